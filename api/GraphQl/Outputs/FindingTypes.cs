using GraphQL.Types;
using OrgGraph.Api.GraphQl.Filtering;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Findings with their evidence and cases, and the root fields that ask for them.</summary>
internal sealed class FindingTypes
{
    private const int EvidenceOfAFinding = 6;
    private readonly GraphTypes types;
    private readonly ObjectGraphType notice;
    private readonly ObjectGraphType page;
    private readonly RowTests<(Finding Finding, Case? Case)> where;

    public FindingTypes(GraphTypes types, CheckTypes checks, CaseTypes cases)
    {
        this.types = types;
        var (common, enums) = (types.Common, types.Common.Enums);
        notice = new() { Name = "Notice", Description = "What a reader must know about a run of a check: that it stopped at its bound, or that the record says too little to judge by." };
        notice.Add<NonNullGraphType<StringGraphType>, Notice>("check", "The code of the check.", of => of.Check);
        notice.Add<NonNullGraphType<StringGraphType>, Notice>("text", "In plain English.", of => of.Text);

        var evidence = new ObjectGraphType { Name = "Evidence", Description = "One fact on which a finding rests: a link, or a node where the fact is that node itself." };
        evidence.Add<NonNullGraphType<IdGraphType>, SeenEvidence>("id", "The id of the edge, with that of the holding by which it is carried; or of the node.", of => of.Evidence.Id);
        evidence.Add<NonNullGraphType<StringGraphType>, SeenEvidence>("text", "The fact in plain English.", of => of.Evidence.Sentence);
        evidence.Add<SeenEvidence>("link", types.Link, "The link; null where the evidence is a node.", of => of.Evidence.Link is { } link ? of.Scope.See(link) : null);
        evidence.Add<SeenEvidence>("node", types.Entity, "The node; null where the evidence is a link.", of => of.Scope.SeeAny(of.Evidence.Node));
        evidence.Add<SeenEvidence>(
            "citations", Build.ListOf(common.Citation), "Which sources say so: the edge's, and those of the holding by which somebody carries it.",
            of => of.Evidence.Citations.Select(citation => new SeenCitation(citation, of.Scope)).ToArray()).Priced(FieldPrice.List(4));

        Finding = new() { Name = "Finding", Description = "Something that a check found: what, about whom, on what evidence, how sure." };
        Finding.Add<NonNullGraphType<IdGraphType>, SeenFinding>("id", "The same for as long as it rests on the same edges.", of => of.Finding.Id.Text);
        Finding.Add<NonNullGraphType<IdGraphType>, SeenFinding>("matter", "What it is about, whatever the evidence; its case is kept for that.", of => of.Finding.Matter.Text);
        Finding.Add<NonNullGraphType<StringGraphType>, SeenFinding>("fingerprint", "A hash of all that the evidence says: another one means that a fact was changed.", of => of.Finding.Fingerprint);
        Finding.Add<SeenFinding>("check", Build.Required(checks.Check), "The check that found it.", of => CheckTypes.See(of.Finding.Check, of.Report.Report.Pack));
        Finding.Add<SeenFinding>("severity", Build.Required(enums.Of<Severity>()), "How much it matters.", of => of.Finding.Severity);
        Finding.Add<SeenFinding>("certainty", Build.Required(enums.Of<Certainty>()), "Whether it holds on every reading of the dates, or only on some.", of => of.Finding.Certainty);
        Finding.Add<SeenFinding>(
            "subjects", Build.ListOf(types.Entity), "Whom or what it is about; the one to look at first comes first.", of => of.Finding.Subjects.Select(of.Report.Scope.See).ToArray()).Priced(FieldPrice.List(2));
        Finding.Add<NonNullGraphType<StringGraphType>, SeenFinding>("text", "What was found, in a sentence or two.", of => of.Finding.Text);
        Finding.Add<SeenFinding>(
            "evidence", Build.ListOf(evidence), "The facts on which it rests, at most as many as the rule pack tells.",
            of => of.Finding.Evidence.Select(one => new SeenEvidence(one, of.Report.Scope)).ToArray()).Priced(FieldPrice.List(EvidenceOfAFinding));
        Finding.Add<NonNullGraphType<IntGraphType>, SeenFinding>("evidenceCount", "On how many facts it rests, told or not.", of => of.Finding.EvidenceCount);
        Finding.Add<SeenFinding>("together", common.Validity, "Where terms overlap, the period that they have in common.", of => of.Finding.Together);
        Finding.Add<FloatGraphType, SeenFinding>("measure", "What was measured; null where nothing is.", of => of.Finding.Measure);
        Finding.Add<FloatGraphType, SeenFinding>("threshold", "The rule pack's threshold that the measure is beyond.", of => of.Finding.Threshold);
        Finding.Add<SeenFinding>("case", cases.Case, "How far people have come with it; null where nobody has done anything yet.", of => of.Report.Scope.Reading.Batches.Load<Finding, Case?>(
            (of.Report, nameof(Case)), of.Finding, of.Report.Cases, found => found)).Priced(FieldPrice.Fetch);

        page = types.Connections.Of("Findings", Finding);
        page.Add<Connection>("notices", Build.ListOf(notice), "Where a check stopped at its bound, or had nothing to judge by.", of => (of.About as SeenReport)?.Report.Notices ?? []).Priced(FieldPrice.List(4));

        var tests = types.Filters.Comparisons;
        where = new RowTests<(Finding Finding, Case? Case)>("FindingFilterInput", "What a finding must satisfy.")
            .With("id", tests.Text, "Its id.", of => of.Finding.Id.Text)
            .With("matter", tests.Text, "Its matter.", of => of.Finding.Matter.Text)
            .With("check", tests.Text, "The code of the check.", of => of.Finding.Check)
            .With("group", tests.Of(typeof(CheckGroup)), "What the check looks at.", of => (int)CheckList.Find(of.Finding.Check)!.Group)
            .With("severity", tests.Of(typeof(Severity)), "How much it matters.", of => (int)of.Finding.Severity)
            .With("certainty", tests.Of(typeof(Certainty)), "How sure it is.", of => (int)of.Finding.Certainty)
            .With("subject", tests.Text, "The id of a node that it is about; it may be about several.", of => of.Finding.Subjects.Select(node => (object?)node.NodeId.ToString()).ToArray())
            .With("subjectName", tests.Text, "The name of a node that it is about.", of => of.Finding.Subjects.Select(node => (object?)node.Name).ToArray())
            .With("text", tests.Text, "What it says.", of => of.Finding.Text)
            .With("state", tests.Of(typeof(CaseState)), "The state of its case; OPEN where there is none.", of => (int)(of.Case?.State ?? CaseState.Open))
            .With("assignee", tests.Text, "Who works on its case.", of => of.Case?.Assignee);
    }

