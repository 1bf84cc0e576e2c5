using System.Text;
using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>One level of a list: how its number looks, and where it begins.</summary>
internal sealed record NumberingLevel
{
    public int Start { get; init; } = 1;
    public string Format { get; init; } = "decimal";
    /// <summary>The label, with %1 to %9 for the numbers of the levels.</summary>
    public string Text { get; init; } = "";
    /// <summary>What follows the label: tab, space or nothing.</summary>
    public string Suffix { get; init; } = "tab";
    /// <summary>All numbers in the label are decimal.</summary>
    public bool Legal { get; init; }
    /// <summary>False: the number runs on when a higher level advances.</summary>
    public bool Restarts { get; init; } = true;
    /// <summary>Style whose paragraphs stand at this level.</summary>
    public string? Style { get; init; }
}

/// <summary>A kind of list; lists of one kind count on together.</summary>
internal sealed class ListKind
{
    public const int Levels = 9;
    public Dictionary<int, NumberingLevel> Level { get; } = [];
    /// <summary>The list stands in a style of its own.</summary>
    public string? StyleLink { get; set; }
    public int?[] Count { get; } = new int?[Levels];

    public NumberingLevel At(int level) => Level.GetValueOrDefault(level) ?? new NumberingLevel();
}

/// <summary>A list of the document: a kind, with levels of its own and numbers to begin anew with.</summary>
internal sealed class NumberedList(string kind)
{
    public string Kind { get; } = kind;
    public Dictionary<int, NumberingLevel> Level { get; } = [];
    public Dictionary<int, int> Restart { get; } = [];
}

/// <summary>Prints the labels of automatically numbered paragraphs, in document order: numbering.xml with a count of its own.</summary>
internal sealed class Numbering(IReadOnlyDictionary<string, ListKind> kinds, IReadOnlyDictionary<string, NumberedList> lists, Styles styles)
{
    /// <param name="list">numId of the paragraph or its style.</param>
    /// <param name="level">ilvl; null if only the style gives the list.</param>
    /// <param name="style">Style of the paragraph, which may stand for a level.</param>
    /// <returns>The label with the blank after it, "" for bullets and for lists that do not exist.</returns>
    public string Label(string list, int? level, string? style)
    {
        if (!lists.TryGetValue(list, out var numbered) || KindOf(numbered) is not { } kind) return "";
        var at = Math.Clamp(level ?? LevelOf(kind, style), 0, ListKind.Levels - 1);
        var look = numbered.Level.GetValueOrDefault(at) ?? kind.At(at);
        Advance(numbered, kind, at, look);
        if (look.Format is "bullet" or "none" && !look.Text.Contains('%', StringComparison.Ordinal)) return "";
        var label = Fill(numbered, kind, look);
        return label.Length == 0 ? "" : label + Blank(label, look.Suffix);
    }

    private ListKind? KindOf(NumberedList list)
    {
        var kind = kinds.GetValueOrDefault(list.Kind);
        if (kind?.StyleLink is { } link && kind.Level.Count == 0 && styles.Resolve(link).List is { } other && lists.TryGetValue(other, out var linked))
        {
            return kinds.GetValueOrDefault(linked.Kind);
        }
        return kind;
    }

    private static int LevelOf(ListKind kind, string? style) =>
        style is null ? 0 : kind.Level.Where(l => l.Value.Style == style).Select(l => l.Key).DefaultIfEmpty(0).First();

    private static void Advance(NumberedList list, ListKind kind, int at, NumberingLevel look)
    {
        if (list.Restart.Remove(at, out var restart)) kind.Count[at] = restart;
        else kind.Count[at] = kind.Count[at] is { } count ? count + 1 : look.Start;
        for (var below = at + 1; below < ListKind.Levels; below++)
        {
            if ((list.Level.GetValueOrDefault(below) ?? kind.At(below)).Restarts) kind.Count[below] = null;
        }
    }

    private static string Fill(NumberedList list, ListKind kind, NumberingLevel look)
    {
        var text = new StringBuilder();
        for (var i = 0; i < look.Text.Length; i++)
        {
            if (look.Text[i] != '%' || i + 1 == look.Text.Length || look.Text[i + 1] is < '1' or > '9')
            {
                text.Append(look.Text[i]);
                continue;
            }
            var level = look.Text[++i] - '1';
            var its = list.Level.GetValueOrDefault(level) ?? kind.At(level);
            text.Append(Numerals.Print(kind.Count[level] ?? its.Start, look.Legal ? "decimal" : its.Format));
        }
        return text.ToString();
    }

    /// <summary>After a full-width mark the tab is only a gap; after "1." it keeps the number apart from a text that begins with digits.</summary>
    private static string Blank(string label, string suffix) => suffix == "space" || (suffix == "tab" && label[^1] < 0x80) ? " " : "";
}
