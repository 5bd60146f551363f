using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.People;

public sealed class Sealed_names(VaultFixture fixture) : IClassFixture<VaultFixture>
{
    private readonly SealedNames names = fixture.Names;

    [Fact]
    public async Task Are_what_somebody_calls_a_person_whatever_the_vault_says()
    {
        var (account, sealedName) = await CallSomebodyAsync("J. de Groot");

        var opened = await names.Open(new Dictionary<AccountId, byte[]> { [account] = sealedName });

        Assert.Equal("J. de Groot", opened[account]);
    }

    [Fact]
    public async Task Go_with_whoever_is_erased()
    {
        var (account, sealedName) = await CallSomebodyAsync("J. de Groot");

        await fixture.Vault.Erase(account);

        Assert.Empty(
            await names.Open(new Dictionary<AccountId, byte[]> { [account] = sealedName })
        );
    }

    private async Task<(AccountId, byte[])> CallSomebodyAsync(string name)
    {
        await using var session = fixture.Store.LightweightSession();
        var (key, content) = fixture.Vault.SealNew(VaultFixture.SomebodyNew());
        session.Insert(key);
        session.Insert(content);
        await session.SaveChangesAsync();
        return (new AccountId(key.Id), names.Seal(key, name));
    }
}
