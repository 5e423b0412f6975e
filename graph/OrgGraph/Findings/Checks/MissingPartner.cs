using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Organisations that take part in most programmes of a kind and are missing from one. Costs a walk over the partners of programmes.</summary>
internal sealed class MissingPartner : SettledCheck<MissingPartner.Settings>
{
    /// <inheritdoc/>
    public override string Id => "missing-partner";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "A partner in most programmes, missing from this one";

    /// <inheritdoc/>
    public override string Definition =>
        "Of the programmes of one kind that have partners, an organisation takes part in at least the given share, but not in this one. It takes part if it is a signatory or partner, or if somebody, "
        + "or a vacant post, has a responsibility on its behalf. Kinds with fewer such programmes than the pack says are left out.";

    /// <inheritdoc/>
    public override string Origin => "This program's own: three fifths of at least four programmes.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var programmes = run.Day.Items.All.Where(item => run.Index.Nodes[item] is Programme).GroupBy(item => ((Programme)run.Index.Nodes[item]).Kind);
        foreach (var kind in programmes.OrderBy(group => group.Key))
        {
            var partners = kind.Select(programme => (Programme: programme, By: Partners(run, programme))).Where(found => found.By.Count > 0).ToList();
            if (partners.Count < settings.MinProgrammes) continue;
            var present = partners.SelectMany(found => found.By.Select(by => (Organisation: by.Key, found.Programme, Rows: by.ToList()))).GroupBy(found => found.Organisation);
            foreach (var organisation in present.OrderBy(group => group.Key))
            {
                int count = organisation.Count();
                if (count == partners.Count || count < settings.MinShare * partners.Count) continue;
                var rows = organisation.SelectMany(found => found.Rows).ToList();
                var certainty = organisation.Count(found => found.Rows.Exists(row => row.Certainty == Certainty.Definitely)) >= settings.MinShare * partners.Count
                    ? Certainty.Definitely : Certainty.Possibly;
                foreach (var (missing, _) in partners.Where(found => !found.By.Contains(organisation.Key)))
                {
                    yield return run.Found(
                        [organisation.Key, missing],
                        $"Of {partners.Count} {Kind(kind.Key)}, {count} have {run.Name(organisation.Key)} as a partner ({run.Names(organisation.Select(found => found.Programme))}); {run.Name(missing)} does not.",
                        rows,
                        certainty.And(run.Day.Exists(missing)),
                        nodes: [missing],
                        measure: (double)count / partners.Count,
                        threshold: settings.MinShare);
                }
            }
        }
    }

    private static ILookup<int, LinkRow> Partners(CheckRun run, int programme)
    {
        var parties = run.Day.Rows(programme, EdgeKind.PartyTo, Direction.In)
            .Where(row => (PartyRole)run.Index.Edges.Quality(row.Edge) != PartyRole.NotInvited)
            .Select(row => (Organisation: run.Index.Edges.From(row.Edge), Row: row));
        var represented = run.Day.Items.Carried(programme).Select(row => (Organisation: run.Index.Edges.OnBehalfOf(row.Edge), Row: row));
        return parties.Concat(represented).Where(found => found.Organisation >= 0).ToLookup(found => found.Organisation, found => found.Row);
    }

    private static string Kind(ProgrammeKind kind) => kind == ProgrammeKind.Collaborative ? "collaborative programmes" : $"{Sentences.Word(kind)}s";

    /// <param name="MinShare">From which share of programmes on, 0 to 1.</param>
    /// <param name="MinProgrammes">Kinds with fewer programmes that have partners are left out.</param>
    internal sealed record Settings(double MinShare, int MinProgrammes);
}
