using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Setup;

/// <summary>The services and the order of work of the pages.</summary>
public static class PagesSetup
{
    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRouting();
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.Filters.Add<DayFilter>();
            options.Filters.Add<StoreFaultFilter>();
        }).AddRazorPagesOptions(options => options.Conventions.AddPageRoute("/Diagrams/Detail", "/reporting-lines"));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<AskedDay>().AddScoped<PageHead>().AddScoped<Links>().AddScoped<Reader>().AddScoped<DayFindings>();
        services.AddScoped<Surroundings>().AddScoped<Pictures>().AddScoped<SubjectSearch>();
        services.AddFindings();
        services.AddSingleton<ChangeReading>().AddSingleton<Framing>().AddDiagrams();
        services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "text/vnd.graphviz", "application/graphml+xml"]);
        // A page of another site must not reach the record by giving this machine's address a name of its own.
        services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        return services;
    }

    /// <summary>Puts the work on a request in order.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error");
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase), pages => pages.UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseResponseCompression();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapDiagramFiles();
        app.MapRazorPages().WithStaticAssets();
    }
}
