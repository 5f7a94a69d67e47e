using PaLineBot.Conversation;
using PaLineBot.Conversation.Replies;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Notices;

/// <summary>What can be tapped beside the question that somebody is being asked: a push would take it off their screen.</summary>
public sealed class OpenQuestions(AccountReader accounts, ChatContexts contexts)
{
    /// <summary>The buttons for the account that the work is about; none where nothing is asked.</summary>
    public async Task<IReadOnlyList<Button>> ButtonsAsync(Work work, CancellationToken cancel)
    {
        var user = work.LineUserId!;
        var state = ConversationState.FromJson(await work.FindAsync<string>("select state from conversations where district_id = @d and lane = @user", new { user }));
        return state.Writing?.Open is null ? [] : Engine.ButtonsOfQuestion(state, contexts.Of(work, await accounts.OneAsync(work, user, cancel)));
    }
}
