namespace Mingzhang.Accounts;

/// <summary>
/// What a row, a column or a whole table contributes to the addresses of its cells: any of the parts of an
/// <see cref="Address"/>, null for those on which it is silent. Written as "expenditure f=GeneralPublic n=Basic".
/// </summary>
public sealed record AddressPattern
{
    public Concept? Concept { get; init; }
    public Fund? Fund { get; init; }
    public Nature? Nature { get; init; }
    public Stage? Stage { get; init; }
    public AccountYear? Year { get; init; }
    public string? Function { get; init; }
    public string? Economic { get; init; }

    public static readonly AddressPattern Silent = new();
    public bool IsSilent => this == Silent;

    /// <summary>The key of a term, then parts such as f=Fiscal, n=Basic, s=Budget, y=Previous, x=201, e=30101, in any order.</summary>
    /// <exception cref="FormatException">A word is no term and no such part.</exception>
    public static AddressPattern Parse(string text)
    {
        var pattern = Silent;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) pattern = pattern.With(word);
        return pattern;
    }

    private AddressPattern With(string word)
    {
        if (word.Length < 3 || word[1] != '=')
            return this with { Concept = Concepts.Find(word) ?? throw new FormatException($"\"{word}\" is no term.") };
        var value = word[2..];
        return word[0] switch
        {
            'f' => this with { Fund = Enum.Parse<Fund>(value) },
            'n' => this with { Nature = Enum.Parse<Nature>(value) },
            's' => this with { Stage = Enum.Parse<Stage>(value) },
            'y' => this with { Year = Enum.Parse<AccountYear>(value) },
            'x' => this with { Function = value },
            'e' => this with { Economic = value },
            _ => throw new FormatException($"\"{word}\" is no part of an address."),
        };
    }

    /// <summary>This pattern where it speaks, the other where it is silent.</summary>
    public AddressPattern Over(AddressPattern other) => new()
    {
        Concept = Concept ?? other.Concept,
        Fund = Fund ?? other.Fund,
        Nature = Nature ?? other.Nature,
        Stage = Stage ?? other.Stage,
        Year = Year ?? other.Year,
        Function = Function ?? other.Function,
        Economic = Economic ?? other.Economic,
    };

    /// <summary>The address, null while no part names a term.</summary>
    public Address? ToAddress(Scope scope = default) => Concept is null ? null : new(Concept)
    {
        Fund = Fund ?? Accounts.Fund.All,
        Nature = Nature ?? Accounts.Nature.All,
        Stage = Stage ?? Accounts.Stage.Final,
        Year = Year ?? AccountYear.Current,
        Function = Function,
        Economic = Economic,
        Scope = scope,
    };
}
