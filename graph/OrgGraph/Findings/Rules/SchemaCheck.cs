using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OrgGraph.Findings.Rules;

/// <summary>
/// Checks JSON against a schema, in as much of JSON Schema (2020-12) as pack files need: type, enum, minimum, maximum, exclusiveMinimum, pattern,
/// properties, required, additionalProperties, propertyNames, items, uniqueItems and $ref to $defs.
/// </summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong and where, in a few words; null when nothing is.</summary>
    public static string? FirstFault(JsonObject schema, JsonNode? value) => Faults(schema, schema, value, "").FirstOrDefault();

    private static IEnumerable<string> Faults(JsonObject root, JsonObject schema, JsonNode? value, string at)
    {
        if ((string?)schema["$ref"] is { } reference)
            return Faults(root, root["$defs"]![reference[(reference.LastIndexOf('/') + 1)..]]!.AsObject(), value, at);
        return Own(schema, value).Select(fault => $"{(at.Length == 0 ? "it" : at)} {fault}").Concat(Inner(root, schema, value, at));
    }

    private static IEnumerable<string> Own(JsonObject schema, JsonNode? value)
    {
        if ((string?)schema["type"] is { } type && !Is(type, value))
        {
            yield return $"must be {type}";
            yield break;
        }

        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value))) yield return $"must be one of {string.Join(", ", words)}";
        if (value?.GetValueKind() == JsonValueKind.Number)
        {
            double number = value.GetValue<JsonElement>().GetDouble();
            if ((double?)schema["minimum"] is { } least && number < least) yield return string.Create(CultureInfo.InvariantCulture, $"must be at least {least}");
            if ((double?)schema["maximum"] is { } most && number > most) yield return string.Create(CultureInfo.InvariantCulture, $"must be at most {most}");
            if ((double?)schema["exclusiveMinimum"] is { } more && number <= more) yield return string.Create(CultureInfo.InvariantCulture, $"must be more than {more}");
        }

        if ((string?)schema["pattern"] is { } pattern && value is not null && !Regex.IsMatch((string)value!, pattern)) yield return $"must match {pattern}";
        if (value is JsonArray list && (bool?)schema["uniqueItems"] == true && list.Select(item => item?.ToJsonString()).Distinct().Count() < list.Count) yield return "must not repeat itself";
    }

    private static IEnumerable<string> Inner(JsonObject root, JsonObject schema, JsonNode? value, string at)
    {
        if (value is JsonArray list && schema["items"] is JsonObject items)
            return list.SelectMany((item, i) => Faults(root, items, item, $"{at}[{i}]"));
        return value is JsonObject members ? Members(root, schema, members, at) : [];
    }

    private static IEnumerable<string> Members(JsonObject root, JsonObject schema, JsonObject members, string at)
    {
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(name => (string)name!))
        {
            if (!members.ContainsKey(name)) yield return $"{(at.Length == 0 ? "it" : at)} lacks '{name}'";
        }

        foreach (var (name, member) in members)
        {
            string inside = at.Length == 0 ? name : $"{at}.{name}";
            if (schema["propertyNames"] is JsonObject names)
            {
                foreach (string fault in Faults(root, names, JsonValue.Create(name), inside)) yield return fault;
            }

            if (schema["properties"]?[name] is JsonObject known)
            {
                foreach (string fault in Faults(root, known, member, inside)) yield return fault;
            }
            else if (schema["additionalProperties"] is JsonObject any)
            {
                foreach (string fault in Faults(root, any, member, inside)) yield return fault;
            }
            else if (schema["additionalProperties"] is JsonValue flag && !flag.GetValue<bool>())
            {
                yield return $"{inside} is not known here";
            }
        }
    }

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<JsonElement>().TryGetInt64(out _),
        _ => throw new NotSupportedException($"This check does not know the type '{type}'."),
    };
}
