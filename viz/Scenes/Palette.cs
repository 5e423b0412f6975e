using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>
/// The looks: colours of the NHS identity, every text on its ground at 4.5:1 or more (WCAG 2.2, 1.4.3). Kinds differ by shape and
/// dashes as well as by colour (1.4.1).
/// </summary>
internal static class Palette
{
    public const string Paper = "#FFFFFF", Band = "#F0F4F5", Ink = "#212B32", Quiet = "#4C6272", Blue = "#005EB8", DarkBlue = "#003087";

    /// <summary>More than so many are drawn as thick as so many.</summary>
    private const int MostThick = 8;

    /// <summary>The dashes of a line that is possible only, or to be confirmed.</summary>
    public static readonly IReadOnlyList<double> Doubtful = [14, 4];

    /// <summary>What has gone.</summary>
    public static readonly Stroke Gone = new("#768692", 1.3, [3, 7]);

    /// <summary>What has possibly gone.</summary>
    public static readonly Stroke PossiblyGone = new("#768692", 1.3, [14, 7]);

    public static readonly TextStyle Title = new(20, Bold: true), Subtitle = new(13), TierTitle = new(12.5, Bold: true), Name = new(13, Bold: true),
        Body = new(12.5),
        Label = new(12.5), Small = new(12.5), SmallStrong = new(12.5, Bold: true), Mark = new(12.5, Bold: true);

    /// <summary>How a kind of box looks.</summary>
    public static (string Fill, string Text, Stroke Outline, double Radius) Of(BoxKind kind) => kind switch
    {
        BoxKind.Board => (Blue, Paper, new(DarkBlue, 1.2), 4),
        BoxKind.DeliveryBody => ("#D8E8F6", Ink, new(Blue, 1.4), 4),
        BoxKind.Organisation => ("#E3E9EC", Ink, new("#425563", 1.2), 0),
        BoxKind.Post => (Paper, Ink, new("#425563", 1.2), 0),
        BoxKind.Person => (Paper, Ink, new(DarkBlue, 1.6), 14),
        BoxKind.Programme => (Paper, Ink, new("#00703C", 1.6), 10),
        BoxKind.Agreement => ("#FFF9E0", Ink, new("#7A5A00", 1.4), 0),
        BoxKind.Commitment => ("#EEF7F1", Ink, new("#00703C", 1.2), 2),
        BoxKind.Place or BoxKind.Source => (Paper, Ink, new("#768692", 1.2), 0),
        _ => (Paper, Ink, new("#768692", 1.2, [2, 3]), 4),
    };

    /// <summary>How a box looks: with a broken outline where it is in doubt, and then never dark.</summary>
    public static (string Fill, string Text, Stroke Outline, double Radius) Of(BoxKind kind, bool isUncertain)
    {
        var (fill, text, outline, radius) = Of(kind);
        if (!isUncertain) return (fill, text, outline, radius);
        outline = outline with { Width = Math.Max(outline.Width, 1.6), Dashes = [5, 4] };
        return text == Paper ? (Paper, DarkBlue, outline with { Colour = Blue }, radius) : (fill, text, outline, radius);
    }

    /// <summary>The name of a kind of box, for the legend.</summary>
    public static string Words(BoxKind kind) => kind switch
    {
        BoxKind.Board => "Board",
        BoxKind.DeliveryBody => "Delivery unit or working group",
        BoxKind.Organisation => "Organisation",
        BoxKind.Post => "Post",
        BoxKind.Person => "Person",
        BoxKind.Programme => "Programme",
        BoxKind.Agreement => "Agreement",
        BoxKind.Commitment => "Commitment",
        BoxKind.Place => "Place",
        BoxKind.Source => "Source",
        _ => "Several, not drawn one by one",
    };

    /// <summary>How a style of line looks, and where its arrow is: at neither end, or at the lower one.</summary>
    public static (Stroke Stroke, bool Arrow) Of(LineStyle style) => style switch
    {
        LineStyle.Solid => (new(DarkBlue, 2.4), false),
        LineStyle.Dotted => (new(DarkBlue, 2.2, [2.2, 4]), false),
        LineStyle.Proposed => (new(DarkBlue, 2, [9, 5]), false),
        LineStyle.Oversees => (new("#00703C", 1.5), true),
        LineStyle.Delivers => (new("#7C2855", 1.5, [7, 3, 2, 3]), false),
        LineStyle.Party => (new("#425563", 1.4), false),
        LineStyle.PartOf => (new("#425563", 1.4), false),
        LineStyle.Accountable => (new("#00703C", 1.5), false),
        LineStyle.Holds => (new("#425563", 2.8), false),
        LineStyle.Covers => (new("#768692", 1.4, [1.5, 3]), false),
        LineStyle.Succeeds => (new("#425563", 1.4, [10, 3]), true),
        LineStyle.Represents => (new("#7C2855", 1.5, [7, 3, 2, 3, 2, 3]), false),
        _ => (new(Blue, 1.6), false),
    };

    /// <summary>How a line looks: as its style, broken where it is in doubt, thicker for what stands for several or is new, faint for what is gone, in a colour of its own where it leads round in a circle.</summary>
    public static (Stroke Stroke, bool Arrow) Of(Line line)
    {
        var (stroke, arrow) = Of(line.Style);
        if (line.IsInCircle) stroke = stroke with { Colour = LineLooks.Alarm };
        double more = 1.3 * (Math.Min(line.Count, MostThick) - 1);
        return line.Change switch
        {
            Change.Came => (stroke with { Width = stroke.Width + 1.8 }, arrow),
            Change.PossiblyCame => (stroke with { Width = stroke.Width + 1.8, Dashes = Doubtful }, arrow),
            Change.Went => (Gone, arrow),
            Change.PossiblyWent => (PossiblyGone, arrow),
            _ => (stroke with { Width = stroke.Width + more, Dashes = LineLooks.IsBroken(line) ? Doubtful : stroke.Dashes }, arrow),
        };
    }
}
