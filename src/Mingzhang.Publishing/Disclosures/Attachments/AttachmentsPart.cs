using Mingzhang.Publishing.Disclosures.Narrative;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>附件: the self-evaluation report, the base data table where the form has one, and the score sheets.</summary>
internal static class AttachmentsPart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        var account = composition.Account;
        if (account.Overall is not { } overall)
        {
            yield return new Prose(composition).Say($"本部门{composition.Year}年度没有需要公开的绩效自评附件").End();
            yield break;
        }
        foreach (var block in EvaluationReport.Of(composition)) yield return block;
        var annexes = Annexes(composition, overall).ToList();
        for (var i = 0; i < annexes.Count; i++)
        {
            yield return new PageBreak();
            yield return new Heading(2, $"附件{i + 1}");
            foreach (var table in annexes[i]) yield return new TableBlock(table);
        }
    }

    private static IEnumerable<IReadOnlyList<PrintedTable>> Annexes(Composition composition, Accounts.SelfEvaluation overall)
    {
        if (composition.IsHunan) yield return [BaseDataTable.Of(composition)];
        yield return [ScoreSheetTable.Overall(composition, overall)];
        if (composition.Account.Projects.Count > 0) yield return [.. composition.Account.Projects.Select(p => composition.IsSichuan ? SichuanProjectSheet.Of(composition, p) : ScoreSheetTable.Project(composition, p))];
    }
}
