namespace PaLineBot.Rules.Forms;

/// <summary>What a field is on the PA1 form; lint rules select fields by role.</summary>
public enum FieldRole
{
    /// <summary>Header of the form (ประเภทห้องเรียน, ประเภทของสถานศึกษา).</summary>
    Header,

    /// <summary>Workload (ภาระงาน).</summary>
    Workload,

    /// <summary>งาน (Tasks).</summary>
    Task,

    /// <summary>ผลลัพธ์ (Outcomes).</summary>
    Outcome,

    /// <summary>ตัวชี้วัด (Indicators), the column.</summary>
    OutcomeMeasure,

    /// <summary>ประเด็นท้าทาย: เรื่อง.</summary>
    ChallengeTitle,

    /// <summary>ประเด็นท้าทาย: สภาพปัญหา.</summary>
    ChallengeProblem,

    /// <summary>ประเด็นท้าทาย: วิธีการดำเนินการ.</summary>
    ChallengeMethod,

    /// <summary>ประเด็นท้าทาย: เชิงปริมาณ.</summary>
    ChallengeQuantitative,

    /// <summary>ประเด็นท้าทาย: เชิงคุณภาพ.</summary>
    ChallengeQualitative,
}
