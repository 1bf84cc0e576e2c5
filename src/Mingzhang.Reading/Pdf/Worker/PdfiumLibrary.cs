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
    public static bool TryLoad()
    {
        if (loaded != 0) return true;
        var named = Environment.GetEnvironmentVariable(Variable);
        var candidates = string.IsNullOrEmpty(named) ? Candidates() : [named];
        if (!candidates.Any(c => NativeLibrary.TryLoad(c, out loaded))) return false;
        NativeLibrary.SetDllImportResolver(typeof(Pdfium).Assembly, Resolve);
        Initialize();
        return true;
    }

    private static IEnumerable<string> Candidates()
    {
        yield return "libpdfium.so";
        foreach (var folder in LibreOfficeFolders) yield return Path.Combine(folder, "libpdfiumlo.so");
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == "pdfium" ? loaded : 0;

    /// <summary>
    /// With a folder of fonts that does not exist: what a page says must not depend on the fonts of the machine, and looking
    /// through them costs more than reading the document.
    /// </summary>
    private static void Initialize()
    {
        var folder = Marshal.StringToCoTaskMemUTF8("/nonexistent");
        var folders = Marshal.AllocCoTaskMem(2 * nint.Size);
        Marshal.WriteIntPtr(folders, folder);
        Marshal.WriteIntPtr(folders, nint.Size, 0);
        Pdfium.FPDF_InitLibraryWithConfig(new Pdfium.Configuration { Version = 2, UserFontPaths = folders });
    }
}
