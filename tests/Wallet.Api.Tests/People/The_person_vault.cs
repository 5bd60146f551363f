using System.Text;
using JasperFx;
using Marten;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.People;

public sealed class The_person_vault(VaultFixture fixture) : IClassFixture<VaultFixture>
{
    private readonly PersonVault vault = fixture.Vault;

    [Fact]
    public async Task Opens_who_was_registered()
    {
        var anna = VaultFixture.SomebodyNew();

        var account = await vault.Register(anna);

        Assert.Equivalent(anna, Content(await vault.Open(account)), strict: true);
        Assert.Equal(anna.Number, Content(await vault.Open(account)).Number);
        Assert.Equal(account, await vault.Find(anna.Number));
    }

    [Fact]
    public async Task Registers_a_number_once_and_keeps_what_it_knew()
    {
        var anna = VaultFixture.SomebodyNew();
        var account = await vault.Register(anna);

        Assert.Equal(account, await vault.Register(anna with { Name = "Iemand anders" }));
        Assert.Equal(anna.Name, Content(await vault.Open(account)).Name);
    }

    [Fact]
    public async Task Registers_a_number_once_also_when_all_come_at_the_same_time()
    {
        var anna = VaultFixture.SomebodyNew();

        var accounts = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => vault.Register(anna)))
        );

        Assert.Single(accounts.Distinct());
    }

    [Fact]
    public async Task Knows_nobody_who_was_not_registered()
    {
        Assert.Null(await vault.Find(VaultFixture.SomebodyNew().Number));
        Assert.IsType<Opened<Person>.Unknown>(
            await vault.Open(new AccountId(Guid.CreateVersion7()))
        );
    }

    [Fact]
    public async Task Stores_nothing_that_can_be_read()
    {
        var anna = VaultFixture.SomebodyNew();
        var account = await vault.Register(anna);

        await using var session = fixture.Store.QuerySession();
        var stored =
            await session.Json.FindByIdAsync<SealedPerson>(account.Value)
            + await session.Json.FindByIdAsync<PersonKey>(account.Value);
        var content = (await session.LoadAsync<SealedPerson>(account.Value))!.Content;
        foreach (var secret in new[] { anna.Name, anna.Email!, anna.Number.Reveal(), "1988" })
        {
            Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
            Assert.DoesNotContain(
                secret,
                Encoding.Latin1.GetString(content),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Forgets_who_is_erased()
    {
        var anna = VaultFixture.SomebodyNew();
        var account = await vault.Register(anna);

        await vault.Erase(account);

        Assert.IsType<Opened<Person>.Erased>(await vault.Open(account));
        Assert.Null(await vault.Find(anna.Number));
        Assert.NotEqual(account, await vault.Register(anna));
    }

    [Fact]
    public async Task Changes_facts_and_nothing_else()
    {
        var anna = VaultFixture.SomebodyNew();
        var account = await vault.Register(anna);
        var facts = new[] { new Fact("jobseeker", "uwv", new LocalDate(2026, 3, 4)) };

        await vault.ChangeFacts(account, [.. facts]);

        Assert.Equivalent(
            anna with
            {
                Facts = [.. facts],
            },
            Content(await vault.Open(account)),
            strict: true
        );
    }

    [Fact]
    public async Task Does_not_bring_back_who_was_erased_by_changing_facts()
    {
        var account = await vault.Register(VaultFixture.SomebodyNew());
        await vault.Erase(account);

        await Assert.ThrowsAsync<InvalidOperationException>(() => vault.ChangeFacts(account, []));
        Assert.IsType<Opened<Person>.Erased>(await vault.Open(account));
    }

    [Fact]
    public async Task Lets_nobody_overwrite_a_change_that_came_between()
    {
        var account = await vault.Register(VaultFixture.SomebodyNew());
        await using var slow = fixture.Store.LightweightSession();
        var read = await slow.LoadAsync<SealedPerson>(account.Value);

        await vault.ChangeFacts(account, []);
        slow.Store(read!);

        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());
    }

    private static Person Content(Opened<Person> opened) =>
        Assert.IsType<Opened<Person>.Known>(opened).Content;
}
