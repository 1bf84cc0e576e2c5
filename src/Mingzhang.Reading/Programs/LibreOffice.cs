using Mingzhang.Reading.Files;

namespace Mingzhang.Reading.Programs;

/// <summary>A format that LibreOffice turns into .docx: its names, its extension, and the import filter, so that nothing is guessed.</summary>
internal sealed record OldFormat(string Chinese, string English, string Extension, string Filter)
{
    public static readonly OldFormat Word = new("旧版 Word 或 WPS 文档（.doc、.wps）", "an old Word or WPS document (.doc, .wps)", "doc", "MS Word 97");
    public static readonly OldFormat Rtf = new(" RTF 文档", "an RTF document", "rtf", "Rich Text Format");
    public static readonly OldFormat OpenDocument = new(" OpenDocument 文档（.odt）", "an OpenDocument text (.odt)", "odt", "writer8");

    /// <summary>The first entry of an OpenDocument file is its type, unpacked.</summary>
    public static bool IsOpenText(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 128)].IndexOf("opendocument.text"u8) >= 0;
}

/// <summary>
/// Has LibreOffice turn documents of old formats into .docx, which is then read like any other. Each run has a profile of its
/// own, in which macros and links to other places are off, and limits on time, memory and output.
/// </summary>
internal static class LibreOffice
{
    private const string Install = "sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui";
    /// <summary>Seconds; one document takes about one.</summary>
    private const int Time = 60;
    /// <summary>Kilobytes.</summary>
    private const long Memory = 3L << 20;

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    /// <summary>The document as .docx. Throws <see cref="UnreadableException"/>.</summary>
    public static byte[] ToWord(byte[] file, OldFormat format, ReadLimits limits) => Convert(file, format.Extension, format.Filter, "docx:MS Word 2007 XML", limits.FileBytes) switch
    {
        (null, _) => throw Missing(format),
        ( < 0, _) => throw Late(format),
        (_, { } converted) => converted,
        _ => throw Failed(format),
    };

    /// <summary>A file in another format: null code where there is no LibreOffice, negative where it was late; no content where it failed.</summary>
    internal static (int? Code, byte[]? Content) Convert(byte[] file, string extension, string? filter, string target, long mostBytes)
    {
        var folder = Directory.CreateTempSubdirectory("mingzhang-");
        try
        {
            var source = Path.Combine(folder.FullName, "document." + extension);
            var made = Path.ChangeExtension(Path.Combine(folder.CreateSubdirectory("made").FullName, "document"), target.Split(':')[0]);
            File.WriteAllBytes(source, file);
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("profile").CreateSubdirectory("user").FullName, "registrymodifications.xcu"), Settings);
            string[] arguments = [$"-env:UserInstallation={new Uri(folder.FullName)}/profile", "--headless", "--norestore", "--nolockcheck", .. filter is null ? (string[])[] : [$"--infilter={filter}"], "--convert-to", target, "--outdir", Path.GetDirectoryName(made)!, source];
            var code = Program(arguments, mostBytes).Run([])?.Code;
            return (NotFound(code) ? null : code, File.Exists(made) && new FileInfo(made).Length <= mostBytes ? File.ReadAllBytes(made) : null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Through the shell where there is one, since it can limit what a program takes.</summary>
    private static OtherProgram Program(string[] arguments, long mostBytes) => OperatingSystem.IsWindows()
        ? new("soffice", arguments) { Time = TimeSpan.FromSeconds(Time) }
        : new("/bin/sh", ["-c", $"ulimit -f {mostBytes / 512}; ulimit -d {Memory}; ulimit -c 0; command -v soffice >/dev/null || exit 127; exec soffice \"$@\"", "soffice", .. arguments]) { Time = TimeSpan.FromSeconds(Time) };

    private static bool NotFound(int? code) => code is null or 127;

    internal static UnreadableException Missing(OldFormat format) => new("no-libreoffice",
        $"这是{format.Chinese}，读取它需要 LibreOffice，这台机器上没有。请安装：{Install}；或用原来的软件打开，另存为 .docx 后再检查。",
        $"The file is {format.English}; reading it needs LibreOffice, which this machine does not have. Install it: {Install}; or open the file in its own program, save it as .docx, and check that.");

    internal static UnreadableException Late(OldFormat format) => new("timeout",
        $"这是{format.Chinese}，LibreOffice 在 {Time} 秒内没有转换完，已经停止。请用原来的软件打开，另存为 .docx 后再检查。",
        $"The file is {format.English}; LibreOffice did not convert it within {Time} seconds and was stopped. Open it in its own program, save it as .docx, and check that.");

    private static UnreadableException Failed(OldFormat format) => new("truncated",
        $"这是{format.Chinese}，LibreOffice 不能打开，文件可能已损坏或设有密码。请用原来的软件打开，另存为 .docx 后再检查。",
        $"The file is {format.English}; LibreOffice cannot open it: it may be damaged or protected by a password. Open it in its own program, save it as .docx, and check that.");
}
