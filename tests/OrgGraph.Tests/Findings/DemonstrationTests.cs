using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

/// <summary>In the demonstration dataset every check finds what it should, and the near miss beside it does not count.</summary>
public class DemonstrationTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    /// <summary>Check, the first subject of each finding, and nodes that come near.</summary>
    public static TheoryData<string, string, string> Checks => new()
    {
        { "over-boarded", "person/amara-fazackerley", "person/gareth-cruikshank" },
        { "portfolio-concentration", "person/jacinta-garrowby", "person/zelda-kalinowski" },
        { "long-tenure", "person/ghislaine-bosanquet", "person/ivor-yarborough person/lorcan-grindrod" },
        { "key-person-link", "person/sunniva-hollingworth", "person/osian-fothergill person/estelle-blenkinsop" },
        { "key-person-owner", "person/oriel-petrov", "person/dilys-bannerjee" },
        { "key-person-quorum", "board/thornbury-and-hythe-partnership", "board/brackley-vale-partnership" },
        { "no-accountable", "programme/carers", "commitment/win1-extra-beds commitment/can1-faster-diagnosis" },
        { "vacant-accountability", "programme/estates", "programme/digital" },
        { "provisional-accountability", "programme/mental-health", "programme/prevention" },
        { "several-accountable", "commitment/urg1-same-day-care-centres commitment/urg2-one-number-for-urgent-help", "commitment/est2-joint-reception-at-saltern" },
        { "same-accountable-people", "person/nerys-entwistle", "person/torquil-killigrew person/thaddeus-copplestone" },
        { "accountable-off-board", "person/quentin-higginbotham", "programme/mental-health" },
        { "self-oversight", "person/benedict-macalister", "person/vikram-cholmondeley" },
        { "two-boards-oversee", "programme/estates", "programme/cancer" },
        { "missing-partner", "organisation/councils-alliance", "organisation/voluntary-alliance" },
        { "deliverable-without-owner", "commitment/car1-breaks-for-carers", "commitment/dig4-open-data-on-waiting" },
        { "no-reporting-line", "board/citizens-forum", "board/icb-audit-committee" },
        { "several-solid-lines", "post/head-of-digital-programmes", "post/head-of-workforce-planning post/head-of-improvement" },
        { "reporting-loop", "post/alliance-coordinator", "post/head-of-control post/head-of-fleet" },
        { "line-to-ended", "post/head-of-change", "post/head-of-improvement" },
        { "several-roots", "organisation/estates-partnership", "organisation/data-service" },
        { "span-of-control", "post/finance-director", "post/medical-director" },
        { "sole-link", "board/estates-board", "board/prevention-board board/northmoor-partnership" },
        { "shared-membership", "board/mental-health-board", "board/digital-board board/elective-recovery-board" },
        { "date-contradiction", "post/head-of-resilience", "post/head-of-inclusion" },
        { "overlapping-terms", "post/community-trust-chief-nurse", "post/mental-health-trust-chief-nurse post/head-of-communications" },
        { "stale-source", "source/estates-review-2021", "source/people-plan-2023" },
        { "no-source", "organisation/mental-health-trust", "organisation/community-trust" },
        { "probable-duplicates", "person/hadiza-ramsbottom", "person/katarina-lindqvist person/katarzyna-lindqvist" },
    };

    [Theory]
    [MemberData(nameof(Checks))]
    public void Each_check_finds_its_case_and_not_the_near_miss(string check, string found, string near)
    {
        var findings = SeedGraphs.Findings("demonstration", Day).Findings.Where(finding => finding.Check == check).ToList();
        Assert.Equal(found.Split(' '), findings.Select(finding => finding.About()[0]));
        Assert.All(near.Split(' '), node =>
        {
            Assert.NotNull(SeedGraphs.Of("demonstration").Node(NodeId.Parse(node)));
            Assert.DoesNotContain(findings, finding => finding.About().Contains(node));
        });
    }

    [Fact]
    public void No_check_is_left_out() => Assert.Equal(CheckList.All.Select(check => check.Id), Checks.Select(row => row.Data.Item1));

    /// <summary>That a miss is near: a slightly stricter pack finds it.</summary>
    [Theory]
    [InlineData("over-boarded", """{ "above": 4.9 }""", "person/gareth-cruikshank")]
    [InlineData("portfolio-concentration", """{ "minShare": 0.5 }""", "person/zelda-kalinowski")]
    [InlineData("long-tenure", """{ "reviewAfterYears": 5 }""", "person/ivor-yarborough")]
    [InlineData("long-tenure", """{ "breakDays": 1600 }""", "person/lorcan-grindrod")]
    [InlineData("key-person-link", """{ "minBoards": 1 }""", "person/osian-fothergill")]
    [InlineData("key-person-owner", """{ "minItems": 2 }""", "person/dilys-bannerjee")]
    [InlineData("key-person-quorum", """{ "mostToSpare": 1 }""", "board/brackley-vale-partnership")]
    [InlineData("missing-partner", """{ "minShare": 0.5 }""", "organisation/voluntary-alliance")]
    [InlineData("span-of-control", """{ "max": 14 }""", "post/medical-director")]
    [InlineData("sole-link", """{ "tiedOnly": false }""", "board/northmoor-partnership")]
    [InlineData("shared-membership", """{ "minShare": 0.5 }""", "board/digital-board")]
    [InlineData("overlapping-terms", """{ "handoverDays": 13 }""", "post/mental-health-trust-chief-nurse")]
    [InlineData("self-oversight", """{ "roles": ["chair", "member"] }""", "person/vikram-cholmondeley")]
    [InlineData("stale-source", """{ "months": 23 }""", "source/people-plan-2023")]
    public void A_slightly_stricter_pack_finds_the_near_miss(string check, string settings, string near)
    {
        var pack = RulePack.Read($$"""{ "name": "strict", "title": "Strict", "origin": "A test", "extends": "default", "checks": { "{{check}}": { "settings": {{settings}} } } }""");
        var found = FindingsRun.Over(SeedGraphs.Of("demonstration"), new() { AsOf = Day, Checks = [check], Pack = pack }, TestContext.Current.CancellationToken).Findings;
        Assert.Contains(found, finding => finding.About().Contains(near));
    }

    [Fact]
    public void Terms_of_different_years_make_no_shared_membership()
    {
        // Three of the data group sat on the workforce group until the year before.
        var found = SeedGraphs.Findings("demonstration", Day).Findings.Where(finding => finding.Check == "shared-membership");
        Assert.DoesNotContain(found, finding => finding.About().Contains("board/data-working-group"));
    }
}
