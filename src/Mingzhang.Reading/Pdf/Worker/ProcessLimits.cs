using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Limits that the operating system keeps for this process. Where it has none, the one who waits still keeps the time.</summary>
internal static partial class ProcessLimits
{
    private const int FileSize = 1;
    /// <summary>Writable private memory. Not the address space, of which the runtime reserves far more than it uses.</summary>
    private const int Data = 2;
    private const int Core = 4;

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public nuint Soft, Hard;
    }

    /// <summary>No more than so many bytes of memory, no files, no core dumps.</summary>
    public static void Set(long memory)
    {
        if (!OperatingSystem.IsLinux()) return;
        var data = new Limit { Soft = (nuint)memory, Hard = (nuint)memory };
        var none = default(Limit);
        _ = SetLimit(Data, data) + SetLimit(FileSize, none) + SetLimit(Core, none);
    }

    /// <summary>Ends this process as soon as the other end of its standard input is gone, whatever PDFium may be busy with.</summary>
    public static void EndWithStarter()
    {
        if (!OperatingSystem.IsLinux()) return;
        new Thread(() =>
        {
            var input = new Watched { Descriptor = 0 };
            while (Poll(ref input, new CULong(1), -1) < 0 || (input.Seen & HungUp) == 0) input.Seen = 0;
            End(0);
        })
        { IsBackground = true }.Start();
    }

    private const short HungUp = 0x10;

    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int Descriptor;
        public short Wanted, Seen;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref Watched watched, CULong count, int timeout);

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void End(int code);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limit limit);
}
