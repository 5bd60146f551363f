using Wallet.Domain.Claims;
using static Wallet.Domain.Claims.CheckKind;

namespace Wallet.Domain.Tests.Claims;

/// <summary>Every check of the policy, at its limit and one past it.</summary>
public sealed class Each_check
{
    private static readonly LocalDate On = Some.Day;

    public static TheoryData<CheckKind, ClaimFacts, ClaimFacts> Limits =>
        new()
        {
            {
                WithinPrice,
                The.Sound with
                {
                    Price = Money.Euro(100),
                },
                The.Sound with
                {
                    Price = new Money(9_999),
                }
            },
            {
                WithinReserved,
                The.Sound with
                {
                    Reserved = Money.Euro(100),
                },
                The.Sound with
                {
                    Reserved = new Money(9_999),
                }
            },
            { WithinStage, The.Sound, The.Sound with { Claimed = new Money(1) } },
            { Attended, The.Sound, The.Sound with { IsAttended = false } },
            { NotClaimedBefore, The.Sound, The.Sound with { InvoiceWasClaimed = true } },
            { ProviderAdmitted, The.Sound, The.Sound with { ProviderIsAdmitted = false } },
            { IbanVerified, The.Sound, The.Sound with { IbanIsVerified = false } },
            {
                CourseQuota,
                The.Sound with
                {
                    GrantsForCourse = 300,
                    CourseQuota = 300,
                },
                The.Sound with
                {
                    GrantsForCourse = 301,
                    CourseQuota = 300,
                }
            },
            {
                ManyClaimsOnCourse,
                The.Sound with
                {
                    NewClaimsOnCourse = 49,
                },
                The.Sound with
                {
                    NewClaimsOnCourse = 50,
                }
            },
            {
                PriceAtCap,
                The.Sound with
                {
                    Cap = new Money(15_001),
                },
                The.Sound with
                {
                    Cap = Money.Euro(150),
                }
            },
            { IbanOfSeveralProviders, The.Sound, The.Sound with { ProvidersOnIban = 2 } },
            {
                OnePersonForMany,
                The.Sound with
                {
                    LearnersOfActor = 9,
                },
                The.Sound with
                {
                    LearnersOfActor = 10,
                }
            },
        };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Finds_nothing_at_its_limit_and_something_one_past_it(
        CheckKind kind,
        ClaimFacts atLimit,
        ClaimFacts past
    )
    {
        Assert.DoesNotContain(Found(atLimit), h => h.Check == kind);
        var hit = Assert.Single(Found(past), h => h.Check == kind);
        Assert.NotEmpty(hit.LegalBasis);
        Assert.Equal(Money.Euro(100), hit.Amount);
        Assert.Equal(On.PlusWeeks(6), hit.ObjectUntil);
        Assert.Equal(hit.Severity == Severity.Holds, hit.LastDay > On);
    }

    [Fact]
    public void Is_in_the_policy_once_and_none_is_forgotten() =>
        Assert.Equal(
            Enum.GetValues<CheckKind>(),
            CheckPolicy.Default.Checks.Select(c => c.Kind).Order()
        );

    [Fact]
    public void Is_tried_here() =>
        Assert.Equal(Enum.GetValues<CheckKind>(), Limits.Select(l => (CheckKind)l[0]).Order());

    [Fact]
    public void Does_what_the_policy_says_and_not_what_it_is() =>
        Assert.Equal(
            Severity.Informs,
            Assert
                .Single(
                    new CheckPolicy([new Check(Attended, Severity.Informs, "art. 1")], 6).Hits(
                        The.Sound with
                        {
                            IsAttended = false,
                        },
                        Money.Euro(1),
                        On
                    )
                )
                .Severity
        );

    [Fact]
    public void No_hold_lasts_longer_than_thirteen_weeks() =>
        Assert.All(CheckPolicy.Default.Checks, c => Assert.InRange(c.HoldDays, 0, 91));

    private static ValueList<Hit> Found(ClaimFacts facts) =>
        CheckPolicy.Default.Hits(facts, Money.Euro(100), On);
}
