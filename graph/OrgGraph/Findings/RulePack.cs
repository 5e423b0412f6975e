using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrgGraph.Findings.Rules;

namespace OrgGraph.Findings;

/// <summary>
/// The thresholds and weights of all checks, from a JSON file: none stands in code. A pack may extend one that comes with the program and say only
/// what differs. The schema, <see cref="Schema"/>, tells what a file may hold.
/// </summary>
public sealed class RulePack
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly ConcurrentDictionary<string, RulePack> Known = new();
    private readonly Dictionary<string, CheckRule> rules;
    private readonly ConcurrentDictionary<string, object> settings = new();

    private RulePack(PackFile file)
    {
        (Name, Title, Origin, Limits) = (file.Name, file.Title, file.Origin, file.Limits);
        rules = file.Checks;
    }

    /// <summary>The names of the packs that come with the program, the default one first.</summary>
    public static IReadOnlyList<string> BuiltInNames { get; } = ["default", "iss-mandate-score", "nhs-provider-code-tenure", "raci"];

    /// <summary>The pack where none is asked for.</summary>
    public static RulePack Default => BuiltIn(BuiltInNames[0])!;

    /// <summary>The JSON schema of pack files.</summary>
    public static string Schema => PackResource.Text("rule-pack.schema.json");

    /// <summary>Its name: lower-case letters, digits and hyphens.</summary>
    public string Name { get; }

    /// <summary>Its name, for headings.</summary>
    public string Title { get; }

    /// <summary>Where its thresholds come from.</summary>
    public string Origin { get; }

    /// <summary>How much a run tells at most.</summary>
    public PackLimits Limits { get; }

    /// <summary>A pack that comes with the program; null when there is none of that name.</summary>
    public static RulePack? BuiltIn(string name) => BuiltInNames.Contains(name) ? Known.GetOrAdd(name, n => Read(PackResource.Text($"{n}.json"))) : null;

    /// <summary>Reads a pack.</summary>
    /// <exception cref="RefusedException"><c>BAD_RULE_PACK</c>: not JSON, or not what the schema or a check expects; it says where.</exception>
    public static RulePack Read(string json)
    {
        var whole = Whole(Parse(json), depth: 0);
        var wrong = SchemaCheck.FirstFault(JsonNode.Parse(Schema)!.AsObject(), whole);
        if (wrong is { } where) throw Bad(where);
        try
        {
            var pack = new RulePack(whole.Deserialize<PackFile>(Options)!);
            foreach (var check in CheckList.All)
            {
                if (!pack.rules.ContainsKey(check.Id)) throw Bad($"checks: '{check.Id}' is missing");
                check.Bind(pack);
            }

            return pack;
        }
        catch (JsonException fault)
        {
            throw Bad(fault.Message);
        }
    }

    /// <summary>What it says of a check.</summary>
    public CheckRule RuleOf(string check) => rules[check];

    internal T SettingsOf<T>(string check)
        where T : class
    {
        try
        {
            return (T)settings.GetOrAdd(check, code => (rules[code].Settings ?? []).Deserialize<T>(Options)!);
        }
        catch (JsonException fault)
        {
            throw Bad($"checks.{check}.settings: {fault.Message}");
        }
    }

    private static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) as JsonObject
                ?? throw Bad("it is not an object");
        }
        catch (JsonException fault)
        {
            throw Bad(fault.Message);
        }
    }

    /// <summary>A pack with what it takes over from the one that it extends.</summary>
    private static JsonObject Whole(JsonObject pack, int depth)
    {
        if (pack["extends"] is null) return pack;
        if (pack["extends"] is not JsonValue value || !value.TryGetValue(out string? parent) || !BuiltInNames.Contains(parent)) throw Bad($"extends: use one of {string.Join(", ", BuiltInNames)}");
        if (depth > BuiltInNames.Count) throw Bad("extends: it extends itself");
        var whole = Whole(Parse(PackResource.Text($"{parent}.json")), depth + 1);
        Lay(pack, whole);
        return whole;
    }

    /// <summary>Lays one object over another: objects are laid over objects, all else replaces.</summary>
    private static void Lay(JsonObject over, JsonObject under)
    {
        foreach (var (name, value) in over)
        {
            if (value is JsonObject inner && under[name] is JsonObject there) Lay(inner, there);
            else under[name] = value?.DeepClone();
        }
    }

    private static RefusedException Bad(string why) => new(new("BAD_RULE_PACK", $"The rule pack cannot be read: {why}."));
}
