namespace OrgGraph.Scenarios;

/// <summary>Something that changed hands: a post, the chair of a board, or a responsibility.</summary>
/// <param name="Subject">The post, the board, or the programme or commitment.</param>
/// <param name="What">What changed hands, in words: "holder", "chair", "accountable".</param>
/// <param name="From">Who had it, by name; nobody where it was vacant.</param>
/// <param name="To">Who has it, by name; nobody where it is vacant.</param>
public sealed record Handover(Node Subject, string What, IReadOnlyList<Person> From, IReadOnlyList<Person> To);
