using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace PaLineBot.Messages;

/// <summary>
/// Writes whole JSON values, quotes and all: templates write no quotes around a value. Names are strict, loops and
/// output have limits, and of Scriban's own functions there are none.
/// </summary>
internal sealed class JsonContext : TemplateContext
{
    private static readonly ConcurrentDictionary<Type, IObjectAccessor> Accessors = new();

    public JsonContext(ScriptObject builtins)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedTargetAccess = false;
        LoopLimit = 200;
        RecursiveLimit = 20;
        LimitToString = 60_000;
        AutoIndent = false;
        MemberRenamer = member => JsonNamingPolicy.CamelCase.ConvertName(member.Name);
        MemberFilter = member => member is PropertyInfo;
    }

    /// <summary>Renders a template that sees the model as <c>card</c>.</summary>
    public string Render(Template template, object model)
    {
        PushGlobal(new ScriptObject { ["card"] = model });
        var text = template.Render(this);
        PopGlobal();
        return text;
    }

    public override TemplateContext Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case bool flag:
                Write(flag ? "true" : "false");
                break;
            case string text:
                Write("\"");
                Write(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text));
                Write("\"");
                break;
            case IFormattable number and (int or long or decimal or double):
                Write(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ScriptRuntimeException(span, $"a {value?.GetType().Name ?? "null"} has no place in a card");
        }

        return this;
    }

    // RenderAsync goes round Write: without this nothing would be escaped there.
    public override ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? value) => new(Write(span, value));

    // "" and [] are true in Scriban.
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        ICollection items => items.Count > 0,
        _ => base.ToBool(span, value),
    };

    // The base makes accessors anew for every context.
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or string or IDictionary or IList || target.GetType().IsPrimitive
            ? base.GetMemberAccessorImpl(target)
            : Accessors.GetOrAdd(
                target.GetType(),
                static (type, context) => new TypedObjectAccessor(type, StringComparer.Ordinal, context.MemberFilter, context.MemberRenamer),
                this);
}
