using System.Net;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class Who_may_see_citizen_pages(Citizens citizens)
{
    private const string SomeId = "3f0c9f6e-2b0f-4d0e-9d1c-0a1b2c3d4e5f";

    public static TheoryData<string> OwnPages =>
        ["/account", "/account/applications", "/account/history", "/statement"];

    /// With a reservation or course in the address that this citizen does not have.
    public static TheoryData<string> PagesOfSomething =>
        [
            $"/account/plan/{SomeId}",
            $"/account/reserve/{SomeId}",
            $"/account/register/{SomeId}/{SomeId}",
            $"/account/withdraw/{SomeId}",
            $"/account/reserved/{SomeId}",
            $"/account/cancel/{SomeId}",
            $"/account/cancelled/{SomeId}",
        ];

    [Theory, MemberData(nameof(OwnPages)), MemberData(nameof(PagesOfSomething))]
    public async Task Nobody_without_login(string address)
    {
        using var visitor = new Visitor(citizens.Wallet);

        Assert.Equal("/dev-login/v2.0/authorize", (await visitor.GetAsync(address)).Path);
    }

    [Theory, MemberData(nameof(OwnPages)), MemberData(nameof(PagesOfSomething))]
    public async Task No_other_role(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await SeenByAsync("de-brug", address)).Status);
        var refused = await SeenByAsync("ministerie", address);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("U mag deze pagina niet zien", refused.Heading);
    }

    [Theory, MemberData(nameof(OwnPages))]
    public async Task A_citizen(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await SeenByAsync("anna", address)).Status);

    [Theory, MemberData(nameof(PagesOfSomething))]
    public async Task Unknown_courses_and_reservations_are_not_there(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await SeenByAsync("anna", address)).Status);

    [Fact]
    public async Task Somebody_elses_reservation_is_not_there()
    {
        var course = await citizens.RecognisedCourseAsync(10);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var reservation = (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"];

        foreach (var page in new[] { "reserved", "cancel" })
        {
            var address = $"/account/{page}/{reservation}";
            Assert.Equal(HttpStatusCode.OK, (await SeenByAsync("bram", address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await SeenByAsync("anna", address)).Status);
        }
    }

    private async Task<Page> SeenByAsync(string persona, string address)
    {
        using var visitor = await citizens.VisitorAsync(persona);
        return await visitor.GetAsync(address);
    }
}
