namespace PaLineBot.Tests.Fuzzing;

/// <summary>Good events of every kind LINE sends, without what all have in common; <c>{id}</c>, <c>{text}</c> and <c>{data}</c> are filled in.</summary>
internal static class WebhookSamples
{
    /// <summary>Whole bodies that are no events at all.</summary>
    public static readonly IReadOnlyList<string> Bodies =
        ["""{"destination":"U1","events":[]}""", """{"events":null}""", """{"destination":null,"events":{}}""", "[]", "null", "1", "\"x\"", """{"events":[null,1,"x",[],{}]}""", "{}"];

    /// <summary>Members of an event.</summary>
    public static readonly IReadOnlyList<string> Events =
    [
        """{"type":"message","message":{"type":"text","id":"{id}","quoteToken":"q","text":"{text}","emojis":[{"index":0,"length":1,"productId":"p","emojiId":"1"}],"mention":{"mentionees":[{"index":0,"length":2,"type":"user","userId":"U1","isSelf":true}]}}}""",
        """{"type":"message","message":{"type":"text","id":"{id}","quoteToken":"q","text":"{text}"}}""",
        """{"type":"message","message":{"type":"text","id":"{id}","quoteToken":"q","quotedMessageId":"{id}","text":"{text}"}}""",
        """{"type":"message","message":{"type":"image","id":"{id}","contentProvider":{"type":"line"},"imageSet":{"id":"s1","index":1,"total":3}}}""",
        """{"type":"message","message":{"type":"image","id":"{id}","contentProvider":{"type":"external","originalContentUrl":"https://example.org/a.jpg","previewImageUrl":"https://example.org/b.jpg"}}}""",
        """{"type":"message","message":{"type":"video","id":"{id}","duration":60000,"contentProvider":{"type":"line"}}}""",
        """{"type":"message","message":{"type":"audio","id":"{id}","duration":60000,"contentProvider":{"type":"line"}}}""",
        """{"type":"message","message":{"type":"file","id":"{id}","fileName":"แผนการสอน.pdf","fileSize":2138}}""",
        """{"type":"message","message":{"type":"location","id":"{id}","title":"โรงเรียน","address":"ไทย","latitude":13.7,"longitude":100.5}}""",
        """{"type":"message","message":{"type":"sticker","id":"{id}","packageId":"1","stickerId":"2","stickerResourceType":"STATIC","keywords":["สู้ๆ"]}}""",
        """{"type":"messageEdited","message":{"type":"text","id":"{id}","text":"{text}"}}""",
        """{"type":"unsend","unsend":{"messageId":"{id}"}}""",
        """{"type":"follow","follow":{"isUnblocked":true}}""",
        """{"type":"unfollow"}""",
        """{"type":"join"}""",
        """{"type":"leave"}""",
        """{"type":"memberJoined","joined":{"members":[{"type":"user","userId":"U11111111111111111111111111111111"}]}}""",
        """{"type":"memberLeft","left":{"members":[{"type":"user","userId":"U11111111111111111111111111111111"}]}}""",
        """{"type":"postback","postback":{"data":"{data}"}}""",
        """{"type":"postback","postback":{"data":"{data}"}}""",
        """{"type":"postback","postback":{"data":"{data}"}}""",
        """{"type":"postback","postback":{"data":"{data}","params":{"date":"2026-12-31"}}}""",
        """{"type":"accountLink","link":{"result":"ok","nonce":"n"}}""",
        """{"type":"beacon","beacon":{"hwid":"d4","type":"enter","dm":"00"}}""",
        """{"type":"membership","membership":{"type":"joined","membershipId":1}}""",
        """{"type":"videoPlayComplete","videoPlayComplete":{"trackingId":"t"}}""",
        """{"type":"module","module":{"type":"attached","botId":"U1","scopes":["a"]}}""",
        """{"type":"delivery","delivery":{"data":"x"}}""",
        """{"type":"somethingNew","somethingNew":{"a":[1,null]}}""",
    ];

    /// <summary>What people say.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        "เริ่มทำ PA", "สรุป", "ส่ง", "เมนู", "ช่วยเหลือ", "ขอเข้าร่วม", "หลักฐาน", "1.1", "ข้อ 2.3", "12", "๑๒", "-1", "99999999999", "TEACHER2", "90000001", "แก้ 1.1", "ยกเลิก", "ย้อนกลับ", "ใช่", "ไม่ใช่",
        "งาน: จัดการเรียนรู้เชิงรุก ผลลัพธ์: ผู้เรียนอ่านออก ตัวชี้วัด: ร้อยละ 80", "https://example.org/%00งาน", "ขอเอกสาร", "รออนุมัติ", "ถอนการส่ง", "ยกเลิกการเชื่อมต่อ", "นางสาวสมใจ ใฝ่เรียน", "😀", "?", "", " ",
        "'; drop table answers; --", "{{#each people}}{{{full_name}}}{{/each}}", "<script>alert(1)</script>", "%s %n {0}",
    ];

    /// <summary>Arguments of a button's data.</summary>
    public static readonly IReadOnlyList<string> Arguments =
    [
        "1.1.task", "1.1", "2.4", "workload.teaching", "1", "2", "0", "-1", "9223372036854775808", "yes", "no", "Teacher", "Professional", "Nonsense", "page", "pa1-teacher", "general", "", " ", "x", "../1", "1,2,3", "\\u0000", "\\ud83d",
        "ครู", "null", "2570", "999999999999999999999999", "a1b2c3d4", "Pdf", "Docx",
    ];
}
