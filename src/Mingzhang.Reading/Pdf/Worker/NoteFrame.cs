using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Notes as bytes of a request.</summary>
internal static class NoteFrame
{
    public static byte[] Encode(IReadOnlyList<PageNote> notes)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(notes.Count);
        foreach (var note in notes)
        {
            writer.Write(note.Page);
            writer.Write(note.Colour);
            writer.Write(note.Author);
            writer.Write(note.Text);
            writer.Write(note.Box is not null);
            if (note.Box is not { } box) continue;
            writer.Write(box.X0);
            writer.Write(box.Y0);
            writer.Write(box.X1);
            writer.Write(box.Y1);
        }
        writer.Flush();
        return bytes.ToArray();
    }

    public static List<PageNote> Decode(byte[] payload)
    {
        using var reader = new BinaryReader(new MemoryStream(payload, writable: false), Encoding.UTF8);
        var notes = new List<PageNote>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (page, colour, author, text) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadString(), reader.ReadString());
            Box? box = reader.ReadBoolean() ? new Box(reader.ReadDecimal(), reader.ReadDecimal(), reader.ReadDecimal(), reader.ReadDecimal()) : null;
            notes.Add(new(page, box, colour, author, text));
        }
        return notes;
    }
}
