using FsCheck.Fluent;
using OrgGraph.Findings;
using OrgGraph.Index;

namespace OrgGraph.Tests.Findings;

public class FindingsRunTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_finding_keeps_its_identity_from_day_to_day_while_its_evidence_stays()
    {
        var sketch = new Sketch().Answers("person/ann", "programme/p1", when: "2018/").Answers("person/bob", "programme/p1", when: "2018/");
        var (today, later) = (sketch.Hit("several-accountable"), sketch.Hit("several-accountable", asOf: new(2021, 2, 3)));
        Assert.Equal((today.Id, today.Matter, today.Fingerprint), (later.Id, later.Matter, later.Fingerprint));
        Assert.Equal("several-accountable", today.Id.Text[..19]);
        Assert.True(FindingId.TryParse(today.Id.Text, out var read) && read == today.Id);
    }

    [Fact]
    public void A_changed_fact_changes_the_fingerprint_and_another_fact_the_identity_too()
    {
        var before = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Hit("several-accountable");
        var dated = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "2019/").Hit("several-accountable");
        Assert.Equal((before.Id, before.Matter), (dated.Id, dated.Matter));
        Assert.NotEqual(before.Fingerprint, dated.Fingerprint);

        var other = new Sketch().Board("b1").Answers("person/ann", "programme/p1").Seat("person/ann", "board/b1").Answers("person/bob", "programme/p1").Hit("several-accountable");
        Assert.NotEqual(before.Id, other.Id);
        Assert.Equal(before.Matter, other.Matter);
    }

    [Fact]
    public void Evidence_comes_with_its_sources_and_a_sentence()
    {
        var evidence = new Sketch().Answers("post/head", "programme/p1", behalf: "trust", when: "2018/").Holds("person/ann", "post/head", when: "2019-05-06/").Answers("person/bob", "programme/p1")
            .Hit("several-accountable").Evidence.Single(e => e.Id == "accountable-for/e0 holds/e1");
        Assert.Equal("Ann is accountable for P1 as Head on behalf of Trust, since 6 May 2019.", evidence.Sentence);
        Assert.Equal("source/minutes", Assert.Single(evidence.Citations).Source.ToString());
    }

    [Fact]
    public void Findings_can_be_asked_for_by_node_by_severity_and_without_possible_ones()
    {
        var index = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "2020/").Board("b1").Reports("board/b2", "board/b3").Index();
        IReadOnlyList<string> Of(FindingsQuery query) => [.. FindingsRun.Over(index, query, Cancellation).Findings.Select(finding => finding.Check)];
        Assert.Equal(["several-accountable", "no-reporting-line"], Of(new() { AsOf = Sketch.Day }));
        Assert.Equal(["several-accountable"], Of(new() { AsOf = Sketch.Day, Subject = NodeId.Parse("person/bob") }));
        Assert.Equal(["several-accountable"], Of(new() { AsOf = Sketch.Day, MinSeverity = Severity.Medium }));
        Assert.Equal(["no-reporting-line"], Of(new() { AsOf = Sketch.Day, Possible = false }));
    }

    [Fact]
    public void A_check_stops_at_the_limit_with_a_notice()
    {
        var pack = RulePack.Read("""{ "name": "few", "title": "Few", "origin": "A test", "extends": "default", "limits": { "findingsPerCheck": 2, "evidencePerFinding": 1 } }""");
        var sketch = new Sketch();
        foreach (int n in Enumerable.Range(1, 4)) sketch.Answers("person/ann", $"programme/p{n}").Answers("person/bob", $"programme/p{n}");
        var report = FindingsRun.Over(sketch.Index(), new() { AsOf = Sketch.Day, Pack = pack, Checks = ["several-accountable"] }, Cancellation);
        Assert.Equal(2, report.Findings.Count);
        Assert.Equal((1, 2), (report.Findings[0].Evidence.Count, report.Findings[0].EvidenceCount));
        Assert.Equal("It stopped after 2 findings; there are more.", Assert.Single(report.Notices).Text);
    }

    [Theory]
    [InlineData("shared-membership", """{ "mostPairs": 1 }""")]
    [InlineData("sole-link", """{ "mostPairs": 1, "tiedOnly": false }""")]
    public void A_check_that_counts_pairs_says_its_bound_and_stops_at_it_with_a_notice(string check, string settings)
    {
        Assert.NotNull(CheckList.Find(check)!.Bound);
        var pack = RulePack.Read($$"""{ "name": "few", "title": "Few", "origin": "A test", "extends": "default", "checks": { "{{check}}": { "settings": {{settings}} } } }""");
        var index = new Sketch().Seats("board/b1", "ann", "bob", "carl").Seats("board/b2", "ann", "bob", "carl").Index();
        var notice = Assert.Single(FindingsRun.Over(index, new() { AsOf = Sketch.Day, Pack = pack, Checks = [check] }, Cancellation).Notices);
        Assert.Equal((check, "It stopped after 1 meeting of two boards in one person; pairs beyond that were not counted."), (notice.Check, notice.Text));
        Assert.Empty(FindingsRun.Over(index, new() { AsOf = Sketch.Day, Checks = [check] }, Cancellation).Notices);
    }

    [Fact]
    public void An_unknown_check_is_refused() =>
        Assert.Equal("NO_SUCH_CHECK", Assert.Throws<RefusedException>(() => FindingsRun.Over(new Sketch().Index(), new() { AsOf = Sketch.Day, Checks = ["x"] }, Cancellation)).Refusal.Code);

    [Fact]
    public void A_cancelled_run_stops() => Assert.ThrowsAny<OperationCanceledException>(() =>
        FindingsRun.Over(new Sketch().Seats("board/b1", "ann", "bob").Index(), new() { AsOf = Sketch.Day }, new CancellationToken(canceled: true)));

    [Fact]
    public void On_any_graph_identities_differ_sure_findings_are_among_all_and_a_second_run_says_the_same() => FsCheck.Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var index = Scribble(new Random(seed));
            var all = FindingsRun.Over(index, new() { AsOf = Sketch.Day }, Cancellation).Findings;
            var sure = FindingsRun.Over(index, new() { AsOf = Sketch.Day, Possible = false }, Cancellation).Findings;
            Assert.Equal(all.Count, all.Select(finding => finding.Id).Distinct().Count());
            Assert.Equal(all.Count, all.Select(finding => finding.Matter).Distinct().Count());
            Assert.Equal(all.Where(finding => finding.Certainty == Certainty.Definitely).Select(finding => finding.Id), sure.Select(finding => finding.Id));
            Assert.Equal(all.Select(finding => (finding.Id, finding.Fingerprint, finding.Text)), FindingsRun.Over(index, new() { AsOf = Sketch.Day }, Cancellation).Findings.Select(finding => (finding.Id, finding.Fingerprint, finding.Text)));
            Assert.All(all, finding => Assert.True(finding.Evidence.Count > 0 && finding.Subjects.Count > 0 && finding.Text.EndsWith('.'), finding.Text));
        }));

    [Fact]
    public void A_date_known_better_never_turns_a_sure_finding_of_too_much_round() => FsCheck.Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            string[] tooMuch = ["over-boarded", "several-accountable", "several-solid-lines", "two-boards-oversee"];
            var loose = Scribble(new Random(seed));
            var sharp = GraphIndex.Build(1, null, loose.Nodes.All, loose.Edges.All().Select(edge => edge with { Validity = Narrowed(edge.Validity) }));
            var before = FindingsRun.Over(loose, new() { AsOf = Sketch.Day, Checks = tooMuch, Possible = false }, Cancellation).Findings;
            var after = FindingsRun.Over(sharp, new() { AsOf = Sketch.Day, Checks = tooMuch, Possible = false }, Cancellation).Findings.Select(f => (f.Check, f.Subjects[0].NodeId)).ToHashSet();
            Assert.All(before, finding => Assert.Contains((finding.Check, finding.Subjects[0].NodeId), after));
        }));

    /// <summary>The earliest reading of the start.</summary>
    private static Validity Narrowed(Validity validity) => validity.Start.Earliest is { } first ? new(PossibleDay.On(first), validity.End) : validity;

    private static GraphIndex Scribble(Random random)
    {
        string[] periods = ["", "2018/", "2020/", "/2019", "/2020", "2018/2022", "[2020-05..2020-07]/", "[..2019]/"];
        var sketch = new Sketch();
        string Any(string kind, int count) => $"{kind}/{kind[..2]}{random.Next(count)}";
        string When() => periods[random.Next(periods.Length)];
        foreach (int n in Enumerable.Range(0, random.Next(8))) sketch.Board($"bo{n}", (BoardKind)random.Next(6), quorum: random.Next(4) == 0 ? 2 : null);
        for (int i = random.Next(60); i > 0; i--)
        {
            switch (random.Next(8))
            {
                case 0 or 1 or 2: sketch.Seat(Any("person", 8), Any("board", 8), (MemberRole)random.Next(4), When()); break;
                case 3: sketch.Answers(random.Next(2) == 0 ? Any("person", 8) : Any("post", 5), Any("programme", 5), (Responsibility)random.Next(4), random.Next(3) == 0 ? "trust" : null, When()); break;
                case 4: sketch.Oversees(Any("board", 8), Any("programme", 5), When()); break;
                case 5: sketch.Holds(Any("person", 8), Any("post", 5), When()); break;
                case 6:
                    var (from, to) = (random.Next(5), random.Next(5));
                    if (from != to) sketch.Reports($"post/po{from}", $"post/po{to}", (LineKind)random.Next(3), When());
                    break;
                default: sketch.Part(Any("commitment", 4), Any("programme", 5)); break;
            }
        }

        return sketch.Index();
    }
}
