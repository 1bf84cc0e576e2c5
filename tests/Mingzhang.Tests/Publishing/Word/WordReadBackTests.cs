using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Word;

public class WordReadBackTests
{
    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_document_reads_back_as_it_was_printed(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        var read = DocumentReader.Read(DocxOf.Bytes(disclosure), "disclosure.docx").Account!;
        return ReadingBack.Differences(disclosure, read).Concat(Offences.Of(disclosure, read));
    }));
}
