namespace PaLineBot.Line.Webhooks.Events;

/// <summary>What a date picker or a rich menu switch added to a postback. Dates are Gregorian and carry no time zone.</summary>
/// <param name="Date"><c>yyyy-MM-dd</c>.</param>
/// <param name="Time"><c>HH:mm</c>.</param>
/// <param name="DateTime"><c>yyyy-MM-ddTHH:mm</c>.</param>
/// <param name="NewRichMenuAliasId">The rich menu switched to.</param>
/// <param name="Status">SUCCESS, RICHMENU_ALIAS_ID_NOTFOUND, RICHMENU_NOTFOUND or FAILED.</param>
public sealed record PostbackParams(string? Date, string? Time, string? DateTime, string? NewRichMenuAliasId, string? Status);
