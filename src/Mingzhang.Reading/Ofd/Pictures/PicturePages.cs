using System.Globalization;
using System.Text;

namespace Mingzhang.Reading.Ofd.Pictures;

/// <summary>A picture on a page: its file, and the matrix that lays it there from the bottom left, in points.</summary>
internal sealed record PlacedPicture(PdfPicture Picture, IReadOnlyList<float> Matrix);

/// <summary>Pages that are pictures, as a PDF: PDFium draws them in its own process, whatever is wrong with them.</summary>
internal sealed class PicturePages(MemoryStream file)
{
    private readonly List<long> offsets = [0, 0];
    private readonly List<string> pages = [];

    public static byte[] Of(IEnumerable<(float Width, float Height, IReadOnlyList<PlacedPicture> Pictures)> pages)
    {
        using var file = new MemoryStream();
        var pdf = new PicturePages(file);
        file.Write("%PDF-1.7\n"u8);
        foreach (var (width, height, pictures) in pages) pdf.Add(width, height, pictures);
        return pdf.Bytes();
    }

    private void Add(float width, float height, IReadOnlyList<PlacedPicture> pictures)
    {
        var names = new StringBuilder();
        var content = new StringBuilder();
        foreach (var (picture, matrix) in pictures)
        {
            var number = Object(picture.Entries, picture.Bytes);
            names.Append(CultureInfo.InvariantCulture, $"/I{number} {number} 0 R ");
            content.Append("q ").AppendJoin(' ', matrix.Select(Number)).Append(CultureInfo.InvariantCulture, $" cm /I{number} Do Q\n");
        }
        var drawn = Object("", Encoding.ASCII.GetBytes(content.ToString()));
        pages.Add($"{Object($"/Type /Page /Parent 2 0 R /MediaBox [0 0 {Number(width)} {Number(height)}] /Resources << /XObject << {names}>> >> /Contents {drawn} 0 R", null)} 0 R");
    }

    private static string Number(float points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    private int Object(string entries, byte[]? stream)
    {
        offsets.Add(0);
        return Write(offsets.Count, entries, stream);
    }

    private int Write(int number, string entries, byte[]? stream)
    {
        offsets[number - 1] = file.Position;
        file.Write(Encoding.ASCII.GetBytes($"{number} 0 obj\n<< {entries}{(stream is null ? "" : $" /Length {stream.Length}")} >>\n"));
        if (stream is not null) file.Write([.. "stream\n"u8, .. stream, .. "\nendstream\n"u8]);
        file.Write("endobj\n"u8);
        return number;
    }

    private byte[] Bytes()
    {
        Write(1, "/Type /Catalog /Pages 2 0 R", null);
        Write(2, $"/Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages)}]", null);
        var start = file.Position;
        var table = string.Concat(offsets.Select(o => o.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
