using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Lexicon;

/// <summary>How a term takes its fund: its own, or that of the section it stands in.</summary>
internal enum FundSource
{
    Own,
    Section,
    /// <summary>财政拨款支出: the section's fund, and all grants together where the section has none.</summary>
    Grant,
    /// <summary>收、支总计: all money in the section on the overview, all grants in the section on grants.</summary>
    Total,
}

/// <summary>An address with the parts that a sentence or section still has to fill in.</summary>
internal sealed record SubjectTemplate(Address? Address, string Key, FundSource FundSource)
{
    /// <summary>年初预算资金 under a heading on projects is the projects' budget.</summary>
    public bool OfSectionNature { get; private init; }

    /// <summary>Reads "expenditure n=Basic f=section".</summary>
    public static SubjectTemplate Parse(string meaning)
    {
        var parts = meaning.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var source = FundSource.Own;
        var concept = Concepts.Find(parts[0]);
        var address = concept is null ? null : new Address(concept);
        foreach (var part in parts.AsSpan(1))
        {
            var value = part[2..];
            if (address is null) continue;
            if (part == "n=section") continue;
            if (part[0] == 'n') address = address with { Nature = Enum.Parse<Nature>(value) };
            else if (part[0] == 'x') address = address with { Function = value };
            else if (part[0] == 's') address = address with { Stage = Enum.Parse<Stage>(value) };
            else if (part[0] == 'f' && Enum.TryParse<Fund>(value, out var fund)) address = address with { Fund = fund };
            else if (part[0] == 'f') source = value switch { "grant" => FundSource.Grant, "total" => FundSource.Total, _ => FundSource.Section };
        }
        return new(address, parts[0], source) { OfSectionNature = meaning.Contains("n=section", StringComparison.Ordinal) };
    }

    public Address? Resolve(Fund section) => Address is null ? null : FundSource switch
    {
        FundSource.Section => InSection(Address, section),
        FundSource.Grant => Address with { Fund = section == Fund.All ? Fund.Fiscal : section },
        FundSource.Total => Address with { Fund = section is Fund.All or Fund.GovernmentFund or Fund.StateCapital ? section : Fund.Fiscal },
        _ => Address,
    };

    /// <summary>本年收入 in the section on a grant's budget is that grant: no other income belongs to it.</summary>
    private static Address InSection(Address address, Fund section) =>
        address with { Fund = section, Concept = address.Concept == Concepts.Income && section != Fund.All ? Concepts.GrantIncome : address.Concept };
}
