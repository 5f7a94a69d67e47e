namespace PaLineBot.Line.Api;

/// <content>People and groups.</content>
public sealed partial class MessagingApiClient
{
    /// <summary>A friend, or someone who wrote to the account; NotFound for others and for those who blocked it.</summary>
    public Task<LineResult<Profile>> GetProfileAsync(string userId, CancellationToken cancellation = default)
        => Get($"/v2/bot/profile/{Part(userId)}", "/v2/bot/profile/{userId}", AnswerReading.Profile, cancellation);

    /// <summary>A group the bot is in.</summary>
    public Task<LineResult<GroupSummary>> GetGroupSummaryAsync(string groupId, CancellationToken cancellation = default)
        => Get($"/v2/bot/group/{Part(groupId)}/summary", "/v2/bot/group/{groupId}/summary", AnswerReading.Group, cancellation);

    /// <summary>How many people are in a group.</summary>
    public Task<LineResult<MemberCount>> GetGroupMemberCountAsync(string groupId, CancellationToken cancellation = default)
        => Get($"/v2/bot/group/{Part(groupId)}/members/count", "/v2/bot/group/{groupId}/members/count", AnswerReading.Count, cancellation);

    /// <summary>A member of a group, friend or not.</summary>
    public Task<LineResult<Profile>> GetGroupMemberAsync(string groupId, string userId, CancellationToken cancellation = default)
        => Get(
            $"/v2/bot/group/{Part(groupId)}/member/{Part(userId)}", "/v2/bot/group/{groupId}/member/{userId}", AnswerReading.Profile, cancellation);

    /// <summary>Leaves a group.</summary>
    public Task<LineResult> LeaveGroupAsync(string groupId, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, $"/v2/bot/group/{Part(groupId)}/leave", "/v2/bot/group/{groupId}/leave", null, cancellation);

    /// <summary>A token (10 minutes, once) with which a person links their LINE account to ours.</summary>
    public Task<LineResult<string>> IssueLinkTokenAsync(string userId, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(HttpMethod.Post, Api($"/v2/bot/user/{Part(userId)}/linkToken"), "/v2/bot/user/{userId}/linkToken"),
            AnswerReading.LinkToken, cancellation);

    /// <summary>Shows dots for 5 to 60 seconds (in steps of 5) or until the next message; only in one-to-one chats.</summary>
    public Task<LineResult> StartLoadingAsync(string userId, int seconds = 20, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, "/v2/bot/chat/loading/start", "/v2/bot/chat/loading/start", JsonBody.Loading(userId, seconds), cancellation);

    /// <summary>Marks a message and all before it as read, with the token that came with it.</summary>
    public Task<LineResult> MarkAsReadAsync(string markAsReadToken, CancellationToken cancellation = default)
        => Do(
            HttpMethod.Post, "/v2/bot/chat/markAsRead", "/v2/bot/chat/markAsRead", JsonBody.Of("markAsReadToken", markAsReadToken), cancellation);
}
