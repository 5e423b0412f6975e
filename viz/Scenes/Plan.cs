using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>A diagram measured: the request to the layout, and the wrapped text that goes with it.</summary>
internal sealed class Plan
{
    /// <summary>How wide the column of tier titles is, and a box where tiers are columns, in a tree and in a network.</summary>
    public const double TitleColumn = 102, WideBox = 190, HangingBox = 148, NetworkBox = 160;

    /// <summary>How wide a box is where tiers are bands: wider where it would get too high.</summary>
    private static readonly double[] Boxes = [144, 168, 194, 224];

    /// <summary>What a drawing takes beside and above its chart, about.</summary>
    private const double Beside = 44, Above = 164;

    /// <summary>How far the ground of a group reaches beyond it: less than the room between groups, and than that before a label.</summary>
    public const double GroupEdge = 6;

    public Plan(Diagram diagram)
    {
        Diagram = diagram;
        bool across = diagram.Flow == Flow.Across;
        Faces = [.. diagram.Boxes.Select(box => new BoxFace(box, diagram.Flow == Flow.Around, across ? [WideBox] : diagram.Flow == Flow.Hanging ? [HangingBox] : diagram.Flow == Flow.Around ? [NetworkBox] : Boxes))];
        TierTitles = [.. diagram.Tiers.Select(tier => Wrapping.Wrap(tier.Title, Palette.TierTitle, TitleColumn - 14))];
        Request = new()
        {
            Shape = diagram.Flow switch { Flow.Hanging => LayoutShape.Tree, Flow.Around => LayoutShape.Network, _ => LayoutShape.Tiers },
            Across = across,
            Besides = (diagram.Flow == Flow.Down ? TitleColumn + Beside : Beside, Above),
            Tiers = diagram.Tiers.Count,
            TierDepths = across ? [] : [.. TierTitles.Select(title => (title.Count * Palette.TierTitle.Leading) + 24)],
            Boxes = [.. Faces.Select(face => new LayoutBox(face.Box.Id, face.Width, face.Height, face.Box.Tier, face.Box.Group))],
            Order = diagram.Order,
            Groups = [.. diagram.Groups.Select(group => new LayoutGroup(group.Id, Palette.TierTitle.Width(group.Title), Palette.TierTitle.Leading))],
            Links = [.. diagram.Lines.Select(Link)],
        };
    }

    public Diagram Diagram { get; }

    public IReadOnlyList<BoxFace> Faces { get; }

    public IReadOnlyList<IReadOnlyList<string>> TierTitles { get; }

    public LayoutRequest Request { get; }

    /// <summary>
    /// Where a diagram runs across, what lies before its subject has its labels, and its branches, on the left. Lines to a box that stands for several come together
    /// above it.
    /// </summary>
    private LayoutLink Link(Line line)
    {
        int subject = Diagram.Boxes.FirstOrDefault(box => box.IsFocus)?.Tier ?? -1;
        bool before = Diagram.Flow == Flow.Across && Diagram.Boxes.FirstOrDefault(box => box.Id == line.To) is { } to && to.Tier <= subject;
        before |= Diagram.Flow == Flow.Down && Diagram.Boxes.Any(box => box.Id == line.To && box.Kind == BoxKind.Grouped);
        var (width, height) = line.Label is { Length: > 0 } label ? (Math.Ceiling(Palette.Label.Width(label)) + 4, Palette.Label.Leading) : (0, 0);
        int weight = line.Style == LineStyle.Solid ? 4 : line.Style is LineStyle.Proposed or LineStyle.Delivers ? 1 : 2;
        // What is new, what is gone and what leads round in a circle share no trunk: they look different.
        string style = $"{line.Style}{(line.Change == Change.None ? "" : $" {line.Change}")}{(line.IsInCircle ? " in a circle" : "")}";
        double letter = Diagram.Flow == Flow.Around && Math.Ceiling(Palette.Label.Width(Lettered.Widest)) + 4 is var wide && wide < width ? wide : 0;
        return new(line.Id, line.From, line.To, style, width, height, weight, before, Palette.Of(line).Stroke.Width, letter);
    }
}
