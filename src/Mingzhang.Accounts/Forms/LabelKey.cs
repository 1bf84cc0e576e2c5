using System.Text;

namespace Mingzhang.Accounts;

/// <summary>Brings printed titles and labels to one form: two spellings of one label have equal keys.</summary>
public static class LabelKey
{
    /// <summary>Bracketed remarks that are no part of a label.</summary>
    private static readonly string[] Remarks = ["万元", "元", "单位:万元", "单位:元", "金额单位:万元", "人", "%", "a", "b", "b/a", "百分制", "个", "㎡"];

    /// <summary>
    /// Without white space, brackets, quotes, colons, separators, emphasis marks and unit remarks; full-width letters and
    /// digits as ASCII, 其它 as 其他, 费用 at the end as 费.
    /// </summary>
    public static string Of(ReadOnlySpan<char> label)
    {
        var key = new StringBuilder(label.Length);
        for (var i = 0; i < label.Length; i++)
        {
            var c = Narrow(label[i]);
            if (c == '(' && RemarkEnd(label, i) is var end and > 0) i = end;
            else if (c == '它' && key.Length > 0 && key[^1] == '其') key.Append('他');
            else if (!IsIgnored(c)) key.Append(c);
        }
        if (key.Length > 2 && key[^1] == '用' && key[^2] == '费') key.Length--;
        return key.ToString();
    }

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    private static bool IsIgnored(char c) => char.IsWhiteSpace(c)
        || c is '(' or ')' or '“' or '”' or '"' or '‘' or '’' or '\'' or '「' or '」' or ':' or '、' or ',' or '*' or '#' or '·' or '\u200B' or '\uFEFF' or '〔' or '〕' or '[' or ']';

    private static int RemarkEnd(ReadOnlySpan<char> label, int open)
    {
        Span<char> remark = stackalloc char[8];
        var length = 0;
        for (var i = open + 1; i < label.Length && length < remark.Length; i++)
        {
            var c = char.ToLowerInvariant(Narrow(label[i]));
            if (c == ')')
            {
                foreach (var known in Remarks)
                {
                    if (remark[..length].SequenceEqual(known)) return i;
                }
                return 0;
            }
            if (!char.IsWhiteSpace(c)) remark[length++] = c;
        }
        return 0;
    }
}
