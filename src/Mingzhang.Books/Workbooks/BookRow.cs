using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>One filled row of a sheet: takes cells by their head, and says of each what is wrong with it.</summary>
internal sealed class BookRow(BookSheet sheet, RawRow raw, IReadOnlyDictionary<string, int> heads, BookSetting setting, Problems problems, Trail trail)
{
    private const decimal Fen = 0.01m;

    public RawRow Raw { get; } = raw;

    private RawCell Cell(string head) => heads.TryGetValue(head, out var column) ? Raw.At(column) : new("", "");

    public string CellOf(string head) => Cell(head).Reference;

    public bool Has(string head) => !Cell(head).IsBlank;

    public void Problem(string head, string chinese, string english) => problems.Add(sheet.Name, CellOf(head), chinese, english);

    public void Warn(string head, string chinese, string english) => problems.Warn(sheet.Name, CellOf(head), chinese, english);

    /// <summary>Keeps where a fact was typed, for whoever looks for it later.</summary>
    public void Says(string head, Address fact)
    {
        if (Has(head)) trail.Add(fact, sheet.Name, CellOf(head));
    }

    public string Words(string head)
    {
        var cell = Cell(head);
        if (!cell.IsError) return cell.Text.Trim();
        Problem(head, $"公式结果是错误值 {cell.Text}；请改正公式或直接填写。", $"The formula gives the error {cell.Text}; mend it or type the value.");
        return "";
    }

    /// <summary>Yuan and fen, whatever unit the workbook is filled in; null for a blank.</summary>
    public decimal? Yuan(string head)
    {
        if (Number(head, "金额", "an amount") is not { } amount) return null;
        var yuan = amount * setting.YuanPerUnit;
        var rounded = Math.Round(yuan, 2, MidpointRounding.AwayFromZero);
        if (Math.Abs(yuan - rounded) > Fen / 100) Problem(head, $"“{Cell(head).Text}”细于 1 分；金额最多到分。", $"\"{Cell(head).Text}\" is finer than a fen; amounts go down to the fen.");
        return rounded;
    }

    /// <summary>A whole number, not negative; null for a blank.</summary>
    public decimal? Count(string head)
    {
        if (Number(head, "数量", "a count") is not { } count) return null;
        if (count >= 0 && count == decimal.Truncate(count)) return count;
        Problem(head, $"数量“{Cell(head).Text}”应为非负整数。", $"The count \"{Cell(head).Text}\" must be a whole number and not negative.");
        return null;
    }

    public decimal? Number(string head, string what = "数字", string whatEn = "a number")
    {
        var cell = Cell(head);
        if (cell.IsBlank) return null;
        if (cell.IsError)
        {
            Words(head);
            return null;
        }
        var text = cell.Text.Trim();
        if (cell.IsNumber && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored)) return stored;
        if (PrintedNumber.TryParse(text, out var typed)) return typed.Value;
        Problem(head, $"“{text}”不是{what}；请只填数字，单位见“单位”表。", $"\"{text}\" is not {whatEn}; type the number alone, the unit stands on the first sheet.");
        return null;
    }

    public decimal Required(string head)
    {
        if (Yuan(head) is { } yuan) return yuan;
        if (!Has(head)) Problem(head, $"“{head}”没有填；没有发生请填 0。", $"\"{head}\" is blank; type 0 where there was none.");
        return 0;
    }

    public bool Choice<T>(string head, IReadOnlyDictionary<string, T> choices, out T value)
    {
        var words = Words(head);
        if (choices.TryGetValue(words, out value!)) return true;
        var all = string.Join('、', choices.Keys);
        Problem(head, words.Length == 0 ? $"“{head}”没有选；可选：{all}。" : $"“{words}”不是可选的{head}；可选：{all}。", $"\"{words}\" is none of the choices: {all}.");
        return false;
    }

    /// <summary>项, 7 digits, in the book of the year.</summary>
    public string? Function(string head) => Code(head, 7, "功能分类", "项级（7 位）", code => FunctionCodes.Find(code, setting.Year) is not null || FunctionCodes.Find(code) is not null);

    /// <summary>款, 5 digits.</summary>
    public string? Economic(string head) => Code(head, 5, "部门预算支出经济分类", "款级（5 位）", code => EconomicCodes.Entry(code) is not null);

    private string? Code(string head, int digits, string book, string level, Func<string, bool> isKnown)
    {
        var code = Words(head).TrimStart('\'');
        if (code.Length == 0) Problem(head, $"没有填科目代码；请填{level}代码。", $"The code is missing; type one of {digits} digits.");
        else if (code.Length < digits && code.All(char.IsAsciiDigit) && isKnown(code)) Problem(head, $"“{code}”是上级科目；请填到{level}，上级合计自动汇总。", $"\"{code}\" is a parent code; type one of {digits} digits, totals are added up.");
        else if (code.Length != digits || !isKnown(code)) Problem(head, $"“{code}”不在{book}科目表中；请对照“科目表”核对代码。", $"\"{code}\" is in no code book; compare it with the sheet of codes.");
        else return code;
        return null;
    }
}

/// <summary>What the first sheet says about all others.</summary>
internal sealed record BookSetting(int Year, decimal YuanPerUnit);
