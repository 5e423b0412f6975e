using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>The measures themselves: each fault is found where there is one.</summary>
public sealed class MeasureTests
{
    private const string A = """<g class="diagram-box diagram-box--board" data-id="a"><rect x="10" y="10" width="100" height="40"/><text x="60" y="35" font-size="13" text-anchor="middle">Board a</text></g>""",
        B = """<a class="diagram-box diagram-box--board" data-id="b" href="/b"><title>B</title><rect x="10" y="200" width="100" height="40"/></a>""",
        Joined = """<g class="diagram-line diagram-line--solid" data-id="ab" data-from="a" data-to="b"><path d="M60 50L60 195Q60 200 60 200" fill="none" stroke="#000000" stroke-width="2"/></g>""";

    [Fact]
    public void A_drawing_without_faults_has_none() => Assert.Empty(Quality.Of(Sheet(A + B + Joined)));

    [Theory]
    [InlineData("""<g class="diagram-box" data-id="c"><rect x="350" y="10" width="100" height="40"/></g>""", "box c leaves the sheet at 350, 10")]
    [InlineData("""<g class="diagram-box" data-id="c"><rect x="100" y="10" width="100" height="40"/></g>""", "box c overlaps box a")]
    [InlineData("""<g class="diagram-box" data-id="c"><rect x="210" y="10" width="60" height="40"/><text x="215" y="35" font-size="13">Wider than it</text></g>""",
        "'Wider than it' is cut by box c")]
    [InlineData("""<g class="diagram-group"><text x="80" y="30" font-size="13">Heading</text></g>""", "'Heading' lies over 'Board a'", "'Heading' lies over box a")]
    [InlineData("""<g class="diagram-group"><text x="40" y="100" font-size="13">Heading</text></g>""", "line ab runs through 'Heading' of group")]
    [InlineData("""<g class="diagram-box" data-id="c"><rect x="20" y="100" width="100" height="40"/></g>""", "line ab runs through box c")]
    [InlineData("""<g class="diagram-line diagram-line--dotted" data-id="ba" data-from="b" data-to="a"><path d="M61 200L61 50" fill="none" stroke="#000000" stroke-width="2"/></g>""",
        "line ba lies on line ab for 150 pixels")]
    [InlineData("""<g class="diagram-line diagram-line--dotted" data-id="ba" data-from="b" data-to="a"><path d="M90 200C90 150 90 100 90 30" fill="none" stroke="#000000"/></g>""",
        "line ba runs into box a")]
    [InlineData("""<g class="diagram-line diagram-line--dotted" data-id="ba" data-from="b" data-to="a"><path d="M90 200L90 70" fill="none" stroke="#000000"/></g>""",
        "line ba does not reach its boxes")]
    [InlineData("""<g class="diagram-line diagram-line--dotted" data-id="bz" data-from="b" data-to="z"><path d="M90 200L90 70" fill="none" stroke="#000000"/></g>""",
        "line bz joins a box that is not drawn")]
    public void A_fault_is_found(string drawn, params string[] faults) => Assert.Equal(faults, Quality.Of(Sheet(A + B + Joined + drawn)));

    [Theory]
    [InlineData("<circle cx=\"9\" cy=\"9\" r=\"3\"/>", "circle")]
    [InlineData("<g class=\"diagram-frame\"><foreignObject/></g>", "foreignObject")]
    [InlineData("<g class=\"diagram-frame\"><path d=\"M0 0A1 1 0 0 0 9 9\"/></g>", "command A")]
    [InlineData("<g class=\"diagram-frame\"><rect width=\"9\" height=\"9\" transform=\"scale(2)\"/></g>", "Transformed")]
    public void What_cannot_be_measured_is_refused(string drawn, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Quality.Of(Sheet(drawn))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_cross_once_however_often_they_meet_and_not_where_they_join_a_box()
    {
        (string, string, IReadOnlyList<Spot>)[] lines =
        [
            ("a", "b", [new(0, 0), new(100, 100)]),
            ("c", "d", [new(0, 100), new(40, 0), new(100, 90)]),
            ("a", "e", [new(0, 10), new(100, 0)]),
        ];
        Assert.Equal(2, Crossings.Of(lines));
    }

    [Fact]
    public void Text_is_as_small_as_the_sheet_makes_it()
    {
        var page = PrintedPage.Of(SvgGeometry.Read(Sheet(A)));
        Assert.Equal(190.0 / 300, page.Scale, 0.001);
        Assert.Equal(13 * page.Scale * 72 / 25.4, page.SmallestText, 0.001);
    }

    private static string Sheet(string drawn) => $"""<svg viewBox="0 0 400 300">{drawn}</svg>""";
}
