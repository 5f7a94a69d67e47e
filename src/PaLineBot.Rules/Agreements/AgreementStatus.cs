namespace PaLineBot.Rules.Agreements;

/// <summary>Where an agreement is (pa-domain §1.5).</summary>
public enum AgreementStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits for the superior.</summary>
    Submitted,

    /// <summary>Returned with comments; being mended.</summary>
    Returned,

    /// <summary>เห็นชอบ: frozen.</summary>
    Approved,
}
