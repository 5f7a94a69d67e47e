using System.Runtime.InteropServices;

namespace PaLineBot.Line.Messages.Splitting;

/// <summary>
/// Line break opportunities of ICU, whose dictionary knows Thai words. .NET itself does not load ICU here (the service
/// runs culture-invariant), so the library is looked for by its versioned name, the newest first.
/// </summary>
internal sealed class IcuThaiWords : ThaiWords
{
    private const int LineBreaks = 2;
    private const int Context = 200;
    private const int NewestVersion = 90;
    private const int OldestVersion = 60;

    private readonly Open _open;
    private readonly Preceding _preceding;
    private readonly Close _close;

    private IcuThaiWords(Open open, Preceding preceding, Close close) => (_open, _preceding, _close) = (open, preceding, close);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint Open(int type, [MarshalAs(UnmanagedType.LPStr)] string locale, nint text, int length, out int status);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Preceding(nint iterator, int offset);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void Close(nint iterator);

    /// <summary>Null when there is no usable ICU.</summary>
    public static IcuThaiWords? TryLoad()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
            if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out var library) && Bind(library, version) is { } words && words.KnowsThai())
                return words;
        return null;
    }

    public override int LastBreak(ReadOnlySpan<char> text, int max, bool[] wholes)
    {
        var window = text[..Math.Min(text.Length, max + Context)].ToArray();
        var pinned = GCHandle.Alloc(window, GCHandleType.Pinned);
        try
        {
            var iterator = _open(LineBreaks, "th", pinned.AddrOfPinnedObject(), window.Length, out var status);
            if (status > 0 || iterator == 0) return 0;
            var cut = _preceding(iterator, max + 1);
            while (cut > 0 && !wholes[cut]) cut = _preceding(iterator, cut);
            _close(iterator);
            return Math.Max(cut, 0);
        }
        finally
        {
            pinned.Free();
        }
    }

    private static IcuThaiWords? Bind(nint library, int version)
        => NativeLibrary.TryGetExport(library, $"ubrk_open_{version}", out var open)
            && NativeLibrary.TryGetExport(library, $"ubrk_preceding_{version}", out var preceding)
            && NativeLibrary.TryGetExport(library, $"ubrk_close_{version}", out var close)
            ? new IcuThaiWords(
                Marshal.GetDelegateForFunctionPointer<Open>(open),
                Marshal.GetDelegateForFunctionPointer<Preceding>(preceding),
                Marshal.GetDelegateForFunctionPointer<Close>(close))
            : null;

    /// <summary>An ICU built without its Thai dictionary would break nowhere inside this.</summary>
    private bool KnowsThai()
    {
        const string twoWords = "โรงเรียนนักเรียน";
        var wholes = new bool[twoWords.Length + 1];
        Array.Fill(wholes, true);
        return LastBreak(twoWords, twoWords.Length - 1, wholes) > 0;
    }
}
