namespace Mingzhang.Checking.Wording;

/// <summary>How far two strings are from each other in single characters put in, left out or replaced.</summary>
internal static class Likeness
{
    /// <summary>The number of changes from one string to the other if at most <paramref name="most"/>, else most + 1. Linear in the length.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.Length == 0 || b.Length == 0) return Math.Max(a.Length, b.Length);
        if (most == 0) return 1;
        var best = Distance(a[1..], b[1..], most - 1);
        if (a.Length >= b.Length) best = Math.Min(best, Distance(a[1..], b, most - 1));
        if (b.Length >= a.Length) best = Math.Min(best, Distance(a, b[1..], most - 1));
        return best + 1;
    }

    /// <summary>The characters in which two strings of small distance differ, between their common start and end.</summary>
    public static (string A, string B) Difference(string a, string b)
    {
        var start = a.AsSpan().CommonPrefixLength(b);
        int endA = a.Length, endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }
        return (a[start..endA], b[start..endB]);
    }
}
