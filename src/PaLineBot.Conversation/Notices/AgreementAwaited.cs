using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the owner: the director waits for the agreement; <paramref name="Returned"/> when it was sent back and is being mended.</summary>
public sealed record AgreementAwaited(string ByName, bool Returned, DateOnly? SubmitBy) : Notice, INamesSomebody
{
    /// <inheritdoc />
    public long ById { get; init; }

    internal sealed class Kind() : NoticeKind<AgreementAwaited>("agreement-awaited")
    {
        // What was awaited is another year's then.
        public override DateTimeOffset? Until(DateTimeOffset posted) => ThaiDate.At(FiscalYear.Of(posted).Next.Start, TimeOnly.MinValue);

        protected override IEnumerable<string> Lines(IReadOnlyList<AgreementAwaited> notices) => notices.TakeLast(1)
            .Select(w => Wording.Get(w.Returned ? "notice.awaited-mended" : "notice.awaited", ("name", NamedOf(w)))
                + (w.SubmitBy is { } day ? " " + Wording.Get("notice.awaited-by", ("day", ThaiDate.Short(day))) : ""));

        protected override IEnumerable<Button> Buttons(AgreementAwaited newest) => [Quick.Continue];
    }
}
