using System.Collections.Concurrent;
using System.Text;

namespace Mingzhang.Checking.Rules;

/// <summary>What a case on a rule page shows.</summary>
public enum CaseKind { Fires, Silent, NotEvaluable }

/// <summary>
/// A piece of a document on a rule page, as a department would print it, with cells of tables separated by " | ".
/// <see cref="Expect"/> is what the first line "# expect: …" asks for, or "".
/// </summary>
public sealed record RuleCase(CaseKind Kind, int Number, string Expect, string Text);

/// <summary>
/// The page of a rule: what must hold, why, how it is computed, and cases that the tests run. It is the embedded .md file that
/// shares the stem of the rule's type; <c>mingzhang explain</c> shows <see cref="Text"/> as it is.
/// </summary>
public sealed record RulePage
{
    private static readonly ConcurrentDictionary<string, RulePage?> Loaded = new(StringComparer.Ordinal);

    public required string Code { get; init; }
    public required string TitleChinese { get; init; }
    public required string TitleEnglish { get; init; }
    /// <summary>What must hold, one sentence in each language.</summary>
    public required string Chinese { get; init; }
    public required string English { get; init; }
    /// <summary>依据: document, article, region, years.</summary>
    public required string Authority { get; init; }
    public required string Formula { get; init; }
    public required string Tolerance { get; init; }
    /// <summary>误报陷阱: what looks like a fault and is none.</summary>
    public required string Traps { get; init; }
    public required IReadOnlyList<RuleCase> Cases { get; init; }
    /// <summary>The whole page, markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The page of a rule. Throws if it is missing or lacks a part: a fault of the build, not of an input.</summary>
    public static RulePage Of(Rule rule) => Find(rule) ?? throw new InvalidOperationException("The page " + rule.GetType().Name + ".md of the rule is missing.");

    /// <summary>Null for a rule without a page: a rule that a test defines, or a draft.</summary>
    public static RulePage? Find(Rule rule) => Loaded.GetOrAdd(rule.GetType().Name, Load);

    private static RulePage? Load(string stem)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(stem + ".md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return RulePageParser.Parse(stem, reader.ReadToEnd());
    }
}
