namespace Mingzhang.Checking.Rules;

/// <summary>
/// Reads the fixed layout of a rule page: "# CODE 中文 · English", a sentence in each language, the four bullets, and the three
/// sections of cases. See docs/rules/notation.md.
/// </summary>
internal static class RulePageParser
{
    private const string Fence = "```";
    private const string Expect = "# expect:";

    public static RulePage Parse(string stem, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var title = lines.FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal)) ?? throw Lacks(stem, "a title");
        var code = title[2..].Split(' ')[0];
        var names = title[(2 + code.Length)..].Split(" · ");
        if (names.Length != 2) throw Lacks(stem, "a title of the form \"# CODE 中文 · English\"");
        var sentences = lines.SkipWhile(l => l != title).Skip(1).Where(l => l.Length > 0).TakeWhile(l => !l.StartsWith("- ", StringComparison.Ordinal)).ToList();
        if (sentences.Count < 2) throw Lacks(stem, "a sentence in each language");
        return new RulePage
        {
            Code = code,
            TitleChinese = names[0].Trim(),
            TitleEnglish = names[1].Trim(),
            Chinese = sentences[0],
            English = sentences[1],
            Authority = Bullet(stem, lines, "依据"),
            Formula = Bullet(stem, lines, "公式"),
            Tolerance = Bullet(stem, lines, "容差"),
            Traps = Bullet(stem, lines, "误报陷阱"),
            Cases = Cases(lines).ToList(),
            Text = text,
        };
    }

    private static string Bullet(string stem, string[] lines, string name)
    {
        var start = Array.FindIndex(lines, l => l.StartsWith("- " + name, StringComparison.Ordinal) || l.StartsWith("- **" + name, StringComparison.Ordinal));
        if (start < 0) throw Lacks(stem, "the bullet " + name);
        var line = lines[start];
        var colon = line.IndexOfAny([':', '：']);
        if (colon < 0) throw Lacks(stem, "a colon after " + name);
        var rest = lines.Skip(start + 1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim());
        return string.Join(' ', rest.Prepend(line[(colon + 1)..].TrimStart('*', ' ').TrimEnd()));
    }

    private static IEnumerable<RuleCase> Cases(string[] lines)
    {
        CaseKind? kind = null;
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) (kind, number) = (KindOf(lines[i]), 0);
            if (kind is not { } section || !lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var block = lines.Skip(i + 1).TakeWhile(l => !l.StartsWith(Fence, StringComparison.Ordinal)).ToList();
            i += block.Count + 1;
            var expect = block.Count > 0 && block[0].StartsWith(Expect, StringComparison.Ordinal) ? block[0][Expect.Length..].Trim() : "";
            if (expect.Length > 0) block.RemoveAt(0);
            yield return new RuleCase(section, ++number, expect, string.Join('\n', block));
        }
    }

    private static CaseKind? KindOf(string heading) => heading[3..].Trim() switch
    {
        "Fires" => CaseKind.Fires,
        "Silent" => CaseKind.Silent,
        "Not evaluable" => CaseKind.NotEvaluable,
        _ => null,
    };

    private static InvalidOperationException Lacks(string stem, string what) => new("The page " + stem + ".md lacks " + what + ".");
}
