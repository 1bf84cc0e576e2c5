namespace Mingzhang.Publishing.Word;

/// <summary>
/// Official typography after GB/T 9704-2012: A4, type area 156 × 225 mm, body 三号 仿宋 of 22 lines with 28 characters.
/// Lengths in twips (1/20 pt), sizes of type in half points.
/// </summary>
internal static class Typography
{
    public const string FangSong = "仿宋_GB2312";
    public const string Kai = "楷体_GB2312";
    public const string Hei = "黑体";
    public const string XiaoBiaoSong = "方正小标宋简体";
    public const string Song = "宋体";
    public const string Western = "Times New Roman";

    public const int PageShort = 11906;
    public const int PageLong = 16838;
    public const int MarginTop = 2098;
    public const int MarginBottom = 1984;
    public const int MarginLeft = 1587;
    public const int MarginRight = 1474;
    /// <summary>Type area: 156 mm and 225 mm.</summary>
    public const int TextShort = PageShort - MarginLeft - MarginRight;
    public const int TextLong = PageLong - MarginTop - MarginBottom;
    /// <summary>The page number stands 7 mm under the type area.</summary>
    public const int FooterDistance = 1304;

    /// <summary>225 mm ÷ 22 lines.</summary>
    public const int LinePitch = 579;
    /// <summary>
    /// 28 characters to 156 mm: each a quarter of a point narrower than 16 pt, and a little more, as LibreOffice drops a mark that hangs over a line
    /// without any room left. A grid of characters would tear digits apart in some programs.
    /// </summary>
    public const int Tightening = -6;

    public const int Cover = 72;
    public const int Title = 44;
    public const int Body = 32;
    public const int Contents = 28;
    public const int PageNumber = 28;
    public const int TableTitle = 36;
    public const int TableLine = 21;
    public const int TableNote = 18;
}
