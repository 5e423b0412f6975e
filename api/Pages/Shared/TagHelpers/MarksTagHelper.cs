using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The marks of a fact: possibly, to be confirmed, vacant and the like. Each mark that is set is explained at the foot of the page.</summary>
[HtmlTargetElement("fact-marks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarksTagHelper(PageHead head) : TagHelper
{
    /// <summary>A fact whose own marks are shown.</summary>
    public Link? For { get; set; }

    /// <summary>A listed node whose marks are shown.</summary>
    public Listed? Listed { get; set; }

    /// <summary>A mark besides.</summary>
    public Mark? Also { get; set; }

    /// <summary>Whether a vacancy is shown as a mark here, or said in another way.</summary>
    public bool Vacancy { get; set; } = true;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Mark[] marks = [.. Own().Distinct()];
        if (marks.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        head.Marks.UnionWith(marks);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "og-tags");
        foreach (var mark in marks) output.Content.AppendHtml($"<strong class=\"nhsuk-tag nhsuk-tag--{Marking.Colour(mark)}\">{Marking.Word(mark)}</strong> ");
    }

    private IEnumerable<Mark> Own()
    {
        if (Also is { } also) yield return also;
        var certainty = For?.Certainty ?? Listed?.Certainty;
        if (Vacancy && For is { IsVacant: true }) yield return Mark.Vacant;
        if (certainty == Certainty.Possibly) yield return Mark.Possibly;
        if ((For?.Edge.Standing ?? Listed?.Node.Standing) == Standing.Provisional || For?.Through?.Standing == Standing.Provisional) yield return Mark.Provisional;
        if (For?.Edge is ReportingLine { Line: LineKind.Proposed }) yield return Mark.Proposed;
        if (For?.Edge is ReportingLine { Line: LineKind.Dotted }) yield return Mark.Dotted;
        if (For?.Edge is Participation { Role: PartyRole.NotInvited }) yield return Mark.NotInvited;
    }
}
