using NodaTime.Text;
using Wallet.Api.Auth.Development;
using Wallet.Domain;

namespace Wallet.Testing;

/// What a citizen does over the API.
public sealed record Citizen(ApiClient Api, Guid Account)
{
    private string Own => $"accounts/{Account}";

    public Task<Answer> AccountAsync() => Api.GetAsync(Own);

    public Task<Answer> ApplicationsAsync() => Api.GetAsync($"{Own}/applications");

    public Task<Answer> RegistrationsAsync() => Api.GetAsync($"{Own}/registrations");

    public Task<Answer> RegisterAsync(
        string pot,
        OfferingId course,
        string contribution = "0.00",
        string? key = null
    ) =>
        Api.PostAsync(
            $"{Own}/registrations",
            new
            {
                potId = pot,
                offeringId = course.ToString(),
                contribution,
            },
            key
        );

    public Task<Answer> WithdrawAsync(string ticket, string? key = null) =>
        Api.PostAsync($"{Own}/registrations/{ticket}/withdrawal", key: key);

    public Task<Answer> StatementAsync() => Api.GetAsync($"{Own}/statement");

    public Task<Answer> PlanAsync(OfferingId course) =>
        Api.GetAsync($"{Own}/funding-plan?offeringId={course}");

    public Task<Answer> ReserveAsync(OfferingId course, string contribution, string? key = null) =>
        Api.PostAsync(
            $"{Own}/reservations",
            new { offeringId = course.ToString(), contribution },
            key
        );

    public Task<Answer> ReservationAsync(string reservation) =>
        Api.GetAsync($"{Own}/reservations/{reservation}");

    public Task<Answer> DecisionAsync(string reservation) =>
        Api.GetAsync($"{Own}/reservations/{reservation}/decision");

    public Task<Answer> CancelAsync(string reservation, string? key = null) =>
        Api.PostAsync($"{Own}/reservations/{reservation}/cancellation", key: key);

    public Task<Answer> EnrolmentAsync(string reservation) =>
        Api.GetAsync($"{Own}/enrolments/{reservation}");

    public Task<Answer> AttestAsync(string reservation, object attestation, string? key = null) =>
        Api.PostAsync($"{Own}/enrolments/{reservation}/attestations", attestation, key);

    public Task<Answer> AskForceMajeureAsync(
        string reservation,
        object proof,
        string? key = null
    ) => Api.PostAsync($"{Own}/enrolments/{reservation}/force-majeure", proof, key);

    public async Task<(Money Usable, Money Reserved)> BalanceAsync()
    {
        var account = (await AccountAsync()).Sure();
        return (Amount(account["usableToday"]), Amount(account["reserved"]));
    }

    private static Money Amount(string? text) =>
        Money.TryParse(text, out var money) ? money : throw new FormatException(text);
}

/// What an employer does over the API.
public sealed record Employer(ApiClient Api, string Number)
{
    private string Own => $"employers/{Number}";

    public Task<Answer> ShowAsync() => Api.GetAsync(Own);

    public Task<Answer> AddStaffAsync(string staffNumber, string persona, string? key = null)
    {
        var person = People.Citizen(persona);
        return Api.PostAsync(
            $"{Own}/staff",
            new
            {
                staffNumber,
                citizenNumber = person.CitizenNumber.Reveal(),
                name = person.Name,
                birthDay = LocalDatePattern.Iso.Format(person.BirthDay),
            },
            key
        );
    }

    public Task<Answer> TopUpAsync(
        string staffNumber,
        string? amount,
        LocalDate? lastUsableDay = null,
        string[]? earmarkedFor = null,
        string? key = null
    ) =>
        Api.PostAsync(
            $"{Own}/top-ups",
            new
            {
                staffNumber,
                amount,
                lastUsableDay = lastUsableDay is { } day ? LocalDatePattern.Iso.Format(day) : null,
                earmarkedFor,
            },
            key
        );
}

/// What somebody of a training provider does over the API.
public sealed record TrainingProvider(ApiClient Api, Guid Id)
{
    private string Own => $"providers/{Id}";

    public Task<Answer> ShowAsync() => Api.GetAsync(Own);

    public Task<Answer> EnrolmentsAsync(string query = "") =>
        Api.GetAsync($"{Own}/enrolments{query}");

    public Task<Answer> KeepPlaceAsync(string reservation, string? key = null) =>
        Api.PostAsync($"{Own}/enrolments/{reservation}/confirmation", key: key);

    public Task<Answer> AttestAsync(string reservation, object attestation, string? key = null) =>
        Api.PostAsync($"{Own}/enrolments/{reservation}/attestations", attestation, key);

    public Task<Answer> CoursesAsync(int page = 1) => Api.GetAsync($"{Own}/courses?page={page}");

    public Task<Answer> ProposeAsync(string iban, string? key = null) =>
        Api.PostAsync($"{Own}/bank-account/proposals", new { iban }, key);

    public Task<Answer> ConfirmAsync(string iban, string? key = null) =>
        Api.PostAsync($"{Own}/bank-account/confirmations", new { iban }, key);

    public Task<Answer> DeclineAsync(string iban, string? key = null) =>
        Api.PostAsync($"{Own}/bank-account/declines", new { iban }, key);
}

