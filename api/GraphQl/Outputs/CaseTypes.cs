using System.Globalization;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Cases: how far people have come with a matter, with the whole history.</summary>
internal sealed class CaseTypes
{
    private readonly GraphTypes types;

    public CaseTypes(GraphTypes types)
    {
        this.types = types;
        var common = types.Common;
        var entry = new ObjectGraphType { Name = "CaseEntry", Description = "One entry in the history of a case; none is ever changed." };
        entry.Add<NonNullGraphType<IntGraphType>, CaseEvent>("number", "Its place in the history, from 1.", of => of.Number);
        entry.Add<NonNullGraphType<StringGraphType>, CaseEvent>("when", "When, in ISO 8601.", of => Time(of.When));
        entry.Add<NonNullGraphType<StringGraphType>, CaseEvent>("who", "Who: a person's or a program's name.", of => of.Who);
        entry.Add<CaseEvent>("action", Build.Required(common.Enums.Of<CaseAction>()), "What was done.", of => of.Action);
        entry.Add<StringGraphType, CaseEvent>("text", "The comment, or the reason.", of => of.Text);
        entry.Add<StringGraphType, CaseEvent>("assignee", "To whom it was assigned; null, on an assignment, for nobody any more.", of => of.Assignee);
        entry.Add<CaseEvent>("reviewOn", common.Date, "When an accepted matter is to be looked at again.", of => of.ReviewOn);
        entry.Add<NonNullGraphType<IdGraphType>, CaseEvent>("finding", "The finding that was looked at.", of => of.Finding.Text);
        entry.Add<NonNullGraphType<StringGraphType>, CaseEvent>("fingerprint", "Its evidence then, as a hash.", of => of.Fingerprint);
        entry.Add<CaseEvent>("asOf", common.Date, "As of which day it was looked at; null for the record's own day.", of => of.View.AsOf);
        entry.Add<NonNullGraphType<StringGraphType>, CaseEvent>("pack", "By which rule pack it was looked at.", of => of.View.Pack);

        Case = new() { Name = "Case", Description = "A matter that people work through. It is kept for the matter, whatever the evidence, and reopens when the evidence changes." };
        Case.Add<NonNullGraphType<IdGraphType>, Case>("matter", "What it is about.", of => of.Matter.Text);
        Case.Add<Case>("state", Build.Required(common.Enums.Of<CaseState>()), "How far it has come.", of => of.State);
        Case.Add<StringGraphType, Case>("assignee", "Who works on it; null for nobody.", of => of.Assignee);
        Case.Add<StringGraphType, Case>("reason", "Why it was accepted; null when it is not.", of => of.Reason);
        Case.Add<Case>("reviewOn", common.Date, "When it is to be looked at again; null when it is not accepted.", of => of.ReviewOn);
        Case.Add<NonNullGraphType<StringGraphType>, Case>("changedAt", "When something last happened, in ISO 8601.", of => Time(of.ChangedAt));
        Case.Add<NonNullGraphType<IdGraphType>, Case>("finding", "The finding as it was when somebody looked at it, or settled it.", of => of.Finding.Text);
        Case.Add<Case>("history", Build.ListOf(entry), "All that happened, oldest first.", of => of.History).Priced(FieldPrice.List(10));
    }

    /// <summary>A case.</summary>
    public ObjectGraphType Case { get; }

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        query.AddAsked(
            "cases",
            Build.Required(types.Connections.Of("Cases", Case)),
            "Cases as they were last seen, what changed last first. Reading findings is what reopens those whose evidence has changed.",
            [
                Build.Argument("states", new ListGraphType(new NonNullGraphType(types.Common.Enums.Of<CaseState>())), "Only in these states."),
                Build.Argument<StringGraphType>("assignee", "Only those that this person works on, to the letter."),
                Build.Argument("dueBy", types.Common.Date, "Only accepted ones that are to be looked at again by this day."),
                .. PageArguments.Page,
            ],
            async context =>
            {
                var asked = new CaseQuery
                {
                    States = context.Given("states") is IEnumerable<object?> states ? [.. states.OfType<CaseState>()] : [],
                    Assignee = (string?)context.Given("assignee"),
                    DueBy = (DateOnly?)context.Given("dueBy"),
                    Page = context.Page(),
                };
                var page = await context.Service<ICaseStore>().Cases(asked, context.CancellationToken).ConfigureAwait(false);
                return Connection.Of(page, new Scope(context.Reading(), day: null), found => found);
            }).Priced(FieldPrice.Connection);
        query.AddAsked(
            "case", Case, "The case of a matter; null where nobody has done anything about it yet.", [Build.Argument<NonNullGraphType<IdGraphType>>("matter", "The matter of a finding.")],
            async context => MatterId.TryParse((string?)context.Given("matter"), out var matter)
                ? (await context.Service<ICaseStore>().Cases([matter], context.CancellationToken).ConfigureAwait(false))[0]
                : null).Priced(FieldPrice.Fetch);
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
