using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Outline;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Diagrams: what they say, where each box and line stands, and the drawing itself.</summary>
internal sealed class DiagramTypes(GraphTypes types)
{
    /// <summary>A diagram is worked out and laid out, and its SVG may be some hundred thousand characters.</summary>
    private const int Price = 40_000;

    /// <summary>How many lines a diagram is taken to have.</summary>
    private const int UsualLines = 200;

    private readonly ObjectGraphType area = Area(), point = Point();

    /// <summary>Adds the root field.</summary>
    public void AddTo(ObjectGraphType query) => query.AddAsked(
        "diagram",
        Diagram(),
        "A diagram of the record on a day; null when the record holds nothing that it could show. What it can be asked with depends on its kind: docs/diagrams.md.",
        [
            Build.Argument("kind", Build.Required(types.Common.Enums.Of<DiagramKind>()), "Which diagram."),
            Build.Argument("asOf", types.Common.Date, "The day to answer for. Without one: the dataset's reference date, else today."),
            Build.Argument<IdGraphType>("of", "What it is about: an id, or a name where only one thing is meant."),
            Build.Argument<IdGraphType>("to", "Where a path leads: an id, or a name where only one thing is meant."),
            Build.Argument<IntGraphType>("depth", "How many steps away it reaches."),
            Build.Argument("from", types.Common.Date, "The first of two days that are compared."),
            Build.Argument("until", types.Common.Date, "The second of two days that are compared."),
            Build.Argument<ListGraphType<NonNullGraphType<IdGraphType>>>("open", "What is drawn besides: posts that are unfolded, or in surroundings parts such as board/london-health-board:members. As much as can be read where nothing is said."),
            Build.Argument("edges", new ListGraphType(new NonNullGraphType(types.Common.Enums.Of<EdgeKind>())), "Only relationships of these kinds; all where nothing is said."),
            Build.Argument<IntGraphType>("minShared", "How many people two boards share at least."),
            Build.Argument("colour", types.Common.Enums.Of<ColourBy>(), "By what boxes are coloured, with a letter in each; by their kinds alone where nothing is said."),
        ],
        async context =>
        {
            var reading = await context.Reading().Desk.Read((DiagramKind)context.Given("kind")!, Values(context), context.CancellationToken).ConfigureAwait(false);
            if (!reading.IsGood) throw new RefusedException(reading.Refusals[0]);
            return await context.Reading().Desk.Of(reading.Query, context.CancellationToken).ConfigureAwait(false) switch
            {
                DiagramAnswer.Drawn drawn => drawn,
                DiagramAnswer.Refused refused => throw new RefusedException(refused.Refusal),
                _ => null,
            };
        }).Priced(new(Price));

    private static IEnumerable<KeyValuePair<string, StringValues>> Values(IResolveFieldContext context)
    {
        if (context.Given("open") is IEnumerable<object?> open) yield return new("open", string.Join(',', open));
        if (context.Given("edges") is IEnumerable<object?> edges) yield return new("edges", string.Join(',', edges.OfType<EdgeKind>().Select(Words.Of)));
        if (context.Given("colour") is ColourBy by) yield return new("colour", Words.Of(by));
        foreach (string name in (string[])["asOf", "of", "to", "depth", "from", "until", "minShared"])
        {
            if (context.Given(name) is { } value) yield return new(name, value is DateOnly day ? day.ToString("O") : FormattableString.Invariant($"{value}"));
        }
    }

