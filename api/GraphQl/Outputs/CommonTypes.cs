using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The small types that nodes and edges share.</summary>
internal sealed class CommonTypes
{
    private static readonly DateOnly NoBound = DateOnly.MinValue;

    public CommonTypes(IGraphType source)
    {
        Validity = MakeValidity();
        Citation = MakeCitation(source);
        PageInfo = MakePageInfo();
    }

    /// <summary>A day.</summary>
    public DateType Date { get; } = new();

    /// <summary>The enumerations.</summary>
    public EnumTypes Enums { get; } = new();

    /// <summary>From when to when something holds.</summary>
    public ObjectGraphType Validity { get; }

    /// <summary>Where a fact comes from.</summary>
    public ObjectGraphType Citation { get; }

    /// <summary>What is known of the pages around.</summary>
    public ObjectGraphType PageInfo { get; }

    private ObjectGraphType MakeValidity()
    {
        var type = new ObjectGraphType { Name = "Validity", Description = "From when to when something holds; both days are inclusive. Dates may be known only in part." };
        type.Add<StringGraphType, Validity>(
            "start", "The first day, in EDTF: 2016, 2016-05, 2016-05-09, [..2017-08-10] for on or before; null when nothing bounds it.", of => Start(of) is null && StartLatest(of) is null ? null : of.Start.ToString());
        type.Add<StringGraphType, Validity>("end", "The last day, in EDTF; null when no end is recorded.", of => of.LastDay?.ToString());
        type.Add<NonNullGraphType<StringGraphType>, Validity>(
            "text", "For people to read.",
            of => StartLatest(of) is null && Start(of) is null ? "no start recorded" + (of.LastDay is { } last ? $", to {last}" : "") : of.ToString());
        type.Add<Validity>("startEarliest", Date, "The first day may be no earlier than this.", of => Start(of));
        type.Add<Validity>("startLatest", Date, "The first day may be no later than this.", of => StartLatest(of));
        type.Add<Validity>("endEarliest", Date, "The last day may be no earlier than this.", of => of.LastDay?.Earliest);
        type.Add<Validity>("endLatest", Date, "The last day may be no later than this.", of => of.LastDay?.Latest);
        return type;

        static DateOnly? Start(Validity of) => of.Start.Earliest == NoBound ? null : of.Start.Earliest;
        static DateOnly? StartLatest(Validity of) => of.Start.Latest == NoBound ? null : of.Start.Latest;
    }

    private static ObjectGraphType MakeCitation(IGraphType source)
    {
        var type = new ObjectGraphType { Name = "Citation", Description = "Where a fact comes from: a document and a place in it." };
        type.Add<SeenCitation>("source", source, "The document.", of => of.Scope.Reading.Batches.Load<NodeId, Node?>(
            (of.Scope, nameof(Citation)), of.Citation.Source, of.Scope.Reading.Store.Nodes, of.Scope.SeeAny)).Priced(FieldPrice.Fetch);
        type.Add<NonNullGraphType<StringGraphType>, SeenCitation>("place", "The page, slide, heading or row in it.", of => of.Citation.Place);
        return type;
    }

    private static ObjectGraphType MakePageInfo()
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "What is known of the pages around." };
        type.Add<NonNullGraphType<BooleanGraphType>, Connection>("hasNextPage", "Whether rows follow.", of => of.HasNext);
        type.Add<NonNullGraphType<BooleanGraphType>, Connection>("hasPreviousPage", "Whether rows come before.", of => of.HasPrevious);
        type.Add<StringGraphType, Connection>("startCursor", "The cursor of the first row.", of => of.Rows.Count > 0 ? of.Rows[0].Cursor : null);
        type.Add<StringGraphType, Connection>("endCursor", "The cursor of the last row.", of => of.Rows.Count > 0 ? of.Rows[^1].Cursor : null);
        return type;
    }
}
