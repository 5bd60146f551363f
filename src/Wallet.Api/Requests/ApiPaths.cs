namespace Wallet.Api.Requests;

public static class ApiPaths
{
    /// <summary>The version stands in the server's address only (NLGov API Design Rules).</summary>
    public const string Root = "/api/v1";
}
