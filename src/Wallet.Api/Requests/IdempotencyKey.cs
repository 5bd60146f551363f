namespace Wallet.Api.Requests;

/// <summary>Every writing endpoint wants a key of the caller's choice: the same key and body get the same answer, and happen once.</summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 100;

    public static RouteHandlerBuilder RequiresIdempotencyKey(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter(
            (context, next) =>
                IsUsable(context.HttpContext.Request.Headers[Header])
                    ? next(context)
                    : ValueTask.FromResult<object?>(
                        TypedResults.ValidationProblem(
                            new Dictionary<string, string[]>
                            {
                                [Header] =
                                [
                                    $"Send this header with 1 to {LongestKey} visible characters that you choose: the same for a retry, another for another request.",
                                ],
                            }
                        )
                    )
        );

    public static bool IsUsable(string? key) =>
        key is { Length: > 0 and <= LongestKey } && key.All(c => c is > ' ' and < '\x7f');
}
