using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>What all purses of a question may pay beside each other. Cents stand in the order of the purses of the question.</summary>
internal sealed class PlainRules
{
    private readonly Situation situation;
    private readonly PlainPrice price;
    private readonly PlainScheme?[] schemes;

    public PlainRules(Question question)
    {
        situation = question.Situation;
        price = new PlainPrice(situation.Course.Price);
        Purses = question.Purses;
        schemes = [.. Purses.Select(p => PlainScheme.Of(question, p))];
        FillingOrder =
        [
            .. Enumerable
                .Range(0, Purses.Count)
                .Where(i => schemes[i] is not null)
                .OrderBy(i => SchemeOf(i).Rank)
                .ThenBy(i => Purses[i].LastUsableDay ?? LocalDate.MaxIsoValue)
                .ThenBy(i => i),
        ];
    }

    public ValueList<Purse> Purses { get; }

    public int[] FillingOrder { get; }

    public long Price => price.Total;

    public long ToPay => Math.Max(0, Price - situation.AlreadyFunded.Sum(f => f.Amount.Cents));

    public PlainScheme SchemeOf(int purse) => schemes[purse]!;

    public bool Refuses(int purse) =>
        schemes[purse] is not { } scheme
        || situation.Day < (Purses[purse].FirstUsableDay ?? LocalDate.MinIsoValue)
        || situation.Day > (Purses[purse].LastUsableDay ?? LocalDate.MaxIsoValue)
        || (
            Purses[purse].EarmarkedFor is { Count: > 0 } words
            && !words.Intersect(situation.Course.Tags).Any()
        )
        || scheme.Declines;

    public bool IsExcludedByPayer(int purse, long[] pays) =>
        schemes[purse] is { } own
        && Payers(pays).Any(b => own.Forbids(SchemeOf(b)) || SchemeOf(b).Forbids(own));

    public bool PayersExcludeEachOther(long[] pays) =>
        Payers(pays).Any(a => IsExcludedByPayer(a, pays));

    public bool AnyOfThemPays(ValueList<SchemeId> named, long[] pays) => PaidBy(named, pays) > 0;

    public long PaidBy(ValueList<SchemeId> named, long[] pays) =>
        Payers(pays).Where(i => named.Contains(Purses[i].Scheme)).Sum(i => pays[i]);

    /// <summary>Whether others pay what the scheme of this purse asks of them, with these payments so far.</summary>
    public bool OthersPayEnough(int purse, long[] paysSoFar) =>
        SchemeOf(purse)
            .Counting<OthersPayAtLeast>()
            .All(c => PaidBy(c.Schemes, paysSoFar) + PaidByOthersOutside >= c.Amount.Cents);

    /// <summary>What the money available of the schemes that go before its scheme cannot cover.</summary>
    public long RestFor(int purse) =>
        SchemeOf(purse)
            .Counting<LastResortAfter>()
            .Select(c => Math.Min(ToPay, SchemeOf(purse).Cost) - UsableOf(c.Schemes))
            .Select(rest => Math.Max(0, rest))
            .Append(long.MaxValue)
            .Min();

    /// <summary>Whether so much fits under every scheme's ceilings and in the parts that each may pay.</summary>
    public bool Allows(long[] pays, Func<int, bool> isExempt) =>
        Payers(pays)
            .All(i =>
                PaidBy([Purses[i].Scheme], pays)
                <= Math.Min(SchemeOf(i).Ceiling(isExempt(i)), RestFor(i))
            ) && CanBePlaced(pays);

    public bool CanBePlaced(long[] pays) =>
        price.HasRoomFor([
            .. Payers(pays)
                .SelectMany(i =>
                    Enumerable.Repeat<Func<int, bool>>(SchemeOf(i).MayPay, (int)pays[i])
                ),
            .. Enumerable.Repeat<Func<int, bool>>(_ => true, (int)(Price - ToPay)),
        ]);

    private static IEnumerable<int> Payers(long[] pays) =>
        Enumerable.Range(0, pays.Length).Where(i => pays[i] > 0);

    private long PaidByOthersOutside =>
        situation
            .AlreadyFunded.Where(f => f.Funder != OutsideFunder.Learner)
            .Sum(f => f.Amount.Cents);

    private static bool CouldPay(PlainScheme scheme) =>
        scheme.Cost > 0 && scheme.Ceiling(learnerIsExempt: true) > 0;

    private long UsableOf(ValueList<SchemeId> named) =>
        Enumerable
            .Range(0, Purses.Count)
            .Where(i => named.Contains(Purses[i].Scheme) && !Refuses(i) && CouldPay(SchemeOf(i)))
            .Sum(i => Purses[i].Available.Cents);
}
