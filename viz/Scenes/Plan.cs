using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>A diagram measured: the request to the layout, and the wrapped text that goes with it.</summary>
internal sealed class Plan
{
    /// <summary>How wide the column of tier titles is, and a box where tiers are columns and where they are bands.</summary>
    public const double TitleColumn = 112, WideBox = 190, Box = 164;

    public Plan(Diagram diagram)
    {
        Diagram = diagram;
        bool across = diagram.Flow == Flow.Across;
        Faces = [.. diagram.Boxes.Select(box => new BoxFace(box, across ? WideBox : Box))];
        TierTitles = [.. diagram.Tiers.Select(tier => Wrapping.Wrap(tier.Title, Palette.TierTitle, TitleColumn - 24))];
        Request = new()
        {
            Across = across,
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

    /// <summary>Where a diagram runs across, what lies before its subject has its labels, and its branches, on the left.</summary>
    private LayoutLink Link(Line line)
    {
        bool before = Diagram.Flow == Flow.Across && Diagram.Boxes.FirstOrDefault(box => box.Id == line.To) is { IsFocus: true };
        var (width, height) = line.Label is { Length: > 0 } label ? (Math.Ceiling(Palette.Label.Width(label)) + 4, Palette.Label.Leading) : (0, 0);
        int weight = line.Style == LineStyle.Solid ? 4 : line.Style is LineStyle.Proposed or LineStyle.Delivers ? 1 : 2;
        return new(line.Id, line.From, line.To, line.Style.ToString(), width, height, weight, before);
    }
}
