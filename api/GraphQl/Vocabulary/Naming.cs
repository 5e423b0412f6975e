using System.Text;

namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>The schema's names for what the core has: types in PascalCase, fields in camelCase, values in UPPER_SNAKE.</summary>
internal static class Naming
{
    /// <summary>The plural of a kind of node, as the root field and the connection have it.</summary>
    public static string Plural(NodeKind kind) => kind == NodeKind.Person ? "people" : Camel(kind.ToString()) + "s";

    /// <summary>The type of an edge of a kind.</summary>
    public static string Of(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => nameof(Membership),
        EdgeKind.Holds => nameof(Holding),
        EdgeKind.PostIn => nameof(Placement),
        EdgeKind.ReportsTo => nameof(ReportingLine),
        EdgeKind.Oversees => nameof(Oversight),
        EdgeKind.AccountableFor => nameof(Accountability),
        EdgeKind.Delivers => nameof(Delivery),
        EdgeKind.PartOf => nameof(Part),
        EdgeKind.PartyTo => nameof(Participation),
        EdgeKind.Covers => nameof(Coverage),
        EdgeKind.Succeeds => nameof(Succession),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The plural of an edge's type, as its connection has it.</summary>
    public static string Plural(EdgeKind kind) => Of(kind) is var name && name.EndsWith('y') ? name[..^1] + "ies" : name + "s";

    /// <summary>The value of an enumeration.</summary>
    public static string Of(Enum value)
    {
        var name = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0) name.Append('_');
            name.Append(char.ToUpperInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>The same with a small initial.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The same with a capital initial.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
