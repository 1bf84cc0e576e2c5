namespace Mingzhang.Publishing.Word.Charts;

/// <summary>
/// Fills of neighbouring slices and bars: dark and light by turns, so that they can be told apart in grey print and with any colour
/// vision, each with a dark outline.
/// </summary>
internal static class Palette
{
    public const string Outline = "404040";

    private static readonly string[] Fills = ["1F4E79", "F4B183", "548235", "FFE699", "7F6000", "9DC3E6", "843C0C", "C5E0B4", "44546A", "D9D9D9"];

    public static string Fill(int index) => Fills[index % Fills.Length];
}
