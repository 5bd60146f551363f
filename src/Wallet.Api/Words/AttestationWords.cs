using Wallet.Domain.Enrolments;

namespace Wallet.Api.Words;

/// <summary>What sides say of the start and the end of a course.</summary>
public static class AttestationWords
{
    public static readonly Text SaysMissing = new(
        "Kies wat er is gebeurd.",
        "Choose what happened: started, no-show, completed or stopped-early."
    );
    public static readonly Text AttendanceMissing = new(
        "Vul een percentage in van 0 tot en met 100, bijvoorbeeld 90.",
        "Enter a percentage from 0 to 100, for example 90."
    );
    public static readonly Text DiplomaMissing = new(
        "Kies of er een diploma is.",
        "Choose whether there is a diploma."
    );

    public static readonly Text Started = new(
        "De cursus is begonnen en de cursist was er",
        "The course started and the learner was there"
    );
    public static readonly Text NoShow = new(
        "De cursist is nooit gekomen",
        "The learner never came"
    );
    public static readonly Text Completed = new("De cursus is afgerond", "The course is completed");
    public static readonly Text StoppedEarly = new(
        "De cursist is eerder gestopt",
        "The learner stopped early"
    );

    public static readonly Text IStarted = new(
        "De cursus is begonnen en ik was er",
        "The course started and I was there"
    );
    public static readonly Text INeverCame = new("Ik ben nooit gekomen", "I never came");
    public static readonly Text ICompleted = new(
        "Ik heb de cursus afgerond",
        "I completed the course"
    );
    public static readonly Text IStoppedEarly = new("Ik ben eerder gestopt", "I stopped early");

    /// <summary>As one reads it of somebody, without the mark at the end.</summary>
    public static Text Of(Attestation attestation) =>
        attestation switch
        {
            Attestation.Started => Started,
            Attestation.NoShow => NoShow,
            Attestation.Completed { HasDiploma: true } a => Text.Of(
                $"{Completed} met een diploma. Aanwezig: {a.Attendance} procent",
                $"{Completed} with a diploma. Attended: {a.Attendance} per cent"
            ),
            Attestation.Completed a => Text.Of(
                $"{Completed} zonder diploma. Aanwezig: {a.Attendance} procent",
                $"{Completed} without a diploma. Attended: {a.Attendance} per cent"
            ),
            Attestation.StoppedEarly a => Text.Of(
                $"{StoppedEarly}. Aanwezig: {a.Attendance} procent van de hele cursus",
                $"{StoppedEarly}. Attended: {a.Attendance} per cent of the whole course"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(attestation),
                attestation,
                "no words"
            ),
        };
}
