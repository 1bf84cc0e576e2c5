using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>One paragraph while it is written: words and numbers that know their address.</summary>
internal sealed class Prose(Composition composition)
{
    private readonly List<Piece> pieces = [];

    public Composition Composition { get; } = composition;

    public Prose Say(string words)
    {
        pieces.Add(new Piece(words));
        return this;
    }

    /// <summary>X万元, the amount of a fact; <paramref name="read"/> where the words leave open which budget is meant.</summary>
    public Prose Money(Address fact, Address? read = null) => Amount(Composition.At(fact), read ?? fact);

    public Prose Amount(decimal value, Address address) => Number(Math.Abs(value), value, address, Unit.WanYuan).Say("万元");

    public Prose Percent(decimal value, Address address) => Number(Math.Abs(value), value, address, Unit.Percent).Say("%");

    /// <summary>14个: the measure word is part of what is read.</summary>
    public Prose Count(Address address, string unit, Address? read = null) => Number(Composition.At(address), Composition.At(address), read ?? address, Unit.Counted(unit)).Say(unit);

    /// <summary>A share in percent of the whole, where there is a whole.</summary>
    public Prose Share(Address part, Address whole, string lead = "，占")
    {
        var all = Composition.At(whole);
        return all == 0 ? this : Say(lead).Percent(Composition.Percent(Composition.At(part), all), part.ShareOf(whole));
    }

    /// <summary>What a person has to write; a mark where nothing was written yet.</summary>
    public Prose Written(string? text, Address? subject, string chinese, string english)
    {
        if (!string.IsNullOrWhiteSpace(text)) return Say(text.Trim().TrimEnd('。'));
        Composition.Missing(chinese, english, subject);
        pieces.Add(new Piece("【待补充】", Open: true));
        return this;
    }

    public Paragraph End(string words = "。")
    {
        if (words.Length > 0) Say(words);
        return new([.. pieces]);
    }

    private Prose Number(decimal printed, decimal value, Address address, Unit unit)
    {
        pieces.Add(new Piece(Composition.Text(printed, unit), new(Composition.Text(printed, unit), value, unit, address)));
        return this;
    }
}
