using System.Globalization;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Setup;

/// <summary>
/// Which Neo4j, from configuration: <c>Neo4j:Uri</c>, <c>Neo4j:Database</c>, <c>Neo4j:User</c>, <c>Neo4j:Password</c> or <c>Neo4j:PasswordFile</c>,
/// <c>Neo4j:Timeout</c> in seconds; in the environment <c>Neo4j__Uri</c> and so on. No message of it ever holds a password.
/// </summary>
public static class Neo4jConfiguration
{
    private const string DefaultUser = "neo4j";

    /// <summary>The settings.</summary>
    /// <exception cref="SetupException">One is missing, or is not what it should be; the message says what to write.</exception>
    public static Neo4jSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Neo4j");
        var settings = new Neo4jSettings { Uri = Address(Text(section, "Uri")) };
        string? user = Text(section, "User"), password = Password(section);
        if (user is not null && password is null) throw new SetupException($"Neo4j__User is '{user}', and no password is set. Set Neo4j__Password, or Neo4j__PasswordFile to the name of a file that holds it.");
        return settings with
        {
            Database = Text(section, "Database") ?? settings.Database,
            User = user ?? (password is null ? null : DefaultUser),
            Password = password,
            Timeout = Seconds(Text(section, "Timeout")) ?? settings.Timeout,
        };
    }

    private static Uri Address(string? text)
    {
        const string remedy = "Write the address of its HTTP server: http://localhost:7474 for one on this machine, https://NAME.databases.neo4j.io for Aura.";
        if (text is null) throw new SetupException($"Store=neo4j needs Neo4j__Uri. {remedy}");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) throw new SetupException($"Neo4j__Uri is not an address. {remedy}");
        if (uri.UserInfo.Length > 0) throw new SetupException("Neo4j__Uri has a user or a password in it. Set Neo4j__User and Neo4j__Password instead.");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new SetupException($"Neo4j__Uri begins with {uri.Scheme}:, which is not the HTTP server's. {remedy}");
        if (uri.Query.Length + uri.Fragment.Length > 0) throw new SetupException($"Neo4j__Uri has more than an address in it. {remedy}");
        // A server behind a proxy may live below a path; without the last slash that would be cut off.
        return uri.AbsolutePath.EndsWith('/') ? uri : new UriBuilder(uri) { Path = uri.AbsolutePath + "/" }.Uri;
    }

    private static string? Password(IConfigurationSection section)
    {
        string? password = Text(section, "Password"), file = Text(section, "PasswordFile");
        if (file is null) return password;
        if (password is not null) throw new SetupException("Neo4j__Password and Neo4j__PasswordFile are both set. Keep one of them.");
        try
        {
            string read = File.ReadAllText(file).TrimEnd('\r', '\n');
            return read.Length > 0 ? read : throw new SetupException($"Neo4j__PasswordFile is {file}, which is empty.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SetupException($"Neo4j__PasswordFile is {file}, which cannot be read: {fault.Message}");
        }
    }

    private static TimeSpan? Seconds(string? text) =>
        text is null ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 1 and <= 3600 ? TimeSpan.FromSeconds(seconds)
        : throw new SetupException($"Neo4j__Timeout is '{text}'. Write how many seconds to wait for an answer: 1 to 3600.");

    private static string? Text(IConfigurationSection section, string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
