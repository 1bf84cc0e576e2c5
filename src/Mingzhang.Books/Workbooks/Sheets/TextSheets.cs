using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>文字 and 名词: what only people can say.</summary>
internal static class TextSheets
{
    private const string Duties = "部门职责";

    public static readonly BookSheet Texts = new("文字", "Texts", [new("位置", Takes.Words, "不要改动本列"), new("内容", Takes.Words, "分段的，在单元格内换行（Alt+Enter）", "", Optional: true)]) { FixedRows = [Duties, .. Choices.Parts.Keys] };

    public static readonly BookSheet Glossary = new("名词", "Glossary", [new("名词", Takes.Words, "通用名词已经备好，这里只补充本单位的", "档案馆（项）"), new("解释", Takes.Words, "", "指档案馆开展档案收集、整理、保管和利用方面的支出")]);

    public static IEnumerable<Entered[]> TextRows(YearRecords records)
    {
        yield return [Duties, Entered.Lines(records.Texts.Duties)];
        foreach (var (name, part) in Choices.Parts) yield return [name, Entered.Lines(records.Texts.Of(part))];
    }

    public static IEnumerable<Entered[]> GlossaryRows(YearRecords records) => records.Texts.Glossary.Select(g => new Entered[] { g.Term, g.Meaning });

    public static YearTexts Read(IReadOnlyList<BookRow> texts, IReadOnlyList<BookRow> glossary, YearTexts so)
    {
        string[] Paragraphs(string name) => texts.FirstOrDefault(r => r.Words("位置") == name)?.Words("内容").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return so with
        {
            Duties = Paragraphs(Duties),
            Parts = Choices.Parts.Select(p => (p.Value, Paragraphs: Paragraphs(p.Key))).Where(p => p.Paragraphs.Length > 0).ToDictionary(p => p.Value, p => (IReadOnlyList<string>)p.Paragraphs),
            Glossary = [.. glossary.Select(r => (r.Words("名词"), r.Words("解释")))],
        };
    }

    public static WritingPlace? PlaceOf(TextPart part) => Choices.Parts.FirstOrDefault(p => p.Value == part).Key is { } name ? new(Texts.Name, name, "内容") : null;
}
