namespace OrgGraph.Api.Setup;

/// <summary>Where the embedded store keeps the record, and the program, whatever the store, its keys: the folder that is asked for, else configuration <c>Data</c>, else the user's own data folder.</summary>
public static class DataFolder
{
    /// <summary>The folder in the user's data folder.</summary>
    public static string Default => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "OrgGraph");

    /// <summary>Whether it is the user's own, because neither the command line nor the settings name one.</summary>
    /// <param name="asked">What the command line says; null when it says nothing.</param>
    /// <param name="configuration">The settings.</param>
    public static bool IsUsual(string? asked, IConfiguration configuration) => string.IsNullOrWhiteSpace(asked) && string.IsNullOrWhiteSpace(configuration["Data"]);

    /// <summary>The folder.</summary>
    /// <param name="asked">What the command line says; null when it says nothing.</param>
    /// <param name="configuration">The settings.</param>
    public static string Of(string? asked, IConfiguration configuration) =>
        new[] { asked, configuration["Data"], Default }.First(folder => !string.IsNullOrWhiteSpace(folder))!;
}
