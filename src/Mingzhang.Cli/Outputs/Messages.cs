using Mingzhang.Reading;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Cli.Outputs;

/// <summary>Lines on standard error, Chinese first.</summary>
internal static class Messages
{
    public static void WriteFailure(this TextWriter error, ReadFailure failure) =>
        error.WriteLine($"{failure.Path}：{failure.Chinese} | {failure.English}");

    /// <summary>What was odd about a file that was read all the same.</summary>
    public static void WriteNotes(this TextWriter error, string path, IEnumerable<ReadNote> notes)
    {
        foreach (var note in notes) error.WriteLine($"{path}：{note.Chinese} | {note.English}");
    }
}
