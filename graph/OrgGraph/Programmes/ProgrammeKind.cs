namespace OrgGraph.Programmes;

/// <summary>What sort of programme.</summary>
public enum ProgrammeKind
{
    Workstream,
    Pilot,
    Collaborative,
}
