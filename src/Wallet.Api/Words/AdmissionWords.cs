using Wallet.Api.Providers;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about training providers and their admission.</summary>
public static class AdmissionWords
{
    public static readonly Text Title = new("Opleiders", "Training providers");
    public static readonly Text About = new(
        "Laat opleiders toe. Kijk erkenningen en bankrekeningen na.",
        "Admit training providers. Look up recognitions and bank accounts."
    );
    public static readonly Text Back = new("Terug naar opleiders", "Back to training providers");
    public static readonly Text BackToProvider = new(
        "Terug naar de opleider",
        "Back to the training provider"
    );
    public static readonly Text SearchLabel = new(
        "Naam of KvK-nummer",
        "Name or company number (KvK)"
    );
    public static readonly Text None = new(
        "Er is geen opleider gevonden.",
        "No training provider was found."
    );
    public static readonly Text WorkTitle = new("Dit vraagt aandacht", "This needs attention");
    public static readonly Text WorkIntro = new(
        "Van deze opleiders loopt een erkenning af, of er is een vraag over de bankrekening.",
        "A recognition of these providers ends, or there is a question about the bank account."
    );
    public static readonly Text NoWork = new(
        "Er is nu niets dat aandacht vraagt.",
        "There is nothing now that needs attention."
    );
    public static readonly Text AccountQuestion = new(
        "Er is een vraag over de bankrekening",
        "There is a question about the bank account"
    );

    public static readonly Text AdmitTitle = new("Opleider toelaten", "Admit a training provider");
    public static readonly Text WhichProvider = new(
        "Hoe heet de opleider?",
        "What is the training provider called?"
    );
    public static readonly Text WhichProviderHint = new(
        "Een deel van de naam is genoeg. Wij zoeken in het cursusregister.",
        "A part of the name will do. We look in the register of courses."
    );
    public static readonly Text NotFound = new(
        "Geen opleider in het cursusregister heet zo. Haal eerst de cursussen op.",
        "No training provider in the course register has that name. Read its courses first."
    );
    public static readonly Text ReadCourses = new("Cursussen ophalen", "Read courses");
    public static readonly Text Name = new("Naam", "Name");
    public static readonly Text NameHint = new(
        "Zoals in het handelsregister. Met deze naam vragen wij de bank van wie de rekening is.",
        "As in the trade register. With this name we ask the bank whose account it is."
    );
    public static readonly Text CompanyNumberHint = new(
        "Acht cijfers. Wie voor dit bedrijf inlogt, ziet alles van de opleider.",
        "Eight digits. Who logs in for this company sees all of the training provider."
    );
    public static readonly Text AdmitConsequence = new(
        "Vanaf vandaag betalen budgetten de cursussen van deze opleider.",
        "From today on budgets pay the courses of this training provider."
    );
    public static readonly Text AdmitConfirm = new(
        "Ja, laat deze opleider toe",
        "Yes, admit this provider"
    );

    public static readonly Text SuspendTitle = new("Opleider schorsen", "Suspend this provider");
    public static readonly Text SuspendConsequence = new(
        "Vanaf vandaag betalen budgetten de cursussen van deze opleider niet meer. De opleider leest de reden.",
        "From today on budgets no longer pay the courses of this provider. The provider reads the reason."
    );
    public static readonly Text SuspendConfirm = new("Ja, schors deze opleider", "Yes, suspend");
    public static readonly Text ResumeTitle = new("Schorsing stoppen", "End the suspension");
    public static readonly Text ResumeConsequence = new(
        "Vanaf vandaag betalen budgetten de cursussen weer, als er een erkenning geldt.",
        "From today on budgets pay the courses again, if a recognition holds."
    );
    public static readonly Text ResumeConfirm = new("Ja, stop de schorsing", "Yes, end it");

    public static readonly Text NameMissing = new("Vul de naam in.", "Enter the name.");
    public static readonly Text NotInTheRegister = new(
        "Kies een opleider uit het cursusregister.",
        "Choose a training provider of the course register."
    );

    public static Text AdmittedAs(string name, string companyNumber) =>
        Text.Of(
            $"Deze opleider is al toegelaten als {name}, KvK {companyNumber}.",
            $"This training provider was already admitted as {name}, company number {companyNumber}."
        );

    public static Text CompanyTaken(string name) =>
        Text.Of(
            $"Dit KvK-nummer hoort al bij {name}.",
            $"This company number already belongs to {name}."
        );

    public static Text State(ProviderState state) =>
        state switch
        {
            ProviderState.Admitted => new("Toegelaten", "Admitted"),
            ProviderState.Suspended => new("Geschorst", "Suspended"),
            _ => new("Geen geldige erkenning", "No recognition holds"),
        };

    public static Text CompanyNumber(string number) =>
        Text.Of($"KvK-nummer {number}", $"Company number {number}");

    public static Text Count(long total) =>
        total == 1
            ? new("1 opleider", "1 training provider")
            : Text.Of($"{total} opleiders", $"{total} training providers");
}
