namespace OrgGraph.Api.Setup;

/// <summary>The settings: <c>appsettings.json</c> beside the program, then the environment, which wins.</summary>
public static class Settings
{
    /// <summary>Adds where they come from.</summary>
    public static T AddSettings<T>(this T builder)
        where T : IConfigurationBuilder
    {
        builder.SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables();
        return builder;
    }

    /// <summary>The settings as they are now, for a command.</summary>
    public static IConfiguration Read() => new ConfigurationBuilder().AddSettings().Build();
}
