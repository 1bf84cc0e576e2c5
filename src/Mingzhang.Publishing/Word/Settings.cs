using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

internal static class Settings
{
    private const string Office = "http://schemas.microsoft.com/office/word";

    public static void AddTo(MainDocumentPart main, bool updateFields)
    {
        var settings = new W.Settings(new W.BordersDoNotSurroundHeader(), new W.BordersDoNotSurroundFooter());
        settings.Append(
            new W.DefaultTabStop { Val = 420 },
            new W.EvenAndOddHeaders(),
            new W.DrawingGridHorizontalSpacing { Val = "160" },
            new W.DrawingGridVerticalSpacing { Val = "579" },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress });
        if (updateFields) settings.Append(new W.UpdateFieldsOnOpen { Val = true });
        settings.Append(
            new W.Compatibility(
                new W.UseFarEastLayout(),
                new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = Office, Val = "15" }),
            new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," });
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = settings;
    }
}
