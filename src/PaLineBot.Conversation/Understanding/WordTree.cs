namespace PaLineBot.Conversation.Understanding;

/// <summary>Words by their letters from the last one on, so that a text is read only as far as some word goes on.</summary>
internal sealed class WordTree
{
    private const int LetterBits = 16;
    private readonly Dictionary<long, int> branches = [];
    private readonly List<List<Lexicon.Word>?> words = [null];

    /// <summary>Adds a word.</summary>
    public void Add(Lexicon.Word word)
    {
        var node = 0;
        for (var i = word.Letters.Length - 1; i >= 0; i--)
        {
            if (!branches.TryGetValue(Branch(node, word.Letters[i]), out var next))
            {
                branches[Branch(node, word.Letters[i])] = next = words.Count;
                words.Add(null);
            }

            node = next;
        }

        (words[node] ??= []).Add(word);
    }

    /// <summary>Goes on from 0, where no letter is read, or from where a letter led, with the letter before; false when no word has it there.</summary>
    public bool GoOn(ref int node, char letter) => branches.TryGetValue(Branch(node, letter), out node);

    /// <summary>The words that are read whole here, or null.</summary>
    public IReadOnlyList<Lexicon.Word>? At(int node) => words[node];

    private static long Branch(int node, char letter) => ((long)node << LetterBits) | letter;
}
