using GraphQL;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>
/// What can be done with cases: a field for each action, with an input and a payload of its own in HotChocolate's manner. What may not be done is an error in the payload with a
/// stable code, not of the request.
/// </summary>
internal sealed class CaseMutations(CommonTypes common, CaseTypes cases)
{
    private readonly ObjectGraphType error = ErrorType();

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType mutation)
    {
        Add(mutation, "acknowledgeFinding", CaseAction.Acknowledge, "Notes that somebody has seen it.", []);
        Add(mutation, "assignFinding", CaseAction.Assign, "Says who works on it.", [("assignee", new StringGraphType(), "Who; null for nobody any more.")]);
        Add(mutation, "commentOnFinding", CaseAction.Comment, "Adds a comment.", [("text", Build.Required(new StringGraphType()), $"At most {CaseRules.MaxText} characters.")]);
        Add(mutation, "acceptFinding", CaseAction.Accept, "Says that it is as it should be, or will be borne with, until a day.",
            [("text", Build.Required(new StringGraphType()), "Why."), ("reviewOn", Build.Required(common.Date), "When to look at it again.")]);
        Add(mutation, "resolveFinding", CaseAction.Resolve, "Says that it has been dealt with.", [("text", new StringGraphType(), "How.")]);
        Add(mutation, "reopenFinding", CaseAction.Reopen, "Opens it again.", [("text", Build.Required(new StringGraphType()), "Why.")]);
    }

    private static ObjectGraphType ErrorType()
    {
        var type = new ObjectGraphType { Name = "UserError", Description = "Why something was not done." };
        type.Add<NonNullGraphType<StringGraphType>, Refusal>("code", "A stable code in capitals.", of => of.Code);
        type.Add<NonNullGraphType<StringGraphType>, Refusal>("message", "For people: what is wrong and what would be right.", of => of.Message);
        type.Add<StringGraphType, Refusal>("subject", "What it is about.", of => of.Subject);
        return type;
    }

    private void Add(ObjectGraphType mutation, string name, CaseAction action, string description, IReadOnlyList<(string Name, IGraphType Type, string Description)> own)
    {
        var input = new InputObjectGraphType { Name = $"{Vocabulary.Naming.Pascal(name)}Input", Description = "Which finding, and what about it." };
        input.Add("finding", Build.Required(new IdGraphType()), "The id of the finding that was looked at.");
        input.Add("asOf", common.Date, "As of which day it was looked at; the record's own day where nothing is said.");
        input.Add("pack", new StringGraphType(), "By which rule pack it was looked at; the default one where nothing is said.");
        input.Add("who", Build.Required(new StringGraphType()), "Who does this: a person's or a program's name.");
        foreach (var (field, type, what) in own) input.Add(field, type, what);

        var payload = new ObjectGraphType { Name = $"{Vocabulary.Naming.Pascal(name)}Payload", Description = "The case as it is now, or why it was not done." };
        payload.Add<Outcome>("case", cases.Case, "The case; null when it was not done.", of => of.Case);
        payload.Add<Outcome>("errors", Build.ListOf(error), "Why it was not done; empty when it was.", of => of.Errors).Priced(FieldPrice.List(2));
        mutation.AddAsked(name, Build.Required(payload), description, [Build.Argument("input", Build.Required(input), "Which finding, and what about it.")], context => Do(context, action)).Priced(new(40_000));
    }

    private static async ValueTask<object?> Do(IResolveFieldContext context, CaseAction action)
    {
        var input = (IDictionary<string, object?>)context.Given("input")!;
        string id = (string)input["finding"]!;
        try
        {
            var day = (DateOnly?)input.Given("asOf") ?? await context.Reading().UsualDay(context.CancellationToken).ConfigureAwait(false);
            var report = await context.Report(new(context.Reading(), day), context.Pack((string?)input.Given("pack"))).ConfigureAwait(false);
            if (report.Report.Findings.FirstOrDefault(one => one.Id.Text == id) is not { } finding)
            {
                return new Outcome(null, [new(
                    "NO_SUCH_FINDING", $"Nothing is found under '{id}' as of {day:yyyy-MM-dd} by the pack '{report.Report.Pack.Name}'. Its evidence may have changed: read the findings again.", id)]);
            }

            var request = new CaseRequest(action, (string)input["who"]!, default)
            {
                Text = (string?)input.Given("text"),
                Assignee = (string?)input.Given("assignee"),
                ReviewOn = (DateOnly?)input.Given("reviewOn"),
            };
            return await report.Desk.Do(report.Report, finding, request, context.CancellationToken).ConfigureAwait(false) switch
            {
                Findings.CaseOutcome.Done done => new Outcome(done.Case, []),
                Findings.CaseOutcome.Refused refused => new Outcome(null, [refused.Refusal]),
                var other => throw new InvalidOperationException($"An outcome that nobody knows: {other}."),
            };
        }
        catch (RefusedException refused)
        {
            return new Outcome(null, [refused.Refusal]);
        }
    }

    private sealed record Outcome(Case? Case, IReadOnlyList<Refusal> Errors);
}
