namespace OrgGraph.Viz.Layout;

/// <summary>Carries a problem out of the middle of a layout; it does not leave this project.</summary>
internal sealed class LayoutException(LayoutProblemKind kind, string message, Exception? cause = null) : Exception(message, cause)
{
    public LayoutProblem Problem => new(kind, Message);
}
