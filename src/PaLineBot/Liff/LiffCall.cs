using PaLineBot.Conversation.Facts;
using PaLineBot.Conversations;
using PaLineBot.Districts;
using PaLineBot.Documents.Links;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Liff;

/// <summary>One request of the mini-app by a known person, inside one transaction.</summary>
/// <param name="Http">The request.</param>
/// <param name="Scope">Where effects happen: the same as for a turn in chat.</param>
/// <param name="Person">Who calls.</param>
/// <param name="Body">The JSON that came with it.</param>
public sealed record LiffCall(HttpContext Http, TurnScope Scope, PersonFacts Person, JsonBody Body)
{
    /// <summary>The district.</summary>
    public District District => Scope.Lane.District;

    /// <summary>The caller, as links that are made for them have it.</summary>
    public LinkHolder Holder => new(District.Id, Person.Id, Scope.Lane.Key);

    /// <summary>The caller's own agreement of this fiscal year, or null.</summary>
    public AgreementFacts? Own => Scope.Lane.Agreement;

    /// <summary>The caller's own agreement when <c>{id}</c> in the address names it; null for any other, which does not exist for them.</summary>
    public AgreementFacts? OwnNamed => Own is { } own && own.Id == Id() ? own : null;

    /// <summary>The forms.</summary>
    public FormCatalogue Catalogue => Service<FormCatalogue>();

    /// <summary>A part of the program.</summary>
    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    /// <summary>A part of the address.</summary>
    public string Route(string name) => Http.Request.RouteValues[name] as string ?? "";

    /// <summary>A number in the address; 0, which no row has, when it is none.</summary>
    public long Id(string name = "id") => long.TryParse(Route(name), out var id) ? id : 0;

    /// <summary>Reads the caller and their agreement again, after a change.</summary>
    public Task ReloadAsync() => Service<LaneLoader>().ReloadAsync(
        Scope.Connection, Scope.Transaction, Scope.Lane, Scope.Lane.Key, Scope.Now, FiscalYear.Of(Scope.Now).Label, Http.RequestAborted);

    /// <summary>The JSON body as a value, or null when it is not one.</summary>
    public T? Read<T>()
        where T : class => Body.As<T>();
}
