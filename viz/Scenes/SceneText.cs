using System.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>What characters a drawing is written with, so that a file can carry a typeface for them.</summary>
internal static class SceneText
{
    /// <summary>The characters of one face, each once.</summary>
    public static IEnumerable<Rune> Characters(IEnumerable<Mark> marks, bool bold) =>
        marks.OfType<Mark.Words>().Where(words => words.Style.Bold == bold).SelectMany(words => words.Content.EnumerateRunes()).Distinct();
}
