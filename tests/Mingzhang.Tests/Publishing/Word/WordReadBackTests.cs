using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Word;

public class WordReadBackTests
{
    [Theory]
    [InlineData("hunan-2023")]
    [InlineData("common")]
    [InlineData("sichuan")]
    public void The_document_reads_back_as_it_was_printed(string form)
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_SEEDS"), out var many) ? many : 5;
        var offences = new List<string>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var disclosure = DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(seed, form)));
            var result = DocumentReader.Read(DocxOf.Bytes(disclosure), "disclosure.docx");
            Assert.True(result.Succeeded(out var read, out _));
            offences.AddRange(ReadingBack.Differences(disclosure, read).Select(d => $"{form} {seed}: {d}"));
            offences.AddRange(Checker.Check(read).Findings.Where(f => f.Level != Level.Note).Select(f => $"{form} {seed}: {f.Level} {f.Rule} {f.Message}"));
        }
        Assert.Empty(offences);
    }
}
