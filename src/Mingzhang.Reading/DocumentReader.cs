using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Excel;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Html;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Ofd;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Programs;
using Mingzhang.Reading.Text;
using Mingzhang.Reading.Word;

namespace Mingzhang.Reading;

/// <summary>
/// From a file to an account. The format is told from the content, never from the extension; a file that cannot be read yields
/// a <see cref="ReadFailure"/> with the reason and what to do, never an exception.
/// </summary>
public static class DocumentReader
{
    /// <param name="path">A .docx, .doc, .wps, .rtf, .odt, .xlsx, .xls, .pdf, .ofd, .html or text file.</param>
    /// <param name="limits">What the document may cost; null for <see cref="ReadLimits.Default"/>.</param>
    public static ReadResult Read(string path, ReadLimits? limits = null) =>
        Attempt(path, () => Account(Layout(Bytes.Read(path, limits ?? ReadLimits.Default), path, limits ?? ReadLimits.Default)));

    /// <param name="stream">The document, from the current position to the end; it stays open.</param>
    /// <param name="path">Name to report; its extension decides nothing.</param>
    /// <param name="limits">What the document may cost; null for <see cref="ReadLimits.Default"/>.</param>
    public static ReadResult Read(Stream stream, string path, ReadLimits? limits = null) =>
        Attempt(path, () => Account(Layout(Bytes.Read(stream, limits ?? ReadLimits.Default), path, limits ?? ReadLimits.Default)));

    /// <param name="file">The bytes of the document.</param>
    /// <param name="path">Name to report; its extension decides nothing.</param>
    /// <param name="limits">What the document may cost; null for <see cref="ReadLimits.Default"/>.</param>
    public static ReadResult Read(byte[] file, string path, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(file, writable: false);
        return Read(stream, path, limits);
    }

    private static ReadResult Attempt(string path, Func<ReadResult> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableException e)
        {
            return ReadResult.Of(new ReadFailure(path, e.Code, e.Chinese, e.English));
        }
    }

    private static ReadResult Account(SourceDocument document)
    {
        var account = AccountReader.Read(document);
        return FinalAccount.IsIn(document, account) ? ReadResult.Of(account, document.Notes) : throw Unreadable.NoFinalAccount();
    }

    /// <summary>The blocks of a document, before any is understood.</summary>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    internal static SourceDocument Layout(byte[] file, string path, ReadLimits limits)
    {
        var document = Signature.Recognise(file) switch
        {
            FileKind.Zip => Container(file, path, limits),
            FileKind.Compound => CompoundContent.Workbook(file) is { } workbook ? OldExcel(workbook, path, limits) : Converted(file, OldFormat.Word, path, limits),
            FileKind.Rtf => Converted(file, OldFormat.Rtf, path, limits),
            FileKind.Excel => OldExcel(file, path, limits),
            FileKind.Pdf => PdfLayout.Read(file, path, limits.Pdf, limits.Recognition),
            _ => DecodedText(file, path, limits),
        };
        if (document.Blocks.Count == 0) throw document.Unread.Count > 0 ? Unreadable.OnlyPictures() : Unreadable.Empty();
        var notes = Extension.Note(path, document.Format) is { } note ? [note, .. document.Notes] : document.Notes;
        return document with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)), Notes = notes };
    }

    private static SourceDocument Container(byte[] file, string path, ReadLimits limits)
    {
        ZipArchive? archive = null;
        try
        {
            archive = ZipContainer.Open(file, limits);
            var package = new OfficePackage(archive, limits);
            var kind = ContainerContent.Recognise(package);
            if (kind == FileKind.Word) return WordReader.Read(package, path, limits);
            if (kind == FileKind.Ofd) return OfdReader.Read(package, path, limits);
            if (kind == FileKind.OpenDocument) return OldFormat.IsOpenText(file) ? Converted(file, OldFormat.OpenDocument, path, limits) : throw Unreadable.UnsupportedSheet(" OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)");
            return package.MainPart()!.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)
                ? OldExcel(file, path, limits)
                : ExcelReader.Read(Workbook.Read(package, limits), path, limits);
        }
        catch (Exception e) when (LibraryFailure.IsDamage(e))
        {
            throw LibraryFailure.Reason(e, archive);
        }
        finally
        {
            archive?.Dispose();
        }
    }

    /// <summary>Through LibreOffice. The lines and cells are those of the converted file, which are those of the original.</summary>
    private static SourceDocument Converted(byte[] file, OldFormat format, string path, ReadLimits limits)
    {
        using var archive = ZipContainer.Open(LibreOffice.ToWord(file, format, limits), limits);
        return WordReader.Read(new OfficePackage(archive, limits), path, limits);
    }

    private static SourceDocument OldExcel(byte[] file, string path, ReadLimits limits)
    {
        List<Sheet> sheets;
        try
        {
            sheets = OldWorkbook.Read(file, limits);
        }
        catch (Exception e) when (LibraryFailure.IsDamageOfOldWorkbook(e))
        {
            throw LibraryFailure.Reason(e, null);
        }
        return ExcelReader.Read(sheets, path, limits);
    }

    private static SourceDocument DecodedText(byte[] file, string path, ReadLimits limits)
    {
        var (text, damaged) = TextDecoder.Decode(file, Markup.DeclaredEncoding(file));
        if (string.IsNullOrWhiteSpace(text)) throw Unreadable.Empty();
        var document = Markup.IsHtml(text) ? HtmlReader.Read(text, path, limits) : TextLayout.Read(text, path);
        return damaged == 0 ? document : document with { Unread = [.. document.Unread, $"有 {damaged} 个字符因编码损坏没有读出（{damaged} characters were damaged and could not be read）"] };
    }
}
