using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text;

namespace Mingzhang.Reading;

/// <summary>From a document laid out in blocks to figures at addresses: tables first, then the running text.</summary>
public static class AccountReader
{
    /// <summary>Reads running text as it would stand in a .txt file; never fails, and finds nothing in a text without figures.</summary>
    public static AccountSet ReadText(string text, string path = "") => Read(TextLayout.Read(text, path));

    public static AccountSet Read(SourceDocument document)
    {
        var tables = TableReader.Read(document);
        return new AccountSet { Path = document.Path, Tables = tables.Tables, Figures = tables.Figures };
    }
}
