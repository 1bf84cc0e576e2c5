using System.CommandLine;
using Mingzhang.Checking.Rules;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang explain RULE: the page of a rule; without a rule, the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Build(Surroundings around)
    {
        var code = new Argument<string?>("规则 RULE")
        {
            HelpName = "RULE",
            Description = "规则代码，如 B101；不写则列出全部规则 / A rule's code, such as B101; without it all rules are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = CommonOptions.Language();
        var command = new Command("explain", "说明一条规则：必须成立什么、依据、算式、容差 / Explain a rule: what must hold, on what authority, how it is computed") { code, language };
        command.SetAction(parsed => Run(around, parsed.GetValue(code), parsed.GetValue(language)));
        return command;
    }

    private static int Run(Surroundings around, string? code, Language language)
    {
        var page = new Page(around.Output, new TerminalOptions(language, around.Width, around.Colour));
        if (code is null) RuleList.Write(page, RulePages.All);
        else MarkdownText.Write(page, Find(code).Text);
        return ExitCode.Sound;
    }

    private static RulePage Find(string code) => RulePages.Find(code) ?? throw new UsageException(
        $"没有规则 {code}；用 mingzhang explain 列出全部规则", $"there is no rule {code}; mingzhang explain lists them all");
}
