namespace OrgGraph.Exchange.Json;

/// <summary>What of an edge goes beyond its columns, kind by kind; writing and reading side by side.</summary>
internal static class EdgeDetails
{
    public static void Write(JsonText json, Edge edge)
    {
        switch (edge)
        {
            case Membership membership:
                json.Word("role", membership.Role);
                json.Flag("voting", membership.Voting);
                json.Flag("exOfficio", membership.ExOfficio);
                json.Text("onBehalfOf", membership.OnBehalfOf?.ToString());
                break;
            case Holding holding:
                json.Word("tenure", holding.Tenure);
                break;
            case ReportingLine line:
                json.Word("line", line.Line);
                break;
            case Accountability accountability:
                json.Word("responsibility", accountability.Responsibility);
                json.Text("onBehalfOf", accountability.OnBehalfOf?.ToString());
                break;
            case Participation participation:
                json.Word("role", participation.Role);
                break;
            case Succession succession:
                json.Word("how", succession.How);
                break;
        }

        json.Citations(edge.Citations);
        json.Text("note", edge.Note);
    }

    public static Edge Read(EdgeColumns columns, JsonRecord json) => Bare(columns, json) with
    {
        Validity = columns.Validity,
        Standing = columns.Standing,
        Citations = json.Citations(),
        Note = json.Text("note"),
    };

    private static Edge Bare(EdgeColumns columns, JsonRecord json)
    {
        var (id, from, to, _, _) = columns;
        return id.Kind switch
        {
            EdgeKind.MemberOf => new Membership
            {
                Key = id.Key,
                From = from,
                To = to,
                Role = json.Word("role", MemberRole.Member),
                Voting = json.Flag("voting"),
                ExOfficio = json.Flag("exOfficio"),
                OnBehalfOf = json.Organisation("onBehalfOf"),
            },
            EdgeKind.Holds => new Holding { Key = id.Key, From = from, To = to, Tenure = json.Word<Tenure>("tenure", default) },
            EdgeKind.PostIn => new Placement { Key = id.Key, From = from, To = to },
            EdgeKind.ReportsTo => new ReportingLine { Key = id.Key, From = from, To = to, Line = json.Word<LineKind>("line", default) },
            EdgeKind.Oversees => new Oversight { Key = id.Key, From = from, To = to },
            EdgeKind.AccountableFor => new Accountability
            {
                Key = id.Key,
                From = from,
                To = to,
                Responsibility = json.Word<Responsibility>("responsibility", default),
                OnBehalfOf = json.Organisation("onBehalfOf"),
            },
            EdgeKind.Delivers => new Delivery { Key = id.Key, From = from, To = to },
            EdgeKind.PartOf => new Part { Key = id.Key, From = from, To = to },
            EdgeKind.PartyTo => new Participation { Key = id.Key, From = from, To = to, Role = json.Word<PartyRole>("role", default) },
            EdgeKind.Covers => new Coverage { Key = id.Key, From = from, To = to },
            EdgeKind.Succeeds => new Succession { Key = id.Key, From = from, To = to, How = json.Word<SuccessionKind>("how", default) },
            _ => throw new FormatException($"'{id}' is of no known kind."),
        };
    }
}
