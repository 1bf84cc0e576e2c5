using System.Text;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Workbooks of Excel 97 (BIFF8) with one sheet of texts and numbers.</summary>
internal static class Xls
{
    /// <param name="rows">Texts, and numbers with a decimal point, which have the format 0.00; "" leaves the cell out.</param>
    /// <param name="hidden">The sheet is hidden.</param>
    /// <param name="further">Whether a row follows with a shared string, numbers in short form, a formula with a text, a truth value and two errors.</param>
    /// <param name="encrypted">A record says that a password is needed.</param>
    public static byte[] Of(string[][] rows, bool hidden = false, bool encrypted = false, bool further = false)
    {
        var globals = new Records();
        globals.Add(0x0809, [0x00, 0x06, 0x05, 0x00, 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);
        if (encrypted) globals.Add(0x002F, new byte[54]);
        globals.Add(0x0042, [0xB0, 0x04]);
        globals.Add(0x041E, [164, 0, .. Long("0.00")]);
        globals.Add(0x00E0, Style(0));
        globals.Add(0x00E0, Style(164));
        var name = Short("表");
        var start = globals.Length + 4 + 6 + name.Length + 4 + (further ? 4 + SharedStrings.Length : 0);
        globals.Add(0x0085, [(byte)start, (byte)(start >> 8), 0, 0, (byte)(hidden ? 1 : 0), 0, .. name]);
        if (further) globals.Add(0x00FC, SharedStrings);
        globals.Add(0x000A, []);
        return CompoundFile.Of(("Workbook", [.. globals.Bytes, .. Sheet(rows, further).Bytes]));
    }

    private static readonly byte[] SharedStrings = [1, 0, 0, 0, 1, 0, 0, 0, .. Long("共享")];

    private static Records Sheet(string[][] rows, bool further)
    {
        var sheet = new Records();
        sheet.Add(0x0809, [0x00, 0x06, 0x10, 0x00, 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);
        sheet.Add(0x0200, [0, 0, 0, 0, (byte)(rows.Length + (further ? 1 : 0)), 0, 0, 0, 0, 0, (byte)(further ? 8 : rows.Max(r => r.Length)), 0, 0, 0]);
        for (byte r = 0; r < rows.Length; r++)
        {
            for (byte c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c].Length == 0) continue;
                if (rows[r][c].Contains('.', StringComparison.Ordinal) && double.TryParse(rows[r][c], out var number)) sheet.Add(0x0203, [r, 0, c, 0, 1, 0, .. BitConverter.GetBytes(number)]);
                else sheet.Add(0x0204, [r, 0, c, 0, 0, 0, .. Long(rows[r][c])]);
            }
        }
        if (further) AddFurther(sheet, (byte)rows.Length);
        sheet.Add(0x00E5, [1, 0, 0, 0, 0, 0, 0, 0, (byte)(rows.Max(r => r.Length) - 1), 0]);
        sheet.Add(0x000A, []);
        return sheet;
    }

    private static void AddFurther(Records sheet, byte row)
    {
        byte[] At(byte column, byte style) => [row, 0, column, 0, style, 0];
        sheet.Add(0x00FD, [.. At(0, 0), 0, 0, 0, 0]);
        sheet.Add(0x027E, [.. At(1, 1), .. BitConverter.GetBytes((19000 << 2) | 3)]);
        sheet.Add(0x00BD, [row, 0, 2, 0, 0, 0, .. BitConverter.GetBytes((7 << 2) | 2), 1, 0, .. BitConverter.GetBytes((8 << 2) | 2), 3, 0]);
        sheet.Add(0x0006, [.. At(4, 0), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);
        sheet.Add(0x0207, Long("公式"));
        sheet.Add(0x0205, [.. At(5, 0), 1, 0]);
        sheet.Add(0x0205, [.. At(6, 0), 7, 1]);
        sheet.Add(0x0006, [.. At(7, 0), 2, 0, 7, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);
    }

    private static byte[] Style(byte format) => [0, 0, format, 0, .. new byte[16]];
    private static byte[] Short(string text) => [(byte)text.Length, 1, .. Encoding.Unicode.GetBytes(text)];
    private static byte[] Long(string text) => [(byte)text.Length, 0, 1, .. Encoding.Unicode.GetBytes(text)];

    private sealed class Records
    {
        private readonly List<byte> bytes = [];
        public IReadOnlyList<byte> Bytes => bytes;
        public int Length => bytes.Count;
        public void Add(int type, byte[] data) => bytes.AddRange([(byte)type, (byte)(type >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data]);
    }
}
