using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wolverine;

namespace Wallet.Api.Requests;

/// <summary>What all writing endpoints have in common: a key, one command over the bus, and one way to answer.</summary>
public sealed record WritingRequest(
    HttpContext Context,
    Actor Actor,
    IMessageBus Bus,
    RequestHash Hash,
    [FromHeader(Name = IdempotencyKey.Header)] string Key = ""
)
{
    public Once Once(string operation, object request) =>
        new(Actor.Id, operation, Key, Hash.Of(request));

    /// <summary>Sends the command and answers with the success, or with the problem.</summary>
    public async Task<Results<TSuccess, ProblemHttpResult>> SendAsync<TSuccess>(
        object command,
        Func<TSuccess> success
    )
        where TSuccess : IResult
    {
        var outcome = await Bus.InvokeAsync<Outcome>(command, Context.RequestAborted);
        return outcome.ToProblem(Context) is { } problem ? problem : success();
    }
}

public static class WritingEndpoint
{
    /// <summary>Wants a key and documents how it may refuse.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint) =>
        endpoint
            .RequiresIdempotencyKey()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
