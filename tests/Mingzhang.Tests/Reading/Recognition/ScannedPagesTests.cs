using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Reading.Recognition;
using Mingzhang.Tests.Reading.Made;
using Mingzhang.Tests.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Recognition;

/// <summary>Pages that are images, read by tesseract with its data for simplified Chinese.</summary>
public class ScannedPagesTests
{
    private static readonly ReadLimits Recognizing = ReadLimits.Default with { Recognition = RecognitionLimits.Default };

    private static AccountSet Read(byte[] file, ReadLimits limits)
    {
        var read = DocumentReader.Read(file, "决算.pdf", limits);
        Assert.True(read.Account is not null, read.Failure?.Chinese);
        return read.Account;
    }

    private static IEnumerable<(string, Address?)> FiguresOf(AccountSet account) => account.Figures.Select(f => (f.Text, f.Address));

    /// <summary>Where a figure of the text stands.</summary>
    private static Box Expenses(AccountSet account) => account.Figures.First(f => f.Text == "20.18").Place.Box!.Value;

    /// <summary>A character of a head misread costs the addresses of its column, and % may pass for a digit, so not all must come out.</summary>
    private static void AssertAlike(AccountSet printed, AccountSet scanned)
    {
        var wanted = FiguresOf(printed).Where(f => f.Item2 is not null).ToList();
        var found = FiguresOf(scanned).ToList();
        var same = wanted.Count(w => found.Remove(w));
        Assert.True(same * 2 >= wanted.Count && printed.Figures.Count(f => scanned.Figures.Any(s => s.Text == f.Text)) + 1 >= printed.Figures.Count, $"{same} of {wanted.Count}: {string.Join("; ", FiguresOf(scanned))}");
    }

    [Fact]
    public void A_scan_gives_the_figures_of_the_print_and_doubts_them()
    {
        var account = Read(Scanned.Pages(), Recognizing);
        AssertAlike(Read(Scanned.Printed, ReadLimits.Default), account);
        Assert.All(account.Figures, f => Assert.True(f.Doubtful));
        Assert.Contains("识别软件", Assert.Single(account.Unread), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_laid_askew_gives_the_same_tables()
    {
        var account = Read(Scanned.Pages(fall: 0.015f), Recognizing);
        var printed = Read(Scanned.Printed, ReadLimits.Default);
        AssertAlike(printed, account);
        var (askew, straight) = (Expenses(account), Expenses(printed));
        Assert.InRange(askew.Y0 - straight.Y0 - 0.015m * straight.X0, -8, 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_scan_laid_sideways_or_upside_down_is_set_upright(int turn)
    {
        var account = Read(Scanned.Pages(fall: 0.01f, turn), Recognizing);
        var printed = Read(Scanned.Printed, ReadLimits.Default);
        AssertAlike(printed, account);
        var (turned, straight) = (Expenses(account), Expenses(printed));
        Assert.Equal(turn != 2, turned.Y1 - turned.Y0 > turned.X1 - turned.X0);
        Assert.InRange(turn switch { 1 => turned.Y0, 2 => PageWidth - turned.X1, _ => PageWidth - turned.Y1 } - straight.X0, -14, 14);
    }

    /// <summary>Points, before it was turned.</summary>
    private const decimal PageWidth = 595.3m;

    [Fact]
    public void Without_recognition_a_scan_says_how_to_have_it_read()
    {
        var failure = DocumentReader.Read(Scanned.Pages(), "决算.pdf").Failure;
        Assert.Equal("scanned", failure?.Code);
        Assert.Contains("--ocr", failure!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_it_says_what_to_install()
    {
        var limits = ReadLimits.Default with { Recognition = new() { Program = "no-such-program" } };
        var failure = DocumentReader.Read(Scanned.Pages(), "决算.pdf", limits).Failure;
        Assert.Equal("no-recognition", failure?.Code);
        Assert.Contains("tesseract-ocr-chi-sim", failure!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_past_the_limit_stay_unread()
    {
        var limits = ReadLimits.Default with { Recognition = new() { Pages = 0 } };
        Assert.Equal("scanned", DocumentReader.Read(Scanned.Pages(), "决算.pdf", limits).Failure?.Code);
    }

    [Fact]
    public void A_document_of_text_needs_no_program()
    {
        var limits = ReadLimits.Default with { Recognition = new() { Program = "no-such-program" } };
        Assert.NotEmpty(Read(Scanned.Printed, limits).Figures);
    }

    [Fact]
    public void Nothing_on_a_recognised_page_is_proof()
    {
        var page = new DrawnPage(1).Image(new(0, 0, 595, 842)).Text(60, 100, "一、收入决算情况说明", traits: Mingzhang.Reading.Pdf.GlyphTraits.Invisible)
            .Text(60, 120, "本年收入合计9746.50万元，其中财政拨款收入9746.50万元，，比上年增加（减少）3万元。", traits: Mingzhang.Reading.Pdf.GlyphTraits.Invisible);
        var account = AccountReader.Read(DrawnPage.Read(page));
        Assert.Equal([1], account.RecognizedPages);
        var findings = Checker.Check(account).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.True(f.Level >= Level.Review, f.Message));
    }
}
