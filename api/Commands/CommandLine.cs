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

    /// <summary>The exit code of a copy that is not the same as what was copied.</summary>
    public const int Differs = 4;

    /// <summary>The commands with their options.</summary>
    public static RootCommand Build()
    {
        var data = new Option<string?>("--data")
        {
            Description = $"The folder that keeps the record; only the program's keys where the record is in Neo4j. Default: configuration 'Data', else {DataFolder.Default}",
            HelpName = "FOLDER",
            Recursive = true,
        };
        var urls = new Option<string?>("--urls") { Description = $"The address to serve at. Default: {Address.Default}", HelpName = "URL" };
        var root = new RootCommand("OrgGraph: who governs what. Without a command it serves the pages and the API.")
        {
            data,
            urls,
            ServeCommand.Build(data),
            ImportCommand.Build(data),
            ExportCommand.Build(data),
            CopyCommand.Build(data),
        };
        root.SetAction((parsed, cancellation) => ServeCommand.Run(parsed.GetValue(data), parsed.GetValue(urls), cancellation));
        return root;
    }
}
