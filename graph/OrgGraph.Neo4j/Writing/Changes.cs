using System.Globalization;
using OrgGraph.Exchange.Json;
using OrgGraph.Index;
using OrgGraph.Neo4j.Reading;

namespace OrgGraph.Neo4j.Writing;

/// <summary>
/// Makes changes. One read brings all that a change touches, at one version; the rules are checked here; one statement makes it, under the record's lock,
/// if the version is still the same. Else the whole begins again.
/// </summary>
internal sealed class Changes(QueryApi api, Questions questions)
{
    public async ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = await Touched.Read(questions, changes, cancellation).ConfigureAwait(false);
            if (before.EarlierVersion is { } earlier) return new ChangeOutcome.Applied(earlier);
            if (changes.ExpectedVersion is { } expected && expected != before.Version) return new ChangeOutcome.Conflict(expected, before.Version);
            var refusals = Admission.Check(changes, before.ForAdmission());
            if (refusals.Count > 0) return new ChangeOutcome.Refused(refusals);

            // Nothing comes back when somebody else was faster, or when an earlier delivery of this very change was: the next look tells which.
            var (statement, parameters) = Text(changes, before);
            var made = await api.Write(statement, parameters, cancellation).ConfigureAwait(false);
            if (made.Count > 0) return new ChangeOutcome.Applied(made[0][0][0].GetInt64());
        }
    }

    private static (string Statement, Parameters Parameters) Text(ChangeSet changes, Touched before)
    {
        var nodes = changes.PutNodes.Where(node => before.Node(node.NodeId) is not { } was || RecordJson.Write(was) != RecordJson.Write(node)).ToList();
        var edges = changes.PutEdges.Where(edge => before.Edge(edge.Id) is not { } was || RecordJson.Write(was) != RecordJson.Write(edge)).ToList();
        var gone = changes.RemoveEdges.Concat(edges.Select(edge => edge.Id).Where(id => before.Edge(id) is not null)).ToList();
        var closing = nodes.Where(node => before.Node(node.NodeId) is { } was && DayBounds.Of(was.Validity) != DayBounds.Of(node.Validity)).ToList();
        var items = ChangedItems.Of(changes, before.Dataset, before.Node, before.Edge).ToList();
        var dataset = changes.Dataset ?? before.Dataset;
        var parameters = new Parameters
        {
            ["change"] = changes.Id.ToString("D"),
            ["version"] = before.Version,
            ["who"] = changes.Who,
            ["made"] = changes.When.ToString("O", CultureInfo.InvariantCulture),
            ["why"] = changes.Why,
            ["dataset"] = dataset is null ? null : RecordJson.Write(dataset),
        };
        string statement = CypherText.Of(
            "apply",
            ("removeEdges", Pieces.RemoveEdges(gone, parameters)),
            ("putNodes", Pieces.PutNodes(nodes, parameters)),
            ("putEdges", Pieces.PutEdges(edges, parameters)),
            ("close", Pieces.Close(closing, parameters)),
            ("removeNodes", Pieces.RemoveNodes(changes.RemoveNodes, parameters)),
            ("log", Pieces.Log(before.Version + 1, items, 0, parameters)));
        return (statement, parameters);
    }
}
