namespace OrgGraph.Viz.Diagrams;

/// <summary>Which kind of box stands for a node, and how several of a kind are called.</summary>
internal static class BoxKinds
{
    /// <summary>The kind of box for a node.</summary>
    public static BoxKind Of(Node node) => node switch
    {
        Person => BoxKind.Person,
        Organisation => BoxKind.Organisation,
        Board { Kind: BoardKind.DeliveryUnit or BoardKind.WorkingGroup } => BoxKind.DeliveryBody,
        Board => BoxKind.Board,
        Post => BoxKind.Post,
        Programme => BoxKind.Programme,
        Agreement => BoxKind.Agreement,
        Commitment => BoxKind.Commitment,
        Place => BoxKind.Place,
        _ => BoxKind.Source,
    };

    /// <summary>Several of a kind, in running text.</summary>
    public static string Plural(BoxKind kind) => kind switch
    {
        BoxKind.Board => "boards",
        BoxKind.DeliveryBody => "delivery bodies",
        BoxKind.Organisation => "organisations",
        BoxKind.Post => "posts",
        BoxKind.Person => "people",
        BoxKind.Programme => "programmes",
        BoxKind.Commitment => "commitments",
        BoxKind.Agreement => "agreements",
        BoxKind.Place => "places",
        BoxKind.Source => "sources",
        _ => "others",
    };

    /// <summary>So many of a kind, in running text: "1 person", "3 people".</summary>
    public static string Count(int count, BoxKind kind) =>
        count == 1 ? $"1 {(kind == BoxKind.DeliveryBody ? "delivery body" : Words.Of(kind))}" : $"{count} {Plural(kind)}";
}
