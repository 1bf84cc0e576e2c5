using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"主要是。", "主要原因是：；", "主要用于：。": a reason or purpose is announced and does not come.</summary>
internal sealed class T108ReasonsAreGiven() : TextRule("说明原因、用途之处均有内容", "every announced reason or purpose is given", Signs)
{
    public override bool NeedsEveryPage => true;

    private static readonly PhraseList Signs = new(PhraseList.Pairs(["是", "为", "于", "括", "因", ":", ","], "。", ";"));
    private static readonly PhraseList Openers = new(
        "主要是", "主要原因是", "原因是", "主要原因为", "原因为", "主要原因", "主要用于", "主要包括", "主要为", "主要是因为", "主要因为", "主要由于", "主要是由于", "主要是用于", "内容为", "用于");

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var hit in Openers.In(text))
        {
            var at = hit.End;
            while (Clause.At(text, at) is ':' or ',') at++;
            if (Clause.At(text, at) is not ('。' or ';')) continue;
            // "分析主要原因。" is a sentence of its own; "主要原因：。" is not.
            if (at == hit.End && hit.Phrase is "主要原因" or "用于" or "主要为") continue;
            var words = stretch.Print(hit.Start, at + 1 - hit.Start);
            faults.Add(stretch, hit.Start, at + 1 - hit.Start, Level.Error,
                $"“{words}”之后没有内容。", $"Nothing follows \"{words}\".", "补写原因或用途；没有的写“无”");
        }
    }
}
