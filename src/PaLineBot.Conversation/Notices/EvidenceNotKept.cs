using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>To the owner: something sent as evidence could not be kept (<paramref name="Reason"/> is <c>type</c>, <c>size</c> or <c>lost</c>).</summary>
public sealed record EvidenceNotKept(string Name, string Reason) : Notice
{
    internal sealed class Kind() : NoticeKind<EvidenceNotKept>("evidence-not-kept")
    {
        protected override IEnumerable<string> Lines(IReadOnlyList<EvidenceNotKept> notices) => notices.GroupBy(n => n.Reason).Take(3)
            .Select(e => Wording.Get(TextOf(e.Key), ("names", Joined([.. e.Select(n => n.Name)]))));

        private static string TextOf(string reason) => reason switch
        {
            "type" => "evidence.not-kept-type",
            "size" => "evidence.not-kept-size",
            "full" => "evidence.not-kept-full",
            "unsafe" => "evidence.not-kept-unsafe",
            _ => "evidence.not-kept-lost",
        };
    }
}
