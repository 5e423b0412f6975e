namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>A shape that one row of a chart could have, with the room that it takes, about.</summary>
/// <param name="InColumn">The most boxes in one column of a stack; 1 for no stacks.</param>
/// <param name="Breaks">Into how many rows it is broken.</param>
/// <param name="Along">How wide it gets.</param>
/// <param name="Deep">How deep, with the channels for its lines.</param>
internal readonly record struct RowShape(int InColumn, int Breaks, double Along, double Deep);
