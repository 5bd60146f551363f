namespace Wallet.Api.Auth;

/// <summary>The section Login of the configuration.</summary>
public sealed class LoginOptions
{
    public const string Section = "Login";

    /// <summary>Whether this process is its own issuer, with personas and without passwords.</summary>
    public bool Development { get; init; }

    /// <summary>The issuer's address. Left out in development: then it is this process, wherever it listens.</summary>
    public string? Authority { get; init; }

    public string ClientId { get; init; } = "wallet-web";

    /// <summary>The audience of access tokens for the API.</summary>
    public string Audience { get; init; } = "wallet-api";

    /// <summary>Where the keys of the cookies are kept; all processes of a cluster share it.</summary>
    public string? KeysFolder { get; init; }

    public ClaimNames Claims { get; init; } = new();

    /// <summary>The values of "acr" that stand for a level.</summary>
    public IDictionary<Assurance, string[]> Levels { get; init; } =
        new Dictionary<Assurance, string[]>();

    public Assurance LevelOf(string? acr) =>
        Levels.FirstOrDefault(level => level.Value.Contains(acr, StringComparer.Ordinal)).Key;
}

/// <summary>What the issuer calls what we need to know.</summary>
public sealed class ClaimNames
{
    /// <summary>The one for whom is acted: a citizen's or a company's number.</summary>
    public string LegalSubject { get; init; } = "";

    /// <summary>"BSN" or "KvK".</summary>
    public string LegalSubjectType { get; init; } = "";

    /// <summary>The company's number, where the issuer has a claim of its own for it.</summary>
    public string CompanyNumber { get; init; } = "";

    /// <summary>The one who acts, where that is somebody else.</summary>
    public string ActingSubject { get; init; } = "";

    public string Role { get; init; } = "";

    /// <summary>The role of a company that logs in to the service for training providers; without it, it logs in as an employer.</summary>
    public string ProviderRole { get; init; } = "";

    public string AdministratorRole { get; init; } = "";
}
