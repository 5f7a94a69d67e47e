namespace PaLineBot.Rules.Forms;

/// <summary>วิทยฐานะ, in ascending order (S001 §3.1.1, §3.2.1).</summary>
public enum AcademicStanding
{
    /// <summary>ไม่มีวิทยฐานะ.</summary>
    None,

    /// <summary>ชำนาญการ.</summary>
    Professional,

    /// <summary>ชำนาญการพิเศษ.</summary>
    SeniorProfessional,

    /// <summary>เชี่ยวชาญ.</summary>
    Expert,

    /// <summary>เชี่ยวชาญพิเศษ.</summary>
    SpecialExpert,
}
