using System.Text;
using Mingzhang.Checking.Rules;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Checking;

/// <summary>docs/rules/index.md is written from the pages. MINGZHANG_WRITE=1 writes it; else the test fails where it drifts.</summary>
public sealed class RuleIndexTests
{
    private const string Index = "docs/rules/index.md";

    [Fact]
    public void The_index_is_what_the_pages_say()
    {
        var path = Path.Combine(SourceTree.Repository.Root, Index);
        var expected = Written();
        if (Environment.GetEnvironmentVariable("MINGZHANG_WRITE") == "1") File.WriteAllText(path, expected);
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected, Index + " drifts from the rule pages: run MINGZHANG_WRITE=1 ./test, or this test alone, to write it.");
    }

    private static string Written()
    {
        var text = new StringBuilder("# 规则 Rules\n\nWritten from the rule pages by `RuleIndexTests`; edit the pages, not this file. What a page holds: [notation](notation.md).\n");
        var pages = SourceTree.Repository.Under(RulePages.Folder, ".md").ToDictionary(f => Path.GetFileNameWithoutExtension(f)!);
        string? family = null;
        foreach (var rule in RuleBook.Rules.Where(r => RulePage.Find(r) is not null))
        {
            var file = pages[rule.GetType().Name];
            var folder = file.Split('/')[^2];
            if (folder != family) text.Append("\n## ").Append(folder).Append("\n\n| code | 必须成立 | what must hold |\n| --- | --- | --- |\n");
            family = folder;
            var page = RulePage.Of(rule);
            text.Append("| [").Append(rule.Code).Append("](../../").Append(file).Append(") | ").Append(page.TitleChinese).Append(" | ").Append(page.TitleEnglish).Append(" |\n");
        }
        return text.ToString();
    }
}
