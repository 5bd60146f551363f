using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Requests;

/// <summary>An outcome that is no success, as Problem Details: a stable type, a sentence for people, and the facts of the refusal.</summary>
public static class Problems
{
    private const string TypePrefix = "urn:ontwikkelrekening:problem:";
    private const int SecondsUntilRetry = 1;

    /// <summary>The code of the one refusal that is not by the rules of money.</summary>
    public const string KeyReused = "idempotency-key-reused";

    /// <summary>Null for a success.</summary>
    public static ProblemHttpResult? ToProblem(this Outcome outcome, HttpContext context)
    {
        switch (outcome)
        {
            case Outcome.Done:
                return null;
            case Outcome.Invalid invalid:
                return Invalid(invalid.Errors.ToDictionary());
            case Outcome.Refused refused:
                return Conflict(
                    refused.Because.Code(),
                    RejectionWords.Of(refused.Because),
                    Facts(refused.Because)
                );
            case Outcome.KeyReused:
                return Conflict(KeyReused, RejectionWords.KeyReused, []);
            case Outcome.Busy:
                return AskAgain(RejectionWords.Busy, context);
            case Outcome.Unknown:
                return AskAgain(RejectionWords.Unknown, context);
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(outcome),
                    outcome,
                    "an outcome without an answer"
                );
        }
    }

    private static ProblemHttpResult AskAgain(Text why, HttpContext context)
    {
        context.Response.Headers.RetryAfter = $"{SecondsUntilRetry}";
        return TypedResults.Problem(
            why.ToString(),
            statusCode: StatusCodes.Status503ServiceUnavailable,
            title: ProblemWords.Title(StatusCodes.Status503ServiceUnavailable).ToString()
        );
    }

    /// <summary>What is wrong, per field.</summary>
    public static ProblemHttpResult Invalid(IDictionary<string, string[]> errors) =>
        TypedResults.Problem(
            new HttpValidationProblemDetails(errors)
            {
                Status = StatusCodes.Status400BadRequest,
                Title = RejectionWords.InvalidTitle.ToString(),
                Detail = RejectionWords.Invalid.ToString(),
            }
        );

    /// <summary>All messages per field.</summary>
    public static IDictionary<string, string[]> ToDictionary(this IEnumerable<InputError> errors) =>
        errors
            .GroupBy(e => e.Field)
            .ToDictionary(g => g.Key, g => g.Select(e => e.Message.ToString()).ToArray());

    private static ProblemHttpResult Conflict(
        string code,
        Text detail,
        Dictionary<string, object?> facts
    ) =>
        TypedResults.Problem(
            detail.ToString(),
            statusCode: StatusCodes.Status409Conflict,
            title: RejectionWords.Title.ToString(),
            type: TypePrefix + code,
            extensions: facts
        );

    // The rejection is written once, by the same JSON as in receipts: its code and facts become members of the problem.
    private static Dictionary<string, object?> Facts(Rejection because) =>
        JsonSerializer
            .SerializeToNode(because, WalletJson.Options)!
            .AsObject()
            .ToDictionary(p => p.Key, p => (object?)p.Value?.DeepClone());

    internal static string Code(this Rejection because) => CodeIn(because);

    internal static string Code(this Verdict because) => CodeIn(because);

    private static string CodeIn<T>(T because) =>
        JsonSerializer.SerializeToNode(because, WalletJson.Options)!["code"]!.GetValue<string>();
}
