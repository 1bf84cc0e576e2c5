namespace Mingzhang.Publishing.Word.Styles;

internal static class StyleNames
{
    public const string Body = "BodyText";
    public const string CoverLine = "CoverLine";
    public const string Title = "Title";
    public const string ContentsTitle = "ContentsTitle";
    public const string Addressee = "Addressee";
    public const string Signature = "LetterSignature";
    public const string AnnexNumber = "AnnexNumber";
    public const string AnnexTitle = "AnnexTitle";
    public const string TableTitle = "TableTitle";
    public const string SheetTitle = "SheetTitle";
    public const string TableLine = "TableLine";
    public const string TableNote = "TableNote";
    public const string TableText = "TableText";
    public const string Chart = "Chart";
    public const string SectionEnd = "SectionEnd";
    public const string Grid = "DisclosureTable";

    public static string Heading(int level) => "Heading" + Math.Clamp(level, 1, 4).ToString(System.Globalization.CultureInfo.InvariantCulture);
    public static string Contents(int level) => "TOC" + Math.Clamp(level, 1, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
