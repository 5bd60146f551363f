using Wallet.Api.Tests.Pages;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Reminding
{
    [Fact]
    public async Task Shows_a_learner_a_week_before_the_last_day_once_what_is_due_and_no_more_when_it_was_done()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        fixture.GoTo(EndDay.PlusDays(-3));
        await fixture.PassDeadlinesAsync();
        Assert.DoesNotContain(
            "Vergeet dit niet",
            await AccountAsync(fixture),
            StringComparison.Ordinal
        );
        fixture.GoTo(EndDay);
        await fixture.PassDeadlinesAsync();
        await fixture.PassDeadlinesAsync();

        var page = await AccountAsync(fixture);
        await using (var session = fixture.Store.QuerySession())
        {
            Assert.Equal(
                1,
                (
                    await session.AdvancedSql.QueryAsync<long>(
                        "select count(*) from mt_doc_reminder",
                        CancellationToken.None
                    )
                )[0]
            );
        }
        (await fixture.Finn.AttestAsync(id, Completed("100", true))).Sure();
        var after = await AccountAsync(fixture);

        Assert.Contains(
            "Vergeet dit niet: zeg tot en met 23 december 2026 hoe het ging met “Lassen voor beginners”.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("Er wacht 1 inschrijving op u.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vergeet dit niet", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Er wacht", after, StringComparison.Ordinal);
    }

    private static async Task<string> AccountAsync(EnrolmentFixture fixture)
    {
        using var finn = await Visitor.LoggedInAsync(fixture.Wallet, "finn");
        return (await finn.GetAsync("/account")).Main;
    }
}
