using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Bytes of what people sent (at LINE on api-data.line.me).</summary>
internal static class ContentApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.Get("/v2/bot/message/{messageId}/content", Found(Content));
        routes.Get("/v2/bot/message/{messageId}/content/preview", Found(Preview));
        routes.Get("/v2/bot/message/{messageId}/content/transcoding", Found(Transcoding));
    }

    private static Action<ApiCall> Found(Action<ApiCall, StoredContent> then) => call =>
    {
        if (call.Platform.Contents.GetValueOrDefault(call.Route("messageId")) is not { } content || content.Channel != call.Channel)
        {
            call.Refuse(404, Wording.NotFound);
        }
        else if (content.Gone)
        {
            call.Refuse(410, "The content is gone");
        }
        else
        {
            then(call, content);
        }
    };

    private static void Content(ApiCall call, StoredContent content)
    {
        if (content.Preparing > 0)
        {
            content.Preparing--;
            call.Empty202();
            return;
        }
        if (content.Empty > 0)
        {
            content.Empty--;
            call.Ok(ReadOnlyMemory<byte>.Empty, content.ContentType);
            return;
        }
        call.Ok(content.Bytes, content.ContentType);
    }

    private static void Preview(ApiCall call, StoredContent content)
    {
        if (content.Kind is not ("image" or "video"))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("messageId"));
            return;
        }
        call.Ok(content.Kind == "image" ? content.Bytes : TinyPicture.Jpeg, content.Kind == "image" ? content.ContentType : "image/jpeg");
    }

    private static void Transcoding(ApiCall call, StoredContent content)
    {
        if (content.Kind is not ("audio" or "video"))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("messageId"));
            return;
        }
        var status = content.Preparing > 0 ? "processing" : "succeeded";
        content.Preparing = Math.Max(0, content.Preparing - 1);
        call.Ok(json => json.WriteString("status", status));
    }
}
