namespace OrgGraph.Index;

/// <summary>What is seldom read of an edge. Equal when the citations and the note are.</summary>
internal sealed record EdgeContent(IReadOnlyList<Citation> Citations, string? Note)
{
    public bool Equals(EdgeContent? other) => other is not null && Note == other.Note && Citations.SequenceEqual(other.Citations);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Note);
        foreach (var citation in Citations) hash.Add(citation);
        return hash.ToHashCode();
    }
}
