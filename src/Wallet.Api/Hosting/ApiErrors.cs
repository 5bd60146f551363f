using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Wallet.Api.Hosting;

/// Every error under /api is answered with problem+json, whatever the caller says it accepts.
public static class ApiErrors
{
    public static void UseApiErrors(this IApplicationBuilder api)
    {
        api.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = AnswerExceptionAsync,
                SuppressDiagnosticsCallback = failure =>
                    failure.Exception is BadHttpRequestException,
            }
        );
        api.UseStatusCodePages(page =>
            AnswerStatusAsync(page.HttpContext, page.HttpContext.Response.StatusCode)
        );
        api.Use(
            (context, next) =>
            {
                // Kept in memory, so that an error can show what was found there.
                if (context.Request.HasJsonContentType())
                {
                    context.Request.EnableBuffering(Limits.RequestBodyBytes);
                }
                return next(context);
            }
        );
    }

    private static async Task AnswerExceptionAsync(HttpContext context)
    {
        var exception = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        if (exception is not BadHttpRequestException bad)
        {
            await AnswerStatusAsync(context, StatusCodes.Status500InternalServerError);
        }
        else if (bad.StatusCode != StatusCodes.Status400BadRequest)
        {
            await AnswerStatusAsync(context, bad.StatusCode);
        }
        else
        {
            var errors = await InputErrors.InAsync(bad, context.Request);
            await TypedResults
                .ValidationProblem(errors, Detail(bad.StatusCode), extensions: Trace(context))
                .ExecuteAsync(context);
        }
    }

    private static Task AnswerStatusAsync(HttpContext context, int status) =>
        TypedResults
            .Problem(
                Detail(status),
                statusCode: status,
                title: ReasonPhrases.GetReasonPhrase(status),
                extensions: Trace(context)
            )
            .ExecuteAsync(context);

    private static Dictionary<string, object?> Trace(HttpContext context) =>
        new() { ["traceId"] = CorrelationId(context) };

    public static string CorrelationId(HttpContext context) =>
        Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    private static string Detail(int status) =>
        status switch
        {
            400 => "The request cannot be understood; errors says where.",
            401 => "Log in first: this needs a valid access token.",
            403 => "You are known, but may not do this.",
            404 => "There is nothing here, or it is not yours to see.",
            405 => "This address does not know that method; the Allow header names those it knows.",
            413 => "The body is larger than this address takes.",
            415 => "The body is not of a type that this address takes; send application/json.",
            429 =>
                "That was too much in a short time; try again after the time in the Retry-After header.",
            503 => "The service cannot answer now; nothing was changed. Try again later.",
            >= 500 => "Something went wrong on our side. Mention the traceId when you report it.",
            _ => "The request was refused.",
        };
}
