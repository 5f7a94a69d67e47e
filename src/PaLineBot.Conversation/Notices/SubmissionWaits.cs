using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the superior: somebody submitted.</summary>
public sealed record SubmissionWaits(long SubmissionId, string OwnerName, int Round, int ItemsMended) : Notice
{
    internal sealed class Kind() : NoticeKind<SubmissionWaits>("submission-waits")
    {
        public override string Why => Wording.Get("notice.why-decides");

        protected override IEnumerable<string> Lines(IReadOnlyList<SubmissionWaits> notices)
        {
            var submitted = notices.GroupBy(s => s.SubmissionId).Select(g => Named(g.Last())).ToList();
            if (submitted.Count > 0) yield return Wording.Get("notice.submitted", ("n", submitted.Count), ("names", Joined(submitted)));
        }

        protected override IEnumerable<Button> Buttons(SubmissionWaits newest) => Quick.WaitingOrTomorrow;

        private static string Named(SubmissionWaits s) =>
            s.ItemsMended > 0 ? Wording.Get("notice.mended", ("name", s.OwnerName), ("n", s.ItemsMended))
            : s.Round > 1 ? Wording.Get("notice.again", ("name", s.OwnerName), ("round", s.Round)) : s.OwnerName;
    }
}
