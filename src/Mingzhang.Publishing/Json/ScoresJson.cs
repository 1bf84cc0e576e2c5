using System.Text.Json;
using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Scores;

namespace Mingzhang.Publishing.Json;

/// <summary>Sheets scored again as JSON; amounts are texts, what is not printed or cannot be computed is null.</summary>
public static class ScoresJson
{
    public static void Write(Utf8JsonWriter json, AccountSet account, IReadOnlyList<RescoredSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(sheets);
        json.WriteStartObject();
        json.WriteDocument(account);
        json.WriteStartArray("sheets");
        foreach (var sheet in sheets) Write(json, sheet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RescoredSheet sheet)
    {
        json.WriteStartObject();
        json.WriteString("kind", sheet.Sheet.IsOverall ? "overall" : "project");
        json.WriteString("project", sheet.Sheet.Project);
        json.WriteNumber("line", sheet.Sheet.Table.Line);
        json.WriteNullable("page", sheet.Sheet.Table.Page);
        WriteMoney(json, sheet.Sheet.Money);
        json.WriteStartArray("lines");
        foreach (var line in sheet.All) Write(json, sheet, line);
        json.WriteEndArray();
        json.WriteNullable("weights", sheet.SumOfWeights);
        json.WriteNullable("printedTotal", sheet.PrintedTotal);
        json.WriteNullable("sumOfPrinted", sheet.SumOfPrinted);
        json.WriteNullable("recomputedTotal", sheet.Total);
        json.WriteString("scheme", sheet.Scheme);
        json.WriteStrings("missing", sheet.Sheet.Missing.Select(m => m.Chinese));
        json.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter json, MoneyBlock money)
    {
        json.WriteStartObject("money");
        json.WriteNullable("initial", money.Total?.Initial?.Value);
        json.WriteNullable("adjusted", money.Total?.Adjusted?.Value);
        json.WriteNullable("execution", money.Total?.Final?.Value);
        json.WriteNullable("rate", money.Rate?.Common);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RescoredSheet sheet, RescoredLine line)
    {
        json.WriteStartObject();
        json.WriteString("name", line.Name);
        json.WriteString("first", line.Indicator?.Line.First);
        json.WriteString("second", line.Indicator?.Line.Second);
        json.WriteNullable("line", (int?)line.Indicator?.Line.Line ?? line.Score?.Place.Line);
        WriteStated(json, "target", line.Indicator?.Target);
        WriteStated(json, "actual", line.Indicator?.Actual);
        json.WriteNullable("weight", line.Weight?.Value);
        json.WriteNullable("score", line.Score?.Value);
        json.WriteString("situation", line.Attainment.Situation.ToString());
        json.WriteNullable("recomputed", line.Recomputed);
        json.WriteNullable("low", line.Primary?.Range.Low.Rounded(4));
        json.WriteNullable("high", line.Primary?.Range.High.Rounded(4));
        json.WriteString("scheme", (line.Fit ?? line.Primary)?.Scheme.Key);
        json.WriteString("standing", line.Standing.ToString());
        json.WriteString("working", ScoreText.Working(sheet, line, Language.Chinese));
        json.WriteString("workingEn", ScoreText.Working(sheet, line, Language.English));
        json.WriteString("reason", line.Indicator?.Reason);
        json.WriteEndObject();
    }

    private static void WriteStated(Utf8JsonWriter json, string name, Stated? stated)
    {
        if (stated is null or BlankValue)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("text", stated.Text);
        json.WriteString("kind", stated.GetType().Name);
        if (stated is Quantity quantity)
        {
            json.WriteString("comparator", quantity.Comparator.Sign());
            json.WriteString("value", JsonParts.Exact(quantity.Number.Value));
            json.WriteString("unit", quantity.Unit.Text);
        }
        json.WriteEndObject();
    }
}
