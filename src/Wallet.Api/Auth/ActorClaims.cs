using System.Security.Claims;
using Wallet.Domain;

namespace Wallet.Api.Auth;

/// <summary>An actor as claims and back. These three claims are all that the cookie carries.</summary>
public static class ActorClaims
{
    private const string ActorClaim = "actor";
    private const string AssuranceClaim = "assurance";
    private const string NameClaim = "name";

    public static Actor ToActor(this ClaimsPrincipal user)
    {
        var assurance = Enum.Parse<Assurance>(
            user.FindFirstValue(AssuranceClaim) ?? nameof(Assurance.None)
        );
        return Split(user.FindFirstValue(ActorClaim) ?? "", ':') switch
        {
            ("citizen", var account) => new Actor.Citizen(
                new AccountId(Guid.Parse(account)),
                assurance
            ),
            ("employer", var who) when Split(who, '/') is var (employer, subject) =>
                new Actor.Employer(new EmployerId(employer), subject, assurance),
            ("provider", var who) when Split(who, '/') is var (provider, subject) =>
                new Actor.Provider(new ProviderId(Guid.Parse(provider)), subject, assurance),
            ("administrator", var subject) => new Actor.Administrator(subject, assurance),
            _ => new Actor.Anonymous(),
        };
    }

    /// <summary>What to call somebody on a screen. Personal, so not for logs.</summary>
    public static string DisplayName(this ClaimsPrincipal user) =>
        user.FindFirstValue(NameClaim) ?? "";

    /// <remarks>Identity.Name is the actor's id: it ends in message and event metadata, where nothing personal may be.</remarks>
    public static ClaimsPrincipal ToPrincipal(
        this Actor actor,
        string displayName,
        string scheme
    ) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ActorClaim, actor.Id),
                    new Claim(AssuranceClaim, actor.Assurance.ToString()),
                    new Claim(NameClaim, displayName),
                ],
                scheme,
                nameType: ActorClaim,
                roleType: null
            )
        );

    private static (string Before, string After) Split(string text, char at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[(place + 1)..]);
    }
}
