using System.ComponentModel;
using System.Diagnostics;

namespace Mingzhang.Publishing.Pdf;

/// <summary>LibreOffice Writer without a window: lays a Word document out and writes it as a tagged PDF with its fonts inside.</summary>
internal sealed class LayoutEngine(string program, TimeSpan patience)
{
    /// <summary>ISO 32000 tags and bookmarks for readers and screen readers; the pictures of charts stay lines, not dots.</summary>
    private const string Filter = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"UseLosslessCompression":{"type":"boolean","value":"true"}}""";
    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>The one that MINGZHANG_SOFFICE names, else one on the path, else one where it is usually installed; null without any.</summary>
    public static string? Find(string? named, string? searchPath)
    {
        if (!string.IsNullOrEmpty(named)) return File.Exists(named) ? named : null;
        var onPath = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "soffice.exe") });
        return onPath.Concat(Places).FirstOrDefault(File.Exists);
    }

    /// <summary>The PDF, or null where the engine failed or took too long.</summary>
    /// <param name="document">A Word document.</param>
    /// <param name="folder">An empty folder of ours: the engine keeps its profile and its result there.</param>
    public byte[]? Convert(byte[] document, string folder)
    {
        var source = Path.Combine(folder, "disclosure.docx");
        var result = Path.Combine(folder, "disclosure.pdf");
        var fonts = Path.Combine(folder, "fonts.conf");
        File.WriteAllBytes(source, document);
        File.Delete(result);
        FontAliases.Write(fonts);
        return Run(folder, source, fonts) && File.Exists(result) ? File.ReadAllBytes(result) : null;
    }

    private bool Run(string folder, string source, string fonts)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder };
        string[] arguments = ["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--convert-to", Filter, "--outdir", folder, source];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        if (!OperatingSystem.IsWindows()) start.Environment["FONTCONFIG_FILE"] = fonts;
        try
        {
            using var process = Process.Start(start);
            if (process is null) return false;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(patience)) return process.ExitCode == 0;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
