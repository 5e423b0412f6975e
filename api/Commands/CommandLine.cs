using System.CommandLine;
using OrgGraph.Api.Setup;

namespace OrgGraph.Api.Commands;

/// <summary>The program's commands. Without one it serves.</summary>
public static class CommandLine
{
    /// <summary>The exit code of a request that cannot be served as it stands: a bad file, an address that is not allowed.</summary>
    public const int Refused = 2;

    /// <summary>The exit code of a store that cannot be opened or read.</summary>
    public const int Broken = 3;

    /// <summary>The exit code of checks that find what they were asked to fail on.</summary>
    public const int Found = 5;

    /// <summary>The commands with their options.</summary>
    public static RootCommand Build()
    {
        var data = new Option<string?>("--data")
        {
            Description = $"The folder that keeps the record. Default: configuration 'Data', else {DataFolder.Default}",
            HelpName = "FOLDER",
            Recursive = true,
        };
        var urls = new Option<string?>("--urls") { Description = $"The address to serve at. Default: {Address.Default}", HelpName = "URL" };
        var dataset = DatasetOption();
        var root = new RootCommand("OrgGraph: who governs what. Without a command it serves the pages and the API.")
        {
            data,
            urls,
            dataset,
            ServeCommand.Build(data),
            ImportCommand.Build(data),
            ExportCommand.Build(data),
            CheckCommand.Build(data),
        };
        root.SetAction((parsed, cancellation) => ServeCommand.Run(parsed.GetValue(data), parsed.GetValue(urls), parsed.GetValue(dataset), cancellation));
        return root;
    }

    /// <summary>With which dataset a new store begins.</summary>
    internal static Option<string?> DatasetOption()
    {
        var dataset = new Option<string?>("--dataset") { Description = $"The dataset with which a new record begins. Default: {Seed.Default}" };
        dataset.AcceptOnlyFromAmong([.. Seed.Names]);
        return dataset;
    }
}
