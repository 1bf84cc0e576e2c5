namespace Mingzhang.Reading.Files;

/// <summary>Tells what a compound file holds.</summary>
internal static class CompoundContent
{
    /// <returns>The stream of the workbook; null where it is a text of Word or WPS.</returns>
    /// <exception cref="UnreadableException">It is encrypted, a format that is not read, or damaged.</exception>
    public static byte[]? Workbook(byte[] file)
    {
        var compound = new CompoundFile(file);
        if (compound.Has("EncryptedPackage")) throw Unreadable.Encrypted();
        foreach (var name in (string[])["Workbook", "Book"])
        {
            if (compound.Has(name)) return compound.Stream(name);
        }
        if (compound.Has("WordDocument")) return null;
        if (compound.Has("PowerPoint Document")) throw Unreadable.Unsupported("演示文稿（.ppt）", "a presentation (.ppt)");
        throw compound.IsEmpty ? Unreadable.Truncated() : Unreadable.Unsupported("无法识别的旧版办公文档", "an old office document of unknown kind");
    }
}
