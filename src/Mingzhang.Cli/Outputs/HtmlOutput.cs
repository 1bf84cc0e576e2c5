using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Cli.Outputs;

/// <summary>One page, on standard output or in a file.</summary>
internal sealed class HtmlOutput(TextWriter output, Language language) : ReportOutput
{
    public override void Add(Report report) => output.Write(HtmlReport.Of(report, RulePages.Find, ThisTool.Tool, language, PagePictures.Of(report)));
}

/// <summary>A folder: one page a document, and an index of them.</summary>
internal sealed class HtmlFolder(string folder, Language language) : ReportOutput
{
    private readonly List<IndexEntry> entries = [];
    private readonly HashSet<string> taken = new(["index"], StringComparer.OrdinalIgnoreCase);

    public override void Add(Report report)
    {
        var account = report.Account;
        var name = FreeName(Path.GetFileNameWithoutExtension(account.Path)) + ".html";
        OutFile.Write(Path.Combine(folder, name), HtmlReport.Of(report, RulePages.Find, ThisTool.Tool, language, PagePictures.Of(report)));
        var counts = Enum.GetValues<Level>().ToDictionary(level => level, report.Count);
        entries.Add(new IndexEntry(account.Path, name, account.Entity, account.Year, counts, Failure: null));
    }

    public override void AddFailure(Checked failed) => entries.Add(new IndexEntry(
        failed.Path, File: null, Entity: null, Year: null, new Dictionary<Level, int>(), language.Say(failed.Failure?.Chinese ?? "", failed.Failure?.English ?? "")));

    public override void End(Totals totals) =>
        OutFile.Write(Path.Combine(folder, "index.html"), HtmlIndex.Of(entries, ThisTool.Tool, language));

    /// <summary>Two folders may hold files of one name.</summary>
    private string FreeName(string stem)
    {
        var name = stem;
        for (var i = 2; !taken.Add(name); i++) name = $"{stem}-{i}";
        return name;
    }
}
