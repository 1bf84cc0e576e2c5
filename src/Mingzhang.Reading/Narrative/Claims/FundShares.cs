using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>年初结转和结余10万元（一般公共预算财政拨款8万元，…）: what each budget bears of the quantity spoken of.</summary>
internal sealed class FundShares(Speech speech, Subjects subjects)
{
    public void Divide(Fund fund, Token token, Term term)
    {
        if (speech.InReason || subjects.IsPartOnly(token, term) || speech.Subject is not { } subject) return;
        var whole = speech.DividedByFund is { } divided && divided with { Fund = subject.Fund } == subject ? divided : subject;
        if (whole.Fund is not (Fund.All or Fund.Fiscal) || !IsBorneByFunds(whole.Concept)) return;
        var stage = speech.Stage;
        speech.TakeSubject(whole with { Fund = fund, Concept = whole.Concept == Concepts.Income ? Concepts.GrantIncome : whole.Concept });
        (speech.Stage, speech.DividedByFund) = (stage, whole);
    }

    private static bool IsBorneByFunds(Concept concept) =>
        concept == Concepts.GrantIncome || concept == Concepts.Income || concept == Concepts.Expenditure || concept == Concepts.OpeningCarryOver || concept == Concepts.ClosingCarryOver;
}
