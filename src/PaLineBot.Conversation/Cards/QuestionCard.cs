using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>One question of the form (<c>question.json.scriban</c>).</summary>
/// <param name="Place">Where we are (ตัวชี้วัดที่ 2 จาก 15 · ช่อง 1 จาก 3).</param>
/// <param name="Title">Official title with its number.</param>
/// <param name="FieldTitle">Official title of the field, or an empty string when it repeats the title.</param>
/// <param name="Dots">Progress as dots, or an empty string.</param>
/// <param name="Ask">The question in plain words.</param>
/// <param name="Groups">Which groups of people may stay empty, or an empty string.</param>
/// <param name="Meaning">What the item means, or an empty string.</param>
/// <param name="Level">Expected practice level, or an empty string.</param>
/// <param name="Comment">The superior's comment, or an empty string.</param>
/// <param name="Current">What is written now, or an empty string.</param>
/// <param name="Options">Choices to tap.</param>
/// <param name="Actions">At most three small buttons beside each other.</param>
public sealed record QuestionCard(
    string Place, string Title, string FieldTitle, string Dots, string Ask, string Groups, string Meaning, string Level,
    string Comment, string Current, IReadOnlyList<CardRow> Options, IReadOnlyList<CardAction> Actions, string AltText) : Card("question", AltText);
