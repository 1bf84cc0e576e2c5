using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>Brackets, title marks and quotation marks come in pairs within a paragraph or the few after it.</summary>
internal sealed class T111BracketsAreClosed : Rule
{
    public override bool NeedsEveryPage => true;

    private const string Openers = "([《“‘";
    private const string Closers = ")]》”’";
    private static readonly SearchValues<char> Marks = SearchValues.Create("([《“‘)]》”’〔【〕】");
    /// <summary>A paragraph cut by a page end goes on in one of the next.</summary>
    private const int Reach = 3;

    /// <summary>Half- and full-width brackets are one kind, and so are [ 〔 【.</summary>
    private static char Kind(char c) => c switch { '〔' or '【' => '[', '〕' or '】' => ']', _ => c };

    private sealed record Lonely(Stretch Stretch, int At, int Kind, bool Opens);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).Passages.Where(p => p.IsBody || (p.IsHeading && p.Part != Part.Contents)).ToList();
        if (passages.Count == 0) return [new Outcome.NotEvaluable("文件中没有读到文字", "no running text was read", ["文字说明"])];
        var lonely = passages.SelectMany(Unpaired).ToList();
        var faults = new Faults(Code);
        var seen = new HashSet<(Stretch, int)>();
        var halves = lonely.Select(l => (l.Stretch.Passage!.Index, l.Kind, l.Opens)).ToHashSet();
        foreach (var mark in lonely)
            if (!HasPartner(mark, halves) && seen.Add((mark.Stretch, mark.Kind))) Add(mark, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("括号、书名号和引号均成对", "brackets and quotation marks come in pairs")];
    }

    private static IEnumerable<Lonely> Unpaired(Stretch stretch)
    {
        var text = stretch.Text;
        if (text.AsSpan().IndexOfAny(Marks) < 0) return [];
        var open = new Stack<int>[Openers.Length];
        List<Lonely>? lonely = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Kind(text[i]);
            var kind = Openers.IndexOf(c, StringComparison.Ordinal);
            if (kind >= 0) (open[kind] ??= new()).Push(i);
            else if ((kind = Closers.IndexOf(c, StringComparison.Ordinal)) >= 0 && !(open[kind] is { } stack && stack.TryPop(out _)) && !IsNotABracket(text, i))
                (lonely ??= []).Add(new Lonely(stretch, i, kind, Opens: false));
        }
        for (var kind = 0; kind < open.Length; kind++)
            foreach (var at in open[kind] ?? [])
                (lonely ??= []).Add(new Lonely(stretch, at, kind, Opens: true));
        return lonely ?? [];
    }

    /// <summary>An enumerator such as 1） or 一)， or an apostrophe.</summary>
    private static bool IsNotABracket(string text, int at) => text[at] switch
    {
        '’' => true,
        ')' => at == 0 || char.IsAsciiLetterOrDigit(text[at - 1]) || (at < 3 && "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal)),
        _ => false,
    };

    private static bool HasPartner(Lonely mark, HashSet<(int Passage, int Kind, bool Opens)> halves)
    {
        for (var step = 1; step <= Reach; step++)
            if (halves.Contains((mark.Stretch.Passage!.Index + (mark.Opens ? step : -step), mark.Kind, !mark.Opens))) return true;
        return false;
    }

    private static void Add(Lonely mark, Faults faults)
    {
        var (from, to) = Clause.Sentence(mark.Stretch.Text, mark.At);
        var start = mark.Opens ? mark.At : Math.Max(from, mark.At - 12);
        var end = mark.Opens ? Math.Min(to, mark.At + 13) : mark.At + 1;
        var c = mark.Stretch.Print(mark.At, 1);
        faults.Add(mark.Stretch, start, end - start, mark.Kind < 3 ? Level.Warning : Level.Review,
            mark.Opens ? $"“{c}”打开后没有对应的后半边。" : $"“{c}”没有对应的前半边。",
            mark.Opens ? $"{c} is opened and never closed." : $"{c} closes nothing.", "补上缺的一半，或删去多余的一半");
    }
}
