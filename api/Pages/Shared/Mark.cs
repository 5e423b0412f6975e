namespace OrgGraph.Api.Pages.Shared;

/// <summary>A word set beside a fact that must not be read as a plain one.</summary>
public enum Mark
{
    Possibly,
    Provisional,
    Vacant,
    Shared,
    NoOwner,
    NotInvited,
    Proposed,
    Dotted,
}
