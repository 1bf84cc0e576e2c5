namespace Mingzhang.Reading.Recognition;

/// <summary>
/// The marks of which the numbers of a document are made. It prints each digit in the same way, hundreds of times: marks that look alike are one
/// character, and what the recognition program calls most of them corrects what it calls the odd one, % taken for a 9 among them.
/// </summary>
internal sealed class NumberShapes
{
    private const string Characters = "0123456789.,-%";
    /// <summary>Nearer than this, two shapes are one character.</summary>
    private const float Alike = 0.13f;
    private const int LeastMembers = 3;
    /// <summary>In ten: so many of its votes a character must have.</summary>
    private const int Majority = 6;
    private readonly List<Group> groups = [];
    private readonly Dictionary<SeenNumber, Group[]> groupsOf = new(ReferenceEqualityComparer.Instance);

    private sealed class Group(MarkShape shape)
    {
        public MarkShape Shape { get; set; } = shape;
        public int Members { get; set; } = 1;
        public int[] Votes { get; } = new int[Characters.Length];

        /// <summary>The character that the marks are; none where there are too few of them, or no agreement.</summary>
        public char? Character => Members >= LeastMembers && Votes.Max() is > 0 and var most && most * 10 >= Votes.Sum() * Majority ? Characters[Array.IndexOf(Votes, most)] : null;
    }

    /// <summary>Takes the marks of a page's numbers, and what the program called them as often as it was asked.</summary>
    public void Take(SeenPage page)
    {
        foreach (var field in page.Fields)
        {
            foreach (var number in field.Numbers) groupsOf[number] = [.. number.Marks.Select(GroupOf)];
            if (field.Figure is null)
            {
                foreach (var (number, at) in NumbersInText.Of(field)) Vote(groupsOf[number], at.Text, SeenText.Confidence(field.Words));
                continue;
            }
            foreach (var number in field.Numbers)
            {
                Vote(groupsOf[number], SeenText.Of(field.Words), SeenText.Confidence(field.Words));
                Vote(groupsOf[number], SeenText.Of(field.Figure), SeenText.Confidence(field.Figure));
            }
        }
    }

    /// <summary>The best reading of a field, numbers as their marks say.</summary>
    public IReadOnlyList<SeenWord> Corrected(SeenField field)
    {
        if (field.Figure is null)
        {
            var numbers = NumbersInText.Of(field).Select(n => Read(groupsOf[n.Number], n.At.Text) is { } read && AreOne(read, n.At.Text) ? n.At with { Text = read } : n.At);
            return NumbersInText.With(field.Words, [.. numbers]);
        }
        var text = SeenText.Better(field.Area, field.Words, field.Figure);
        return field.Numbers is [var number] ? SeenText.Corrected(field.Area, text, Read(groupsOf[number], SeenText.Of(text))) : text;
    }

    /// <summary>Where more than one character differs, the marks are those of another number beside it.</summary>
    private static bool AreOne(string read, string seen) => read.Zip(seen).Count(p => p.First != p.Second) <= 1;

    private static void Vote(Group[] marks, string text, int confidence)
    {
        if (text.Length != marks.Length) return;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var at) marks[i].Votes[at] += 1 + confidence;
        }
    }

    /// <summary>Null where a mark is unknown, and the program saw another number of them.</summary>
    private static string? Read(Group[] marks, string seen)
    {
        var read = new char[marks.Length];
        for (var i = 0; i < read.Length; i++)
        {
            if ((marks[i].Character ?? (seen.Length == read.Length ? seen[i] : null)) is not { } character) return null;
            read[i] = character;
        }
        return new(read);
    }

    private Group GroupOf(MarkShape shape)
    {
        Group? nearest = null;
        var least = Alike;
        foreach (var group in groups)
        {
            var distance = group.Shape.Distance(shape);
            if (distance < least) (nearest, least) = (group, distance);
        }
        if (nearest is null)
        {
            groups.Add(nearest = new(shape));
            return nearest;
        }
        nearest.Members++;
        nearest.Shape = nearest.Shape.With(shape);
        return nearest;
    }
}
