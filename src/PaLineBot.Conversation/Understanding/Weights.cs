using System.Collections.Frozen;
using static PaLineBot.Conversation.Understanding.Segments;

namespace PaLineBot.Conversation.Understanding;

/// <summary>How much of a short text is what.</summary>
internal sealed class Weights
{
    private const string Lack = nameof(Intent.Meaning);
    private const int ShortToBeAsked = 24;
    private const int LongToBeAsked = 40;
    private const int LongestUnclear = 60;
    private const int EndOfPhrase = 10;
    private const int ClearParticle = 3;
    private const int ShortCommand = 4;
    private const double MostTeachingAround = 0.34;

    private static readonly Dictionary<string, string[]> Marks = Texts.WordLists.Load("Understanding/talk-marks.json");
    private static readonly string[] QuestionWords = [.. Marks["questions"].Select(Squashed.WithoutTones)];
    private static readonly FrozenSet<string> AskedAtFirst = Marks["asks-at-first"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> AfterQuestion = Marks["after-question"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Exclaimed = Marks["exclaimed"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ExclaimedAlone = Marks["exclaimed-alone"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Able = Marks["able"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LeaveAsked = Marks["asks-leave"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ByTheWay = Marks["by-the-way"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Lets = Marks["lets"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> AskingEnd = Marks["asking-end"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Myself = Marks["myself"].Select(Squashed.WithoutTones).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] YesOrNo = [.. Marks["yes-no"].Select(Squashed.WithoutTones)];
    private static readonly string Done = Squashed.WithoutTones(Marks["done"][0]);
    private static readonly string No = Squashed.WithoutTones(Marks["no"][0]);
    private static readonly string Or = Squashed.WithoutTones(Marks["or"][0]);

    private readonly string letters;
    private readonly IReadOnlyList<Piece> pieces;

    private Weights(string text, Bared bared, bool withPhrases)
    {
        letters = bared.Letters;
        (pieces, var phrases) = Segments.Of(bared, withPhrases);
        pieces = [.. pieces.Where(p => p.Group != WordGroups.DrawnOut)];
        Letters = text.Length;
        Length = bared.Length;
        Teaching = Sum(WordGroups.Teaching);
        // "แยกขยะและของเหลือ", "เรียงบัตรโค้ด": a word that asks for something where it stands alone asks for nothing among words of teaching.
        if (Teaching > 0) pieces = [.. pieces.Select(p => ByTheWay.Contains(Of(p)) ? p with { Group = WordGroups.Filler } : p)];
        pieces = [.. pieces.Select((p, i) => IsTornMove(bared, i) ? p with { Group = WordGroups.Unknown } : IsMendingDenied(bared, i) ? p with { Group = WordGroups.Filler } : p)];
        Unknown = Sum(WordGroups.Unknown);
        Manner = new Manner(letters, pieces, bared);
        Groups = pieces.Select(p => p.Group).Concat(phrases).ToHashSet(StringComparer.Ordinal);
        EndsPolitely = pieces[^1].Group == WordGroups.Polite;
        HasLines = text.Contains('\n', StringComparison.Ordinal);
        AddressesSomebody = pieces.Any(p => p.Group == WordGroups.Polite && (bared.BreaksAt(p.End) || p.Length >= ClearParticle));
        IsDrawnOut = Segments.IsDrawnOut(letters);
        BeginsWithRequest = RequestsAtFirst();
        IsQuestion = !Manner.TellsWhat && !Manner.AsksForOthers && (text.TrimEnd().EndsWith('?') || AskedAtFirst.Contains(Of(pieces[0])) || Asks() || (!BeginsWithTeaching && AsksInClause(bared))
            || AsksByManner() || AsksInLastClause(bared));
        IsExclaimed = Exclaims();
        IsDecisionDenied = DeniesDecision(bared);
        var first = pieces.TakeWhile((p, n) => n == 0 || !bared.BreaksAt(p.Start)).ToList();
        BeginsWithCompanyClause = first.Count < pieces.Count && first.TrueForAll(p => p.Group is not (WordGroups.Unknown or WordGroups.Teaching)) && first.Exists(p => p.Group == WordGroups.Mood);
        var last = LastClause(bared);
        EndsWithEverydayClause = last.Count < pieces.Count && last.All(p => p.Group is not (WordGroups.Unknown or WordGroups.Teaching));
        TalksInLastClause = EndsWithEverydayClause && last.All(p => p.Group != WordGroups.Number)
            && (EndsPolitely || Manner.EndsStrongly || last.Any(p => p.Group is WordGroups.Now or WordGroups.Person || WordGroups.Company.Contains(p.Group)));
        BeginsLastClauseNow = last[0].Group == WordGroups.Now;
        LeavesByLastPhrase = last.Count < pieces.Count && last is [{ IsPhrase: true } phrase] && Gists.MoveOf(phrase.Group) is { } move && Gists.Leaves(move);
        LeavesInLastClause = EndsWithEverydayClause && Gists.Of(last.Select(p => p.Group).ToHashSet(StringComparer.Ordinal), false) is { } command && Gists.Leaves(command);
    }

    /// <summary>How it is said.</summary>
    public Manner Manner { get; }

    /// <summary>Characters as typed.</summary>
    public int Letters { get; }

    /// <summary>Letters without tone marks, spaces and signs.</summary>
    public int Length { get; }

    public int Unknown { get; }

    public int Teaching { get; }

    /// <summary>What everyday words do not cover.</summary>
    public int Foreign => Unknown + Teaching;

    public IReadOnlySet<string> Groups { get; }

    /// <summary>Whether something is said for company; a no before an unknown word is that word's (ไม่หนีเรียน).</summary>
    public bool Company => Groups.Overlaps(WordGroups.Company) && !(IsNotSomething && Groups.Count(WordGroups.Company.Contains) == 1);

    private bool IsNotSomething => pieces[0].Group == "Deny" && pieces.Count > 1 && pieces[1].Group == WordGroups.Unknown;

    /// <summary>Whether a no stands before all that would decide favourably: "ยังไม่ได้อ่าน", "ยังไม่เซ็น".</summary>
    public bool IsDecisionDenied { get; }

    public bool IsOneWord => pieces.Count == 1;

    public bool Vague => Groups.Contains(WordGroups.Vague);

    public bool HasNumber => Groups.Contains(WordGroups.Number);

    public bool IsQuestion { get; }

    public bool EndsPolitely { get; }

    /// <summary>Whether it ends as what is said of the moment does: …มากเลยค่ะ, …แล้วครับ, …จัง.</summary>
    public bool IsExclaimed { get; }

    /// <summary>Whether it ends with แล้ว, as what happened just now does.</summary>
    public bool EndsWithDone => Of(pieces[Manner.LastBeforeParticles(pieces)]) == Done;

    public bool HasLines { get; }

    public bool BeginsWithTeaching => pieces[0].Group == WordGroups.Teaching;

    /// <summary>Whether it begins with what one does not understand or know: "ไม่เข้าใจคำว่า…".</summary>
    public bool BeginsWithLack => pieces[0].Group == Lack;

    public bool BeginsWithThanks => pieces[0].Group == "Thanks";

    public bool BeginsWithCompany => WordGroups.Company.Contains(pieces[0].Group);

    /// <summary>Whether the one who speaks tells what pupils do: "ผมให้เด็กพับกระดาษครับ"; of this moment it is "ผมให้เด็กไปเก็บของแล้วครับ".</summary>
    public bool TellsOfPupils => Myself.Contains(Of(pieces[0])) && Manner.LastBeforeParticles(pieces) > 2 && Lets.Contains(Of(pieces[1])) && pieces[2].Group == WordGroups.Teaching
        && !IsQuestion && !EndsWithDone && !HasMood && !Groups.Contains(WordGroups.Now);

    /// <summary>Whether a particle is anywhere in it.</summary>
    public bool AddressesSomebody { get; }

    /// <summary>Whether it begins with what is asked for: ขอตัวอย่าง…, มีตัวอย่าง….</summary>
    public bool BeginsWithRequest { get; }

    /// <summary>Whether it asks leave to do what it says, which is a polite way to ask for it: ขอถอนกลับมาแก้ได้ไหมคะ.</summary>
    public bool AsksLeave => LeaveAsked.Contains(Of(pieces[Manner.LastBeforeParticles(pieces)]));

    /// <summary>Whether leave is asked in any clause of it.</summary>
    public bool AsksLeaveSomewhere => pieces.Any(p => LeaveAsked.Contains(Of(p)));

    /// <summary>Whether it ends as a request to somebody does: with a particle, or "ขอตัวอย่าง…ที", "ยกตัวอย่าง…หน่อย".</summary>
    public bool EndsAsRequest => EndsPolitely || AskingEnd.Contains(Of(pieces[^1]));

    /// <summary>Whether a letter is drawn out for feeling: ค้าบบบ.</summary>
    public bool IsDrawnOut { get; }

    /// <summary>Whether it ends as what somebody is able to do: พับผ้าได้, ว่ายน้ำเป็น.</summary>
    public bool IsAbility => Unknown > 1 && Able.Contains(Of(pieces[^1]));

    public bool HasMood => Groups.Contains(WordGroups.Mood);

    /// <summary>Whether it speaks of now, or of those who speak.</summary>
    public bool IsOfTheMoment => Groups.Contains(WordGroups.Now) || Groups.Contains(WordGroups.Person);

    /// <summary>Whether the first of several clauses says how one feels: "งานเยอะมาก …".</summary>
    public bool BeginsWithCompanyClause { get; }

    /// <summary>Whether the last of several clauses holds everyday words only.</summary>
    public bool EndsWithEverydayClause { get; }

    /// <summary>Whether the last of several clauses holds everyday words only and asks to leave the question: "คะแนนยังไม่ออกค่ะ ข้ามก่อน".</summary>
    public bool LeavesInLastClause { get; }

    /// <summary>Whether the last of several clauses holds everyday words only, and some of them are said for company.</summary>
    public bool TalksInLastClause { get; }

    /// <summary>Whether the last clause begins with a word of the moment: "ขอดูคะแนนก่อน เดี๋ยวมาตอบ".</summary>
    public bool BeginsLastClauseNow { get; }

    /// <summary>Whether the last of several clauses is one turn of phrase that leaves the question: "ขอตรวจข้อสอบก่อน".</summary>
    public bool LeavesByLastPhrase { get; }

    public bool IsParticlesOnly => pieces.All(p => p.Group is WordGroups.Filler or WordGroups.Polite) && pieces.Any(p => p.Group == WordGroups.Polite);

    public bool IsForeignScript => letters.All(char.IsAscii);

    /// <summary>Whether no vowel is among so many consonants: keys hit by chance.</summary>
    public bool HasNoVowels => Length is >= 4 and <= 8 && !letters.Any(c => c is (>= 'ะ' and <= '\u0E4E') or 'อ' or 'ว' or 'ย' || char.IsAscii(c));

    /// <summary>Weighs a text; a long one that is plainly of teaching is not looked through for turns of phrase.</summary>
    public static Weights Of(string text, Bared bared)
    {
        if (bared.Length <= LongToBeAsked) return new(text, bared, withPhrases: true);
        var words = new Weights(text, bared, withPhrases: false);
        return words is { Teaching: > 0, IsQuestion: false, AddressesSomebody: false, IsOfTheMoment: false, EndsWithEverydayClause: false } ? words : new(text, bared, withPhrases: true);
    }

    private int Sum(string group) => pieces.Where(p => p.Group == group).Sum(p => p.Length);

    private string Of(Piece piece) => letters.Substring(piece.Start, piece.Length);

    private bool AsksByManner() => (Length <= LongToBeAsked && Manner.AsksWhich)
        || (Length <= LongestUnclear && (Manner.AsksAtEnd || (!HasNumber && !BeginsWithTeaching && Teaching <= MostTeachingAround * Length && Manner.AsksInTheMiddle)));

    private bool AsksInLastClause(Bared bared) => Manner.ToldFrom is null && LastClause(bared) is var clause && clause.Count < pieces.Count
        && clause.All(p => p.Group is not (WordGroups.Unknown or WordGroups.Teaching)) && EndsAsQuestion(pieces[Manner.LastBeforeParticles(pieces)]);

    // "กลับ" in "เขียนเลข 1-10 ได้ไม่กลับทิศ" among words of teaching; "บาย" at the end of a word wherever it is.
    private bool IsTornMove(Bared bared, int i) => pieces[i] is { IsPhrase: false, Length: <= ShortCommand } p && Gists.MoveOf(p.Group) is { } move && Gists.Leaves(move)
        && ((i > 0 && pieces[i - 1].Group == WordGroups.Unknown && !bared.BreaksAt(p.Start))
            || ((Teaching > 0 || pieces.Any(n => n.Group == WordGroups.Number)) && i + 1 < pieces.Count && pieces[i + 1].Group == WordGroups.Unknown && !bared.BreaksAt(pieces[i + 1].Start)));

    // "ไม่มีอะไรแก้".
    private bool IsMendingDenied(Bared bared, int i) => pieces[i] is { IsPhrase: false, Group: nameof(Intent.FixLast) } p
        && Enumerable.Range(0, i).Any(n => Of(pieces[n]).StartsWith(No, StringComparison.Ordinal) && pieces[n].Start >= ClauseStart(bared, p));

    private bool AsksInClause(Bared bared) => Length <= LongestUnclear
        && pieces.Any(p => bared.BreaksAt(p.End) && YesOrNo.Any(y => Of(p).EndsWith(y, StringComparison.Ordinal)) && p.Group is not (WordGroups.Teaching or WordGroups.Unknown));

    private bool RequestsAtFirst() =>
        pieces.Take(2).Select(p => p.Group).ToHashSet(StringComparer.Ordinal) is var first && Gists.Of(first, false) is { } request && !Gists.Leaves(request);

    private bool DeniesDecision(Bared bared) => letters.Contains(No, StringComparison.Ordinal)
        && pieces.Where(p => Gists.IsFavourable(p.Group)).All(p => letters[ClauseStart(bared, p)..p.End].Contains(No, StringComparison.Ordinal));

    private static int ClauseStart(Bared bared, Piece piece)
    {
        var start = piece.Start;
        while (start > 0 && !bared.BreaksAt(start)) start--;
        return start;
    }

    private List<Piece> LastClause(Bared bared)
    {
        var end = Manner.LastBeforeParticles(pieces);
        var start = end;
        while (start > 0 && !bared.BreaksAt(pieces[start].Start) && pieces[start - 1].Group != WordGroups.Polite) start--;
        return [.. pieces.Skip(start).Take(end - start + 1)];
    }

    private bool Asks()
    {
        var last = Manner.LastBeforeParticles(pieces);
        var polite = last < pieces.Count - 1;
        if (polite && pieces.Take(last).Any(p => Of(p) == Or)) return true;
        if (pieces.Zip(pieces.Skip(1)).Any(p => p.Second.Group == WordGroups.Polite && EndsAsQuestion(p.First)) || (polite && pieces.Any(p => p.Group == WordGroups.Question))) return true;
        while (last > 0 && AfterQuestion.Contains(Of(pieces[last]))) last--;
        // "เด็กบอกได้ว่า…ต่างกันอย่างไร" tells what somebody can say.
        return EndsAsQuestion(pieces[last]) && (polite || Teaching == 0 || Length <= (BeginsWithTeaching ? ShortToBeAsked : LongToBeAsked));
    }

    private bool EndsAsQuestion(Piece piece) => piece.Group == WordGroups.Question
        || (piece.Group is not (WordGroups.Teaching or WordGroups.Unknown) && QuestionWords.Any(q => piece.IsPhrase ? EndOf(piece).Contains(q, StringComparison.Ordinal) : Of(piece).EndsWith(q, StringComparison.Ordinal)));

    private string EndOf(Piece piece) => Of(piece) is { Length: > EndOfPhrase } phrase ? phrase[^EndOfPhrase..] : Of(piece);

    private bool Exclaims()
    {
        var last = Manner.LastBeforeParticles(pieces);
        return Exclaimed.Contains(Of(pieces[last])) && (last < pieces.Count - 1 || ExclaimedAlone.Contains(Of(pieces[last])));
    }
}
