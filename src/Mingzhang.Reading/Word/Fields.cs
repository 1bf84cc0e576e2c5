namespace Mingzhang.Reading.Word;

/// <summary>
/// Complex fields: between begin and separator stands the instruction, after it the result, which alone is printed. Fields may
/// stand within the instruction of another, and their results are not printed.
/// </summary>
internal sealed class Fields
{
    private readonly List<bool> inInstruction = [];

    /// <summary>What is read now belongs to an instruction. Text cannot stand in one but as the result of a field within it.</summary>
    public bool Suppress { get; private set; }

    public void Mark(string? type)
    {
        if (type == "begin") inInstruction.Add(true);
        else if (inInstruction.Count == 0) return;
        else if (type == "separate") inInstruction[^1] = false;
        else if (type == "end") inInstruction.RemoveAt(inInstruction.Count - 1);
        Judge();
    }

    /// <summary>An instruction never reaches past its paragraph: one still open was left unfinished.</summary>
    public void EndParagraph()
    {
        if (inInstruction.RemoveAll(instruction => instruction) > 0) Judge();
    }

    private void Judge() => Suppress = inInstruction.Count > 1 && inInstruction.IndexOf(true) is >= 0 and var first && first < inInstruction.Count - 1;
}
