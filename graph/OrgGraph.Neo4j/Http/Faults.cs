using System.Net;

namespace OrgGraph.Neo4j.Http;

/// <summary>What goes wrong with Neo4j, as sentences that name the database and say what to do, and whether trying again may help.</summary>
/// <remarks>The server's codes: https://neo4j.com/docs/status-codes/current/errors/all-errors/. They decide, never the HTTP status: a deadlock comes as 400.</remarks>
/// <param name="address">The database, for people.</param>
/// <param name="timeout">How long an answer is waited for.</param>
internal sealed class Faults(string address, TimeSpan timeout)
{
    private const string Transient = "Neo.TransientError.";

    /// <summary>Codes that are called transient, and yet come again: somebody ended the transaction, or there is too little memory for it.</summary>
    private static readonly string[] NotHelpedByTime =
    [
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
        "Neo.TransientError.General.OutOfMemoryError",
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.TransactionOutOfMemoryError",
    ];

    /// <summary>Codes that are called the client's fault, and yet pass: a cluster chooses another leader, a sign-in is renewed.</summary>
    private static readonly string[] HelpedByTime = ["Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.Security.AuthorizationExpired"];

    public Trouble Unreachable(Exception fault) => Passing(
        $"{address} cannot be reached: {fault.Message} Start Neo4j, or mend the address: it is that of the HTTP server, such as http://localhost:7474.", fault);

    /// <summary>Not tried again: the query may still run, and giving up the connection does not stop it.</summary>
    public Trouble TimedOut(Exception fault) => new(
        new($"{address} has not answered within {timeout.TotalSeconds:0.###} seconds. Ask for less at once, or allow more time; set 'db.transaction.timeout' on the server to a little more than that.", fault),
        TryAgain: false);

    public Trouble HalfAnAnswer(Exception fault) => Passing(
        $"{address} broke off in the middle of an answer, or does not speak Neo4j's Query API: {fault.Message} Look whether the address is Neo4j 5.26 or later, and at what stands between.", fault);

    /// <summary>An answer without an error that can be read.</summary>
    public Trouble Status(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Refused(),
        HttpStatusCode.NotFound => new(new($"{address} is not there. Look at the name of the database, and whether the address is Neo4j 5.26 or later."), TryAgain: false),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => Passing($"{address} answered with HTTP {(int)status} and no reason. Look at the server's log."),
        _ => Lasting($"{address} answered with HTTP {(int)status} and no reason. Look at the server's log."),
    };

    public Trouble Error(string code, string message) => code switch
    {
        _ when HelpedByTime.Contains(code) => Busy(code, message),
        _ when NotHelpedByTime.Contains(code) => Lasting($"{address} gave up on it: {message} ({code}) Ask for less at once, or give the server more memory."),
        _ when code.StartsWith(Transient, StringComparison.Ordinal) => Busy(code, message),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => code.EndsWith("Forbidden", StringComparison.Ordinal)
            ? Lasting($"{address} does not let this user do that: {message} Grant the user reading, writing and the making of indexes there.")
            : Refused(),
        "Neo.ClientError.Database.DatabaseNotFound" => Lasting($"{address} is not there. Make the database, or name another one."),
        _ when code.Contains("Transaction.TransactionTimedOut", StringComparison.Ordinal) => Lasting($"{address} gave up on a question that took too long ({code}). Ask for less at once, or raise 'db.transaction.timeout' there."),
        _ when code.StartsWith("Neo.ClientError.Transaction.", StringComparison.Ordinal) => Lasting($"{address} ended the transaction: {message} ({code}) Nothing of it was kept. Try again."),
        _ => Lasting($"{address} refuses: {message} ({code})"),
    };

    private Trouble Refused() => Lasting($"{address} does not know this user by this password. Mend the user and the password.");

    private Trouble Busy(string code, string message) => Passing($"{address} is too busy, again and again: {message} ({code}) Try again when less is written.");

    private static Trouble Passing(string message, Exception? fault = null) => new(fault is null ? new(message) { MayPass = true } : new(message, fault) { MayPass = true }, TryAgain: true);

    private static Trouble Lasting(string message) => new(new(message), TryAgain: false);
}
