using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Data;

/// <summary>What the writers of a diagram's data have in common.</summary>
internal static class DiagramData
{
    /// <summary>What a box says under its name, and whom it stands for where it stands for several.</summary>
    public static string Text(Box box) => string.Join("; ", box.Lines.Select(line => line.Text).Concat(box.Members));

    /// <summary>What became of a line between two standpoints: came or went; null where it stayed, or nothing is compared.</summary>
    public static string? Change(Line line) => line.Change == Diagrams.Change.None ? null : Words.Of(line.Change);

    /// <summary>A truth as people write it in tables.</summary>
    public static string YesNo(bool truth) => truth ? "yes" : "no";

    /// <summary>The numbers of boxes, for formats whose ids cannot be any text.</summary>
    public static Dictionary<string, string> Numbers(Diagram diagram) =>
        diagram.Boxes.Select((box, i) => (box.Id, Number: $"n{i}")).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);

    /// <summary>The name of a box with the letters of its colours: "Estates Board [A]".</summary>
    public static string Lettered(Diagram diagram, Box box) => box.Hues.Count == 0 ? box.Name : $"{box.Name} [{string.Join(", ", box.Hues.Select(hue => diagram.Colouring!.Hues[hue].Mark))}]";

    /// <summary>The title with its day.</summary>
    public static string Title(Diagram diagram) => $"{diagram.Title}. {diagram.Day}";
}
