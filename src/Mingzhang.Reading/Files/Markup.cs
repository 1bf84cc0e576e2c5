using System.Text;

namespace Mingzhang.Reading.Files;

/// <summary>Tells web pages from plain text.</summary>
internal static class Markup
{
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \"'>;/");

    private const int Prologue = 64 * 1024;
    private static readonly string[] Tags = ["<html", "<!doctype html", "<body", "<table", "<div", "<p>", "<p ", "<tr", "<span", "<h1", "<h2", "<br"];

    /// <summary>The text begins with a tag, and an element of HTML comes soon.</summary>
    /// <exception cref="UnreadableException">It is XML of another kind.</exception>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Prologue)).TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty || start[0] != '<') return false;
        foreach (var tag in Tags)
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }
        if (!start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return false;
        if (start.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || start.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)) throw Unreadable.Dtd();
        if (start.Contains("Excel.Sheet", StringComparison.Ordinal)) throw Unreadable.UnsupportedSheet(" Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet");
        throw Unreadable.Unsupported(" XML 数据", "XML data");
    }

    /// <summary>The name behind charset= in the head of a page.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> file)
    {
        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 4096)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || head.IndexOf('<', StringComparison.Ordinal) is var tag && (tag < 0 || tag > at)) return null;
        var name = head.AsSpan(at + "charset".Length).TrimStart(" =\"'");
        var end = name.IndexOfAny(NameEnds);
        return end > 0 ? name[..end].ToString() : null;
    }
}
