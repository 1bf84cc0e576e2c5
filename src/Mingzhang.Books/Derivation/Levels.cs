namespace Mingzhang.Books;

/// <summary>The rows an entry counts in: the item itself, its section, its class, and the total (null).</summary>
internal static class Levels
{
    public static IEnumerable<string?> OfFunction(string item) => [null, item[..3], item[..5], item];

    public static IEnumerable<string> OfEconomic(string code) => [code[..3], code];
}
