namespace Mingzhang.Publishing.Excel;

/// <summary>Names of worksheets: at most 31 characters, some not allowed, no two alike.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string wanted)
    {
        var clean = string.Concat(wanted.Where(c => !char.IsControl(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))).Trim('\'', ' ');
        if (clean.Length == 0) clean = "表";
        var name = Cut(clean, Longest);
        for (var i = 2; !taken.Add(name); i++) name = Cut(clean, Longest - 4) + " " + i;
        return name;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
