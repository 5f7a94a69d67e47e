using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>One kind of notices: what it is called in the database, how it is told, and when.</summary>
public abstract class NoticeKind
{
    /// <summary>Its name in stored JSON, for good.</summary>
    public abstract string Name { get; }

    public abstract Type Type { get; }

    /// <summary>Whether it is pushed at any hour, however many were pushed that day.</summary>
    public virtual bool IsUrgent => false;

    /// <summary>Whether a person may do without it.</summary>
    public virtual bool CanBeMuted => false;

    /// <summary>Why one gets this.</summary>
    public virtual string Why => Wording.Get("notice.why");

    internal abstract IEnumerable<string> Lines(IReadOnlyList<Notice> notices);

    internal abstract IEnumerable<Button> Buttons(IReadOnlyList<Notice> notices);
}

internal abstract class NoticeKind<T>(string name) : NoticeKind where T : Notice
{
    private const int NamesShown = 8;

    public override string Name => name;

    public override Type Type => typeof(T);

    internal override IEnumerable<string> Lines(IReadOnlyList<Notice> notices) => Lines([.. notices.OfType<T>()]);

    internal override IEnumerable<Button> Buttons(IReadOnlyList<Notice> notices) => notices.OfType<T>().LastOrDefault() is { } newest ? Buttons(newest) : [];

    /// <summary>What is said of those of this kind, oldest first.</summary>
    protected abstract IEnumerable<string> Lines(IReadOnlyList<T> notices);

    /// <summary>Where one can go from the newest of them.</summary>
    protected virtual IEnumerable<Button> Buttons(T newest) => [];

    protected static string Joined(IReadOnlyList<string> names) => names.Count <= NamesShown
        ? string.Join(" · ", names)
        : Wording.Get("notice.and-more", ("names", string.Join(" · ", names.Take(NamesShown))), ("n", names.Count - NamesShown));
}
