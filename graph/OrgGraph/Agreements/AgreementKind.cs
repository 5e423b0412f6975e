namespace OrgGraph.Agreements;

/// <summary>What sort of instrument.</summary>
public enum AgreementKind
{
    Agreement,
    MemorandumOfUnderstanding,
}
