using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>一般性支出 in Hunan's form: meetings and training, with what they were for and how many took part.</summary>
internal sealed class D113MeetingsAndTrainingAreStated() : StatementRule("一般性支出", "general expenditure", ["一般性支出", "会议费"],
    [new Particular("会议费", "meetings", "会议费"), new Particular("培训费", "training", "培训费")])
{
    protected override bool Applies(AccountSet account) => account.Form.StartsWith("hunan", StringComparison.Ordinal);
}
