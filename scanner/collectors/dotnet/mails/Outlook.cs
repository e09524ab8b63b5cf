// Stores of Outlook: the texts of all mails together, attachments by themselves, contacts as one table ([MS-PST]).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The properties of one node, by number: a tree in a heap, values in it or in subnodes ([MS-PST] 2.3).
    internal sealed class StoreProperties
    {
        private const int HeapBytes = 4 * Settings.MiB;
        private const int TreeLevels = 4;
        private const int MostProperties = 4096;
        private const int WideText = 0x001F;

        public readonly SortedDictionary<long, StoreNode> Subnodes;
        private readonly OutlookStore store;
        private readonly List<byte[]> blocks;

        // Number: type, and four bytes.
        private readonly Dictionary<int, KeyValuePair<int, long>> records = new Dictionary<int, KeyValuePair<int, long>>();

        public StoreProperties(OutlookStore store, StoreNode node)
        {
            this.store = store;
            Subnodes = store.Subnodes(node.Below);
            blocks = store.Data(node.Data, HeapBytes);
            byte[] first = blocks.Count > 0 ? blocks[0] : new byte[0];
            if (first.Length < 12 || first[2] != 0xEC || first[3] != 0xBC)
            {
                throw new NotRead("broken:heap");
            }
            byte[] root = Item((long)OutlookStore.Number(first, 4, 4));
            if (root.Length < 8 || root[0] != 0xB5 || root[1] != 2 || root[2] != 6 || root[3] > TreeLevels)
            {
                throw new NotRead("broken:heap");
            }
            AddRecords((long)OutlookStore.Number(root, 4, 4), root[3]);
        }

        // Return an item of the heap, nothing for what is none.
        private byte[] Item(long place)
        {
            var at = (int)(place >> 5 & 0x7FF);
            var block = (int)(place >> 16);
            if ((place & 0x1F) != 0 || at == 0 || block >= blocks.Count)
            {
                return new byte[0];
            }
            byte[] data = blocks[block];
            var table = (long)OutlookStore.Number(data, 0, 2);
            var start = (int)OutlookStore.Number(data, table + 4 + 2 * (at - 1), 2);
            var end = (int)Math.Min(data.Length, (long)OutlookStore.Number(data, table + 4 + 2 * at, 2));
            bool isOne = at <= (int)OutlookStore.Number(data, table, 2) && start < end;
            return isOne ? MailWalk.Slice(data, start, end) : new byte[0];
        }

        private void AddRecords(long place, int levels)
        {
            byte[] data = Item(place);
            int step = levels > 0 ? 6 : 8;
            for (int at = 0; at + step <= data.Length; at += step)
            {
                if (records.Count >= MostProperties)
                {
                    throw new NotRead("too_many_properties");
                }
                if (levels > 0)
                {
                    AddRecords((long)OutlookStore.Number(data, at + 2, 4), levels - 1);
                    continue;
                }
                var kind = (int)OutlookStore.Number(data, at + 2, 2);
                var value = (long)OutlookStore.Number(data, at + 4, 4);
                records[(int)OutlookStore.Number(data, at, 2)] = new KeyValuePair<int, long>(kind, value);
            }
        }

        // Return the type of a property, 0 for none.
        public int Kind(int name)
        {
            KeyValuePair<int, long> record;
            return records.TryGetValue(name, out record) ? record.Key : 0;
        }

        // Return the bytes of a property, none where it has none or stands in the record itself.
        public byte[] Value(int name)
        {
            KeyValuePair<int, long> record;
            bool isKnown = records.TryGetValue(name, out record);
            bool isInPlace = record.Key == 2 || record.Key == 3 || record.Key == 4 || record.Key == 10 || record.Key == 11;
            if (!isKnown || record.Value == 0 || isInPlace)
            {
                return new byte[0];
            }
            if ((record.Value & 0x1F) == 0)
            {
                return Item(record.Value);
            }
            StoreNode node;
            List<byte[]> parts = store.Data(Subnodes.TryGetValue(record.Value, out node) ? node.Data : 0);
            int length = 0;
            parts.ForEach(part => length += part.Length);
            var whole = new byte[length];
            length = 0;
            foreach (byte[] part in parts)
            {
                Buffer.BlockCopy(part, 0, whole, length, part.Length);
                length += part.Length;
            }
            return whole;
        }

        // Return the text of a property as UTF-8, or as it is.
        public byte[] TextOf(int name)
        {
            byte[] value = Value(name);
            return Kind(name) == WideText ? Text.Bytes(Decoders.Decode(value, "utf-16-le")) : value;
        }
    }

    internal static class Outlook
    {
        // Return what is to be said of a store.
        public static IEnumerable<Part> ReadOutlook(Work work)
        {
            OutlookStore store;
            try
            {
                store = new OutlookStore(work);
            }
            catch (StoreLocked)
            {
                return Content.Lone(Content.Encrypted("pst"));
            }
            return new StoreReader(work, store).Parts();
        }

        // Return packed rich text unpacked, nothing for what is none ([MS-OXRTFCP] 2.2).
        public static byte[] UnpackedText(byte[] data)
        {
            bool isPlain = Text.StartsWith(data, data.Length, "MELA", 8);
            if (isPlain || !Text.StartsWith(data, data.Length, "LZFu", 8))
            {
                return isPlain && data.Length > 16 ? MailWalk.Slice(data, 16, data.Length) : new byte[0];
            }
            string before = Lists.StoreTables[2];
            var bytes = new List<byte>(Text.LatinBytes(before));
            for (int at = 16; at < data.Length && bytes.Count < Settings.MemberBytes;)
            {
                int flags = data[at++];
                for (int bit = 0; bit < 8; bit++)
                {
                    if ((flags >> bit & 1) == 0)
                    {
                        bytes.AddRange(at < data.Length ? new[] { data[at] } : new byte[0]);
                        at++;
                        continue;
                    }
                    var pair = at + 1 < data.Length ? data[at] << 8 | data[at + 1] : at < data.Length ? data[at] : 0;
                    at += 2;
                    int start = bytes.Count - ((bytes.Count - (pair >> 4)) & 0xFFF);
                    if (start == bytes.Count || at > data.Length || start < 0)
                    {
                        return bytes.GetRange(before.Length, bytes.Count - before.Length).ToArray();
                    }
                    for (int n = 0; n < (pair & 0xF) + 2; n++)
                    {
                        bytes.Add(bytes[start++]);
                    }
                }
            }
            return bytes.GetRange(before.Length, bytes.Count - before.Length).ToArray();
        }
    }

    // Reads all mails of a store.
    internal sealed class StoreReader : MailReader
    {
        private const int MessageNode = 0x04, AttachmentNode = 0x05, NodeKind = 0x1F;
        private const int Class = 0x001A, Subject = 0x0037, Body = 0x1000, Page = 0x1013, PackedText = 0x1009;
        private const int Attached = 0x3701, ObjectKind = 0x000D, TimeKind = 0x0040;

        // In tenths of microseconds, in which Windows counts from 1601 on.
        private const ulong Day = 864000000000;
        private const int MessagesDepth = 8;
        private const int MostAttachments = 100000;
        private const int MailAttachments = 1000;
        private const int UnreadMessages = 100;
        private static readonly string[] Columns = { "forename", "surname", "full name", "telephone", "address", "date of birth" };
        private static readonly int[] ColumnNames = { 0x3A06, 0x3A11, 0x3001, 0x3A1C, 0x3A15, 0x3A42 };
        private static readonly StoreNode Nowhere = new StoreNode(0, 0, 0);

        private readonly OutlookStore store;
        private readonly Table contacts;
        private int failed;
        private int opened;

        public StoreReader(Work work, OutlookStore store) : base(work)
        {
            this.store = store;
            isBox = true;
            contacts = new Table(work.Context);
            contacts.Add(new List<string>(Columns));
        }

        // Return the Parts of attachments, of mails with people, of contacts, last of all texts together.
        public override IEnumerable<Part> Parts()
        {
            foreach (StoreNode node in store.Leaves())
            {
                if ((node.Number & NodeKind) != MessageNode)
                {
                    continue;
                }
                number++;
                work.Context.Budget.CheckTime();
                foreach (Part part in Message(node, "message " + number, 0))
                {
                    yield return part;
                }
                foreach (Part part in ToldTexts())
                {
                    yield return part;
                }
            }
            Judgement known = contacts.Finish();
            if (known.People > 0)
            {
                yield return new Part("contacts", known);
            }
            yield return Together();
        }

        private IEnumerable<Part> Message(StoreNode node, string name, int depth)
        {
            StoreProperties held = null;
            var texts = new List<byte[]>();
            Part fault = null;
            try
            {
                held = new StoreProperties(store, node);
                texts = Bodies(held);
            }
            catch (NotRead reason)
            {
                failed++;
                fault = new Part(name, Judgement.Unread(reason.Message));
            }
            if (fault != null)
            {
                if (failed <= UnreadMessages)
                {
                    yield return fault;
                }
                yield break;
            }
            foreach (byte[] text in texts)
            {
                foreach (Part part in ReadBody(text))
                {
                    yield return part;
                }
            }
            List<StoreNode> nodes = new List<StoreNode>(held.Subnodes.Values).FindAll(one => (one.Number & NodeKind) == AttachmentNode);
            if (nodes.Count > MailAttachments)
            {
                yield return new Part(name, Judgement.Unread("too_many_attachments"));
            }
            for (int n = 0; n < Math.Min(MailAttachments, nodes.Count); n++)
            {
                foreach (Part part in Attachment(nodes[n], name + ", attachment " + (n + 1), depth))
                {
                    yield return part;
                }
            }
        }

        private List<byte[]> Bodies(StoreProperties held)
        {
            byte[] subject = held.TextOf(Subject);
            Feed(MailWalk.Slice(subject, 0, Math.Min(subject.Length, Settings.CellCharacters)));
            Feed(new[] { (byte)'\n' });
            byte[] kind = held.TextOf(Class);
            if (Text.StartsWith(kind, kind.Length, "IPM.Contact", 0))
            {
                contacts.Add(new List<string>(Array.ConvertAll(ColumnNames, name => CellOf(held, name))));
            }
            List<byte[]> texts = new List<byte[]> { held.TextOf(Body), held.TextOf(Page) }.FindAll(text => text.Length > 0);
            if (texts.Count == 0)
            {
                texts.Add(Outlook.UnpackedText(held.Value(PackedText)));
            }
            return texts;
        }

        private IEnumerable<Part> Attachment(StoreNode node, string name, int depth)
        {
            opened++;
            if (opened > MostAttachments)
            {
                return opened == MostAttachments + 1 ? new[] { new Part(name, Judgement.Unread("too_many_attachments")) } : None;
            }
            try
            {
                var held = new StoreProperties(store, node);
                if (held.Kind(Attached) != ObjectKind)
                {
                    return ReadAttached(held.Value(Attached), name);
                }
                StoreNode inner;
                inner = held.Subnodes.TryGetValue((long)OutlookStore.Number(held.Value(Attached), 0, 4), out inner) ? inner : Nowhere;
                return depth + 1 > MessagesDepth
                    ? new[] { new Part(name, Judgement.Unread("nested_too_deep")) }
                    : Message(inner, name, depth + 1);
            }
            catch (NotRead fault)
            {
                return new[] { new Part(name, Judgement.Unread(fault.Message)) };
            }
        }

        // Return a property of a contact as the cell of a table.
        private static string CellOf(StoreProperties held, int name)
        {
            byte[] value = held.Value(name);
            if (held.Kind(name) == TimeKind)
            {
                ulong days = OutlookStore.Number(value, 0, 8) / Day;
                return days > 0 && days < 300000
                    ? new DateTime(1601, 1, 1).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                    : "";
            }
            byte[] text = held.TextOf(name);
            return Decoders.Decode(text, Math.Min(text.Length, Settings.CellCharacters), "utf-8");
        }
    }
}
