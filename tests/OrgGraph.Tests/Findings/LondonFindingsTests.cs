using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

/// <summary>What the default pack finds in the London record as of the paper to the Strategic Partnership Board.</summary>
public class LondonFindingsTests
{
    private static readonly DateOnly Day = new(2017, 8, 10);

    private static IReadOnlyList<Finding> Found => SeedGraphs.Findings("london-devolution", Day).Findings;

    [Fact]
    public void Amanda_Coyle_is_partner_lead_in_all_five_workstreams()
    {
        var finding = One("portfolio-concentration", "person/amanda-coyle");
        Assert.Equal(1, finding.Measure);
        Assert.Equal("Amanda Coyle is partner lead in all 5 programmes that have one (100%): Capital and Estates, Governance, Integration, Prevention and Workforce.", finding.Text);
        Cites(finding, 5, "Partner leads");
    }

    [Theory]
    [InlineData("david-slegg", "capital-and-estates", "A. Capital and Estates, Accountable officers", "NHS England")]
    [InlineData("yvonne-doyle", "prevention", "B. Prevention, Accountable officer", "Public Health England")]
    [InlineData("will-tuckley", "integration", "C. Integration, Accountable officer", "London Councils")]
    public void Officers_are_accountable_for_what_they_also_represent_a_partner_in(string person, string programme, string place, string partner)
    {
        var finding = One("self-oversight", $"person/{person}", $"programme/{programme}");
        Assert.Contains($"represents {partner} in it", finding.Text, StringComparison.Ordinal);
        Assert.Equal(2, finding.Evidence.Count);
        Assert.Contains(finding.Evidence.SelectMany(e => e.Citations), citation => citation.Place == place);
        Cites(finding, 2);
    }

    [Fact]
    public void Four_workstreams_have_two_accountable_officers_one_pair_provisionally()
    {
        var found = Of("several-accountable");
        Assert.Equal(["Capital and Estates", "Governance", "Integration", "Workforce"], found.Select(finding => finding.Subjects[0].Name));
        Assert.All(found, finding => Cites(finding, 2, "Accountable"));
        Assert.Equal(["programme/workforce"], found.Where(finding => finding.Text.Contains("both still to be confirmed", StringComparison.Ordinal)).Select(finding => finding.About()[0]));
        Assert.Contains(Of("provisional-accountability"), finding => finding.About().SequenceEqual(["programme/workforce", "person/aurea-jones", "person/matthew-kendall"]));
    }

    [Fact]
    public void The_same_pair_answers_for_integration_and_governance()
    {
        var finding = Assert.Single(Of("same-accountable-people"));
        Assert.Equal(["person/anne-rainsberry", "person/will-tuckley"], finding.About());
        Assert.Contains("Governance and Integration", finding.Text, StringComparison.Ordinal);
        Cites(finding, 4, "Accountable");
    }

    [Fact]
    public void Workforce_has_no_named_delivery_lead_and_NHS_Improvement_none_in_estates()
    {
        Cites(One("vacant-accountability", "programme/workforce", "post/workforce-delivery-lead"), 2, "D. Workforce, Delivery lead");
        Cites(One("vacant-accountability", "programme/capital-and-estates", "post/nhs-improvement-estates-lead", "organisation/nhs-improvement"), 2, "A. Capital and Estates, Partner leads");
    }

    [Fact]
    public void Partners_of_most_workstreams_are_missed_in_the_others()
    {
        var found = Of("missing-partner");
        Assert.Equal(
            [
                "london-ccgs workforce", "london-councils workforce", "nhs-improvement prevention", "nhs-improvement workforce",
                "public-health-england capital-and-estates", "public-health-england workforce",
            ],
            found.Select(finding => string.Join(' ', finding.Subjects.Select(node => node.NodeId.Key))));
        Assert.All(found, finding => Cites(finding, 7));
    }

    [Fact]
    public void Governance_is_overseen_by_two_boards() =>
        Cites(One("two-boards-oversee", "programme/governance", "board/london-health-and-care-strategic-partnership-board", "board/london-health-board"), 2, "E. Governance, Governance");

    [Fact]
    public void The_eleven_deliverables_have_no_owner() => Assert.Equal(11, Of("deliverable-without-owner").Count);

    [Fact]
    public void Two_Mayors_in_the_month_of_an_election_are_no_overlap() => Assert.Empty(Of("overlapping-terms"));

    [Fact]
    public void Every_fact_of_every_finding_has_its_source() => Assert.All(Found, finding => Assert.All(finding.Evidence, evidence => Assert.NotEmpty(evidence.Citations)));

    private static IReadOnlyList<Finding> Of(string check) => [.. Found.Where(finding => finding.Check == check)];

    private static Finding One(string check, params string[] about) => Assert.Single(Of(check), finding => finding.About().SequenceEqual(about));

    /// <summary>At least so many facts, each with a citation of the paper, at a place with these words.</summary>
    private static void Cites(Finding finding, int atLeast, string place = "")
    {
        Assert.True(finding.Evidence.Count >= atLeast, $"{finding.Evidence.Count} facts: {finding.Text}");
        Assert.All(finding.Evidence, evidence => Assert.Contains(
            evidence.Citations, citation => citation.Source.Key == "hlp-spb-2017" && citation.Place.Contains(place, StringComparison.Ordinal)));
    }
}
