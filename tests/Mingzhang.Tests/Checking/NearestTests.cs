using Mingzhang.Accounts;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Tests.Checking;

public sealed class NearestTests
{
    private static readonly Figure Rate = At("占 5%", new Place { Line = 50, Passage = 5, Sentence = 12, Section = "支出决算情况说明", Part = Part.Narrative });
    private static readonly Figure Sentence = At("句", new Place { Line = 50, Passage = 5, Sentence = 12, Section = "支出决算情况说明", Part = Part.Narrative });
    private static readonly Figure Passage = At("段", new Place { Line = 50, Passage = 5, Sentence = 11, Section = "支出决算情况说明", Part = Part.Narrative });
    private static readonly Figure Section = At("节", new Place { Line = 48, Passage = 4, Sentence = 9, Section = "支出决算情况说明", Part = Part.Narrative });
    private static readonly Figure SamePart = At("部分", new Place { Line = 60, Passage = 9, Sentence = 30, Section = "其他", Part = Part.Narrative });
    private static readonly Figure Table = At("表", new Place { Line = 10, TableIndex = 0, Part = Part.Tables });
    private static readonly Figure Report = At("附件", new Place { Line = 51, Passage = 20, Sentence = 60, Section = "附件", Part = Part.Report });

    [Fact]
    public void What_is_said_together_belongs_together()
    {
        Figure[] order = [Sentence, Passage, Section, SamePart, Table, Report];
        for (var i = 0; i < order.Length; i++) Assert.Same(order[i], Nearest.To(Rate, order[i..].Reverse()));
        Assert.Null(Nearest.To(Rate, [Rate]));
    }

    [Fact]
    public void Far_away_the_majority_speaks()
    {
        Figure first = At("1", SamePart.Place with { Line = 55 }, 1m), second = At("2", SamePart.Place with { Line = 70 }, 2m), third = At("3", SamePart.Place with { Line = 80 }, 2m);
        Assert.Same(second, Nearest.To(Rate, [first, second, third]));
    }

    private static Figure At(string text, Place place, decimal value = 1m) => new() { Text = text, Value = value, Decimals = 2, Unit = Unit.WanYuan, Place = place };
}
