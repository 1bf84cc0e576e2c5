using Mingzhang.Accounts;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Pages whose text is printed turned by quarters: what is read is the same, and every box lies where its text is.</summary>
public class SidewaysTests
{
    private static readonly PageContent Upright = new DrawnPage(width: 842, height: 595)
        .Text(60, 100, "一、收入决算情况说明").Text(60, 120, "本年收入合计9746.50万元，其中财政拨款收入9700.00万元。")
        .Table([60, 220, 300, 400, 460], [140, 160, 180], "项目", "决算数", "项目", "决算数", "一、财政拨款收入", "186.05", "一、一般公共服务支出", "164.79").Content;

    private static IEnumerable<Figure> Figures(PageContent page) => AccountReader.Read(PdfLayout.Of([page], "t.pdf")).Figures;

    private static Box Turned(Box box, int turn)
    {
        var area = UprightPage.Back(new((float)box.X0, (float)box.Y0, (float)box.X1, (float)box.Y1), turn, turn == 2 ? 842 : 595, turn == 2 ? 595 : 842);
        return new(Tenth(area.X0), Tenth(area.Y0), Tenth(area.X1), Tenth(area.Y1));
    }

    private static decimal Tenth(float points) => decimal.Round((decimal)points, 1, MidpointRounding.AwayFromZero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_printed_sideways_reads_like_the_same_page_upright(int turn)
    {
        var turned = Figures(UprightPage.Of(Upright, -turn & 3)).ToList();
        Assert.Equal(Figures(Upright).Select(f => (f.Text, Turned(f.Place.Box!.Value, turn))), turned.Select(f => (f.Text, f.Place.Box!.Value)));
        Assert.True(turned.Count > 1);
    }
}
