namespace PaLineBot.Tests.Fuzzing;

/// <summary>A route of the mini-app's API, with a good body.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path below the API.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="Body">A good body, or null.</param>
internal sealed record FuzzRoute(string Method, string Path, string Role, string? Body = null)
{
    /// <summary>Every route; a test compares them with those of the service.</summary>
    public static readonly IReadOnlyList<FuzzRoute> All =
    [
        new("POST", "session", "writer", """{"idToken":"{idToken}","wants":["agreement","submissions/1"]}"""),
        new("DELETE", "session", "writer"),
        new("GET", "me", "writer"),
        new("GET", "opening", "writer"),
        new("GET", "forms/{formId}/{version}", "writer"),
        new("GET", "agreement", "writer"),
        new("GET", "agreement/form", "writer"),
        new("GET", "agreement/examples", "writer"),
        new("POST", "agreement", "writer", """{"copyPrevious":true}"""),
        new("PUT", "agreement/{id}/fields/{fieldId}", "writer", """{"text":"จัดการเรียนรู้เชิงรุกให้ผู้เรียนร้อยละ 80 อ่านออก 12"}"""),
        new("POST", "agreement/{id}/submit", "submitter", "{}"),
        new("POST", "agreement/{id}/withdraw", "submitter", "{}"),
        new("GET", "agreement/{id}/rounds/{round}", "submitter"),
        new("GET", "waiting", "director"),
        new("GET", "submissions/{id}", "director"),
        new("POST", "submissions/{id}/approve", "director", "{}"),
        new("POST", "submissions/{id}/return", "director", """{"comments":[{"sectionId":"1.1","text":"ขอให้เพิ่มตัวชี้วัดค่ะ"},{"sectionId":"1.2","text":"ดีแล้วครับ"}]}"""),
        new("POST", "submissions/{id}/undo", "director", "{}"),
        new("GET", "board", "director"),
        new("GET", "district-board", "district-director"),
        new("POST", "board/{personId}/nudge", "director", "{}"),
        new("POST", "agreement/{id}/papers", "submitter", """{"format":"Docx","thaiDigits":true}"""),
        new("POST", "board/papers", "director", "{}"),
        new("GET", "board/papers/{jobId}", "director"),
        new("GET", "evidence", "writer"),
        new("POST", "evidence", "writer", """{"url":"https://example.org/งาน/1?a=1","caption":"คลิปการสอน","sectionId":"1.1"}"""),
        new("PATCH", "evidence/{id}", "writer", """{"sectionId":"1.2","caption":"ภาพกิจกรรม"}"""),
        new("GET", "evidence/{id}/content", "writer"),
        new("POST", "evidence/{id}/link", "writer", "{}"),
        new("GET", "submissions/{id}/evidence", "director"),
        new("DELETE", "evidence/{id}", "writer"),
        new("GET", "my-data", "writer"),
        new("POST", "my-data/link", "writer", "{}"),

        // Not the very words, else there would be no writer for the next request.
        new("POST", "my-data/erasure", "writer", """{"words":"ลบข้อมูลของฉัน"}"""),
    ];
}
