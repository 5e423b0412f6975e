namespace OrgGraph.Tests.Viz;

/// <summary>Poppler's programs, which read PDF (Debian package poppler-utils). Where they are not installed a test that asks for one is left out.</summary>
internal static class Poppler
{
    /// <summary>What a program says of a document.</summary>
    public static string Read(string program, byte[] pdf, params string[] options)
    {
        Assert.SkipUnless(Programs.Has(program), "Poppler's programs are not installed.");
        string file = Path.Combine(Directory.CreateTempSubdirectory("orggraph-pdf-").FullName, "a.pdf");
        try
        {
            File.WriteAllBytes(file, pdf);
            var (status, output, error) = Programs.Run(program, program == "pdftotext" ? ["-enc", "UTF-8", .. options, file, "-"] : [.. options, file]);
            Assert.True(status == 0 && error.Length == 0, error);
            return output;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
