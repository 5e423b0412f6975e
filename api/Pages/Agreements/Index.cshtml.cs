using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Agreements;

/// <summary>The list of agreements.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Agreement, reader, links, head);
