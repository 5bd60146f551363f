using Wallet.Domain.Accounts;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>Given these events, when this command, then these events or this refusal.</summary>
internal static class An
{
    public static History Account { get; } = new(Domain.Accounts.Account.Initial(Some.AccountId));
}

internal sealed record History(Account Now)
{
    public History Given(params AccountEvent[] events) =>
        new(events.Aggregate(Now, Account.Evolve));

    public Decided When(AccountCommand command) => new(AccountDecider.Decide(Now, command));

    /// <summary>Sends a command that must hold, and goes on from there.</summary>
    public History After(AccountCommand command) => Given([.. When(command).Events]);
}

internal sealed record Decided(Decision<AccountEvent> Decision)
{
    public IReadOnlyList<AccountEvent> Events =>
        Assert.IsType<Decision<AccountEvent>.Accepted>(Decision).Events;

    /// <summary>How the money was shared out, where not everything went back.</summary>
    public Settlement Settlement =>
        Assert.Single(Events.OfType<AccountEvent.ReservationSettled>()).Settlement;

    public void Then(params AccountEvent[] events) => Assert.Equal(events, Events);

    public void ThenNothing() => Assert.Empty(Events);

    public void ThenRefused(Rejection because) =>
        Assert.Equal(because, Assert.IsType<Decision<AccountEvent>.Rejected>(Decision).Because);
}
