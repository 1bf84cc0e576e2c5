using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Two thousand damaged files: each is read or refused in words, in time.</summary>
public class PdfFuzzTests
{
    private const int Inputs = 2_000;
    private static readonly PdfLimits Limits = PdfLimits.Default with { PageTime = TimeSpan.FromSeconds(10), Time = TimeSpan.FromSeconds(20), Memory = 512L << 20 };

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var sound = PdfWriter.Sample();
        var outcomes = Enumerable.Range(0, Inputs).AsParallel().WithDegreeOfParallelism(2).Select(seed => Outcome(Damaged(sound, new Random(seed)))).ToList();
        Assert.Equal(Inputs, outcomes.Count);
        Assert.Empty(outcomes.Where(o => o is "timeout" or "no-pdf-engine" or "no-pdf-worker"));
        Assert.Contains("read", outcomes);
    }

    private static string Outcome(byte[] pdf)
    {
        try
        {
            PdfLayout.Read(pdf, "", Limits);
            return "read";
        }
        catch (UnreadableException failure)
        {
            return failure.Code;
        }
    }

    private static byte[] Damaged(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var times = random.Next(1, 12); times > 0; times--)
        {
            var at = random.Next(9, bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(9, Math.Min(random.Next(1, 200), bytes.Count - 9))); break;
                case 3: bytes.InsertRange(at, [.. " 99999999999 "u8]); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: Digit(bytes, at, random); break;
            }
            if (bytes.Count < 20) break;
        }
        return [.. bytes];
    }

    /// <summary>Object numbers, lengths and offsets are what a reader trusts.</summary>
    private static void Digit(List<byte> bytes, int from, Random random)
    {
        var at = bytes.FindIndex(from, b => b is >= (byte)'0' and <= (byte)'9');
        if (at >= 0) bytes[at] = (byte)('0' + random.Next(10));
    }
}
