using Wallet.Api.Auth;
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
            .MapPost("/top-ups", TopUpEndpoint.Post)
            .RequireAuthorization(Allow.OwnEmployer)
            .Writes()
            .WithName("topUp");
        employer
            .MapPost("/deposits", RecordDepositEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("recordDeposit");
    }
}
