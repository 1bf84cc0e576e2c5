using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Fuzzing;

/// <summary>A file to be damaged; the entries of a zip container can be damaged before they are packed.</summary>
internal sealed class Seed(string name, byte[] file, bool isZip = false)
{
    private readonly List<(string Name, byte[] Content)> entries = isZip ? Zip.Entries(file) : [];

    public string Name { get; } = name;

    public byte[] Damage(Random random)
    {
        if (entries.Count == 0 || random.Next(3) == 0) return Mutation.Of(file, random);
        var chosen = random.Next(entries.Count);
        return Zip.Of(entries.Select((entry, i) => i == chosen ? (entry.Name, Mutation.Of(entry.Content, random)) : entry));
    }
}

/// <summary>Damages bytes: flips, cuts, repeats and deletes chunks, and puts in marks that readers look for.</summary>
internal static class Mutation
{
    private static readonly byte[][] Marks =
    [
        [0], [0xFF], [0xFF, 0xFE], [0x80], [.. "<"u8], [.. ">"u8], [.. "&#0;"u8], [.. "<!DOCTYPE x>"u8], [.. "<table>"u8], [.. "</td>"u8], [.. "<w:tc>"u8], [.. "]]>"u8],
        [.. "-1"u8], [.. "99999999999"u8], [.. "\t\t\t"u8], [.. "\n"u8], [.. "1048576"u8], [.. "\""u8], [.. "PK\x01\x02"u8], [.. "rowspan=0 "u8], [.. "，"u8], [.. "1.005"u8], [.. "E+99"u8],
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        var damaged = new List<byte>(bytes);
        for (var times = random.Next(1, 5); times > 0 && damaged.Count > 0; times--) Once(damaged, random);
        return [.. damaged];
    }

    private static void Once(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 200), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2 when random.Next(3) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 5:
                bytes.InsertRange(at, Marks[random.Next(Marks.Length)]);
                break;
            default:
                for (var i = 0; i < length && i < 8; i++) bytes[at + i] ^= (byte)random.Next(256);
                break;
        }
    }
}
