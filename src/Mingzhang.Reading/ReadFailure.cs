namespace Mingzhang.Reading;

/// <summary>
/// Why a file could not be read: what is wrong and what to do, one line in each language. The only exception that readers
/// throw on bad input; the document reader turns it into a value.
/// </summary>
public sealed class UnreadableException(string code, string chinese, string english, Exception? cause = null) : Exception(chinese, cause)
{
    /// <summary>Stable name: empty, not-a-document, encrypted, truncated, zip-bomb, too-large, no-final-account, …</summary>
    public string Code { get; } = code;
    public string Chinese { get; } = chinese;
    public string English { get; } = english;
}

/// <summary>A failed read as a value.</summary>
public sealed record ReadFailure(string Path, string Code, string Chinese, string English);
