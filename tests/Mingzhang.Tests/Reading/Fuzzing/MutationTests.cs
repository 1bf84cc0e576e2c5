using System.Diagnostics;
using System.Text;
using Mingzhang.Reading;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Fuzzing;

/// <summary>Damaged files of every format are read or refused: nothing else is thrown, and nothing hangs.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Inputs = 21_000;
    private const int Start = 20_241_231;
    /// <summary>Of processor time, which a busy machine does not lengthen. The process's own: no thread can have used more.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private static readonly Seed[] Seeds =
    [
        new("docx", SmallAccount.Word(), isZip: true),
        new("xlsx", SmallAccount.Excel(), isZip: true),
        new("html", Encoding.UTF8.GetBytes(SmallAccount.Html())),
        new("txt", Encoding.UTF8.GetBytes(SmallAccount.Text())),
        new("gb.txt", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(SmallAccount.Text())),
        new("xls", SmallAccount.OldExcel()),
        new("rich.docx", RichDocx.File(), isZip: true),
    ];

    private sealed record Case(int Number, byte[] File, TimeSpan Since);

    private static TimeSpan Used => Environment.CpuUsage.TotalTime;

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        var next = -1;
        var workers = Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => new Worker(() => Interlocked.Increment(ref next))).ToList();
        var watch = Stopwatch.StartNew();
        while (!workers.TrueForAll(worker => worker.Ended.Wait(TimeSpan.FromMilliseconds(200))))
        {
            if (workers.Find(worker => worker.Current is { } now && Used - now.Since > Deadline) is { } stuck) Fail(stuck.Current!, "hangs");
        }
        if (workers.Find(worker => worker.Thrown is not null) is { } broken) Fail(broken.Current!, broken.Thrown!.ToString());
        output.WriteLine($"{Inputs} inputs in {watch.Elapsed.TotalSeconds:F1} s: {workers.Sum(worker => worker.Read)} read, {workers.Sum(worker => worker.Refused)} refused");
        Assert.True(workers.Sum(worker => worker.Read) > Inputs / 10 && workers.Sum(worker => worker.Refused) > Inputs / 10);
    }

    private static void Fail(Case input, string how)
    {
        var path = Path.Combine(Path.GetTempPath(), $"mingzhang-fuzz-{Start}-{input.Number}.{Seeds[input.Number % Seeds.Length].Name}");
        File.WriteAllBytes(path, input.File);
        Assert.Fail($"Input {input.Number} of seed {Start}, kept as {path}: {how}");
    }

    /// <summary>Works on a thread of its own, which may be left behind if it hangs.</summary>
    private sealed class Worker
    {
        private volatile Case? current;

        public Worker(Func<int> next) => new Thread(() => Work(next)) { IsBackground = true }.Start();

        public ManualResetEventSlim Ended { get; } = new();
        public Case? Current => current;
        public Exception? Thrown { get; private set; }
        public int Read { get; private set; }
        public int Refused { get; private set; }

        private void Work(Func<int> next)
        {
            try
            {
                for (var number = next(); number < Inputs; number = next())
                {
                    var seed = Seeds[number % Seeds.Length];
                    current = new Case(number, seed.Damage(new Random(Start + number)), Used);
                    if (DocumentReader.Read(current.File, "x." + seed.Name).Account is null) Refused++;
                    else Read++;
                }
                current = null;
            }
            catch (Exception e)
            {
                // Whatever a reader throws is the finding of this test.
                Thrown = e;
            }
            Ended.Set();
        }
    }
}
