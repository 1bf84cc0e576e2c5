using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Publishing.Disclosures;

public class ReadBackTests
{
    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_text_reads_back_as_it_was_printed(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        var read = AccountReader.ReadText(DisclosureText.Of(disclosure));
        return ReadingBack.Differences(disclosure, read).Concat(Offences.Of(disclosure, read));
    }));
}
