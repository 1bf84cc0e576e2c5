using Mingzhang.Reading;

namespace Mingzhang.Cli;

/// <summary>How a fault of the program itself is told: a sentence in both languages, never a stack trace.</summary>
internal static class InternalFault
{
    public static string Chinese(Exception fault) => $"明账内部出错（{fault.GetType().Name}：{fault.Message}），请带上该文件向开发者报告";

    public static string English(Exception fault) => $"An internal fault ({fault.GetType().Name}: {fault.Message}); please report it together with the file";

    public static ReadFailure At(string path, Exception fault) => new(path, "internal", Chinese(fault), English(fault));
}
