using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Facts;

/// <summary>All that a turn may look at besides the state and the event. Loaded by the service, never by the engine.</summary>
public sealed record ChatContext
{
    /// <summary>The moment of the turn (UTC); show it in Asia/Bangkok.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The fiscal year in which the event happened; the agreement is of this year.</summary>
    public required int FiscalYear { get; init; }

    public required FormCatalogue Catalogue { get; init; }

    /// <summary>The district whose channel this is.</summary>
    public required DistrictFacts District { get; init; }

    /// <summary>Eight random characters (A-Z without I and O, 2-9), fresh in every turn, for codes this turn may issue.</summary>
    public required string FreshCode { get; init; }

    /// <summary>The person's next message when it came in the same batch, else null: then one answer can do for both.</summary>
    public Events.TextReceived? Next { get; init; }

    /// <summary>Who is talking, or null when this LINE account is not linked to a person.</summary>
    public PersonFacts? Person { get; init; }

    /// <summary>The person's agreement of that fiscal year, or null when not begun.</summary>
    public AgreementFacts? Agreement { get; init; }

    /// <summary>What waits for the person's decision, oldest first.</summary>
    public IReadOnlyList<Duty> Decisions { get; init; } = [];

    /// <summary>News that waited for the person's next message, oldest first; the engine says them and emits <see cref="Effects.NoticesTold"/>.</summary>
    public IReadOnlyList<NoticeFacts> Notices { get; init; } = [];

    /// <summary>The largest file that is kept as evidence.</summary>
    public long MostEvidenceBytes { get; init; } = 30_000_000;

    /// <summary>Answers to what the turn asked for.</summary>
    public FactAnswers Answers { get; init; } = new();

    /// <summary>The answer to a request of this turn; throws when it was not asked for.</summary>
    public TAnswer Get<TAnswer>(FactRequest<TAnswer> request) => Answers.Get(request);
}
