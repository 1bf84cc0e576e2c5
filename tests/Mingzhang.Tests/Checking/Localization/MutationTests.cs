using System.Globalization;
using System.Text.RegularExpressions;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Checking.Localization;

/// <summary>One digit changed in a whole account that was right: what is called certain is that digit, and most changes are found.</summary>
public sealed partial class MutationTests
{
    private const int Mutations = 150;

    [Fact]
    public void A_certain_culprit_is_the_digit_that_was_changed()
    {
        var text = SourceTree.Repository.Read("examples/clean.txt");
        var amounts = Amount().Matches(text).Where(m => m.ValueSpan.IndexOfAnyInRange('1', '9') >= 0).ToList();
        Assert.NotEmpty(amounts);
        var random = new Random(20240630);
        var found = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var match = amounts[random.Next(amounts.Count)];
            var wrong = Mutate(match.Value, random);
            var report = Checker.Check(AccountReader.ReadText(string.Concat(text.AsSpan(0, match.Index), wrong, text.AsSpan(match.Index + match.Length))));
            var errors = report.Findings.Where(f => f.Level is Level.Error or Level.Warning or Level.Review && f.Rule[0] is 'B' or 'C' or 'H' or 'R' or 'Y').ToList();
            if (errors.Exists(f => f.Figures.Any(g => g.Figure.Text == wrong))) found++;
            foreach (var certain in errors.Where(f => f is { Verdict: Verdict.Certain, Level: Level.Error }))
                Assert.True(certain.Figures.Any(g => g.Figure.Text == wrong), match.Value + " became " + wrong + ", but: " + certain.Message);
        }
        Assert.InRange(found, Mutations * 6 / 10, Mutations);
    }

    /// <summary>The leading digits, so that the change is beyond all rounding.</summary>
    private static string Mutate(string amount, Random random)
    {
        var digits = amount.ToCharArray();
        var at = random.Next(0, amount.IndexOf('.', StringComparison.Ordinal));
        if (!char.IsAsciiDigit(digits[at])) at = 0;
        digits[at] = (char)('1' + (digits[at] - '0' + random.Next(0, 8)) % 9);
        return new string(digits) == amount ? amount.Replace(amount[at], amount[at] == '1' ? '2' : '1') : new string(digits);
    }

    [GeneratedRegex(@"(?<![\d.,])\d[\d,]*\.\d\d(?![\d])")]
    private static partial Regex Amount();
}
