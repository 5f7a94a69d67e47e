using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.Playing;

/// <summary>How things stand where a transcript begins, in the pretended district and in the served one.</summary>
public static class Beginning
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

    public const string DistrictName = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1";
    public const string DistrictShortName = "สพป.ตัวอย่าง เขต 1";
    public const string HelpContact = "กลุ่มบริหารงานบุคคล 045-000-000";
    public static readonly DateOnly SubmitBy = new(2026, 11, 30);

    /// <summary>How often an account may ask to join in a day.</summary>
    public const int RequestsADay = 3;

    /// <summary>How long what is kept, as nothing else is set.</summary>
    public static readonly KeptFacts Kept = new(Years: 5, OfficialYears: 10, Law: null);

    private const string Village = "33010001";

    public static IReadOnlyList<KnownSchool> Schools { get; } =
    [
        new(Village, "โรงเรียนบ้านหนองตัวอย่าง"),
        new("33010002", "โรงเรียนวัดตัวอย่างวิทยา"),
        new("33010003", "โรงเรียนวัดทุ่งสาธิต"),
    ];

    /// <summary>Whom the office knows; nobody has joined yet.</summary>
    public static IReadOnlyList<KnownPerson> People { get; } =
    [
        new("PHAPERM2", "นายประสงค์ ดีงาม", Position.SchoolDirector, AcademicStanding.SeniorProfessional, Village),
        new("DEPUTY22", "นางวารี ใสสะอาด", Position.DeputySchoolDirector, AcademicStanding.Professional, Village),
        new("TEACHER2", "นางสาวสมใจ ใจดี", Position.Teacher, AcademicStanding.Professional, Village),
        new("NEWBEE22", "นายใหม่ มาแรง", Position.AssistantTeacher, AcademicStanding.None, Village),
        new("SUPERV22", "นางนิเทศ ช่วยครู", Position.EducationalSupervisor, AcademicStanding.Professional, null),
        new("CENTRAL2", "นายกลาง ส่วนรวม", Position.CentralOfficer, AcademicStanding.None, null),
        new("DXSTRCT2", "นายอำนวย การดี", Position.DistrictDirector, AcademicStanding.Expert, null),
    ];

    /// <summary>A code of the first school that is nobody's.</summary>
    public static (string Code, string School) OpenCode => ("SCHXXL22", Village);
}

/// <summary>A person of the office's list, with the code that the office handed over.</summary>
public sealed record KnownPerson(string Code, string Name, Position Position, AcademicStanding Standing, string? School);

/// <summary>A school of the district.</summary>
public sealed record KnownSchool(string Code, string Name);
