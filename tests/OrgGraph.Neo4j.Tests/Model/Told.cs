using System.Globalization;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Neo4j.Tests.Model;

/// <summary>Answers as text, to the last detail, so that two can be compared.</summary>
internal static class Told
{
    public static string Page<T>(Page<T> page, Func<T, string> tell) =>
        $"{page.HasPrevious} {page.HasNext} {page.Total}\n{string.Join('\n', page.Items.Select(tell))}";

    /// <summary>A page, and each expansion of it in the order of the question.</summary>
    public static string Of(NestedQuery query, NestedPage found)
    {
        var told = new List<string> { Page(found.Page, listed => $"{listed.Node.NodeId} {listed.Certainty}") };
        foreach (var below in query.Below) Add(below);
        return string.Join("\n\n", told);

        void Add(NestedExpansion asked)
        {
            told.Add($"{asked.At} {asked.Step} {asked.Kind} {asked.Direction} {Of(asked.Where)} {string.Join(' ', asked.Order)} {asked.Page}\n"
                + string.Join('\n', found.Below[asked].OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {Page(pair.Value, Of)}")));
            foreach (var below in asked.Below) Add(below);
        }
    }

    public static string Of(StoreState state) => $"{state.Version} {state.Dataset} {state.Edges} {string.Join(' ', state.Counts.OrderBy(count => count.Key))}";

    public static string Of(Link? link) => link is null ? "" :
        $"{RecordJson.Write(link.Edge)} {link.From.NodeId} {link.To.NodeId} {link.Person?.NodeId} {link.Through?.Key} {link.OnBehalfOf?.NodeId} {link.Period} {link.Certainty} {link.Post?.NodeId} {link.IsVacant}";

    public static string Of(Route? route) => route is null ? "none" : $"{string.Join(' ', route.Nodes.Select(node => node.NodeId))} {string.Join(' ', route.Edges.Select(edge => edge.Id))} {route.Certainty}";

    public static string Of(BoardLoad load) => string.Create(
        CultureInfo.InvariantCulture,
        $"{load.Person.NodeId} {load.Load} {load.WeightedSeats} {load.Seats} {load.PossibleSeats} {load.Responsibilities} {load.Programmes} {string.Join(';', load.SeatLinks.Select(Of))} {string.Join(';', load.ResponsibilityLinks.Select(Of))}");

    public static string Of(SharedMembers shared) =>
        $"{shared.One.NodeId} {shared.Other.NodeId} {string.Join(';', shared.Members.Select(member => $"{member.Person.NodeId} {Of(member.OneSeat)} {Of(member.OtherSeat)} {member.Together} {member.Certainty}"))}";

    public static string Of(Filter? filter) => filter switch
    {
        null => "always",
        Filter.And and => $"({string.Join(" and ", and.All.Select(Of))})",
        Filter.Or or => $"({string.Join(" or ", or.Any.Select(Of))})",
        Filter.Not not => $"not {Of(not.Inner)}",
        Filter.Test test => $"{test.Field} {test.Comparison} [{string.Join(", ", test.Values)}]",
        Filter.Links links => $"{links.Quantifier} {links.Kind} {links.Direction} {Of(links.Where)}",
        Filter.At at => $"at {at.Step} {Of(at.Where)}",
        _ => $"{filter}",
    };
}
