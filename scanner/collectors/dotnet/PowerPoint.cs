// Shows of PowerPoint 97 to 2003 (ppt, [MS-PPT]): texts of slides, notes and comments, earlier versions too.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class PowerPoint
    {
        // In the stream Current User ([MS-PPT] 2.3.2).
        private const uint LockedToken = 0xF3D1C4DF;
        private const int WideText = 0x0FA0, NarrowText = 0x0FA8, ShortText = 0x0FBA, Comment = 0x2EE0;

        // Return the Parts of all the text of a ppt.
        public static IEnumerable<Part> JudgeShow(Dictionary<string, CompoundStream> streams, Context context)
        {
            byte[] user = streams.ContainsKey("current user") ? streams["current user"].Part(0, 16) : new byte[0];
            bool isLocked = user.Length == 16 && Little.Number(user, 12) == LockedToken;
            if (isLocked || streams.ContainsKey("encryptedsummary"))
            {
                return Content.Lone(Content.Encrypted("office"));
            }
            var flow = new Flow(context);
            foreach (string text in Texts(streams["powerpoint document"]))
            {
                flow.Paragraph(text.Replace('\v', '\n').Replace('\r', '\n'));
            }
            return flow.Parts();
        }

        // Return each text; records that hold records are gone into, those that are too long left out.
        private static IEnumerable<string> Texts(CompoundStream stream)
        {
            long at = 0;
            int holder = 0;
            while (at + 8 <= stream.Size)
            {
                byte[] head = stream.Part(at, 8);
                int version = Little.Word(head, 0), kind = Little.Word(head, 2);
                uint length = Little.Number(head, 4);
                at += 8;
                if ((version & 0x000F) == 0x000F)
                {
                    holder = kind;
                    continue;
                }
                bool isText = kind == WideText || kind == NarrowText || (kind == ShortText && holder == Comment);
                if (length <= Settings.MemberBytes && isText)
                {
                    byte[] data = stream.Part(at, length);
                    yield return kind == NarrowText ? Text.Latin(data, 0, data.Length) : Decoders.Decode(data, "utf-16-le");
                }
                at += length;
            }
        }
    }
}