    /// <summary>A finding.</summary>
    public ObjectGraphType Finding { get; }

    /// <summary>Where a check stopped.</summary>
    public IGraphType Notice => notice;

    /// <summary>A page of findings.</summary>
    public IGraphType Page => page;

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        query.AddAsked(
            "findings",
            Build.Required(page),
            "What the governance checks find on a day: what matters most first, then check by check.",
            [AsOf, CheckTypes.PackArgument, Build.Argument("where", where, "Only those for which this holds."), .. PageArguments.Page],
            async context =>
            {
                var report = await context.Report(await context.Scope().ConfigureAwait(false), context.Pack()).ConfigureAwait(false);
                var found = report.Report.Findings;
                if (context.Given("where") is Predicate<(Finding Finding, Case? Case)> holds)
                {
                    var cases = await report.Cases(found, context.CancellationToken).ConfigureAwait(false);
                    found = [.. found.Zip(cases).Where(pair => holds(pair)).Select(pair => pair.First)];
                }

                return See(found, report, context.Page());
            }).Priced(FieldPrice.Connection with { Own = CheckRunPrice });
        query.AddAsked(
            "finding",
            Finding,
            "One finding by its id; null when nothing is found under it on that day by that pack.",
            [Build.Argument<NonNullGraphType<IdGraphType>>("id", "Such as over-boarded-3f9a1c20b7d4e811."), AsOf, CheckTypes.PackArgument],
            async context =>
            {
                var report = await context.Report(await context.Scope().ConfigureAwait(false), context.Pack()).ConfigureAwait(false);
                string? id = (string?)context.Given("id");
                return report.Report.Findings.FirstOrDefault(one => one.Id.Text == id) is { } found ? report.See(found) : null;
            }).Priced(new(CheckRunPrice));
    }

    /// <summary>A part of some findings of a report.</summary>
    public static Connection See(IReadOnlyList<Finding> found, SeenReport report, PageRequest page) =>
        Connection.Of(ListPage.Of(found, one => one.Id.Text, "findings", page), report.Scope, report.See) with { About = report };

    /// <summary>What running all checks is worth: a query asks for a dozen days or packs at most.</summary>
    private const int CheckRunPrice = 40_000;

    private QueryArgument AsOf => PageArguments.AsOf(types.Common.Date).First();

    private sealed record SeenEvidence(Evidence Evidence, Scope Scope);
}
