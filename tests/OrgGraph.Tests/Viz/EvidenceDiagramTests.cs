using OrgGraph.Findings;
using OrgGraph.Tests.Findings;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class EvidenceDiagramTests
{
    [Fact]
    public async Task The_evidence_stands_with_whom_it_is_about_in_focus()
    {
        var finding = Of("demonstration", new(2025, 3, 31), "self-oversight");
        var diagram = EvidenceDiagram.Of(finding, new(2025, 3, 31))!;
        Assert.Equal(finding.Subjects.Select(node => node.NodeId.ToString()).Order(),
            diagram.Boxes.Where(box => box.IsFocus).Select(box => box.Id).Order());
        Assert.Equal(finding.Text, diagram.Description);
        Assert.All(finding.Evidence.Where(evidence => evidence.Link is not null), evidence =>
            Assert.Contains(diagram.Lines, line => line.Sentence == evidence.Sentence.TrimEnd('.')));
        Assert.NotEmpty(diagram.Sources);
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task Reporting_lines_alone_lead_down()
    {
        var diagram = EvidenceDiagram.Of(Of("demonstration", new(2025, 3, 31), "span-of-control"), new(2025, 3, 31))!;
        Assert.Equal(Flow.Down, diagram.Flow);
        Assert.All(diagram.Lines, line => Assert.Equal(diagram.Boxes.Single(box => box.IsFocus).Id, line.From));
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task Every_finding_of_both_datasets_is_small_and_drawn_without_a_fault()
    {
        foreach (var (dataset, day) in new[] { ("demonstration", new DateOnly(2025, 3, 31)), ("london-devolution", new DateOnly(2017, 8, 10)) })
        {
            foreach (var finding in SeedGraphs.Findings(dataset, day).Findings)
            {
                if (EvidenceDiagram.Of(finding, day) is not { } diagram) continue;
                Assert.InRange(diagram.Boxes.Count, 1, EvidenceDiagram.MostBoxes);
                Assert.Equal(day, diagram.AsOf);
                var faults = Faults.In((await Drawn.Of(diagram)).Scene!);
                Assert.True(faults.Count == 0, $"{finding.Id}: {string.Join("; ", faults)}");
            }
        }
    }

    [Fact]
    public void A_vacancy_is_marked_and_sources_are_called_by_name_where_they_are_known()
    {
        var finding = Of("london-devolution", new(2017, 8, 10), "vacant-accountability");
        var sources = new Dictionary<SourceId, Source>
        {
            [new("hlp-spb-2017")] = new() { Id = new("hlp-spb-2017"), Name = "The paper", Dated = PossibleDay.Unknown },
        };
        var diagram = EvidenceDiagram.Of(finding, new(2017, 8, 10), null, sources)!;
        Assert.Contains(diagram.Boxes, box => box.IsUncertain && box.Lines.Contains(new("Vacant", Emphasis.Mark)));
        Assert.Equal(["The paper"], diagram.Sources);
        Assert.Equal(["hlp-spb-2017"], EvidenceDiagram.Of(finding, new(2017, 8, 10))!.Sources);
    }

    private static Finding Of(string dataset, DateOnly day, string check) => SeedGraphs.Findings(dataset, day).Findings.First(f => f.Check == check);
}
