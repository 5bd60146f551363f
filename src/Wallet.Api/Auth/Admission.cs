using System.Security.Claims;
using Marten;
using Microsoft.Extensions.Options;
using NodaTime.Text;
using Wallet.Api.People;
using Wallet.Api.Providers;
using Wallet.Domain;

namespace Wallet.Api.Auth;

/// <summary>What comes of it when the issuer names somebody.</summary>
public abstract record Admitted
{
    private Admitted() { }

    public sealed record As(Actor Actor, string DisplayName) : Admitted;

    public sealed record Refused(LoginRefusal Because) : Admitted;
}

public enum LoginRefusal
{
    /// <summary>Something broke between the issuer and us, or somebody stopped half way.</summary>
    Failed,

    /// <summary>The issuer names nobody for whom there is a role here.</summary>
    UnknownRole,

    /// <summary>The issuer is less sure than we have to be.</summary>
    AssuranceTooLow,

    /// <summary>Somebody logs in for another citizen.</summary>
    ActsForAnotherCitizen,

    /// <summary>The company was never admitted as a training provider.</summary>
    ProviderNotAdmitted,
}

/// <summary>From what the issuer says to who acts here. The citizen number stops here: it is exchanged for the account id.</summary>
public sealed class Admission(
    IOptions<LoginOptions> options,
    PersonVault vault,
    IDocumentStore store
)
{
    /// <summary>DigiD substantial and eHerkenning 3: what the law asks for citizens' and companies' money.</summary>
    public const Assurance Least = Assurance.Substantial;

    private readonly LoginOptions login = options.Value;

    public async Task<Admitted> Admit(ClaimsPrincipal named, CancellationToken cancellation)
    {
        var assurance = login.LevelOf(named.FindFirstValue("acr"));
        if (assurance < Least)
        {
            return new Admitted.Refused(LoginRefusal.AssuranceTooLow);
        }
        var subject = named.FindFirstValue("sub");
        var concerned = named.FindFirstValue(login.Claims.LegalSubject);
        var acting = named.FindFirstValue(login.Claims.ActingSubject);
        var name = named.FindFirstValue("name") ?? "";

        if (IsOfType(named, "BSN") && CitizenNumber.TryParse(concerned, out var number))
        {
            if (acting is not null && acting != concerned)
            {
                return new Admitted.Refused(LoginRefusal.ActsForAnotherCitizen);
            }
            var account = await vault.Register(
                new Person(name, named.FindFirstValue("email"), number, BirthDay(named), []),
                cancellation
            );
            return new Admitted.As(new Actor.Citizen(account, assurance), name);
        }
        if (CompanyNumber(named, concerned) is { } company && (acting ?? subject) is { } employee)
        {
            return named.HasClaim(login.Claims.Role, login.Claims.ProviderRole)
                ? await AdmitProvider(company, employee, assurance, name, cancellation)
                : new Admitted.As(
                    new Actor.Employer(new EmployerId(company), employee, assurance),
                    name
                );
        }
        if (
            named.HasClaim(login.Claims.Role, login.Claims.AdministratorRole) && subject is not null
        )
        {
            return new Admitted.As(new Actor.Administrator(subject, assurance), name);
        }
        return new Admitted.Refused(LoginRefusal.UnknownRole);
    }

    private async Task<Admitted> AdmitProvider(
        string company,
        string employee,
        Assurance assurance,
        string name,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        return await session.AdmittedAsync(company, cancellation) is { } provider
            ? new Admitted.As(new Actor.Provider(provider.Id, employee, assurance), name)
            : new Admitted.Refused(LoginRefusal.ProviderNotAdmitted);
    }

    private bool IsOfType(ClaimsPrincipal named, string type) =>
        string.Equals(
            named.FindFirstValue(login.Claims.LegalSubjectType),
            type,
            StringComparison.OrdinalIgnoreCase
        );

    private string? CompanyNumber(ClaimsPrincipal named, string? concerned)
    {
        var number = IsOfType(named, "KvK")
            ? concerned
            : named.FindFirstValue(login.Claims.CompanyNumber);
        return number is { Length: 8 } && number.All(char.IsAsciiDigit) ? number : null;
    }

    private static LocalDate? BirthDay(ClaimsPrincipal named) =>
        LocalDatePattern.Iso.Parse(named.FindFirstValue("birthdate") ?? "") is { Success: true } day
            ? day.Value
            : null;
}
