using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Publishing.Disclosures;

public class ReadBackTests
{
    [Theory]
    [InlineData("hunan-2023")]
    [InlineData("common")]
    [InlineData("sichuan")]
    public void The_text_reads_back_as_it_was_printed(string form)
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_SEEDS"), out var many) ? many : 20;
        var offences = new List<string>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var disclosure = DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(seed, form)));
            var read = AccountReader.ReadText(DisclosureText.Of(disclosure));
            offences.AddRange(ReadingBack.Differences(disclosure, read).Select(d => $"{form} {seed}: {d}"));
            offences.AddRange(Checker.Check(read).Findings.Where(f => f.Level != Level.Note).Select(f => $"{form} {seed}: {f.Level} {f.Rule} {f.Message}"));
        }
        Assert.Empty(offences);
    }
}
