using System.Text.Json;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Asks what reads, one column a row, and notices when the record is being loaded.</summary>
/// <param name="api">The server.</param>
/// <param name="whileLoading">Whether to ask all the same while it is: for who loads it.</param>
internal sealed class Questions(QueryApi api, bool whileLoading = false)
{
    private static readonly string Loading = "\n" + CypherText.Of("loading");

    /// <summary>The answers, row by row.</summary>
    /// <exception cref="StoreException">There is no answer, or the record is being loaded.</exception>
    public async Task<IReadOnlyList<JsonElement>> Ask(string statement, Parameters parameters, CancellationToken cancellation)
    {
        var rows = await api.Read(whileLoading ? statement : statement + Loading, parameters, cancellation).ConfigureAwait(false);
        var answers = new JsonElement[rows.Count];
        for (int i = 0; i < answers.Length; i++)
        {
            answers[i] = rows[i][0];
            if (answers[i].ValueKind != JsonValueKind.Object) continue;
            throw new StoreException(
                $"{api.Address} is being loaded: {answers[i].GetProperty("done")} of {answers[i].GetProperty("all")} things are in. Wait until it is done; if it was broken off, load the same again, which carries on from there.")
            { MayPass = true };
        }

        return answers;
    }

    /// <summary>The only answer.</summary>
    /// <inheritdoc cref="Ask"/>
    public async Task<JsonElement> AskOne(string statement, Parameters parameters, CancellationToken cancellation) =>
        await Ask(statement, parameters, cancellation).ConfigureAwait(false) is [var only] ? only : throw NoRecord(api.Address);

    public static StoreException NoRecord(string address) => new($"{address} has lost the node 'Record' that says what it holds. Restore the database from a backup, or empty it and open it again.");
}
