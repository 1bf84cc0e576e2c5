using System.Globalization;

namespace Mingzhang.Books;

/// <summary>What is written into a cell: words, a number, or nothing.</summary>
internal readonly record struct Entered(string? Text, decimal? Number)
{
    public static implicit operator Entered(string? text) => new(text, null);
    public static implicit operator Entered(decimal number) => new(null, number);
    public static implicit operator Entered(decimal? number) => new(null, number);

    public string Plain => Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? Text ?? "";

    /// <summary>Several paragraphs in one cell, a line each.</summary>
    public static Entered Lines(IEnumerable<string> paragraphs) => string.Join('\n', paragraphs);
}
