using Microsoft.AspNetCore.Razor.TagHelpers;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Api.Pages.Shared.TagHelpers;

namespace OrgGraph.Tests.Pages.TagHelpers;

/// <summary>Each tag helper gives the HTML that the design system ships as the example of its component.</summary>
public sealed class ContractTests
{
    [Fact]
    public async Task A_tag() => await Same("tag", "default", await Rendering.Render(new TagTagHelper(), "Active"));

    [Fact]
    public async Task A_tag_with_a_colour() => await Same("tag", "colour class", await Rendering.Render(new TagTagHelper { Colour = "green" }, "Green"));

    [Fact]
    public async Task Inset_text() => await Same(
        "inset-text", "default", await Rendering.Render(new InsetTextTagHelper(), "<p>You can report any suspected side effect using the Yellow Card safety scheme</p>"));

    [Fact]
    public async Task A_warning_callout() => await Same(
        "warning-callout", "with HTML", await Rendering.Render(
            new WarningCalloutTagHelper(Rendering.Encoder),
            "<p class=\"nhsuk-card__description\">Stay away from school, nursery or work until all the spots have crusted over. This is usually 5 days after the spots first appeared.</p>"));

    [Fact]
    public async Task Details() => await Same(
        "details", "default", await Rendering.Render(
            new DetailsTagHelper(Rendering.Encoder) { Summary = "How to find your NHS number" },
            "You can find your NHS number by logging in to the NHS App or on any document the NHS has sent you."));

    [Fact]
    public async Task A_breadcrumb() => await Same(
        "breadcrumb", "default", await Rendering.Render(new BreadcrumbTagHelper(Rendering.Encoder, Rendering.Links) { Trail = [("Home", "#"), ("NHS services", "#"), ("Hospitals", "#")] }));

    [Fact]
    public async Task A_summary_list()
    {
        string[] rows =
        [
            await Row("Name", "Karen Francis"), await Row("Date of birth", "15 March 1984"), await Row("Contact information", "73 Roman Rd<br>Leeds<br>LS2 5ZN"),
            await Row("Contact details", "<p>07700 900362</p><p>karen.francis@example.com</p>"),
        ];
        await Same("summary-list", "default", await Rendering.Render(new SummaryListTagHelper(), string.Concat(rows)));

        static Task<string> Row(string key, string value) => Rendering.Render(new SummaryRowTagHelper(Rendering.Encoder) { Key = key }, value);
    }

    [Fact]
    public async Task An_error_summary() => await Same(
        "error-summary", "default", await Rendering.Render(new ErrorSummaryTagHelper(Rendering.Encoder) { Faults = [new("Date of birth must be in the past", "example-day")] }));

    [Fact]
    public async Task An_error_summary_of_several() => await Same(
        "error-summary", "with multiple errors", await Rendering.Render(
            new ErrorSummaryTagHelper(Rendering.Encoder) { Faults = [new("Enter your first name", "example-first-name"), new("Enter your last name", "example-last-name")] }));

    [Fact]
    public async Task Several_lines_of_text_with_an_error() => await Same(
        "textarea", "with error message and hint, without heading", Named(await Rendering.Render(new TextareaTagHelper(Rendering.Encoder)
        {
            Name = "with-hint-error",
            Label = "Can you provide more detail?",
            Hint = "Do not include personal information like your name, date of birth or NHS number",
            Fault = "You must provide an explanation",
        })));

    [Fact]
    public async Task A_choice_that_is_seen_whole_with_an_error()
    {
        string html = await Radios(
            new(Rendering.Encoder) { Name = "with-hint-error", Legend = "How do you want to be contacted about this?", Hint = "Select 1 option", Fault = "Select how you want to be contacted" },
            ("email", "Email", ""), ("phone", "Phone", ""), ("text", "Text message", ""));
        await Same("radios", "with error message and hint, without heading", Named(html), "<div class=\"nhsuk-radios\"");
    }

