using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Schemes that pay for some of the same parts of a price of four times a hundred.</summary>
public sealed class Schemes_that_share_parts
{
    private static readonly CostComponent[] TuitionAndExam =
    [
        CostComponent.Tuition,
        CostComponent.Exam,
    ];

    [Fact]
    public void Pay_no_more_than_all_their_parts_cost_together() =>
        Assert.Equal(
            [Money.Euro(200), Money.Euro(100)],
            Pays(TuitionAndExam, [CostComponent.Exam, CostComponent.Material])
        );

    [Fact]
    public void Leave_to_who_pays_for_more_parts_what_those_parts_still_cost() =>
        Assert.Equal(
            [Money.Euro(100), Money.Euro(100)],
            Pays([CostComponent.Tuition], TuitionAndExam)
        );

    [Fact]
    public void Do_not_touch_what_a_scheme_for_other_parts_pays() =>
        Assert.Equal(
            [Money.Euro(200), Money.Euro(100)],
            Pays(TuitionAndExam, [CostComponent.Travel])
        );

    private static IEnumerable<Money> Pays(params CostComponent[][] schemes) =>
        FundingPlanner
            .Plan(
                Some.Situation(
                    Some.Course(
                        new Price(
                            default,
                            Money.Euro(100),
                            Money.Euro(100),
                            Money.Euro(100),
                            Money.Euro(100)
                        )
                    )
                ),
                [.. schemes.Select((_, i) => Some.Purse(i, Money.Euro(500), Id(i)))],
                Some.BookOf([
                    .. schemes.Select(
                        (parts, i) =>
                            Some.Terms(Id(i), rank: i, clauses: new PaysFor([.. parts], Vat: false))
                    ),
                ])
            )
            .Lines.Select(l => l.Pays);

    private static SchemeId Id(int scheme) => new($"scheme-{scheme}");
}
