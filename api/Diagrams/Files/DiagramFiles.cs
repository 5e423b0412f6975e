using System.Globalization;
using Microsoft.Net.Http.Headers;
using OrgGraph.Viz.Pdf;
using OrgGraph.Viz.Png;

namespace OrgGraph.Api.Diagrams.Files;

/// <summary>Writes diagrams as files, for downloads and for the command. Pictures take memory: two are made at once, others wait.</summary>
public sealed class DiagramFiles(DiagramDesk desk) : IDisposable
{
    /// <summary>A new build of the program may write the same diagram otherwise.</summary>
    private static readonly string Build = typeof(DiagramFiles).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    private readonly SemaphoreSlim turns = new(2, 2);

    /// <summary>A diagram that was asked for as a file.</summary>
    /// <param name="answer">The diagram.</param>
    /// <param name="format">In which format.</param>
    /// <param name="width">How wide a PNG picture is to be, as it was typed; null for the usual width.</param>
    /// <param name="paper">On which paper a PDF document is to be, as it was typed; null for A4.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public async Task<FileOutcome> Write(DiagramAnswer.Drawn answer, DiagramFormat format, string? width, string? paper, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(format);
        if (!format.IsPicture) return Written(answer, format, new());
        if (answer.Drawing.Scene is not { } scene) return new FileOutcome.Refused(FileRefusals.NotDrawn(answer.Drawing.Problem));
        int? pixels = null;
        if (!string.IsNullOrEmpty(width))
        {
            int most = PngWriter.MostWidth(scene);
            if (!int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1 || number > most)
                return new FileOutcome.Refused(FileRefusals.BadWidth(width, most));
            pixels = number;
        }

        var sheet = Paper.A4;
        if (!string.IsNullOrEmpty(paper) && !Words.TryParse(paper, out sheet)) return new FileOutcome.Refused(FileRefusals.BadPaper(paper));
        await turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return Written(answer, format, new(pixels, sheet));
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Answers a request for a file. It may be kept, and is asked for again by its tag.</summary>
    public async Task<IResult> Answer(string kind, string ending, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!Words.TryParse(kind, out DiagramKind known)) return Refused(DiagramRefusals.UnknownDiagram(kind));
        if (DiagramFormats.Of(ending) is not { } format) return Refused(FileRefusals.UnknownFormat(ending));
        var reading = await desk.Read(known, http.Request.Query, http.RequestAborted).ConfigureAwait(false);
        if (!reading.IsGood) return Refused(reading.Refusals[0]);
        foreach (string wish in (string[])["width", "paper"])
        {
            if (DiagramQueryReader.Doubled(http.Request.Query[wish]) is > 0 and var times) return Refused(DiagramRefusals.GivenTwice(wish, times));
        }

        switch (await desk.Of(reading.Query, http.RequestAborted).ConfigureAwait(false))
        {
            case DiagramAnswer.Drawn drawn:
                string? width = http.Request.Query["width"], paper = http.Request.Query["paper"];
                var tag = new EntityTagHeaderValue($"\"{Build}-{drawn.Version}-{drawn.Day:yyyyMMdd}\"", isWeak: true);
                http.Response.Headers.CacheControl = "private, no-cache";
                http.Response.Headers.ETag = tag.ToString();
                if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))) return Results.StatusCode(StatusCodes.Status304NotModified);
                return await Write(drawn, format, width, paper, http.RequestAborted).ConfigureAwait(false) switch
                {
                    FileOutcome.Written written => Results.File(written.Bytes, format.ContentType, written.Name),
                    FileOutcome.Refused refused => Refused(refused.Refusal),
                    var outcome => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
                };
            case DiagramAnswer.Refused refused:
                return Refused(refused.Refusal);
            case DiagramAnswer.Nothing nothing:
                return Results.Text(nothing.Message, statusCode: StatusCodes.Status404NotFound);
            case var answer:
                throw new InvalidOperationException($"An answer that nobody knows: {answer}.");
        }

        IResult Refused(Refusal refusal)
        {
            http.Response.Headers.Remove(HeaderNames.ETag);
            return Results.Text($"{refusal.Code}: {refusal.Message}", statusCode: DiagramStatus.Of(refusal));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private static FileOutcome.Written Written(DiagramAnswer.Drawn answer, DiagramFormat format, FileWish wish) => new(format.Write(answer, wish), answer.FileName(format.Ending));
}
