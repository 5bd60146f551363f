using Wallet.Domain;

namespace Wallet.Api.Enrolments;

internal static partial class EnrolmentLog
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nobody can be asked for a place for {Reservation}: the register knows no {Offering}"
    )]
    public static partial void UnknownCourse(
        ILogger logger,
        ReservationId reservation,
        OfferingId offering
    );

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The account does not settle {Reservation} as its enrolment ended: {Because}"
    )]
    public static partial void NotSettled(
        ILogger logger,
        ReservationId reservation,
        Rejection because
    );
}
