using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures.Attachments;
using Mingzhang.Publishing.Disclosures.Narrative;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>Composes the whole disclosure of a year in the form of its province, from facts and nothing else.</summary>
public static class DisclosureComposer
{
    public static Disclosure Compose(YearAccount account)
    {
        var composition = new Composition(account);
        var blocks = Parts(composition).SelectMany(part => part).ToList();
        return new Disclosure
        {
            Title = $"{account.Year}年度{account.Entity}部门决算",
            Entity = account.Entity,
            Year = account.Year,
            Form = account.Form,
            Blocks = blocks,
            Open = composition.Open,
        };
    }

    /// <summary>Sichuan prints its tables last, after the attachments.</summary>
    private static IEnumerable<IEnumerable<Block>> Parts(Composition composition)
    {
        var numeral = 1;
        IEnumerable<Block> Part(string title, IEnumerable<Block> content) => [new PageBreak(), new Heading(1, $"第{Numerals.Chinese(numeral++)}部分"), new Heading(1, title), .. content];
        var (entity, year) = (composition.Account.Entity, composition.Year);
        yield return Cover.Of(composition);
        yield return Part(entity + "概况", OverviewPart.Of(composition));
        if (!composition.IsSichuan) yield return Part("部门决算表", TablesPart.Of(composition));
        yield return Part($"{year}年度部门决算情况说明", NarrativePart.Of(composition));
        yield return Part("名词解释", Glossary.Of(composition));
        yield return Part("附件", AttachmentsPart.Of(composition));
        if (composition.IsSichuan) yield return Part("附表", TablesPart.Of(composition));
    }
}
