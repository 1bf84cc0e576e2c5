using System.CommandLine;
using Mingzhang.Publishing;
using Mingzhang.Reading;
using Mingzhang.Reading.Recognition;

namespace Mingzhang.Cli.Commands;

/// <summary>Options that several commands take; each command has its own instance.</summary>
internal static class CommonOptions
{
    public static Option<Language> Language() => Choice.Of("--lang", "结果的语言，默认 zh / Language of the result, zh unless given",
        Publishing.Language.Chinese, ("zh", Publishing.Language.Chinese), ("en", Publishing.Language.English));

    public static Option<string?> Out(string chinese, string english) => new("--out", "-o") { HelpName = "PATH", Description = $"{chinese} / {english}" };

    public static Argument<string[]> Paths(string chinese, string english)
    {
        var paths = new Argument<string[]>("FILE|FOLDER") { HelpName = "FILE|FOLDER…", Description = $"{chinese} / {english}", Arity = ArgumentArity.OneOrMore };
        // The parser takes a mistyped option for a file name.
        paths.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)) is not null) result.AddError("no such option");
        });
        return paths;
    }

    public static Option<bool> NoPdf() => new("--no-pdf") { Description = "不生成 PDF / Make no PDF" };

    public static Option<bool> Ocr() => new("--ocr") { Description = "识别 PDF、OFD 中的图片页（需要 tesseract），所得数字可能有误，相关问题最多列为待核 / Recognise pages of a PDF or OFD that are images (needs tesseract); what rests on them is at most for review" };

    public static ReadLimits Limits(bool ocr) => ocr ? ReadLimits.Default with { Recognition = RecognitionLimits.Default } : ReadLimits.Default;

    public static Option<bool> All() => new("--all") { Description = "终端输出不省略任何内容 / Leave nothing out of the terminal output" };
}
