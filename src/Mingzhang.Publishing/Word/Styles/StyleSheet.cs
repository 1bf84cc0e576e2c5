using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Styles;

/// <summary>All styles of the document: whoever edits it in Word changes a style once, not each paragraph.</summary>
internal static class StyleSheet
{
    public static void AddTo(MainDocumentPart main)
    {
        var styles = new W.Styles(Defaults());
        styles.Append(Normal());
        foreach (var style in All) styles.Append(style.Element());
        styles.Append(TableGrid());
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = styles;
    }

    private static IEnumerable<ParagraphStyle> All =>
    [
        new(StyleNames.Body, "Body Text") { IndentCharacters = 2, Justified = true },
        new(StyleNames.CoverLine, "封面") { Font = Typography.XiaoBiaoSong, Size = Typography.Title, Centred = true, Line = 0, After = 400 },
        new(StyleNames.Title, "Title") { Font = Typography.XiaoBiaoSong, Size = Typography.Cover, Centred = true, Line = 0 },
        new(StyleNames.ContentsTitle, "目录标题") { Font = Typography.XiaoBiaoSong, Size = Typography.Title, Centred = true, Line = 0, After = Typography.LinePitch },
        new(StyleNames.Contents(1), "toc 1") { Font = Typography.Hei, Size = Typography.Contents, Line = 480, Dots = true, Next = StyleNames.Body },
        new(StyleNames.Contents(2), "toc 2") { Size = Typography.Contents, Line = 480, Left = 560, Dots = true, Next = StyleNames.Body },
        new(StyleNames.Heading(1), "heading 1") { Font = Typography.XiaoBiaoSong, Size = Typography.Title, Centred = true, Line = 0, Outline = 0, After = Typography.LinePitch },
        new(StyleNames.Heading(2), "heading 2") { Font = Typography.Hei, IndentCharacters = 2, Outline = 1 },
        new(StyleNames.Heading(3), "heading 3") { Font = Typography.Kai, IndentCharacters = 2, Outline = 2 },
        new(StyleNames.Heading(4), "heading 4") { Bold = true, IndentCharacters = 2, Outline = 3 },
        new(StyleNames.Addressee, "主送"),
        new(StyleNames.Signature, "落款") { AtRight = true },
        new(StyleNames.AnnexNumber, "附件序号") { Font = Typography.Hei, KeepNext = true },
        new(StyleNames.AnnexTitle, "附件标题") { Font = Typography.XiaoBiaoSong, Size = Typography.Title, Centred = true, Line = 0, Outline = 1, After = Typography.LinePitch },
        new(StyleNames.TableTitle, "表题") { Font = Typography.XiaoBiaoSong, Size = Typography.TableTitle, Centred = true, Line = 0, Outline = 1, After = Tables.TableLines.TitleAfter },
        new(StyleNames.SheetTitle, "附表标题") { Font = Typography.XiaoBiaoSong, Size = Typography.TableTitle, Centred = true, Line = 0, KeepNext = true, After = Tables.TableLines.TitleAfter },
        new(StyleNames.TableLine, "表头行") { Font = Typography.Song, Size = Typography.TableLine, Line = Tables.TableLines.AboveLine, KeepNext = true },
        new(StyleNames.TableNote, "表注") { Font = Typography.Song, Size = Typography.TableNote, Line = Tables.TableLines.NoteLine, Justified = true },
        new(StyleNames.TableText, "表内文字") { Font = Typography.Song, Size = Typography.TableNote, Line = 0 },
        new(StyleNames.Chart, "图") { Centred = true, Line = 0, KeepNext = true },
        new(StyleNames.SectionEnd, "分节") { Size = 2, Line = 20 },
    ];

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = ParagraphStyle.Fonts(Typography.FangSong),
            Kern = new W.Kern { Val = 2 },
            FontSize = new W.FontSize { Val = Text(Typography.Body) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Text(Typography.Body) },
            Languages = new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" },
        }),
        new W.ParagraphPropertiesDefault());

    private static W.Style Normal() => new(
        new W.StyleName { Val = "Normal" },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties { WidowControl = new W.WidowControl { Val = false } })
    { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true };

    private static W.Style TableGrid()
    {
        static T Line<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
        return new(
            new W.StyleName { Val = "决算公开表" },
            new W.StyleTableProperties(
                new W.TableBorders(Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(), Line<W.RightBorder>(), Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>()),
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = Tables.ColumnWidths.Margin, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = Tables.ColumnWidths.Margin, Type = W.TableWidthValues.Dxa })))
        { Type = W.StyleValues.Table, StyleId = StyleNames.Grid, CustomStyle = true };
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
