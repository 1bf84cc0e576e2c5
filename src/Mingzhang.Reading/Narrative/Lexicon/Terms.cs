using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative.Lexicon;

/// <summary>The lexicon: all terms in a trie, matched longest first, blanks inside the printed words passed over.</summary>
internal sealed class Terms
{
    private static readonly Lazy<Terms> Instance = new(Load);
    /// <summary>By first character: nearly every place of a text fails here, so this one look-up is an array.</summary>
    private readonly Node?[] roots = new Node?[char.MaxValue + 1];

    public static Terms All => Instance.Value;

    /// <summary>The longest term that begins at this place of a folded text, and where it ends.</summary>
    public Term? Match(string folded, int at, out int end)
    {
        end = at;
        Term? found = null;
        if (roots[folded[at]] is not { } node) return null;
        if (node.Term is { } single) (found, end) = (single, at + 1);
        for (var i = at + 1; i < folded.Length; i++)
        {
            if (folded[i] == ' ') continue;
            if (!node.Next.TryGetValue(folded[i], out var next)) break;
            node = next;
            if (node.Term is null) continue;
            found = node.Term;
            end = i + 1;
        }
        return found;
    }

    private void Add(Term term)
    {
        var node = roots[term.Text[0]] ??= new Node();
        foreach (var c in term.Text.AsSpan(1))
        {
            if (!node.Next.TryGetValue(c, out var next)) node.Next.Add(c, next = new Node());
            node = next;
        }
        node.Term ??= term;
    }

    private static Terms Load()
    {
        var terms = new Terms();
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream("terms.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            terms.Add(new Term(Folding.Fold(cells[0]), Enum.Parse<TermKind>(cells[1], ignoreCase: true), cells.Length > 2 ? cells[2] : ""));
        }
        terms.AddClasses();
        terms.AddEconomicNames();
        return terms;
    }

    /// <summary>其他商品和服务支出 is no 服务支出: the names of the economic classification hide the terms inside them.</summary>
    private void AddEconomicNames()
    {
        foreach (var name in EconomicCodes.Names) Add(new Term(Folding.Fold(name), TermKind.Neutral, ""));
    }

    /// <summary>一般公共服务支出, 一般公共服务（类）支出, 一般公共服务支出（类）: the classes of the code book, as the structure paragraph names them.</summary>
    private void AddClasses()
    {
        for (var code = 201; code <= 234; code++)
        {
            foreach (var entry in FunctionCodes.All(code.ToString(CultureInfo.InvariantCulture)))
            {
                var name = Folding.Fold(entry.Name);
                var stem = name.EndsWith("支出", StringComparison.Ordinal) ? name[..^2] : name;
                foreach (var form in new[] { name, name + "(类)", stem + "(类)", stem + "(类)支出" })
                    Add(new Term(form, TermKind.Subject, "expenditure f=section x=" + entry.Code));
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];
        public Term? Term { get; set; }
    }
}
