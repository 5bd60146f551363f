using Wallet.Api.Database;

namespace Wallet.Api.Hosting;

/// What keeps a development set-up from ever serving real people. Everywhere but in Development each problem stops the start.
public static class ProductionGuard
{
    /// <exception cref="CannotStartException">Something of a development set-up is on; the message has a line for each.</exception>
    public static void Check(WebApplicationBuilder builder)
    {
        if (
            !builder.Environment.IsDevelopment()
            && Problems(builder.Configuration).ToArray() is { Length: > 0 } problems
        )
        {
            throw new CannotStartException(string.Join(Environment.NewLine, problems));
        }
    }

    private static IEnumerable<string> Problems(ConfigurationManager configuration)
    {
        if (configuration.GetValue<bool>("Login:Development"))
        {
            yield return "The development login is on, and lets anybody in as anybody: set Login__Development=false.";
        }
        if (configuration.GetValue<bool>("Demo:Seed"))
        {
            yield return "The demo data is on, and would put invented people and money among the real: set Demo__Seed=false.";
        }
        if (configuration.GetValue<bool>("Payees:Invented"))
        {
            yield return "An invented bank says whose accounts are whose: set Payees__Invented=false.";
        }
        if (WalletDatabase.Given(configuration) is null)
        {
            yield return "No database is given, and the private one has no password and no backup: set ConnectionStrings__Wallet.";
        }
        if (string.IsNullOrEmpty(configuration["Login:Authority"]))
        {
            yield return "No login is given, so nobody could be known: set Login__Authority to the issuer's address.";
        }
        if (string.IsNullOrEmpty(configuration["Login:KeysFolder"]))
        {
            yield return "The keys of the login cookies have no place, so a restart would log everybody out: set Login__KeysFolder to a folder that all processes share.";
        }
        if (string.IsNullOrEmpty(configuration["Vault:MasterKey"]))
        {
            yield return "The person vault has no key, so personal data could not be encrypted: set Vault__MasterKey.";
        }
        if (string.IsNullOrEmpty(configuration["History:HeadsFile"]))
        {
            yield return "The hashes of history have no place, so nobody would see that its end was cut off: set History__HeadsFile to a file outside the database.";
        }
    }
}
