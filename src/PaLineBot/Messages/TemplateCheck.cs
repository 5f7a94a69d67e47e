using Scriban.Syntax;

namespace PaLineBot.Messages;

/// <summary>
/// What a card template may not do: remember, define and load things, or loop without a list. Cards are laid out from
/// their model alone, and what <c>capture</c> and <c>wrap</c> give would be escaped twice.
/// </summary>
internal sealed class TemplateCheck(string template, IReadOnlyCollection<string> parts) : ScriptVisitor
{
    public override void Visit(ScriptCaptureStatement node) => Refuse("capture", node);

    public override void Visit(ScriptImportStatement node) => Refuse("import", node);

    public override void Visit(ScriptWhileStatement node) => Refuse("while", node);

    public override void Visit(ScriptWrapStatement node) => Refuse("wrap", node);

    public override void Visit(ScriptFunction node) => Refuse("func", node);

    public override void Visit(ScriptAnonymousFunction node) => Refuse("func", node);

    public override void Visit(ScriptAssignExpression node) => Refuse("an assignment", node);

    public override void Visit(ScriptIncrementDecrementExpression node) => Refuse("an assignment", node);

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariable { Name: PartFunction.Name } && (node.Arguments is not [ScriptLiteral { Value: string name }, _] || !parts.Contains(name)))
        {
            throw new InvalidOperationException($"Card template '{template}' asks for a part that is not there: {node} {node.Span}");
        }

        base.Visit(node);
    }

    private void Refuse(string what, ScriptNode node) =>
        throw new InvalidOperationException($"Card template '{template}' has {what}, which cards may not have: {node.Span}");
}
