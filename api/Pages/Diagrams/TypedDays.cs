using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Diagrams;

/// <summary>Days that were typed into three fields each, named after a parameter: <c>from-day</c>, <c>from-month</c>, <c>from-year</c>.</summary>
public sealed class TypedDays
{
    private readonly Dictionary<string, (string Day, string Month, string Year)> typed = [];
    private readonly Dictionary<string, DayFault> faults = [];

    private TypedDays()
    {
    }

    /// <summary>None.</summary>
    public static TypedDays None { get; } = new();

    /// <summary>What is wrong with them, by parameter.</summary>
    public IReadOnlyDictionary<string, DayFault> Faults => faults;

    /// <summary>What was typed for a parameter; nothing where it came otherwise.</summary>
    public (string Day, string Month, string Year) Typed(string parameter) => typed.GetValueOrDefault(parameter, ("", "", ""));

    /// <summary>Takes the fields out of what a link says, and puts a day in their place where they are one. Fields that are empty say nothing.</summary>
    public static TypedDays Take(IDictionary<string, StringValues> values, IEnumerable<string> parameters)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(parameters);
        var days = new TypedDays();
        foreach (string parameter in parameters)
        {
            string Field(string part) => values.Remove($"{parameter}-{part}", out var given) ? given.ToString().Trim() : "";
            var (day, month, year) = days.typed[parameter] = (Field("day"), Field("month"), Field("year"));
            if (day.Length + month.Length + year.Length == 0) continue;
            var reading = DayReading.Of(day, month, year);
            if (reading.Day is { } read) values[parameter] = read.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            else if (reading.Fault is { } fault) days.faults.Add(parameter, fault);
        }

        return days;
    }
}
