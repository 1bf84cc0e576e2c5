using System.Text;

namespace Mingzhang.Accounts;

/// <summary>Brings the printed name of a classification to one form, so that names can be looked up however they were typed.</summary>
public static class CodeName
{
    private static readonly string[] Marks = ["（类）", "(类)", "（款）", "(款)", "（项）", "(项)", "【类】", "【款】", "【项】"];

    /// <summary>
    /// The name without white space, brackets, separators, a closing 类/款/项 mark in brackets and a closing 支出; 其它 and 其他 are one.
    /// </summary>
    public static string Key(string name)
    {
        foreach (var mark in Marks)
            if (name.EndsWith(mark, StringComparison.Ordinal)) name = name[..^mark.Length];
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || c is '（' or '）' or '(' or ')' or '、' or '“' or '”' or '"' or '·' or '‘' or '’') continue;
            key.Append(c == '它' && key.Length > 0 && key[^1] == '其' ? '他' : c);
        }
        var text = key.ToString();
        return text.Length > 4 && text.EndsWith("支出", StringComparison.Ordinal) ? text[..^2] : text;
    }
}
