using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Sources;

/// <summary>The list of sources.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Source, reader, links, head);
