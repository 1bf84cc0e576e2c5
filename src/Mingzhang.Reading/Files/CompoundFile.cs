using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Reading.Files;

/// <summary>
/// The streams of a compound file (MS-CFB), the container of old Office formats and of encrypted new ones. Every chain of
/// sectors is held to the number of sectors there are, so that a damaged file can neither loop nor grow.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderTables = 109;
    private const int SmallSector = 64;
    private const int SmallStream = 4096;

    private readonly byte[] file;
    private readonly int sectorBytes;
    private readonly List<uint> tables = [];
    private readonly List<(string Name, uint Start, long Size)> entries = [];

    /// <exception cref="UnreadableException">The header or a chain is damaged.</exception>
    public CompoundFile(byte[] file)
    {
        this.file = file;
        if (file.Length < 512 || U16(0x1E) is not (9 or 12)) throw Unreadable.Truncated();
        sectorBytes = 1 << U16(0x1E);
        for (var i = 0; i < HeaderTables; i++) tables.Add(U32(0x4C + 4 * i));
        ReadFurtherTables();
        var directory = Join(Chain(U32(0x30)));
        for (var at = 0; at + 128 <= directory.Length; at += 128) ReadEntry(directory.AsSpan(at, 128));
    }

    public bool Has(string stream) => entries.Exists(entry => entry.Name == stream);

    public bool IsEmpty => entries.Count == 0;

    /// <exception cref="UnreadableException">There is no such stream, or its chain is damaged.</exception>
    public byte[] Stream(string name)
    {
        var (_, start, size) = entries.Find(entry => entry.Name == name);
        var bytes = size < SmallStream && name != "Root Entry" ? Small(start, (int)size) : Join(Chain(start));
        return size <= bytes.Length ? bytes[..(int)size] : throw Unreadable.Truncated();
    }

    /// <summary>The sectors of streams under 4 KB lie packed in the stream of the root entry, and have a table of their own.</summary>
    private byte[] Small(uint start, int size)
    {
        var packed = Stream("Root Entry");
        var next = Join(Chain(U32(0x3C)));
        var bytes = new byte[(size + SmallSector - 1) / SmallSector * SmallSector];
        for (var at = 0; at < bytes.Length; at += SmallSector)
        {
            if ((long)start * SmallSector + SmallSector > packed.Length || start * 4L + 4 > next.Length) throw Unreadable.Truncated();
            packed.AsSpan((int)start * SmallSector, SmallSector).CopyTo(bytes.AsSpan(at));
            start = BinaryPrimitives.ReadUInt32LittleEndian(next.AsSpan((int)start * 4));
        }
        return bytes;
    }

    /// <summary>Files over 7 MB list more allocation tables than the header holds in sectors of their own.</summary>
    private void ReadFurtherTables()
    {
        var sector = U32(0x44);
        for (var left = file.Length / sectorBytes; left > 0 && Offset(sector) is { } at; left--)
        {
            for (var i = 0; i + 4 < sectorBytes; i += 4) tables.Add(U32(at + i));
            sector = U32(at + sectorBytes - 4);
        }
    }

    private List<int> Chain(uint start)
    {
        var offsets = new List<int>();
        for (var sector = start; Offset(sector) is { } offset; sector = Next(sector))
        {
            if (offsets.Count > file.Length / sectorBytes) throw Unreadable.Truncated();
            offsets.Add(offset);
        }
        return offsets;
    }

    private uint Next(uint sector)
    {
        var perTable = (uint)sectorBytes / 4;
        var table = (int)(sector / perTable);
        return table < tables.Count && Offset(tables[table]) is { } at ? U32(at + (int)(sector % perTable) * 4) : uint.MaxValue;
    }

    private byte[] Join(List<int> offsets)
    {
        var bytes = new byte[offsets.Count * sectorBytes];
        for (var i = 0; i < offsets.Count; i++) file.AsSpan(offsets[i], sectorBytes).CopyTo(bytes.AsSpan(i * sectorBytes));
        return bytes;
    }

    private void ReadEntry(ReadOnlySpan<byte> entry)
    {
        var name = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (entry[66] == 0 || name is < 2 or > 64) return;
        entries.Add((Encoding.Unicode.GetString(entry[..(name - 2)]), BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
    }

    /// <summary>Where a sector lies; null for the marks that end a chain, and beyond the file.</summary>
    private int? Offset(uint sector)
    {
        var at = ((long)sector + 1) * sectorBytes;
        return at + sectorBytes <= file.Length ? (int)at : null;
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
