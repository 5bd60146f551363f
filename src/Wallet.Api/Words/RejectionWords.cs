using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Words;

/// <summary>Why something was refused, and what somebody can do about it.</summary>
public static class RejectionWords
{
    public static readonly Text Title = new(
        "Dit kan niet volgens de regels",
        "The rules do not allow this"
    );

    public static readonly Text InvalidTitle = new("Er klopt iets niet", "Something is not right");

    public static readonly Text Invalid = new(
        "Er is niets geboekt. Bij elk veld staat wat er niet klopt.",
        "Nothing was booked. For each field it says what is wrong."
    );

    public static Text KeyUnusable(int longest) =>
        Text.Of(
            $"Stuur deze kop mee met 1 tot en met {longest} zichtbare tekens die u zelf kiest: dezelfde om iets opnieuw te vragen, een andere voor iets anders.",
            $"Send this header with 1 to {longest} visible characters that you choose: the same for a retry, another for another request."
        );

    public static readonly Text KeyReused = new(
        "Deze sleutel is al gebruikt voor een ander verzoek. Er is niets geboekt. Gebruik een nieuwe sleutel.",
        "This key was already used for another request. Nothing was booked. Use a new key."
    );

    public static readonly Text Busy = new(
        "Het is nu te druk. Er is niets geboekt. Probeer het over een paar seconden opnieuw.",
        "It is too busy now. Nothing was booked. Try again in a few seconds."
    );

    public static readonly Text Unknown = new(
        "Wij weten nu niet of het gelukt is. Stuur hetzelfde nog een keer: u krijgt dan het antwoord, en niets gebeurt twee keer.",
        "We do not know now whether it worked. Send the same again: you will get the answer, and nothing happens twice."
    );

    public static Text Of(Rejection because) =>
        because switch
        {
            AccountRejection.AccountNotOpen => new(
                "Er is nog geen rekening.",
                "There is no account yet."
            ),
            AccountRejection.TooManyLots r => Text.Of(
                $"Er staan al {r.Limit} budgetten op de rekening. Meer kan niet.",
                $"The account already holds {r.Limit} budgets. It cannot hold more."
            ),
            AccountRejection.TooManySchemes r => Text.Of(
                $"Op de rekening staat al geld van {r.Limit} regelingen. Meer kan niet.",
                $"The account already holds money of {r.Limit} schemes. It cannot hold more."
            ),
            AccountRejection.BalanceAtCeiling r => Text.Of(
                $"Van deze regeling staat al {r.Ceiling} op de rekening. Meer mag niet.",
                $"The account already holds {r.Ceiling} of this scheme. It may not hold more."
            ),
            AccountRejection.TooManyReservations r => Text.Of(
                $"U hebt al {r.Limit} reserveringen. Meer kan niet.",
                $"You already have {r.Limit} reservations. You cannot have more."
            ),
            AccountRejection.CourseHasStarted r => Text.Of(
                $"Deze cursus is al begonnen op {r.StartDay}. Kies een andere startdatum.",
                $"This course already started on {r.StartDay}. Choose another start date."
            ),
            AccountRejection.NoBudgetPays => new(
                "Geen van uw budgetten betaalt deze cursus. Bij elk budget staat waarom.",
                "None of your budgets pays for this course. The plan says why for each budget."
            ),
            AccountRejection.ContributionRose r => Text.Of(
                $"U ging akkoord met {r.Accepted}. Nu zou u {r.Plan.Contribution} zelf betalen. Er is niets geboekt. Bekijk het nieuwe plan.",
                $"You agreed to pay {r.Accepted}. You would now pay {r.Plan.Contribution} yourself. Nothing was booked. Look at the new plan."
            ),
            AccountRejection.PotRefused r => PotWords.Refused(r),
            AccountRejection.ReservationNotOpen => new(
                "Deze reservering is er niet of is al afgesloten.",
                "This reservation does not exist or has already been closed."
            ),
            AccountRejection.TooLateToCancel r => Text.Of(
                $"De cursus begon op {r.StartDay}. Annuleren kan alleen vóór die dag.",
                $"The course started on {r.StartDay}. You can only cancel before that day."
            ),
            AccountRejection.MoreThanClaimable r => Text.Of(
                $"De opleider kan nu {r.Claimable} declareren. Dit is meer.",
                $"The training provider can claim {r.Claimable} now. This is more."
            ),
            AccountRejection.MoreThanOwed r => Text.Of(
                $"De schuld is {r.Owed}. Dit is meer.",
                $"The debt is {r.Owed}. This is more."
            ),
            AccountRejection.NothingToWithdraw { From: { } from } => Text.Of(
                $"De werknemer kan dit geld nog gebruiken. U kunt het terughalen vanaf {from}.",
                $"The employee can still use this money. You can withdraw it from {from} on."
            ),
            AccountRejection.NothingToWithdraw => new(
                "Er is geen geld dat u kunt terughalen.",
                "There is no money that you can withdraw."
            ),
            DepositRejection r => DepositWords.Of(r),
            PotRejection r => PotWords.Of(r),
            DrawRejection r => DrawWords.Of(r),
            ProviderRejection r => ProviderWords.Of(r),
            EnrolmentRejection r => EnrolmentWords.Of(r),
            ClaimRejection r => ClaimWords.Of(r),
            PaymentRunRejection r => PaymentRunWords.Of(r),
            SchemeRejection.NotAfterLatestVersion r => Text.Of(
                $"Er geldt al een versie vanaf {r.Latest}. Een nieuwe versie moet later ingaan.",
                $"A version already holds from {r.Latest}. A new version must start later."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };
}
