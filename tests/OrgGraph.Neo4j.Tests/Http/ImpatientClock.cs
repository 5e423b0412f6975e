namespace OrgGraph.Neo4j.Tests.Http;

/// <summary>A clock whose timers go off at once, and which keeps how long they should have taken.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
