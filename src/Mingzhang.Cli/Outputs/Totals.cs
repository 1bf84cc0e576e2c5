using Mingzhang.Checking;
using Mingzhang.Publishing;

namespace Mingzhang.Cli.Outputs;

/// <summary>What was found in all documents together.</summary>
internal sealed class Totals
{
    private readonly int[] counts = new int[Enum.GetValues<Level>().Length];

    public int Documents { get; private set; }
    public int Failures { get; private set; }
    /// <summary>Documents with at least one error.</summary>
    public int Faulty { get; private set; }

    public int Of(Level level) => counts[(int)level];

    public void Add(Report report)
    {
        Documents++;
        foreach (var finding in report.Findings) counts[(int)finding.Level]++;
        if (report.Count(Level.Error) > 0) Faulty++;
    }

    public void AddFailure()
    {
        Documents++;
        Failures++;
    }

    /// <param name="least">The least grave level that counts as a fault; −1 for none.</param>
    public int ExitCode(int least)
    {
        if (Failures > 0) return Cli.ExitCode.Unreadable;
        return counts.AsSpan(0, least + 1).ContainsAnyExcept(0) ? Cli.ExitCode.Faulty : Cli.ExitCode.Sound;
    }

    public string Say(Language language) => language.Say(
        $"合计 {Documents} 份文件，{Faulty} 份有错误；错误 {Of(Level.Error)}，警告 {Of(Level.Warning)}，复核 {Of(Level.Review)}，提示 {Of(Level.Note)}"
            + (Failures > 0 ? $"；{Failures} 份无法读取" : ""),
        $"{Documents} documents, {Faulty} with errors: {Of(Level.Error)} errors, {Of(Level.Warning)} warnings, {Of(Level.Review)} to review, {Of(Level.Note)} notes"
            + (Failures > 0 ? $"; {Failures} not readable" : ""));
}
