using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Links;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Liff;

/// <summary>One request of the mini-app by a known person, inside one transaction.</summary>
/// <param name="Body">The JSON that came with it.</param>
public sealed record LiffCall(HttpContext Http, Work Work, PersonFacts Person, JsonBody Body)
{
    public District District => Work.District;

    /// <summary>The caller, as links that are made for them have it.</summary>
    public LinkHolder Holder => new(District.Id, Person.Id, Work.LineUserId!);

    public FormCatalogue Catalogue => Service<FormCatalogue>();

    /// <summary>A part of the program.</summary>
    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    /// <summary>A part of the address.</summary>
    public string Route(string name) => Http.Request.RouteValues[name] as string ?? "";

    /// <summary>A number in the address; 0, which no row has, when it is none.</summary>
    public long Id(string name = "id") => long.TryParse(Route(name), out var id) ? id : 0;
}
