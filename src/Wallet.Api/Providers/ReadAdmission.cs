using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Providers;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Providers;

/// <summary>What an admission comes to, before anything is kept.</summary>
public abstract record AdmissionReading
{
    private AdmissionReading() { }

    /// <param name="Entry">For the register.</param>
    public sealed record Sound(AdmittedProvider Entry, Recognition Recognition) : AdmissionReading;

    public sealed record Not(Outcome Because) : AdmissionReading;
}

/// <summary>Reads the fields of an admission.</summary>
public static class ReadAdmission
{
    public static async Task<AdmissionReading> FromAsync(
        AdmitProviderRequest request,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var id = await ProviderAsync(request.ProviderId, input, session, cancellation);
        var name = input.Required("name", request.Name, AdmissionWords.NameMissing);
        input.CompanyNumber("companyNumber", request.CompanyNumber);
        var recognition = input.Recognition(request.ToRecognition(), today);
        if (input.IsSound)
        {
            var entry = new AdmittedProvider(id, name, request.CompanyNumber!);
            await RefuseAnotherAsync(entry, input, session, cancellation);
            if (input.IsSound)
            {
                return new AdmissionReading.Sound(entry, recognition);
            }
        }
        return new AdmissionReading.Not(input.ToOutcome());
    }

    private static async Task<ProviderId> ProviderAsync(
        string? text,
        Input input,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (
            !Guid.TryParse(text, out var id)
            || await session.FindProviderAsync(new ProviderId(id), cancellation) is null
        )
        {
            input.Refuse("providerId", AdmissionWords.NotInTheRegister);
        }
        return new ProviderId(id);
    }

    /// <summary>A company is one provider and a provider one company: who logs in for it sees all that is the provider's.</summary>
    private static async Task RefuseAnotherAsync(
        AdmittedProvider entry,
        Input input,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (
            await session.LoadAsync<AdmittedProvider>(entry.Id, cancellation) is { } known
            && known != entry
        )
        {
            input.Refuse("providerId", AdmissionWords.AdmittedAs(known.Name, known.CompanyNumber));
        }
        if (
            await session.AdmittedAsync(entry.CompanyNumber, cancellation) is { } company
            && company.Id != entry.Id
        )
        {
            input.Refuse("companyNumber", AdmissionWords.CompanyTaken(company.Name));
        }
    }
}
