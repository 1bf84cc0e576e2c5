namespace Mingzhang.Reading.Files;

/// <summary>What a file is by its content, whatever its extension says.</summary>
internal enum FileKind
{
    Text,
    Html,
    Word,
    Excel,
    Pdf,
    Ofd,
    Rtf,
    OpenDocument,
    /// <summary>A zip container not yet looked into.</summary>
    Zip,
    /// <summary>A compound file (OLE) not yet looked into: old Office formats, and new ones with a password.</summary>
    Compound,
}
