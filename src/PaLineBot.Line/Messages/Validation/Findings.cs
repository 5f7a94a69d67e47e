using System.Globalization;
using System.Text;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Collects problems, and knows where the walk through the messages is.</summary>
internal sealed class Findings
{
    private readonly List<(string? Name, int Index)> _path = [];
    private readonly List<MessageProblem> _problems = [];
    private int _flexDepth = -1;
    private int _message;

    public IReadOnlyList<MessageProblem> Problems => _problems;

    public bool InFlex => _flexDepth >= 0;

    public void EnterMessage(int index)
    {
        _message = index;
        Enter(index);
    }

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int index) => _path.Add((null, index));

    public void EnterFlex() => _flexDepth = _path.Count;

    public void LeaveFlex() => _flexDepth = -1;

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Add(string problem, string? property = null)
    {
        if (property is not null) Enter(property);
        _problems.Add(InFlex ? new MessageProblem(Pointer(), problem, _message) : new MessageProblem(Dotted(), problem));
        if (property is not null) Leave();
    }

    private string Pointer()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in _path.Skip(_flexDepth)) text.Append('/').Append(name ?? index.ToString(CultureInfo.InvariantCulture));
        return text.Length == 0 ? "/" : text.ToString();
    }

    private string Dotted()
    {
        var text = new StringBuilder("messages");
        foreach (var (name, index) in _path)
        {
            if (name is not null) text.Append('.').Append(name);
            else text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        return text.ToString();
    }
}
