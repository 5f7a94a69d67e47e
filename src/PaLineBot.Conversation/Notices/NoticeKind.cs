using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Notices;

/// <summary>One kind of notices: what it is called in the database, how it is told, and when.</summary>
public abstract class NoticeKind
{
    /// <summary>Its name in stored JSON, for good.</summary>
    public abstract string Name { get; }

    public abstract Type Type { get; }

    /// <summary>Whether one of this kind is pushed at any hour, however many were pushed that day (docs/adr/0004).</summary>
    public abstract bool IsUrgent(Notice notice);

    /// <summary>From when on one of this kind, posted at a moment, is no news any more; null when it always is.</summary>
    public abstract DateTimeOffset? Until(DateTimeOffset posted);

    /// <summary>Why one gets this; a kind about others' PA, or about what one asked for, says its own reason.</summary>
    public virtual string Why => Wording.Get("notice.why");

    internal abstract IEnumerable<string> Lines(IReadOnlyList<Notice> notices);

    internal abstract IEnumerable<Button> Buttons(IReadOnlyList<Notice> notices);
}

internal abstract class NoticeKind<T>(string name) : NoticeKind where T : Notice
{
    private const int NamesShown = 8;

    public override string Name => name;

    public override Type Type => typeof(T);

    public override bool IsUrgent(Notice notice) => IsUrgent((T)notice);

    public override DateTimeOffset? Until(DateTimeOffset posted) => null;

    internal override IEnumerable<string> Lines(IReadOnlyList<Notice> notices) => Lines([.. notices.OfType<T>()]);

    internal override IEnumerable<Button> Buttons(IReadOnlyList<Notice> notices) => notices.OfType<T>().LastOrDefault() is { } newest ? Buttons(newest) : [];

    protected virtual bool IsUrgent(T notice) => false;

    /// <summary>What is said of those of this kind, oldest first.</summary>
    protected abstract IEnumerable<string> Lines(IReadOnlyList<T> notices);

    /// <summary>Where one can go from the newest of them.</summary>
    protected virtual IEnumerable<Button> Buttons(T newest) => [];

    /// <summary>Who did it; whoever had their data erased since is named no more.</summary>
    protected static string NamedOf(INamesSomebody notice) => notice.ByName.Length > 0 ? notice.ByName : Wording.Get("notice.by-nobody");

    protected static string Joined(IReadOnlyList<string> names) => names.Count <= NamesShown
        ? string.Join(" · ", names)
        : Wording.Get("notice.and-more", ("names", string.Join(" · ", names.Take(NamesShown))), ("n", names.Count - NamesShown));
}
