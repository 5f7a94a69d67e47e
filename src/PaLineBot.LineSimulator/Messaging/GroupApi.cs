using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Groups as the bot in them sees them.</summary>
internal static class GroupApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.Get("/v2/bot/group/{groupId}/summary", InGroup(Summary));
        routes.Get("/v2/bot/group/{groupId}/members/count", InGroup(Count));
        routes.Get("/v2/bot/group/{groupId}/members/ids", InGroup(MemberIds));
        routes.Get("/v2/bot/group/{groupId}/member/{userId}", InGroup(Member));
        routes.Post("/v2/bot/group/{groupId}/leave", InGroup(Leave));
    }

    private static Action<ApiCall> InGroup(Action<ApiCall, Group> then) => call =>
    {
        var id = call.Route("groupId");
        if (!Ids.IsGroup(id))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("groupId"));
        }
        else if (call.Platform.Groups.GetValueOrDefault(id) is { } group && group.Bot == call.Channel)
        {
            then(call, group);
        }
        else
        {
            call.Refuse(404, Wording.NotFound);
        }
    };

    private static void Summary(ApiCall call, Group group) => call.Ok(json =>
    {
        json.WriteString("groupId", group.Id);
        json.WriteString("groupName", group.Name);
        ProfileApi.WriteOptional(json, "pictureUrl", group.PictureUrl);
    });

    private static void Count(ApiCall call, Group group) => call.Ok(json => json.WriteNumber("count", group.Members.Count));

    private static void MemberIds(ApiCall call, Group group)
    {
        if (!call.Channel.Verified)
        {
            call.RefuseAsViolation(403, "not-available", Wording.NotAvailable);
            return;
        }
        call.Ok(json =>
        {
            json.WriteStartArray("memberIds");
            foreach (var member in group.Members)
            {
                json.WriteStringValue(member);
            }
            json.WriteEndArray();
        });
    }

    private static void Member(ApiCall call, Group group)
    {
        var user = call.Route("userId");
        if (!group.Members.Contains(user) || call.Platform.Users.GetValueOrDefault(user) is not { } person)
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        call.Ok(json => ProfileApi.Write(json, person, whole: false));
    }

    private static void Leave(ApiCall call, Group group) => call.Platform.GroupBook.RemoveBot(group, byItself: true);
}
