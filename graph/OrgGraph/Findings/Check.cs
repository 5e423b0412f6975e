namespace OrgGraph.Findings;

/// <summary>A named governance check: what it looks for and where its thresholds come from. What it finds is in <see cref="FindingsRun"/>.</summary>
public abstract class Check
{
    private protected Check()
    {
    }

    /// <summary>Its code, which never changes: <c>over-boarded</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What it looks at.</summary>
    public abstract CheckGroup Group { get; }

    /// <summary>Its name, for headings.</summary>
    public abstract string Title { get; }

    /// <summary>What it looks for, exactly, in plain English.</summary>
    public abstract string Definition { get; }

    /// <summary>Where the definition and the default thresholds come from.</summary>
    public abstract string Origin { get; }

    /// <summary>Whether what it costs grows faster than the graph; then it says here what bounds it.</summary>
    public virtual string? Bound => null;

    /// <summary>What it finds, most telling first where that is cheap to say; made one by one.</summary>
    internal abstract IEnumerable<Finding> Run(CheckRun run);

    /// <summary>Reads its settings from a pack, so that a mistake in them shows when the pack is read.</summary>
    internal abstract void Bind(RulePack pack);
}
