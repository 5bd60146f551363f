using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;
using Wallet.Domain.Tests.Claims;
using Wallet.Domain.Tests.Enrolments;
using Wallet.Domain.Tests.Payments;
using Wallet.Domain.Tests.Providers;

namespace Wallet.Domain.Tests;

/// <summary>As <see cref="Every_type"/>: each command, event and refusal on the way to a provider's bank account has a sample.</summary>
public sealed class Every_type_of_paying
{
    private static readonly object[] Decided =
    [
        .. A_provider.Samples.SelectMany(s =>
            Seen(s.When, ProviderDecider.Decide(s.Given, s.When), s.Given, Provider.Evolve)
        ),
        .. An_enrolment.Samples.SelectMany(s =>
            Seen(s.When, EnrolmentDecider.Decide(s.Given, s.When), s.Given, Enrolment.Evolve)
        ),
        .. A_claim.Samples.SelectMany(s =>
            Seen(
                s.When,
                ClaimDecider.Decide(s.Given, s.When),
                s.Given,
                (c, e) => EnrolmentClaims.Evolve(c!, e)
            )
        ),
        .. A_payment_run.Samples.SelectMany(s =>
            Seen(s.When, PaymentRunDecider.Decide(s.Given, s.When), s.Given, PaymentRun.Evolve)
        ),
    ];

    /// <summary>Each event of the samples, with the state of its stream before it.</summary>
    internal static IEnumerable<(object? Before, object Happened)> OnTheWay =>
        [
            .. A_provider.Samples.SelectMany(s =>
                Deciding.Steps(s.Given, ProviderDecider.Decide(s.Given, s.When), Provider.Evolve)
            ),
            .. A_claim.Samples.SelectMany(s =>
                Deciding.Steps(
                    s.Given,
                    ClaimDecider.Decide(s.Given, s.When),
                    EnrolmentClaims.Evolve
                )
            ),
        ];

    [Theory]
    [InlineData(typeof(ProviderCommand))]
    [InlineData(typeof(ProviderEvent))]
    [InlineData(typeof(ProviderRejection))]
    [InlineData(typeof(EnrolmentCommand))]
    [InlineData(typeof(EnrolmentEvent))]
    [InlineData(typeof(EnrolmentRejection))]
    [InlineData(typeof(ClaimCommand))]
    [InlineData(typeof(ClaimEvent))]
    [InlineData(typeof(ClaimRejection))]
    [InlineData(typeof(PaymentRunCommand))]
    [InlineData(typeof(PaymentRunEvent))]
    [InlineData(typeof(PaymentRunRejection))]
    public void Is_decided_and_evolved_somewhere(Type family) =>
        Assert.Empty(
            Every_type
                .ConcreteTypes(family)
                .Except(Decided.Select(d => d.GetType()))
                .Select(t => t.Name)
        );

    private static IEnumerable<object> Seen<TState, TEvent>(
        object command,
        Decision<TEvent> decision,
        TState? given,
        Func<TState?, TEvent, TState> evolve
    )
        where TState : class
        where TEvent : notnull
    {
        yield return command;
        switch (decision)
        {
            case Decision<TEvent>.Rejected rejected:
                yield return rejected.Because;
                break;
            case Decision<TEvent>.Accepted accepted:
                Assert.NotEqual(given, accepted.Events.Aggregate(given, evolve));
                foreach (var happened in accepted.Events)
                {
                    yield return happened;
                }
                break;
        }
    }
}
