using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

/// <summary>Invented diagrams of every size, the same for the same number.</summary>
internal static class Charts
{
    private static readonly string[] Tiers = ["Political", "Strategic", "Operational", "Programmes", "Delivery units and working groups"];

    public static Box Box(string id, int tier, BoxKind kind = BoxKind.Board, string? name = null, params string[] lines) =>
        new()
        {
            Id = id,
            Kind = kind,
            Name = name ?? $"Board {id}",
            Tier = tier,
            Address = $"/boards/{id}",
            Lines = [.. lines.Select(line => new BoxText(line))]
        };

    public static Line Line(string from, string to, LineStyle style = LineStyle.Solid, string? label = null) =>
        new()
        {
            Id = $"{style}/{from}-{to}".ToLowerInvariant(),
            From = from,
            To = to,
            Style = style,
            Label = label,
            Sentence = $"{to} {style} {from}"
        };

    public static Diagram Of(IReadOnlyList<Box> boxes, IReadOnlyList<Line>? lines = null, Flow flow = Flow.Down) => new()
    {
        Key = "test",
        Title = "A chart",
        Subtitle = "Invented",
        AsOf = new(2017, 12, 20),
        Description = "Boxes and lines.",
        Flow = flow,
        Boxes = boxes,
        Lines = lines ?? [],
        Tiers = [.. Enumerable.Range(0, boxes.Select(box => box.Tier + 1).DefaultIfEmpty(1).Max())
            .Select(tier => new Tier(flow == Flow.Down ? Tiers[tier % Tiers.Length] : ""))],
        Notes = ["One note."],
        Sources = ["A paper (2017)"],
    };

    /// <summary>A hierarchy with some dotted and proposed lines across it, boards with long names, and boards without any line.</summary>
    /// <param name="count">How many boxes.</param>
    /// <param name="seed">Which of the charts of that size; one of them is usual.</param>
    public static Diagram Random(int count, int? seed = null)
    {
        var random = new Random(seed ?? count);
        var boxes = new List<Box>();
        var lines = new List<Line>();
        for (int i = 0; i < count; i++)
        {
            int tier = i == 0 ? 0 : i < (count / 8) + 2 ? 1 : i < count / 3 ? 2 : i < count * 9 / 10 ? 3 : 4;
            string name = i % 7 == 3 ? $"North Riding Joint Strategic Commissioning and Delivery Assurance Committee {i}" : $"Board of matter {i}";
            boxes.Add(Box($"b{i}", tier, tier == 3 ? BoxKind.Programme : tier == 4 ? BoxKind.DeliveryBody : BoxKind.Board, name,
                "Chair: Ada Example"));
        }

        for (int i = 1; i < count; i++)
        {
            if (random.Next(10) == 0) continue;
            var above = boxes.Where(box => box.Tier < boxes[i].Tier
                || (box.Tier == boxes[i].Tier && boxes.IndexOf(box) < i && random.Next(20) == 0)).ToList();
            if (above.Count == 0) continue;
            var near = above.Where(box => box.Tier == boxes[i].Tier - 1).ToList();
            var one = near.Count > 0 && random.Next(5) > 0 ? near[random.Next(near.Count)] : above[random.Next(above.Count)];
            lines.Add(Line(one.Id, boxes[i].Id, boxes[i].Tier switch { 3 => LineStyle.Oversees, 4 => LineStyle.Delivers, _ => LineStyle.Solid }));
            var other = above[random.Next(above.Count)];
            if (random.Next(6) == 0) lines.Add(Line(other.Id, boxes[i].Id, random.Next(2) == 0 ? LineStyle.Dotted : LineStyle.Proposed,
                random.Next(3) == 0 ? "possibly" : null));
        }

        return Of(boxes, lines);
    }

    /// <summary>One thing in the middle, so many on either side, each with a label.</summary>
    public static Diagram Star(int left, int right)
    {
        var boxes = new List<Box>();
        var lines = new List<Line>();
        for (int i = 0; i < left; i++)
        {
            boxes.Add(Box($"l{i}", 0, BoxKind.Organisation, $"Organisation {i}") with { Group = "left" });
            lines.Add(Line($"l{i}", "middle", LineStyle.Member, "Deputy chair"));
        }

        boxes.Add(Box("middle", 1, BoxKind.Person, "Ada Example") with { IsFocus = true });
        for (int i = 0; i < right; i++)
        {
            boxes.Add(Box($"r{i}", 2, BoxKind.Programme, $"Programme {i}", "For Organisation 1") with { Group = i % 3 == 0 ? "right" : "more" });
            lines.Add(Line("middle", $"r{i}", i % 3 == 0 ? LineStyle.Accountable : LineStyle.Member, "Delivery lead, partner lead"));
        }

        return Of(boxes, lines, Flow.Across) with { Groups = [new("left", "Represents"), new("right", "Answers for"), new("more", "Seats")] };
    }
}
