using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Providers;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Providers;

/// <summary>What a register says of a provider, as somebody looked it up.</summary>
/// <param name="Register">"crkbo", "crebo", "croho", "nrto" or "stap".</param>
/// <param name="Number">The provider's number there.</param>
/// <param name="ValidFrom">Inclusive.</param>
/// <param name="ValidUntil">Inclusive; left out when it has no end.</param>
/// <param name="Source">Where it was looked up.</param>
/// <param name="CheckedOn">When.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public record RecognitionRequest(
    string? Register,
    string? Number,
    string? ValidFrom,
    string? ValidUntil,
    string? Source,
    string? CheckedOn
);

/// <param name="ProviderId">As the register of courses knows it.</param>
/// <param name="CompanyNumber">In the Dutch trade register: as this company its people log in.</param>
/// <param name="Register">Of the first recognition, which must hold today.</param>
/// <inheritdoc/>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AdmitProviderRequest(
    string? ProviderId,
    string? Name,
    string? CompanyNumber,
    string? Register,
    string? Number,
    string? ValidFrom,
    string? ValidUntil,
    string? Source,
    string? CheckedOn
) : RecognitionRequest(Register, Number, ValidFrom, ValidUntil, Source, CheckedOn);

/// <summary>Let a training provider take part.</summary>
public sealed record AdmitProvider(Once Once, AdmitProviderRequest Request);

public static class AdmitProviderHandler
{
    public static async Task<Outcome> Handle(
        AdmitProvider command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var request = command.Request;
        var today = clock.TodayInTheNetherlands();
        var input = new Input();
        var id = await ProviderAsync(request.ProviderId, input, session, cancellation);
        var name = input.Required("name", request.Name, ProviderAdmissionWords.NameMissing);
        input.CompanyNumber("companyNumber", request.CompanyNumber);
        var recognition = input.Recognition(request, today);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var admitted = new AdmittedProvider(id, name, request.CompanyNumber!);
        await RefuseAnotherAsync(admitted, input, session, cancellation);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        return await session.RunAsync(
            command.Once,
            id,
            new ProviderCommand.Admit(id, [recognition], new ActorId(command.Once.Actor), today),
            cancellation,
            beside: admitted
        );
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
            input.Refuse("providerId", ProviderAdmissionWords.NotInTheRegister);
        }
        return new ProviderId(id);
    }

    /// <summary>A company is one provider and a provider one company: who logs in speaks for all that its people may see.</summary>
    private static async Task RefuseAnotherAsync(
        AdmittedProvider admitted,
        Input input,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (
            await session.LoadAsync<AdmittedProvider>(admitted.Id, cancellation) is { } known
            && known != admitted
        )
        {
            input.Refuse(
                "providerId",
                ProviderAdmissionWords.AdmittedAs(known.Name, known.CompanyNumber)
            );
        }
        if (
            await session.AdmittedAsync(admitted.CompanyNumber, cancellation) is { } company
            && company.Id != admitted.Id
        )
        {
            input.Refuse("companyNumber", ProviderAdmissionWords.CompanyTaken(company.Name));
        }
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record ProviderAdmitted(Guid ProviderId);

public static class AdmitProviderEndpoint
{
    /// <summary>Admit a training provider.</summary>
    public static Task<Results<Created<ProviderAdmitted>, ProblemHttpResult>> Post(
        AdmitProviderRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new AdmitProvider(writing.Once("admit-provider", request), request),
            () =>
            {
                var id = Guid.Parse(request.ProviderId!);
                return TypedResults.Created(
                    $"{ApiPaths.Root}/providers/{id}",
                    new ProviderAdmitted(id)
                );
            }
        );
}
