using Wallet.Domain.Claims;

namespace Wallet.Api.Words;

/// <summary>Claims of providers.</summary>
public static class ClaimWords
{
    public static Text Of(ClaimRejection because) =>
        because switch
        {
            ClaimRejection.ClaimNotThere r => Text.Of(
                $"Declaratie {r.Claim.Number} is er niet voor deze inschrijving.",
                $"There is no claim {r.Claim.Number} for this enrolment."
            ),
            ClaimRejection.TooManyClaims r => Text.Of(
                $"Voor deze inschrijving zijn er al {r.Limit} declaraties. Meer kan niet.",
                $"There already are {r.Limit} claims for this enrolment. There cannot be more."
            ),
            ClaimRejection.NothingClaimed => new(
                "Vul een bedrag in dat hoger is dan nul.",
                "Enter an amount above zero."
            ),
            ClaimRejection.ClaimIsElsewhere r => Text.Of(
                $"Deze declaratie {StandingOf(r.Standing)}. Daarom kan dit niet.",
                $"This claim {StandingOf(r.Standing)}. So this is not possible."
            ),
            ClaimRejection.NothingToObjectTo => new(
                "Deze declaratie is niet aangehouden of afgewezen, of de tijd voor bezwaar is voorbij.",
                "This claim was not held or rejected, or the time to object is over."
            ),
            ClaimRejection.LessPayable r => Text.Of(
                $"Van deze declaratie kan nu {r.Payable} worden betaald. Dit is meer.",
                $"Of this claim {r.Payable} can be paid now. This is more."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };

    private static Text StandingOf(ClaimStanding standing) =>
        standing switch
        {
            ClaimStanding.Held => new("wordt aangehouden", "is held"),
            ClaimStanding.Approved => new("is goedgekeurd", "is approved"),
            ClaimStanding.Rejected => new("is afgewezen", "is rejected"),
            ClaimStanding.InRun => new("staat in een betaalrun", "is in a payment run"),
            ClaimStanding.Paid => new("is betaald", "is paid"),
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "no words"),
        };
}
