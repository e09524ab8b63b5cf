// Shows of PowerPoint 97 to 2003 (ppt, [MS-PPT]): texts of slides, notes and comments, earlier versions too.
// A table is a group of shapes there: where each of them stands tells rows and columns.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Takes the texts of a show; those of shapes that stand in rows and columns are a table.
    internal sealed class ShowTexts
    {
        // A group of shapes, and a shape ([MS-ODRAW] 2.2.13, 2.2.14).
        private const int Group = 0xF003, Shape = 0xF004;
        private const int CellsHeld = 10000;

        // The document, a slide, notes, a master, the outline: what follows belongs to no shape before it.
        private static readonly int[] Pages = { 0x03E8, 0x03EE, 0x03F0, 0x03F8, 0x0FF0 };

        private readonly Flow flow;
        private SortedDictionary<int, SortedDictionary<int, string>> cells = new SortedDictionary<int, SortedDictionary<int, string>>();
        private int count;
        private bool isPlaced;
        private int left;
        private int top;

        public ShowTexts(Flow flow)
        {
            this.flow = flow;
        }

        // A record begins that holds others.
        public void Open(int kind)
        {
            bool isPage = Array.IndexOf(Pages, kind) >= 0;
            if (kind == Group || isPage || count >= CellsHeld)
            {
                Finish();
            }
            isPlaced = isPlaced && kind != Shape && !isPage;
        }

        // Tell where the shape stands that was opened last.
        public void Stand(int newLeft, int newTop)
        {
            left = newLeft;
            top = newTop;
            isPlaced = true;
            Add("");
        }

        // Take a text.
        public void Take(string text)
        {
            if (isPlaced)
            {
                Add(text);
            }
            else
            {
                flow.Paragraph(text);
            }
        }

        // Hand over the group: as a table where half of its places are filled, else as text.
        public void Finish()
        {
            var rows = cells;
            int filled = count;
            cells = new SortedDictionary<int, SortedDictionary<int, string>>();
            count = 0;
            isPlaced = false;
            var lefts = new SortedSet<int>();
            foreach (SortedDictionary<int, string> row in rows.Values)
            {
                lefts.UnionWith(row.Keys);
            }
            bool isTable = rows.Count >= 2 && lefts.Count >= 2 && 2L * filled >= (long)rows.Count * lefts.Count;
            var columns = new List<int>(lefts);
            columns = columns.GetRange(0, Math.Min(columns.Count, Flow.Widest));
            if (isTable)
            {
                flow.Begin();
            }
            foreach (SortedDictionary<int, string> row in rows.Values)
            {
                if (isTable)
                {
                    flow.Row(columns.ConvertAll(column => row.ContainsKey(column) ? row[column] : ""));
                    continue;
                }
                foreach (string text in row.Values)
                {
                    flow.Paragraph(text);
                }
            }
            if (isTable)
            {
                flow.End();
            }
        }

        private void Add(string text)
        {
            SortedDictionary<int, string> row;
            if (!cells.TryGetValue(top, out row))
            {
                row = new SortedDictionary<int, string>();
                cells.Add(top, row);
            }
            string before;
            bool isKnown = row.TryGetValue(left, out before);
            row[left] = before + text;
            count += isKnown ? 0 : 1;
        }
    }

    internal static class PowerPoint
    {
        // In the stream Current User ([MS-PPT] 2.3.2).
        private const uint LockedToken = 0xF3D1C4DF;
        private const int WideText = 0x0FA0, NarrowText = 0x0FA8, ShortText = 0x0FBA, Remark = 0x2EE0;

        // Where a shape stands in its group ([MS-ODRAW] 2.2.39).
        private const int Place = 0xF00F;
        private const int EmbeddedObject = 0x1011;

        // A packed object begins with its length, then the two bytes of zlib.
        private const int UnpackedAt = 6;

        // Return the Parts of the tables and all the text of a ppt, and of the documents embedded in it.
        public static IEnumerable<Part> JudgeShow(Dictionary<string, CompoundStream> streams, Work work)
        {
            byte[] user = streams.ContainsKey("current user") ? streams["current user"].Part(0, 16) : new byte[0];
            bool isLocked = user.Length == 16 && Little.Number(user, 12) == LockedToken;
            if (isLocked || streams.ContainsKey("encryptedsummary"))
            {
                yield return new Part("", Content.Encrypted("office"));
                yield break;
            }
            CompoundStream stream = streams["powerpoint document"];
            var flow = new Flow(work);
            var objects = new List<ShowRecord>();
            Read(stream, new ShowTexts(flow), objects);
            foreach (Part part in flow.Parts())
            {
                yield return part;
            }
            for (int n = 0; n < objects.Count; n++)
            {
                foreach (Part part in JudgeObject(stream, objects[n], work, "embedded " + (n + 1)))
                {
                    yield return part;
                }
            }
        }

        private static void Read(CompoundStream stream, ShowTexts texts, List<ShowRecord> objects)
        {
            foreach (ShowRecord record in Records(stream))
            {
                int kind = record.Kind;
                if (record.HoldsOthers)
                {
                    texts.Open(kind);
                }
                else if (kind == Place)
                {
                    byte[] place = stream.Part(record.At, 8);
                    Little.Number(place, 4);
                    texts.Stand((int)Little.Number(place, 0), (int)Little.Number(place, 4));
                }
                else if (kind == EmbeddedObject)
                {
                    objects.Add(record);
                }
                else if (record.Length <= Settings.MemberBytes
                    && (kind == WideText || kind == NarrowText || (kind == ShortText && record.Holder == Remark)))
                {
                    byte[] data = stream.Part(record.At, record.Length);
                    string text = kind == NarrowText ? Text.Latin(data, 0, data.Length) : Decoders.Decode(data, "utf-16-le");
                    texts.Take(text.Replace('\v', '\n').Replace('\r', '\n'));
                }
            }
            texts.Finish();
        }

        // Return each record; those that hold others are gone into.
        private static IEnumerable<ShowRecord> Records(CompoundStream stream)
        {
            long at = 0;
            int holder = 0;
            while (at + 8 <= stream.Size)
            {
                byte[] head = stream.Part(at, 8);
                Little.Number(head, 4);
                int version = Little.Word(head, 0), kind = Little.Word(head, 2);
                at += 8;
                bool holdsOthers = (version & 0x000F) == 0x000F;
                holder = holdsOthers ? kind : holder;
                var record = new ShowRecord
                {
                    Kind = kind, Holder = holder, HoldsOthers = holdsOthers, IsPacked = version >> 4 == 1, At = at,
                    Length = Little.Number(head, 4),
                };
                yield return record;
                at += holdsOthers ? 0 : record.Length;
            }
        }

        // Return the Parts of an embedded document.
        private static IEnumerable<Part> JudgeObject(CompoundStream stream, ShowRecord held, Work work, string name)
        {
            if (held.Length > Settings.MemberBytes)
            {
                return new[] { new Part(name, Judgement.Unread("nested_too_big")) };
            }
            byte[] data = stream.Part(held.At, held.Length);
            if (held.IsPacked)
            {
                data = StoreBytes.Inflated(data, Math.Min(UnpackedAt, data.Length), Settings.MemberBytes);
                work.Allowance.Use(data.Length);
            }
            return work.Within(new HeldSource(data), name);
        }

        private struct ShowRecord
        {
            public int Kind;
            public int Holder;
            public bool HoldsOthers;
            public bool IsPacked;
            public long At;
            public long Length;
        }
    }
}
