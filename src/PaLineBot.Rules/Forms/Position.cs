namespace PaLineBot.Rules.Forms;

/// <summary>ตำแหน่ง: the position a person holds (pa-domain §2.1).</summary>
public enum Position
{
    /// <summary>ครูผู้ช่วย: not in the PA cycle until appointed ครู (S001 §3.1.1).</summary>
    AssistantTeacher,

    /// <summary>ครู (ว 9/2564).</summary>
    Teacher,

    /// <summary>รองผู้อำนวยการสถานศึกษา (ว 10/2564).</summary>
    DeputySchoolDirector,

    /// <summary>ผู้อำนวยการสถานศึกษา (ว 10/2564).</summary>
    SchoolDirector,

    /// <summary>ศึกษานิเทศก์ (ว 11/2564).</summary>
    EducationalSupervisor,

    /// <summary>ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา (ว 12/2564, S000).</summary>
    DistrictDirector,

    /// <summary>ผู้บังคับบัญชาของผู้อำนวยการสำนักงานเขต: decides on that agreement and writes none here.</summary>
    CentralOfficer,
}
