namespace OrgGraph.Store;

/// <summary>One row of a page, and the cursor that stands for its place in the order.</summary>
public readonly record struct Row<T>(T Item, string Cursor);
