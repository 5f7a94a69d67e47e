namespace PaLineBot.Conversation.Understanding;

/// <summary>
/// Decides what a short text is. Two errors are worst: talk that is stored, and an act that nobody asked for; so what is in
/// doubt is asked about, and an act takes nothing but its very words.
/// </summary>
internal static class Judge
{
    private const double MostForeignInQuestion = 0.5;
    private const double MostTeachingInQuestion = 0.4;
    private const double MostForeignInCommand = 0.34;
    private const double MostTeachingInCommand = 0.25;
    private const double MostForeignInGuess = 0.7;
    private const int LongestUnclearCommand = 90;
    private const int LongestUnclearTalk = 60;
    private const int LongestUnclearTeaching = 50;
    private const int LongestWithoutParticle = 36;
    private const int LongestForeignScript = 14;
    private const int ShortBesideAnswer = 20;
    private const int ShortestWord = 4;
    private const int ShortestTalk = 8;
    private const int ShortestOwnPlan = 24;
    private const int LongestNumber = 14;
    private const int LongestTopic = 17;
    private const int LongestWithNumber = 24;
    private const int LongToLeave = 40;
    private const double MostTeachingBesideTalk = 0.3;
    private const int LongestVague = 30;
    private const double MostUnknownInVague = 0.3;
    private const double MostUnknownBesideVague = 0.4;
    private const double MostTeachingInUnknownQuestion = 0.6;

    /// <summary>What it asks for while a question is open, or <see cref="Intent.None"/>.</summary>
    public static Intent IntentOf(Weights w)
    {
        if (ActOf(w) is { } act) return act;
        if (w.Manner.ThanksFor && w is { IsQuestion: false, LeavesInLastClause: false, Length: <= LongestUnclearTalk } && w.Foreign <= MostForeignInQuestion * w.Length) return Intent.Thanks;
        if (Gists.Of(w.Groups, w.IsQuestion) is { } command)
        {
            if (w.IsQuestion && ((w.Manner.OnlyConfirms && (command == Intent.Back || command == Intent.FixLast)) || (w.Manner.OnlySupposes && (command == Intent.Continue || Gists.Leaves(command))))) return Intent.None;
            if (w is { Teaching: 0, IsQuestion: false } && w.Manner.PausesAtOnce && w.Length <= LongestWithoutParticle) return Intent.Later;
            if (command == Intent.Decided && w.Groups.Contains(nameof(Intent.Meaning))) command = Intent.Meaning;
            if (command == Intent.Where && w.Groups.Contains(nameof(Intent.Menu))) command = Intent.Menu;
            if (command == Intent.Where && w.IsQuestion && w.Manner.NamesTwo && w.Teaching > 0) return Intent.None;
            if (w.BeginsWithLack && w.Length <= LongestWithoutParticle && !Gists.Leaves(command) && command != Intent.Example) return Intent.Meaning;
            return Asks(w) ? command : Intent.None;
        }
        return Gists.GreetingOf(w.Groups) is { } greeting && IsGreeting(w) ? greeting : Intent.None;
    }

    /// <summary>What it most likely asks for when no question is open.</summary>
    public static Intent GuessOf(Weights w) => TakesBackAmongOthers(w) ? Intent.Withdraw : IntentOf(w) is { } sure && sure != Intent.None ? sure
        : Gists.Of(w.Groups, w.IsQuestion) is { } command && w.Length <= LongestUnclearCommand && w.Foreign <= MostForeignInGuess * w.Length && w.Teaching <= MostTeachingInQuestion * w.Length ? command
        : Gists.GreetingOf(w.Groups) is { } greeting && w is { BeginsWithCompany: true, IsQuestion: false, Length: <= LongestUnclearTalk } ? greeting
        : Intent.None;

    /// <summary>What a superior who reads a submission decides, or <see cref="Intent.None"/>.</summary>
    public static Intent DecisionOf(Weights w) =>
        !w.IsQuestion && w.Length <= LongestUnclearTalk && w.Foreign <= MostForeignInQuestion * w.Length && Gists.DecisionOf(w.Groups) is { } decision
        && !(decision == Intent.Approve && w.IsDecisionDenied) ? decision : Intent.None;

    public static GistKind KindOf(Weights w, bool besideAnswer)
    {
        if (IntentOf(w) != Intent.None) return GistKind.Command;
        return w.Foreign == 0 ? OfEverydayWords(w, besideAnswer) : OfMixedWords(w, besideAnswer);
    }

