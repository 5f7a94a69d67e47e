using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Profiles, the bot's own included.</summary>
internal static class ProfileApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.Get("/v2/bot/profile/{userId}", Profile);
        routes.Get("/v2/bot/info", Info);
        routes.Get("/v2/bot/followers/ids", Followers);
        routes.Post("/v2/bot/user/{userId}/linkToken", LinkToken);
    }

    internal static void Write(Utf8JsonWriter json, Person person, bool whole)
    {
        json.WriteString("displayName", person.DisplayName);
        json.WriteString("userId", person.Id);
        WriteOptional(json, "pictureUrl", person.PictureUrl);
        if (whole)
        {
            WriteOptional(json, "statusMessage", person.StatusMessage);
            json.WriteString("language", person.Language);
        }
    }

    internal static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Friends, and those who wrote and have not blocked.</summary>
    private static void Profile(ApiCall call)
    {
        var id = call.Route("userId");
        if (!Ids.IsUser(id))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("userId"));
            return;
        }
        var contact = call.Channel.Contacts.GetValueOrDefault(id);
        var known = contact is { Status: Friendship.Friend } or { Status: Friendship.None, LastWrote: not null };
        if (!known || call.Platform.Users.GetValueOrDefault(id) is not { } person)
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        call.Ok(json => Write(json, person, whole: true));
    }

    private static void Info(ApiCall call) => call.Ok(json =>
    {
        json.WriteString("userId", call.Channel.BotUserId);
        json.WriteString("basicId", call.Channel.BasicId);
        json.WriteString("displayName", call.Channel.DisplayName);
        WriteOptional(json, "pictureUrl", call.Channel.PictureUrl);
        json.WriteString("chatMode", "bot");
        json.WriteString("markAsReadMode", "auto");
    });

    private static void Followers(ApiCall call)
    {
        if (!call.Channel.Verified)
        {
            call.RefuseAsViolation(403, "not-available", Wording.NotAvailable);
            return;
        }
        call.Ok(json =>
        {
            json.WriteStartArray("userIds");
            foreach (var (id, contact) in call.Channel.Contacts)
            {
                if (contact.Status == Friendship.Friend)
                {
                    json.WriteStringValue(id);
                }
            }
            json.WriteEndArray();
        });
    }

    /// <summary>Only given; the login dialog it is for is not simulated.</summary>
    private static void LinkToken(ApiCall call)
    {
        var id = call.Route("userId");
        if (call.Channel.Contacts.GetValueOrDefault(id)?.Status != Friendship.Friend)
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        call.Ok(json => json.WriteString("linkToken", Guid.NewGuid().ToString("N")));
    }
}
