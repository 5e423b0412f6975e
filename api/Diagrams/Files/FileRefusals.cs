using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Pdf;

namespace OrgGraph.Api.Diagrams.Files;

/// <summary>Why a diagram is not written as a file. Codes do not change.</summary>
public static class FileRefusals
{
    /// <summary>No format has this ending.</summary>
    public static Refusal UnknownFormat(string ending) => new("UNKNOWN_FORMAT", $"Diagrams are not written as '.{ending.TrimStart('.')}'. The endings are {DiagramFormats.Endings}.", "ending");

    /// <summary>No width, or more than this drawing can have.</summary>
    public static Refusal BadWidth(string text, int most) => new("BAD_WIDTH", $"A picture of this diagram is 1 to {most} pixels wide, not '{text}'.", "width");

    /// <summary>No paper that is printed on.</summary>
    public static Refusal BadPaper(string text) => new("BAD_PAPER", $"The paper is {string.Join(" or ", Enum.GetNames<Paper>())}, not '{text}'.", "paper");

    /// <summary>There is no drawing; data and words there are.</summary>
    public static Refusal NotDrawn(LayoutProblem? problem) => new("NOT_DRAWN", $"The diagram cannot be drawn. {problem?.Message} As data and in words it can be had: {DataEndings}.");

    private static string DataEndings => string.Join(", ", DiagramFormats.All.Where(format => !format.IsPicture).Select(format => $".{format.Ending}"));
}
