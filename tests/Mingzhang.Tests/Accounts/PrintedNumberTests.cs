using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;

namespace Mingzhang.Tests.Accounts;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("0.00", "0.00", 2)]
    [InlineData("1,717.31", "1717.31", 2)]
    [InlineData("1，717.31", "1717.31", 2)]
    [InlineData("12,345,678", "12345678", 0)]
    [InlineData(" 186.05　", "186.05", 2)]
    [InlineData("１８６．０５", "186.05", 2)]
    [InlineData("1, 717. 31", "1717.31", 2)]
    [InlineData("1234\n5.67", "12345.67", 2)]
    [InlineData("-3.50", "-3.50", 2)]
    [InlineData("－3", "-3", 0)]
    [InlineData("−0.00", "0.00", 2)]
    [InlineData("+7", "7", 0)]
    [InlineData("9999999999.999", "9999999999.999", 3)]
    public void A_cell_with_one_number_is_read_exactly(string text, string value, int decimals)
    {
        Assert.True(PrintedNumber.TryParse(text, out var number));
        Assert.Equal(value, number.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimals, number.Decimals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("无")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("1,71.31")]
    [InlineData("1234,567")]
    [InlineData("12 13")]
    [InlineData("1.2.3")]
    [InlineData("97%")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("12345678901234")]
    [InlineData("0.1234567")]
    public void Anything_else_is_no_number(string text) => Assert.False(PrintedNumber.TryParse(text, out _));

    [Theory]
    [InlineData("12.50万元", 5)]
    [InlineData("1,200元", 5)]
    [InlineData("1,20", 1)]
    [InlineData("2023,100", 4)]
    [InlineData("3.其他", 1)]
    [InlineData("-4批", 2)]
    [InlineData("批4", 0)]
    public void Scanning_stops_where_the_number_ends(string text, int length) => Assert.Equal(length, PrintedNumber.Scan(text, out _));

    [Fact]
    public void A_string_of_digits_too_long_for_an_amount_has_a_length_and_no_value()
    {
        Assert.Equal(18, PrintedNumber.Scan("123456789012345678号", out var number));
        Assert.Null(number);
    }

    [Fact]
    public void What_is_printed_reads_back()
    {
        var amounts = Gen.Choose(-999_999_999, 999_999_999).SelectMany(n => Gen.Choose(0, 6).Select(d => (n, d)));
        Prop.ForAll(Arb.From(amounts), pair =>
        {
            var value = new decimal(Math.Abs(pair.n), 0, 0, pair.n < 0, (byte)pair.d);
            var format = (pair.d % 2 == 0 ? "N" : "F") + pair.d.ToString(CultureInfo.InvariantCulture);
            return PrintedNumber.TryParse(value.ToString(format, CultureInfo.InvariantCulture), out var read)
                && read.Value == value && read.Decimals == pair.d;
        }).QuickCheckThrowOnFailure();
    }
}
