namespace PaLineBot.LineSimulator.Messaging;

/// <summary>LINE's own words, by which bots tell refusals apart (Messaging API reference, error messages).</summary>
internal static class Wording
{
    internal const string RateLimit = "The API rate limit has been exceeded. Try again later.";
    internal const string MonthlyLimit = "You have reached your monthly limit.";
    internal const string InvalidReplyToken = "Invalid reply token";
    internal const string FailedToSend = "Failed to send messages";
    internal const string KeyAccepted = "The retry key is already accepted";
    internal const string KeyInvalid = "The retry key is invalid";
    internal const string NotFound = "Not found";
    internal const string InternalError = "Internal Server Error";
    internal const string NotAvailable = "Access to this API is not available for your account";
    internal const string TooLarge = "Request entity too large";
    internal const string Unauthorized =
        "Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.";

    internal static string InvalidProperty(string name) => $"The property, '{name}', in the request body is invalid (line: -, column: -)";

    internal static string InvalidParameter(string name) => $"The value for the '{name}' parameter is invalid";

    internal static string Errors(int count) => $"The request body has {count} error(s)";
}
