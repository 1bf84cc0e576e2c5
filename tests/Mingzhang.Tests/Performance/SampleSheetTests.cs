using System.Globalization;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;
using Mingzhang.Tests.Samples;

namespace Mingzhang.Tests.Performance;

/// <summary>
/// Printed and recomputed scores of every sheet in the real documents, verified by hand: one line an indicator, one a total. Where
/// the documents are at hand they are read and held against it; without them the table is recomputed from its own targets and values.
/// </summary>
public sealed class SampleSheetTests
{
    private const string Folder = "tests/Mingzhang.Tests/Performance/Samples";
    private const string Heads = "# sheet\tindicator\ttarget\tactual\tweight\tprinted\trecomputed\tlow\thigh\tstanding";

    public static TheoryData<string> Tables => [.. SourceTree.Repository.Under(Folder, ".tsv")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_document_reads_and_scores_as_verified(string table)
    {
        if (SharedFolder.Find("samples", Path.GetFileNameWithoutExtension(table) + ".txt") is not { } sample) return;
        var said = Describe(AccountReader.ReadText(File.ReadAllText(sample)));
        if (Environment.GetEnvironmentVariable("MINGZHANG_WRITE") == "1") File.WriteAllText(Path.Combine(SourceTree.Repository.Root, table), said);
        Assert.Equal(SourceTree.Repository.Read(table), said);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_table_follows_from_its_own_targets(string table)
    {
        foreach (var line in Rows(table).Where(r => r[1] != "TOTAL" && r[4].Length > 0))
        {
            var weight = Number(line[4])!.Value;
            if (line[2].StartsWith("budget ", StringComparison.Ordinal))
            {
                var rate = Number(line[3]["execution ".Length..])!.Value / Number(line[2]["budget ".Length..])!.Value;
                Assert.Equal(Number(line[6]), Math.Round(Math.Min(1, rate) * weight, 2, MidpointRounding.AwayFromZero));
                continue;
            }
            var attainment = Attainment.Of(StatedReader.Read(line[2]), StatedReader.Read(line[3]), IndicatorKind.Other);
            var scheme = ScoringScheme.For(attainment.Situation).FirstOrDefault();
            if (line[6] == "—") Assert.Null(scheme);
            else Assert.Equal((Number(line[7]), Number(line[8])), (scheme!.Of(weight, attainment.Done).Low.Rounded(4), scheme.Of(weight, attainment.Done).High.Rounded(4)));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Totals_add_up_as_recorded(string table)
    {
        foreach (var sheet in Rows(table).GroupBy(r => r[0]))
        {
            var lines = sheet.Where(r => r[1] != "TOTAL").ToList();
            var total = sheet.Single(r => r[1] == "TOTAL");
            Assert.Equal(Number(total[4]), lines.Sum(l => Number(l[4])));
            Assert.Equal(Number(total[9]["sum ".Length..]), lines.Sum(l => Number(l[5])));
            Assert.Equal(Number(total[6]), lines.Sum(l => l[9] == "Differs" ? Number(l[6]) : Number(l[5])));
        }
    }

    private static IEnumerable<string[]> Rows(string table) => SourceTree.Repository.Read(table).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
    private static decimal? Number(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Describe(AccountSet account)
    {
        var text = new StringBuilder(Heads).Append('\n');
        foreach (var sheet in Rescore.Of(account))
        {
            var name = sheet.Sheet.Project ?? "整体支出";
            foreach (var line in sheet.All) text.Append(name).Append('\t').Append(Describe(sheet, line)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"{name}\tTOTAL\t\t\t{Plain(sheet.SumOfWeights)}\t{sheet.Sheet.TotalScore?.Text}\t{Plain(sheet.Total)}\t\t\tsum {Plain(sheet.SumOfPrinted)}\n");
        }
        return text.ToString();
    }

    private static string Describe(RescoredSheet sheet, RescoredLine line)
    {
        var (target, actual) = line.Attainment.Situation == Situation.Rate ? ("budget " + sheet.Sheet.Money.Budget?.Text, "execution " + sheet.Sheet.Money.Final?.Text) : (line.Indicator?.Target.Text, line.Indicator?.Actual.Text);
        return string.Join('\t', line.Name, target, actual, Plain(line.Weight?.Value), line.Score?.Text, Plain(line.Recomputed), Plain(line.Primary?.Range.Low.Rounded(4)), Plain(line.Primary?.Range.High.Rounded(4)), line.Standing);
    }

    private static string Plain(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";
}
