namespace OrgGraph.Exchange.Csv;

/// <summary>The files of edges: what columns each kind has, and how they map both ways.</summary>
internal static class EdgeFiles
{
    /// <summary>By kind, in the order of reading.</summary>
    public static readonly IReadOnlyDictionary<EdgeKind, CsvFile<Edge>> All = new OrderedDictionary<EdgeKind, CsvFile<Edge>>
    {
        [EdgeKind.MemberOf] = File(
            EdgeKind.MemberOf, "memberships.csv", "member", "body",
            (row, key, from, to) => new Membership
            {
                Key = key,
                From = from,
                To = to,
                Role = row.WordOrBlank<MemberRole>("role") ?? MemberRole.Member,
                Voting = row.Flag("voting"),
                ExOfficio = row.Flag("ex_officio"),
                OnBehalfOf = row.Organisation("on_behalf_of"),
            },
            Cell<Membership>("role", e => Words.Of(e.Role)),
            Cell<Membership>("voting", e => CommonCells.Cell(e.Voting)),
            Cell<Membership>("ex_officio", e => CommonCells.Cell(e.ExOfficio)),
            Cell<Membership>("on_behalf_of", e => e.OnBehalfOf?.ToString())),
        [EdgeKind.Holds] = File(
            EdgeKind.Holds, "holdings.csv", "person", "post",
            (row, key, from, to) => new Holding { Key = key, From = from, To = to, Tenure = row.WordOrBlank<Tenure>("tenure") ?? Tenure.Substantive },
            Cell<Holding>("tenure", e => Words.Of(e.Tenure))),
        [EdgeKind.PostIn] = File(
            EdgeKind.PostIn, "placements.csv", "post", "body",
            (_, key, from, to) => new Placement { Key = key, From = from, To = to }),
        [EdgeKind.ReportsTo] = File(
            EdgeKind.ReportsTo, "reporting-lines.csv", "from", "to",
            (row, key, from, to) => new ReportingLine { Key = key, From = from, To = to, Line = row.WordOrBlank<LineKind>("line") ?? LineKind.Solid },
            Cell<ReportingLine>("line", e => Words.Of(e.Line))),
        [EdgeKind.Oversees] = File(
            EdgeKind.Oversees, "oversights.csv", "board", "item",
            (_, key, from, to) => new Oversight { Key = key, From = from, To = to }),
        [EdgeKind.AccountableFor] = File(
            EdgeKind.AccountableFor, "accountabilities.csv", "holder", "item",
            (row, key, from, to) => new Accountability
            {
                Key = key,
                From = from,
                To = to,
                Responsibility = row.Word<Responsibility>("responsibility"),
                OnBehalfOf = row.Organisation("on_behalf_of"),
            },
            Cell<Accountability>("responsibility", e => Words.Of(e.Responsibility)),
            Cell<Accountability>("on_behalf_of", e => e.OnBehalfOf?.ToString())),
        [EdgeKind.Delivers] = File(
            EdgeKind.Delivers, "deliveries.csv", "deliverer", "programme",
            (_, key, from, to) => new Delivery { Key = key, From = from, To = to }),
        [EdgeKind.PartOf] = File(
            EdgeKind.PartOf, "parts.csv", "part", "whole",
            (_, key, from, to) => new Part { Key = key, From = from, To = to }),
        [EdgeKind.PartyTo] = File(
            EdgeKind.PartyTo, "participations.csv", "organisation", "party_to",
            (row, key, from, to) => new Participation { Key = key, From = from, To = to, Role = row.Word<PartyRole>("role") },
            Cell<Participation>("role", e => Words.Of(e.Role))),
        [EdgeKind.Covers] = File(
            EdgeKind.Covers, "coverages.csv", "coverer", "place",
            (_, key, from, to) => new Coverage { Key = key, From = from, To = to }),
        [EdgeKind.Succeeds] = File(
            EdgeKind.Succeeds, "successions.csv", "successor", "predecessor",
            (row, key, from, to) => new Succession { Key = key, From = from, To = to, How = row.Word<SuccessionKind>("kind") },
            Cell<Succession>("kind", e => Words.Of(e.How))),
    };

    /// <summary>What <see cref="EdgeKinds"/> says, made once and not for every row.</summary>
    private static readonly Dictionary<EdgeKind, IReadOnlyList<NodeKind>> Starts = Enum.GetValues<EdgeKind>().ToDictionary(kind => kind, EdgeKinds.From);

    private static readonly Dictionary<(EdgeKind, NodeKind), IReadOnlyList<NodeKind>> Ends =
        Starts.SelectMany(s => s.Value, (s, start) => (s.Key, start)).ToDictionary(pair => pair, pair => EdgeKinds.To(pair.Key, pair.start));

    private static CsvFile<Edge> File(
        EdgeKind kind, string name, string from, string to, Func<CsvRow, string, NodeId, NodeId, Edge> read, params CsvColumn<Edge>[] own) => new(
        name,
        [
            Cell<Edge>("id", e => e.Key),
            Cell<Edge>(from, e => e.From.ToString()),
            Cell<Edge>(to, e => e.To.ToString()),
            .. own,
            .. CommonCells.Columns<Edge>(e => new(e.Validity, e.Standing, e.Citations, e.Note), _ => false),
        ],
        row =>
        {
            string key = row.Key();
            var leaves = row.Node(from, Starts[kind]);
            var reaches = row.Node(to, leaves is { } known ? Ends[(kind, known.Kind)] : EdgeKinds.To(kind));
            var common = row.Common(alwaysWhenBlank: false);
            return read(row, key, leaves ?? default, reaches ?? default) with
            {
                Validity = common.Validity,
                Standing = common.Standing,
                Citations = common.Citations,
                Note = common.Note,
            };
        });

    private static CsvColumn<Edge> Cell<T>(string name, Func<T, string?> write)
        where T : Edge => new(name, (edge, _) => write((T)edge));
}
