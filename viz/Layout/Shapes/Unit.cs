namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>What the engine places as one: a box, or several that stand in a block.</summary>
internal sealed class Unit
{
    /// <summary>The boxes, each with the place of its corner in the unit.</summary>
    public required IReadOnlyList<(int Box, double Along, double Deep)> Boxes { get; init; }

    /// <summary>How much room it takes along its row.</summary>
    public required double Along { get; init; }

    /// <summary>How deep it is.</summary>
    public required double Deep { get; set; }

    /// <summary>For a stack that hangs on a trunk: where along the unit the trunk runs down; null where each box has ports of its own.</summary>
    public double? Trunk { get; init; }

    /// <summary>The group whose heading it has; null for none.</summary>
    public int? Group { get; init; }

    /// <summary>Which row it stands in, counted over all tiers.</summary>
    public int Row { get; set; }

    /// <summary>Whether it is a box by itself.</summary>
    public bool IsSingle => Boxes.Count == 1 && Trunk is null && Group is null;

    /// <summary>The first box in the order of the request.</summary>
    public int First => Boxes[0].Box;
}
