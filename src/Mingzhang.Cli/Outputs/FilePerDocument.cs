namespace Mingzhang.Cli.Outputs;

/// <summary>A file for each document: one, in the current folder unless named, or a folder of them.</summary>
internal sealed class FilePerDocument
{
    private readonly string? target;
    private readonly bool folder;
    private readonly string ending;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="ending">What follows the document's own name.</param>
    /// <param name="chinese">What the files are, for messages.</param>
    /// <param name="english">The same in English.</param>
    public FilePerDocument(string? target, bool folder, string ending, string chinese, string english)
    {
        (this.target, this.folder, this.ending) = (target, folder, ending);
        if (!folder) return;
        if (target is null) throw new UsageException($"多份{chinese}需要用 --out 指定文件夹", $"several {english} need a folder: --out FOLDER");
        if (File.Exists(target)) throw new UsageException($"多份{chinese}需要文件夹，而 {target} 是文件", $"several {english} need a folder, and {target} is a file");
        OutFile.CreateFolder(target);
    }

    public bool IsFolder => folder;
    /// <summary>Nobody named the file: its name has to be said.</summary>
    public bool IsUnnamed => target is null;

    public string For(string document)
    {
        var file = folder ? Path.Combine(target!, FreeName(Path.GetFileNameWithoutExtension(document))) : target ?? Path.GetFileNameWithoutExtension(document) + ending;
        if (Path.GetFullPath(file) == Path.GetFullPath(document)) throw new UsageException($"--out {file} 会覆盖原件，请换一个文件名", $"--out {file} would overwrite the original; choose another name");
        return file;
    }

    /// <summary>Two folders may hold files of one name.</summary>
    private string FreeName(string stem)
    {
        var name = stem + ending;
        for (var i = 2; !taken.Add(name); i++) name = $"{stem}-{i}{ending}";
        return name;
    }
}
