using System.Reflection;
using PaLineBot.Conversation.Events;
using Xunit;

namespace PaLineBot.Conversation.Tests.Events;

/// <summary>What people write in chat comes in by events, and there it gets the one form in which texts are stored.</summary>
public sealed class EventTextsTests
{
    private const string Typed = "นำ้\u200bใจ";
    private const string Stored = "น้ำใจ";

    /// <summary>Strings of events that nobody wrote: ids, our own data, addresses.</summary>
    private static readonly string[] NotWritten = ["GroupId", "MessageId", "QuotedMessageId", "SetId", "Data", "Url", "Type"];

    public static TheoryData<Type> Events => [.. typeof(ChatEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ChatEvent)))];

    [Theory]
    [MemberData(nameof(Events))]
    public void Whatever_was_written_is_in_the_form_in_which_it_is_stored(Type type)
    {
        var made = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var e = made.Invoke([.. made.GetParameters().Select(p => p.ParameterType == typeof(string) ? Typed : Activator.CreateInstance(p.ParameterType))]);
        var texts = type.GetProperties().Where(p => p.PropertyType == typeof(string) && !NotWritten.Contains(p.Name)).ToList();

        Assert.All(texts, p => Assert.Equal(Stored, p.GetValue(After(e, p))));
    }

    // What the constructor does not take is set as an initialiser would.
    private static object After(object e, PropertyInfo text)
    {
        text.SetValue(e, Typed);
        return e;
    }

    [Fact]
    public void What_the_constructor_takes_is_so_at_once() => Assert.Equal(
        (Stored, Stored), (new TextReceived(default, "1", Typed).Text, new MessageEdited(default, "1", Typed).Text));
}
