using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace OrgGraph.Neo4j.Http;

/// <summary>
/// The values of one statement, by name, written as Neo4j's typed JSON: plain JSON would turn 1.0 into an integer. A value is null, a string, a bool, an
/// int, a long, a double, a map of such values, or a list of them.
/// </summary>
internal sealed class Parameters : Dictionary<string, object?>
{
    /// <summary>Puts a value under a name that is not taken, and tells how a statement speaks of it.</summary>
    public string Take(object? value)
    {
        string name = $"p{Count}";
        Add(name, value);
        return "$" + name;
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, value) in this)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                break;
            case string text:
                json.WriteString("$type"u8, "String"u8);
                json.WriteString("_value"u8, text);
                break;
            case bool flag:
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, flag);
                break;
            case int or long:
                json.WriteString("$type"u8, "Integer"u8);
                json.WriteString("_value"u8, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteString("$type"u8, "Float"u8);
                json.WriteString("_value"u8, number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteString("$type"u8, "Map"u8);
                json.WriteStartObject("_value"u8);
                foreach (var (name, inner) in map)
                {
                    json.WritePropertyName(name);
                    Write(json, inner);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteString("$type"u8, "List"u8);
                json.WriteStartArray("_value"u8);
                foreach (object? inner in list) Write(json, inner);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is nothing that a statement takes.", nameof(value));
        }

        json.WriteEndObject();
    }
}
