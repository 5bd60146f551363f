using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>Who somebody is, over the API.</summary>
public static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me", ShowMeEndpoint.Get)
            .RequireAuthorization()
            .WithTags("People")
            .WithName("showMe");
        api.MapPost("/people", RegisterPersonEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithTags("People")
            .WithName("registerPerson");
    }
}

/// <summary>Who the token says that you are here.</summary>
/// <param name="AccountId">Of a citizen: where the own account is.</param>
/// <param name="EmployerId">Of somebody who acts for an employer.</param>
/// <param name="ProviderId">Of somebody who acts for a training provider.</param>
public sealed record MeResource(
    string Role,
    Guid? AccountId,
    EmployerId? EmployerId,
    ProviderId? ProviderId,
    Assurance Assurance
);

public static class ShowMeEndpoint
{
    /// <summary>Your role, and your account, employer or training provider.</summary>
    public static Ok<MeResource> Get(Actor actor) =>
        TypedResults.Ok(
            new MeResource(
                actor.GetType().Name.ToLowerInvariant(),
                (actor as Actor.Citizen)?.Account.Value,
                (actor as Actor.Employer)?.OnBehalfOf,
                (actor as Actor.Provider)?.OnBehalfOf,
                actor.Assurance
            )
        );
}
