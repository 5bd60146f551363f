using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Projections.Catalogue;

namespace Wallet.Testing;

/// Courses of one start each, put straight into the register.
public static class Courses
{
    public static async Task<OfferingId> OfferAsync(
        this RunningWallet wallet,
        Money tuition,
        string[] tags,
        Money exam = default,
        Percent vat = default,
        LocalDate? startDay = null,
        CourseProvider? provider = null
    )
    {
        var start = startDay ?? SystemClock.Instance.TodayInTheNetherlands().PlusMonths(1);
        provider ??= new CourseProvider(Guid.CreateVersion7(), "Vakhuis");
        var offering = new CatalogueOffering(
            new OfferingId(Guid.CreateVersion7()),
            "1",
            provider,
            ["nld"],
            ["presential"],
            start,
            start.PlusDays(4),
            new Price(vat, tuition, exam, Money.Zero, Money.Zero),
            IsStapEligible: false
        );
        await using var session = wallet
            .Services.GetRequiredService<IDocumentStore>()
            .LightweightSession();
        session.Store(
            new CatalogueCourse(
                Guid.CreateVersion7(),
                "LAS",
                new CatalogueText("Lassen voor beginners"),
                new CatalogueText("Leer lassen."),
                provider,
                tags.ToValueList(),
                ["nld"],
                ["presential"],
                [offering],
                "lassen voor beginners"
            )
        );
        await session.SaveChangesAsync();
        return offering.Id;
    }

    public static async Task WithdrawAsync(this RunningWallet wallet, OfferingId offering)
    {
        await using var session = wallet
            .Services.GetRequiredService<IDocumentStore>()
            .LightweightSession();
        var found = (await session.FindOfferingAsync(offering))!.Course;
        session.Store(
            found with
            {
                Offerings =
                [
                    .. found.Offerings.Select(o =>
                        o.Id == offering ? o with { IsWithdrawn = true } : o
                    ),
                ],
            }
        );
        await session.SaveChangesAsync();
    }
}
