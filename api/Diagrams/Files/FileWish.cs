using OrgGraph.Viz.Pdf;

namespace OrgGraph.Api.Diagrams.Files;

/// <summary>How a file is wanted.</summary>
/// <param name="Width">How wide a PNG picture is, in pixels; null for <see cref="UsualWidth"/>, or less where that is too much.</param>
/// <param name="Paper">The paper of a PDF document.</param>
public sealed record FileWish(int? Width = null, Paper Paper = Paper.A4)
{
    /// <summary>How wide a PNG picture is where nothing is said: enough for a page of paper at 300 dots an inch.</summary>
    public const int UsualWidth = 3000;
}
