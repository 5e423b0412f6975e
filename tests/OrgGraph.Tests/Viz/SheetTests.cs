using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Pdf;

namespace OrgGraph.Tests.Viz;

/// <summary>Drawings that are too large for one sheet, as Poppler reads them from the document: which words are on which sheet, and where.</summary>
public sealed partial class SheetTests
{
    private static readonly Lazy<Task<(Diagram Chart, Sheet[] Sheets)>> Large = new(() => Read(Charts.Random(110)));

    [Fact]
    public async Task The_first_sheet_has_the_whole_and_alone_the_legend_and_the_sources()
    {
        var (chart, sheets) = await Large.Value;
        Assert.InRange(sheets.Length, 3, 1 + Parts.Most);
        Assert.All(chart.Boxes, box => Assert.True(sheets[0].Has(box.Name), box.Name));
        foreach (string once in (string[])["Reports to (dotted line)", "Delivery unit or working group", "One note.", "Sources: A paper (2017)."]) Assert.Single(sheets, sheet => sheet.Has(once));
    }

    [Fact]
    public async Task Every_sheet_says_its_title_its_day_and_which_it_is()
    {
        var (_, sheets) = await Large.Value;
        Assert.All(sheets, (sheet, i) =>
        {
            Assert.True(sheet.Has("A chart"));
            Assert.True(sheet.Has("As of 20 December 2017"));
            Assert.True(sheet.Has($"Sheet {i + 1} of {sheets.Length}"), $"Sheet {i + 1}");
        });
    }

    [Fact]
    public async Task Every_box_is_whole_on_a_sheet_with_the_name_of_its_tier()
    {
        var (chart, sheets) = await Large.Value;
        foreach (var box in chart.Boxes)
        {
            var with = sheets[1..].Where(sheet => sheet.Has(box.Name)).ToArray();
            Assert.True(with.Length > 0, box.Name);
            Assert.All(with, sheet => Assert.True(sheet.Has(chart.Tiers[box.Tier].Title), box.Name));
        }
    }

    [Fact]
    public async Task A_line_between_two_sheets_says_at_both_ends_on_which_the_other_is()
    {
        var (chart, sheets) = await Large.Value;
        var names = chart.Boxes.ToDictionary(box => box.Id, box => box.Name);
        int apart = 0;
        foreach (var line in chart.Lines)
        {
            int[] from = With(names[line.From]), to = With(names[line.To]);
            if (from.Intersect(to).Any()) continue;
            apart++;
            Assert.True(from.Any(sheet => sheets[sheet].LeadsTo.Overlaps(to.Select(other => other + 1))), $"{line.Sentence}: sheets {string.Join(' ', from)}");
            Assert.True(to.Any(sheet => sheets[sheet].LeadsTo.Overlaps(from.Select(other => other + 1))), $"{line.Sentence}: sheets {string.Join(' ', to)}");
        }

        Assert.True(apart > 10);

        int[] With(string name) => [.. Enumerable.Range(1, sheets.Length - 1).Where(sheet => sheets[sheet].Has(name))];
    }

    [Fact]
    public async Task No_word_leaves_its_sheet_lies_over_another_or_is_too_small_to_read()
    {
        var (_, sheets) = await Large.Value;
        foreach (var (sheet, number) in sheets.Select((sheet, i) => (sheet, i + 1)))
        {
            var page = new Area(0, 0, sheet.Width, sheet.Height).Grown(-PageSize.Margin / 2);
            Assert.All(sheet.Words, word => Assert.True(page.Contains(word.Area), $"Sheet {number}: {word.Text}"));
            for (int i = 0; i < sheet.Words.Length; i++)
            {
                // The room of a line of text is higher than what is written in it.
                Area one = sheet.Words[i].Area, within = one.Grown(-0.2 * one.Height);
                Assert.All(sheet.Words[..i], other => Assert.False(within.Overlaps(other.Area.Grown(-0.2 * other.Area.Height)), $"Sheet {number}: {sheet.Words[i].Text} on {other.Text}"));
            }

            if (number > 1) Assert.All(sheet.Words.Where(word => word.Text.Length > 2), word => Assert.True(word.Area.Height >= 6, $"Sheet {number}: {word.Text}"));
        }
    }

