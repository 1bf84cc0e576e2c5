using System.Globalization;

namespace Mingzhang.Reading.Excel;

/// <summary>Prints a number as Excel shows it under a number format. Fractions (# ?/?) and Chinese numerals ([DBNum1]) come out in decimal digits.</summary>
internal sealed class NumberFormat
{
    /// <summary>Excel keeps 15 significant digits; what a binary number has beyond them is noise.</summary>
    private const int Digits = 15;
    /// <summary>Day numbers run to the end of the year 9999.</summary>
    private const int LastDay = 2_958_465;
    /// <summary>Days between the two epochs of Excel, 1900 and 1904.</summary>
    private const int DaysTo1904 = 1462;

    private readonly string code;
    private readonly List<FormatSection> sections;

    public NumberFormat(string code)
    {
        this.code = code;
        IsDate = DateFormat.Is(code);
        sections = [.. FormatSections.Split(code).Select(section => new FormatSection(section))];
    }

    public static NumberFormat General { get; } = new("General");

    /// <summary>The number is a date or time, counted in days.</summary>
    public bool IsDate { get; }

    /// <param name="text">A number in digits, as a workbook stores it; printed as it is if it is none, or beyond all amounts.</param>
    /// <param name="epoch1904">Day numbers count from 1904.</param>
    public string Print(string text, bool epoch1904 = false)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return text;
        if (text.Length > Digits) number = Round(number);
        if (!IsDate) return Print(number);
        if (epoch1904) number += DaysTo1904;
        return number is >= 0 and <= LastDay ? Print(DateTime.FromOADate((double)number)) : FormatSection.Plain(number);
    }

    public string Print(DateTime moment) => DateFormat.Print(moment, code);

    public string Print(decimal number)
    {
        var section = Section(number);
        if (section.IsText) return FormatSection.Plain(number);
        // A section of its own for negative numbers writes their sign itself, or means none.
        var signed = ReferenceEquals(section, sections[0]) || section.Condition is not null;
        return section.Print(signed ? number : Math.Abs(number));
    }

    private static decimal Round(decimal number) =>
        decimal.Parse(number.ToString($"E{Digits - 1}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private FormatSection Section(decimal number)
    {
        if (sections.Exists(section => section.Condition is not null))
        {
            return sections.Find(section => section.Condition?.Holds(number) == true) ?? sections.FindLast(section => section.Condition is null) ?? sections[0];
        }
        if (number < 0 && sections.Count > 1) return sections[1];
        return number == 0 && sections.Count > 2 ? sections[2] : sections[0];
    }
}
