using Mingzhang.Reading;
using Mingzhang.Reading.Programs;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Programs;

/// <summary>Documents of old formats, made and read through LibreOffice.</summary>
public class OldFormatTests
{
    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    [InlineData("odt")]
    public void An_old_format_gives_the_figures_of_the_new_one(string format)
    {
        var (_, old) = LibreOffice.Convert(SmallAccount.Word(), "docx", null, format, 1 << 24);
        Assert.True(old is not null, "缺少 LibreOffice Writer；安装：sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui | LibreOffice Writer is missing; install it with that command");
        var read = DocumentReader.Read(old, "决算." + format);
        Assert.True(read.Account is not null, read.Failure?.Chinese);
        Assert.Empty(read.Notes);
        Assert.Equal(
            DocumentReader.Read(SmallAccount.Word(), "决算.docx").Account!.Figures.Select(f => (f.Text, f.Address)),
            read.Account.Figures.Select(f => (f.Text, f.Address)));
    }
}
