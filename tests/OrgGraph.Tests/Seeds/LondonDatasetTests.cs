using System.Globalization;
using System.Text.RegularExpressions;
using OrgGraph.Exchange.Csv;
using OrgGraph.Tests.Exchange.Csv;

namespace OrgGraph.Tests.Seeds;

/// <summary>That the files of <c>seeds/london-devolution</c> hold what the five documents say, whole and by name.</summary>
public sealed partial class LondonDatasetTests(LondonDataset london) : IClassFixture<LondonDataset>
{
    private static readonly DateOnly DayOfThePaper = new(2017, 8, 10);
    private static readonly string[] Workstreams = ["capital-and-estates", "prevention", "integration", "workforce", "governance"];

    [Fact]
    public void It_is_read_without_a_problem()
    {
        Assert.Equal([], london.Reading.Problems.Select(p => p.ToString()));
        Assert.Equal(new DateOnly(2017, 12, 20), london.Reading.Dataset?.ReferenceDate);
    }

    [Fact]
    public void It_meets_every_rule_of_a_change_set() => Assert.Empty(Admission.Check(
        new ChangeSet { Id = Guid.Empty, Who = "", When = default, Why = "", PutNodes = london.Reading.Nodes, PutEdges = london.Reading.Edges },
        AdmissionView.Empty));

    [Fact]
    public void It_is_exported_and_read_back_unchanged()
    {
        using var folder = new TemporaryFolder();
        CsvFolder.Write(folder.Path, london.Reading.Dataset!, london.Reading.Nodes, london.Reading.Edges);
        var again = CsvFolder.Read(folder.Path);
        Assert.Equal(london.Reading.Dataset, again.Dataset);
        Assert.Equal(london.Reading.Nodes.OrderBy(n => n.NodeId).Select(Shown.Of), again.Nodes.OrderBy(n => n.NodeId).Select(Shown.Of));
        Assert.Equal(london.Reading.Edges.OrderBy(e => e.Id).Select(Shown.Of), again.Edges.OrderBy(e => e.Id).Select(Shown.Of));
    }

    [Fact]
    public void Every_fact_cites_a_known_source_and_a_place_in_it()
    {
        var sources = london.Nodes<Source>().Select(s => s.Id).ToHashSet();
        Assert.Equal(5, sources.Count);
        var facts = london.Reading.Nodes.Where(n => n is not Source).Select(n => (Id: n.NodeId.ToString(), n.Citations))
            .Concat(london.Reading.Edges.Select(e => (Id: e.Id.ToString(), e.Citations))).ToList();
        Assert.Empty(facts.Where(f => f.Citations.Count == 0).Select(f => f.Id));
        Assert.All(facts.SelectMany(f => f.Citations), c => Assert.True(sources.Contains(c.Source) && !string.IsNullOrWhiteSpace(c.Place)));
        Assert.Equal(sources, facts.SelectMany(f => f.Citations).Select(c => c.Source).ToHashSet());
    }

    [Theory]
    [InlineData("capital-and-estates", "A", 6, 2)]
    [InlineData("prevention", "B", 9, 5)]
    [InlineData("integration", "C", 6, 2)]
    [InlineData("workforce", "D", 5, 0)]
    [InlineData("governance", "E", 3, 0)]
    public void Each_workstream_has_its_commitments_and_sub_commitments(string workstream, string letter, int commitments, int below)
    {
        var own = Below($"programme/{workstream}").ToList();
        var subs = own.SelectMany(c => Below(c.NodeId.ToString())).ToList();
        Assert.Equal((commitments, below), (own.Count, subs.Count));
        Assert.Equal(Enumerable.Range(1, commitments).Select(n => $"{letter}{n}"), own.Select(c => c.Position));
        Assert.All(subs, c => Assert.Matches($"^{letter}[0-9][a-c]$", c.Position!));
        Assert.All(own.Concat(subs), c => Assert.Equal((CommitmentKind.Commitment, CommitmentStatus.Draft), (c.Kind, c.Status)));
        Assert.Contains($"Workstream {letter}", london[$"programme/{workstream}"].OtherNames);
    }

