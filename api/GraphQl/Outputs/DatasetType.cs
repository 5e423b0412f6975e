using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>What the record as a whole is.</summary>
internal sealed class DatasetType(CommonTypes common)
{
    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        query.AddAsked("dataset", Build.Required(Make()), "What the record as a whole is, and which version of it answers.", [], async context =>
        {
            var reading = context.Reading();
            return new Known(await reading.State(context.CancellationToken).ConfigureAwait(false), await reading.UsualDay(context.CancellationToken).ConfigureAwait(false));
        }).Priced(FieldPrice.Fetch);
        query.AddAsked(
            "answeredFor", Build.Required(common.Date), "The day that root fields answer for which ask for none.", [],
            async context => await context.Reading().UsualDay(context.CancellationToken).ConfigureAwait(false)).Priced(FieldPrice.Fetch);
    }

    private ObjectGraphType Make()
    {
        var count = new ObjectGraphType { Name = "KindCount", Description = "How many nodes there are of a kind, over all time." };
        count.Add<KeyValuePair<NodeKind, int>>("kind", Build.Required(common.Enums.Of<NodeKind>()), "Which kind.", of => of.Key);
        count.Add<NonNullGraphType<IntGraphType>, KeyValuePair<NodeKind, int>>("count", "How many.", of => of.Value);

        var type = new ObjectGraphType { Name = "Dataset", Description = "What the record as a whole is." };
        type.Add<StringGraphType, Known>("title", "Its name; null for an empty store.", of => of.State.Dataset?.Title);
        type.Add<StringGraphType, Known>("description", "What it covers.", of => of.State.Dataset?.Description);
        type.Add<StringGraphType, Known>("licence", "On what terms it may be used.", of => of.State.Dataset?.Licence);
        type.Add<Known>(
            "referenceDate", common.Date, "For a historical record, the day that it answers for; null for one that is kept up to date.",
            of => of.State.Dataset?.ReferenceDate);
        type.Add<Known>("answeredFor", Build.Required(common.Date), "The day that root fields answer for which ask for none.", of => of.Day);
        type.Add<NonNullGraphType<IntGraphType>, Known>("version", "How many change sets have been applied.", of => of.State.Version);
        type.Add<NonNullGraphType<IntGraphType>, Known>("edges", "How many edges there are, over all time.", of => of.State.Edges);
        type.Add<Known>(
            "counts", Build.ListOf(count), "How many nodes there are of each kind.",
            of => of.State.Counts.OrderBy(one => one.Key).Cast<object>().ToArray()).Priced(FieldPrice.List(9));
        return type;
    }

    private sealed record Known(StoreState State, DateOnly Day);
}
