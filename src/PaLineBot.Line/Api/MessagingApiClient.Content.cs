namespace PaLineBot.Line.Api;

/// <content>What people send: pictures, video, audio, files.</content>
public sealed partial class MessagingApiClient
{
    /// <summary>Downloads what was sent. StillPreparing: ask again later; Gone: unsent; NotFound: no longer kept. Dispose the value.</summary>
    public Task<LineResult<LineContent>> DownloadAsync(string messageId, CancellationToken cancellation = default)
        => _transport.DownloadAsync(
            new LineCall(
                HttpMethod.Get, Data($"/v2/bot/message/{Part(messageId)}/content"), "/v2/bot/message/{messageId}/content", IsContent: true),
            cancellation);

    /// <summary>Downloads a small preview of a picture or video. Dispose the value.</summary>
    public Task<LineResult<LineContent>> DownloadPreviewAsync(string messageId, CancellationToken cancellation = default)
        => _transport.DownloadAsync(
            new LineCall(
                HttpMethod.Get, Data($"/v2/bot/message/{Part(messageId)}/content/preview"), "/v2/bot/message/{messageId}/content/preview",
                IsContent: true),
            cancellation);

    /// <summary>Whether a video or audio is ready to be downloaded.</summary>
    public Task<LineResult<Transcoding>> GetTranscodingAsync(string messageId, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(
                HttpMethod.Get, Data($"/v2/bot/message/{Part(messageId)}/content/transcoding"), "/v2/bot/message/{messageId}/content/transcoding"),
            AnswerReading.Transcoding, cancellation);
}
