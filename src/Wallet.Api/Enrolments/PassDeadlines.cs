using Marten;
using NodaTime.Text;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Schemes;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Draws what follows from deadlines that passed before today. Each enrolment knows what is due, so a run that begins again passes over what is done.</summary>
/// <param name="page">How many are read and committed at once.</param>
public sealed class PassDeadlines(
    IDocumentStore store,
    Calendars calendars,
    LocalDate today,
    TextWriter output,
    int page = 500
) : PagedRun<ReservationId, Decision<EnrolmentEvent>>(output)
{
    private readonly DecideMany<Enrolment?, EnrolmentCommand, EnrolmentEvent> decideMany =
        DecideMany.OnEnrolments(store);
    private int enrolments;
    private int lapsed;
    private int settled;
    private int disputed;

    protected override string Name => $"deadlines before {LocalDatePattern.Iso.Format(today)}";

    protected override string Unit => "enrolments";

    protected override int Done => enrolments;

    protected override string InShort => $"{lapsed} lapsed";

    protected override string InFull =>
        $"{lapsed} lapsed, {settled} settled by silence, {disputed} to be decided by an administrator";

    protected override async Task<int> CountAsync()
    {
        await using var session = store.QuerySession();
        return await session.CountOverdueAsync(today);
    }

    protected override async Task<IReadOnlyList<ReservationId>> PageAfterAsync(ReservationId last)
    {
        await using var session = store.QuerySession();
        return await session.OverdueAfterAsync(today, last, page);
    }

    protected override Task<IReadOnlyList<Decision<EnrolmentEvent>>> CommitAsync(
        IReadOnlyList<ReservationId> page
    )
    {
        EnrolmentCommand pass = new EnrolmentCommand.PassDeadline(calendars, today);
        return decideMany.RunAsync([.. page.Select(id => (id.Value, pass))]);
    }

    protected override void Add(Decision<EnrolmentEvent> decision)
    {
        enrolments++;
        foreach (var happened in decision.Events())
        {
            lapsed += happened is EnrolmentEvent.EnrolmentLapsed ? 1 : 0;
            settled += happened is EnrolmentEvent.AttestationSettled ? 1 : 0;
            disputed += happened is EnrolmentEvent.AttestationDisputed ? 1 : 0;
        }
    }
}
