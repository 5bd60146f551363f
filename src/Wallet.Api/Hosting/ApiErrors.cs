using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Wallet.Api.Requests;
using Wallet.Api.Words;

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
            await Problems.Invalid(errors).ExecuteAsync(context);
        }
    }

    private static Task AnswerStatusAsync(HttpContext context, int status) =>
        TypedResults
            .Problem(
                ProblemWords.Detail(status).ToString(),
                statusCode: status,
                title: ProblemWords.Title(status).ToString(),
                extensions: new Dictionary<string, object?> { ["traceId"] = CorrelationId(context) }
            )
            .ExecuteAsync(context);

    public static string CorrelationId(HttpContext context) =>
        Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
