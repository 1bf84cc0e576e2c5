namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A ruling line: where it stands across its direction, and from where to where it runs along it.</summary>
internal readonly record struct Rule(float At, float From, float To)
{
    public float Length => To - From;
}

/// <summary>The ruling lines of a page, mended: programs draw one line in many pieces, cell by cell.</summary>
internal sealed record Rules(List<Rule> Horizontal, List<Rule> Vertical)
{
    /// <summary>Points.</summary>
    private const float SamePlace = 1.5f;
    /// <summary>Points between pieces: joints, and the gaps of dashes.</summary>
    private const float PieceGap = 4f;
    private const float ShortestRule = 6f;
    private const float Joint = 3f;
    /// <summary>A page with more is a drawing, not a table.</summary>
    private const int Most = 3_000;

    public static Rules Of(IReadOnlyList<Area> pieces)
    {
        List<Rule> horizontal = [], vertical = [];
        foreach (var piece in pieces)
        {
            if (!piece.IsFinite) continue;
            var isJoint = piece.Width <= Joint && piece.Height <= Joint;
            if (isJoint || piece.Width >= piece.Height) horizontal.Add(new(piece.MiddleY, piece.X0, piece.X1));
            if (isJoint || piece.Height > piece.Width) vertical.Add(new(piece.MiddleX, piece.Y0, piece.Y1));
        }
        var rules = new Rules(Mend(horizontal), Mend(vertical));
        return rules.Horizontal.Count > Most || rules.Vertical.Count > Most ? new([], []) : rules;
    }

    private static List<Rule> Mend(List<Rule> pieces)
    {
        pieces.Sort(static (a, b) => a.At.CompareTo(b.At));
        var mended = new List<Rule>();
        for (var from = 0; from < pieces.Count;)
        {
            var to = from + 1;
            while (to < pieces.Count && pieces[to].At - pieces[from].At <= SamePlace) to++;
            MendOne(pieces.GetRange(from, to - from), mended);
            from = to;
        }
        return mended;
    }

    private static void MendOne(List<Rule> pieces, List<Rule> mended)
    {
        pieces.Sort(static (a, b) => a.From.CompareTo(b.From));
        var rule = pieces[0];
        var weight = rule.Length;
        for (var i = 1; i <= pieces.Count; i++)
        {
            if (i < pieces.Count && pieces[i].From <= rule.To + PieceGap)
            {
                var piece = pieces[i];
                if (piece.Length > weight) weight = piece.Length;
                rule = new(piece.Length >= weight ? piece.At : rule.At, rule.From, Math.Max(rule.To, piece.To));
                continue;
            }
            if (rule.Length >= ShortestRule) mended.Add(rule);
            if (i < pieces.Count) (rule, weight) = (pieces[i], pieces[i].Length);
        }
    }
}
