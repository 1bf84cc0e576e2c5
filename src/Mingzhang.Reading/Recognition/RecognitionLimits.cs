namespace Mingzhang.Reading.Recognition;

/// <summary>What the recognition of pages that are images may cost. It takes about two seconds a page.</summary>
public sealed record RecognitionLimits
{
    public static RecognitionLimits Default { get; } = new();

    /// <summary>Pages of a document beyond these stay unread.</summary>
    public int Pages { get; init; } = 200;
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);
    /// <summary>Pages that are not begun by then stay unread.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(15);
    /// <summary>The recognition program, found on the path.</summary>
    public string Program { get; init; } = "tesseract";
}
