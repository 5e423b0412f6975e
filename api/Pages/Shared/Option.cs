namespace OrgGraph.Api.Pages.Shared;

/// <summary>One value that a filter may take, and what it is called.</summary>
public sealed record Option(string Value, string Text)
{
    /// <summary>Every value of an enumeration, after one that stands for all.</summary>
    public static IReadOnlyList<Option> Of<T>(string all)
        where T : struct, Enum => [new("", all), .. Enum.GetValues<T>().Select(value => new Option(Words.Of(value), Say.Title(value)))];
}
