using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>School, name, position and standing of a person who asks to join or has an open code.</summary>
internal static class Requesting
{
    private const int LongestQuery = 100;

    private static readonly Position[] Offered =
        [Position.Teacher, Position.AssistantTeacher, Position.DeputySchoolDirector, Position.SchoolDirector, Position.EducationalSupervisor];

    public static void AskSchool(Talk talk)
    {
        talk.Join = new JoinDraft(JoinStage.School);
        talk.Say("join.school");
        talk.Offer(Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Help);
    }

    public static void AskPosition(Talk talk)
    {
        if (talk.Join?.WrittenName() is { } name) talk.Say("join.named", ("name", name));
        ChoiceCards.Show(talk, Wording.Get("join.position"), Offered, Names.Of, p => Tap.Data(Verbs.JoinPosition, p));
    }

    public static void AskStanding(Talk talk)
    {
        ChoiceCards.Show(talk, Wording.Get("join.standing"), Standing.Levels(talk, talk.Join?.Position ?? Position.Teacher), Names.Of, s => Tap.Data(Verbs.JoinStanding, s));
    }

    /// <summary>A typed answer of these questions.</summary>
    public static void Text(Talk talk, string text)
    {
        switch (talk.Join?.Stage)
        {
            case JoinStage.School: Found(talk, text); break;
            case JoinStage.Name: Named(talk, text); break;
            case JoinStage.Position: Positioned(talk, Said(Offered, Names.Of, text)); break;
            case JoinStage.Namesake when Squashed.Of(text) == Squashed.Of(Wording.Get("b.other-person")): OtherPerson(talk); break;
            case JoinStage.Namesake: AskNamesake(talk); break;
            default: Standings(talk, Said([.. Standing.Levels(talk, talk.Join?.Position ?? Position.Teacher)], Names.Of, text)); break;
        }
    }

    public static void Back(Talk talk)
    {
        talk.Join = talk.Join switch
        {
            { Stage: JoinStage.Namesake } join => join with { Stage = JoinStage.Standing, Standing = null },
            { Stage: JoinStage.Standing } join => join with { Stage = JoinStage.Position },
            { Stage: JoinStage.Position } join => join with { Stage = JoinStage.Name },
            { Stage: JoinStage.Name, CodeId: null } => new JoinDraft(JoinStage.School),
            _ => null,
        };
        Onboarding.Again(talk);
    }

    public static void SchoolPicked(Talk talk, Tap tap)
    {
        if (talk.Join?.Stage is not (JoinStage.School or JoinStage.Name) || tap.Id(0) is not { } id || talk.Facts.Get(new SchoolRequest(id)) is not { } school)
        {
            AskSchool(talk);
            return;
        }
        talk.Join = new JoinDraft(JoinStage.Name, SchoolId: school.Id);
        talk.Say("join.school-picked", ("school", school.Name));
    }

    public static void PositionPicked(Talk talk, Tap tap) =>
        Positioned(talk, Offered.Where(p => p.ToString() == tap.Arg(0)).Cast<Position?>().FirstOrDefault());

    /// <summary>A standing was tapped, or that one is another person of the same name.</summary>
    public static void StandingPicked(Talk talk, Tap tap)
    {
        if (tap.Arg(0) == "other") OtherPerson(talk);
        else Standings(talk, Standing.Levels(talk, talk.Join?.Position ?? Position.Teacher).Where(s => s.ToString() == tap.Arg(0)).Cast<AcademicStanding?>().FirstOrDefault());
    }

    /// <summary>What schools are searched by.</summary>
    public static string Query(string text)
    {
        var query = ThaiDigits.ToArabic(text).Trim();
        return query.Length <= LongestQuery ? query : Clip.To(query, LongestQuery).TrimEnd('…');
    }

    /// <summary>Whether there is a school of the name that was typed.</summary>
    public static bool Finds(Talk talk) => talk.Facts.Get(new SchoolSearchRequest(Query(talk.Heard.Text))).Count > 0;

    /// <summary>A question or a command, and no name: one that begins with a title is a name, whatever it is like.</summary>
    public static bool IsTalk(Heard heard) => PersonNames.HasTitle(heard.Text) ? heard.Gist is { IsQuestion: true, EndsPolitely: true } : heard.Gist.IsQuestion || heard.Gist.Kind == GistKind.Command;

    private static void Found(Talk talk, string query)
    {
        var schools = talk.Facts.Get(new SchoolSearchRequest(Query(query)));
        if (schools.Count == 0)
        {
            talk.Say("join.school-none", ("text", Clip.OneLine(query, 40)));
            talk.Offer(Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Help);
            return;
        }
        var rows = schools.Take(10).Select(s => new CardRow("•", Clip.To(s.Name, 80), s.Code, false,
            CardAction.Of(s.Name, Tap.Data(Verbs.School, s.Id)))).ToList();
        var title = Wording.Get("join.school-found", ("n", rows.Count));
        talk.Show(new SectionsCard([new SectionsBubble(Wording.Get("join.school-kicker"), title, rows, [])], Clip.Alt(title)));
        foreach (var r in rows) talk.Offer(new Replies.PostbackButton(r.Action.Label, r.Action.Data));
    }

