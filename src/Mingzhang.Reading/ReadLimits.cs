using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Recognition;

namespace Mingzhang.Reading;

/// <summary>
/// What a document may cost. A published account of a department is far below every one of these; beyond them a file is refused
/// with one line, before a library opens it where that can be told from its size or its directory.
/// </summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 200L << 20;
    /// <summary>Bytes of a text or HTML file, which takes many times its size in memory.</summary>
    public long TextBytes { get; init; } = 50L << 20;
    /// <summary>Entries of a zip container (.docx, .xlsx).</summary>
    public int ZipEntries { get; init; } = 10_000;
    /// <summary>Bytes of all entries of a container together, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 500L << 20;
    /// <summary>Unpacked by packed size of one entry; only entries over 1 MB unpacked are held to it.</summary>
    public int UnpackedRatio { get; init; } = 200;
    /// <summary>Bytes of one XML part, unpacked: never fewer than its characters.</summary>
    public long XmlBytes { get; init; } = 100L << 20;
    /// <summary>Table cells of a document, blank ones and those under a span included.</summary>
    public int Cells { get; init; } = 2_000_000;
    /// <summary>Elements within elements, of HTML and XML.</summary>
    public int Depth { get; init; } = 500;
    /// <summary>Pages that are images are recognised within these; null leaves them unread.</summary>
    public RecognitionLimits? Recognition { get; init; }
    public PdfLimits Pdf { get; init; } = PdfLimits.Default;
}
