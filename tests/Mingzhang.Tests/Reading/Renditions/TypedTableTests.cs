using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;
using Mingzhang.Tests.Cli;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>A Word file whose paragraphs are the lines of a text, tables typed with tabs or blanks, says what the text says.</summary>
public sealed class TypedTableTests
{
    [Fact]
    public void Paragraphs_with_the_lines_of_a_text_give_its_findings() =>
        Assert.Equal(Findings(AccountReader.ReadText(File.ReadAllText(CommandRun.Flawed))), Findings(Word(string.Concat(Lines.Select(Printed)))));

    [Fact]
    public void So_do_lines_broken_by_hand() =>
        Assert.Equal(Findings(AccountReader.ReadText(File.ReadAllText(CommandRun.Flawed))), Findings(Word($"<w:p><w:r>{string.Join("<w:br/>", Lines.Select(Text))}</w:r></w:p>")));

    [Fact]
    public void A_table_of_contents_is_no_typed_table() =>
        Assert.Equal(30, DocumentReader.Layout(Docx.Of(string.Concat(Enumerable.Range(1, 30).Select(i => Printed($"{i}、\t决算情况说明\t{i}")))), "a.docx", ReadLimits.Default).Blocks.OfType<Paragraph>().Count(p => p.Complete));

    private static string[] Lines => File.ReadAllText(CommandRun.Flawed).Split('\n');

    private static string Printed(string line) => $"<w:p><w:r>{Text(line)}</w:r></w:p>";
    private static string Text(string line) => string.Join("<w:tab/>", line.Split('\t').Select(t => $"<w:t xml:space=\"preserve\">{Docx.Text(t)}</w:t>"));

    private static AccountSet Word(string body) => AccountReader.Read(DocumentReader.Layout(Docx.Of(body), "a.docx", ReadLimits.Default));

    private static string[] Findings(AccountSet account) => [.. Checker.Check(account).Findings.Select(f => f.Level + " " + f.Rule + " " + f.Message).Order(StringComparer.Ordinal)];
}
