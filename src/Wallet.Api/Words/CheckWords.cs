namespace Wallet.Api.Words;

/// <summary>What stands in the check that stores nothing.</summary>
public static class CheckWords
{
    private const int Questions = 3;

    public static Text Question(int number) =>
        Text.Of($"Vraag {number} van {Questions}", $"Question {number} of {Questions}");

    public static readonly Text Intro = new(
        "Wilt u weten wie uw cursus kan betalen? Beantwoord drie vragen. Wij vragen geen naam en bewaren niets.",
        "Would you like to know who could pay for your course? Answer three questions. We ask no name and store nothing."
    );
    public static readonly Text Age = new("Hoe oud bent u?", "How old are you?");
    public static readonly Text AgeHint = new(
        "In hele jaren, bijvoorbeeld 34.",
        "In whole years, for example 34."
    );
    public static readonly Text Situation = new("Wat past bij u?", "What describes you?");
    public static readonly Text SituationHint = new(
        "Kies alles wat past. Past er niets? Ga dan verder.",
        "Choose all that fits. Does nothing fit? Then continue."
    );
    public static readonly Text Course = new(
        "Welke cursus wilt u doen?",
        "Which course would you like to take?"
    );
    public static readonly Text CourseIntro = new(
        "Zoek een cursus en kies een startdatum.",
        "Search for a course and choose a start date."
    );
    public static readonly Text Result = new(
        "Wie kan deze cursus betalen?",
        "Who could pay for this course?"
    );
    public static readonly Text Expectation = new(
        "Dit is een verwachting. U krijgt pas zekerheid als u inlogt.",
        "This is an expectation. You only know for sure when you log in."
    );
    public static readonly Text DependsOnEmployer = new(
        "Geld van een werkgever is er alleen als uw werkgever dat geeft. Wij rekenen met het hoogste bedrag dat mag.",
        "Employer's money is only there if your employer gives it. We use the highest amount that is allowed."
    );
    public static readonly Text DependsOnFund = new(
        "Een fonds betaalt alleen als u bij die sector hoort en zelf geld aanvraagt.",
        "A fund pays only if you belong to that sector and apply for the money yourself."
    );
    public static readonly Text ReadSchemes = new(
        "Lees voor wie elke regeling is",
        "Read for whom each scheme is"
    );
    public static readonly Text YourAnswers = new("Uw antwoorden", "Your answers");
    public static readonly Text YourAge = new("Leeftijd", "Age");
    public static readonly Text YourSituation = new("Situatie", "Situation");
    public static readonly Text NoneOfThese = new("Niets gekozen", "Nothing chosen");
    public static readonly Text LogIn = new("Log in en reserveer", "Log in and reserve");
    public static readonly Text Again = new("Andere antwoorden geven", "Give other answers");
    public static readonly Text OtherCourse = new("Andere cursus kiezen", "Choose another course");
}
