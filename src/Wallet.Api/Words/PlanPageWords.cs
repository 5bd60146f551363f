using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What stands around a funding plan.</summary>
public static class PlanPageWords
{
    public static readonly Text Title = new(
        "Wie betaalt deze cursus?",
        "Who pays for this course?"
    );
    public static readonly Text Intro = new(
        "Zo wordt de cursus betaald als u vandaag reserveert. Wij kiezen de verdeling waarbij u zelf het minst betaalt.",
        "This is how the course is paid if you reserve today. We choose the way in which you pay the least yourself."
    );
    public static readonly Text Yourself = new("U betaalt zelf", "You pay yourself");
    public static readonly Text Price = new("Prijs van de cursus", "Price of the course");
    public static readonly Text NotPaying = new(
        "Deze budgetten betalen niet",
        "These budgets do not pay"
    );
    public static readonly Text NoBudgets = new(
        "U hebt nu geen budget. U betaalt de cursus dan zelf.",
        "You have no budget now. You would pay for the course yourself."
    );
    public static readonly Text AlreadyReserved = new(
        "U hebt deze cursus al gereserveerd.",
        "You have already reserved this course."
    );
    public static readonly Text Reserve = new("Reserveren", "Reserve");
    public static readonly Text OtherStart = new(
        "Kies een andere startdatum",
        "Choose another start date"
    );

    public static readonly Text Course = new("Cursus", "Course");
    public static readonly Text Provider = new("Opleider", "Training provider");
    public static readonly Text FirstDay = new("Eerste dag", "First day");
    public static readonly Text LastDay = new("Laatste dag", "Last day");

    public static readonly Text CheckTitle = new(
        "Controleer uw reservering",
        "Check your reservation"
    );
    public static readonly Text WhoPays = new("Wie betaalt", "Who pays");
    public static readonly Text Confirm = new("Ja, reserveer dit geld", "Yes, reserve this money");
    public static readonly Text Back = new("Terug", "Back");
    public static readonly Text WhatHappens = new(
        "Wij zetten dit geld voor u apart. U kunt het dan niet voor een andere cursus gebruiken.",
        "We put this money aside for you. You can then not use it for another course."
    );

    public static Text CancelUntil(LocalDate lastDay) =>
        Text.Of(
            $"Bedenkt u zich? U kunt gratis annuleren tot en met {lastDay}.",
            $"Do you change your mind? You can cancel free of charge until {lastDay} (inclusive)."
        );

    public static readonly Text CannotCancel = new(
        "De cursus begint vandaag. U kunt daarna niet meer annuleren.",
        "The course starts today. You cannot cancel after this."
    );

    public static readonly Text DoneTitle = new(
        "Uw reservering is gelukt",
        "Your reservation is made"
    );
    public static readonly Text NextStep = new(
        "Wat moet u nu doen?",
        "What do you have to do now?"
    );

    public static Text Enrol(string provider) =>
        Text.Of(
            $"Meld u aan bij {provider}. Zeg dat u betaalt met uw ontwikkelrekening.",
            $"Enrol with {provider}. Say that you pay with your development account."
        );

    public static Text PayYourself(Money contribution) =>
        Text.Of(
            $"U betaalt zelf {contribution} aan de opleider.",
            $"You pay {contribution} to the training provider yourself."
        );

    public static readonly Text NewBalances = new("Dit hebt u nog", "This is what you have left");
    public static readonly Text ToAccount = new("Naar mijn budget", "To my budget");
}
