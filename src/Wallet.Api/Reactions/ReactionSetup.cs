using Wallet.Api.Claims;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Enrolments;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Enrolments.EnrolmentEvent;

namespace Wallet.Api.Reactions;

/// <summary>All reactions, in the order in which they see a page.</summary>
public static class ReactionSetup
{
    public static void AddReactions(this IServiceCollection services) =>
        services
            .Add<RequestEnrolments>(typeof(FundsReserved))
            .Add<CancelEnrolments>(typeof(ReservationReleased), typeof(ReservationSettled))
            .Add<SettleReservations>(
                typeof(AttestationSettled),
                typeof(ForceMajeureAccepted),
                typeof(EnrolmentLapsed)
            )
            .Add<BookFundedBatches>(typeof(BatchFunded))
            .Add<EndClaims>(typeof(ReservationReleased), typeof(ReservationSettled))
            .Add<FindOverpayments>(
                typeof(AmountSettled),
                typeof(ClaimPaid),
                typeof(ClaimSetOff),
                typeof(PaymentReturned)
            );

    private static IServiceCollection Add<T>(this IServiceCollection services, params Type[] to)
        where T : class, IReaction =>
        services.AddSingleton<IReaction, T>().AddSingleton(new ReactsTo(to));
}
