using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Net.Http.Headers;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>Reads a request by the GraphQL-over-HTTP specification. Only JSON is read from a body, which a page of another site cannot send unasked.</summary>
internal static class RequestReader
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new InputsJsonConverter(), new JsonConverterBigInteger() } };

    /// <summary>Reads it.</summary>
    /// <exception cref="HttpRefusal">It is not such a request.</exception>
    public static async Task<QueryRequest> Read(HttpRequest request, int limit)
    {
        if (HttpMethods.IsGet(request.Method)) return FromAddress(request.Query);
        if (!HttpMethods.IsPost(request.Method)) throw HttpRefusal.Method();
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)) throw HttpRefusal.NotJson();
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) throw HttpRefusal.NotJson();
        using var body = await Body(request, limit).ConfigureAwait(false);
        return FromJson(body);
    }

    private static QueryRequest FromAddress(IQueryCollection address)
    {
        string? query = address["query"];
        if (string.IsNullOrEmpty(query)) throw HttpRefusal.Bad("Give a query in 'query'.");
        try
        {
            string? variables = address["variables"];
            string? operation = address["operationName"];
            var values = string.IsNullOrEmpty(variables) ? null : JsonSerializer.Deserialize<Inputs>(variables, Options);
            return new(query, string.IsNullOrEmpty(operation) ? null : operation, values);
        }
        catch (JsonException)
        {
            throw HttpRefusal.Bad("'variables' is not a JSON object.");
        }
    }

    private static async Task<MemoryStream> Body(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit) throw HttpRefusal.TooLarge(limit);
        var body = new MemoryStream();
        byte[] piece = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > limit) throw HttpRefusal.TooLarge(limit);
            body.Write(piece, 0, read);
        }

        body.Position = 0;
        return body;
    }

    private static QueryRequest FromJson(MemoryStream body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw HttpRefusal.Bad("The body is not a JSON object.");
            var query = Member(root, "query", JsonValueKind.String, "a string");
            var operation = Member(root, "operationName", JsonValueKind.String, "a string");
            var variables = Member(root, "variables", JsonValueKind.Object, "an object");
            Member(root, "extensions", JsonValueKind.Object, "an object");
            string? text = query?.GetString();
            if (string.IsNullOrEmpty(text)) throw HttpRefusal.Bad("Give a query in 'query'.");
            return new(text, operation?.GetString(), variables?.Deserialize<Inputs>(Options));
        }
        catch (JsonException)
        {
            throw HttpRefusal.Bad("The body is not JSON.");
        }
        catch (InvalidOperationException)
        {
            throw HttpRefusal.Bad("The body is not JSON in UTF-8.");
        }
    }

    /// <summary>A member of the body; null when it is not there or null.</summary>
    private static JsonElement? Member(JsonElement root, string name, JsonValueKind kind, string what)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == kind ? value : throw HttpRefusal.Bad($"'{name}' is not {what}.");
    }
}
