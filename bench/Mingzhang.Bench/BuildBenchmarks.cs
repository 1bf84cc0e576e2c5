using BenchmarkDotNet.Attributes;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Data;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Excel;
using Mingzhang.Publishing.Html.Pages;
using Mingzhang.Publishing.Word;
using Mingzhang.Reading;

namespace Mingzhang.Bench;

/// <summary>A warm build of the example's records, formats one after another: what `mingzhang build --no-pdf` does besides starting and writing files.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private string folder = "";
    private Disclosure disclosure = DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(1, "common")));
    private byte[] document = [];

    [GlobalSetup]
    public void Load()
    {
        folder = Path.Combine(SourceFolder.Root, "examples", "records");
        disclosure = Compose();
        document = Document();
    }

    [Benchmark]
    public Disclosure Compose() => DisclosureComposer.Compose(Derivation.Of(CsvFolder.Read(folder).Records!));

    [Benchmark]
    public byte[] Document() => Bytes(stream => DisclosureDocument.Write(disclosure, stream));

    [Benchmark]
    public Report Check() => Checker.Check(DocumentReader.Read(document, "disclosure.docx").Account!);

    [Benchmark]
    public int Formats() => DisclosurePage.Of(disclosure).Length + Bytes(s => DisclosureWorkbook.WriteStatements(s, disclosure)).Length
        + Bytes(s => DisclosureWorkbook.WriteAttachments(s, disclosure)).Length + DataPackage.Of(disclosure).Count;

    [Benchmark(Baseline = true)]
    public int Build()
    {
        disclosure = Compose();
        document = Document();
        return Check().Findings.Count + Formats();
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
