using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Claims.Uploads;

/// <param name="Csv">The whole file.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UploadClaimsRequest(string? Csv)
{
    // Messages are logged when they fail; a file is too long for that.
    public override string ToString() => nameof(UploadClaimsRequest);
}

/// <summary>Claim what stands in a file. It is kept, and done from there line by line.</summary>
public sealed record UploadClaims(Once Once, ProviderId Provider, UploadClaimsRequest Request)
{
    public Guid Upload => Once.NewId("claim-upload");
}

public static class UploadClaimsHandler
{
    public static async Task<Outcome> Handle(
        UploadClaims command,
        IDocumentSession session,
        UploadsAtWork work,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var reading = ClaimsCsv.Read(command.Request.Csv ?? "");
        if (reading is not CsvReading.Sound { Lines: var lines })
        {
            return new Outcome.Invalid([
                new InputError("csv", ((CsvReading.Flawed)reading).Because),
            ]);
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        session.Insert(new ClaimUploadContent(command.Upload, command.Request.Csv!));
        session.Insert(
            new ClaimUpload(
                command.Upload,
                command.Provider,
                command.Once.Actor,
                clock.GetCurrentInstant(),
                lines.Count,
                new LineTally(0, 0, 0, 0, 0)
            )
        );
        var outcome = await Receipts.SaveAsync(
            session,
            command.Once,
            new Outcome.Done(),
            cancellation
        );
        work.Wake();
        return outcome;
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record UploadMade(Guid UploadId);

public static class UploadClaimsEndpoint
{
    /// <summary>Claim what stands in a CSV file. The answer comes at once; how far it is, and what came of each line, is at its address.</summary>
    public static Task<Results<Created<UploadMade>, ProblemHttpResult>> Post(
        Guid providerId,
        UploadClaimsRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new UploadClaims(
            writing.Once("upload-claims", request),
            new ProviderId(providerId),
            request
        );
        return writing.SendAsync(
            command,
            () =>
                TypedResults.Created(
                    $"{ApiPaths.Root}/providers/{providerId}/claim-uploads/{command.Upload}",
                    new UploadMade(command.Upload)
                )
        );
    }
}
