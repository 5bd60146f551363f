using System.Net;
using Wallet.Api.Tests.Enrolments;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages;

public sealed class Following_an_enrolment
{
    [Fact]
    public async Task A_provider_confirms_and_both_sides_say_on_their_pages_how_it_went()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ReserveAsync();
        using var peter = await Visitor.LoggedInAsync(fixture.Wallet, "peter");
        using var finn = await Visitor.LoggedInAsync(fixture.Wallet, "finn");
        var list = await peter.GetAsync("/provider/enrolments");
        Assert.Contains("Finn Visser", list.Main, StringComparison.Ordinal);
        Assert.Contains(
            "Bevestig deze plaats tot en met 2 december 2026.",
            list.Main,
            StringComparison.Ordinal
        );
        var confirmed = await peter.SendAsync(
            await peter.GetAsync($"/provider/enrolments/{id}"),
            "Ja, bevestig deze plaats"
        );
        Assert.Contains("Dat is vastgelegd.", confirmed.Main, StringComparison.Ordinal);
        fixture.GoTo(EnrolmentFixture.StartDay);
        await peter.SendAsync(
            await peter.GetAsync($"/provider/enrolments/{id}"),
            "Vastleggen",
            ("says", "started")
        );

        var asked = await finn.GetAsync($"/account/enrolments/{id}");
        await finn.SendAsync(asked, "Ja, dat klopt");
        await fixture.Wallet.CatchUpAsync();

        Assert.Contains(
            "De opleider zegt: De cursus is begonnen en de cursist was er.",
            asked.Main,
            StringComparison.Ordinal
        );
        Assert.Single(await fixture.HappenedAsync<AccountEvent.CourseStarted>());
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field_and_nothing_is_lost()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        using var peter = await Visitor.LoggedInAsync(fixture.Wallet, "peter");

        var again = await peter.SendAsync(
            await peter.GetAsync($"/provider/enrolments/{id}"),
            "Vastleggen",
            ("says", "completed"),
            ("attendance", "veel"),
            ("hasDiploma", "")
        );

        Assert.Equal(["attendance", "hasDiploma"], again.FieldsWithErrors);
        Assert.Equal("completed", again.Value("says"));
        Assert.Equal("veel", again.Value("attendance"));
    }

    [Fact]
    public async Task A_learner_asks_for_force_majeure_and_an_administrator_declines_it_with_a_reason()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        using var finn = await Visitor.LoggedInAsync(fixture.Wallet, "finn");
        using var ministry = await Visitor.LoggedInAsync(fixture.Wallet, "ministerie");
        var form = await finn.GetAsync($"/account/enrolments/{id}/force-majeure");
        var wrong = await finn.SendAsync(
            form,
            "Versturen",
            ("explanation", "Ik was ziek"),
            ("content", "geen pdf")
        );
        Assert.Equal(["content"], wrong.FieldsWithErrors);
        Assert.Equal("Ik was ziek", wrong.Value("explanation"));
        await finn.SendAsync(wrong, "Versturen", ("content", "%PDF-1.7"));

        var worklist = await ministry.GetAsync("/administration/enrolments");
        var decide = await ministry.GetAsync($"/administration/enrolments/{id}");
        var proof = await ministry.GetAsync($"/administration/enrolments/{id}?handler=Proof");
        await ministry.SendAsync(decide, "Overmacht afwijzen", ("because", "Geen datum"));

        Assert.Contains("Finn Visser", worklist.Main, StringComparison.Ordinal);
        Assert.Contains("Ik was ziek", decide.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, proof.Status);
        Assert.Contains(
            "De reden: Geen datum",
            (await finn.GetAsync($"/account/enrolments/{id}")).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_administrator_decides_where_the_sides_do_not_agree()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();
        fixture.GoTo(EnrolmentFixture.StartDay);
        (await fixture.Peter.AttestAsync(id, EnrolmentFixture.NoShow)).Sure();
        (await fixture.Finn.AttestAsync(id, EnrolmentFixture.Started)).Sure();
        using var ministry = await Visitor.LoggedInAsync(fixture.Wallet, "ministerie");

        var decide = await ministry.GetAsync($"/administration/enrolments/{id}");
        var done = await ministry.SendAsync(
            decide,
            "Beslissen",
            ("says", "started"),
            ("because", "Presentielijst")
        );

        Assert.Contains("De cursist is nooit gekomen", decide.Main, StringComparison.Ordinal);
        Assert.Contains("Er is niets te beslissen.", done.Main, StringComparison.Ordinal);
        Assert.Equal(EnrolmentStage.Started, (await fixture.EnrolmentAsync(id)).Stage);
    }

    [Fact]
    public async Task Of_somebody_else_are_not_there()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        using var quinten = await Visitor.LoggedInAsync(fixture.Wallet, "quinten");
        using var anna = await Visitor.LoggedInAsync(fixture.Wallet, "anna");

        Page[] pages =
        [
            await quinten.GetAsync($"/provider/enrolments/{id}"),
            await anna.GetAsync($"/account/enrolments/{id}"),
            await anna.GetAsync($"/account/enrolments/{id}/force-majeure"),
            await anna.GetAsync($"/account/enrolments/{Guid.NewGuid()}"),
        ];

        Assert.All(pages, p => Assert.Equal(HttpStatusCode.NotFound, p.Status));
    }
}