    [Fact]
    public async Task Parts_are_of_about_one_size_and_overlap_a_little()
    {
        var scene = (await Drawn.Of(Charts.Random(150))).Scene!;
        var parts = Parts.Of(scene, PageSize.Lying(Paper.A4), 12.5)!;
        double widest = parts.Windows.Max(window => window.Width), highest = parts.Windows.Max(window => window.Height);
        Assert.All(parts.Windows, window => Assert.True(window.Width >= widest / 3 && window.Height >= highest / 3, $"{window}"));
        foreach (var strip in parts.Windows.GroupBy(window => window.Y))
        {
            Area[] along = [.. strip.OrderBy(window => window.X)];
            Assert.All(along.Zip(along.Skip(1)), pair => Assert.InRange(pair.First.Right - pair.Second.X, 2 * Cuts.Edge, 260));
        }
    }

    [Theory]
    [InlineData(100, 50)]
    [InlineData(1000, 280)]
    public void A_length_is_cut_between_boxes_where_there_is_a_gap(double length, double room)
    {
        (double From, double To)[] boxes = [.. Enumerable.Range(0, (int)length / 20).Select(i => (i * 20.0, (i * 20.0) + 12))];
        var parts = Cuts.Of(boxes, [], room, _ => 0)!;
        Assert.All(parts, part => Assert.True(part.To - part.From <= room));
        foreach (var (_, to) in parts.SkipLast(1)) Assert.DoesNotContain(boxes, box => box.From < to - Cuts.Edge && box.To > to - Cuts.Edge);
    }

    [Fact]
    public void A_box_across_a_cut_is_whole_in_one_part()
    {
        (double From, double To)[] boxes = [.. Enumerable.Range(0, 40).Select(i => (i * 25.0, (i * 25.0) + 60))];
        var parts = Cuts.Of(boxes, [], 300, _ => 0)!;
        Assert.All(boxes, box => Assert.Contains(parts, part => part.From <= box.From && part.To >= box.To));
        Assert.Null(Cuts.Of([(0, 500), (400, 900)], [], 300, _ => 0));
    }

    private static async Task<(Diagram Chart, Sheet[] Sheets)> Read(Diagram chart)
    {
        // Names that are in no other.
        chart = chart with { Boxes = [.. chart.Boxes.Select((box, i) => box with { Name = $"{box.Name.TrimEnd("0123456789".ToCharArray())}N{i:000}" })] };
        byte[] pdf = DiagramRenderer.Pdf((await Drawn.Of(chart)).Scene!, Paper.A4);
        var pages = XDocument.Parse(Poppler.Read("pdftotext", pdf, "-bbox")).Descendants().Where(element => element.Name.LocalName == "page");
        return (chart, [.. pages.Select(Sheet.Of)]);
    }

    /// <summary>One sheet as it is read.</summary>
    private sealed record Sheet(double Width, double Height, (string Text, Area Area)[] Words)
    {
        private readonly string text = string.Join(' ', Words.Select(word => word.Text));

        /// <summary>The sheets to which marks at its edges and in boxes lead.</summary>
        public HashSet<int> LeadsTo { get; } = [.. Marks().Matches(string.Join(' ', Words.Select(word => word.Text))).SelectMany(mark => Numbers().Matches(mark.Value)).SelectMany(Range)];

        public static Sheet Of(XElement page) => new(Number(page, "width"), Number(page, "height"),
            [.. page.Elements().Select(word => (word.Value, new Area(Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax") - Number(word, "xMin"), Number(word, "yMax") - Number(word, "yMin"))))]);

        public bool Has(string words) => text.Contains(words, StringComparison.Ordinal);

        private static IEnumerable<int> Range(Match numbers)
        {
            int first = int.Parse(numbers.Groups[1].Value, CultureInfo.InvariantCulture), last = numbers.Groups[2].Success ? int.Parse(numbers.Groups[2].Value, CultureInfo.InvariantCulture) : first;
            return Enumerable.Range(first, last - first + 1);
        }

        private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[→↑↓] [\d, –]+|[\d, –]+ ←|Sheet \d+(?! of)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(\d+)(?:–(\d+))?")]
    private static partial Regex Numbers();
}
