using System.Reflection;
using Wallet.Domain;

namespace Wallet.Api.Auth;

/// <summary>How sure the issuer is that somebody is who they say: the levels of eIDAS.</summary>
public enum Assurance
{
    None,
    Low,
    Substantial,
    High,
}

/// <summary>Who acts, and for whom. All that handlers and pages see of a login.</summary>
public abstract record Actor
{
    private Actor(Assurance assurance) => Assurance = assurance;

    /// <summary>The same at every login and not personal: fit for receipts and logs.</summary>
    public abstract string Id { get; }

    public Assurance Assurance { get; }

    public sealed override string ToString() => Id;

    /// <summary>Lets an endpoint take the actor as a parameter.</summary>
    public static ValueTask<Actor> BindAsync(HttpContext context, ParameterInfo _) =>
        ValueTask.FromResult(context.User.ToActor());

    public sealed record Anonymous() : Actor(Assurance.None)
    {
        public override string Id => "anonymous";
    }

    public sealed record Citizen(AccountId Account, Assurance Assurance) : Actor(Assurance)
    {
        public override string Id => $"citizen:{Account}";
    }

    /// <param name="OnBehalfOf">the employer for whom is acted</param>
    /// <param name="Subject">the person who acts, under the issuer's pseudonym</param>
    public sealed record Employer(EmployerId OnBehalfOf, string Subject, Assurance Assurance)
        : Actor(Assurance)
    {
        public override string Id => $"employer:{OnBehalfOf}/{Subject}";
    }

    /// <param name="OnBehalfOf">the training provider for which is acted</param>
    /// <param name="Subject">the person who acts, under the issuer's pseudonym</param>
    public sealed record Provider(ProviderId OnBehalfOf, string Subject, Assurance Assurance)
        : Actor(Assurance)
    {
        public override string Id => $"provider:{OnBehalfOf}/{Subject}";
    }

    public sealed record Administrator(string Subject, Assurance Assurance) : Actor(Assurance)
    {
        public override string Id => $"administrator:{Subject}";
    }
}
