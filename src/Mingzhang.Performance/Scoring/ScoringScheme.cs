using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>How a score comes about.</summary>
public enum Formula { Full, None, Proportion, Decline, Band }

/// <summary>
/// A way of scoring one situation, with its authority: read from the embedded schemes.tsv. Local rules differ, so a situation may
/// have several; the first is the usual one.
/// </summary>
/// <param name="Key">Name of the way, the same over situations: a sheet that follows it in one line is expected to in others.</param>
/// <param name="Low">Least score as a part of the weight.</param>
/// <param name="High">Most score as a part of the weight.</param>
public sealed record ScoringScheme(string Key, Situation Situation, Formula Formula, decimal Low, decimal High, string Chinese, string English, string Authority)
{
    private static readonly Lazy<ILookup<Situation, ScoringScheme>> All = new(() => Read().ToLookup(s => s.Situation));

    public static IEnumerable<ScoringScheme> For(Situation situation) => All.Value[situation];

    /// <summary>The scores it gives for a weight and the quotient of actual and target, which only two of the formulas need.</summary>
    public ScoreRange Of(decimal weight, DonePart? done) => (Formula, done) switch
    {
        (Formula.Proportion, { } part) => new(Scaled(part.Low, weight), Scaled(part.High, weight)),
        (Formula.Decline, { } part) => new(Scaled(Declined(part.High), weight), Scaled(Declined(part.Low), weight)),
        _ => ScoreRange.Between(Low * weight, High * weight),
    };

    /// <summary>The score for the printed values themselves; null where the scheme leaves a range.</summary>
    public Quotient? Point(decimal weight, DonePart? done) => (Formula, done) switch
    {
        (Formula.Proportion, { } part) => Scaled(part.Printed, weight),
        (Formula.Decline, { } part) => Scaled(Declined(part.Printed), weight),
        _ => Low == High ? new Quotient(Low * weight) : null,
    };

    private static Quotient Scaled(Quotient part, decimal weight) => new Quotient(part.Numerator * weight, part.Denominator).Max(0).Min(weight);
    /// <summary>1 − (done − 1) for done as a part of the target.</summary>
    private static Quotient Declined(Quotient part) => new(2 * part.Denominator - part.Numerator, part.Denominator);

    private static IEnumerable<ScoringScheme> Read()
    {
        using var stream = typeof(ScoringScheme).Assembly.GetManifestResourceStream("schemes.tsv") ?? throw new InvalidOperationException("schemes.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            yield return new(cells[0], Enum.Parse<Situation>(cells[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Enum.Parse<Formula>(cells[2], ignoreCase: true),
                decimal.Parse(cells[3], CultureInfo.InvariantCulture), decimal.Parse(cells[4], CultureInfo.InvariantCulture), cells[5], cells[6], cells[7]);
        }
    }
}
