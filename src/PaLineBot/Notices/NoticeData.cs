using PaLineBot.Data;
using PaLineBot.PersonalData;

namespace PaLineBot.Notices;

/// <summary>News that a person was told, but for what an account was told about whoever had it before. What waits is not theirs yet: it may still be taken back.</summary>
internal sealed class NoticeData : IPersonalData
{
    // After people: whoever leaves is told so, and that goes too.
    /// <inheritdoc />
    public int Place => 4;

    /// <inheritdoc />
    public Task TellAsync(Work work, DataOwner owner, DataBook book) => book.TellAsync(
        work,
        "notices",
        """
        select n.created_at, n.told_at, n.told_how, n.body from notices n
        where n.district_id = @d and n.told_how in ('reply', 'push')
          and (n.person_id = @PersonId or (n.line_user_id = @LineUserId and (n.body ->> 'FullName' is null or n.subject = 'account-of:' || @PersonId)))
        order by n.id
        """,
        owner);

    /// <inheritdoc />
    public Task EraseAsync(Work work, DataOwner owner) => NoticeBoard.ForgetAllAsync(work, owner.PersonId, owner.LineUserId);

    /// <inheritdoc />
    public Task<int> RetireAsync(Work work, KeptYears kept) => work.ExecuteAsync(
        "delete from notices where district_id = @d and created_at < @since",
        new { since = kept.Since.UtcDateTime });
}
