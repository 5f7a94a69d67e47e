using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>One turn in the making: what is known, and what is said and changed so far.</summary>
internal sealed class Talk
{
    private const int MostReplies = 5;
    private const int MostButtons = 13;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    private readonly List<Reply> replies = [];
    private readonly List<Effect> effects = [];
    private readonly List<Button> buttons = [];
    private readonly List<LastChange> changes = [];

    public Talk(ConversationState state, ChatEvent e, Heard heard, ChatContext facts)
    {
        State = Before = state;
        Event = e;
        Heard = heard;
        Facts = facts;
        if (facts.Agreement is { } agreement) Open(agreement.Sheet, agreement.Status);
    }

    /// <summary>The state as it will be.</summary>
    public ConversationState State { get; set; }

    /// <summary>The state as it was when this happened.</summary>
    public ConversationState Before { get; }

    /// <summary>What was understood of it.</summary>
    public Heard Heard { get; }

    public ChatEvent Event { get; }

    public ChatContext Facts { get; }

    /// <summary>Form of the agreement that is being written, or null.</summary>
    public Form? Form { get; private set; }

    /// <summary>Answers including those of this turn, or null when nothing is begun.</summary>
    public AnswerSheet? Sheet { get; private set; }

    public AgreementStatus Status { get; private set; }

    /// <summary>When what is said now is seen at the earliest.</summary>
    public DateTimeOffset ShownAt =>
        Event.At <= Facts.Now ? Facts.Now : Event.At < Facts.Now + ClockSkew ? Event.At : Facts.Now + ClockSkew;

    /// <summary>The fiscal year in which this happened.</summary>
    public int FiscalYear => Facts.FiscalYear;

    /// <summary>Whether answers can be changed now.</summary>
    public bool CanWrite => Form is not null && Sheet is not null && Status is AgreementStatus.Draft or AgreementStatus.Returned;

    /// <summary>Where the writing is; a place of another fiscal year is not ours.</summary>
    public WritingPlace Place
    {
        get => State.Writing is { } w && w.FiscalYear == FiscalYear ? w : new WritingPlace { FiscalYear = FiscalYear };
        set => State = State with { Writing = value };
    }

    /// <summary>What a person who joins has said so far, or null.</summary>
    public JoinDraft? Join
    {
        get => (State.Over as Focus.Joining)?.Draft;
        set => State = State with { Over = value is null ? null : new Focus.Joining(value) };
    }

    /// <summary>What a text means in one's own writing.</summary>
    public Focus Own => OpenField is { } open ? new Focus.Field(open.Id)
        : CanWrite && Place.Choosing is { } id && Form!.FindSection(id) is not null ? new Focus.Item(id)
        : new Focus.Nothing();

    /// <summary>Until when no join code is looked at, or null when codes can be typed.</summary>
    public DateTimeOffset? CodesWaitUntil => State.CodesWaitUntil is { } until && Facts.Now < until ? until : null;

    /// <summary>The field that is open for an answer, or null.</summary>
    public Field? OpenField => CanWrite && Place.Open is { } p ? Form!.FindField(p.FieldId) : null;

    public bool HasSpoken => replies.Count > 0;

    /// <summary>Takes up an agreement.</summary>
    public void Open(AnswerSheet sheet, AgreementStatus status)
    {
        Form = Facts.Catalogue.Find(sheet.Form);
        Sheet = sheet;
        Status = status;
    }

    public void Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        SayText(Wording.Get(key, values));

    /// <summary>A text bubble of ready words, and the field it tells of.</summary>
    public void SayText(string text, string? about = null) => replies.Add(new TextReply(text) { About = about });

    public void Show(Card card, string? about = null) => replies.Add(new CardReply(card) { About = about });

    /// <summary>Quick replies under the last bubble, in order; the same button is shown once, and not when a card of this turn has it.</summary>
    public void Offer(params ReadOnlySpan<Button?> more)
    {
        foreach (var b in more)
            if (b is not null && IsUseful(b) && !buttons.Contains(b)) buttons.Add(b);
    }

    /// <summary>A button that opens a page of the mini-app such as <c>pa1/1.3</c>; null when the district has no mini-app.</summary>
    public Button? Page(string labelKey, string page) =>
        Facts.District.LiffId is { } liff ? new LinkButton(Clip.Label(Wording.Get(labelKey)), $"https://liff.line.me/{liff}/{page}") : null;

