using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// A rule of wording that looks at one stretch of print at a time. It holds for the whole document or names every place
/// where it does not. Only stretches with one of its signs in them are looked at.
/// </summary>
internal abstract class TextRule(string held, string heldEn, PhraseList? signs) : Rule
{
    private static readonly Outcome Nothing =
        new Outcome.NotEvaluable("文件中没有读到文字", "no running text was read", ["文字说明"]);

    /// <summary>Whether this kind of print concerns the rule; the contents page repeats headings and never does.</summary>
    protected virtual bool Concerns(Stretch stretch) => stretch.Part != Part.Contents;

    protected abstract void Look(Stretch stretch, Faults faults);

    public sealed override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        var faults = new Faults(Code);
        foreach (var stretch in Having(prose.Running).Concat(Having(prose.InTables)))
            if (Concerns(stretch)) Look(stretch, faults);
        if (faults.Count > 0) return faults.Outcomes;
        return [prose.Passages.Any(Concerns) ? new Outcome.Holds(held, heldEn) : Nothing];
    }

    private IEnumerable<Stretch> Having(Roll roll) => signs is null ? roll.Stretches : roll.Having(signs);
}
