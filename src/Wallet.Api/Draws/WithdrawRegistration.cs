using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>Take a registration back, as long as people can register.</summary>
public sealed record WithdrawRegistration(Once Once, AccountId Account, TicketId Ticket);

public static class WithdrawRegistrationHandler
{
    public static async Task<Outcome> Handle(
        WithdrawRegistration command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var asked = new RegistrationEvent.RegistrationWithdrawn(clock.GetCurrentInstant());
        var own = await session.LoadAsync<Registration>(command.Ticket, cancellation);
        return own?.Account == command.Account
            ? await session.RunAsync(
                command.Once,
                command.Ticket,
                own.Pot,
                (registration, pot) => Registration.Decide(registration, pot, asked),
                cancellation
            )
            : new Outcome.Refused(new DrawRejection.NotRegistered());
    }
}

public static class WithdrawRegistrationEndpoint
{
    /// <summary>Take a registration back before registration closes.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid accountId,
        Guid ticket,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new WithdrawRegistration(
                writing.Once("withdraw-registration", ticket),
                new AccountId(accountId),
                new TicketId(ticket)
            ),
            TypedResults.NoContent
        );
}
