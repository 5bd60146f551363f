using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Api.People;

/// <summary>What of a person a decision may look at, and what it has seen.</summary>
public static class Knowing
{
    public static Dossier ToDossier(this Person person) =>
        new(person.BirthDay, person.Facts, person.Numbers);

    public static Learner ToLearner(this Person person) => person.ToDossier().ToLearner();

    public static Learner ToLearner(this Dossier dossier) =>
        new(dossier.BirthDay, dossier.Facts.Select(f => f.Word).Distinct().ToValueList())
        {
            Figures = dossier.Numbers.Select(n => new Figure(n.Key, n.Value)).ToValueList(),
        };
}
