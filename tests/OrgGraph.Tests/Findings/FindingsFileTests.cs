using System.Text.Json.Nodes;
using OrgGraph.Exchange.Json;
using OrgGraph.Exchange.Sarif;
using OrgGraph.Exchange.Text;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Tests.Viz;

namespace OrgGraph.Tests.Findings;

/// <summary>Findings as files: what others read is looked at and checked in.</summary>
public class FindingsFileTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    private static CheckedRecord Demonstration => new(SeedGraphs.Of("demonstration"), SeedGraphs.Findings("demonstration", Day));

    [Fact]
    public Task Text_is_as_approved() => Approved.Matches("Findings", "demonstration.txt", FindingsText.Write(Demonstration));

    [Fact]
    public Task Json_is_as_approved() => Approved.Matches("Findings", "demonstration.json", FindingsJson.Write(Demonstration));

    [Fact]
    public Task Sarif_is_as_approved() => Approved.Matches("Findings", "demonstration.sarif", FindingsSarif.Write(Demonstration));

    [Fact]
    public void Sarif_has_what_the_standard_asks_for()
    {
        var log = JsonNode.Parse(FindingsSarif.Write(Demonstration))!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        var run = Assert.Single(log["runs"]!.AsArray())!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(CheckList.All.Select(check => check.Id), rules.Select(rule => (string)rule!["id"]!));
        Assert.All(rules, rule => Assert.Contains("Origin: ", (string)rule!["help"]!["text"]!, StringComparison.Ordinal));
        var results = run["results"]!.AsArray();
        Assert.Equal(Demonstration.Report.Findings.Count, results.Count);
        Assert.All(results, result =>
        {
            Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!);
            Assert.True((string?)result["level"] is "error" or "warning" or "note");
            Assert.NotEmpty((string)result["message"]!["text"]!);
            Assert.True(NodeId.TryParse((string?)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"], out _));
            Assert.True(MatterId.TryParse((string?)result["partialFingerprints"]!["matter/v1"], out _));
            Assert.Equal(16, ((string)result["partialFingerprints"]!["evidence/v1"]!).Length);
        });
    }

    [Fact]
    public void What_is_accepted_is_told_as_such_and_fails_nothing()
    {
        var record = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Index();
        var report = FindingsRun.Over(record, new() { AsOf = Sketch.Day, Checks = ["several-accountable"] }, TestContext.Current.CancellationToken);
        var finding = Assert.Single(report.Findings);
        var told = new CheckedRecord(record, report);
        Assert.True(told.Fails(Severity.High));

        var accept = new CaseRequest(CaseAction.Accept, "Ann", new(2020, 6, 1, 0, 0, 0, TimeSpan.Zero)) { Text = "Agreed", ReviewOn = new(2020, 12, 1) };
        var entry = Assert.IsType<CaseStep.Entry>(CaseRules.Next(null, finding, accept)).Event;
        told = told with { Accepted = new Dictionary<MatterId, Case> { [finding.Matter] = Case.Of([entry]) } };
        Assert.False(told.Fails(Severity.Low));
        Assert.Contains("Accepted until 1 December 2020: Agreed", FindingsText.Write(told), StringComparison.Ordinal);
        Assert.Equal("2020-12-01", (string?)JsonNode.Parse(FindingsJson.Write(told))!["findings"]![0]!["accepted"]!["reviewOn"]);
        Assert.Equal("Agreed", (string?)JsonNode.Parse(FindingsSarif.Write(told))!["runs"]![0]!["results"]![0]!["suppressions"]![0]!["justification"]);
    }

    [Fact]
    public void What_is_only_possible_fails_nothing()
    {
        var record = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "2020").Index();
        var report = FindingsRun.Over(record, new() { AsOf = Sketch.Day, Checks = ["several-accountable"] }, TestContext.Current.CancellationToken);
        Assert.Equal(Certainty.Possibly, Assert.Single(report.Findings).Certainty);
        Assert.False(new CheckedRecord(record, report).Fails(Severity.Low));
        Assert.Contains("several-accountable (possible): ", FindingsText.Write(new(record, report)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_pass_for_a_line_of_the_text_or_steer_a_terminal()
    {
        var record = new Sketch().Person("ann", "Ann\nHIGH\u001b[31m").Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Index();
        string text = FindingsText.Write(new(record, FindingsRun.Over(record, new() { AsOf = Sketch.Day, Checks = ["several-accountable"] }, TestContext.Current.CancellationToken)));
        Assert.DoesNotContain('\u001b', text);
        Assert.Single(text.Split('\n'), line => line.StartsWith("HIGH", StringComparison.Ordinal));
    }
}
