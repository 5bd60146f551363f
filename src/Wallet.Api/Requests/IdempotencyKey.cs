using Wallet.Api.Words;

namespace Wallet.Api.Requests;

/// <summary>Every writing endpoint wants a key of the caller's choice: the same key and body get the same answer, and happen once.</summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";
    public const int LongestKey = 100;

    public static RouteHandlerBuilder RequiresIdempotencyKey(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter(
            (context, next) =>
                IsUsable(context.HttpContext.Request.Headers[Header])
                    ? next(context)
                    : ValueTask.FromResult<object?>(
                        Problems.Invalid(
                            new Dictionary<string, string[]>
                            {
                                [Header] = [RejectionWords.KeyUnusable(LongestKey).ToString()],
                            }
                        )
                    )
        );

    public static bool IsUsable(string? key) =>
        key is { Length: > 0 and <= LongestKey } && key.All(c => c is > ' ' and < '\x7f');
}
