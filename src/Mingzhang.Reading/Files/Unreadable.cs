using System.Globalization;

namespace Mingzhang.Reading.Files;

/// <summary>Every reason for which a file is refused: what is wrong and what to do, in both languages.</summary>
internal static class Unreadable
{
    public static UnreadableException Empty() => new("empty",
        "文件是空的，没有可以核对的内容。请换成有内容的文件。",
        "The file is empty: there is nothing to check. Choose the file that has the text in it.");

    public static UnreadableException NotFound() => new("not-found",
        "找不到这个文件。请检查路径和文件名。",
        "There is no such file. Check the path and the file name.");

    public static UnreadableException NoPermission() => new("no-permission",
        "没有读取这个文件的权限。请先取得读取权限，或换一份可读的副本。",
        "You have no permission to read this file. Ask for it, or use a copy that you may read.");

    public static UnreadableException Folder() => new("is-a-folder",
        "这是文件夹，不是文件。请指定其中的文件。",
        "This is a folder, not a file. Name a file in it.");

    public static UnreadableException CannotOpen() => new("cannot-open",
        "文件打不开，可能正被其他程序占用。请关闭那个程序后重试。",
        "The file cannot be opened; another program may be using it. Close that program and try again.");

    public static UnreadableException NotADocument() => new("not-a-document",
        "文件内容是二进制数据，不是文档。请提供 .docx、.pdf、.xlsx、.xls、.html 或 .txt 文件。",
        "The file holds binary data, not a document. Give a .docx, .pdf, .xlsx, .xls, .html or .txt file.");

    public static UnreadableException Picture() => new("not-a-document",
        "文件是图片，图片中的文字不能读取。请提供 .docx、.pdf、.xlsx、.xls、.html 或 .txt 文件。",
        "The file is a picture, and text in pictures is not read. Give a .docx, .pdf, .xlsx, .xls, .html or .txt file.");

    public static UnreadableException OnlyPictures() => new("only-pictures",
        "文件里只有图片或嵌入对象，没有文字，图片中的文字不能读取。请提供含文字的原稿。",
        "The file holds only pictures or embedded objects and no text, and text in pictures is not read. Give the original that has the text.");

    public static UnreadableException Archive() => new("archive",
        "文件是压缩包。请先解压，再检查其中的文件。",
        "The file is an archive. Unpack it first, then check the files in it.");

    public static UnreadableException Unsupported(string chinese, string english) => new("unsupported-format",
        $"这是{chinese}，暂不支持读取。请用原来的软件打开，另存为 .docx 或 .txt 后再检查。",
        $"The file is {english}, which is not read yet. Open it in its own program, save it as .docx or .txt, and check that.");

    public static UnreadableException UnsupportedSheet(string chinese, string english) => new("unsupported-format",
        $"这是{chinese}，暂不支持读取。请用原来的软件打开，另存为 .xlsx 后再检查。",
        $"The file is {english}, which is not read yet. Open it in its own program, save it as .xlsx, and check that.");

    public static UnreadableException Encrypted(Exception? cause = null) => new("encrypted",
        "文件设有打开密码，不能读取。请先取消密码，另存一份再检查。",
        "The file is protected by a password and cannot be read. Remove the password, save a copy, and check that.", cause);

    public static UnreadableException Truncated(Exception? cause = null) => new("truncated",
        "文件不完整或已损坏，可能没有下载完。请重新下载或复制，能用办公软件打开后再检查。",
        "The file is incomplete or damaged; perhaps a download was cut short. Get it again, and check it once an office program opens it.", cause);

    public static UnreadableException ZipBomb() => new("zip-bomb",
        "文件解压后异常巨大，不像正常文档，为安全起见不予读取。请用办公软件打开后另存一份再检查。",
        "Unpacked, the file would be abnormally large, unlike an ordinary document; for safety it is not read. Open it in an office program, save a copy, and check that.");

    public static UnreadableException Dtd(Exception? cause = null) => new("xml-dtd",
        "文件内的 XML 带有 DTD 或外部实体声明，正常文档没有，为安全起见不予读取。请用办公软件打开后另存一份再检查。",
        "XML in the file declares a DTD or external entities, which no ordinary document does; for safety it is not read. Open it in an office program, save a copy, and check that.", cause);

    public static UnreadableException TooLarge(long limit) => new("too-large",
        $"文件超过 {limit >> 20} MB，超出可读取的大小。请只保留部门决算的内容，或拆成几个文件。",
        $"The file is over {limit >> 20} MB, more than is read. Keep only the final accounts in it, or split it into several files.");

    public static UnreadableException TextTooLarge(long limit) => new("too-large",
        $"文字内容超过 {limit >> 20} MB，超出可读取的大小。请只保留部门决算的内容，或拆成几个文件。",
        $"The text is over {limit >> 20} MB, more than is read. Keep only the final accounts in it, or split it into several files.");

    public static UnreadableException TooManyCells(int limit) => new("too-large",
        $"表格超过 {limit.ToString("N0", CultureInfo.InvariantCulture)} 个单元格，超出可读取的范围。请删去多余的行、列和工作表后再检查。",
        $"The tables have more than {limit.ToString("N0", CultureInfo.InvariantCulture)} cells, more than is read. Delete the rows, columns and sheets that are not needed, and check again.");

    public static UnreadableException TooDeep(int limit) => new("too-deep",
        $"文件中的标签嵌套超过 {limit} 层，不像正常文档，不予读取。请用浏览器或办公软件打开，另存为 .docx 或 .txt 后再检查。",
        $"Elements in the file are nested more than {limit} deep, unlike an ordinary document; it is not read. Open it in a browser or office program, save it as .docx or .txt, and check that.");

    public static UnreadableException NoFinalAccount() => new("no-final-account",
        "文件中没有部门决算或绩效自评的内容：没有可识别的决算表，也没有“决算”“绩效”等字样。请确认是否选错了文件。",
        "The file holds no final accounts and no performance report: no known table, and no mention of either. Make sure that it is the right file.");
}
