namespace Mingzhang.Reading.Pdf;

/// <summary>What a PDF may cost. A file beyond them is refused, or its page named as not read; it never takes the program down.</summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Largest file, in bytes.</summary>
    public long Bytes { get; init; } = 200L << 20;
    public int Pages { get; init; } = 5_000;
    /// <summary>Characters a page.</summary>
    public int Glyphs { get; init; } = 100_000;
    /// <summary>Drawn objects a page, those of nested forms included.</summary>
    public int Objects { get; init; } = 200_000;
    /// <summary>Characters, lines and images of the whole file.</summary>
    public int Output { get; init; } = 6_000_000;
    /// <summary>Time of the processor from one page to the next; by the clock several times that.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(10);
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
    /// <summary>Memory the worker may write to, in bytes.</summary>
    public long Memory { get; init; } = 1L << 30;
}
