namespace Mingzhang.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Sound = 0;
    /// <summary>Findings of the level that --fail-on names, or graver.</summary>
    public const int Faulty = 1;
    /// <summary>A document could not be read. Outranks <see cref="Faulty"/>: the result is incomplete.</summary>
    public const int Unreadable = 2;
    public const int Usage = 64;
    /// <summary>A fault of the program itself.</summary>
    public const int Internal = 70;
    /// <summary>The result could not be written to the end.</summary>
    public const int Unwritten = 74;
}
