using System.Text;
using Mingzhang.Reading;
using Mingzhang.Reading.Files;

namespace Mingzhang.Tests.Reading.Files;

public sealed class TextDecoderTests
{
    private const string Sample = "2024年度收入总计186.05万元，支出总计186.05万元。\r\n第二行：①≥95%，﹙〇﹚𠮷\n";
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    public void Encodings_are_told_by_their_bytes(string name, bool mark)
    {
        var encoding = name == "gb18030" ? Gb18030 : Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];
        Assert.Equal(new DecodedText(Sample, 0), TextDecoder.Decode(bytes));
    }

    [Fact]
    public void A_cut_character_and_a_few_bad_bytes_are_borne_and_counted()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sample, 50)));
        var cut = TextDecoder.Decode(bytes.AsSpan(0, Encoding.UTF8.GetByteCount("2024年度收") - 1));
        Assert.Equal(("2024年度\uFFFD", 1), (cut.Text, cut.Damaged));
        bytes[4] = 0xFF;
        Assert.InRange(TextDecoder.Decode(bytes).Damaged, 1, 3);
    }

    [Fact]
    public void A_few_bad_bytes_in_GB18030_are_borne_too()
    {
        var bytes = Gb18030.GetBytes(string.Concat(Enumerable.Repeat(Sample, 50)));
        bytes[6] = 0xFF;
        var decoded = TextDecoder.Decode(bytes);
        Assert.InRange(decoded.Damaged, 1, 3);
        Assert.EndsWith(Sample, decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_at_random_are_no_text()
    {
        var random = new Random(7);
        for (var length = 40; length < 400; length++)
        {
            var noise = new byte[length];
            random.NextBytes(noise);
            Assert.Equal("not-a-document", Assert.Throws<UnreadableException>(() => TextDecoder.Decode(noise)).Code);
        }
    }
}
