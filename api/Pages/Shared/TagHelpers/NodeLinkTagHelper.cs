using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A node's name, leading to its page.</summary>
[HtmlTargetElement("node-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NodeLinkTagHelper(Links links) : TagHelper
{
    /// <summary>The node; nothing is shown for null.</summary>
    public Node? For { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (For is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", links.To(For.NodeId));
        output.Content.SetContent(For.Name);
    }
}
