using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>People by what they carry on a day.</summary>
internal sealed class BoardLoadTypes
{
    private readonly GraphTypes types;

    public BoardLoadTypes(GraphTypes types) => (this.types, Load) = (types, Make(types));

    /// <summary>What one person carries.</summary>
    public ObjectGraphType Load { get; }

    /// <summary>Adds the root field.</summary>
    public void AddTo(ObjectGraphType query) => query.AddAsked(
        "boardLoad",
        Build.Required(types.Connections.Of("BoardLoad", Load)),
        "People by what they carry on a day, heaviest first: seats weighted by the kind of body, and responsibilities.",
        [
            Build.Argument("asOf", types.Common.Date, "The day to answer for, here and below. Without one: the dataset's reference date, else today."),
            Build.Argument<IntGraphType>("minSeats", "Only people with at least so many seats."),
            Build.Argument<FloatGraphType>("minLoad", "Only people with at least this load."),
            .. PageArguments.Page,
        ],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            var page = await scope.Reading.Store.BoardLoad(
                new()
                {
                    AsOf = scope.Day!.Value,
                    MinSeats = (int?)context.Given("minSeats") ?? 0,
                    MinLoad = (double?)context.Given("minLoad") ?? 0,
                    Page = context.Page(),
                },
                context.CancellationToken).ConfigureAwait(false);
            return Connection.Of(page, scope, load => new SeenLoad(load, scope));
        }).Priced(FieldPrice.Connection with { Own = 12_000 });

    /// <summary>A load as it is seen on a day; null for none.</summary>
    public static object? See(BoardLoad? load, Scope scope) => load is null ? null : new SeenLoad(load, scope);

    private static ObjectGraphType Make(GraphTypes types)
    {
        var type = new ObjectGraphType { Name = "BoardLoad", Description = "What one person carries on a day." };
        type.Add<SeenLoad>("person", Build.Required(types.Of(NodeKind.Person)), "Who.", of => of.Scope.See(of.Load.Person));
        type.Add<NonNullGraphType<FloatGraphType>, SeenLoad>("load", "Weighted seats and responsibilities together.", of => of.Load.Load);
        type.Add<NonNullGraphType<FloatGraphType>, SeenLoad>(
            "weightedSeats", "The counted seats, each by its weight: a chair 2, a working group, a plenary board or an ex officio seat half.",
            of => of.Load.WeightedSeats);
        type.Add<NonNullGraphType<IntGraphType>, SeenLoad>(
            "seats", "On how many boards the person has a counted seat, possible ones included.", of => of.Load.Seats);
        type.Add<NonNullGraphType<IntGraphType>, SeenLoad>(
            "possibleSeats", "How many of the seats are only possibly held on the day.", of => of.Load.PossibleSeats);
        type.Add<NonNullGraphType<IntGraphType>, SeenLoad>(
            "responsibilities", "How many accountabilities the person carries.", of => of.Load.Responsibilities);
        type.Add<NonNullGraphType<IntGraphType>, SeenLoad>("programmes", "In how many programmes those lie.", of => of.Load.Programmes);
        type.Add<SeenLoad>(
            "memberships", Build.ListOf(types.Of(EdgeKind.MemberOf)), "The counted seats.",
            of => See(of.Load.SeatLinks, of.Scope)).Priced(FieldPrice.List(10));
        type.Add<SeenLoad>(
            "accountabilities", Build.ListOf(types.Of(EdgeKind.AccountableFor)), "The accountabilities.",
            of => See(of.Load.ResponsibilityLinks, of.Scope)).Priced(FieldPrice.List(10));
        return type;
    }

    private static SeenLink[] See(IReadOnlyList<Link> links, Scope scope) => [.. links.Select(scope.See)];

    private sealed record SeenLoad(BoardLoad Load, Scope Scope);
}
