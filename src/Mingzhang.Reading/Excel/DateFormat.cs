using System.Globalization;
using System.Text;

namespace Mingzhang.Reading.Excel;

/// <summary>Prints dates, times of day and durations under a number format.</summary>
internal static class DateFormat
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>The first section has a letter of date or time outside quotations and brackets.</summary>
    public static bool Is(string code)
    {
        if (code.StartsWith("General", StringComparison.OrdinalIgnoreCase)) return false;
        var section = FormatSections.Split(code)[0];
        for (var i = 0; i < section.Length; i = FormatSections.EndOfToken(section, i))
        {
            if (section[i] is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' || section.AsSpan(i).StartsWith("aaa")) return true;
            if (Elapsed(section.AsSpan(i, FormatSections.EndOfToken(section, i) - i)) is not '\0') return true;
        }
        return false;
    }

    public static string Print(DateTime moment, string code)
    {
        var section = FormatSections.Split(code)[0];
        var twelve = section.Contains("AM/PM", StringComparison.OrdinalIgnoreCase) || section.Contains("上午/下午", StringComparison.Ordinal);
        var text = new StringBuilder();
        var afterHours = false;
        for (var i = 0; i < section.Length;)
        {
            var letter = char.ToLowerInvariant(section[i]);
            if (letter is 'y' or 'e' or 'm' or 'd' or 'h' or 's' or 'a' or '上')
            {
                var run = Run(section, i);
                var minutes = letter == 'm' && run <= 2 && (afterHours || BeforeSeconds(section, i + run));
                text.Append(letter is 'a' or '上' ? HalfDay(moment, section, i, ref run) : Part(moment, minutes ? 'n' : letter, run, twelve));
                afterHours = letter == 'h';
                i += run;
                continue;
            }
            var end = FormatSections.EndOfToken(section, i);
            var token = section.AsSpan(i, end - i);
            if (Elapsed(token) is not '\0' and var unit)
            {
                text.Append(Total(moment, unit));
                afterHours = unit == 'h';
            }
            else text.Append(FormatSections.Literal(token) ?? token.ToString());
            i = end;
        }
        return text.ToString().Trim();
    }

    private static int Run(string section, int at)
    {
        var end = at;
        while (end < section.Length && char.ToLowerInvariant(section[end]) == char.ToLowerInvariant(section[at])) end++;
        return end - at;
    }

    private static string Part(DateTime moment, char letter, int length, bool twelve) => letter switch
    {
        'y' => length <= 2 ? Number(moment.Year % 100, 2) : Number(moment.Year, 4),
        'e' => Number(moment.Year, 4),
        'm' when length >= 3 => moment.ToString(length == 3 ? "MMM" : "MMMM", CultureInfo.InvariantCulture),
        'm' => Number(moment.Month, length),
        'd' when length >= 3 => moment.ToString(length == 3 ? "ddd" : "dddd", CultureInfo.InvariantCulture),
        'd' => Number(moment.Day, length),
        'h' => Number(twelve ? (moment.Hour + 11) % 12 + 1 : moment.Hour, length),
        'n' => Number(moment.Minute, length),
        _ => Number(moment.Second, length),
    };

    /// <summary>AM/PM, A/P, 上午/下午, and aaa, aaaa for the day of the week.</summary>
    private static string HalfDay(DateTime moment, string section, int at, ref int run)
    {
        foreach (var (mark, morning, afternoon) in ((string, string, string)[])[("AM/PM", "AM", "PM"), ("A/P", "A", "P"), ("上午/下午", "上午", "下午")])
        {
            if (!section.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            run = mark.Length;
            return moment.Hour < 12 ? morning : afternoon;
        }
        return (run == 4 ? "星期" : "") + Weekdays[(int)moment.DayOfWeek];
    }

    private static bool BeforeSeconds(string section, int at)
    {
        while (at < section.Length && section[at] is not ('s' or 'S'))
        {
            if (char.IsAsciiLetter(section[at])) return false;
            at = FormatSections.EndOfToken(section, at);
        }
        return at < section.Length;
    }

    /// <summary>[h], [mm], [s]: the unit in which a duration is told in full.</summary>
    private static char Elapsed(ReadOnlySpan<char> token)
    {
        if (token.Length < 3 || token[0] != '[' || token[^1] != ']' || token[1..^1].ContainsAnyExcept(token[1])) return '\0';
        return char.ToLowerInvariant(token[1]) is 'h' or 'm' or 's' ? char.ToLowerInvariant(token[1]) : '\0';
    }

    private static string Total(DateTime moment, char unit)
    {
        var ticks = moment.Ticks - DateTime.FromOADate(0).Ticks;
        return Number((int)(ticks / (unit switch { 'h' => TimeSpan.TicksPerHour, 'm' => TimeSpan.TicksPerMinute, _ => TimeSpan.TicksPerSecond })), 1);
    }

    private static string Number(int number, int digits) => number.ToString(digits >= 4 ? "0000" : digits >= 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