    [Fact]
    public async Task What_belongs_to_one_item_of_a_choice_is_folded_into_it()
    {
        string html = await Radios(
            new(Rendering.Encoder) { Name = "conditional", Legend = "How do you want to be contacted about this?", Hint = "Select 1 option" },
            ("email", "Email", Field("contact-by-email", "Email address", "text\" spellcheck=\"false")), ("phone", "Phone", Field("contact-by-phone", "Phone number", "tel")),
            ("text", "Text message", Field("contact-by-text", "Mobile phone number", "tel")));
        string expected = Rendering.Expected("radios", "with conditional content", "<div class=\"nhsuk-radios\"").Replace("nhsuk-fieldset__legend nhsuk-fieldset__legend--l", "nhsuk-fieldset__legend", StringComparison.Ordinal)
            .Replace("<h1 class=\"nhsuk-fieldset__heading\">", "", StringComparison.Ordinal).Replace("</h1>", "", StringComparison.Ordinal);
        Assert.Equal(await Rendering.Tree(expected), await Rendering.Tree(html.Replace("name=\"conditional\"", "name=\"example\"", StringComparison.Ordinal)));

        static string Field(string id, string label, string type) =>
            $"<div class=\"nhsuk-form-group\"><label class=\"nhsuk-label\" for=\"{id}\">{label}</label><input class=\"nhsuk-input nhsuk-u-width-two-thirds\" id=\"{id}\" name=\"{id}\" type=\"{type}\"></div>";
    }

    [Fact]
    public async Task A_date_input_with_an_error() => await Same(
        "date-input", "with error message and hint, without heading", await Rendering.Render(new DateInputTagHelper(Rendering.Encoder)
        {
            Id = "example",
            Legend = "What is your date of birth?",
            Hint = "For example, 31 3 1980",
            Fault = new DayFault("Enter your date of birth", true, true, true),
        }));

    [Fact]
    public async Task A_choice() => await Same(
        "select", "without heading", (await Rendering.Render(new SelectTagHelper(Rendering.Encoder)
        {
            Name = "example",
            Label = "Sort by",
            Options = [new("published", "Recently published"), new("updated", "Recently updated"), new("views", "Most views"), new("comments", "Most comments")],
        })).Replace("for=\"example\"", "for=\"without-heading\"", StringComparison.Ordinal).Replace("id=\"example\"", "id=\"without-heading\"", StringComparison.Ordinal));

    [Fact]
    public async Task A_line_of_text_to_type() => await Same(
        "input", "width", (await Rendering.Render(new InputTagHelper(Rendering.Encoder) { Name = "example", Label = "2 character width", Width = 2 }))
            .Replace("for=\"example\"", "for=\"input-width\"", StringComparison.Ordinal).Replace("id=\"example\"", "id=\"input-width\"", StringComparison.Ordinal),
        "--width-2\"");

    [Fact]
    public async Task A_secondary_button() => await Same("button", "secondary", await Rendering.Render(new ButtonTagHelper { Secondary = true }, "Find my location"), "Find my location");

    [Fact]
    public async Task A_card_that_leads_to_a_page() => await Same(
        "card", "clickable", await Rendering.Render(
            new CardTagHelper(Rendering.Encoder, Rendering.Links) { Heading = "Introduction to care and support", Href = "#" },
            "A quick guide for people who have care and support needs and their carers"));

    [Theory]
    [InlineData("default", true, true)]
    [InlineData("with only next", false, true)]
    [InlineData("with only previous", true, false)]
    public async Task Pages_before_and_after(string example, bool previous, bool next) => await Same(
        "pagination", example, await Rendering.Render(new PaginationTagHelper(Rendering.Encoder)
        {
            Previous = previous ? "#/section/treatments" : null,
            PreviousText = "Treatments",
            Next = next ? "#/section/symptoms" : "",
            NextText = "Symptoms",
        }));

    [Fact]
    public async Task A_table_that_stacks()
    {
        string html = await Table(["Skin symptoms", "Possible cause"], [["Blisters on lips or around the mouth", "Cold sores"], ["Itchy, dry, cracked, sore", "Eczema"], ["Itchy blisters", "Shingles, chickenpox"]]);
        await Same("tables", "default", html, "nhsuk-table nhsuk-table--responsive\" role=\"table\"");
    }

