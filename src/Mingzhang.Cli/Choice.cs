using System.CommandLine;

namespace Mingzhang.Cli;

/// <summary>An option that takes one of a few words.</summary>
internal static class Choice
{
    public static Option<T> Of<T>(string name, string description, T otherwise, params (string Word, T Value)[] words)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words.Select(w => w.Word)),
            DefaultValueFactory = _ => otherwise,
        };
        option.CustomParser = result =>
        {
            foreach (var (word, value) in words)
            {
                if (string.Equals(word, result.Tokens[0].Value, StringComparison.OrdinalIgnoreCase)) return value;
            }
            // What is wrong and what is allowed is said from the option itself, in both languages.
            result.AddError("not allowed");
            return otherwise;
        };
        return option;
    }
}
