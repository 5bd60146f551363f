using System.Security.Claims;
using NodaTime.Text;
using OpenIddict.Abstractions;

namespace Wallet.Api.Auth.Development;

using Claims = OpenIddict.Abstractions.OpenIddictConstants.Claims;

/// <summary>A persona in the claims of the real thing: DigiD for citizens, eHerkenning for companies.</summary>
internal static class PersonaClaims
{
    public static ClaimsIdentity Of(Persona persona, LoginOptions login, string? acrValues)
    {
        var identity = new ClaimsIdentity("personas", Claims.Name, Claims.Role)
            .SetClaim(Claims.Subject, persona.Id)
            .SetClaim(Claims.Name, persona.Name)
            .SetClaim(
                Claims.AuthenticationContextReference,
                Level(
                    acrValues,
                    login,
                    family: persona is Persona.Employer or Persona.Provider
                        ? "urn:etoegang:"
                        : "http://eidas."
                )
            );
        return persona switch
        {
            Persona.Citizen citizen => identity
                .SetClaim(login.Claims.LegalSubjectType, "BSN")
                .SetClaim(login.Claims.LegalSubject, citizen.CitizenNumber.Reveal())
                .SetClaim(Claims.Birthdate, LocalDatePattern.Iso.Format(citizen.BirthDay))
                .SetClaim(Claims.Email, citizen.Email),
            Persona.Employer employer => identity
                .SetClaim(login.Claims.LegalSubjectType, "KvK")
                .SetClaim(login.Claims.LegalSubject, employer.CompanyNumber.Value),
            Persona.Provider provider => identity
                .SetClaim(login.Claims.LegalSubjectType, "KvK")
                .SetClaim(login.Claims.LegalSubject, provider.CompanyNumber)
                .SetClaim(login.Claims.Role, login.Claims.ProviderRole),
            Persona.Auditor => identity.SetClaim(login.Claims.Role, login.Claims.AuditorRole),
            _ => identity.SetClaim(login.Claims.Role, login.Claims.AdministratorRole),
        };
    }

    // The level that was asked for, also when it is too low: how else would anybody try that?
    private static string Level(string? asked, LoginOptions login, string family) =>
        (asked?.Split(' ') ?? [])
            .Concat(login.Levels[Admission.Least])
            .First(value => value.StartsWith(family, StringComparison.Ordinal));
}
