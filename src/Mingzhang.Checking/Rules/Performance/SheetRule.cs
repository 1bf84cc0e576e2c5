using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>A rule that looks at one score sheet at a time. A document without sheets has nothing to look at: P175 says so.</summary>
internal abstract class SheetRule : Rule
{
    public sealed override IEnumerable<Outcome> Check(AccountSet account) => Rescore.Of(account).SelectMany(sheet => Check(account, sheet));

    private protected abstract IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet);
}

/// <summary>A rule that looks at one indicator at a time; lines that it does not concern yield nothing.</summary>
internal abstract class LineRule : SheetRule
{
    private protected sealed override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet) =>
        sheet.Lines.Where(l => l.Indicator is not null).Select(line => Check(sheet, line, line.Indicator!)).OfType<Outcome>();

    private protected abstract Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator);

    private protected static Outcome Held(string chinese, string english) => new Outcome.Holds(chinese, english);
}
