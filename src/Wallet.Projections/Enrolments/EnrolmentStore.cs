using Marten;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

/// <summary>How Marten keeps enrolments, and by what they are found.</summary>
public static class EnrolmentStore
{
    public static void UseEnrolments(this StoreOptions options) =>
        options.Schema.For<Enrolment>().Index(e => e.Provider).Index(e => e.Account);
}
