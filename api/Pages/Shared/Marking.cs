namespace OrgGraph.Api.Pages.Shared;

/// <summary>How each mark looks, reads and is explained.</summary>
public static class Marking
{
    /// <summary>The colour of its tag.</summary>
    public static string Colour(Mark mark) => mark switch
    {
        Mark.Vacant or Mark.NoOwner => "red",
        Mark.Shared => "orange",
        Mark.Provisional => "yellow",
        Mark.Possibly => "purple",
        _ => "grey",
    };

    /// <summary>The text of its tag.</summary>
    public static string Word(Mark mark) => mark switch
    {
        Mark.Provisional => "To be confirmed",
        Mark.Shared => "Shared",
        Mark.NoOwner => "No owner",
        Mark.NotInvited => "Not invited",
        Mark.Proposed => "Proposed",
        Mark.Dotted => "Dotted line",
        _ => mark.ToString(),
    };

    /// <summary>What it means, as a sentence.</summary>
    public static string Meaning(Mark mark) => mark switch
    {
        Mark.Possibly => "The sources give its beginning or end only roughly, and this day lies in the range. It may or may not hold on this day; it is shown so that nobody is left out.",
        Mark.Provisional => "A source states it and marks it as still to be confirmed (“TBC”).",
        Mark.Vacant => "The sources name the post or the role and nobody who holds it on this day.",
        Mark.Shared => "More than one person is accountable for the same thing on this day.",
        Mark.NoOwner => "No source names anybody who is accountable for it on this day.",
        Mark.NotInvited => "A source records that this organisation was not asked to take part.",
        Mark.Proposed => "A source says that it may also report this way; it is not settled.",
        Mark.Dotted => "A second line, beside the one to which it mainly reports.",
        _ => "",
    };
}