    private static void Named(Talk talk, string text)
    {
        var name = PersonNames.Normalise(text);
        if (IsTalk(talk.Heard))
        {
            Onboarding.Again(talk);
            return;
        }
        if (!PersonNames.IsFullName(name))
        {
            talk.Say(name.All(c => c == ' ' || char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) ? "join.name-again" : "join.name-letters");
            return;
        }
        talk.Join = talk.Join! with { Stage = JoinStage.Position, FullName = name, NameMessageId = (talk.Event as TextReceived)?.MessageId };
        AskPosition(talk);
    }

    private static void Positioned(Talk talk, Position? position)
    {
        if (talk.Join is not { Stage: JoinStage.Position or JoinStage.Standing, FullName: not null } join || position is null)
        {
            Onboarding.Again(talk);
            return;
        }
        if (position == Position.AssistantTeacher || talk.Facts.Catalogue.CurrentFor(position.Value) is not { Status: FormStatus.Complete })
        {
            talk.Join = null;
            talk.SayText(position == Position.AssistantTeacher ? Wording.Get("position.assistant")
                : Wording.Get("position.incomplete", ("position", Names.Of(position.Value)), ("contact", Help.Contact(talk))));
            Onboarding.Ways(talk);
            return;
        }
        talk.Join = join with { Stage = JoinStage.Standing, Position = position };
        AskStanding(talk);
    }

    private static void Standings(Talk talk, AcademicStanding? standing)
    {
        if (talk.Join?.WrittenName() is not { } name || talk.Join is not { Stage: JoinStage.Standing, Position: { } position } join || standing is null) Onboarding.Again(talk);
        else if (!PersonNames.IsFullName(name))
        {
            talk.Join = join with { Stage = JoinStage.Name };
            talk.Say("join.name-letters");
        }
        else if (join.CodeId is { } code && talk.Facts.Get(new NamesakeRequest(code, name)))
        {
            talk.Join = join with { Stage = JoinStage.Namesake, Standing = standing };
            AskNamesake(talk);
        }
        else if (join.CodeId is not null) JoinOpen(talk, name, position, standing.Value);
        else AskSchool(talk, join, name, position, standing.Value);
    }

    /// <summary>Says that the school has somebody of this name.</summary>
    public static void AskNamesake(Talk talk)
    {
        talk.Say("join.namesake", ("school", Code(talk)?.SchoolName ?? talk.Facts.District.ShortName), ("name", talk.Join?.WrittenName()));
        talk.Offer(Quick.Of("b.other-person", Verbs.JoinStanding, "other"), Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Help);
    }

    /// <summary>Who has an open code is another person of the same name.</summary>
    public static void OtherPerson(Talk talk)
    {
        if (talk.Join?.WrittenName() is { } name && talk.Join is { Stage: JoinStage.Namesake, Position: { } position, Standing: { } standing }) JoinOpen(talk, name, position, standing);
        else Onboarding.Again(talk);
    }

    private static void JoinOpen(Talk talk, string name, Position position, AcademicStanding standing)
    {
        if (Code(talk) is not { PersonName: null } code)
        {
            talk.Say("join.code-gone");
            ByCode.Ask(talk);
            return;
        }
        talk.Do(new JoinByCode(code.Id, name, position, standing));
        Joined.Say(talk, "join.done", name, position, standing, code.SchoolName);
    }

    private static void AskSchool(Talk talk, JoinDraft join, string name, Position position, AcademicStanding standing)
    {
        if (join.SchoolId is not { } id || talk.Facts.Get(new SchoolRequest(id)) is not { } school)
        {
            AskSchool(talk);
            return;
        }
        var room = talk.Facts.Get(new JoinRoomRequest(school.Id));
        if (room.AccountIsFull || room.SchoolIsFull)
        {
            talk.Join = new JoinDraft(JoinStage.Code);
            talk.SayText(room.AccountIsFull
                ? Wording.Get("join.too-often", ("n", room.MostADay), ("contact", Help.Contact(talk)))
                : Wording.Get("join.school-full", ("school", school.Name), ("contact", Help.Contact(talk))));
            talk.Offer(Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Help);
            return;
        }
        talk.Do(new AskToJoin(school.Id, name, position, standing));
        talk.Join = new JoinDraft(JoinStage.Waiting, SchoolId: school.Id) { NameMessageId = join.NameMessageId };
        var to = position == Position.SchoolDirector ? Wording.Get("join.to-district") : school.DirectorName;
        if (to is null) talk.SayText(Wording.Get("join.sent-nobody", ("school", school.Name), ("contact", Help.Contact(talk))));
        else talk.Say("join.sent", ("to", to));
        talk.Offer(Quick.Of("b.enter-code", Verbs.Join, "code"), Quick.Of("b.what-is-pa", Verbs.Join, "what"));
    }

    private static JoinCodeFacts? Code(Talk talk) => talk.Join?.CodeId is { } id ? talk.Facts.Get(new JoinCodeByIdRequest(id)) : null;

    private static T? Said<T>(T[] choices, Func<T, string> name, string text) where T : struct
    {
        var said = Squashed.Of(text);
        if (int.TryParse(said, out var n) && n >= 1 && n <= choices.Length) return choices[n - 1];
        var skeleton = Squashed.Skeleton(said);
        var hit = choices.Where(c => Squashed.Of(name(c)) == said).Concat(choices.Where(c => Squashed.Skeleton(Squashed.Of(name(c))) == skeleton && skeleton.Length > 2));
        return hit.Cast<T?>().FirstOrDefault();
    }
}
