namespace OrgGraph.Viz.Layout;

/// <summary>Where a box stands in a drawing, for drawings of parts of it. Its place in a list of these is that along the rows.</summary>
/// <param name="Box">Its id.</param>
/// <param name="Row">Which of the rows that the row of its tier is broken into, from 0.</param>
/// <param name="InColumn">How many boxes stand in one column of a stack in that row at most.</param>
/// <param name="Column">Of one that is joined to nothing: which column of the block of such boxes it stands in, from 0. Null for the others.</param>
/// <param name="At">Its middle, where nothing stands above anything; null in tiers.</param>
public readonly record struct BoxPlace(string Box, int Row = 0, int InColumn = 1, int? Column = null, Spot? At = null);