    [Fact]
    public async Task Nothing_is_left_where_there_is_nothing_to_show()
    {
        Assert.Equal("", await Rendering.Render(new PaginationTagHelper(Rendering.Encoder) { Previous = "", Next = null }));
        Assert.Equal("", await Rendering.Render(new BreadcrumbTagHelper(Rendering.Encoder, Rendering.Links)));
        Assert.Equal("", await Rendering.Render(new SummaryRowTagHelper(Rendering.Encoder) { Key = "Note" }, "  \n "));
        Assert.Equal("", await Rendering.Render(new SummaryRowTagHelper(Rendering.Encoder) { Key = "Note", If = false }, "Something"));
    }

    [Fact]
    public async Task Texts_are_encoded()
    {
        const string evil = "<b onclick=x>\"'&";
        TagHelper[] helpers =
        [
            new DetailsTagHelper(Rendering.Encoder) { Summary = evil }, new WarningCalloutTagHelper(Rendering.Encoder) { Heading = evil }, new ErrorSummaryTagHelper(Rendering.Encoder) { Faults = [new(evil, evil)] },
            new BreadcrumbTagHelper(Rendering.Encoder, Rendering.Links) { Trail = [(evil, evil)] }, new InputTagHelper(Rendering.Encoder) { Name = evil, Label = evil, Value = evil, Inputmode = evil, Hint = evil, Fault = evil, Autocomplete = evil },
            new TextareaTagHelper(Rendering.Encoder) { Name = evil, Label = evil, Value = evil, Hint = evil, Fault = evil }, new RadiosTagHelper(Rendering.Encoder) { Name = evil, Legend = evil, Hint = evil, Fault = evil },
            new SelectTagHelper(Rendering.Encoder) { Name = evil, Label = evil, Options = [new(evil, evil)] }, new CardTagHelper(Rendering.Encoder, Rendering.Links) { Heading = evil, Href = evil },
            new DateInputTagHelper(Rendering.Encoder) { Id = evil, Legend = evil, Hint = evil, Value = (evil, evil, evil), Fault = new(evil) },
            new PaginationTagHelper(Rendering.Encoder) { Previous = evil, PreviousText = evil, Next = evil, NextText = evil },
        ];
        foreach (var helper in helpers) Assert.DoesNotContain("<b", await Rendering.Render(helper), StringComparison.Ordinal);
    }

    /// <summary>Where the design system's example has an id and another name; ours are one.</summary>
    private static string Named(string html) => html.Replace("name=\"with-hint-error\"", "name=\"example\"", StringComparison.Ordinal);

    private static Task<string> Radios(RadiosTagHelper radios, params (string Value, string Text, string Content)[] items) => Rendering.Render(
        radios,
        [],
        async inGroup =>
        {
            var html = new List<string>();
            foreach (var (value, text, content) in items)
                html.Add(await Rendering.Render(new RadioTagHelper(Rendering.Encoder) { Value = value, Text = text }, inGroup, _ => Task.FromResult(content)));
            return string.Concat(html);
        });

    private static Task<string> Table(string[] columns, string[][] rows) => Rendering.Render(
        new TableTagHelper(Rendering.Encoder) { Caption = "Impetigo can look similar to other skin conditions" },
        [],
        async items =>
        {
            foreach (string column in columns) await Rendering.Render(new ColumnTagHelper { Text = column }, items, _ => Task.FromResult(""));
            var html = new List<string>();
            foreach (string[] row in rows)
            {
                html.Add(await Rendering.Render(new RowTagHelper(), new(items), async inRow =>
                {
                    var cells = new List<string>();
                    foreach (string cell in row) cells.Add(await Rendering.Render(new CellTagHelper(Rendering.Encoder), inRow, _ => Task.FromResult(cell)));
                    return string.Concat(cells);
                }));
            }

            return string.Concat(html);
        });

    private static async Task Same(string component, string example, string html, string having = "") =>
        Assert.Equal(await Rendering.Tree(Rendering.Expected(component, example, having)), await Rendering.Tree(html));
}
