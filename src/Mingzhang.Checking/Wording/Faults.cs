using Mingzhang.Accounts;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Checking.Wording;

/// <summary>What one rule of wording found in one account.</summary>
internal sealed class Faults(string rule)
{
    /// <summary>Nobody reads further; a text of noise must not fill the report.</summary>
    private const int Most = 200;
    private readonly List<Outcome> outcomes = [];
    private int unlisted;

    public IReadOnlyList<Outcome> Outcomes => unlisted == 0 ? outcomes : [.. outcomes, new Outcome.Found(Unlisted())];
    public int Count => outcomes.Count;

    /// <summary>A fault of the words at a place of a stretch's plain text.</summary>
    public void Add(Stretch stretch, int start, int length, Level level, string chinese, string english, string? suggestion = null) =>
        Add(new Finding
        {
            Rule = rule,
            Level = level,
            Message = chinese,
            MessageEn = english,
            Place = stretch.PlaceOf(start, length),
            Quote = stretch.Quote(start, length),
            Suggestion = suggestion,
        });

    /// <summary>A fault of a table as a whole.</summary>
    public void Add(StatementTable table, Level level, string chinese, string english, string? suggestion = null) =>
        Add(new Finding
        {
            Rule = rule,
            Level = level,
            Message = chinese,
            MessageEn = english,
            Place = new Place { Line = table.Line, Page = table.Page, TableIndex = table.Index, Table = table.Name, Quote = Title(table) },
            Quote = Title(table),
            Suggestion = suggestion,
        });

    /// <summary>Something that stands nowhere, so that there is no place to show.</summary>
    public void Add(Level level, string chinese, string english, string? suggestion = null) =>
        Add(new Finding { Rule = rule, Level = level, Message = chinese, MessageEn = english, Suggestion = suggestion });

    public void Add(Finding finding)
    {
        if (outcomes.Count < Most) outcomes.Add(new Outcome.Found(finding));
        else unlisted++;
    }

    private Finding Unlisted() => new()
    {
        Rule = rule,
        Level = Level.Note,
        Message = $"同类问题另有{unlisted}处，没有逐一列出。",
        MessageEn = $"{unlisted} more of the same kind are not listed.",
    };

    private static string Title(StatementTable table) => table.PrintedTitle.Length > 0 ? table.PrintedTitle : table.Name;
}
