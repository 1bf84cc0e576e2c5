using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Outline;

/// <summary>Turns the paragraphs of a document into passages: lines joined, headings found, parts told apart.</summary>
internal static class OutlineReader
{
    public static IReadOnlyList<Passage> Read(SourceDocument document, IReadOnlySet<Block> consumed)
    {
        var drafts = LineJoiner.Join(document.Blocks, consumed);
        var tracker = new PartTracker(drafts);
        var passages = new List<Passage>(drafts.Count);
        foreach (var draft in drafts)
        {
            tracker.Enter(draft);
            passages.Add(new Passage
            {
                Index = passages.Count,
                Text = draft.Text,
                Lines = draft.Lines,
                NumeralLength = Math.Min(draft.Numeral.Length, draft.Length),
                Part = draft.InTable && tracker.Part != Part.Contents ? Part.Tables : tracker.Part,
                HeadingLevel = tracker.HeadingLevel,
                NumeralLevel = draft.Numeral.Level,
                Number = draft.Numeral.Number,
                Path = tracker.Path,
            });
        }
        return passages;
    }
}
