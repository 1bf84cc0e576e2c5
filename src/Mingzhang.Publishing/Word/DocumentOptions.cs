namespace Mingzhang.Publishing.Word;

public sealed record DocumentOptions
{
    /// <summary>草稿 across every page.</summary>
    public bool Draft { get; init; }

    /// <summary>
    /// The page of each line of the contents, where a layout engine has found them; without them Word works them out when the
    /// document is opened.
    /// </summary>
    public IReadOnlyList<int>? ContentsPages { get; init; }
}
