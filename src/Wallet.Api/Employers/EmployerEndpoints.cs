using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Exports;
using Wallet.Api.Files;
using Wallet.Api.Payments;
using Wallet.Api.Requests;

namespace Wallet.Api.Employers;

/// <summary>An employer's own money and staff, over the API.</summary>
public static class EmployerEndpoints
{
    public static void MapEmployers(this IEndpointRouteBuilder api)
    {
        var employer = api.MapGroup("/employers/{employerId}").WithTags("Employers");
        employer
            .MapGet("", ShowEmployerEndpoint.Get)
            .RequireAuthorization(Allow.OwnEmployer)
            .WithName("showEmployer");
        employer
            .MapPost("/staff", AddStaffEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("addStaff");
        employer
            .MapGet("/staff", ListStaffEndpoint.Get)
            .RequireAuthorization(Allow.OwnEmployer)
            .WithName("listStaff");
        employer
            .MapPost("/staff/file", TakeStaffFileEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithMetadata(new RequestSizeLimitAttribute(TableFile.BytesAtMost + 1))
            .TakesFile("text/csv", Spreadsheet.XlsxType)
            .WithName("takeStaffFile");
        employer
            .MapPost("/departures", RecordDepartureEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("recordDeparture");
        employer
            .MapPost("/withdrawals", WithdrawCreditEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("withdrawCredit");
        employer
            .MapPost("/top-ups", TopUpEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("topUp");
        employer
            .MapPost("/deposits", RecordDepositEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("recordDeposit");
        employer
            .MapPost("/payment-requests", PayInEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("payIn");
        employer
            .MapGet("/payment-requests", ListPaymentRequestsEndpoint.Get)
            .RequireAuthorization(Allow.OwnEmployer)
            .WithName("listPaymentRequests");
        employer
            .MapPost("/repayments", ProposeRepaymentEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("proposeRepayment");
        employer
            .MapGet("/promises", ListPromisesEndpoint.Get)
            .RequireAuthorization(Allow.OwnEmployer)
            .WithName("listOwnPromises");
        api.MapGet("/promises", ListPromisesEndpoint.GetAll)
            .RequireAuthorization(Allow.Administrator)
            .WithTags("Employers")
            .WithName("listPromises");
        MapRepayments(
            api.MapGroup("/repayments")
                .RequireAuthorization(Allow.Administrator)
                .WithTags("Employers")
        );
        MapYears(employer.MapGroup("/years/{year}").RequireAuthorization(Allow.OwnEmployer));
        MapBatches(employer.MapGroup("/top-up-batches").RequireAuthorization(Allow.OwnEmployer));
    }

    private static void MapRepayments(RouteGroupBuilder repayments)
    {
        repayments.MapGet("", ListRepaymentsEndpoint.Get).WithName("listRepayments");
        var repayment = repayments.MapGroup("/{repaymentId}");
        repayment.MapGet("", ListRepaymentsEndpoint.GetOne).WithName("showRepayment");
        repayment
            .MapPost("/release", ReleaseRepaymentEndpoint.Post)
            .Writes()
            .WithName("releaseRepayment");
        repayment
            .MapPost("/withdrawal", WithdrawRepaymentEndpoint.Post)
            .Writes()
            .WithName("withdrawRepayment");
        repayment
            .MapGet("/file", WriteRepaymentFileEndpoint.Get)
            .Produces<byte[]>(StatusCodes.Status200OK, WrittenFile.MediaType)
            .WithName("writeRepaymentFile");
    }

    private static void MapBatches(RouteGroupBuilder batches)
    {
        batches.MapGet("", ListBatchesEndpoint.Get).WithName("listTopUpBatches");
        batches
            .MapPost("", CheckBatchEndpoint.Post)
            .Writes()
            .WithMetadata(new RequestSizeLimitAttribute(TableFile.BytesAtMost + 1))
            .TakesFile("text/csv", Spreadsheet.XlsxType)
            .WithName("checkTopUpBatch");
        var batch = batches.MapGroup("/{batchId}");
        batch.MapGet("", ShowBatchEndpoint.Get).WithName("showTopUpBatch");
        batch
            .MapPost("/confirmation", ConfirmBatchEndpoint.Post)
            .Writes()
            .WithName("confirmTopUpBatch");
        batch
            .MapPost("/withdrawal", WithdrawBatchEndpoint.Post)
            .Writes()
            .WithName("withdrawTopUpBatch");
        batch
            .MapGet("/lines/csv", ExportBatchEndpoint.GetCsv)
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .WithName("exportTopUpBatchAsCsv");
        batch
            .MapGet("/lines/xlsx", ExportBatchEndpoint.GetXlsx)
            .Produces<byte[]>(StatusCodes.Status200OK, Spreadsheet.XlsxType)
            .WithName("exportTopUpBatchAsXlsx");
    }

    private static void MapYears(RouteGroupBuilder year)
    {
        year.MapGet("", ShowYearEndpoint.Get).WithName("showPayrollYear");
        year.MapGet("/csv", ShowYearEndpoint.GetCsv)
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .WithName("exportPayrollYearAsCsv");
        year.MapGet("/xlsx", ShowYearEndpoint.GetXlsx)
            .Produces<byte[]>(StatusCodes.Status200OK, Spreadsheet.XlsxType)
            .WithName("exportPayrollYearAsXlsx");
    }
}
