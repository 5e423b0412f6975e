namespace OrgGraph.Api.Setup;

/// <summary>The program cannot start as it is set up; the message says why and what to do.</summary>
public sealed class SetupException(string message) : Exception(message);
