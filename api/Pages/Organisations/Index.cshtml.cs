using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Organisations;

/// <summary>The list of organisations.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Organisation, reader, links, head)
{
    /// <summary>A part of the classification.</summary>
    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Classification { get; set; }

    /// <summary>The classifications to choose from: those of the first thousand organisations.</summary>
    public IReadOnlyList<Option> Classifications { get; private set; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters => [new("type", "Type", Classifications, Classification)];

    /// <inheritdoc/>
    protected override Filter? Where => string.IsNullOrEmpty(Classification) ? null : Filter.Equal(Field.Classification, Classification);

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        var all = await Reader.Store.Page(new() { Kind = NodeKind.Organisation, AsOf = Reader.Day }, cancellation);
        Classifications =
        [
            new("", "All types"),
            .. all.Items.Select(row => ((Organisation)row.Node).Classification).OfType<string>().Append(Classification ?? "").Where(word => word.Length > 0)
                .Distinct().OrderBy(Collation.SortKey, StringComparer.Ordinal).Select(word => new Option(word, Say.Capital(word))),
        ];
    }
}
