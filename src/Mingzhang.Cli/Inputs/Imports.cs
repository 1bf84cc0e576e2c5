using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;

namespace Mingzhang.Cli.Inputs;

/// <summary>What --import names: exports of the ministry's program, and CSV files or folders of them.</summary>
internal sealed class Imports(Surroundings around, Language language, IReadOnlyList<string> paths)
{
    private const string CsvExtension = ".csv";

    public IEnumerable<string> Csv => paths.SelectMany<string, string>(path => Directory.Exists(path) ? Directory.GetFiles(path, "*" + CsvExtension).Order(StringComparer.Ordinal) : IsCsv(path) ? [path] : []);

    /// <summary>The records with what the exports hold; null where one of them is none, and that is said.</summary>
    public YearRecords? Exports(YearRecords records)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) continue;
            if (!File.Exists(path)) throw new UsageException($"--import 的文件 {path} 不存在", $"the file {path} of --import does not exist");
            if (IsCsv(path)) continue;
            using var file = File.OpenRead(path);
            var taken = MinistryExport.Into(records, file);
            Tell(taken.Problems);
            if (taken.Records is null) return null;
            records = taken.Records;
        }
        return records;
    }

    public void Tell(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var place = problem.Cell.Length > 0 ? $"{problem.Sheet}!{problem.Cell}：" : problem.Sheet.Length > 0 ? $"{problem.Sheet}：" : "";
            around.Error.WriteLine((problem.IsWarning ? language.Say("注意：", "Note: ") : language.Say("问题：", "Problem: ")) + place + language.Say(problem.Chinese, problem.English));
        }
    }

    private static bool IsCsv(string path) => path.EndsWith(CsvExtension, StringComparison.OrdinalIgnoreCase);
}
