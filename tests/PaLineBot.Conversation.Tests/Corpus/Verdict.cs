using PaLineBot.Conversation.Effects;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>Whether what came of a sentence is what must.</summary>
internal static class Verdict
{
    private static readonly Type[] Acts = [typeof(SubmitAgreement), typeof(WithdrawSubmission), typeof(Unlink), typeof(ApproveSubmission), typeof(ReturnSubmission)];

    /// <summary>Talk that was stored, or took the place of an answer.</summary>
    public static bool StoresTalk(SaidInState said) => !said.Sentence.IsAnswer && said.Changed.Count > 0;

    /// <summary>An act with consequences, or its confirmation, that nobody asked for.</summary>
    public static bool IsDangerous(SaidInState said) =>
        said.Effects.Any(Acts.Contains)
        || (said.Offers("withdraw|yes") && said.Sentence.Must != "withdraw")
        || (said.Offers("submit|yes") && said.Sentence.Must != "submit")
        || (said.Offers("unlink") && said.Sentence.Must is not ("change-phone" or "unlink"));

    public static bool IsRight(SaidInState said) => !IsDangerous(said) && (said.Sentence.Must.Split(':', 2) switch
    {
        ["answer"] => said.IsStored,
        ["value", var number] => said.StoredValue == number,
        ["option", var numbers] => said.Changed.Count == 1 || said.Says("เลือกไว้") ? Options(said) == numbers : false,
        ["code", _] => said.Says("ใช่คุณหรือไม่") || said.Says("รหัส"),
        ["school", var name] => said.Says(name),
        _ => said.Changed.Count == 0 && IsRightTalk(said),
    });

    private static bool IsRightTalk(SaidInState said) => said.Sentence.Must switch
    {
        "ask" => said.Offers("take") && said.Offers("leave"),
        "stay" or "thanks" => said.OpenAfter == said.OpenBefore,
        "skip" => said.OpenAfter != said.OpenBefore,
        "back" => said.OpenAfter != said.OpenBefore,
        "pause" => said.IsPaused || said.OpenBefore is null,
        "fix-last" => said.Offers("takeback") || said.Offers("take") || said.Offers("field") || said.Says("แก้"),
        "example" or "meaning" => said.Says("ตัวอย่าง"),
        "where" => said.Says("จาก 15") || said.Says("15 ข้อ"),
        "deadline" => said.Says("30 พ.ย."),
        "approval" => said.Says("พิจารณา") || said.Says("เห็นชอบ") || said.Says("PA ของคุณตอนนี้"),
        "papers" => said.Says("เอกสาร"),
        "not-submitted" => said.Says("ส่ง"),
        "issue-code" => said.Says("รหัส"),
        "change-phone" => said.Says("บัญชี"),
        "contact" => said.Says("045-000-000"),
        "menu" or "help" or "continue" => said.Screen.Bubbles > 0,
        "submit" => said.Offers("submit|yes"),
        "withdraw" => said.Offers("withdraw|yes"),
        "approve" or "return" => said.Offers("approve") || said.Offers("return") || said.Says("เห็นชอบ"),
        "waiting" => said.Says("รอพิจารณา"),
        "link" => said.Says("หลักฐาน") || said.Says("ลิงก์"),
        _ => throw new InvalidOperationException($"nobody knows what {said.Sentence.Must} means"),
    };

    private static string Options(SaidInState said) => said.StoredValue;
}
