using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Writes small PDF files: Chinese text by a map to Unicode and no embedded font, lines as strokes, and whatever a test wants broken.</summary>
internal sealed class PdfWriter
{
    private readonly List<byte[]> objects = [];
    private readonly List<string> pages = [];

    public PdfWriter()
    {
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("");
        Add("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>");
        Add("<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
    }

    /// <summary>Added to the trailer, e.g. an /Encrypt entry.</summary>
    public string Trailer { get; set; } = "";
    /// <summary>Added to every page, e.g. /Rotate 90.</summary>
    public string PageEntries { get; set; } = "";
    public string Resources { get; set; } = "/Font << /F1 3 0 R >>";

    /// <summary>Adds an object and returns its number.</summary>
    public int Add(string body)
    {
        objects.Add(Encoding.Latin1.GetBytes(body));
        return objects.Count;
    }

    public int AddStream(byte[] content, string entries = "", bool compressed = false)
    {
        if (compressed)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
            (content, entries) = (packed.ToArray(), entries + " /Filter /FlateDecode");
        }
        objects.Add([.. Encoding.Latin1.GetBytes($"<< /Length {content.Length} {entries} >>\nstream\n"), .. content, .. "\nendstream"u8]);
        return objects.Count;
    }

    public PdfWriter Page(string content, float width = 595, float height = 842) => PageOf(AddStream(Encoding.Latin1.GetBytes(content)), width, height);

    public PdfWriter PageOf(int stream, float width = 595, float height = 842)
    {
        pages.Add($"{Add(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << {Resources} >> /Contents {stream} 0 R {PageEntries} >>"))} 0 R");
        return this;
    }

    public byte[] Bytes()
    {
        objects[1] = Encoding.Latin1.GetBytes($"<< /Type /Pages /Kids [{string.Join(' ', pages)}] /Count {pages.Count} >>");
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) file.Write(Encoding.Latin1.GetBytes(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>Codes of the font are the characters themselves.</summary>
    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Ours def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var from = 0; from < 256; from += 64)
        {
            map.Append("64 beginbfrange\n");
            for (var high = from; high < from + 64; high++) map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }
        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }

    /// <summary>Text at x, y from the bottom left, by default in the font for Chinese.</summary>
    public static string Text(float x, float y, string text, float size = 10) =>
        FormattableString.Invariant($"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    public static string Line(float x0, float y0, float x1, float y1) => FormattableString.Invariant($"0.5 w {x0} {y0} m {x1} {y1} l S\n");

    /// <summary>A lattice with a text in each field, row by row from the top.</summary>
    public static string Table(float[] xs, float[] ys, params string[] texts)
    {
        var content = new StringBuilder();
        foreach (var y in ys) content.Append(Line(xs[0], y, xs[^1], y));
        foreach (var x in xs) content.Append(Line(x, ys[0], x, ys[^1]));
        for (var i = 0; i < texts.Length; i++) content.Append(Text(xs[i % (xs.Length - 1)] + 4, ys[i / (xs.Length - 1)] - 14, texts[i]));
        return content.ToString();
    }

    /// <summary>Two pages with text and a table that runs over both.</summary>
    public static byte[] Sample() => new PdfWriter()
        .Page(Text(60, 780, "二、支出决算情况说明") + Text(60, 760, "本年支出合计307.82万元，其中：基本支出105.58万元，占34.30%。")
            + Table([60, 160, 260, 360], [100, 80, 60], "科目编码", "科目名称", "决算数", "201", "一般公共服务支出", "264.87"))
        .Page(Table([60, 160, 260, 360], [800, 780, 760], "208", "社会保障和就业支出", "10.82", "", "合计", "275.69") + Text(60, 740, "注：本表反映部门本年度各项支出情况。"))
        .Bytes();
}
