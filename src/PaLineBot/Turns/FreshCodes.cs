using System.Security.Cryptography;

namespace PaLineBot.Turns;

/// <summary>Codes that people read aloud and type: eight characters, 32^8 possibilities, none that look alike.</summary>
public static class FreshCodes
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>A new random code.</summary>
    public static string Next() => RandomNumberGenerator.GetString(Alphabet, 8);
}
