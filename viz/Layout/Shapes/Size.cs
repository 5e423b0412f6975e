namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>A size as the layout sees it, whichever way the diagram flows: along the row, and deep into the next.</summary>
internal readonly record struct Size(double Along, double Deep);
