namespace PaLineBot.Line.Tokens;

/// <summary>Why an ID token is refused; the same reasons as LINE's verify endpoint gives (LINE: reference/line-login#verify-id-token).</summary>
public enum IdTokenRefusal
{
    /// <summary>Not a token, or not signed by LINE.</summary>
    Invalid,

    /// <summary>Issued by somebody else.</summary>
    Issuer,

    /// <summary>Of another channel.</summary>
    Audience,

    /// <summary>Its hour is over.</summary>
    Expired,
}
