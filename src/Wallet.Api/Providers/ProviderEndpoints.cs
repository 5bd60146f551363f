using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Providers;

/// <summary>Training providers, for their own people and for administrators, over the API.</summary>
public static class ProviderEndpoints
{
    public static void MapProviders(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("/providers")
            .WithTags("Providers")
            .RequireAuthorization(Allow.Administrator);
        all.MapGet("", ListProvidersEndpoint.Get).WithName("listProviders");
        all.MapGet("/worklist", ListProvidersEndpoint.GetWorklist)
            .WithName("listProvidersToLookAt");
        all.MapPost("", AdmitProviderEndpoint.Post).Writes().WithName("admitProvider");
        all.MapPost("/{providerId}/recognitions", CheckRecognitionEndpoint.Post)
            .Writes()
            .WithName("checkRecognition");
        all.MapPost("/{providerId}/suspensions", SuspendProviderEndpoint.Post)
            .Writes()
            .WithName("suspendProvider");
        all.MapPost("/{providerId}/resumptions", ResumeProviderEndpoint.Post)
            .Writes()
            .WithName("resumeProvider");
        all.MapPost("/{providerId}/bank-account/payee-checks", AskPayeeEndpoint.Post)
            .Writes()
            .WithName("askPayee");
        api.MapGet("/course-providers", FindCourseProvidersEndpoint.Get)
            .RequireAuthorization(Allow.Administrator)
            .WithTags("Providers")
            .WithName("findCourseProviders");

        var one = api.MapGroup("/providers/{providerId}").WithTags("Providers");
        one.MapGet("", ShowProviderEndpoint.Get)
            .RequireAuthorization(Allow.OwnProviderOrAdministrator)
            .WithName("showProvider");
        one.MapGet("/courses", ListOwnCoursesEndpoint.Get)
            .RequireAuthorization(Allow.OwnProviderOrAdministrator)
            .WithName("listCoursesOfProvider");
        var account = one.MapGroup("/bank-account").RequireAuthorization(Allow.OwnProvider);
        account
            .MapPost("/proposals", ProposeAccountEndpoint.Post)
            .Writes()
            .WithName("proposeAccount");
        account
            .MapPost("/confirmations", ConfirmAccountEndpoint.Post)
            .Writes()
            .WithName("confirmAccount");
        account
            .MapPost("/declines", DeclineAccountEndpoint.Post)
            .Writes()
            .WithName("declineAccount");
    }
}
