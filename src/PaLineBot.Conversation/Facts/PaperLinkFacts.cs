namespace PaLineBot.Conversation.Facts;

/// <summary>Short-lived links to the paper of the person's agreement.</summary>
/// <param name="PdfThaiDigits">PDF with Thai digits.</param>
/// <param name="Minutes">How long they open, in minutes.</param>
public sealed record PaperLinkFacts(string Pdf, string PdfThaiDigits, string Word, int Minutes);
