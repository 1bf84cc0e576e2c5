using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>The typefaces of official documents, each with free ones that may stand in for it.</summary>
internal static class Fonts
{
    public static readonly IReadOnlyList<(string Name, string Substitutes, bool Serif)> All =
    [
        (Typography.FangSong, "仿宋,FangSong,STFangsong,FandolFang R,Noto Serif CJK SC,Source Han Serif SC,思源宋体", true),
        (Typography.Kai, "楷体,KaiTi,STKaiti,FandolKai,Noto Serif CJK SC,Source Han Serif SC,思源宋体", true),
        (Typography.XiaoBiaoSong, "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,Noto Serif CJK SC,Source Han Serif SC,思源宋体", true),
        (Typography.Song, "SimSun,STSong,FandolSong,Noto Serif CJK SC,Source Han Serif SC,思源宋体", true),
        (Typography.Hei, "SimHei,STHeiti,FandolHei,Noto Sans CJK SC,Source Han Sans SC,思源黑体", false),
        (Typography.Western, "Liberation Serif,Tinos,Noto Serif CJK SC", true),
    ];

    public static void AddTo(MainDocumentPart main) => main.AddNewPart<FontTablePart>("fonts").Fonts = new W.Fonts(All.Select(Font));

    private static W.Font Font((string Name, string Substitutes, bool Serif) font) => new(
        new W.AltName { Val = font.Substitutes },
        new W.FontCharSet { Val = new HexBinaryValue(font.Name == Typography.Western ? "00" : "86") },
        new W.FontFamily { Val = font.Serif ? W.FontFamilyValues.Roman : W.FontFamilyValues.Swiss },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    { Name = font.Name };
}
