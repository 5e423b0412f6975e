namespace OrgGraph.Findings;

/// <summary>A check whose thresholds and weights the rule pack settles.</summary>
/// <typeparam name="TSettings">The settings: each without a default, so that none stands in code.</typeparam>
internal abstract class SettledCheck<TSettings> : Check
    where TSettings : class
{
    /// <inheritdoc/>
    internal sealed override IEnumerable<Finding> Run(CheckRun run) => Find(run, run.Pack.SettingsOf<TSettings>(Id));

    /// <inheritdoc/>
    internal sealed override void Bind(RulePack pack) => pack.SettingsOf<TSettings>(Id);

    protected abstract IEnumerable<Finding> Find(CheckRun run, TSettings settings);
}
