namespace PaLineBot.Rules.Forms;

/// <summary>One good example answer of a field, written by us.</summary>
/// <param name="Text">What could stand there.</param>
/// <param name="Kind">The kind of class it comes from, or null when it is for all.</param>
/// <param name="Standing">The standing whose expected level it shows (S001 §3.1.1, §3.2.1), or null when it is for all.</param>
public sealed record FieldExample(string Text, ExampleKind? Kind = null, AcademicStanding? Standing = null);

/// <summary>A kind of class that examples come from (ประเภทห้องเรียน, W4).</summary>
/// <param name="Title">What it is called above an example.</param>
/// <param name="When">The choice on the form that it goes with; several kinds may go with one.</param>
/// <param name="Said">Words of one's own answers that tell this kind from the others of the same choice.</param>
public sealed record ExampleKind(string Title, FieldCondition When, IReadOnlyList<string> Said);