    private ObjectGraphType Diagram()
    {
        var type = new ObjectGraphType { Name = "Diagram", Description = "A diagram of the record on a day. Lengths are in pixels at its own size, from its top left corner." };
        type.Add<DiagramAnswer.Drawn>("kind", Build.Required(types.Common.Enums.Of<DiagramKind>()), "Which diagram.", of => of.Query.Kind);
        type.Add<NonNullGraphType<StringGraphType>, DiagramAnswer.Drawn>("title", "Its heading.", of => of.Drawing.Diagram.Title);
        type.Add<StringGraphType, DiagramAnswer.Drawn>("subtitle", "Under the heading: what it covers.", of => of.Drawing.Diagram.Subtitle);
        type.Add<DiagramAnswer.Drawn>("asOf", Build.Required(types.Common.Date), "The day that it answers for.", of => of.Day);
        type.Add<NonNullGraphType<StringGraphType>, DiagramAnswer.Drawn>("description", "What it shows, for those who cannot see it.", of => of.Drawing.Diagram.Description);
        type.Add<NonNullGraphType<StringGraphType>, DiagramAnswer.Drawn>("outline", "The whole diagram in words, as plain text.", of => OutlineText.Write(of.Drawing.Outline));
        type.Add<FloatGraphType, DiagramAnswer.Drawn>("width", "How wide the drawing is; null when there is none.", of => of.Drawing.Scene?.Width);
        type.Add<FloatGraphType, DiagramAnswer.Drawn>("height", "How high the drawing is; null when there is none.", of => of.Drawing.Scene?.Height);
        type.Add<StringGraphType, DiagramAnswer.Drawn>(
            "svg", "The drawing as a file that stands alone, with its typeface; null when there is none.", of => of.Drawing.Scene is { } scene ? DiagramRenderer.SvgFile(scene) : null);
        type.Add<DiagramAnswer.Drawn>("problem", Problem(), "Why there is no drawing; null when there is one.", of => of.Drawing.Problem);
        type.Add<DiagramAnswer.Drawn>("boxes", Build.ListOf(Box()), $"Its boxes, {Viz.Diagrams.Diagram.MostBoxes} at most.", Boxes).Priced(FieldPrice.List(Viz.Diagrams.Diagram.MostBoxes));
        type.Add<DiagramAnswer.Drawn>("lines", Build.ListOf(Line()), "Its lines.", Lines).Priced(FieldPrice.List(UsualLines));
        type.Add<DiagramAnswer.Drawn>("colours", Build.ListOf(Hue()), "What its colours stand for; empty where it is not coloured.", of => of.Drawing.Diagram.Colouring?.Hues ?? [])
            .Priced(FieldPrice.List(Colouring.MostHues + 1));
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, DiagramAnswer.Drawn>(
            "notes", "What a reader should know besides: what was left out or grouped.", of => of.Drawing.Diagram.Notes);
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, DiagramAnswer.Drawn>(
            "sources", "The documents that its facts come from.", of => of.Drawing.Diagram.Sources);
        return type;
    }

    private static ObjectGraphType Hue()
    {
        var type = new ObjectGraphType { Name = "DiagramColour", Description = "A colour of a diagram." };
        type.Add<NonNullGraphType<StringGraphType>, Hue>("mark", "The letter that stands in the boxes that have it.", of => of.Mark);
        type.Add<NonNullGraphType<StringGraphType>, Hue>("name", "What it stands for.", of => of.Name);
        return type;
    }

    private ObjectGraphType Box()
    {
        var type = new ObjectGraphType { Name = "DiagramBox", Description = "A box of a diagram." };
        type.Add<NonNullGraphType<IdGraphType>, Placed<Box>>("id", "Unique in the diagram: the id of its node where that stands once.", of => of.Item.Id);
        type.Add<IdGraphType, Placed<Box>>("nodeId", "The id of the node that it stands for, such as board/london-health-board; null for one that stands for several, or for what is missing.", of => of.Item.Node?.ToString());
        type.Add<Placed<Box>>("kind", Build.Required(types.Common.Enums.Of<BoxKind>()), "What it stands for.", of => of.Item.Kind);
        type.Add<NonNullGraphType<StringGraphType>, Placed<Box>>("name", "The name.", of => of.Item.Name);
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, Placed<Box>>("texts", "What else it says.", of => of.Item.Lines.Select(line => line.Text));
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, Placed<Box>>("members", "Of a box that stands for several: their names.", of => of.Item.Members);
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, Placed<Box>>("belongsTo", "To what it belongs, where the diagram is coloured by that.", of => of.Item.BelongsTo);
        type.Add<NonNullGraphType<StringGraphType>, Placed<Box>>("tier", "The title of the tier in which it stands; empty where tiers have none.", of => of.Diagram.Tiers[of.Item.Tier].Title);
        type.Add<StringGraphType, Placed<Box>>("address", "The path of its page; null when it has none.", of => of.Item.Address);
        type.Add<NonNullGraphType<BooleanGraphType>, Placed<Box>>("isSubject", "Whether it is what the diagram is about.", of => of.Item.IsFocus);
        type.Add<NonNullGraphType<BooleanGraphType>, Placed<Box>>("isUncertain", "Whether its outline is broken: planned, vacant, or only possibly there on the day.", of => of.Item.IsUncertain);
        type.Add<Placed<Box>>("area", area, "Where it stands; null when there is no drawing.", of => of.Piece?.Marks.OfType<Mark.Rectangle>().FirstOrDefault()?.Area);
        return type;
    }

