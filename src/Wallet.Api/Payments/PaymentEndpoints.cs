using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Exports;
using Wallet.Api.Files;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Requests;

namespace Wallet.Api.Payments;

/// <summary>Payment runs and what the bank makes of them, for administrators, over the API.</summary>
public static class PaymentEndpoints
{
    public static void MapPayments(this IEndpointRouteBuilder api)
    {
        var runs = Administrators(api, "/payment-runs");
        runs.MapGet("", ListPaymentRunsEndpoint.Get).WithName("listPaymentRuns");
        runs.MapPost("", ProposePaymentRunEndpoint.Post).Writes().WithName("proposePaymentRun");
        var run = runs.MapGroup("/{paymentRunId}");
        run.MapGet("", ShowPaymentRunEndpoint.Get).WithName("showPaymentRun");
        run.MapGet("/lines", ListPaymentRunLinesEndpoint.Get).WithName("listPaymentRunLines");
        run.MapGet("/lines/csv", ExportPaymentRunEndpoint.GetCsv)
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .WithName("exportPaymentRunAsCsv");
        run.MapGet("/lines/xlsx", ExportPaymentRunEndpoint.GetXlsx)
            .Produces<byte[]>(StatusCodes.Status200OK, Spreadsheet.XlsxType)
            .WithName("exportPaymentRunAsXlsx");
        run.MapPost("/release", ReleasePaymentRunEndpoint.Post)
            .Writes()
            .WithName("releasePaymentRun");
        run.MapPost("/withdrawal", WithdrawPaymentRunEndpoint.Post)
            .Writes()
            .WithName("withdrawPaymentRun");
        run.MapGet("/files/{number}", WritePaymentFileEndpoint.Get)
            .Produces<byte[]>(StatusCodes.Status200OK, WrittenFile.MediaType)
            .WithName("writePaymentFile");
        run.MapPost("/sent", MarkPaymentRunSentEndpoint.Post)
            .Writes()
            .WithName("markPaymentRunSent");
        MapFromBank(api);
    }

    private static void MapFromBank(IEndpointRouteBuilder api)
    {
        var files = Administrators(api, "/bank-files");
        files.MapGet("", ListBankFilesEndpoint.Get).WithName("listBankFiles");
        files.MapGet("/{bankFileId}", ListBankFilesEndpoint.GetOne).WithName("showBankFile");
        files
            .MapPost("", ImportBankFileEndpoint.Post)
            .Writes()
            .WithMetadata(new RequestSizeLimitAttribute(SpooledFile.BytesAtMost))
            .TakesFile(WrittenFile.MediaType)
            .WithName("importBankFile");
        var entries = Administrators(api, "/bank-entries");
        entries.MapGet("", ListBankEntriesEndpoint.Get).WithName("listBankEntries");
        entries
            .MapPost("/{bankEntryId}/closing", CloseBankEntryEndpoint.Post)
            .Writes()
            .WithName("closeBankEntry");
        entries
            .MapPost("/{bankEntryId}/deposit", BookBankEntryEndpoint.Post)
            .Writes()
            .WithName("bookBankEntry");
    }

    private static RouteGroupBuilder Administrators(IEndpointRouteBuilder api, string path) =>
        api.MapGroup(path).RequireAuthorization(Allow.Administrator).WithTags("Payments");
}
