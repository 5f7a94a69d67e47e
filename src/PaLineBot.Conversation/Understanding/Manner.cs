using System.Collections.Frozen;
using System.Text.RegularExpressions;
using static PaLineBot.Conversation.Understanding.Segments;

namespace PaLineBot.Conversation.Understanding;

/// <summary>How a text is said: what it begins and ends with tells talk from a plan where its words are not known.</summary>
/// <param name="letters">The text without signs and tone marks.</param>
/// <param name="pieces">Its pieces.</param>
/// <param name="bared">Where its clauses break.</param>
internal sealed partial class Manner(string letters, IReadOnlyList<Piece> pieces, Bared bared)
{
    private const int LongCommand = 5;
    private const int SaidEarly = 4;
    private const int Early = 8;
    private static readonly Dictionary<string, string[]> Marks = Texts.WordLists.Load("Understanding/talk-marks.json")
        .ToDictionary(m => m.Key, m => m.Value.Select(Squashed.WithoutTones).ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, FrozenSet<string>> Words = Marks.ToDictionary(m => m.Key, m => m.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly int last = LastBeforeParticles(pieces);

    /// <summary>The last piece that is no particle.</summary>
    public static int LastBeforeParticles(IReadOnlyList<Piece> pieces)
    {
        var at = pieces.Count - 1;
        while (at > 0 && pieces[at].Group == WordGroups.Polite) at--;
        return at;
    }

    /// <summary>Whether a piece is one of the marks of a list.</summary>
    public static bool Is(string list, string word) => Words[list].Contains(word);

    private string Body => letters[..pieces[last].End];

    private bool IsPolite => last < pieces.Count - 1;

    /// <summary>Whether it begins with what one will do: สอน…, ฝึก…, จัด….</summary>
    public bool BeginsAsPlan => Begins("plans") || NamesTopic;

    /// <summary>Whether who speaks tells what they will do: "หนูจะทำเรื่อง…".</summary>
    public bool PlansOneself => Is("myself", Of(0)) && Enumerable.Range(1, Math.Min(SaidEarly, pieces.Count) - 1).Any(i => Is("plans", Of(i)));

    // "Project based learning เรื่อง เครื่องกรองน้ำ".
    private bool NamesTopic => !IsPolite && Enumerable.Range(1, Math.Max(pieces.Count - 2, 0)).Any(i => Is("about", Of(i))
        && bared.BreaksAt(pieces[i + 1].Start) && pieces[i + 1].Group is WordGroups.Unknown or WordGroups.Teaching);

    /// <summary>Whether it tells what somebody is able to say or know, in which questions may stand: "บอกเวลาได้ว่ากี่โมง".</summary>
    public bool TellsWhat => !IsPolite && (pieces[0].Group == WordGroups.Teaching || Is("tells", Of(0)))
        && Enumerable.Range(1, Math.Min(SaidEarly, pieces.Count) - 1).Any(i => Is("that", Of(i))) && !pieces.Any(p => p.Group is WordGroups.Now or WordGroups.Person);

    /// <summary>Whether what is asked is only told of: "ให้เด็กคิดว่าจะแก้ปัญหายังไง".</summary>
    public bool AsksForOthers => !IsPolite && ToldFrom is { } that && pieces.Any(p => p.Group == WordGroups.Teaching) && !Marks["no"].Any(n => letters.Contains(n, StringComparison.Ordinal))
        && pieces.Skip(that).Any(p => p.Group == WordGroups.Question);

    /// <summary>Whether it ends with a question as one is put to somebody: …ยังไง, …ใช่ไหม.</summary>
    public bool AsksAtEnd => ToldFrom is null && pieces[last].Group != WordGroups.Teaching && Marks["asks-at-end"].Any(q => Body.EndsWith(q, StringComparison.Ordinal));

    /// <summary>Whether a word asks in the middle of what is no plan: "วัดแบบไหนถึงจะถูกใจกรรมการ"; "ไม่มีอะไร" does not.</summary>
    public bool AsksInTheMiddle => ToldFrom is null && !BeginsAsPlan && !Marks["no"].Any(n => letters.Contains(n, StringComparison.Ordinal))
        && pieces.Any(p => p is { IsPhrase: false, Group: not (WordGroups.Teaching or WordGroups.Unknown) } && Marks["asked-anywhere"].Any(q => letters[p.Start..p.End].Contains(q, StringComparison.Ordinal)));

    /// <summary>Whether it grumbles: "แดดเปรี้ยงเนี่ย".</summary>
    public bool Grumbles => pieces.Any(p => p.Group == WordGroups.Polite && Is("grumbles", letters[p.Start..p.End]));

    /// <summary>Whether it asks for one of two ways to fill the form in: "เขียนเป็นเรียงความหรือเป็นข้อ".</summary>
    public bool AsksWhich => NamesTwo && (IsOfForm || Is("form-verbs", Of(0)));

    /// <summary>Whether one or the other is said: "รายวิชาหรือภาพรวม".</summary>
    public bool NamesTwo => pieces.Any(p => Is("or", letters[p.Start..p.End]));

    /// <summary>Whether something is supposed: "ถ้าพิมพ์ผิด…".</summary>
    public bool OnlySupposes => Is("supposes", Of(0));

    /// <summary>Whether something is only to be confirmed: "…ใช่ไหม".</summary>
    public bool OnlyConfirms => Marks["confirms"].Any(c => Body.EndsWith(c, StringComparison.Ordinal));

    public bool EndsWithNumber => pieces[last].Group == WordGroups.Number;

    /// <summary>Whether it tells what somebody said: "ธุรการบอกว่าไม่ต้องรีบ".</summary>
    public bool Reports => Marks["reports"].Any(r => letters.IndexOf(r, StringComparison.Ordinal) > 0);

    /// <summary>Whether it breaks off, or only names what everybody does: "สอนเรื่อง", "จัดกิจกรรม".</summary>
    public bool IsUnfinished => (!IsPolite && Is("unfinished", Of(last))) || (pieces.Count == 1 && Is("bare", Of(0)));

    /// <summary>Whether it tells how things stand now or stood, not what will be done or come of it: "คะแนนยังไม่ออก", "ปีที่แล้ว…", "ปีนี้ได้เด็ก…", "เด็กห้องนี้…".</summary>
    public bool TellsHowThingsAre => (!BeginsAsPlan && NotYet().IsMatch(letters)) || Begins("past") || Begins("given") || Begins("must") || Marks["so"].Any(s => letters.Contains(s, StringComparison.Ordinal))
        || Marks["gone"].Any(g => letters.EndsWith(g, StringComparison.Ordinal)) || Marks["this-class"].Any(c => letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and <= Early);

    /// <summary>Whether it ends with how much: "ผลสอบปีนี้ต่ำมาก".</summary>
    public bool EndsWithMuch => !IsPolite && Is("much-at-end", Of(last));

    /// <summary>Whether it begins with what is on the screen: "ข้อนี้…".</summary>
    public bool IsOfForm => Is("this", Of(0));

    /// <summary>Whether it ends with what one thinks of it: …หรอก, …แหละ, …แน่ๆ.</summary>
    public bool HasAttitude => Marks["attitude"].Any(a => Body.EndsWith(a, StringComparison.Ordinal) || letters.EndsWith(a, StringComparison.Ordinal));

    /// <summary>Whether it ends with what does not go: …ไม่ได้, …ไม่ทัน.</summary>
    public bool EndsWithDenial => pieces[last].Group == "Deny";

    /// <summary>Whether it says that something is not so at all: "ไม่…เลย".</summary>
    public bool DeniesAtAll => Is("at-all", Of(last)) && Marks["no"].Any(n => letters.Contains(n, StringComparison.Ordinal));

    /// <summary>Whether it ends as an exclamation may.</summary>
    public bool EndsStrongly => Is("exclaimed", Of(last));

    /// <summary>Whether a feeling in it is a strong one: "เสียงดังมาก…".</summary>
    public bool FeelsStrongly => pieces.Where((p, i) => p.Group == WordGroups.Mood
        && (Marks["much"].Any(m => letters[p.Start..p.End].EndsWith(m, StringComparison.Ordinal)) || (i + 1 < pieces.Count && Is("much", Of(i + 1))))).Any();

    /// <summary>Whether it thanks for something that is named: "ขอบคุณสำหรับตัวอย่าง".</summary>
    public bool ThanksFor => pieces.Count > 2 && pieces[0].Group == "Thanks" && Is("thanks-for", Of(1));

    /// <summary>Whether the first thing that is said is that one stops for now.</summary>
    public bool PausesAtFirst => LeavesAtFirst && pieces[0].Length >= LongCommand && pieces[0].Group == nameof(Intent.Later);

    /// <summary>Whether it is all that the first clause says: "พักก่อน ชั่วโมงต่อไปมีสอน".</summary>
    public bool PausesAtOnce => PausesAtFirst && pieces.Count > 1 && bared.BreaksAt(pieces[1].Start);

    /// <summary>Whether it begins with a word of this very moment: "เดี๋ยวเอาสมุดคะแนนมาดู".</summary>
    public bool BeginsJustNow => Is("just-now", Of(0));

    public bool BeginsWithNoise => pieces[0].Group == WordGroups.Noise;

    /// <summary>Whether it only says what something is like: "เหมือนข้อ 1.2".</summary>
    public bool OnlyCompares => pieces[0].Group == WordGroups.Vague && Marks["like"].Any(l => Of(0).StartsWith(l, StringComparison.Ordinal));

    public bool SpeaksOfPersons => pieces.Any(p => p.Group == WordGroups.Person);

    /// <summary>Whether nothing is said of pupils but what fits everywhere: "เด็กเข้าใจ".</summary>
    public bool SaysNothingOfPupils => pieces.Any(p => p.Group == WordGroups.Vague) && pieces.Any(p => p.Group == WordGroups.Teaching)
        && pieces.All(p => p.Group != WordGroups.Number && p.Group != WordGroups.Unknown && (p.Group != WordGroups.Teaching || Is("pupils", letters[p.Start..p.End])));

    /// <summary>Whether the first thing that is said leaves the question or mends something; "แก้สมการ" does not, and "แก้เป็น…" brings the new text along.</summary>
    public bool LeavesAtFirst => LeavesBy(pieces[0]) && !Begins("mends-to")
        && (pieces.Count == 1 || pieces[0].Length >= LongCommand || bared.BreaksAt(pieces[1].Start)
            || (pieces[1].Group is not (WordGroups.Teaching or WordGroups.Unknown) && !(pieces.Count > 2 && pieces[2].Group == WordGroups.Teaching && !bared.BreaksAt(pieces[2].Start))));

    /// <summary>Whether the last thing that is said leaves the question or mends something.</summary>
    public bool LeavesAtEnd => LeavesBy(pieces[last]);

    /// <summary>Where what follows is told of, or null.</summary>
    public int? ToldFrom => pieces.ToList().FindIndex(p => Is("that", letters[p.Start..p.End])) is >= 0 and var at ? at : null;

    private bool Begins(string list) => Marks[list].Any(m => letters.StartsWith(m, StringComparison.Ordinal));

    // Not of those who do not yet: "เด็กที่ยังอ่านไม่คล่อง".
    [GeneratedRegex("(?<!ที)ยัง.{0,8}?ไม", RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    private string Of(int piece) => letters.Substring(pieces[piece].Start, pieces[piece].Length);

    private static bool LeavesBy(Piece piece) => Gists.MoveOf(piece.Group) is { } move && Gists.Leaves(move);
}
