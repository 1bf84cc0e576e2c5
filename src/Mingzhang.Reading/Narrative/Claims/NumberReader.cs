using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Where the numbers of a sentence go.</summary>
internal sealed class NumberReader(PassageText text, Speech speech, NarrativeRead read, Breakdowns breakdowns, MoneyReader money, RateReader rates, CountReader counts, Turns turns)
{
    private readonly Averages averages = new(text, speech);

    public void Take(int index, Token token)
    {
        var (address, sign) = token.Unit.Kind switch
        {
            QuantityKind.Money when speech.AverageFrom >= 0 => (averages.Of(token), 1),
            QuantityKind.Money or QuantityKind.Percent when speech.Turns > 0 && !speech.InReason => turns.Next(token),
            QuantityKind.Money => money.At(index, token),
            QuantityKind.Percent => rates.At(index, token),
            QuantityKind.Plain => (null, 1),
            _ => counts.At(index, token),
        };
        var figure = Printed(token, address, token.Number.Value < 0 && token.Unit.Kind == QuantityKind.Percent ? 1 : sign);
        read.Figures.Add(figure);
        if (address is null) read.Untouched.Add(new LooseNumber(text.Printed[token.Start..token.End], "no-subject", figure.Place));
        if (token.Unit.Kind == QuantityKind.Money && address is { Measure: Measure.Value }) Remember(figure, address);
        speech.BasisFresh = false;
        speech.Listed.Clear();
        speech.ListedStages.Clear();
        speech.Boundary = token.End;
        speech.SubjectSinceBoundary = false;
    }

    private void Remember(Figure figure, Address address)
    {
        if (address.Stage != Stage.Final) (speech.BudgetStage, speech.LastBudget) = (address.Stage, figure);
        if (address.Year != AccountYear.Current) return;
        if (speech.InCompletion) return;
        speech.LastValue = figure;
        speech.Amounts.Add(address);
        breakdowns.Add(figure);
    }

    private Figure Printed(Token token, Address? address, int sign)
    {
        var zero = token.Number.Value == 0 && token.Number.Decimals == 0;
        var exact = zero || token.Unit.Kind is QuantityKind.Count or QuantityKind.Score;
        return new Figure
        {
            Text = text.Printed[token.Start..token.DigitsEnd].Trim(),
            Value = sign * token.Number.Value,
            Decimals = token.Number.Decimals,
            Unit = token.Unit,
            Precision = token.Approximate ? Precision.Approximate : exact ? Precision.Exact : Precision.Rounded,
            Place = text.Place(token.Start, token.End),
            Address = address,
            Doubtful = speech.DirectionOpen && address is { Measure: Measure.Change or Measure.Growth } || text.Passage.StartOf(token.Start).Doubtful,
        };
    }
}