/// What an administrator of schemes does over the API.
public sealed record Administrator(ApiClient Api)
{
    public Task<Answer> PublishAsync(string terms, string? key = null) =>
        Api.PostTextAsync("schemes/terms", terms, key);

    public Task<Answer> RegisterAsync(string persona, string? key = null)
    {
        var person = People.Citizen(persona);
        return Api.PostAsync(
            "people",
            new
            {
                citizenNumber = person.CitizenNumber.Reveal(),
                name = person.Name,
                birthDay = LocalDatePattern.Iso.Format(person.BirthDay),
                email = person.Email,
                facts = person.Facts,
            },
            key
        );
    }

    public Task<Answer> GrantAsync(
        string scheme,
        string[] personas,
        string? year = null,
        string? amount = null,
        string? key = null
    ) =>
        Api.PostAsync(
            $"schemes/{scheme}/grants",
            new
            {
                year,
                amount,
                citizenNumbers = personas.Select(p => People.Citizen(p).CitizenNumber.Reveal()),
            },
            key
        );

    public Task<Answer> OpenPotAsync(
        string scheme,
        string windowFrom,
        string? limit,
        string? key = null
    ) => Api.PostAsync($"schemes/{scheme}/pots", new { windowFrom, limit }, key);

    public Task<Answer> RaisePotAsync(string pot, string? by, string because = "Besluit 12") =>
        Api.PostAsync($"pots/{pot}/raises", new { by, because });

    public Task<Answer> ClosePotAsync(string pot, string because = "Besluit 13") =>
        Api.PostAsync($"pots/{pot}/closing", new { because });

    public Task<Answer> DeclareOutageAsync(string pot, string from, string until) =>
        Api.PostAsync($"pots/{pot}/outages", new { from, until });

    public Task<Answer> WaitingAsync(string query = "") => Api.GetAsync($"enrolments{query}");

    public Task<Answer> SettleAsync(string reservation, object settlement, string? key = null) =>
        Api.PostAsync($"enrolments/{reservation}/settlement", settlement, key);

    public Task<Answer> DecideForceMajeureAsync(
        string reservation,
        object decision,
        string? key = null
    ) => Api.PostAsync($"enrolments/{reservation}/force-majeure", decision, key);

    public Task<Answer> DecisionsAsync(string pot) => Api.GetAsync($"pots/{pot}/decisions");

    public Task<Answer> RegisterCallerAsync(string persona, string pot, OfferingId course) =>
        Api.PostAsync(
            "callers-registrations",
            new
            {
                citizenNumber = People.Citizen(persona).CitizenNumber.Reveal(),
                potId = pot,
                offeringId = course.ToString(),
                contribution = "0.00",
            }
        );

    public Task<Answer> ReserveForCallerAsync(string persona, OfferingId course) =>
        Api.PostAsync(
            "callers-reservations",
            new
            {
                citizenNumber = People.Citizen(persona).CitizenNumber.Reveal(),
                offeringId = course.ToString(),
                contribution = "0.00",
            }
        );

    public Task<Answer> HeldClaimsAsync(string? after = null) =>
        Api.GetAsync($"claims?held=true{(after is null ? "" : $"&after={after}")}");

    public Task<Answer> ReleaseClaimAsync(
        string claim,
        string? because = "Nagevraagd",
        string? key = null
    ) => Api.PostAsync($"claims/{claim}/release", new { because }, key);

    public Task<Answer> RejectClaimAsync(
        string claim,
        string? because = "Factuur klopt niet",
        string? key = null
    ) => Api.PostAsync($"claims/{claim}/rejection", new { because }, key);

    public Task<Answer> AdmitAsync(
        Guid provider,
        string name,
        string companyNumber,
        string validUntil = "2030-12-31",
        string? key = null
    ) =>
        Api.PostAsync(
            "providers",
            new
            {
                providerId = provider,
                name,
                companyNumber,
                register = "nrto",
                number = "1",
                validFrom = "2020-01-01",
                validUntil,
                source = "nrto.nl",
                checkedOn = "2026-01-01",
            },
            key
        );

    public Task<Answer> CheckRecognitionAsync(
        Guid provider,
        string? validUntil,
        string checkedOn = "2026-01-01",
        string register = "nrto"
    ) =>
        Api.PostAsync(
            $"providers/{provider}/recognitions",
            new
            {
                register,
                number = "1",
                validFrom = "2020-01-01",
                validUntil,
                source = "nrto.nl",
                checkedOn,
            }
        );

    public Task<Answer> SuspendAsync(Guid provider, string because) =>
        Api.PostAsync($"providers/{provider}/suspensions", new { because });

    public Task<Answer> ResumeAsync(Guid provider, string because) =>
        Api.PostAsync($"providers/{provider}/resumptions", new { because });

    public Task<Answer> AskPayeeAsync(Guid provider) =>
        Api.PostAsync($"providers/{provider}/bank-account/payee-checks");

    public Task<Answer> DepositAsync(string employer, string amount, string? key = null) =>
        Api.PostAsync(
            $"employers/{employer}/deposits",
            new { amount, reference = "Overboeking 1" },
            key
        );
}

internal static class People
{
    public static Persona.Citizen Citizen(string persona) =>
        (Persona.Citizen)(
            Persona.Find(persona)
            ?? throw new ArgumentException($"There is no persona {persona}.", nameof(persona))
        );
}
