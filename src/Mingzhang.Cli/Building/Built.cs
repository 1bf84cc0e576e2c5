using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Building;

/// <summary>A disclosure that was composed, printed in Word, and checked as anyone would check it: by reading the file.</summary>
/// <param name="Document">The Word file whose text was checked.</param>
internal sealed record Built(Disclosure Disclosure, byte[] Document, Report Report)
{
    /// <summary>Where in the workbook each fact was typed; empty where the account comes from none.</summary>
    public Trail Trail { get; init; } = new();

    public const string DocumentName = "决算公开.docx";

    /// <summary>What forbids publication: texts still to be written, and errors that the check proves.</summary>
    public int Obstacles => Disclosure.Open.Count + Report.Count(Level.Error);

    public static Built Of(Disclosure disclosure, bool draft)
    {
        using var file = new MemoryStream();
        DisclosureDocument.Write(disclosure, file, new DocumentOptions { Draft = draft });
        var document = file.ToArray();
        var read = DocumentReader.Read(document, DocumentName);
        if (read.Account is not { } printed) throw new InvalidOperationException($"The document just written cannot be read: {read.Failure?.English}");
        return new(disclosure, document, Checker.Check(printed));
    }
}
