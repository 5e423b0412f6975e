namespace OrgGraph.Api.Pages.Shared;

/// <summary>What a page tells its frame: its title, the way to it, and which marks it uses, so that they are explained.</summary>
public sealed class PageHead
{
    /// <summary>The title, unique among the pages of a day.</summary>
    public string Title { get; set; } = "";

    /// <summary>The pages above it, from the top down.</summary>
    public IReadOnlyList<(string Text, string Href)> Trail { get; set; } = [];

    /// <summary>The marks that have been set so far.</summary>
    public SortedSet<Mark> Marks { get; } = [];

    /// <summary>What is to be corrected, for the summary at the top.</summary>
    public List<FieldFault> Faults { get; } = [];

    /// <summary>Whether the page needs the diagram's script.</summary>
    public bool HasDiagram { get; set; }

    /// <summary>What is wrong with a field, for the message beside it; null when nothing is.</summary>
    public string? FaultOf(string field) => Faults.Find(fault => fault.Field == field)?.Message;
}
