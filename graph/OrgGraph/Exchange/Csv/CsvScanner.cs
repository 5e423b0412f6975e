using System.Text;

namespace OrgGraph.Exchange.Csv;

/// <summary>
/// Cuts text into rows and cells after RFC 4180; lines may end in LF, CRLF or CR. A cell without quotation marks is trimmed, one within them is
/// kept to the letter. (The framework's TextFieldParser drops blank lines inside a cell, and one open quotation mark costs it the rest of the file.)
/// </summary>
internal sealed class CsvScanner(TextReader text, int cellCharacters)
{
    private const int MostCells = 1000;
    private readonly StringBuilder cell = new();
    private int line = 1;
    private bool tooLong;

    /// <summary>The line on which the row began, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the row, as far as it could be read.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>What is wrong with the way the row is written and what to do about it; null when nothing is.</summary>
    public (string What, string Remedy)? Fault { get; private set; }

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="DecoderFallbackException">The text is not in the encoding that its reader expects.</exception>
    public bool Next()
    {
        do
        {
            if (text.Peek() < 0) return false;
            Line = line;
            Cells.Clear();
            Fault = null;
            while (Cell())
            {
            }
        }
        while (Fault is null && Cells.TrueForAll(c => c.Length == 0));

        return true;
    }

    /// <summary>Reads a cell and what ends it.</summary>
    /// <returns>Whether another follows in this row.</returns>
    private bool Cell()
    {
        cell.Clear();
        tooLong = false;
        int c = text.Peek();
        while (c is ' ' or '\t')
        {
            text.Read();
            c = text.Peek();
        }

        if (c == '"') return Quoted();
        while (c is not (',' or '\r' or '\n' or < 0))
        {
            Keep((char)text.Read());
            c = text.Peek();
        }

        Add(cell.ToString().Trim());
        return Ended();
    }

    private bool Quoted()
    {
        int opened = line;
        text.Read();
        while (true)
        {
            int c = text.Read();
            if (c == '"')
            {
                if (text.Peek() != '"') break;
                text.Read();
            }

            if (c < 0)
            {
                Fault = ($"The quotation mark that opens on line {opened} is never closed.", "Close it, and write each quotation mark inside a cell twice.");
                return false;
            }

            if (c == '\n' || (c == '\r' && text.Peek() != '\n')) line++;
            Keep((char)c);
        }

        Add(cell.ToString());
        while (text.Peek() is ' ' or '\t') text.Read();
        if (text.Peek() is ',' or '\r' or '\n' or < 0) return Ended();
        Fault ??= ("There is text after a closing quotation mark.", "Put the whole cell within quotation marks, and write each one inside it twice.");
        while (text.Peek() is not ('\r' or '\n' or < 0)) text.Read();
        return Ended();
    }

    /// <summary>Takes the comma, the end of the line or the end of the text that a cell ends with.</summary>
    private bool Ended()
    {
        int c = text.Read();
        if (c == '\r' && text.Peek() == '\n') text.Read();
        if (c is '\r' or '\n') line++;
        return c == ',';
    }

    /// <summary>Past a number that no file here has, cells are no longer kept.</summary>
    private void Add(string value)
    {
        if (Cells.Count < MostCells) Cells.Add(value);
        else Fault ??= ($"It has more than {MostCells} cells, which is the limit.", "Put a cell that contains a comma within quotation marks.");
    }

    private void Keep(char c)
    {
        if (cell.Length < cellCharacters)
        {
            cell.Append(c);
        }
        else if (!tooLong)
        {
            tooLong = true;
            Fault ??= ($"Cell {Cells.Count + 1} has more than {cellCharacters:N0} characters, which is the limit.", "Shorten it.");
        }
    }
}
