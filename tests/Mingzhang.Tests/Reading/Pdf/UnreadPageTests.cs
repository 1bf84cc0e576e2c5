using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Documents of which some pages are text and some images: what stands on an image is not missing.</summary>
public class UnreadPageTests
{
    private const string Head = "2024年度收入支出决算总表";

    private static DrawnPage Image(int page) => new DrawnPage(page).Image(new(0, 0, 595, 842));

    private static DrawnPage Expenditure(int page, bool begins, params string?[] cells)
    {
        var drawn = new DrawnPage(page);
        if (begins) drawn.Text(200, 80, "支出决算表", size: 16).Text(60, 110, "部门：云溪县档案馆").Right(500, 110, "单位：万元");
        return drawn.Table([60, 130, 260, 340, 420, 500], [.. Enumerable.Range(0, cells.Length / 5 + 1).Select(i => 120f + 20 * i)], cells);
    }

    private static Report Check(params DrawnPage[] pages) => Checker.Check(AccountReader.Read(DrawnPage.Read(pages)));

    private static readonly string?[] Heads = ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];

    private static DrawnPage First(int page) => Expenditure(page, true, [.. Heads, null, "合计", "100.00", "60.00", "40.00",
        "201", "一般公共服务支出", "100.00", "60.00", "40.00", "20126", "档案事务", "100.00", "60.00", "40.00", "2012601", "行政运行", "60.00", "60.00", "0.00"]);

    private static DrawnPage Second(int page) => Expenditure(page, false, "2012604", "档案馆", "40.00", "0.00", "40.00");

    [Fact]
    public void A_table_that_goes_on_over_an_image_lacks_nothing()
    {
        Assert.Contains(Check(First(1)).Findings, f => f.Rule.StartsWith('H'));
        var report = Check(First(1), Image(2), new DrawnPage(3).Text(60, 100, "三、其他重要事项的情况说明如下，请予审阅核对。"));
        Assert.DoesNotContain(report.Findings, f => f.Level <= Level.Review);
        Assert.Contains(report.Unchecked, u => u.Rule == "H102");
        Assert.Equal([2], report.Account.UnreadPages);
    }

    [Fact]
    public void What_is_wrong_elsewhere_is_still_said()
    {
        var report = Check(Image(1), new DrawnPage(2).Text(60, 100, "某某局情况说明如下，请予审阅。"), First(3), new DrawnPage(4).Text(60, 100, Head));
        Assert.Contains(report.Findings, f => f.Rule.StartsWith('H'));
    }

    [Fact]
    public void A_sentence_does_not_go_on_past_an_image()
    {
        static DrawnPage Lines(int page, string last) => Enumerable.Range(0, 12).Aggregate(new DrawnPage(page), (p, i) => p.Text(60, 100 + 20 * i, "本部门认真贯彻落实上级各项决策部署，切实做好档案的收集整理和保管利用等各项工作任务，"))
            .Text(60, 340, last);
        var pages = new[] { Lines(1, "2024年度支出合计100.00万元，其中基本支出60.00万元，项目"), Image(2), Lines(3, "支出30.00万元。") };
        var passages = AccountReader.Read(DrawnPage.Read(pages)).Passages;
        Assert.DoesNotContain(passages, p => p.Lines.Any(l => l.Page == 1) && p.Lines.Any(l => l.Page == 3));
    }

    [Fact]
    public void Absence_is_not_claimed_of_a_document_with_unread_pages()
    {
        string[] headings = ["一、收入支出决算总体情况说明", "二、收入决算情况说明", "三、支出决算情况说明", "四、财政拨款收入支出决算总体情况说明"];
        DrawnPage Narrative(int page) => headings.Select((h, i) => (h, i)).Aggregate(new DrawnPage(page).Text(200, 80, "第一部分 部门概况").Text(200, 100, "第三部分 2024年度部门决算情况说明"), (p, h) => p.Text(60, 140 + 40 * h.i, h.h).Text(60, 160 + 40 * h.i, "本年收入合计100.00万元，支出合计100.00万元。"));
        Assert.Contains(Check(Narrative(1)).Findings, f => f.Rule == "D105");
        Assert.DoesNotContain(Check(Narrative(1), Image(2)).Findings, f => f.Rule.StartsWith('D'));
    }

    [Fact]
    public void Whichever_page_is_an_image_nobody_is_accused()
    {
        using var file = new MemoryStream(Recognition.Scanned.Printed);
        var pages = PdfWorkers.Shared.Read(file, file.Length, PdfLimits.Default);
        static IEnumerable<string> Graver(IReadOnlyList<PageContent> pages) => Checker.Check(AccountReader.Read(PdfLayout.Of(pages, "t.pdf"))).Findings.Where(f => f.Level <= Level.Warning).Select(f => f.Rule + f.Message);
        var known = Graver(pages).ToHashSet();
        for (var i = 0; i < pages.Count && pages.Count > 1; i++)
        {
            var hidden = pages.ToList();
            hidden[i] = hidden[i] with { Glyphs = [], Rulings = [], Images = [new(0, 0, hidden[i].Width, hidden[i].Height)] };
            Assert.DoesNotContain(Graver(hidden), f => !known.Contains(f));
        }
    }
}
