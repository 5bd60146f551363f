using System.Collections.Immutable;
using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Api.People;

/// <summary>What of a person a decision may look at, and what it has seen.</summary>
public static class Knowing
{
    public static Learner ToLearner(this Person person) =>
        new(person.BirthDay, person.Facts.Select(f => f.Word).Distinct().ToValueList());

    public static Dossier ToDossier(this Person person) =>
        new(person.BirthDay, person.Facts, ImmutableSortedDictionary<string, decimal>.Empty);
}
