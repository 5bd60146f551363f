using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.People;

public sealed class Sealed_names(VaultFixture fixture) : IClassFixture<VaultFixture>
{
    private readonly SealedNames names = fixture.Names;

    [Fact]
    public async Task Are_what_somebody_calls_a_person_whatever_the_vault_says()
    {
        var account = await fixture.Vault.Register(VaultFixture.SomebodyNew());

        var opened = await names.Open(
            new Dictionary<AccountId, byte[]>
            {
                [account] = await names.Seal(account, "J. de Groot"),
            }
        );

        Assert.Equal("J. de Groot", opened[account]);
    }

    [Fact]
    public async Task Go_with_whoever_is_erased()
    {
        var account = await fixture.Vault.Register(VaultFixture.SomebodyNew());
        var sealedName = await names.Seal(account, "J. de Groot");

        await fixture.Vault.Erase(account);

        Assert.Empty(
            await names.Open(new Dictionary<AccountId, byte[]> { [account] = sealedName })
        );
    }
}
