using System.CommandLine;
using System.CommandLine.Parsing;

namespace Mingzhang.Cli;

/// <summary>The command was called wrongly: what is wrong and how it is right, one line in each language.</summary>
internal sealed class UsageException(string chinese, string english) : Exception(english)
{
    public string Chinese { get; } = chinese;
    public string English { get; } = english;
}

/// <summary>Turns what the parser refused into one sentence.</summary>
internal static class UsageFault
{
    public static UsageException Of(ParseResult parsed)
    {
        var how = $"mingzhang {Name(parsed.CommandResult)}--help";
        if (parsed.UnmatchedTokens.Count > 0) return Unmatched(parsed, parsed.UnmatchedTokens[0], how);
        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { IdentifierToken: null } option => new($"缺少 {option.Option.Name} {Values(option.Option)}；用法见 {how}", $"{option.Option.Name} {Values(option.Option)} is missing; see {how}"),
            OptionResult { Tokens.Count: 0 } option => new($"{option.Option.Name} 后面缺少取值：{Values(option.Option)}；用法见 {how}",
                $"{option.Option.Name} needs a value: {Values(option.Option)}; see {how}"),
            OptionResult { Tokens.Count: > 1 } option => new($"{option.Option.Name} 只能给一次；用法见 {how}", $"{option.Option.Name} may be given once; see {how}"),
            OptionResult option => new($"{option.Option.Name} 不能取“{option.Tokens[0].Value}”，可取：{Values(option.Option)}",
                $"{option.Option.Name} cannot be “{option.Tokens[0].Value}”, but one of: {Values(option.Option)}"),
            ArgumentResult argument when argument.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } option => Unmatched(parsed, option.Value, how),
            ArgumentResult argument => Missing(argument.Argument, how),
            CommandResult { Command.Arguments: [var argument, ..] } => Missing(argument, how),
            _ => new($"命令不完整；用法见 {how}", $"the command is incomplete; see {how}"),
        };
    }

    private static UsageException Missing(Argument argument, string how) =>
        new($"缺少 {argument.HelpName}；用法见 {how}", $"{argument.HelpName} is missing; see {how}");

    private static UsageException Unmatched(ParseResult parsed, string token, string how)
    {
        if (parsed.CommandResult.Parent is null && (File.Exists(token) || Directory.Exists(token)))
        {
            return new($"缺少命令；要核对文件请用：mingzhang check {token}", $"a command is missing; to check the file: mingzhang check {token}");
        }
        return token.StartsWith('-')
            ? new($"没有选项 {token}；用法见 {how}", $"there is no option {token}; see {how}")
            : new($"没有命令或参数“{token}”；用法见 {how}", $"there is no command or argument “{token}”; see {how}");
    }

    private static string Name(CommandResult result) => result.Parent is null ? "" : result.Command.Name + " ";

    private static string Values(Option option) => option.HelpName ?? option.Name.TrimStart('-');
}
