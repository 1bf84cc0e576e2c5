using Mingzhang.Reading;

namespace Mingzhang.Tests.Samples;

/// <summary>Real PDF documents: every table cell at its place, every figure with its page and box.</summary>
public sealed class PdfTruthTests
{
    [Fact]
    public void Every_cell_is_read()
    {
        foreach (var key in SharedFolder.Files("gold/truth", "*.tsv"))
        {
            if (SharedFolder.Find("samples", Path.GetFileNameWithoutExtension(key) + ".pdf") is not { } sample) continue;
            Assert.True(DocumentReader.Read(sample).Succeeded(out var account, out var failure), failure?.English);
            Assert.Empty(TableTruth.Missed(TableTruth.Load(key), account.Figures));
            Assert.Empty(account.Figures.Where(f => f.Place.Page is null || f.Place.Box is null || f.Doubtful && f.Place.InTable));
        }
    }
}
