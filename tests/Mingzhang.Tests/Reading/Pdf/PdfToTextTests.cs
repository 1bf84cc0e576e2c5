using System.Diagnostics;
using System.Text.RegularExpressions;
using Mingzhang.Reading.Pdf;
using Mingzhang.Tests.Samples;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Another engine, poppler's pdftotext, must see the same characters on every page.</summary>
public partial class PdfToTextTests
{
    public static TheoryData<string> Samples { get; } = [.. SharedFolder.Files("samples", "*.pdf").Select(f => Path.GetFileName(f)!)];

    [Fact]
    public void Our_own_sample_has_the_characters_another_engine_sees() => Compare(PdfWriter.Sample());

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Samples))]
    public void A_real_document_has_the_characters_another_engine_sees(string name) => Compare(File.ReadAllBytes(SharedFolder.Find("samples", name)!));

    private static void Compare(byte[] pdf)
    {
        using var file = new MemoryStream(pdf);
        var ours = PdfWorkers.Shared.Read(file, pdf.Length, PdfLimits.Default).ConvertAll(p => Sorted(string.Concat(p.Glyphs.Select(g => char.ConvertFromUtf32(g.Rune)))));
        Assert.Equal(PagesOf(pdf).ConvertAll(Sorted), ours);
    }

    private static string Sorted(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c)).Order()]);

    private static List<string> PagesOf(byte[] pdf)
    {
        var path = Path.Combine(Path.GetTempPath(), $"mingzhang-{Environment.ProcessId}-{pdf.Length}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", path, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var html = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return [.. html.Split("<page ").Skip(1).Select(page => string.Concat(Word().Matches(page).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))))];
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex("<word [^>]*>([^<]*)</word>")]
    private static partial Regex Word();
}
