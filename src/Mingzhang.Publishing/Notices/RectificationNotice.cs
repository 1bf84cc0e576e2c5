using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Publishing.Notices;

/// <summary>
/// 整改通知: a letter to the department with what has to be corrected and what has to be explained, each with its place, its print,
/// its arithmetic and its authority, and room for the answer. Who sends it and when stays to be filled in.
/// </summary>
public static class RectificationNotice
{
    public static void Write(Report report, Func<string, RulePage?> rule, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var account = report.Account;
        var findings = NumberedFinding.Of(report).Where(f => f.Finding.Level != Level.Note).ToList();
        var (wrong, open) = (findings.Where(f => f.Finding.Level != Level.Review).ToList(), findings.Where(f => f.Finding.Level == Level.Review).ToList());
        var letter = new Disclosure
        {
            Title = $"关于{YearOf(account)}{AccountText.Kind(account, Language.Chinese)}公开有关问题的整改通知",
            Entity = account.Entity ?? "",
            Year = account.Year ?? 0,
            Form = account.Form,
            Blocks = [.. Letter(account, wrong.Count, open.Count), .. Annexes(account, rule, wrong, open)],
        };
        DisclosureDocument.Write(letter, output, new DocumentOptions { ContentsPages = [] });
    }

    private static string YearOf(AccountSet account) => account.Year is { } year ? $"{year}年度" : "";

    private static IEnumerable<Block> Letter(AccountSet account, int wrong, int open)
    {
        yield return new Heading(1, $"关于{YearOf(account)}{AccountText.Kind(account, Language.Chinese)}公开有关问题的整改通知");
        yield return new LetterLine((account.Entity ?? "你单位") + "：", AtRight: false);
        yield return Text($"经核对你单位公开的{YearOf(account)}{AccountText.Kind(account, Language.Chinese)}（文件：{Path.GetFileName(account.Path)}），{Found(wrong, open)}。");
        if (wrong + open > 0) yield return Text("请逐项整改：须更正的，更正后重新公开，并在公开页面注明更正情况；须核实的，核对原始资料，有误的更正，无误的说明理由。整改情况填入附件最后一栏，于收到本通知之日起____个工作日内书面反馈。");
        yield return new LetterLine("（发文机关印章）", AtRight: true);
        yield return new LetterLine("____年__月__日", AtRight: true);
    }

    private static string Found(int wrong, int open) => (wrong, open) switch
    {
        (0, 0) => "没有发现须更正或核实的问题",
        (_, 0) => $"发现须更正的问题{wrong}项，详见附件",
        (0, _) => $"发现须核实的问题{open}项，详见附件",
        _ => $"发现须更正的问题{wrong}项、须核实的问题{open}项，详见附件",
    };

    private static IEnumerable<Block> Annexes(AccountSet account, Func<string, RulePage?> rule, IReadOnlyList<NumberedFinding> wrong, IReadOnlyList<NumberedFinding> open)
    {
        var annexes = new[] { ("须更正的问题", wrong), ("须核实的问题", open) }.Where(a => a.Item2.Count > 0).ToList();
        for (var i = 0; i < annexes.Count; i++)
        {
            yield return new PageBreak();
            yield return new Heading(2, annexes.Count == 1 ? "附件" : $"附件{i + 1}");
            yield return new TableBlock(FindingTable.Of(annexes[i].Item1, annexes[i].Item2, account, rule));
        }
    }

    private static Paragraph Text(string text) => new([new Piece(text)]);
}