    [Fact]
    public void There_are_29_commitments_9_sub_commitments_and_11_deliverables_and_no_others()
    {
        Assert.Equal(38, london.Nodes<Commitment>().Count(c => c.Kind == CommitmentKind.Commitment));
        Assert.Equal(9, london.Edges<Part>().Count(p => p is { From.Kind: NodeKind.Commitment, To.Kind: NodeKind.Commitment }));
        Assert.Equal(11, london.Nodes<Commitment>().Count(c => c.Kind == CommitmentKind.Deliverable));
        Assert.All(london.Nodes<Commitment>(), c => Assert.Single(london.From<Part>(c.NodeId.ToString())));
    }

    [Fact]
    public void Commitments_for_prevention_stand_under_their_headings() => Assert.Equal(
        ["Tackling Obesity", "Creating Healthier Environments", "Forging links between good health and employment"],
        Below("programme/prevention").Select(c => c.Heading).Distinct());

    [Theory]
    [InlineData("health-and-care-integration-programme", 7, "650,000")]
    [InlineData("health-and-care-workforce-programme", 4, "TBC")]
    public void Each_collaborative_programme_has_its_deliverables_and_a_note_of_its_resources(string programme, int deliverables, string resources)
    {
        Assert.Equal(deliverables, Below($"programme/{programme}").Count(c => c.Kind == CommitmentKind.Deliverable));
        Assert.Equal(ProgrammeKind.Collaborative, Assert.IsType<Programme>(london[$"programme/{programme}"]).Kind);
        Assert.Contains(resources, london[$"programme/{programme}"].Note, StringComparison.Ordinal);
        Assert.NotEmpty(london.To<Delivery>($"programme/{programme}"));
    }

    [Theory]
    [InlineData("capital-and-estates", "London Estates Board")]
    [InlineData("prevention", "London Prevention Board")]
    [InlineData("integration", "London Health and Care Strategic Partnership Board")]
    [InlineData("workforce", "London Workforce Board")]
    [InlineData("governance", "London Health Board", "London Health and Care Strategic Partnership Board")]
    public void Each_workstream_has_its_board_and_governance_has_two(string workstream, params string[] boards) =>
        Assert.Equal(boards, london.To<Oversight>($"programme/{workstream}").Select(o => london.NameOf(o.From)));

    [Theory]
    [InlineData("capital-and-estates", "David Slegg", "Geoff Alltimes")]
    [InlineData("prevention", "Yvonne Doyle")]
    [InlineData("integration", "Anne Rainsberry", "Will Tuckley")]
    [InlineData("workforce", "Aurea Jones", "Matthew Kendall")]
    [InlineData("governance", "Will Tuckley", "Anne Rainsberry")]
    public void Each_workstream_has_its_accountable_officers(string workstream, params string[] officers)
    {
        Assert.Equal(officers, london.Responsible($"programme/{workstream}", Responsibility.Accountable));
        var standing = workstream == "workforce" ? Standing.Provisional : Standing.Confirmed;
        Assert.All(london.To<Accountability>($"programme/{workstream}").Where(a => a.Responsibility == Responsibility.Accountable), a => Assert.Equal(standing, a.Standing));
    }

    [Theory]
    [InlineData("capital-and-estates", "Director of the London Estates Delivery Unit")]
    [InlineData("prevention", "Jemma Gilbert")]
    [InlineData("integration", "Nabihah Sachedina")]
    [InlineData("workforce", "Workforce delivery lead")]
    [InlineData("governance", "Shaun Danielli", "Amanda Coyle")]
    public void Each_workstream_has_its_delivery_lead(string workstream, params string[] leads) =>
        Assert.Equal(leads, london.Responsible($"programme/{workstream}", Responsibility.DeliveryLead));

