using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Lexicon;

/// <summary>What a word of the field does in a sentence.</summary>
internal enum TermKind
{
    /// <summary>Names a quantity.</summary>
    Subject,
    /// <summary>支出, 收入 alone: a subject only where the section leaves no doubt.</summary>
    Generic,
    /// <summary>Says within which set the next award stands (预留项目中, 其他项目中).</summary>
    Locus,
    /// <summary>Names something counted.</summary>
    Count,
    Stage,
    /// <summary>与上年相比, 比年初预算数: what the next change is measured against.</summary>
    Basis,
    /// <summary>去年同期: the amounts that follow are last year's.</summary>
    Year,
    Direction,
    Share,
    Completion,
    Compare,
    /// <summary>其中: what follows are parts of what was said last.</summary>
    Breakdown,
    /// <summary>具体情况如下: ends a breakdown.</summary>
    Close,
    List,
    Purpose,
    Reason,
    Respectively,
    /// <summary>预决算差异率: a change against the budget whose direction the word leaves open.</summary>
    Deviation,
    /// <summary>节约资金, 节约率: procurement fell short of its budget by so much.</summary>
    Saving,
    /// <summary>车均, 人均: the amount that follows falls to one vehicle or person.</summary>
    Average,
    Approx,
    /// <summary>Contains a term and means something else.</summary>
    Neutral,
}

/// <summary>A word of the field with its meaning, from terms.tsv.</summary>
internal sealed class Term
{
    public Term(string text, TermKind kind, string meaning)
    {
        Text = text;
        Kind = kind;
        Meaning = meaning;
        if (kind is TermKind.Subject or TermKind.Generic || kind == TermKind.Share && meaning.Length > 0) Template = SubjectTemplate.Parse(meaning);
        if (kind is TermKind.Stage or TermKind.Completion || kind == TermKind.Basis && meaning != "Previous")
            Stage = Enum.TryParse<Stage>(meaning, out var stage) ? stage : null;
        Sign = meaning switch { "+" => 1, "-" => -1, _ => 0 };
    }

    public string Text { get; }
    public TermKind Kind { get; }
    public string Meaning { get; }
    public SubjectTemplate? Template { get; }
    public Stage? Stage { get; }
    public int Sign { get; }
    /// <summary>增加/减少: nobody chose; the words carry no sign.</summary>
    public bool Undecided => Kind == TermKind.Direction && Meaning == "?";
}
