namespace Mingzhang.Reading.Layout;

/// <summary>Something odd about a file that did not prevent its reading: one sentence in each language.</summary>
/// <param name="Code">Stable name: wrong-extension, hidden-sheet, unread-objects, undecodable-text.</param>
public sealed record ReadNote(string Code, string Chinese, string English);
