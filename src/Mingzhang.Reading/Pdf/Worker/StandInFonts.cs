using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Answers PDFium whenever it asks the system for a font: with the <see cref="BoxFont"/>. For symbols PDFium has fonts of its own.</summary>
internal static unsafe class StandInFonts
{
    private const int Version = 1;
    private const int DefaultCharset = 1;
    private const int Symbols = 2;
    private static readonly byte[] Font = BoxFont.Build();

    /// <summary>FPDF_SYSFONTINFO of PDFium's interface.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Interface
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<nint, void> Release;
        public delegate* unmanaged[Cdecl]<nint, nint, void> EnumFonts;
        public delegate* unmanaged[Cdecl]<nint, int, int, int, int, nint, int*, nint> MapFont;
        public delegate* unmanaged[Cdecl]<nint, nint, nint> GetFont;
        public delegate* unmanaged[Cdecl]<nint, nint, uint, byte*, CULong, CULong> GetFontData;
        public delegate* unmanaged[Cdecl]<nint, nint, byte*, CULong, CULong> GetFaceName;
        public delegate* unmanaged[Cdecl]<nint, nint, int> GetFontCharset;
        public delegate* unmanaged[Cdecl]<nint, nint, void> DeleteFont;
    }

    public static void Install()
    {
        var info = (Interface*)NativeMemory.AllocZeroed((nuint)sizeof(Interface));
        info->Version = Version;
        info->Release = &Nothing;
        info->EnumFonts = &Nothing;
        info->MapFont = &MapFont;
        info->GetFont = &GetFont;
        info->GetFontData = &GetFontData;
        info->GetFaceName = &GetFaceName;
        info->GetFontCharset = &GetFontCharset;
        info->DeleteFont = &Nothing;
        Pdfium.FPDF_SetSystemFontInfo((nint)info);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Nothing(nint self)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Nothing(nint self, nint other)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint MapFont(nint self, int weight, int italic, int charset, int pitch, nint face, int* exact) => charset == Symbols ? 0 : 1;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint GetFont(nint self, nint face) => 1;

    /// <summary>Table 0 is the whole file; its length alone where the buffer is too short.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CULong GetFontData(nint self, nint font, uint table, byte* buffer, CULong size)
    {
        if (table != 0) return new(0);
        if (buffer != null && size.Value >= (nuint)Font.Length) Font.CopyTo(new Span<byte>(buffer, Font.Length));
        return new((uint)Font.Length);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CULong GetFaceName(nint self, nint font, byte* buffer, CULong size)
    {
        if (buffer != null && size.Value >= 4) "Box\0"u8.CopyTo(new Span<byte>(buffer, 4));
        return new(4);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int GetFontCharset(nint self, nint font) => DefaultCharset;
}
