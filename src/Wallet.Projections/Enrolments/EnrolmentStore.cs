using Marten;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

/// <summary>How Marten keeps enrolments, and by what they are found.</summary>
public static class EnrolmentStore
{
    public static void UseEnrolments(this StoreOptions options)
    {
        options
            .Schema.For<Enrolment>()
            .Index(e => e.Account)
            .Index([e => e.Provider, e => e.StartDay])
            .Index([e => e.Provider, e => e.Due!.LastDay])
            .Index(e => e.Due!.LastDay)
            .Index(e => e.WaitsSince);
        options.Schema.For<Reminder>().Index(r => r.Account);
    }
}
