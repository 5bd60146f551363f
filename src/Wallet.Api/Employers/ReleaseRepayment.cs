using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Wallet.Api.Desk;
using Wallet.Api.Payments;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <summary>Let a repayment go to the bank, as another person than who proposed it. What its file is made of is kept from now on.</summary>
public sealed record ReleaseRepayment(Once Once, Guid Repayment);

public static class ReleaseRepaymentHandler
{
    public static Task<Outcome> Handle(
        ReleaseRepayment command,
        IDocumentSession session,
        IOptions<PaymentOptions> options,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (debtor, now) = (options.Value.Debtor.ToDebtor(), clock.GetCurrentInstant());
        var today = now.InTheNetherlands().Date;
        return session.ChangeRepaymentAsync(
            command.Once,
            command.Repayment,
            payment => new DepositCommand.ReleaseRepayment(
                payment,
                new ActorId(command.Once.Actor),
                today,
                CanPay: debtor is not null
            ),
            cancellation,
            released => released with { File = released.File ?? new(debtor!, now, today) }
        );
    }
}

public static class ReleaseRepaymentEndpoint
{
    /// <summary>Release a repayment that somebody else proposed.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid repaymentId,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ReleaseRepayment(writing.Once("release-repayment", repaymentId), repaymentId),
            TypedResults.NoContent
        );
}
