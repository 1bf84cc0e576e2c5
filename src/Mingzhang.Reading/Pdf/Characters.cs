namespace Mingzhang.Reading.Pdf;

/// <summary>Characters as PDF fonts name them, made plain.</summary>
internal static class Characters
{
    /// <summary>The radicals U+2F00 to U+2FD5, in order, as the ordinary characters they look like. Some programs print 行 as the radical ⾏.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
        + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香"
        + "馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Simplified forms among the radicals from U+2E80 that are used as characters.</summary>
    private static readonly Dictionary<int, int> Supplement = new()
    {
        [0x2E8E] = '兀',
        [0x2E9F] = '母',
        [0x2EA0] = '民',
        [0x2EC1] = '虎',
        [0x2EC4] = '西',
        [0x2EC5] = '见',
        [0x2EC6] = '角',
        [0x2EC9] = '贝',
        [0x2ECB] = '车',
        [0x2ED3] = '长',
        [0x2ED4] = '门',
        [0x2ED8] = '青',
        [0x2ED9] = '韦',
        [0x2EDA] = '页',
        [0x2EDB] = '风',
        [0x2EDC] = '飞',
        [0x2EDD] = '食',
        [0x2EE2] = '马',
        [0x2EE3] = '骨',
        [0x2EE4] = '鬼',
        [0x2EE5] = '鱼',
        [0x2EE6] = '鸟',
        [0x2EE7] = '卤',
        [0x2EE8] = '麦',
        [0x2EE9] = '黄',
        [0x2EEA] = '黾',
        [0x2EEC] = '齐',
        [0x2EEE] = '齿',
        [0x2EF0] = '龙',
        [0x2EF3] = '龟',
    };

    public static int Plain(int rune) => rune switch
    {
        >= 0x2F00 and <= 0x2FD5 => Radicals[rune - 0x2F00],
        >= 0x2E80 and <= 0x2EF3 => Supplement.GetValueOrDefault(rune, rune),
        _ => rune,
    };

    /// <summary>False for what a font without a Unicode map leaves: controls, private use, the replacement character, half surrogates.</summary>
    public static bool IsDecoded(int rune) => rune switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => false,
        >= 0xD800 and <= 0xDFFF => false,
        >= 0xE000 and <= 0xF8FF => false,
        >= 0xFFF0 and <= 0xFFFF => false,
        >= 0xF0000 => false,
        _ => true,
    };

    /// <summary>Written without blanks between: Chinese characters and the marks among them.</summary>
    public static bool IsWide(int rune) => rune is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0x20000 and <= 0x3FFFF) or (>= 0x2460 and <= 0x24FF) or (>= 0x2013 and <= 0x2026) or 0xB7 or 0xD7 or 0x25A1 or 0x2610 or 0x221A;

    public static bool IsDigit(int rune) => rune is >= '0' and <= '9';

    public static void Append(System.Text.StringBuilder text, int rune)
    {
        if (rune < 0x10000) text.Append((char)rune);
        else text.Append(char.ConvertFromUtf32(rune));
    }
}
