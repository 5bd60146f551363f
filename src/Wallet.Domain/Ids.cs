using System.Runtime.InteropServices;

namespace Wallet.Domain;

/// <summary>One person's account. Opaque: it says nothing of the person (ADR 0008).</summary>
public readonly record struct AccountId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One credit on an account.</summary>
public readonly record struct LotId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One reservation of money for a course.</summary>
public readonly record struct ReservationId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A course, whenever it starts.</summary>
public readonly record struct CourseId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>The money of a scheme for one application window.</summary>
public readonly record struct PotId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One person's registration for one pot: what is drawn. It says nothing of the person, so that everybody may see it.</summary>
public readonly record struct TicketId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One start of a course that can be reserved: the "course offering" of the Open Education API.</summary>
public readonly record struct OfferingId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A training provider, as the register of courses knows it.</summary>
public readonly record struct ProviderId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One claim of a provider: the how manieth for this enrolment, from 1 on.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClaimId(ReservationId Enrolment, int Number)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Enrolment}/{Number}";
}

/// <summary>Payments that go to the bank together.</summary>
public readonly record struct PaymentRunId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Top-ups that an employer sent in one file: the same lines are the same batch, however often they are sent.</summary>
public readonly record struct TopUpBatchId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Who did something, where two people have to. Opaque: it says nothing of the person (ADR 0008).</summary>
public readonly record struct ActorId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A scheme (regeling), by the name of its folder under <c>schemes/</c>: "nl-ontwikkelbudget".</summary>
public readonly record struct SchemeId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>An employer, by its number in the Dutch trade register (KvK-nummer): eight digits.</summary>
public readonly record struct EmployerId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Who put the money in, and to whom it may go back: "state", "fund:nl-aom-digital", "employer:12345678".</summary>
public readonly record struct FunderId(string Value)
{
    /// <summary>The funder that an employer is.</summary>
    public static FunderId Of(EmployerId employer) => new($"employer:{employer.Value}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
