using System.Buffers.Binary;

namespace Mingzhang.Reading.Excel;

/// <summary>
/// The cells of a workbook stream (BIFF5, BIFF8) that hold an error, which ExcelDataReader gives as blank. Worksheets are counted
/// as that library counts them: in the order of their tabs, charts and macros left out.
/// </summary>
internal static class OldErrors
{
    private const int BoundSheet = 0x0085;
    private const int BeginOfFile = 0x0809;
    private const int Formula = 0x0006;
    private const int TruthOrError = 0x0205;

    public static Dictionary<(int Sheet, int Row, int Column), string> Find(ReadOnlySpan<byte> stream)
    {
        var errors = new Dictionary<(int, int, int), string>();
        var sheets = new Dictionary<uint, int>();
        var sheet = -1;
        for (var at = 0; at + 4 <= stream.Length;)
        {
            var (type, length) = (U16(stream, at), U16(stream, at + 2));
            if (at + 4 + length > stream.Length) break;
            var data = stream.Slice(at + 4, length);
            if (type == BoundSheet && length >= 6 && data[5] == 0) sheets.TryAdd(BinaryPrimitives.ReadUInt32LittleEndian(data), sheets.Count);
            else if (type == BeginOfFile && sheets.TryGetValue((uint)at, out var begun)) sheet = begun;
            else if (sheet >= 0 && ErrorOf(type, data) is { } error) errors[(sheet, U16(data, 0), U16(data, 2))] = error;
            at += 4 + length;
        }
        return errors;
    }

    private static string? ErrorOf(int type, ReadOnlySpan<byte> data) => type switch
    {
        TruthOrError when data.Length >= 8 && data[7] == 1 => Name(data[6]),
        Formula when data.Length >= 14 && data[6] == 2 && U16(data, 12) == 0xFFFF => Name(data[8]),
        _ => null,
    };

    private static string? Name(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => null,
    };

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
