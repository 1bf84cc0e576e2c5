using System.Globalization;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Narrative;

/// <summary>
/// Each file in Cases is a piece of a made-up account, a line of dashes, and what must be read from it: one line a figure
/// (text and unit, then its address) or claim, in document order.
/// </summary>
public sealed class ClaimCaseTests
{
    private const string Divider = "\n--------\n";

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Reading", "Narrative", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_what_the_text_says(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name)).Split(Divider);
        Assert.Equal(parts[1].Trim(), Describe(AccountReader.ReadText(parts[0], name)).Trim());
    }

    internal static string Describe(AccountSet account)
    {
        var text = new StringBuilder();
        foreach (var f in account.Figures)
            text.Append(CultureInfo.InvariantCulture, $"{(f.Value < 0 ? "-" : "")}{f.Text}{f.Unit.Text}{(f.Precision == Precision.Approximate ? "~" : "")}  {f.Address?.ToString() ?? "?"}\n");
        foreach (var claim in account.Claims) text.Append(Describe(claim)).Append('\n');
        return text.ToString();
    }

    private static string Describe(Claim claim) => claim switch
    {
        BreakdownClaim b => $"= {b.Whole}: {string.Join(" + ", b.Parts.Select(p => p.Text))}",
        ListClaim l => $"list {l.Whole}: {string.Join('|', l.Items)}{(l.OpenEnded ? "|…" : "")}",
        ComparisonClaim c => $"{c.Words}: {c.Left} {"<=>"[c.Sign + 1]} {c.Right}",
        DirectionClaim d => $"{d.Words}: {d.Subject} = {d.Base}",
        NilClaim n => $"nil {n.Subject}: {n.Words}",
        ItemClaim i => $"item {i.Code ?? "?"} {i.Class}/{i.Section}/{i.Item}",
        _ => claim.ToString(),
    };
}
