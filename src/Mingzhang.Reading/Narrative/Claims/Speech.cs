using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What is being spoken of at a point of a passage: what a clause without a subject inherits.</summary>
internal sealed class Speech
{
    public required SectionDefaults Section { get; init; }
    /// <summary>The itemised function of this paragraph, if any.</summary>
    public Address? Item { get; init; }

    public Address? Subject { get; set; }
    /// <summary>The first subject of the sentence: the whole of shares that name none.</summary>
    public Address? First { get; set; }
    /// <summary>The first subject of the passage: what 其中 at the head of a sentence divides.</summary>
    public Address? PassageFirst { get; private set; }
    /// <summary>The first subject of the last sentence that had one.</summary>
    public Address? PreviousFirst { get; private set; }
    public Stage? Stage { get; set; }
    /// <summary>The stage of the amount whose parts are being listed: 预算9.13万元，其中，公车运行维护费7万元.</summary>
    public Stage? WholeStage { get; set; }
    /// <summary>The budget stage last given with an amount; what a bare 预算数 means afterwards, and what 调整后预算 means behind a bare 预算.</summary>
    public Stage? BudgetStage { get; set; }
    public AccountYear Year { get; set; }
    /// <summary>The fund that the sentence named before a subject without one: 政府性基金预算财政拨款本年收入…，本年支出….</summary>
    public Fund? NamedFund { get; set; }

    /// <summary>What changes are measured against; null until 与上年相比 or the like.</summary>
    public Address? Basis { get; set; }
    public Address BasisOf(Address subject) => Basis ?? subject.At(Mingzhang.Accounts.Stage.Final).Previous;
    /// <summary>How the basis follows from a subject: 与年初预算相比，收、支总计各增加… names what is compared behind what it is compared with.</summary>
    public Func<Address, Address>? Rebase { get; set; }
    /// <summary>Directly behind 比去年同期: an amount here is last year's.</summary>
    public bool BasisFresh { get; set; }
    /// <summary>Behind 比2024年: the budget named next is what the change is measured against.</summary>
    public bool AwaitsBasis { get; set; }
    public int? Direction { get; set; }
    /// <summary>增加/减少 stands before the amount: its sign is not known.</summary>
    public bool DirectionOpen { get; set; }

    public bool InShare { get; set; }
    public Address? ShareBase { get; set; }
    public bool InCompletion { get; set; }
    public Stage? CompletionStage { get; set; }
    public bool InReason { get; set; }
    /// <summary>主要用于…，其中：燃料费…: what the money went to, of which parts may follow.</summary>
    public bool InPurpose { get; set; }
    /// <summary>Of what a reason speaks: 主要原因：项目支出增加，较上年增加…</summary>
    public Address? ReasonSubject { get; set; }
    public (int Sign, Stage Left, int Start)? Comparison { get; set; }
    public Lexicon.Term? CountTerm { get; set; }
    public Concept? LastCount { get; set; }
    /// <summary>What this sentence has counted.</summary>
    public HashSet<Concept> Counted { get; } = [];
    /// <summary>What a counted number was called: 轿车1辆、金额18.5万元 is the money of those cars.</summary>
    public string? LastCountName { get; set; }
    /// <summary>Where the number of projects evaluated was said last.</summary>
    public int ProjectsAt { get; set; } = -1;
    /// <summary>Locus of an SME award (预留项目中 / 其他项目中).</summary>
    public string? Locus { get; set; }
    public Figure? LastValue { get; set; }
    /// <summary>Where the words that may name the next number begin.</summary>
    public int Boundary { get; set; }
    public bool SubjectSinceBoundary { get; set; }

    /// <summary>The subject as it is meant here: at the stage and year of the clause.</summary>
    public Address? Quantity => Subject is null ? null : Subject with { Stage = Stage ?? WholeStage ?? Subject.Stage, Year = Year == AccountYear.Previous ? Year : Subject.Year };

