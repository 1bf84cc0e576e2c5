using BenchmarkDotNet.Attributes;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;

namespace Mingzhang.Bench;

/// <summary>
/// A warm check of one text account, with what it allocates. The account is the one of MINGZHANG_BENCH_TEXT, else the clean example;
/// Copies repeats its narrative to show that cost is linear in length.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private string text = "";
    private AccountSet account = new();

    [Params(1, 10, 100)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var path = Environment.GetEnvironmentVariable("MINGZHANG_BENCH_TEXT") ?? Path.Combine(SourceFolder.Root, "examples", "clean.txt");
        var once = File.ReadAllText(path);
        text = string.Concat(Enumerable.Repeat(once, Copies));
        account = AccountReader.ReadText(text, path);
    }

    [Benchmark]
    public AccountSet Read() => AccountReader.ReadText(text, "bench.txt");

    [Benchmark]
    public Report Check() => Checker.Check(account);

    [Benchmark(Baseline = true)]
    public Report ReadAndCheck() => Checker.Check(AccountReader.ReadText(text, "bench.txt"));
}
