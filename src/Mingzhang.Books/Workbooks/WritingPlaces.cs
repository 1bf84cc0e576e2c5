using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Where a person writes what a disclosure still lacks: sheet, row and column of the workbook.</summary>
public sealed record WritingPlace(string Sheet, string Row, string Column)
{
    public string Chinese => $"“{Sheet}”表“{Row}”行“{Column}”列";
    public string English => $"sheet {Sheet}, row {Row}, column {Column}";
}

public static class WritingPlaces
{
    /// <summary>The place of a reason, a purpose or a text part; null where no cell takes it.</summary>
    public static WritingPlace? Of(Address? subject, TextPart? part)
    {
        if (part is { } wanted) return TextSheets.PlaceOf(wanted);
        if (subject is null) return null;
        return ThreePublicSheet.PlaceOf(subject) ?? StatedSheets.PlaceOf(subject) ?? ExpenditureSheet.PlaceOf(subject);
    }
}
