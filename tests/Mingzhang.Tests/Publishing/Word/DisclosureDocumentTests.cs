using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Tests.Publishing.Word;

public class DisclosureDocumentTests
{
    private static readonly Disclosure Sample = SampleDisclosure.Of(new ChartBlock(SampleDisclosure.Column), new ChartBlock(SampleDisclosure.Pie), new ChartBlock(SampleDisclosure.Bar));

    public static TheoryData<string, bool> Made { get; } = new() { { "sample", false }, { "sample", true }, { "hunan-2023", false }, { "common", false }, { "sichuan", true } };

    [Theory]
    [MemberData(nameof(Made))]
    public void The_validator_finds_no_error(string form, bool draft)
    {
        var disclosure = form == "sample" ? Sample : DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(1, form)));
        using var document = DocxOf.Open(DocxOf.Bytes(disclosure, new() { Draft = draft, ContentsPages = draft ? [1, 1, 2] : null }));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_disclosure_gives_the_same_bytes() => Assert.Equal(DocxOf.Bytes(Sample), DocxOf.Bytes(Sample));

    [Fact]
    public void Nothing_inside_tells_when_or_by_whom_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(DocxOf.Bytes(Sample)));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        using var reader = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open(), Encoding.UTF8);
        var core = reader.ReadToEnd();
        Assert.Contains("<dc:title>2024年度临江省云河市档案局部门决算</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>zh-CN</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("creator", core, StringComparison.Ordinal);
        Assert.DoesNotContain("created", core, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_follow_the_standard()
    {
        using var document = DocxOf.Open(DocxOf.Bytes(Sample));
        var sections = document.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList();
        var upright = sections[^1];
        var (size, margin) = (upright.GetFirstChild<PageSize>()!, upright.GetFirstChild<PageMargin>()!);
        Assert.Equal((210, 297), (Millimetres(size.Width!), Millimetres(size.Height!)));
        Assert.Equal((37, 35, 28, 26), (Millimetres((uint)margin.Top!.Value), Millimetres((uint)margin.Bottom!.Value), Millimetres(margin.Left!), Millimetres(margin.Right!)));
        Assert.Equal(22, (int)((size.Height! - margin.Top - margin.Bottom) / upright.GetFirstChild<DocGrid>()!.LinePitch!));
        Assert.Equal([false, false, false, true, false], sections.Select(s => s.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape));
        Assert.Equal([0, 0, 2, 2, 2], sections.Select(s => s.Elements<FooterReference>().Count()));
    }

    [Fact]
    public void Headings_are_styles_and_a_table_takes_its_heading_as_its_title()
    {
        using var document = DocxOf.Open(DocxOf.Bytes(Sample));
        var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => (Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", p.InnerText)).ToList();
        Assert.Contains(("Heading1", "第一部分　临江省云河市档案局概况"), paragraphs);
        Assert.Contains(("Heading2", "一、部门职责"), paragraphs);
        Assert.Contains(("Heading3", "（一）总体"), paragraphs);
        Assert.Contains(("Heading4", "1.明细"), paragraphs);
        Assert.Contains(("TableTitle", "收入决算表"), paragraphs);
        Assert.DoesNotContain(paragraphs, p => p.InnerText == "一、收入决算表");
    }

    [Fact]
    public void Heads_of_tables_repeat_and_rows_stay_whole()
    {
        using var document = DocxOf.Open(DocxOf.Bytes(Sample));
        var rows = document.MainDocumentPart!.Document.Descendants<TableRow>().ToList();
        Assert.Equal([true, true, false], rows.Select(r => r.Descendants<TableHeader>().Any()));
        Assert.All(rows, r => Assert.Single(r.Descendants<CantSplit>()));
        Assert.Equal([MergedCellValues.Restart, MergedCellValues.Restart, MergedCellValues.Continue, MergedCellValues.Continue], rows.SelectMany(r => r.Descendants<VerticalMerge>()).Select(m => m.Val!.Value));
        Assert.Equal(JustificationValues.Right, rows[2].Descendants<Justification>().Last().Val!.Value);
    }

    [Fact]
    public void Contents_carry_the_pages_that_were_found_and_otherwise_ask_for_them()
    {
        var lines = DisclosureDocument.ContentsLines(Sample);
        Assert.Equal(["第一部分　临江省云河市档案局概况", "一、部门职责", "第二部分　部门决算表", "收入决算表", "第三部分　2024年度部门决算情况说明", "一、收入决算情况说明"], lines);
        using var found = DocxOf.Open(DocxOf.Bytes(Sample, new() { ContentsPages = [1, 1, 2, 3, 4, 4] }));
        Assert.Contains("收入决算表 PAGEREF _Toc00000004 \\h 3", found.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.Empty(found.MainDocumentPart.DocumentSettingsPart!.Settings.Elements<UpdateFieldsOnOpen>());
        using var asked = DocxOf.Open(DocxOf.Bytes(Sample));
        Assert.Single(asked.MainDocumentPart!.DocumentSettingsPart!.Settings.Elements<UpdateFieldsOnOpen>());
    }

    [Fact]
    public void A_draft_is_marked_on_every_page_and_shows_what_is_open()
    {
        using var draft = DocxOf.Open(DocxOf.Bytes(Sample, new() { Draft = true }));
        Assert.All(draft.MainDocumentPart!.Document.Descendants<SectionProperties>(), s => Assert.Equal(2, s.Elements<HeaderReference>().Count()));
        Assert.Equal("【待补充】", draft.MainDocumentPart.Document.Descendants<Run>().Single(r => r.RunProperties?.Highlight is not null).InnerText);
        using var final = DocxOf.Open(DocxOf.Bytes(Sample));
        Assert.Empty(final.MainDocumentPart!.HeaderParts);
    }

    private static int Millimetres(uint twips) => (int)Math.Round(twips * 127m / 7200, MidpointRounding.AwayFromZero);
}
