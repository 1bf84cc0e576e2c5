using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Styles;

/// <summary>A paragraph style in the few terms that ours differ in.</summary>
internal sealed record ParagraphStyle(string Id, string Name)
{
    private static readonly string[] BuiltIn = ["Body Text", "Title", "toc ", "heading "];

    public string? Font { get; init; }
    public int Size { get; init; } = Typography.Body;
    public bool Bold { get; init; }
    public bool Centred { get; init; }
    public bool Justified { get; init; }
    public bool AtRight { get; init; }
    public bool KeepNext { get; init; }
    public int IndentCharacters { get; init; }
    public int Left { get; init; }
    /// <summary>Exact line height in twips; 0 lets the line grow with what stands in it.</summary>
    public int Line { get; init; } = Typography.LinePitch;
    public int After { get; init; }
    public int? Outline { get; init; }
    /// <summary>Dots lead to a number at the right edge.</summary>
    public bool Dots { get; init; }
    public string? Next { get; init; }

    public W.Style Element()
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = Id, CustomStyle = Array.Exists(BuiltIn, b => Name.StartsWith(b, StringComparison.Ordinal)) ? null : true };
        style.Append(new W.StyleName { Val = Name }, new W.BasedOn { Val = "Normal" });
        if (Outline is not null || Next is not null) style.Append(new W.NextParagraphStyle { Val = Next ?? StyleNames.Body });
        style.Append(new W.PrimaryStyle(), Paragraph(), Run());
        return style;
    }

    private W.StyleParagraphProperties Paragraph() => new()
    {
        KeepNext = KeepNext || Outline is not null ? new W.KeepNext() : null,
        KeepLines = Outline is not null ? new W.KeepLines() : null,
        Tabs = Dots ? new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Typography.TextShort }) : null,
        SnapToGrid = Line == Typography.LinePitch ? null : new W.SnapToGrid { Val = false },
        SpacingBetweenLines = Spacing(),
        Indentation = Indent(),
        Justification = Centred ? new W.Justification { Val = W.JustificationValues.Center } : Justified ? new W.Justification { Val = W.JustificationValues.Both } : AtRight ? new W.Justification { Val = W.JustificationValues.Right } : null,
        OutlineLevel = Outline is { } level ? new W.OutlineLevel { Val = level } : null,
    };

    private W.SpacingBetweenLines Spacing() => new()
    {
        After = Text(After),
        Line = Text(Line == 0 ? 240 : Line),
        LineRule = Line == 0 ? W.LineSpacingRuleValues.Auto : W.LineSpacingRuleValues.Exact,
    };

    private W.Indentation? Indent() =>
        IndentCharacters > 0 ? new W.Indentation { FirstLineChars = IndentCharacters * 100, FirstLine = Text(IndentCharacters * Size * 10) }
        : Left > 0 ? new W.Indentation { Left = Text(Left) } : null;

    private W.StyleRunProperties Run() => new()
    {
        RunFonts = Font is null ? null : Fonts(Font),
        Bold = Bold ? new W.Bold() : null,
        Spacing = Size == Typography.Body ? new W.Spacing { Val = Typography.Tightening } : null,
        FontSize = new W.FontSize { Val = Text(Size) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = Text(Size) },
    };

    /// <summary>Chinese in its typeface; letters and digits in the western one, whose digits are all of one width.</summary>
    public static W.RunFonts Fonts(string font) => new() { Ascii = Typography.Western, HighAnsi = Typography.Western, EastAsia = font, ComplexScript = Typography.Western, Hint = W.FontTypeHintValues.EastAsia };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