    // Nothing but the words of the act, fillers and particles: no question but for leave, no negation, no other command.
    // People say it in more ways than any list of sentences has. A word put together wrongly costs a card: submitting and taking back
    // ask once more (Submitting.Ask, Withdraw), and only the yes on that card does it. What is final is in no group of these.
    private static Intent? ActOf(Weights w) =>
        w.Foreign == 0 && (!w.IsQuestion || w.AsksLeave) && !w.HasNumber && !w.HasLines && !w.Groups.Contains("Deny") && Gists.Of(w.Groups, false) is null ? Gists.ActOf(w.Groups) : null;

    // What was submitted is asked back, and why is told: "ลืมแก้ข้อ 2.1 ขอถอนก่อนค่ะ". It is confirmed before anything happens.
    private static bool TakesBackAmongOthers(Weights w) => w is { Teaching: 0, Length: <= LongestUnclearTalk } && (!w.IsQuestion || w.AsksLeaveSomewhere)
        && w.Groups.Contains(nameof(Intent.Withdraw)) && !w.Groups.Contains("Deny") && !w.Groups.Contains(nameof(Intent.UndoApproval));

    private static bool IsGreeting(Weights w) => !w.IsQuestion && w.Length <= LongestUnclearTalk
        && (w.Foreign == 0 || (w.EndsPolitely && w.BeginsWithCompany && w.Foreign <= MostForeignInQuestion * w.Length)
            || (w.AddressesSomebody && w.BeginsWithThanks && w.Foreign <= MostForeignInCommand * w.Length));

    private static bool Asks(Weights w)
    {
        if (w.Foreign == 0) return true;
        if (w is { Teaching: 0, IsQuestion: false } && w.Manner.PausesAtFirst && w.Length <= LongestWithoutParticle) return true;
        if ((w.LeavesByLastPhrase || (w.Manner.LeavesAtEnd && w.BeginsWithCompany)) && w.Length <= LongestWithoutParticle) return true;
        if (w is { IsAbility: true, AddressesSomebody: false, IsQuestion: false } && Gists.Of(w.Groups, false) is { } move && Gists.Leaves(move)) return false;
        if ((w.AddressesSomebody || w.BeginsLastClauseNow) && w.Length <= LongestUnclearTalk && w.LeavesInLastClause) return true;
        if (w.BeginsWithRequest && w.EndsAsRequest && w.Length <= LongestUnclearTalk && w.Foreign <= MostForeignInGuess * w.Length) return true;
        if (w.HasLines || w.Length > LongestUnclearCommand || IsToldPlainly(w)) return false;
        return w.IsQuestion ? w.Foreign <= MostForeignInQuestion * w.Length && w.Teaching <= MostTeachingInQuestion * w.Length
            : w.Foreign <= MostForeignInCommand * w.Length && w.Teaching <= MostTeachingInCommand * w.Length;
    }

    // Of teaching, and without any address to us: "ส่งท้ายคาบด้วยคำถาม ใครตอบได้ออกไปพักก่อน", "กล้าถามเมื่อไม่เข้าใจ".
    private static bool IsToldPlainly(Weights w) =>
        !w.IsQuestion && !w.EndsPolitely && ((w.Length > LongestWithoutParticle && w.Teaching > 0) || w.BeginsWithTeaching);

    private static GistKind OfEverydayWords(Weights w, bool besideAnswer)
    {
        if (Gists.ActOf(w.Groups) is not null) return GistKind.Doubt;
        if (w.IsQuestion) return GistKind.Question;
        if (w.HasNumber && !w.Company && (w.Manner.OnlyCompares || w.IsOfTheMoment || (w.EndsPolitely && w.Length > LongestNumber))) return GistKind.Doubt;
        if (w.Manner.TellsWhat) return GistKind.Answer;
        if (w.HasNumber && !w.Company) return besideAnswer && w.Letters < ShortBesideAnswer ? GistKind.Doubt : GistKind.Answer;
        if (w.Vague) return GistKind.Doubt;
        return w.Company || w.IsParticlesOnly ? GistKind.Company : GistKind.Doubt;
    }

    private static GistKind OfMixedWords(Weights w, bool besideAnswer)
    {
        var commanded = Gists.Of(w.Groups, w.IsQuestion);
        if (w.IsQuestion && w.Length <= LongestUnclearCommand && w.Teaching <= MostTeachingInUnknownQuestion * w.Length) return GistKind.Question;
        if (IsUnclear(w, commanded)) return GistKind.Doubt;
        return besideAnswer && (w.Letters < ShortBesideAnswer || (w.Teaching == 0 && w.Length < LongestWithoutParticle)) ? GistKind.Doubt : GistKind.Answer;
    }

