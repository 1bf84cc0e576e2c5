using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Cli.Building;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Pdf;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang build DIR --out DIR: from the year's workbook to the whole disclosure.</summary>
internal static class BuildCommand
{
    internal sealed record Request(string Folder, string Out, bool Draft, bool Force, RoundingRegime Rounding, bool Pdf, Language Language, bool All);

    public static Command Build(Surroundings around)
    {
        var folder = new Argument<string>("DIR") { HelpName = "DIR", Description = "放有年度工作簿的文件夹，或工作簿本身 / The folder with the year's workbook, or the workbook itself" };
        var output = new Option<string>("--out", "-o") { HelpName = "DIR", Description = "写入的文件夹，整个写成或完全不写 / Folder to write, whole or not at all", Required = true };
        var draft = new Option<bool>("--draft") { Description = "还有待办也输出，每页印“草稿” / Print it although things are open, each page marked as a draft" };
        var force = new Option<bool>("--force") { Description = "替换已有内容的文件夹 / Replace a folder that is not empty" };
        var noPdf = CommonOptions.NoPdf();
        var rounding = Choice.Of("--rounding", "元换算为万元时：各数各自舍入，或各表相加相符，默认 independent / From yuan to 万元: each figure for itself, or tables that add up; independent unless given",
            RoundingRegime.Independent, ("independent", RoundingRegime.Independent), ("balanced", RoundingRegime.Balanced));
        var language = CommonOptions.Language();
        var all = CommonOptions.All();
        var command = new Command("build", "由年度工作簿编制整套决算公开 / Compile the whole disclosure from the year's workbook") { folder, output, draft, force, rounding, noPdf, language, all };
        command.SetAction(parsed => Run(around, new Request(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output), parsed.GetValue(draft), parsed.GetValue(force),
            parsed.GetValue(rounding), !parsed.GetValue(noPdf), parsed.GetValue(language), parsed.GetValue(all))));
        return command;
    }

    internal static int Run(Surroundings around, Request request)
    {
        WholeFolder.Demand(request.Out, request.Force);
        if (YearFolder.Read(around, request.Folder) is not { Records: { } records } reading) return ExitCode.Unreadable;
        if (Account(around, records, request.Rounding) is not { } account) return ExitCode.Unreadable;
        var disclosure = DisclosureComposer.Compose(account);
        // They wait for nothing that the check finds: made beside it, they cost no time of their own.
        var formats = Task.Run(() => PublicationFiles.Formats(disclosure, request.Draft));
        var built = Built.Of(disclosure, request.Draft) with { Trail = reading.Trail };
        var page = new Page(around.Output, new TerminalOptions(request.Language, around.Width, around.Colour, request.All));
        if (built.Obstacles > 0 && !request.Draft)
        {
            Refuse(page, built);
            return ExitCode.Faulty;
        }
        var pdf = request.Pdf ? DisclosurePdf.Of(disclosure, Environment.GetEnvironmentVariable("MINGZHANG_SOFFICE"), Environment.GetEnvironmentVariable("PATH"), request.Draft) : null;
        var files = PublicationFiles.Of(built, formats.GetAwaiter().GetResult(), pdf, request.Language);
        WholeFolder.Write(request.Out, files.Select(f => (f.Name, f.Bytes)));
        Summarize(page, request, built, files, pdf);
        return ExitCode.Sound;
    }

    private static YearAccount? Account(Surroundings around, YearRecords records, RoundingRegime rounding)
    {
        if (rounding == RoundingRegime.Independent) return Derivation.Of(records);
        var balanced = BalancedRounding.Of(records);
        if (balanced.Account is null) around.Error.WriteLine(StuckRounding.Of(balanced.Stuck));
        return balanced.Account;
    }

    private static void Refuse(Page page, Built built)
    {
        page.Text(0, new Span(built.Disclosure.Title, Ink.Strong));
        page.Text(0, new Span(page.Say($"还不能公开，什么也没有写出：有 {built.Obstacles} 项待办。", $"Not ready for publication, nothing was written: {built.Obstacles} points are open."), Ink.Error));
        ToDo.Write(page, built);
        page.Text(0, page.Say("请在工作簿中补齐后再运行；加 --draft 可先输出印有“草稿”的稿子。", "Complete the workbook and run it again; --draft prints a draft that is marked as one."));
    }

    private static void Summarize(Page page, Request request, Built built, IReadOnlyList<PublicationFile> files, LaidOut? pdf)
    {
        page.Text(0, new Span(built.Disclosure.Title, Ink.Strong));
        page.Text(0, page.Say($"已写入 {request.Out}：", $"Written to {request.Out}:"));
        foreach (var file in files.Where(f => !f.Name.StartsWith("data/", StringComparison.Ordinal))) page.Item(26, "  " + file.Name, new Span(page.Say(file.Chinese, file.English), Ink.Dim));
        page.Item(26, "  data/", new Span(page.Say("全部数字：CSV、JSON、代码表、数据说明", "all figures: CSV, JSON, code books, description"), Ink.Dim));
        if (pdf?.Failure is { } failure) page.Text(0, new Span(page.Say(failure.Chinese, failure.English), Ink.Warning));
        var report = built.Report;
        page.Text(0, page.Say($"核对 Word 全文：错误 {report.Count(Level.Error)}，警告 {report.Count(Level.Warning)}，复核 {report.Count(Level.Review)}，提示 {report.Count(Level.Note)}。",
            $"The Word file checked: {report.Count(Level.Error)} errors, {report.Count(Level.Warning)} warnings, {report.Count(Level.Review)} to review, {report.Count(Level.Note)} notes."));
        if (built.Obstacles == 0) page.Text(0, page.Say(request.Draft ? "没有待办；这一份印有“草稿”，去掉 --draft 即可公开。" : "没有待办，可以公开。", request.Draft ? "Nothing is open; this copy is marked as a draft, without --draft it can be published." : "Nothing is open: it can be published."));
        else
        {
            page.Text(0, new Span(page.Say($"这是草稿，不得公开：还有 {built.Obstacles} 项待办。", $"This is a draft, not for publication: {built.Obstacles} points are open."), Ink.Warning));
            ToDo.Write(page, built);
        }
    }
}
