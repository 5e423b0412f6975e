using System.Globalization;
using OrgGraph.Benchmarks;

int people = args.Length > 1 && args[1] != Neo4jBenchmark.London ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
switch (args.FirstOrDefault())
{
    case "index":
        IndexBenchmark.Run(people, people / 5, people * 5);
        break;
    case "findings":
        FindingsBenchmark.Run(people);
        break;
    case "layout":
        await LayoutBenchmark.Run();
        break;
    case "neo4j":
        await Neo4jBenchmark.Run(args.ElementAtOrDefault(1) == Neo4jBenchmark.London ? null : people);
        break;
    default:
        Console.WriteLine("Usage: dotnet run --project tests/OrgGraph.Benchmarks --configuration Release -- index|findings|neo4j [PEOPLE], or -- layout");
        return 2;
}

return 0;
