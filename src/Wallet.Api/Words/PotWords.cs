using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;

namespace Wallet.Api.Words;

/// <summary>Application windows and their pots.</summary>
public static class PotWords
{
    public static readonly Text BecauseMissing = new(
        "Vul in welk besluit hierbij hoort.",
        "Enter which decision this follows from."
    );

    public static readonly Text Granted = new("Toegekend", "Granted");
    public static readonly Text NotGranted = new("Niet toegekend", "Not granted");

    public static Text NoPotByTerms(SchemeId scheme, LocalDate day) =>
        Text.Of(
            $"“{scheme}” heeft op {day} geen regels voor een aanvraagperiode met een pot.",
            $"“{scheme}” has no rules on {day} for an application window with a pot."
        );

    public static Text NoWindowFrom(LocalDate from, IEnumerable<ApplicationWindow> windows) =>
        Text.Of(
            $"De regels kennen geen aanvraagperiode vanaf {from}. Kies {windows.Select(w => w.From.ToText()).Or()}.",
            $"The rules know no application window from {from}. Choose {windows.Select(w => w.From.ToText()).Or()}."
        );

    public static Text WindowIsOver(LocalDate until) =>
        Text.Of(
            $"Deze aanvraagperiode eindigde op {until}.",
            $"This application window ended on {until}."
        );

    /// <summary>Whether one can apply at this instant, or from when, and what is left.</summary>
    public static Text Now(Pot pot, Instant at) =>
        pot.OpenFrom(at) switch
        {
            null => Text.Of(
                $"U kunt niet meer aanvragen. De pot ging dicht op {pot.ClosesAt}.",
                $"You can no longer apply. The pot closed on {pot.ClosesAt}."
            ),
            { } from when from > at && pot.Outage?.Includes(at) is true => Text.Of(
                $"Door een storing kunt u nu niet aanvragen. Dat kan weer vanaf {from}.",
                $"Because of an outage you cannot apply now. You can again from {from}."
            ),
            _ when pot.AwaitsDrawAt(at) => DrawNotDone,
            { } from when from > at => Text.Of(
                $"U kunt aanvragen vanaf {from}. In de pot zit {pot.Left}.",
                $"You can apply from {from}. There is {pot.Left} in the pot."
            ),
            _ when pot.Left.IsPositive => Text.Of(
                $"U kunt nu aanvragen, tot en met {pot.Window.Until}. In de pot zit nog {pot.Left}.",
                $"You can apply now, until {pot.Window.Until} (inclusive). There is {pot.Left} left in the pot."
            ),
            _ => new(
                "De pot is nu leeg. Annuleert iemand? Dan komt er weer geld vrij.",
                "The pot is empty now. If somebody cancels, there is money again."
            ),
        };

    public static readonly Text DrawNotDone = new(
        "Wie zich heeft geregistreerd, komt eerst. Daarover wordt nu beslist. Probeer het zo opnieuw.",
        "Who registered comes first. That is being decided now. Try again in a moment."
    );

    public static readonly Text NoPot = new(
        "Er is nu geen pot. U kunt dit geld nog niet aanvragen.",
        "There is no pot now. You cannot apply for this money yet."
    );

    /// <summary>What somebody should know who counts on this pot.</summary>
    public static Text FirstCome(Text scheme, Money left) =>
        Text.Of(
            $"“{scheme}” is geld uit een pot. Daar zit nu nog {left} in. Wie het eerst reserveert, krijgt het eerst geld.",
            $"“{scheme}” is money from a pot. There is {left} left in it now. First come, first served."
        );

    /// <summary>A pot of this scheme could pay, but not yet.</summary>
    public static Text CanApplyFrom(Text scheme, Instant from) =>
        Text.Of(
            $"“{scheme}” kan betalen als u aanvraagt vanaf {from}.",
            $"“{scheme}” can pay if you apply from {from}."
        );

    public static readonly Text AfterRefusal = new(
        "Annuleert iemand, of komt er geld bij? Dan kunt u het opnieuw proberen. U kunt ook een andere cursus kiezen.",
        "Does somebody cancel, or is money added? Then you can try again. You can also choose another course."
    );

    /// <summary>Somebody's place, and what it came to.</summary>
    public static Text Place(PotAnswer answer) =>
        answer.IsGranted
            ? Text.Of(
                $"Uw plaats was {answer.Place}. Er was nog {answer.Limit - answer.Used} in de pot.",
                $"Your place was {answer.Place}. There was still {answer.Limit - answer.Used} in the pot."
            )
            : Text.Of(
                $"Uw plaats was {answer.Place}. U vroeg {answer.Asked}. Van de {answer.Limit} in de pot was al {answer.Used} toegekend.",
                $"Your place was {answer.Place}. You asked for {answer.Asked}. Of the {answer.Limit} in the pot {answer.Used} had been granted."
            );

    /// <summary>The same of every pot that answered.</summary>
    public static Text Places(IEnumerable<AnswerOfPot> answers)
    {
        var places = answers.Select(a => Place(a.Answer)).ToArray();
        return new Text(
            string.Join(' ', places.Select(p => p.Nl)),
            string.Join(' ', places.Select(p => p.En))
        );
    }

    public static Text Refused(AccountRejection.PotRefused refused) =>
        Text.Of(
            $"In de pot zit niet genoeg meer. {Places(refused.Answers)} Er is niets geboekt. Zonder de pot betaalt u {refused.Plan.Contribution} zelf.",
            $"There is too little left in the pot. {Places(refused.Answers)} Nothing was booked. Without the pot you pay {refused.Plan.Contribution} yourself."
        );

    public static Text Of(PotRejection because) =>
        because switch
        {
            PotRejection.PotAlreadyOpened r => Text.Of(
                $"Deze aanvraagperiode heeft al een pot van {r.Limit}. U kunt hem verhogen.",
                $"This application window already has a pot of {r.Limit}. You can raise it."
            ),
            PotRejection.PotNotThere => new(
                "Deze aanvraagperiode heeft geen pot.",
                "This application window has no pot."
            ),
            PotRejection.PotHasClosed r => Text.Of(
                $"Deze aanvraagperiode sloot op {r.ClosedAt}.",
                $"This application window closed on {r.ClosedAt}."
            ),
            PotRejection.OutageOutsideWindow r => Text.Of(
                $"Een storing begint na {r.OpensAt} en eindigt vóór {r.ClosesAt}, als de periode nog loopt.",
                $"An outage begins after {r.OpensAt} and ends before {r.ClosesAt}, while the window lasts."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };
}
