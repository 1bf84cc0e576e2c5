using Mingzhang.Reading.Excel;

namespace Mingzhang.Tests.Reading.Excel;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("186.05", "0.00", "186.05")]
    [InlineData("1.9", "0.00", "1.90")]
    [InlineData("1717.31", "#,##0.00", "1,717.31")]
    [InlineData("0.72040000000000004", "0.00%", "72.04%")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("186.04999999999998", "General", "186.05")]
    [InlineData("1.0000000000000001E-5", "General", "0.00001")]
    [InlineData("12345678901234567890", "General", "12345678901234600000")]
    [InlineData("2010301", "General", "2010301")]
    [InlineData("2.5", "0", "3")]
    [InlineData("-2.5", "0", "-3")]
    [InlineData("1.005", "0.00", "1.01")]
    [InlineData("-1717.31", "#,##0.00;(#,##0.00)", "(1,717.31)")]
    [InlineData("-5", "0.00_ ;[Red]\\-0.00\\ ", "-5.00")]
    [InlineData("0", "#,##0.00;-#,##0.00;;@", "")]
    [InlineData("0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-")]
    [InlineData("1234.5", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1,234.50")]
    [InlineData("12.3", "0.00\"万元\"", "12.30万元")]
    [InlineData("12.3", "General\"人\"", "12.3人")]
    [InlineData("12", "[$¥-804]#,##0.00", "¥12.00")]
    [InlineData("12345", "0,", "12")]
    [InlineData("123456", "[>=10000]0!.0,\"万\";0", "12.3万")]
    [InlineData("99", "[>=10000]0!.0,\"万\";0", "99")]
    [InlineData("301", "00000", "00301")]
    [InlineData("12345.678", "0.00E+00", "1.23E+04")]
    [InlineData("5.25", "#.##", "5.25")]
    [InlineData("5", "0.00;;;", "5.00")]
    [InlineData("7", "@", "7")]
    [InlineData("文字", "0.00", "文字")]
    [InlineData("1E+300", "0.00", "1E+300")]
    public void Numbers_print_as_Excel_shows_them(string number, string format, string expected) => Assert.Equal(expected, new NumberFormat(format).Print(number));

    [Theory]
    [InlineData("45657", "yyyy/m/d", "2024/12/31")]
    [InlineData("45657", "yyyy\"年\"m\"月\"d\"日\";@", "2024年12月31日")]
    [InlineData("45657", "[$-804]yyyy\"年\"mm\"月\"", "2024年12月")]
    [InlineData("45657.5", "yyyy-mm-dd hh:mm:ss", "2024-12-31 12:00:00")]
    [InlineData("45657.6875", "h:mm AM/PM", "4:30 PM")]
    [InlineData("45657.6875", "上午/下午h\"时\"mm\"分\"", "下午4时30分")]
    [InlineData("45657", "aaaa", "星期二")]
    [InlineData("45657", "d-mmm-yy", "31-Dec-24")]
    [InlineData("45657", "yyyy\"年\"m\"月\"d\"日\"aaaa", "2024年12月31日星期二")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("0.5", "[mm]:ss", "720:00")]
    [InlineData("9999999", "yyyy/m/d", "9999999")]
    [InlineData("-1", "yyyy/m/d", "-1")]
    public void Dates_print_as_dates(string number, string format, string expected) => Assert.Equal(expected, new NumberFormat(format).Print(number));

    [Fact]
    public void Days_may_count_from_1904() => Assert.Equal("2024/12/31", new NumberFormat("yyyy/m/d").Print("44195", epoch1904: true));
}
