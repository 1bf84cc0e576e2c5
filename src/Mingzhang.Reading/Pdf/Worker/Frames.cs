using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>What a frame from the worker carries.</summary>
internal enum FrameKind : byte
{
    /// <summary>The worker is ready: protocol version, and whether it has PDFium (one byte).</summary>
    Hello = 1,
    /// <summary>The document is open: its number of pages.</summary>
    Opened = 2,
    Page = 3,
    /// <summary>The document is refused: a <see cref="Refusal"/>.</summary>
    Refused = 4,
    Done = 5,
    /// <summary>A page drawn in dots.</summary>
    Image = 6,
    /// <summary>The next bytes of the document with its notes.</summary>
    Saved = 7,
}

/// <summary>Why the worker does not read a document.</summary>
internal enum Refusal : byte
{
    None,
    Damaged,
    Encrypted,
    TooManyPages,
    NoPages,
    TooMuch,
    NoMemory,
}

/// <summary>
/// The protocol over the worker's standard streams. Request: magic, version, length, <see cref="WorkLimits"/>, pages to draw, notes to write, the file's bytes.
/// Answer: frames of kind, length, payload. Both ends are the same program, so structures travel as they lie in memory.
/// </summary>
internal static class Frames
{
    public const int Version = 3;
    public const int Magic = 0x4650_5A4D;
    /// <summary>The largest page that the limits allow, and room to spare.</summary>
    public const int LargestFrame = 64 << 20;

    public static void Write(Stream stream, FrameKind kind, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], payload.Length);
        stream.Write(head);
        stream.Write(payload);
        stream.Flush();
    }

    /// <summary>The next frame; null where the stream ends or carries something else.</summary>
    public static (FrameKind Kind, byte[] Payload)? Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[5];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length) return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head[1..]);
        if (length is < 0 or > LargestFrame || head[0] is 0 or > (byte)FrameKind.Saved) return null;
        var payload = new byte[length];
        return stream.ReadAtLeast(payload, length, throwOnEndOfStream: false) < length ? null : ((FrameKind)head[0], payload);
    }

    public static void WriteRequest(Stream stream, WorkLimits limits, PageDrawing? drawing, byte[]? notes, Stream file, long length)
    {
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], length);
        stream.Write(head);
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<WorkLimits>(in limits)));
        int[] drawn = [drawing?.Pages.Count ?? 0, drawing?.DotsPerInch ?? 0, drawing is { Colour: true } ? 1 : 0, notes?.Length ?? -1, .. drawing?.Pages ?? []];
        stream.Write(MemoryMarshal.AsBytes(drawn.AsSpan()));
        stream.Write(notes);
        file.CopyTo(stream);
        stream.Flush();
    }

    /// <summary>The next request; null at the end of the stream or where it is none of ours.</summary>
    public static WorkRequest? ReadRequest(Stream stream)
    {
        Span<byte> head = stackalloc byte[16];
        if (!Fill(stream, head)) return null;
        if (BinaryPrimitives.ReadInt32LittleEndian(head) != Magic || BinaryPrimitives.ReadInt32LittleEndian(head[4..]) != Version) return null;
        Span<WorkLimits> limits = stackalloc WorkLimits[1];
        Span<int> drawn = stackalloc int[4];
        if (!Fill(stream, MemoryMarshal.AsBytes(limits)) || !Fill(stream, MemoryMarshal.AsBytes(drawn)) || drawn[0] < 0 || drawn[0] > limits[0].Pages || drawn[3] > LargestFrame) return null;
        var pages = new int[drawn[0]];
        if (!Fill(stream, MemoryMarshal.AsBytes(pages.AsSpan()))) return null;
        var notes = drawn[3] < 0 ? null : new byte[drawn[3]];
        if (notes is not null && !Fill(stream, notes)) return null;
        return new(limits[0], BinaryPrimitives.ReadInt64LittleEndian(head[8..]), pages.Length == 0 ? null : new(pages, drawn[1], drawn[2] == 1), notes);
    }

    private static bool Fill(Stream stream, Span<byte> bytes) => stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;

    public static byte[] Encode(PageContent page)
    {
        ReadOnlySpan<byte> glyphs = MemoryMarshal.AsBytes(page.Glyphs.AsSpan());
        ReadOnlySpan<byte> rulings = MemoryMarshal.AsBytes(page.Rulings.AsSpan());
        ReadOnlySpan<byte> images = MemoryMarshal.AsBytes(page.Images.AsSpan());
        var bytes = new byte[Head + glyphs.Length + rulings.Length + images.Length];
        var span = bytes.AsSpan();
        BinaryPrimitives.WriteInt32LittleEndian(span, page.Number);
        BinaryPrimitives.WriteInt32LittleEndian(span[4..], (int)page.Fault);
        BinaryPrimitives.WriteSingleLittleEndian(span[8..], page.Width);
        BinaryPrimitives.WriteSingleLittleEndian(span[12..], page.Height);
        BinaryPrimitives.WriteInt32LittleEndian(span[16..], page.Glyphs.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[20..], page.Rulings.Length);
        glyphs.CopyTo(span[Head..]);
        rulings.CopyTo(span[(Head + glyphs.Length)..]);
        images.CopyTo(span[(Head + glyphs.Length + rulings.Length)..]);
        return bytes;
    }

    /// <summary>A page from its payload; null where the payload is none. The worker handles hostile files, so nothing it says is taken on trust.</summary>
    public static PageContent? Decode(ReadOnlySpan<byte> payload)
    {
        if (payload.Length < Head) return null;
        long glyphs = BinaryPrimitives.ReadInt32LittleEndian(payload[16..]), rulings = BinaryPrimitives.ReadInt32LittleEndian(payload[20..]);
        var (glyphBytes, rulingBytes) = (glyphs * Unsafe.SizeOf<Glyph>(), rulings * Unsafe.SizeOf<Area>());
        if (glyphs < 0 || rulings < 0 || Head + glyphBytes + rulingBytes > payload.Length) return null;
        var (width, height) = (BinaryPrimitives.ReadSingleLittleEndian(payload[8..]), BinaryPrimitives.ReadSingleLittleEndian(payload[12..]));
        if (!(width is >= 0 and < 1e5f && height is >= 0 and < 1e5f)) return null;
        var body = payload[Head..];
        return new()
        {
            Number = BinaryPrimitives.ReadInt32LittleEndian(payload),
            Fault = (PageFault)BinaryPrimitives.ReadInt32LittleEndian(payload[4..]),
            Width = width,
            Height = height,
            Glyphs = MemoryMarshal.Cast<byte, Glyph>(body[..(int)glyphBytes]).ToArray(),
            Rulings = MemoryMarshal.Cast<byte, Area>(body.Slice((int)glyphBytes, (int)rulingBytes)).ToArray(),
            Images = MemoryMarshal.Cast<byte, Area>(body[(int)(glyphBytes + rulingBytes)..]).ToArray(),
        };
    }

    private const int Head = 24;
}