    // What no plan, no result and no measure is said like, whatever its words are.
    private static bool IsSaidAsTalk(Weights w, Manner said)
    {
        if (said.EndsWithDenial || said.SaysNothingOfPupils || said.IsUnfinished || said.TellsHowThingsAre) return true;
        if (w.Teaching == 0 && ((w.Length > (w.HasNumber ? LongestWithNumber : LongestTopic) && !said.BeginsAsPlan && !w.IsAbility && !w.IsForeignScript) || (said.EndsStrongly && w.Length >= ShortestTalk))) return true;
        if (said.HasAttitude && w.Teaching <= MostForeignInGuess * w.Length) return true;
        if (w.Teaching <= MostForeignInQuestion * w.Length && (said.BeginsJustNow || said.EndsWithMuch || said.IsOfForm || said.FeelsStrongly || said.Grumbles)) return true;
        if (said.LeavesAtFirst && w.Length <= LongestWithoutParticle) return true;
        if (w.LeavesInLastClause && w.Length <= LongToLeave) return true;
        if (said.LeavesAtEnd && w is { BeginsWithTeaching: false, Length: <= LongestWithoutParticle }) return true;
        if (said.DeniesAtAll && w.EndsPolitely) return true;
        if (w.Teaching > MostForeignInCommand * w.Length) return false;
        if (said.Reports && !w.BeginsWithTeaching && !said.BeginsAsPlan) return true;
        return said.DeniesAtAll || said.BeginsWithNoise || (w.Length <= LongestUnclearTeaching && (said.SpeaksOfPersons || (w.IsOfTheMoment && !w.BeginsWithTeaching)))
            || (w.TalksInLastClause && !w.BeginsWithTeaching && !said.BeginsAsPlan && w.Teaching <= MostTeachingBesideTalk * w.Length);
    }

    private static bool IsOwnPlan(Weights w) => w is { IsQuestion: false, HasMood: false, EndsWithDone: false, Length: > ShortestOwnPlan } && !w.Groups.Contains(WordGroups.Now)
        && w.Teaching >= MostTeachingInCommand * w.Length && w.Manner is { PlansOneself: true, EndsStrongly: false };

    private static bool SpeaksOfNow(Weights w) =>
        (w.AddressesSomebody && w.HasMood) || (w.IsOfTheMoment && (w.AddressesSomebody || (!w.BeginsWithTeaching && w.Teaching <= MostForeignInCommand * w.Length)));

    private static bool IsUnclear(Weights w, Intent? commanded)
    {
        if (w.IsForeignScript && w is { Teaching: 0, HasNumber: false, Length: <= LongestForeignScript }) return true;
        if (w.Teaching == 0 && w.HasNoVowels) return true;
        if (w.Length <= ShortestWord && (w.Teaching == 0 || w.IsOneWord)) return true;
        if (w.Manner.TellsWhat || w.TellsOfPupils || IsOwnPlan(w)) return false;
        if (w.Length <= LongestUnclearTalk && IsSaidAsTalk(w, w.Manner)) return true;
        if (w.BeginsWithCompanyClause && w.Length <= LongestUnclearTalk) return true;
        if (w.Length <= LongestUnclearTeaching && SpeaksOfNow(w)) return true;
        if (w.Teaching == 0 && w.EndsWithDone && w.Length <= LongestVague) return true;
        if (w.IsExclaimed && w.Teaching <= MostForeignInQuestion * w.Length && w.Length <= LongestUnclearTeaching) return true;
        if (IsToldPlainly(w)) return w.LeavesInLastClause && w.Length <= LongestWithoutParticle;
        if (w.Teaching == 0 && w.Length <= LongestUnclearTalk && (w.EndsPolitely || (w.Company && (w.AddressesSomebody || !w.Manner.EndsWithNumber)) || (commanded is not null && w.Unknown < MostForeignInQuestion * w.Length))) return true;
        if (w is { IsDrawnOut: true, Length: <= LongestUnclearTalk } && (w.Teaching == 0 || (w.BeginsWithCompany && w.Teaching <= MostForeignInCommand * w.Length))) return true;
        if (w is { Teaching: 0, HasNumber: false, IsAbility: false, Length: <= LongestVague } && w.Unknown <= (w.Vague ? MostUnknownBesideVague : MostUnknownInVague) * w.Length) return true;
        return w.EndsPolitely && w.Length <= LongestUnclearTeaching && w.Teaching <= MostTeachingInQuestion * w.Length && commanded is not null && Gists.Leaves(commanded);
    }
}
