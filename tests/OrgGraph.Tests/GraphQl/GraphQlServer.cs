using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrgGraph.Api.GraphQl;
using OrgGraph.Api.GraphQl.Guard;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The endpoint on a real HTTP server over a store, on a free port of this machine.</summary>
internal sealed class GraphQlServer : IAsyncDisposable
{
    private readonly WebApplication host;

    private GraphQlServer(WebApplication host)
    {
        this.host = host;
        Address = new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + GraphQlHosting.Path);
        Client = new() { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(1) };
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>A client for it.</summary>
    public HttpClient Client { get; }

    /// <summary>Its services.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Starts one.</summary>
    public static async Task<GraphQlServer> Start(IGraphStore store, QueryLimits? limits = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { WebRootPath = Path.Combine(Repository.Root, "api", "wwwroot") });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store).AddSingleton(TimeProvider.System).AddOrgGraphQl(limits);
        var host = builder.Build();
        host.UseStaticFiles();
        host.MapOrgGraphQl();
        await host.StartAsync();
        return new(host);
    }

    /// <summary>Sends a query as JSON.</summary>
    public Task<HttpResponseMessage> Post(object body, string accept = "application/graphql-response+json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = JsonContent.Create(body) };
        request.Headers.Add("Accept", accept);
        return Client.SendAsync(request);
    }

    /// <summary>The whole answer to a query.</summary>
    public async Task<JsonElement> Ask(string query, object? variables = null)
    {
        using var response = await Post(new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data of an answer that has no errors.</summary>
    public async Task<JsonElement> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The code of the first error of an answer.</summary>
    public async Task<string?> Code(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        Assert.True(answer.TryGetProperty("errors", out var errors), answer.ToString());
        return errors[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.DisposeAsync();
    }
}