    private ObjectGraphType Line()
    {
        var type = new ObjectGraphType { Name = "DiagramLine", Description = "A line of a diagram, between two of its boxes." };
        type.Add<NonNullGraphType<IdGraphType>, Placed<Line>>("id", "The id of an edge where it stands for one.", of => of.Item.Id);
        type.Add<Placed<Line>>("kind", Build.Required(types.Common.Enums.Of<LineStyle>()), "What it stands for.", of => of.Item.Style);
        type.Add<NonNullGraphType<IdGraphType>, Placed<Line>>("from", "The id of the box at its upper or left end.", of => of.Item.From);
        type.Add<NonNullGraphType<IdGraphType>, Placed<Line>>("to", "The id of the box at its lower or right end.", of => of.Item.To);
        type.Add<StringGraphType, Placed<Line>>("label", "What is written beside it.", of => of.Item.Label);
        type.Add<NonNullGraphType<StringGraphType>, Placed<Line>>("sentence", "The statement that it makes.", of => of.Item.Sentence);
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, Placed<Line>>("details", "What else is to be said: how sure it is, notes, sources.", of => of.Item.Details);
        type.Add<Placed<Line>>("change", Build.Required(types.Common.Enums.Of<Change>()), "What became of it, where the diagram compares two days.", of => of.Item.Change);
        type.Add<NonNullGraphType<BooleanGraphType>, Placed<Line>>("isInCircle", "Whether it is a line of a circle: who reports by it reports, by way of others, to themselves.", of => of.Item.IsInCircle);
        type.Add<NonNullGraphType<IntGraphType>, Placed<Line>>("count", "How many it stands for.", of => of.Item.Count);
        type.Add<NonNullGraphType<BooleanGraphType>, Placed<Line>>("isUncertain", "Whether it held only possibly on the day, or is provisional.", of => of.Item.IsUncertain);
        type.Add<Placed<Line>>("points", Build.ListOf(point), "Its corners, from end to end; empty when there is no drawing.",
            of => of.Piece?.Marks.OfType<Mark.Way>().FirstOrDefault()?.Points ?? []).Priced(FieldPrice.List(4));
        type.Add<Placed<Line>>("labelArea", area, "Where its label stands; null when there is none.", of => of.Piece?.Marks.OfType<Mark.Words>().FirstOrDefault()?.Area);
        return type;
    }

    private ObjectGraphType Problem()
    {
        var type = new ObjectGraphType { Name = "DiagramProblem", Description = "Why there is no drawing. What the diagram says, and its outline, are there all the same." };
        type.Add<LayoutProblem>("kind", Build.Required(types.Common.Enums.Of<LayoutProblemKind>()), "What sort of reason.", of => of.Kind);
        type.Add<NonNullGraphType<StringGraphType>, LayoutProblem>("message", "The reason for a reader, with the limit where there is one.", of => of.Message);
        return type;
    }

    private static ObjectGraphType Area()
    {
        var type = new ObjectGraphType { Name = "DiagramArea", Description = "A rectangle of a drawing, in pixels." };
        type.Add<NonNullGraphType<FloatGraphType>, Area>("x", "Its left edge.", of => of.X);
        type.Add<NonNullGraphType<FloatGraphType>, Area>("y", "Its upper edge.", of => of.Y);
        type.Add<NonNullGraphType<FloatGraphType>, Area>("width", "How wide it is.", of => of.Width);
        type.Add<NonNullGraphType<FloatGraphType>, Area>("height", "How high it is.", of => of.Height);
        return type;
    }

    private static ObjectGraphType Point()
    {
        var type = new ObjectGraphType { Name = "DiagramPoint", Description = "A place in a drawing, in pixels." };
        type.Add<NonNullGraphType<FloatGraphType>, Spot>("x", "From the left.", of => of.X);
        type.Add<NonNullGraphType<FloatGraphType>, Spot>("y", "From the top.", of => of.Y);
        return type;
    }

    private static Placed<Box>[] Boxes(DiagramAnswer.Drawn of) => Place(of, of.Drawing.Diagram.Boxes, box => box.Id, PieceKind.Box);

    private static Placed<Line>[] Lines(DiagramAnswer.Drawn of) => Place(of, of.Drawing.Diagram.Lines, line => line.Id, PieceKind.Line);

    private static Placed<T>[] Place<T>(DiagramAnswer.Drawn of, IReadOnlyList<T> items, Func<T, string> id, PieceKind kind)
    {
        var pieces = (of.Drawing.Scene?.Pieces ?? []).Where(piece => piece.Kind == kind && piece.Id is not null).DistinctBy(piece => piece.Id).ToDictionary(piece => piece.Id!, StringComparer.Ordinal);
        return [.. items.Select(item => new Placed<T>(item, of.Drawing.Diagram, pieces.GetValueOrDefault(id(item))))];
    }

    private sealed record Placed<T>(T Item, Diagram Diagram, Piece? Piece);
}
