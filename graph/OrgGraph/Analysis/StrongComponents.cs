namespace OrgGraph.Analysis;

/// <summary>
/// Which nodes can reach each other both ways, along directed steps (Tarjan 1972)? Asked for a node, it walks what can be reached from there and has not
/// been walked yet, so that all questions together cost one walk. Without recursion.
/// </summary>
/// <typeparam name="T">What stands for a node: its id, or its number.</typeparam>
/// <param name="steps">Where one can go from a node.</param>
public sealed class StrongComponents<T>(Func<T, IReadOnlyList<T>> steps)
    where T : struct, IEquatable<T>
{
    private readonly Dictionary<T, State> states = [];
    private readonly Stack<T> open = [];
    private int clock;

    /// <summary>The component of a node: equal for two nodes when each can be reached from the other.</summary>
    public int Of(T node)
    {
        if (!states.ContainsKey(node)) Walk(node);
        return states[node].Component;
    }

    private void Walk(T start)
    {
        var path = new Stack<(T Node, IReadOnlyList<T> Steps, int Next)>();
        Enter(start, path);
        while (path.TryPop(out var at))
        {
            var state = states[at.Node];
            if (at.Next < at.Steps.Count)
            {
                var to = at.Steps[at.Next];
                path.Push((at.Node, at.Steps, at.Next + 1));
                if (!states.TryGetValue(to, out var known)) Enter(to, path);
                else if (known.Component < 0) state.Low = Math.Min(state.Low, known.Found);
                continue;
            }

            if (state.Low == state.Found)
            {
                T member;
                do
                {
                    member = open.Pop();
                    states[member].Component = state.Found;
                }
                while (!member.Equals(at.Node));
            }

            if (path.TryPeek(out var up)) states[up.Node].Low = Math.Min(states[up.Node].Low, state.Low);
        }
    }

    private void Enter(T node, Stack<(T Node, IReadOnlyList<T> Steps, int Next)> path)
    {
        states.Add(node, new() { Found = clock, Low = clock++, Component = -1 });
        open.Push(node);
        path.Push((node, steps(node), 0));
    }

    private sealed class State
    {
        public required int Found { get; init; }

        public required int Low { get; set; }

        public required int Component { get; set; }
    }
}
