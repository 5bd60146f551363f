using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>A training provider as it stands today, for its own people and for administrators. It has no learners in it.</summary>
/// <param name="Suspensions">In order; the last may have no end.</param>
/// <param name="BankAccount">Where it is paid; null before the first was confirmed.</param>
/// <param name="Proposed">Waits for a second person; null when nothing does.</param>
/// <param name="Owes">In all, of the overpayments below.</param>
/// <param name="Overpayments">That are not yet wholly paid back.</param>
public sealed record ProviderResource(
    Guid ProviderId,
    string Name,
    string CompanyNumber,
    LocalDate AdmittedOn,
    ProviderState State,
    IReadOnlyList<Recognition> Recognitions,
    IReadOnlyList<SuspensionResource> Suspensions,
    BankAccountResource? BankAccount,
    ProposedAccountResource? Proposed,
    Money Owes,
    IReadOnlyList<OverpaymentResource> Overpayments
);

/// <summary>Whether budgets pay the courses of a provider.</summary>
public enum ProviderState
{
    Admitted,
    Suspended,

    /// <summary>No recognition holds.</summary>
    NotRecognised,
}

/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive; null until further notice.</param>
/// <param name="Because">The decision behind the suspension.</param>
/// <param name="EndedBecause">The decision behind its end.</param>
public sealed record SuspensionResource(
    LocalDate From,
    string Because,
    LocalDate? Until,
    string? EndedBecause
);

/// <param name="Check">Whether the name of the account is the provider's, as a bank says.</param>
/// <param name="CheckedOn">When the bank said so.</param>
/// <param name="NameFound">What the account is called, when that is nearly the provider's name.</param>
public sealed record BankAccountResource(
    Iban Iban,
    PayeeCheck Check,
    LocalDate? CheckedOn,
    string? NameFound
);

/// <param name="ByYou">Whether you proposed it; then somebody else has to confirm it.</param>
public sealed record ProposedAccountResource(BankAccountResource Account, LocalDate On, bool ByYou);

public sealed record OverpaymentResource(Guid ReservationId, Money InAll, Money Repaid, Money Owed);

public static class ShowProvider
{
    /// <summary>Null when it was never admitted.</summary>
    public static async Task<ProviderResource?> OfAsync(
        ProviderId id,
        Actor actor,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        if (
            await session.LoadAsync<AdmittedProvider>(id, cancellation) is not { } entry
            || await session.LoadAsync<Provider>(id, cancellation) is not { } provider
        )
        {
            return null;
        }
        return new ProviderResource(
            id.Value,
            entry.Name,
            entry.CompanyNumber,
            provider.AdmittedOn,
            provider.StateOn(today),
            [.. provider.Recognitions.OrderBy(r => r.ValidUntil ?? LocalDate.MaxIsoValue)],
            await Suspensions.OfAsync(id, session, cancellation),
            provider.Account is { } account
                ? await AccountAsync(id, account, session, cancellation)
                : null,
            provider.Proposed is { } proposed
                ? new ProposedAccountResource(
                    await AccountAsync(id, proposed.Account, session, cancellation),
                    proposed.On,
                    proposed.By == new ActorId(actor.Id)
                )
                : null,
            provider.Owes,
            [
                .. provider
                    .Overpayments.Where(o => o.Owed.IsPositive)
                    .Select(o => new OverpaymentResource(
                        o.Enrolment.Value,
                        o.InAll,
                        o.Repaid,
                        o.Owed
                    )),
            ]
        );
    }

    public static ProviderState StateOn(this Provider provider, LocalDate day) =>
        provider.IsAdmittedOn(day) ? ProviderState.Admitted
        : provider.IsSuspended ? ProviderState.Suspended
        : ProviderState.NotRecognised;

    private static async Task<BankAccountResource> AccountAsync(
        ProviderId provider,
        BankAccount account,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var found = await session.LoadAsync<PayeeFound>(
            PayeeFound.IdOf(provider, account.Iban),
            cancellation
        );
        return new BankAccountResource(account.Iban, account.Check, found?.On, found?.Name);
    }
}

public static class ShowProviderEndpoint
{
    /// <summary>A training provider: admission, bank account, and what it owes.</summary>
    public static async Task<Results<Ok<ProviderResource>, NotFound>> Get(
        Guid providerId,
        Actor actor,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        await ShowProvider.OfAsync(
            new ProviderId(providerId),
            actor,
            session,
            clock.TodayInTheNetherlands(),
            cancellation
        )
            is { } shown
            ? TypedResults.Ok(shown)
            : TypedResults.NotFound();
}
