using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Mingzhang.Cli.InjectedErrors;
using Mingzhang.Cli.InjectedErrors.Kinds;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang bench injected: puts errors into right documents and measures what is found. For those who work on the program.</summary>
internal static class BenchCommand
{
    private sealed record Request(IReadOnlyList<string> Files, int Documents, int Count, int Seed, string? Kind, bool All, int Clean, string? Write);

    public static Command Build(Surroundings around)
    {
        var files = new Argument<string[]>("FILE") { HelpName = "FILE", Arity = ArgumentArity.ZeroOrMore, Description = "正确的文本文件；不写则用虚构的部门 / Right documents as text; invented departments unless given" };
        var documents = Whole("--documents", 30, "虚构的部门个数 / How many invented departments");
        var count = Whole("--count", 20, "每类错误注入几次 / Injections of every kind");
        var seed = Whole("--seed", 1, "随机种子 / Seed of the draws");
        var kind = new Option<string?>("--kind") { HelpName = "NAME", Description = "只做一类错误 / One kind of error only" };
        var all = new Option<bool>("--all") { Description = "列出没做好的每一例 / List every case that fell short" };
        var clean = Whole("--clean", 0, "另核对几份未改动的虚构部门 / Check so many untouched departments as well");
        var write = new Option<string?>("--write") { HelpName = "FOLDER", Description = "把注入后的文本写入文件夹 / Write the texts with their errors to a folder" };
        var injected = new Command("injected", "向正确的决算注入错误，看查出多少、指得准不准 / Inject errors into right accounts and measure what is found and named") { files, documents, count, seed, kind, all, clean, write };
        injected.SetAction(parsed => Run(around, new(parsed.GetValue(files) ?? [], parsed.GetValue(documents), parsed.GetValue(count), parsed.GetValue(seed),
            parsed.GetValue(kind), parsed.GetValue(all), parsed.GetValue(clean), parsed.GetValue(write))));
        return new Command("bench", "度量本程序 / Measure this program") { injected };
    }

    private static Option<int> Whole(string name, int otherwise, string description) =>
        new(name) { HelpName = "N", Description = description + string.Create(CultureInfo.InvariantCulture, $"，默认 {otherwise}"), DefaultValueFactory = _ => otherwise };

    private static int Run(Surroundings around, Request request)
    {
        var documents = request.Files.Count > 0 ? [.. request.Files.Select(f => new CleanDocument(Path.GetFileName(f), File.ReadAllText(f)))] : InjectionBench.Invented(0, request.Documents);
        var kinds = Kind.All.Where(k => request.Kind is null || k.Name == request.Kind).ToList();
        if (kinds.Count == 0) throw new UsageException($"没有这类错误：{request.Kind}；可取 {Names}", $"there is no kind {request.Kind}; it is one of {Names}");
        var watch = Stopwatch.StartNew();
        var trials = InjectionBench.Run(documents, kinds, request.Count, request.Seed);
        around.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trials.Count} injections in {watch.Elapsed.TotalSeconds:0.0} s"));
        foreach (var line in CheckingTimes.Of(documents, trials)) around.Error.WriteLine(line);
        foreach (var line in ResultTable.ByKind(trials)) around.Output.WriteLine(line);
        around.Output.WriteLine();
        foreach (var line in ResultTable.ByDigits(trials)) around.Output.WriteLine(line);
        if (request.All)
            foreach (var line in FailingCases.Of(trials)) around.Output.WriteLine(line);
        if (request.Write is { } folder) Write(folder, trials);
        if (request.Clean > 0) Untouched(around, request.Clean);
        return ExitCode.Sound;
    }

    private static void Write(string folder, IReadOnlyList<Trial> trials)
    {
        Directory.CreateDirectory(folder);
        foreach (var (number, trial) in trials.Index())
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{trial.Kind.Name}-{number:0000}.txt")), trial.Injection.ApplyTo(trial.Document.Text));
    }

    private static void Untouched(Surroundings around, int count)
    {
        var alarms = InjectionBench.FalseAlarms(0, count);
        around.Output.WriteLine();
        around.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} untouched departments: {alarms.Count} findings above a note, {alarms.Count(a => a.Finding.Level == Checking.Level.Error)} errors"));
        foreach (var (document, finding) in alarms) around.Output.WriteLine($"{document}: {finding.Level} {finding.Rule} {finding.Message}");
    }

    private static string Names => string.Join(' ', Kind.All.Select(k => k.Name));
}
