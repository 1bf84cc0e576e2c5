using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// A rule of wording that looks at one stretch of print at a time. It holds for the whole document or names every place
/// where it does not.
/// </summary>
internal abstract class TextRule(string held, string heldEn) : Rule
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
        var read = LookAt(prose.Passages, faults);
        LookAt(prose.Cells, faults);
        if (faults.Count > 0) return faults.Outcomes;
        return [read ? new Outcome.Holds(held, heldEn) : Nothing];
    }

    private bool LookAt(IReadOnlyList<Stretch> stretches, Faults faults)
    {
        var any = false;
        foreach (var stretch in stretches)
        {
            if (!Concerns(stretch)) continue;
            any = true;
            Look(stretch, faults);
        }
        return any;
    }
}
