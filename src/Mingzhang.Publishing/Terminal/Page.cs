namespace Mingzhang.Publishing.Terminal;

/// <summary>How a text goes to a terminal or a text file.</summary>
/// <param name="Width">Cells a line may take.</param>
/// <param name="Colour">Off when the output is no terminal or NO_COLOR is set.</param>
/// <param name="All">Everything that is listed only in short otherwise.</param>
public sealed record TerminalOptions(Language Language, int Width = 80, bool Colour = false, bool All = false);

/// <summary>Writes wrapped, indented, coloured lines.</summary>
public sealed class Page(TextWriter output, TerminalOptions options)
{
    public Language Language => options.Language;
    public bool All => options.All;

    public string Say(string chinese, string english) => options.Language.Say(chinese, english);

    public void Blank() => output.Write('\n');

    /// <summary>A line across the page.</summary>
    public void Rule() => Put([new Span(new string('-', options.Width), Ink.Dim)]);

    /// <summary>A paragraph indented by so many cells, its first line preceded by a label that stands in the margin.</summary>
    public void Item(int indent, Span label, params IEnumerable<Span> text)
    {
        var first = true;
        foreach (var line in Wrapping.Lines(text, Math.Max(20, options.Width - indent)))
        {
            var margin = first
                ? new Span(Wrapping.Clean(label.Text).PadTo(indent), label.Ink)
                : new Span(new string(' ', indent));
            Put([margin, .. line]);
            first = false;
        }
        if (first && label.Text.Length > 0) Put([label]);
    }

    /// <summary>A paragraph indented by so many cells.</summary>
    public void Text(int indent, params IEnumerable<Span> text) => Item(indent, "", text);

    private void Put(IEnumerable<Span> line)
    {
        var ink = Ink.Plain;
        var blanks = "";
        foreach (var (text, next) in line)
        {
            // Blanks wait for what follows them, so that no line ends in one.
            var body = text.TrimStart(' ');
            if (body.Length == 0)
            {
                blanks += text;
                continue;
            }
            output.Write(blanks);
            if (options.Colour && next != ink)
            {
                if (ink != Ink.Plain) output.Write(Inks.Off);
                output.Write(next.On());
                ink = next;
            }
            output.Write(text[..(text.Length - body.Length)]);
            var end = body.TrimEnd(' ');
            output.Write(end);
            blanks = body[end.Length..];
        }
        if (ink != Ink.Plain) output.Write(Inks.Off);
        output.Write('\n');
    }
}
