using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>A district in memory that loads facts and applies effects as the service does, state as JSON between turns.</summary>
public sealed class FakeWorld : IPlayer
{
    private readonly FakeDistrict district = new();
    private readonly Dictionary<string, string> states = [];
    private readonly FakeNotices notices;
    private readonly FakeFacts facts;
    private readonly FakeEffects effects;
    private int turns;

    public FakeWorld()
    {
        notices = new FakeNotices(district);
        facts = new FakeFacts(district);
        effects = new FakeEffects(district, notices);
    }

    public DateTimeOffset Now { get => district.Now; set => district.Now = value; }

    /// <summary>Every effect of every turn.</summary>
    public List<Effect> Effects { get; } = [];

    /// <summary>Cards of every n-th turn are rendered and measured.</summary>
    public int RenderEvery { get; init; } = 1;

    /// <summary>What is kept in place of the state after a turn of a phone, or null for the state itself.</summary>
    public Func<int, string, string?> InPlaceOf { get; init; } = (_, _) => null;

    /// <summary>Kinds of facts that were asked for.</summary>
    public HashSet<Type> Asked { get; } = [];

    public string JsonOf(string phone) => states.GetValueOrDefault(phone, "");

    public void SetState(string phone, string json) => states[phone] = json;

    public AgreementFacts? AgreementOf(string phone) => facts.Agreement(district.PersonOn(phone));

    /// <summary>Whoever lost their way in finds it again: used and expired codes are good once more.</summary>
    public void RenewCodes()
    {
        for (var i = 0; i < district.Codes.Count; i++) district.Codes[i] = district.Codes[i] with { Used = false, IssuedAt = Now };
    }

    /// <summary>One event of one phone: facts, step, effects, state; checks the turn on the way.</summary>
    public Turn Send(string phone, ChatEvent e, TextReceived? next = null)
    {
        district.HappenedAt = e.At < Now ? e.At : Now;
        if (e is MessageUnsent { MessageId.Length: > 0 } unsent) district.Forget(phone, unsent.MessageId);
        var state = ConversationState.FromJson(states.GetValueOrDefault(phone));
        var prepared = Engine.Prepare(state, e);
        Asked.UnionWith(prepared.Needs.Select(n => n.GetType()));
        var turn = prepared.Step(ContextOf(phone, e, prepared.Needs) with { Next = next });
        TurnCheck.Good(turn, ++turns % RenderEvery == 0);
        foreach (var effect in turn.Effects) effects.Apply(phone, e, effect);
        Effects.AddRange(turn.Effects);
        district.HappenedAt = null;
        foreach (var about in turn.Replies.Select(r => r.About).OfType<string>()) district.Sent.Add(($"bot{district.Sent.Count}", phone, about));
        if (e.GroupId is null) states[phone] = InPlaceOf(turns, phone) ?? turn.State.ToJson();
        Answered?.Invoke(phone, e, turn);
        return turn;
    }

    /// <summary>A turn was made.</summary>
    public event Action<string, ChatEvent, Turn>? Answered;

    /// <summary>What an event would lead to; nothing is kept.</summary>
    public Turn WouldAnswer(string phone, ChatEvent e)
    {
        var prepared = Engine.Prepare(ConversationState.FromJson(JsonOf(phone)), e);
        return prepared.Step(ContextOf(phone, e, prepared.Needs));
    }

    /// <summary>What goes along with a push to a phone from its open question.</summary>
    public IReadOnlyList<Button> ButtonsOfQuestion(string phone) =>
        Engine.ButtonsOfQuestion(ConversationState.FromJson(JsonOf(phone)), ContextOf(phone, new Ignored(Now, "push"), []));

    Task IPlayer.MoveClockAsync(DateTimeOffset to)
    {
        Now = to;
        return Task.CompletedTask;
    }

    Task<Screen> IPlayer.SendAsync(string phone, IReadOnlyList<ChatEvent> events) =>
        Task.FromResult(Tappable.ScreenOf([.. events.SelectMany((e, i) => Send(phone, e, i + 1 < events.Count ? events[i + 1] as TextReceived : null).Replies)]));

    Task<Kept> IPlayer.KeptAsync(string phone)
    {
        var person = district.PersonOn(phone);
        return Task.FromResult(new Kept(person is not null, facts.Agreement(person), facts.Evidence(person), JsonOf(phone)));
    }

    Task IPlayer.WriteOnPageAsync(string phone, string fieldId, string text)
    {
        var agreement = district.AgreementOf(district.PersonOn(phone)!.Id)!;
        district.ChangeAgreement(agreement.Id, a => a with { Sheet = a.Sheet.With(fieldId, Answer.Of(text, "page", Now)) });
        return Task.CompletedTask;
    }

    Task<string> IPlayer.QuotableAsync(string phone, string fieldId) =>
        Task.FromResult(district.Sent.Last(s => s.Phone == phone && s.FieldId == fieldId).Id);

    Task<long> IPlayer.IdOfAsync(string kind, string name) => Task.FromResult<long>(kind switch
    {
        "code" => district.Codes.FindIndex(c => c.Code == name),
        "submission" => district.Submissions.Last(s => district.Person(s.OwnerId).Name == name).Id,
        _ => throw new InvalidOperationException($"nothing is called {kind}"),
    });

    Task IPlayer.LetCodesRestAsync(TimeSpan? time)
    {
        district.CodesRestUntil = Now + time;
        return Task.CompletedTask;
    }

    Task IPlayer.HandOverCodeAsync(string code, string personName)
    {
        district.Codes.Add(new FakeCode(code, district.People.First(p => p.Name == personName).Id, null, Now));
        return Task.CompletedTask;
    }

    Task IPlayer.AppointAsync(string phone, string? schoolCode)
    {
        new FakeJoining(district, notices).Appoint(district.PersonOn(phone)!, schoolCode is null ? null : FakeDistrict.SchoolOf(schoolCode).Id);
        return Task.CompletedTask;
    }

    private ChatContext ContextOf(string phone, ChatEvent e, IReadOnlyList<FactRequest> needs)
    {
        var person = district.PersonOn(phone);
        var answers = new FactAnswers();
        foreach (var need in needs) answers.Add(need, facts.Answer(phone, e, need));
        return new ChatContext
        {
            Now = Now,
            FiscalYear = district.Year,
            Catalogue = FormCatalogue.Embedded,
            District = new DistrictFacts(Beginning.DistrictName, Beginning.DistrictShortName, Beginning.HelpContact, Beginning.SubmitBy) { LiffId = "1650000002-AbcdEfgh", Kept = Beginning.Kept },
            FreshCode = district.FreshCode,
            Person = facts.Of(person),
            Agreement = facts.Agreement(person),
            Decisions = facts.Decisions(person),
            Notices = notices.For(phone),
            Answers = answers,
        };
    }
}
