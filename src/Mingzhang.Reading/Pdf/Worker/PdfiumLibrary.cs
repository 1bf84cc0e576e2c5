using System.Reflection;
using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Finds PDFium: MINGZHANG_PDFIUM, then the system's, then the one that comes with LibreOffice.</summary>
internal static class PdfiumLibrary
{
    public const string Variable = "MINGZHANG_PDFIUM";

    private static readonly string[] LibreOfficeFolders = ["/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/opt/libreoffice/program"];

    private static nint loaded;

    /// <summary>Loads and prepares PDFium; false where there is none. A named library that cannot be loaded is no reason to take another.</summary>
    public static bool TryLoad(bool ownFonts)
    {
        if (loaded != 0) return true;
        var named = Environment.GetEnvironmentVariable(Variable);
        var candidates = string.IsNullOrEmpty(named) ? Candidates() : [named];
        if (!candidates.Any(c => NativeLibrary.TryLoad(c, out loaded))) return false;
        NativeLibrary.SetDllImportResolver(typeof(Pdfium).Assembly, Resolve);
        Pdfium.FPDF_InitLibraryWithConfig(new Pdfium.Configuration { Version = 2 });
        if (ownFonts) StandInFonts.Install();
        return true;
    }

    private static IEnumerable<string> Candidates()
    {
        yield return "libpdfium.so";
        foreach (var folder in LibreOfficeFolders) yield return Path.Combine(folder, "libpdfiumlo.so");
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == "pdfium" ? loaded : 0;
}
