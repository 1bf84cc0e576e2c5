using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Compound files (MS-CFB) with a few streams, as old Office wrote them and new Office does around a password.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint Table = 0xFFFFFFFD;

    /// <summary>Streams are filled up to 4,096 bytes, below which they would need a table of their own.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        var sizes = streams.Select(s => Math.Max(s.Content.Length, 4096)).ToArray();
        var lengths = sizes.Select(size => (size + Sector - 1) / Sector).ToArray();
        var directory = (streams.Length + 1 + 3) / 4;
        var total = directory + lengths.Sum();
        var tables = (total + 127) / 127;
        var file = new byte[Sector * (1 + tables + total)];
        var next = Enumerable.Repeat(Free, tables * 128).ToArray();
        for (var i = 0; i < tables; i++) next[i] = Table;
        Chain(next, tables, directory);
        var at = tables + directory;
        WriteEntry(file, tables, 0, "Root Entry", 5, End, 0, streams.Length > 0 ? 1 : -1, -1);
        for (var i = 0; i < streams.Length; i++)
        {
            Chain(next, at, lengths[i]);
            WriteEntry(file, tables, i + 1, streams[i].Name, 2, (uint)at, sizes[i], -1, i + 2 <= streams.Length ? i + 2 : -1);
            streams[i].Content.CopyTo(file, Sector * (1 + at));
            at += lengths[i];
        }
        for (var i = 0; i < next.Length; i++) U32(file, Sector + 4 * i, next[i]);
        WriteHeader(file, tables);
        return file;
    }

    private static void Chain(uint[] next, int start, int length)
    {
        for (var i = 0; i < length; i++) next[start + i] = i + 1 < length ? (uint)(start + i + 1) : End;
    }

    private static void WriteHeader(byte[] file, int tables)
    {
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        U16(file, 0x18, 0x3E);
        U16(file, 0x1A, 3);
        U16(file, 0x1C, 0xFFFE);
        U16(file, 0x1E, 9);
        U16(file, 0x20, 6);
        U32(file, 0x2C, (uint)tables);
        U32(file, 0x30, (uint)tables);
        U32(file, 0x38, 4096);
        U32(file, 0x3C, End);
        U32(file, 0x44, End);
        for (var i = 0; i < 109; i++) U32(file, 0x4C + 4 * i, i < tables ? (uint)i : Free);
    }

    private static void WriteEntry(byte[] file, int directory, int index, string name, byte type, uint start, int size, int child, int right)
    {
        var at = Sector * (1 + directory) + 128 * index;
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        U16(file, at + 64, (ushort)(2 * name.Length + 2));
        file[at + 66] = type;
        file[at + 67] = 1;
        U32(file, at + 68, Free);
        U32(file, at + 72, unchecked((uint)right));
        U32(file, at + 76, unchecked((uint)child));
        U32(file, at + 116, start);
        U32(file, at + 120, (uint)size);
    }

    private static void U16(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);
    private static void U32(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
