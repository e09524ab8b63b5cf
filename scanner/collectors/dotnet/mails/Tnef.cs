// winmail.dat: a mail of Outlook as it leaves for programs that do not know it ([MS-OXTNEF]).
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    internal static class Tnef
    {
        // Behind the signature and a key.
        private const int Start = 6;
        private const int AttributeBytes = 9;
        private const int Body = 0x800C, Properties = 0x9003, NewFile = 0x9002, Data = 0x800F, FileProperties = 0x9005;
        private const int TextName = 0x1000, Page = 0x1013, Packed = 0x1009, FileName = 0x3701;
        private const int WideText = 0x001F, ObjectKind = 0x000D;
        private const int Several = 0x1000;
        private const int Named = 0x8000;

        // Before an object: what it is; a mail in a mail is written in this format again.
        private const int InterfaceBytes = 16;

        // Bytes of a value by its type; of any other its length stands before it.
        private static readonly Dictionary<int, int> Sizes = new Dictionary<int, int>
        {
            { 2, 4 }, { 3, 4 }, { 4, 4 }, { 5, 8 }, { 6, 8 }, { 7, 8 }, { 0x0A, 4 }, { 0x0B, 4 }, { 0x14, 8 },
            { 0x40, 8 }, { 0x48, 16 },
        };

        private sealed class Attribute
        {
            public int Name;
            public int Kind;
            public Source Place;
            public byte[] Value;
        }

        // Return the Parts of the text, and of each attachment.
        public static IEnumerable<Part> ReadTnef(Work work)
        {
            Source source = SliceSource.CanSeek(work.Source)
                ? work.Source
                : new HeldSource(Streams.Whole(work.Source, Settings.MemberBytes, "nested_too_big"));
            var texts = new List<byte[]>();
            int number = 0;
            foreach (Attribute attribute in Attributes(source))
            {
                var files = new List<Source>();
                switch (attribute.Name)
                {
                    case Body:
                        texts.Add(Held(attribute.Place));
                        break;
                    case Properties:
                        texts.AddRange(Texts(Held(attribute.Place)));
                        break;
                    case NewFile:
                        number++;
                        break;
                    case Data:
                        files.Add(attribute.Place);
                        break;
                    case FileProperties:
                        files = Files(Held(attribute.Place));
                        break;
                }
                foreach (Source file in files)
                {
                    foreach (Part part in work.Within(file, "attachment " + number))
                    {
                        yield return part;
                    }
                }
            }
            var best = new List<Part> { new Part("", Judgement.Clean) };
            foreach (byte[] text in texts)
            {
                work.Allowance.Use(text.Length);
                var found = new List<Part>(work.Within(new HeldSource(text), "text"));
                best = Message.Weight(found) > Message.Weight(best) ? found : best;
            }
            foreach (Part part in best)
            {
                yield return part;
            }
        }

        private static byte[] Held(Source place)
        {
            return Streams.Whole(place, Settings.MemberBytes, "too_big");
        }

        // Return the number and the source of the data of each attribute.
        private static IEnumerable<Attribute> Attributes(Source source)
        {
            long at = Start;
            for (int n = 0; n < Settings.Members; n++)
            {
                byte[] head = Streams.HeadOf(new SliceSource(source, at, AttributeBytes), AttributeBytes);
                if (head.Length == 0)
                {
                    yield break;
                }
                if (head.Length < AttributeBytes)
                {
                    throw new EndOfStreamException();
                }
                long size = ZipFile.Number(head, 5, 4);
                at += AttributeBytes;
                if (at + size > source.Size)
                {
                    throw new EndOfStreamException();
                }
                yield return new Attribute { Name = (int)ZipFile.Number(head, 1, 2), Place = new SliceSource(source, at, size) };
                at += size + 2;
            }
            throw new NotRead("too_many_members");
        }

        // Return the texts of a mail among its properties.
        private static List<byte[]> Texts(byte[] data)
        {
            var found = new List<byte[]>();
            foreach (Attribute property in PropertiesIn(data))
            {
                if (property.Name == Packed)
                {
                    found.Add(Outlook.UnpackedText(property.Value));
                }
                else if (property.Name == TextName || property.Name == Page)
                {
                    found.Add(property.Kind == WideText
                        ? Text.Bytes(Decoders.Decode(property.Value, "utf-16-le"))
                        : property.Value);
                }
            }
            return found;
        }

        // Return the data of an attachment among its properties.
        private static List<Source> Files(byte[] data)
        {
            var found = new List<Source>();
            foreach (Attribute property in PropertiesIn(data))
            {
                if (property.Name == FileName)
                {
                    int start = property.Kind == ObjectKind ? InterfaceBytes : 0;
                    found.Add(new HeldSource(Packaged.Slice(property.Value, start, property.Value.Length)));
                }
            }
            return found;
        }

        private static List<Attribute> PropertiesIn(byte[] data)
        {
            var found = new List<Attribute>();
            long count = Number(data, 0, 4), at = 4;
            for (long n = 0; n < Math.Min(count, Settings.Members); n++)
            {
                int kind = (int)Number(data, at, 2), name = (int)Number(data, at + 2, 2);
                at = name >= Named ? AfterName(data, at + 4) : at + 4;
                int size;
                bool isFixed = Sizes.TryGetValue(kind & ~Several, out size);
                long values = 1;
                if (!isFixed || (kind & Several) != 0)
                {
                    values = Number(data, at, 4);
                    at += 4;
                }
                for (long value = 0; value < Math.Min(values, Settings.Members); value++)
                {
                    long length = size;
                    if (!isFixed)
                    {
                        length = Number(data, at, 4);
                        at += 4;
                    }
                    if (at + length > data.Length)
                    {
                        throw new EndOfStreamException();
                    }
                    bool isWanted = name == TextName || name == Page || name == Packed || name == FileName;
                    if (isWanted)
                    {
                        found.Add(new Attribute { Name = name, Kind = kind, Value = Packaged.Slice(data, at, at + length) });
                    }
                    at += length + (4 - length % 4) % 4;
                }
            }
            return found;
        }

        // Return where the value of a property begins whose name stands before it.
        private static long AfterName(byte[] data, long at)
        {
            if (Number(data, at + 16, 4) == 0)
            {
                return at + 24;
            }
            long length = Number(data, at + 20, 4);
            return at + 24 + length + (4 - length % 4) % 4;
        }

        private static long Number(byte[] data, long at, int bytes)
        {
            if (at + bytes > data.Length)
            {
                throw new StructError();
            }
            return ZipFile.Number(data, (int)at, bytes);
        }
    }
}
