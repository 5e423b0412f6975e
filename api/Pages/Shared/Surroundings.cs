using OrgGraph.Api.Diagrams;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The picture of what a person, a board or an organisation is directly joined to on the day of the page.</summary>
public sealed class Surroundings(DiagramDesk desk, AskedDay asked, ChangeReading changes, PageHead head)
{
    /// <summary>The picture; null when nothing is joined to it.</summary>
    public async Task<Picture?> Of(NodeId id, CancellationToken cancellation)
    {
        var query = new DiagramQuery { Kind = DiagramKind.Surroundings, Of = id, AsOf = asked.IsAsked ? asked.Day : null };
        if (await desk.Of(query, cancellation) is not DiagramAnswer.Drawn drawn) return null;
        head.HasDiagram = true;
        return new(drawn.Drawing) { Query = query, Label = "Diagram of connections", Days = await changes.Of(drawn, cancellation) };
    }
}
