using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PaLineBot.Messages;

/// <summary>
/// <c>part "row" value</c>: what the template of that name in <c>parts/</c> makes of the value, which it sees as <c>it</c>.
/// It is written in place and gives nothing back, so no finished JSON can get anywhere else.
/// </summary>
internal sealed class PartFunction(IReadOnlyDictionary<string, Template> parts) : IScriptCustomFunction
{
    public const string Name = "part";

    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(void);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "name") : new ScriptParameterInfo(typeof(object), "value");

    // A context in which something failed is not used again (see CardRenderer), so nothing is put back after an exception.
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterRecursive(callerContext!);
        context.PushGlobal(new ScriptObject { ["it"] = arguments[1] });
        context.Evaluate(parts[(string)arguments[0]!].Page!);
        context.PopGlobal();
        context.ExitRecursive(callerContext!);
        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