    [Theory]
    [InlineData("capital-and-estates", "London Estates Delivery Unit")]
    [InlineData("prevention", "Healthy London Partnership", "NHS England", "London directors of public health", "Greater London Authority")]
    [InlineData("integration", "Healthy London Partnership", "London Councils")]
    [InlineData("workforce")]
    [InlineData("governance", "Healthy London Partnership")]
    public void Each_workstream_has_its_team_and_where_it_sits(string workstream, params string[] team)
    {
        var deliveries = london.To<Delivery>($"programme/{workstream}").ToList();
        Assert.Equal(team, deliveries.Select(d => london.NameOf(d.From)));
        Assert.All(deliveries, d => Assert.Contains("ocated at", d.Note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "capital-and-estates",
        "Dick Sorabji (London Councils)", "Amanda Coyle (Greater London Authority)", "Simon Powell (Greater London Authority)", "David Slegg (NHS England)",
        "NHS Improvement lead for Capital and Estates (NHS Improvement)", "Peter Kohn (London clinical commissioning groups)")]
    [InlineData(
        "prevention",
        "Clive Grimshaw (London Councils)", "Jeanelle DeGruchy (London directors of public health)", "Amanda Coyle (Greater London Authority)",
        "Matthew Bazeley (NHS England)", "Yvonne Doyle (Public Health England)", "Jo Murfitt (London clinical commissioning groups)")]
    [InlineData(
        "integration",
        "Will Tuckley (London Councils)", "Amanda Coyle (Greater London Authority)", "Anne Rainsberry (NHS England)", "Steve Russell (NHS Improvement)",
        "Yvonne Doyle (Public Health England)", "Nicola Wise (Care Quality Commission)", "Andrew Eyres (London clinical commissioning groups)")]
    [InlineData(
        "workforce",
        "Matthew Kendall (Association of Directors of Adult Social Services)", "Aurea Jones (Health Education England)",
        "Amanda Coyle (Greater London Authority)", "Oliver Shanley (NHS England)")]
    [InlineData(
        "governance",
        "Will Tuckley (London Councils)", "John O'Brien (London Councils)", "Steve Russell (NHS Improvement)", "Amanda Coyle (Greater London Authority)",
        "Anne Rainsberry (NHS England)", "Yvonne Doyle (Public Health England)", "Andrew Eyres (London clinical commissioning groups)",
        "Marc Rowland (London clinical commissioning groups)")]
    public void Each_workstream_has_every_partner_lead_with_the_organisation_represented(string workstream, params string[] leads) =>
        Assert.Equal(leads, london.Responsible($"programme/{workstream}", Responsibility.PartnerLead));

    [Fact]
    public void The_ten_boards_and_units_are_there() => Assert.Equal(
        [
            "Health and care systems working group", "London Estates Board", "London Estates Delivery Unit",
            "London Health and Care Strategic Partnership Board", "London Health Board", "London Prevention Board",
            "London Regional Workforce Hub", "London strategic delivery group", "London Workforce Board", "Partnership Commissioning Board",
        ],
        london.Nodes<Board>().Select(b => b.Name).Order(StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void The_partnership_commissioning_board_is_in_shadow_form() =>
        Assert.Contains("shadow", london["board/partnership-commissioning-board"].Note, StringComparison.Ordinal);

    [Fact]
    public void Reporting_lines_are_those_that_the_documents_state_and_one_is_proposed() => Assert.Equal(
        [
            "Health and care integration programme → London Health and Care Strategic Partnership Board: Solid",
            "Health and care integration programme → Partnership Commissioning Board: Proposed",
            "Health and care workforce programme → London Workforce Board: Solid",
            "London Health and Care Strategic Partnership Board → London Health Board: Solid",
            "London Workforce Board → London Health and Care Strategic Partnership Board: Solid",
        ],
        london.Edges<ReportingLine>().Select(l => $"{london.NameOf(l.From)} → {london.NameOf(l.To)}: {l.Line}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("NHSE", "organisation/nhs-england")]
    [InlineData("NHSI", "organisation/nhs-improvement")]
    [InlineData("PHE", "organisation/public-health-england")]
    [InlineData("GLA", "organisation/greater-london-authority")]
    [InlineData("HEE", "organisation/health-education-england")]
    [InlineData("CQC", "organisation/care-quality-commission")]
    [InlineData("ADASS", "organisation/adass")]
    [InlineData("DPH", "organisation/london-directors-of-public-health")]
    [InlineData("HLP", "organisation/healthy-london-partnership")]
    [InlineData("CCGs", "organisation/london-ccgs")]
    [InlineData("Greenwich CCG", "organisation/greenwich-ccg")]
    [InlineData("LEDU", "board/london-estates-delivery-unit")]
    [InlineData("LHB", "board/london-health-board")]
    [InlineData("SPB", "board/london-health-and-care-strategic-partnership-board")]
    public void Abbreviations_are_other_names(string abbreviation, string id) =>
        Assert.Equal(NodeId.Parse(id), Assert.Single(london.Reading.Nodes, n => n.OtherNames.Contains(abbreviation)).NodeId);

    [Fact]
    public void National_departments_are_organisations() => Assert.Superset(
        new HashSet<string> { "Department for Education", "Department of Health", "HM Treasury", "HM Revenue and Customs", "Department for Digital, Culture, Media and Sport" },
        london.Nodes<Organisation>().Where(o => o.Classification == "government department").Select(o => o.Name).ToHashSet());

    [Fact]
    public void Londonwide_LMCs_were_not_invited_and_are_alone_in_that()
    {
        var absent = Assert.Single(london.Edges<Participation>(), p => p.Role == PartyRole.NotInvited);
        Assert.Equal(("Londonwide LMCs", "London Health Devolution Agreement"), (london.NameOf(absent.From), london.NameOf(absent.To)));
    }

    [Theory]
    [InlineData("london-health-and-care-collaboration-agreement", AgreementKind.Agreement, 3)]
    [InlineData("london-health-devolution-agreement", AgreementKind.Agreement, 9)]
    [InlineData("london-health-and-care-devolution-mou", AgreementKind.MemorandumOfUnderstanding, 3)]
    public void Each_agreement_has_its_parties(string agreement, AgreementKind kind, int signatories)
    {
        Assert.Equal(3, london.Nodes<Agreement>().Count());
        Assert.Equal(kind, Assert.IsType<Agreement>(london[$"agreement/{agreement}"]).Kind);
        Assert.Equal(signatories, london.To<Participation>($"agreement/{agreement}").Count(p => p.Role == PartyRole.Signatory));
    }

    [Fact]
    public void Two_agreements_are_of_December_2015()
    {
        var december = PossibleDay.Parse("2015-12");
        Assert.Equal(2, london.Nodes<Agreement>().Count(a => a.Validity.Start == december));
    }

    [Fact]
    public void Five_pilots_cover_ten_boroughs_and_Haringey_is_in_two()
    {
        var pilots = london.Nodes<Programme>().Where(p => p.Kind == ProgrammeKind.Pilot).Select(p => p.NodeId).ToHashSet();
        var boroughs = london.Edges<Coverage>().Where(c => pilots.Contains(c.From)).Select(c => london[c.To.ToString()]).Cast<Place>()
            .Where(p => p.Kind == PlaceKind.Borough).Select(p => p.Name).ToList();
        Assert.Equal(5, pilots.Count);
        Assert.Equal(
            ["Barking and Dagenham", "Barnet", "Camden", "Enfield", "Hackney", "Haringey", "Havering", "Islington", "Lewisham", "Redbridge"],
            boroughs.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["Haringey"], boroughs.GroupBy(b => b).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Equal(10, london.Nodes<Place>().Count(p => p.Kind == PlaceKind.Borough));
        Assert.Equal(PlaceKind.StpArea, Assert.IsType<Place>(london["place/north-central-london"]).Kind);
    }

    [Theory]
    [InlineData("2015-12-15", null, "Boris Johnson")]
    [InlineData("2015-12-31", "Boris Johnson")]
    [InlineData("2016-04-30", "Boris Johnson")]
    [InlineData("2016-05-15", null, "Boris Johnson", "Sadiq Khan")]
    [InlineData("2016-06-01", "Sadiq Khan")]
    [InlineData("2017-12-20", "Sadiq Khan")]
    public void The_Mayor_chairs_the_London_Health_Board_and_the_day_says_which_Mayor(string day, string? certain, params string[] possible)
    {
        var seat = Assert.Single(london.To<Membership>("board/london-health-board"), m => m.Role == MemberRole.Chair);
        Assert.Equal("post/mayor-of-london", seat.From.ToString());
        string[] Holders(Certainty certainty) => [.. london.To<Holding>("post/mayor-of-london")
            .Where(h => h.Validity.On(DateOnly.Parse(day, CultureInfo.InvariantCulture)) == certainty).Select(h => london.NameOf(h.From))];
        Assert.Equal(certain is null ? [] : [certain], Holders(Certainty.Definitely));
        Assert.Equal(possible, Holders(Certainty.Possibly));
    }

    [Fact]
    public void Where_nobody_is_named_a_post_is_vacant()
    {
        var vacant = london.Edges<Accountability>().Where(a => a.From.Kind == NodeKind.Post && !london.To<Holding>(a.From.ToString()).Any()).Select(a => a.Key);
        Assert.Equal(["estates-delivery-lead-ledu-director", "estates-nhsi-vacant", "workforce-delivery-lead-vacant", "workforce-delivery-team-vacant"], vacant);
    }

    [Fact]
    public void What_is_to_be_confirmed_or_only_announced_is_provisional_and_nothing_else_is()
    {
        Assert.Equal(
            ["integration-programme-london-councils", "spb-to-london-health-board", "workforce-accountable-jones", "workforce-accountable-kendall", "workforce-nhse-shanley"],
            london.Reading.Edges.Where(e => e.Standing == Standing.Provisional).Select(e => e.Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["health-and-care-systems-working-group", "london-estates-board", "london-estates-delivery-unit", "london-strategic-delivery-group", "partnership-commissioning-board"],
            london.Reading.Nodes.Where(n => n.Standing == Standing.Provisional).Select(n => n.NodeId.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_is_called_TBC()
    {
        Assert.Equal(28, london.Nodes<Person>().Count());
        Assert.DoesNotContain(london.Nodes<Person>(), p => Placeholder().IsMatch(p.Name) || p.OtherNames.Any(Placeholder().IsMatch) || !p.Name.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void A_start_that_nobody_states_is_on_or_before_the_date_of_the_earliest_source()
    {
        Assert.Equal(PossibleDay.OnOrBefore(DayOfThePaper), london.To<Accountability>("programme/prevention").First().Validity.Start);
        Assert.Equal(PossibleDay.OnOrBefore(new(2015, 12, 31)), london["board/london-health-board"].Validity.Start);
        Assert.All(london.Edges<Accountability>(), a => Assert.Equal(Certainty.Definitely, a.Validity.On(DayOfThePaper)));
    }

    [Fact]
    public void Amanda_Coyle_represents_the_GLA_in_all_five_workstreams_and_is_a_delivery_lead_besides()
    {
        var carried = london.From<Accountability>("person/amanda-coyle").ToList();
        Assert.Equal(
            Workstreams.Select(w => $"programme/{w}"),
            carried.Where(a => a.Responsibility == Responsibility.PartnerLead && a.OnBehalfOf == new OrganisationId("greater-london-authority")).Select(a => a.To.ToString()));
        Assert.Equal("programme/governance", Assert.Single(carried, a => a.Responsibility == Responsibility.DeliveryLead).To.ToString());
        Assert.Equal(6, carried.Count);
    }

    [Theory]
    [InlineData("yvonne-doyle", "accountable: prevention; partner-lead: prevention, integration, governance")]
    [InlineData("will-tuckley", "accountable: integration, governance; partner-lead: integration, governance")]
    [InlineData("anne-rainsberry", "accountable: integration, governance; partner-lead: integration, governance")]
    [InlineData("david-slegg", "accountable: capital-and-estates; partner-lead: capital-and-estates")]
    public void Each_carries_what_the_paper_gives_them(string person, string expected) => Assert.Equal(
        expected,
        string.Join("; ", london.From<Accountability>($"person/{person}").GroupBy(a => a.Responsibility).OrderBy(g => g.Key)
            .Select(g => $"{Words.Of(g.Key)}: {string.Join(", ", g.Select(a => a.To.Key))}")));

    private IEnumerable<Commitment> Below(string whole) => london.To<Part>(whole).Where(p => p.From.Kind == NodeKind.Commitment).Select(p => (Commitment)london[p.From.ToString()]);

    [GeneratedRegex(@"\b(TBC|TBA|N/?D|N/?A|vacant|unknown|confirmed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}
