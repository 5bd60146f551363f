using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Hosting;
using Wallet.Api.Tests.Pages;
using Wallet.Domain.Claims;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// The command as a process of its own, killed when all claims were told and their run was not.
public sealed class A_killed_bank_file
{
    [Fact]
    public async Task Leaves_nothing_half_shows_how_far_it_was_and_is_booked_by_who_comes_next()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 600);
        var run = await world.SendAsync();
        var statement = new Statement();
        foreach (var claim in claims)
        {
            statement.Paid(run.EndToEnd(claim), "100.00");
        }
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "statement.xml");
        await File.WriteAllTextAsync(path, statement.Xml);
        var program = new ProgramToKill(world);
        // Whoever tells the run waits until this is over.
        await using (
            var busy = await program.HoldAsync(
                $"select from mt_streams where id = '{run.Value}' for update"
            )
        )
        await using (var killed = program.Start("payments", "import", path))
        {
            await program.UntilItWaitsAsync();
            killed.Kill();
            await killed.ExitAsync();
            await busy.RollbackAsync();
        }
        await program.UntilItIsGoneAsync();
        var file = Assert.Single(
            (await world.Ministry.GetAsync("bank-files")).Json["files"]!.AsArray()
        )!;
        Assert.Equal(
            (600, 600, false),
            ((int)file["entries"]!, (int)file["done"]!, (bool)file["isBooked"]!)
        );
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claims[0]));
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        var page = $"/administration/payments/bank-files/{file["bankFileId"]}";
        Assert.Contains(
            "600 van 600 boekingen",
            (await ministry.GetAsync(page)).Main,
            StringComparison.Ordinal
        );

        await world.BankFiles.RunAsync();

        Assert.Contains(
            "Betaald 600",
            (await ministry.GetAsync(page)).Main,
            StringComparison.Ordinal
        );
        Assert.Equal("done", await run.StageAsync());
        Assert.Equal(
            600,
            await program.CountAsync("select count(*) from mt_events where type = 'claim.paid.v1'")
        );
        Assert.Equal(0, await program.CountAsync("select count(*) from pg_largeobject_metadata"));
        await Books.AssertLedgerAsync(world.Wallet.Services);
    }
}
