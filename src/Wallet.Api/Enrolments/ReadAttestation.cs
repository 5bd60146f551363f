using System.Text.Json.Serialization;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="Says">"started", "no-show", "completed" or "stopped-early".</param>
/// <param name="Attendance">In percent of the whole course; of an end only.</param>
/// <param name="HasDiploma">Of a completed course only.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AttestationRequest(string? Says, string? Attendance, bool? HasDiploma)
{
    /// <summary>What somebody would ask who says the same.</summary>
    public static AttestationRequest Of(Attestation attestation) =>
        attestation switch
        {
            Attestation.Completed a => new("completed", $"{a.Attendance}", a.HasDiploma),
            Attestation.StoppedEarly a => new("stopped-early", $"{a.Attendance}", null),
            Attestation.NoShow => new("no-show", null, null),
            _ => new("started", null, null),
        };
}

/// <summary>Reads what somebody says of the start or the end of a course.</summary>
internal static class ReadAttestation
{
    /// <summary>Worth something only when the input is sound.</summary>
    public static Attestation Attestation(this Input input, AttestationRequest request)
    {
        switch (request.Says)
        {
            case "started":
                return new Attestation.Started();
            case "no-show":
                return new Attestation.NoShow();
            case "completed":
                if (request.HasDiploma is null)
                {
                    input.Refuse("hasDiploma", AttestationWords.DiplomaMissing);
                }
                return new Attestation.Completed(
                    input.Attendance(request.Attendance),
                    request.HasDiploma is true
                );
            case "stopped-early":
                return new Attestation.StoppedEarly(input.Attendance(request.Attendance));
            default:
                input.Refuse("says", AttestationWords.SaysMissing);
                return new Attestation.Started();
        }
    }

    public static Percent Attendance(this Input input, string? text)
    {
        if (!Percent.TryParse(text?.Trim().Replace(',', '.'), out var attendance))
        {
            input.Refuse("attendance", AttestationWords.AttendanceMissing);
        }
        return attendance;
    }
}
