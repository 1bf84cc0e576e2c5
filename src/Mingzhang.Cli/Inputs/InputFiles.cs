using System.Collections.Frozen;

namespace Mingzhang.Cli.Inputs;

/// <summary>The documents named on the command line; a folder stands for every document in it, its subfolders included.</summary>
/// <param name="Paths">In the order given, files of a folder in the order of their names.</param>
/// <param name="Skipped">Files in folders that are no documents.</param>
internal sealed record InputFiles(IReadOnlyList<string> Paths, int Skipped)
{
    private static readonly FrozenSet<string> Documents =
        FrozenSet.ToFrozenSet([".txt", ".docx", ".doc", ".wps", ".rtf", ".odt", ".pdf", ".ofd", ".xlsx", ".xls", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // A link may lead back to a folder above it.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public static InputFiles Of(IEnumerable<string> arguments)
    {
        var paths = new List<string>();
        var skipped = 0;
        foreach (var argument in arguments)
        {
            if (!Directory.Exists(argument))
            {
                paths.Add(argument);
                continue;
            }
            var files = Directory.EnumerateFiles(argument, "*", Everywhere).ToList();
            var documents = files.Where(IsDocument).Order(StringComparer.Ordinal).ToList();
            skipped += files.Count - documents.Count;
            paths.AddRange(documents);
        }
        return new InputFiles(paths, skipped);
    }

    /// <summary>"~$…" is the lock that Word leaves beside an open document.</summary>
    private static bool IsDocument(string path) =>
        Documents.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);
}
