using System.Text;
using OrgGraph.Exchange.Csv;

namespace OrgGraph.Tests.Exchange.Csv;

/// <summary>What is told about files that cannot be imported: which file, row and column, what is wrong, what to do.</summary>
public sealed class CsvProblemTests : IDisposable
{
    private const string People = "id,name,other_names,description,start,end,standing,citations,note";
    private const string Boards = "id,name,other_names,kind,plenary,seats,quorum,description,start,end,standing,citations,note";
    private const string Memberships = "id,member,body,role,voting,ex_officio,on_behalf_of,start,end,standing,citations,note";
    private readonly TemporaryFolder folder = new();

    public CsvProblemTests()
    {
        Directory.CreateDirectory(folder.Path);
        Put("dataset.json", """{ "title": "Port" }""");
        Put("sources.csv", "id,title,publisher,dated,locator,description", "minutes,Minutes,,2016-05,,", "log,Log,,2015,,");
        Put("people.csv", People, "ada-quill,Ada Quill,,,,,,minutes: item 1,", "bo-ash,Bo Ash,,,,,,minutes: item 1,");
        Put("boards.csv", Boards, "harbour-board,Harbour Board,,strategic,,,,,,,,minutes: item 1,");
        Put("memberships.csv", Memberships, "ada-sits,person/ada-quill,board/harbour-board,chair,true,,,,,,minutes: item 1 | log: p. 2: top,");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_folder_is_read()
    {
        var reading = CsvFolder.Read(folder.Path);
        Assert.Empty(reading.Problems);
        Assert.Equal((5, 1), (reading.Nodes.Count, reading.Edges.Count));
        var seat = Assert.IsType<Membership>(reading.Edges[0]);
        Assert.Equal([new Citation(new("minutes"), "item 1"), new Citation(new("log"), "p. 2: top")], seat.Citations);
        Assert.Equal(PossibleDay.OnOrBefore(new(2015, 12, 31)), seat.Validity.Start);
        Assert.Equal(Validity.Always, reading.Nodes.OfType<Person>().First().Validity);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.Equal("It is not there.", Assert.Single(CsvFolder.Read(folder["nowhere"]).Problems).What);

    [Fact]
    public void A_folder_without_CSV_files_is_no_dataset()
    {
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*.csv")) File.Delete(file);
        Told("the folder: It has no CSV files. *");
    }

    [Fact]
    public void A_misspelt_file_is_told_with_the_one_meant()
    {
        File.Move(folder["memberships.csv"], folder["membership.csv"]);
        Told("membership.csv: No such file belongs to a dataset. Did you mean memberships.csv?");
    }

    [Fact]
    public void A_missing_description_of_the_dataset_is_told()
    {
        File.Delete(folder["dataset.json"]);
        Told("dataset.json: The file is missing. Write an object with \"title\"*");
    }

    [Theory]
    [InlineData("{ title", "dataset.json, row 1: It is not as it should be.*")]
    [InlineData("null", "dataset.json: It says nothing.*")]
    [InlineData("""{ "title": " " }""", "dataset.json, title: It is blank.*")]
    [InlineData("{\n \"titel\": \"Port\" }", "dataset.json*It is not as it should be.*")]
    [InlineData("{ \"title\": \"Port\",\n \"referenceDate\": \"10/08/2017\" }", "dataset.json, row 2, referenceDate: It is not as it should be.*")]
    public void A_bad_description_of_the_dataset_is_told(string text, string expected)
    {
        Put("dataset.json", text);
        Told(expected);
    }

    [Fact]
    public void An_unknown_and_a_missing_column_are_told_with_a_guess()
    {
        Put("people.csv", People.Replace("other_names", "other_name", StringComparison.Ordinal), "ada-quill,Ada Quill,,,,,,,");
        Told(
            "people.csv, row 1, other_name: There is no such column in this file. Did you mean other_names?",
            "people.csv, row 1, other_names: The column is missing. Add it; its cells may be blank where nothing is known.");
    }

    [Fact]
    public void A_column_that_is_there_twice_is_told()
    {
        Put("people.csv", People + ",note", "ada-quill,Ada Quill,,,,,,,,");
        Told("people.csv, row 1, note: The column is there twice. Remove one of the two.");
    }

    [Fact]
    public void Columns_may_stand_in_another_order_and_in_capitals()
    {
        Put("people.csv", "Name,ID,other_names,description,start,end,standing,citations,note", "Ada Quill,ada-quill,,,,,,,");
        Assert.Empty(CsvFolder.Read(folder.Path).Problems);
    }

    [Fact]
    public void An_empty_file_is_told()
    {
        Put("people.csv");
        Told("people.csv: It is empty. Give it the header id,name,*");
    }

    [Fact]
    public void An_id_that_is_there_twice_is_told_with_the_first_row()
    {
        Append("people.csv", "ada-quill,Ada Quill again,,,,,,,");
        Told("people.csv, row 4, id: 'ada-quill' is the id of row 2 already. Give one of the two another id, or remove it.");
    }

    [Fact]
    public void An_id_that_is_no_key_is_told_with_one_that_is()
    {
        Append("people.csv", "Zoë O’Hara,Zoë O’Hara,,,,,,,", ",No Id,,,,,,,");
        Told(
            "people.csv, row 4, id: 'Zoë O’Hara' is not a key: * Write zoe-o-hara, here and wherever it is named.",
            "people.csv, row 5, id: It is blank. Give the row a key of its own, which it keeps.");
    }

    [Theory]
    [InlineData("10/08/2017", "", "start: '10/08/2017' is not a date. Write 2016, 2016-05, 2016-05-09, *")]
    [InlineData("", "2017-02-30", "end: '2017-02-30' is not a date. *")]
    [InlineData("2017-08-10", "2017-08-09", "end: It ends, 2017-08-09, before it starts, 2017-08-10. *")]
    [InlineData("2017", "2016", "end: It ends, 2016, before it starts, 2017. *")]
    [InlineData("2017", "9999-12-31", "end: 9999-12-31 is no real end. Leave it blank if none is recorded.")]
    public void Bad_dates_are_told(string start, string end, string expected)
    {
        Put("memberships.csv", Memberships, $"ada-sits,person/ada-quill,board/harbour-board,chair,true,,,{start},{end},,minutes: item 1,");
        Told($"memberships.csv, row 2, {expected}");
    }

    [Fact]
    public void A_start_and_an_end_on_the_same_day_or_in_the_same_year_are_good()
    {
        Put("memberships.csv", Memberships, "a,person/ada-quill,board/harbour-board,,,,,2017-08-10,2017-08-10,,,", "b,person/ada-quill,board/harbour-board,,,,,2017,2017,,,");
        Assert.Empty(CsvFolder.Read(folder.Path).Problems);
    }

    [Fact]
    public void An_unknown_word_is_told_with_those_allowed()
    {
        Put("memberships.csv", Memberships, "ada-sits,person/ada-quill,board/harbour-board,boss,perhaps,,,,,sure,,");
        Told(
            "memberships.csv, row 2, standing: 'sure' is not a word that can stand here. Write one of: confirmed, provisional.",
            "memberships.csv, row 2, role: 'boss' is not a word that can stand here. Write one of: chair, deputy-chair, member, attendee, observer, secretary.",
            "memberships.csv, row 2, voting: 'perhaps' is neither true nor false. Write true or false, or leave it blank if it is not stated.");
    }

    [Fact]
    public void A_word_or_a_name_that_must_be_there_is_told()
    {
        Put("boards.csv", Boards, "harbour-board,,,,,-3,many,,,,,,");
        Told(
            "boards.csv, row 2, name: It is blank. Fill it in.",
            "boards.csv, row 2, kind: It is blank. Write one of: political, *",
            "boards.csv, row 2, seats: '-3' is not a whole number. *",
            "boards.csv, row 2, quorum: 'many' is not a whole number. *");
    }

    [Theory]
    [InlineData("person/ada-quil", "There is no person/ada-quil. Did you mean person/ada-quill?")]
    [InlineData("person/nobody-of-that-name", "There is no person/nobody-of-that-name. Add it to people.csv, or correct the reference.")]
    [InlineData("ada-quill", "'ada-quill' does not point at anything. Did you mean person/ada-quill?")]
    [InlineData("board/ada-quill", "A board cannot stand here. Did you mean person/ada-quill?")]
    [InlineData("", "It is blank. Write person/… or post/….")]
    public void A_reference_that_leads_nowhere_is_told_with_a_near_miss(string member, string expected)
    {
        Put("memberships.csv", Memberships, $"ada-sits,{member},board/harbour-board,chair,,,,,,,,");
        Told($"memberships.csv, row 2, member: {expected}");
    }

    [Fact]
    public void A_reference_to_a_row_that_is_wrong_for_another_reason_is_not_told_as_well()
    {
        Put("people.csv", People, "ada-quill,Ada Quill,,,bad,,,minutes: item 1,");
        Told("people.csv, row 2, start: 'bad' is not a date.*");
    }

    [Fact]
    public void References_into_a_file_that_cannot_be_read_are_not_told_as_well()
    {
        Put("people.csv", "id;name", "ada-quill;Ada Quill");
        Assert.All(CsvFolder.Read(folder.Path).Problems, p => Assert.Equal(("people.csv", 1), (p.File, p.Row)));
    }

    [Fact]
    public void A_citation_of_an_unknown_source_is_told()
    {
        Append("people.csv", "cy-bell,Cy Bell,,,,,,minuts: item 1 | see page 3,");
        Told(
            "people.csv, row 4, citations: There is no source minuts. Did you mean source/minutes?",
            "people.csv, row 4, citations: 'see page 3' does not begin with the id of a source. Write source-id: place, and ' | ' between two of them.");
    }

    [Fact]
    public void A_placeholder_among_the_people_is_told_by_its_row()
    {
        Append("people.csv", "tbc,TBC,,,,,,minutes: item 1,");
        Told("people.csv, row 4: 'TBC' is a placeholder, not a person. *");
    }

    [Fact]
    public void A_loop_of_parts_is_told_by_its_row()
    {
        Append("boards.csv", "quays-board,Quays Board,,strategic,,,,,,,,minutes: item 1,");
        Put(
            "parts.csv", "id,part,whole,start,end,standing,citations,note",
            "a,board/harbour-board,board/quays-board,,,,minutes: item 1,", "b,board/quays-board,board/harbour-board,,,,minutes: item 1,");
        Told("boards.csv, row 2: board/harbour-board would be a part of itself. *");
    }

    [Fact]
    public void Rows_with_cells_too_many_or_too_few_are_told()
    {
        Append("people.csv", "cy-bell,Bell, Cy,,,,,,minutes: item 1,", "di-fox,Di Fox");
        Told(
            "people.csv, row 4: It has 10 cells, and the header has 9. Put a cell that contains a comma within quotation marks.",
            "people.csv, row 5: It has 2 cells, and the header has 9. Add the commas that are missing.");
    }

    [Fact]
    public void Rows_are_counted_in_lines_of_the_file_also_after_cells_of_several_lines()
    {
        Append("people.csv", "cy-bell,Cy Bell,,\"One\n\ntwo\",,,,minutes: item 1,\"a \"\"note\"\"\"", "", ",,,,,,,,", "di-fox,,,,,,,,");
        Told("people.csv, row 9, name: It is blank. Fill it in.");
    }

    [Fact]
    public void Faults_of_quoting_are_told_and_cost_no_more_than_they_must()
    {
        Append("people.csv", "cy-bell,\"Cy\" Bell,,,,,,,", "di-fox,,,,,,,,", "ed-gull,\"Ed Gull,,,,,,,", "flo-hay,Flo Hay,,,,,,,");
        Told(
            "people.csv, row 4: There is text after a closing quotation mark. *",
            "people.csv, row 5, name: It is blank. Fill it in.",
            "people.csv, row 6: The quotation mark that opens on line 6 is never closed. *");
    }

    [Fact]
    public void A_byte_order_mark_and_lines_of_Windows_are_no_problem()
    {
        string text = File.ReadAllText(folder["people.csv"]).ReplaceLineEndings("\r\n");
        File.WriteAllText(folder["people.csv"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Empty(CsvFolder.Read(folder.Path).Problems);
    }

    [Fact]
    public void A_file_in_UTF_16_is_told()
    {
        File.WriteAllText(folder["people.csv"], File.ReadAllText(folder["people.csv"]), Encoding.Unicode);
        Told("people.csv: It is in UTF-16 or not text at all. Save it as 'CSV UTF-8'.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_another_encoding_is_told_with_the_line(bool withMark)
    {
        byte[] text = Encoding.Latin1.GetBytes(File.ReadAllText(folder["people.csv"]) + "zoe,Zoë,,,,,,,\n");
        File.WriteAllBytes(folder["people.csv"], withMark ? [0xEF, 0xBB, 0xBF, .. text] : text);
        Told("people.csv, row 4: It is not in UTF-8. Save it as 'CSV UTF-8'.");
    }

    [Fact]
    public void A_file_over_the_limit_is_told_with_the_limit()
    {
        var reading = CsvFolder.Read(folder.Path, new() { FileBytes = 150 });
        Assert.Contains(reading.Problems, p => p.File == "memberships.csv" && p.What.EndsWith("the limit is 150.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_over_the_limit_is_told_with_the_limit()
    {
        Append("people.csv", $"cy-bell,Cy Bell,,{new string('x', 2000)},,,,,", "di-fox,,,,,,,,");
        Told(
            CsvFolder.Read(folder.Path, new() { CellCharacters = 1000 }),
            "people.csv, row 4: Cell 4 has more than 1,000 characters, which is the limit. Shorten it.",
            "people.csv, row 5, name: It is blank. Fill it in.");
    }

    [Fact]
    public void A_row_of_a_great_many_cells_is_told()
    {
        Append("people.csv", new string(',', 5000) + "x");
        Told("people.csv, row 4: It has more than 1000 cells, which is the limit. *");
    }

    [Fact]
    public void Problems_past_the_hundredth_are_counted()
    {
        Append("people.csv", [.. Enumerable.Range(0, 250).Select(n => $"p{n},,,,,,,,")]);
        var reading = CsvFolder.Read(folder.Path);
        Assert.Equal((100, 150), (reading.Problems.Count, reading.FurtherProblems));
    }

    [Fact]
    public void Where_there_is_a_problem_nothing_is_handed_on()
    {
        Append("people.csv", "di-fox,,,,,,,,");
        var reading = CsvFolder.Read(folder.Path);
        Assert.False(reading.IsGood);
        Assert.Null(reading.Dataset);
        Assert.Empty(reading.Nodes);
        Assert.Empty(reading.Edges);
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_not_written_over()
    {
        Put("diary.txt", "Dear diary");
        var reading = CsvFolder.Read(folder.Path);
        var refused = Assert.Throws<IOException>(() => CsvFolder.Write(folder.Path, reading.Dataset!, reading.Nodes, reading.Edges));
        Assert.Contains("diary.txt", refused.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["diary.txt"]));
    }

    [Fact]
    public void A_writing_that_fails_leaves_what_was_there_and_nothing_beside_it()
    {
        var reading = CsvFolder.Read(folder.Path);
        string before = File.ReadAllText(folder["people.csv"]);
        Assert.Throws<InvalidOperationException>(() => CsvFolder.Write(folder.Path, reading.Dataset!, reading.Nodes, Broken()));
        Assert.Equal(before, File.ReadAllText(folder["people.csv"]));
        Assert.Equal(["dataset"], folder.Beside);
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_written_as_text()
    {
        var reading = CsvFolder.Read(folder.Path);
        var hostile = new Person { Id = new("x"), Name = "=HYPERLINK(\"http://example.org\")", Note = "@SUM(1)" };
        CsvFolder.Write(folder.Path, reading.Dataset!, [.. reading.Nodes, hostile], reading.Edges);
        Assert.Contains("x,\"'=HYPERLINK(\"\"http://example.org\"\")\",,,,,,,'@SUM(1)", File.ReadAllLines(folder["people.csv"]));
    }

    private static IEnumerable<Edge> Broken()
    {
        yield return new Part { Key = "a", From = new(NodeKind.Board, "a"), To = new(NodeKind.Board, "b") };
        throw new InvalidOperationException("The store went away.");
    }

    private void Put(string file, params string[] lines) => File.WriteAllText(folder[file], string.Concat(lines.Select(l => l + "\n")));

    private void Append(string file, params string[] lines) => File.AppendAllText(folder[file], string.Concat(lines.Select(l => l + "\n")));

    private void Told(params string[] expected) => Told(CsvFolder.Read(folder.Path), expected);

    /// <summary>These problems and no others; an asterisk stands for any text.</summary>
    private static void Told(CsvReading reading, params string[] expected)
    {
        string[] told = [.. reading.Problems.Select(p => p.ToString())];
        Assert.True(
            told.Length == expected.Length && expected.Zip(told).All(p => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(p.First.Replace("\\", "\\\\", StringComparison.Ordinal), p.Second, ignoreCase: false)
                || p.First == p.Second),
            $"Expected:\n{string.Join('\n', expected)}\nTold:\n{string.Join('\n', told)}");
    }
}
