namespace Mingzhang.Accounts;

/// <summary>How far an entry of the code books can be relied on.</summary>
public enum CodeStatus
{
    /// <summary>Printed in published accounts that were read for the book: another name under this code is worth a finding.</summary>
    Seen,
    /// <summary>From general knowledge of the 政府收支分类科目: serves to resolve names, proves nothing.</summary>
    Own,
    /// <summary>A way the name is often printed, not its official form: serves to resolve names only.</summary>
    Variant,
}

/// <summary>One name of one code in the years (both inclusive, null for open) in which the books carried it.</summary>
/// <remarks>The books hold what published accounts print, not the whole classification: a code that is absent is not wrong.</remarks>
public sealed record CodeEntry(string Code, string Name, int? From, int? To, CodeStatus Status)
{
    public bool Holds(int? year) => year is not { } y || ((From is not { } from || from <= y) && (To is not { } to || y <= to));
}

/// <summary>A code with its name as one document prints them.</summary>
public readonly record struct PrintedCode(string Code, string Name);
