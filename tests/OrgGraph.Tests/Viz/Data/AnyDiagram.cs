using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz.Data;

/// <summary>Small diagrams whose names are anything at all: control characters, halves of characters, formulas, markup, escapes of every format.</summary>
public static class AnyDiagram
{
    private static readonly string[] Nasty =
    [
        "\"", "\\", "\\\"", "\\n", "\n", "\r\n", "\t", "\0", "\u0001", "\uFFFE", "\uD800", "\uDC00x", "]]>", "<!--", "-->", "</node>", "&amp;", "&#0;", "<script>", "=1+1", "+1", "-1", "@SUM(A1)",
        "\t=1", "#quot;", "#35;", "`**x**`", "1. one", "- x", "end", "---", "%%{init: {}}%%", "|", "[", "]", "{", "}", "(", ")", ";", ",", "'", "style a:b #1;", "\u2028", "é漢字🏥", "A & B", "subgraph", "%", "\uFEFF",
    ];

    /// <summary>Any text.</summary>
    public static Gen<string> Texts => Gen.OneOf(
        Gen.Elements(Nasty), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""), Gen.ArrayOf(Gen.Elements(Nasty)).Select(parts => string.Concat(parts)));

    public static Arbitrary<Diagram> Diagrams() =>
        (from names in Gen.ArrayOf(Texts, 4)
         from lines in Gen.ArrayOf(Texts, 4)
         from ends in Gen.ArrayOf(Gen.Choose(0, 3), 6)
         from styles in Gen.ArrayOf(Gen.Elements(Enum.GetValues<LineStyle>()), 3)
         from flow in Gen.Elements(Flow.Down, Flow.Across)
         select new Diagram
         {
             Key = "test",
             Title = lines[0],
             AsOf = new(2017, 12, 20),
             Description = lines[1],
             Flow = flow,
             Tiers = [new(lines[2]), new("")],
             Groups = [new("g", lines[3])],
             Boxes = [.. names.Select((name, i) => new Box
             {
                 Id = $"{i}{name}", Kind = i == 0 ? BoxKind.Person : BoxKind.Board, Name = name, Tier = i % 2, Group = i == 1 ? "g" : null, Address = name, IsUncertain = i == 2, Lines = [new(lines[i])], Members = i == 3 ? [name] : [],
             })],
             Lines = [.. styles.Select((style, i) => new Line
             {
                 Id = $"{i}{lines[i]}", From = $"{ends[i]}{names[ends[i]]}", To = $"{ends[i + 3]}{names[ends[i + 3]]}", Style = style, Label = lines[i], Sentence = names[i], Details = [lines[i]], IsInCircle = i == 1,
             })],
             Notes = [lines[0]],
             Sources = [lines[1]],
         }).ToArbitrary();
}
