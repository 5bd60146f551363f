using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Enrolments;

/// <summary>Places in courses, for both sides and for administrators, over the API.</summary>
public static class EnrolmentEndpoints
{
    public static void MapEnrolments(this IEndpointRouteBuilder api)
    {
        var providers = api.MapGroup("/providers/{providerId}/enrolments")
            .RequireAuthorization(Allow.OwnProvider)
            .WithTags("Enrolments");
        providers
            .MapGet("", ListEnrolmentsEndpoint.Get)
            .ProducesValidationProblem()
            .WithName("listEnrolments");
        providers
            .MapPost("/{reservationId}/confirmation", ConfirmPlaceEndpoint.Post)
            .Writes()
            .WithName("confirmPlace");
        providers
            .MapPost("/{reservationId}/attestations", AttestEndpoint.PostAsProvider)
            .Writes()
            .WithName("attestAsProvider");

        var learners = api.MapGroup("/accounts/{accountId}/enrolments/{reservationId}")
            .RequireAuthorization(Allow.OwnAccount)
            .WithTags("Enrolments");
        learners.MapGet("", ShowEnrolmentEndpoint.Get).WithName("showEnrolment");
        learners
            .MapPost("/attestations", AttestEndpoint.PostAsLearner)
            .Writes()
            .WithName("attestAsLearner");
        learners
            .MapPost("/force-majeure", AskForceMajeureEndpoint.Post)
            .WithMetadata(new RequestSizeLimitAttribute(AskForceMajeureEndpoint.LargestBody))
            .Writes()
            .WithName("askForceMajeure");

        var all = api.MapGroup("/enrolments")
            .RequireAuthorization(Allow.Administrator)
            .WithTags("Enrolments");
        all.MapGet("", ListWaitingEndpoint.Get)
            .ProducesValidationProblem()
            .WithName("listWaitingEnrolments");
        all.MapPost("/{reservationId}/settlement", SettleDisputeEndpoint.Post)
            .Writes()
            .WithName("settleDispute");
        all.MapPost("/{reservationId}/force-majeure", DecideForceMajeureEndpoint.Post)
            .Writes()
            .WithName("decideForceMajeure");
        all.MapGet("/{reservationId}/force-majeure/proof", ShowProofEndpoint.Get)
            .WithName("showProof");
    }
}