    /// <summary>The amount whose rate is being told; behind the rate the sentence goes on with it.</summary>
    public Address? BeforeRate { get; set; }
    /// <summary>收入支出总体与年初预算相比: whose budget and final amount follow, nobody says.</summary>
    public bool IsOverall { get; set; }
    /// <summary>Where the words behind 车均 or 人均 begin; negative where no average is awaited.</summary>
    public int AverageFrom { get; set; } = -1;
    public bool PerVehicle { get; set; }

    public void TakeSubject(Address address, bool ofBasis = false)
    {
        if (address.Concept.Kind == QuantityKind.Percent && Subject?.Concept.Kind == QuantityKind.Money) BeforeRate = Subject;
        Basis = BasisFresh ? Rebase?.Invoke(address) : null;
        Subject = address;
        Listed.Add(address);
        First ??= address;
        PassageFirst ??= address;
        Stage = null;
        Direction = null;
        BasisFresh &= ofBasis;
        SubjectSinceBoundary = true;
    }

    /// <summary>The subjects and the stages named since the last number: 基本支出、项目支出分别为…, 预算数、决算数分别为….</summary>
    public List<Address> Listed { get; } = [];
    public List<Stage> ListedStages { get; } = [];
    /// <summary>The amounts of this sentence, in order: 甲60万元、乙40万元，分别占….</summary>
    public List<Address> Amounts { get; } = [];
    /// <summary>How many numbers behind 分别 are still to be dealt out.</summary>
    public int Turns { get; set; }
    /// <summary>The budget last given with an amount in this sentence.</summary>
    public Figure? LastBudget { get; set; }
    /// <summary>The quantity whose parts by fund are being told: 年初结转和结余10万元（一般公共预算财政拨款8万元，…）.</summary>
    public Address? DividedByFund { get; set; }

    private readonly Stack<(Address? Subject, Stage? Stage, AccountYear Year, Concept? LastCount)> brackets = new();

    public bool InBrackets => brackets.Count > 0;

    /// <summary>
    /// 公务接待费12.09万元（其中：一般公共预算支出12.09万元；政府性基金预算支出0万元）: a fund in brackets behind another quantity is
    /// the part of that quantity which the fund bears.
    /// </summary>
    public Address InFund(Address named)
    {
        if (brackets.Count == 0 || brackets.Peek().Subject is not { } outer || Whole(outer) || !Whole(named) || named.Fund is Fund.All or Fund.Fiscal) return named;
        return outer with { Fund = named.Fund };
    }

    private static bool Whole(Address address) =>
        (address.Concept == Concepts.Expenditure || address.Concept == Concepts.GrantIncome || address.Concept == Concepts.Income || address.Concept == Concepts.IncomeGrandTotal)
        && address is { Function: null, Economic: null, Nature: Nature.All };

    /// <summary>What is said in brackets is said in passing; behind them the sentence goes on where it was.</summary>
    public void OpenBracket() => brackets.Push((Subject, Stage, Year, LastCount));

    public void CloseBracket()
    {
        if (brackets.Count > 0) (Subject, Stage, Year, LastCount) = brackets.Pop();
    }

    public void EndClause()
    {
        InShare = false;
        ShareBase = null;
        InCompletion = false;
        Comparison = null;
        AwaitsBasis = false;
        CountTerm = null;
        AverageFrom = -1;
        SubjectSinceBoundary = false;
    }

    public void EndSentence(Address? whole)
    {
        EndClause();
        brackets.Clear();
        Subject = whole ?? Subject;
        PreviousFirst = First ?? PreviousFirst;
        First = null;
        Stage = null;
        Year = AccountYear.Current;
        Basis = null;
        BasisFresh = false;
        Direction = null;
        InReason = false;
        InPurpose = false;
        ReasonSubject = null;
        NamedFund = null;
        LastCountName = null;
        Counted.Clear();
        Listed.Clear();
        ListedStages.Clear();
        Amounts.Clear();
        (Turns, LastBudget, DividedByFund, Rebase) = (0, null, null, null);
        Locus = null;
        LastValue = null;
        WholeStage = null;
    }
}
