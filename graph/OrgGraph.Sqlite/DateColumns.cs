using Microsoft.Data.Sqlite;

namespace OrgGraph.Sqlite;

/// <summary>A validity as five columns: the four days between which its bounds lie, as day numbers, and whether an end is recorded.</summary>
internal static class DateColumns
{
    public static object? Day(DateOnly? day) => day?.DayNumber;

    /// <summary>Reads the columns start_earliest, start_latest, ended, end_earliest, end_latest, which begin at an ordinal.</summary>
    public static Validity Read(SqliteDataReader row, int first)
    {
        var start = new PossibleDay(Day(row, first), Day(row, first + 1));
        return new(start, row.GetInt64(first + 2) == 0 ? null : new PossibleDay(Day(row, first + 3), Day(row, first + 4)));
    }

    private static DateOnly? Day(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateOnly.FromDayNumber(row.GetInt32(column));
}
