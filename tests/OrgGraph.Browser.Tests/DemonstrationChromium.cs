namespace OrgGraph.Browser.Tests;

/// <summary>The same with the demonstration dataset.</summary>
public sealed class DemonstrationChromium : Chromium
{
    /// <inheritdoc/>
    protected override string? Dataset => "demonstration";
}
