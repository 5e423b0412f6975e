using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrgGraph.Exchange.Json;
using OrgGraph.Neo4j.Reading;

namespace OrgGraph.Neo4j.Writing;

/// <summary>
/// Makes a change that is too large for one statement, piece by piece. Before the first piece the record says that it is being loaded, and who asks is told so
/// until the last is in; then it has its next version. Each piece says which one it is, so that none goes in twice, and a load that was broken off carries on
/// where it stopped when the same things are loaded again.
/// </summary>
internal sealed class Loading(QueryApi api)
{
    /// <summary>A change of more things than this is loaded in pieces.</summary>
    public const int Large = 10_000;

    private const int PieceSize = 5_000;
    private readonly Questions questions = new(api, whileLoading: true);

    /// <summary>Whether a change is too large for one statement.</summary>
    public static bool IsLarge(ChangeSet changes) => SizeOf(changes) > Large;

    /// <summary>How many things a change puts and removes.</summary>
    public static int SizeOf(ChangeSet changes) => changes.PutNodes.Count + changes.PutEdges.Count + changes.RemoveNodes.Count + changes.RemoveEdges.Count;

    public async ValueTask<ChangeOutcome> Load(ChangeSet changes, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        string hash = HashOf(changes), id = changes.Id.ToString("D");
        while (true)
        {
            var look = await Look(id, cancellation).ConfigureAwait(false);
            if (look.EarlierVersion is { } earlier) return new ChangeOutcome.Applied(earlier);
            bool carriesOn = look.Hash == hash;
            if (carriesOn) id = look.Loading!;
            IReadOnlyList<ChangedItem>? items = null;
            if (!carriesOn || look.Loaded < look.Items)
            {
                if (!carriesOn && changes.ExpectedVersion is { } expected && expected != look.Version) return new ChangeOutcome.Conflict(expected, look.Version);
                var before = await Touched.Read(questions, changes, PieceSize, cancellation).ConfigureAwait(false);
                if (before is null || before.Version != look.Version) continue;
                var refusals = carriesOn ? [] : Admission.Check(changes, before.ForAdmission());
                if (refusals.Count > 0) return new ChangeOutcome.Refused(refusals);
                items = [.. ChangedItems.Of(changes, before.Dataset, before.Node, before.Edge)];
            }

            int logged = items?.Count ?? look.Items;
            var pieces = Pieces(changes, items, logged, look.Version + 1);
            int all = pieces.Sum(piece => piece.Count);
            if (!carriesOn && !await Begin(id, look, hash, logged, all, cancellation).ConfigureAwait(false)) continue;
            if (!await Put(id, pieces, carriesOn ? look.Loaded : 0, all, progress, cancellation).ConfigureAwait(false)) continue;
            var made = await api.Write(CypherText.Of("load-end"), End(id, changes), cancellation).ConfigureAwait(false);
            if (made.Count > 0) return new ChangeOutcome.Applied(made[0][0][0].GetInt64());
        }
    }

    private async Task<HowFar> Look(string id, CancellationToken cancellation)
    {
        var answer = await questions.AskOne(CypherText.Of("load-look"), new() { ["change"] = id }, cancellation).ConfigureAwait(false);
        return new(answer[0].GetInt64(), Json.Text(answer[1]), Json.Text(answer[2]), Json.Number(answer[3]) ?? 0, Json.Number(answer[4]) ?? 0, answer[5].ValueKind == JsonValueKind.Null ? null : answer[5].GetInt64());
    }

    /// <summary>Says that the record is being loaded. False when something else has come between.</summary>
    private async Task<bool> Begin(string id, HowFar look, string hash, int items, int all, CancellationToken cancellation)
    {
        if (look.Loading is not null) await api.Write(CypherText.Of("leftover-items"), new() { ["version"] = look.Version }, cancellation).ConfigureAwait(false);
        var parameters = new Parameters
        {
            ["change"] = id,
            ["version"] = look.Version,
            ["abandoned"] = look.Loading ?? "",
            ["hash"] = hash,
            ["items"] = items,
            ["all"] = all,
        };
        return (await api.Write(CypherText.Of("load-begin"), parameters, cancellation).ConfigureAwait(false)).Count > 0;
    }

    /// <summary>Puts in the pieces that are not in yet. False when a piece went in that was not put in here: then somebody else loads too, or its reply was lost.</summary>
    private async Task<bool> Put(string id, IReadOnlyList<Piece> pieces, int from, int all, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        int done = 0;
        foreach (var piece in pieces)
        {
            if (done >= from)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new(done, all));
                var parameters = new Parameters { ["change"] = id, ["done"] = done, ["next"] = done + piece.Count };
                string statement = CypherText.Of("load-piece", ("pieces", piece.Text(parameters)));
                if ((await api.Write(statement, parameters, cancellation).ConfigureAwait(false)).Count == 0) return false;
            }

            done += piece.Count;
        }

        progress?.Report(new(all, all));
        return true;
    }

    private static Parameters End(string id, ChangeSet changes) => new()
    {
        ["change"] = id,
        ["who"] = changes.Who,
        ["made"] = changes.When.ToString("O", CultureInfo.InvariantCulture),
        ["why"] = changes.Why,
        ["dataset"] = changes.Dataset is { } dataset ? RecordJson.Write(dataset) : null,
    };

    /// <summary>The pieces of a load, the same for the same change: first what is logged, while the record is as it was before; then nodes, edges, and what goes.</summary>
    private static List<Piece> Pieces(ChangeSet changes, IReadOnlyList<ChangedItem>? items, int logged, long version)
    {
        var pieces = new List<Piece>();
        for (int at = 0; at < logged; at += PieceSize)
        {
            int position = at;
            pieces.Add(new(Math.Min(PieceSize, logged - at), parameters => Writing.Pieces.Log(version, [.. items!.Skip(position).Take(PieceSize)], position, parameters)));
        }

        foreach (var nodes in changes.PutNodes.Chunk(PieceSize))
            pieces.Add(new(nodes.Length, parameters => Writing.Pieces.PutNodes(nodes, parameters) + "\n" + Writing.Pieces.Close(nodes, parameters)));
        foreach (var edges in changes.PutEdges.GroupBy(edge => edge.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Chunk(PieceSize)))
            pieces.Add(new(edges.Length, parameters => Writing.Pieces.RemoveEdges(edges.Select(edge => edge.Id), parameters) + "\n" + Writing.Pieces.PutEdges(edges, parameters)));
        foreach (var ids in changes.RemoveEdges.Chunk(PieceSize)) pieces.Add(new(ids.Length, parameters => Writing.Pieces.RemoveEdges(ids, parameters)));
        foreach (var ids in changes.RemoveNodes.Chunk(PieceSize)) pieces.Add(new(ids.Length, parameters => Writing.Pieces.RemoveNodes(ids, parameters)));
        return pieces;
    }

    /// <summary>What is to be loaded, whoever does it and under which id.</summary>
    private static string HashOf(ChangeSet changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        if (changes.Dataset is { } dataset) Add(RecordJson.Write(dataset));
        foreach (var node in changes.PutNodes) Add(RecordJson.Write(node));
        foreach (var edge in changes.PutEdges) Add(RecordJson.Write(edge));
        foreach (var id in changes.RemoveEdges) Add($"- {id}");
        foreach (var id in changes.RemoveNodes) Add($"- {id}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>So many things, and the statement's part that puts them in.</summary>
    private sealed record Piece(int Count, Func<Parameters, string> Text);

    /// <summary>How far a load has come.</summary>
    private sealed record HowFar(long Version, string? Loading, string? Hash, int Loaded, int Items, long? EarlierVersion);
}
