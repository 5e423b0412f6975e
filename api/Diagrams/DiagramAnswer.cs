using OrgGraph.Viz;

namespace OrgGraph.Api.Diagrams;

/// <summary>What comes of asking for a diagram.</summary>
public abstract record DiagramAnswer
{
    private DiagramAnswer()
    {
    }

    /// <summary>There is one. It has a drawing, or says why not; its outline in any case.</summary>
    /// <param name="Query">What was asked for.</param>
    /// <param name="Day">The day that it answers for.</param>
    /// <param name="Version">The version of the record that it was made from.</param>
    /// <param name="Drawing">The diagram.</param>
    public sealed record Drawn(DiagramQuery Query, DateOnly Day, long Version, RenderedDiagram Drawing) : DiagramAnswer
    {
        /// <summary>What its files are called: <c>reporting-lines-london-health-board-2017-08-10.svg</c>.</summary>
        public string FileName(string ending)
        {
            string[] parts = [Query.Word, .. new[] { Query.Of?.Key, Query.To?.Key, Query.From is { } from ? $"{from:yyyy-MM-dd}" : null, $"{Day:yyyy-MM-dd}" }.OfType<string>()];
            return $"{string.Join('-', parts)}.{ending}";
        }
    }

    /// <summary>The record holds nothing that it could show.</summary>
    /// <param name="Message">That, in a sentence.</param>
    public sealed record Nothing(string Message) : DiagramAnswer;

    /// <summary>It cannot be asked for so.</summary>
    /// <param name="Refusal">Why, and what would be right.</param>
    public sealed record Refused(Refusal Refusal) : DiagramAnswer;
}
