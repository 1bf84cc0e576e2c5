namespace Mingzhang.Accounts;

/// <summary>A number of the document to which no address was given, and why.</summary>
public sealed record LooseNumber(string Text, string Reason, Place Place);

/// <summary>What kind of document was read.</summary>
public enum DocumentKind { FinalAccounts, PerformanceReport, Both }

/// <summary>
/// One document as a set of facts: every figure with its place and address, the running text, the tables and the claims.
/// It is what reading yields and checking takes; rules see nothing else.
/// </summary>
public sealed class AccountSet
{
    public string Path { get; init; } = "";
    public string Sha256 { get; init; } = "";
    /// <summary>Name of the department as printed on the cover or in the tables; null if none was found.</summary>
    public string? Entity { get; init; }
    public int? Year { get; init; }
    /// <summary>Form of the province: hunan-2023, hunan-2020, sichuan, common.</summary>
    public string Form { get; init; } = "common";
    public DocumentKind Kind { get; init; }
    /// <summary>All figures in document order, with or without address.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<Passage> Passages { get; init; } = [];
    public IReadOnlyList<StatementTable> Tables { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    /// <summary>Numbers recognised as no quantity: dates, document numbers, codes, ordinals, telephone numbers.</summary>
    public IReadOnlyList<LooseNumber> NoQuantities { get; init; } = [];
    /// <summary>Numbers that may be quantities and got no address.</summary>
    public IReadOnlyList<LooseNumber> Untouched { get; init; } = [];
    /// <summary>Pages or parts that were not read, and why (images, undecodable text); nothing on them is reported missing.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Pages that were not read, or in part: what seems to be missing may stand there.</summary>
    public IReadOnlySet<int> UnreadPages { get; init; } = new HashSet<int>();

    /// <summary>Pages whose words recognition software saw in an image: what rests on them proves nothing.</summary>
    public IReadOnlySet<int> RecognizedPages { get; init; } = new HashSet<int>();

    /// <summary>The document as it would be if these figures stood where others are given; what is not in a figure stays as it is read.</summary>
    public AccountSet With(IReadOnlyDictionary<Figure, Figure> standing) => new()
    {
        Path = Path,
        Sha256 = Sha256,
        Entity = Entity,
        Year = Year,
        Form = Form,
        Kind = Kind,
        Figures = [.. Figures.Select(f => standing.GetValueOrDefault(f, f))],
        Passages = Passages,
        Tables = Tables,
        Claims = Claims,
        NoQuantities = NoQuantities,
        Untouched = Untouched,
        Unread = Unread,
        UnreadPages = UnreadPages,
        RecognizedPages = RecognizedPages,
    };

    private Dictionary<Address, List<Figure>>? byAddress;

    /// <summary>All copies at one address, in document order.</summary>
    public IReadOnlyList<Figure> At(Address address)
    {
        byAddress ??= Index();
        return byAddress.TryGetValue(address, out var copies) ? copies : [];
    }

    public IEnumerable<IReadOnlyList<Figure>> Copies => (byAddress ??= Index()).Values;
    public IEnumerable<StatementTable> Of(TableKind kind) => Tables.Where(t => t.Kind == kind);
    public IEnumerable<Figure> In(StatementTable table) => Figures.Where(f => f.Place.TableIndex == table.Index);

    private Dictionary<Address, List<Figure>> Index()
    {
        var index = new Dictionary<Address, List<Figure>>();
        foreach (var figure in Figures)
        {
            if (figure.Address is not { } address) continue;
            if (!index.TryGetValue(address, out var list)) index.Add(address, list = []);
            list.Add(figure);
        }
        return index;
    }
}