    /// <summary>All that is offered so far.</summary>
    public IReadOnlyList<Button> Offered => BesideCards([]);

    /// <summary>Whether this person writes an agreement here.</summary>
    public bool Writes => Sheet is not null || (Facts.Person is { } person && AgreementDuties.Owes(Facts.Catalogue, person.Position));

    /// <summary>What this person has to do, done duties too, with what this turn did.</summary>
    public IReadOnlyList<Duty> Duties => [.. Facts.Decisions, .. OwnDuties()];

    /// <summary>Whether there is something of one's own to go on with: not while it waits, nor when it is approved.</summary>
    public bool CanGoOn => OwnDuties().Any(d => !d.IsDone);

    /// <summary>What a card of this turn already has as a button or a row is not offered a second time.</summary>
    private IReadOnlyList<Button> BesideCards(IReadOnlyList<Reply> said)
    {
        var inCards = said.OfType<CardReply>().SelectMany(r => CardTaps.Of(r.Card)).Select(a => a.Data).ToHashSet(StringComparer.Ordinal);
        return [.. buttons.Where(b => !inCards.Contains(b switch { PostbackButton p => p.Data, LinkButton l => l.Uri, _ => "" })).Take(MostButtons)];
    }

    /// <summary>Whether this turn already shows what the button leads to: the waiting list, or the item that was returned.</summary>
    public bool HasSaidInFull(Button b) => b is PostbackButton { Data: var data } && data switch
    {
        Verbs.Waiting => replies.OfType<CardReply>().Any(r => r.Card is WaitingCard),
        Verbs.Continue => OpenField is not null || replies.OfType<CardReply>().Any(r => r.Card is ItemCard),
        _ => false,
    };

    /// <summary>Whether a button leads this person anywhere now.</summary>
    public bool IsUseful(Button b) => b is not PostbackButton { Data: var data } || data switch
    {
        Verbs.Continue => CanGoOn,
        Verbs.Mine => Writes,
        Verbs.Join + "|code" => CodesWaitUntil is null,
        _ => true,
    };

    private IReadOnlyList<Duty> OwnDuties()
    {
        if (Facts.Person is not { } person || !Writes) return [];
        var isWritten = Form is not null && Sheet is not null && Progress.IsComplete(Form, Sheet);
        return AgreementDuties.Of(person.Id, new(FiscalYear), Sheet is null ? null : Status, isWritten, Facts.District.SubmitBy);
    }

    public void Do(Effect effect) => effects.Add(effect);

    /// <summary>Saves or empties an answer. What is changed here was not written elsewhere while the question was open.</summary>
    /// <param name="isUndone">Whether it is itself what takes something back, and is not remembered to be taken back.</param>
    public void Save(string fieldId, Answer? answer, bool isUndone = false)
    {
        var before = Sheet?.Answers.GetValueOrDefault(fieldId);
        var stood = TextMark.Of(Sheet?.TextOf(fieldId) ?? "");
        Remember(new LastChange(fieldId, before, TextMark.Of(answer?.Text ?? "")), stood, isUndone);
        Sheet = Sheet?.With(fieldId, answer);
        Do(new SaveAnswer(fieldId, answer));
        if (Place.Open is { } open && open.FieldId == fieldId && open.Stood == stood)
            Place = Place with { Prompts = [.. Place.Prompts.SkipLast(1), open with { Stood = TextMark.Of(answer?.Text ?? "") }] };
    }

    private void Remember(LastChange change, string stood, bool isUndone)
    {
        if (isUndone)
        {
            Place = Place with { LastChanges = [.. Place.LastChanges.Select(c => c.FieldId == change.FieldId && c.Left == stood ? c with { Left = change.Left } : c)] };
            return;
        }
        if (change.Left == stood) return;
        if (changes.Find(c => c.FieldId == change.FieldId) is { } earlier)
        {
            changes.Remove(earlier);
            change = change with { Before = earlier.Before };
        }
        changes.Add(change);
        Place = Place with { LastChanges = [.. changes] };
    }

    public void SayFirst(string text) => replies.Insert(0, new TextReply(text));

    public Turn End()
    {
        var said = replies.Count > MostReplies ? replies[..MostReplies] : replies;
        if (said.Count > 0)
        {
            said[^1] = said[^1] with { Buttons = BesideCards(said) };
            if (Facts.Person is not null && Event.GroupId is null) State = State with { Sayable = Sayable.Of(said) };
        }
        return new Turn(State, said, effects);
    }
}
