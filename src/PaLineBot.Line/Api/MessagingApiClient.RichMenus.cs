namespace PaLineBot.Line.Api;

/// <content>Rich menus. Create, upload the picture, then set as default, link or give an alias.</content>
public sealed partial class MessagingApiClient
{
    /// <summary>Creates a rich menu from its JSON (LINE: reference/messaging-api#rich-menu-object) and returns its id; 100 an hour.</summary>
    public Task<LineResult<string>> CreateRichMenuAsync(ReadOnlyMemory<byte> richMenu, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(HttpMethod.Post, Api("/v2/bot/richmenu"), "/v2/bot/richmenu", richMenu), AnswerReading.RichMenuId, cancellation);

    /// <summary>Lets LINE check the JSON of a rich menu.</summary>
    public Task<LineResult> ValidateRichMenuAsync(ReadOnlyMemory<byte> richMenu, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, "/v2/bot/richmenu/validate", "/v2/bot/richmenu/validate", richMenu, cancellation);

    /// <summary>Gives a rich menu its picture, once: JPEG or PNG, up to 1 MB.</summary>
    /// <param name="contentType"><c>image/png</c> or <c>image/jpeg</c>.</param>
    public Task<LineResult> UploadRichMenuImageAsync(
        string richMenuId, ReadOnlyMemory<byte> image, string contentType, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(
                HttpMethod.Post, Data($"/v2/bot/richmenu/{Part(richMenuId)}/content"), "/v2/bot/richmenu/{richMenuId}/content", image, contentType),
            cancellation);

    /// <summary>All rich menus made by this API.</summary>
    public Task<LineResult<IReadOnlyList<RichMenuSummary>>> ListRichMenusAsync(CancellationToken cancellation = default)
        => Get("/v2/bot/richmenu/list", AnswerReading.RichMenus, cancellation);

    /// <summary>Deletes a rich menu; 100 an hour.</summary>
    public Task<LineResult> DeleteRichMenuAsync(string richMenuId, CancellationToken cancellation = default)
        => Do(HttpMethod.Delete, $"/v2/bot/richmenu/{Part(richMenuId)}", "/v2/bot/richmenu/{richMenuId}", null, cancellation);

    /// <summary>Shows a rich menu to everyone who has none of their own.</summary>
    public Task<LineResult> SetDefaultRichMenuAsync(string richMenuId, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, $"/v2/bot/user/all/richmenu/{Part(richMenuId)}", "/v2/bot/user/all/richmenu/{richMenuId}", null, cancellation);

    /// <summary>Shows a rich menu to one person.</summary>
    public Task<LineResult> LinkRichMenuAsync(string userId, string richMenuId, CancellationToken cancellation = default)
        => Do(
            HttpMethod.Post, $"/v2/bot/user/{Part(userId)}/richmenu/{Part(richMenuId)}", "/v2/bot/user/{userId}/richmenu/{richMenuId}", null,
            cancellation);

    /// <summary>Takes a person's own rich menu away, so that they see the default.</summary>
    public Task<LineResult> UnlinkRichMenuAsync(string userId, CancellationToken cancellation = default)
        => Do(HttpMethod.Delete, $"/v2/bot/user/{Part(userId)}/richmenu", "/v2/bot/user/{userId}/richmenu", null, cancellation);

    /// <summary>Shows a rich menu to up to 500 people, a little later.</summary>
    public Task<LineResult> BulkLinkRichMenuAsync(string richMenuId, IReadOnlyList<string> userIds, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, "/v2/bot/richmenu/bulk/link", "/v2/bot/richmenu/bulk/link", JsonBody.Users(userIds, richMenuId), cancellation);

    /// <summary>Takes the rich menus of up to 500 people away, a little later.</summary>
    public Task<LineResult> BulkUnlinkRichMenuAsync(IReadOnlyList<string> userIds, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, "/v2/bot/richmenu/bulk/unlink", "/v2/bot/richmenu/bulk/unlink", JsonBody.Users(userIds, null), cancellation);

    /// <summary>Names a rich menu. A name in use is Rejected with <c>conflict richmenu alias id</c>.</summary>
    public Task<LineResult> CreateRichMenuAliasAsync(string alias, string richMenuId, CancellationToken cancellation = default)
        => Do(
            HttpMethod.Post, "/v2/bot/richmenu/alias", "/v2/bot/richmenu/alias",
            JsonBody.Of("richMenuAliasId", alias, "richMenuId", richMenuId), cancellation);

    /// <summary>Lets a name stand for another rich menu.</summary>
    public Task<LineResult> UpdateRichMenuAliasAsync(string alias, string richMenuId, CancellationToken cancellation = default)
        => Do(HttpMethod.Post, AliasPath(alias), AliasTemplate, JsonBody.Of("richMenuId", richMenuId), cancellation);

    /// <summary>Removes a name; 100 an hour.</summary>
    public Task<LineResult> DeleteRichMenuAliasAsync(string alias, CancellationToken cancellation = default)
        => Do(HttpMethod.Delete, AliasPath(alias), AliasTemplate, null, cancellation);

    private const string AliasTemplate = "/v2/bot/richmenu/alias/{richMenuAliasId}";

    private static string AliasPath(string alias) => $"/v2/bot/richmenu/alias/{Part(alias)}";
}
