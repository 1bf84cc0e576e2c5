using System.Security.Cryptography;
using System.Text;

namespace Mingzhang.Publishing.Html;

/// <summary>Styles and script of the pages, written into each of them. The page's policy admits these by their hash, and nothing else.</summary>
internal static class Assets
{
    public static readonly string Style = Read("report.css");
    public static readonly string Script = Read("report.js");

    public static readonly string DisclosureStyle = Read("disclosure.css");

    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>For a page with this style and no script.</summary>
    public static string PolicyOf(string style) => $"default-src 'none'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
