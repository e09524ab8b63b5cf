// Dumps of MongoDB: documents in BSON one after the other (bsonspec.org), also as mongodump archives them.
// They are read as JSON with a document a line.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    // The documents of a dump as lines of JSON, written anew each time it is read.
    internal sealed class BsonSource : Source
    {
        public readonly Source Inner;
        public readonly Allowance Allowance;

        // Whether a document that was read is damaged or cut short: what follows is not read.
        public bool IsBroken;

        public BsonSource(Source source, Allowance allowance)
        {
            Inner = source;
            Allowance = allowance;
            var stream = new BsonPieces(this);
            Size = Archive.SizeMade(stream, source.Size, () => stream.Forward.At);
        }

        public override Pieces Open()
        {
            return new BsonPieces(this);
        }
    }

    // Reads a BsonSource from its start.
    internal sealed class BsonPieces : Pieces
    {
        // What ends the documents of each collection in a whole archive, and what that begins with.
        private const long Between = 0xffffffff, ArchiveSign = 0x8199e26d;

        // Bytes of a document; MongoDB allows 16 MiB and a little.
        private const long Least = 5, Most = 64 * 1024 * 1024;

        public readonly Forward Forward;
        private readonly BsonSource source;
        private byte[] ready = new byte[0];
        private int at;

        public BsonPieces(BsonSource source)
        {
            Forward = new Forward(source.Inner);
            this.source = source;
        }

        public static IEnumerable<Part> ReadBson(Work work)
        {
            var source = new BsonSource(work.Source, work.Allowance);
            foreach (Part part in work.Within(source))
            {
                yield return part;
            }
            if (source.IsBroken)
            {
                throw new NotRead("broken:bson");
            }
        }

        public override int Read(int count)
        {
            if (at >= ready.Length)
            {
                ready = Documents();
                at = 0;
            }
            count = Math.Min(count, ready.Length - at);
            MakeRoom(count);
            System.Buffer.BlockCopy(ready, at, Buffer, 0, count);
            at += count;
            Position += count;
            return count;
        }

        private byte[] Documents()
        {
            var lines = new MemoryStream();
            try
            {
                while (lines.Length < Settings.ReadBytes && !source.Allowance.EndsReading())
                {
                    byte[] line = Line();
                    if (line.Length == 0)
                    {
                        break;
                    }
                    lines.Write(line, 0, line.Length);
                }
            }
            catch (NotRead)
            {
                source.IsBroken = true;
            }
            catch (EndOfBytes)
            {
                source.IsBroken = true;
            }
            source.Allowance.Use(lines.Length);
            return lines.ToArray();
        }

        // Return the next document as a line of JSON, nothing at the end of all.
        private byte[] Line()
        {
            byte[] start = Forward.Take(4);
            long length = Length(start);
            while (length == Between || length == ArchiveSign)
            {
                start = Forward.Take(4);
                length = Length(start);
            }
            if (start.Length == 0)
            {
                return start;
            }
            if (length < Least || length > Most)
            {
                throw new EndOfBytes();
            }
            byte[] data = Forward.Take(length - 4);
            if (data.Length < length - 4)
            {
                throw new EndOfBytes();
            }
            return Text.Bytes(new BsonDocument(data).Line());
        }

        private static long Length(byte[] start)
        {
            return start.Length < 4 ? 0 : StoreBytes.Little(start, 0, 4);
        }
    }

    // One document, its length passed.
    internal sealed class BsonDocument
    {
        private const int Deep = 32;
        private const double Greatest = 1e15;
        private static readonly DateTime Start = new DateTime(1970, 1, 1);
        private readonly StringBuilder written = new StringBuilder();
        private readonly ByteReader reader;
        private readonly byte[] data;

        public BsonDocument(byte[] data)
        {
            this.data = data;
            reader = new ByteReader(data, 0);
        }

        // Return it as a line of JSON.
        public string Line()
        {
            Elements(0, false);
            return written.Append('\n').ToString();
        }

        // Write the elements of a document up to its end, of a list without their keys.
        private void Elements(int depth, bool isList)
        {
            if (depth > Deep)
            {
                throw new NotRead("nesting");
            }
            written.Append(isList ? '[' : '{');
            bool isFirst = true;
            for (int kind = reader.Byte(); kind != 0; kind = reader.Byte())
            {
                byte[] key = Name();
                written.Append(isFirst ? "" : ", ");
                if (!isList)
                {
                    Quoted(key);
                    written.Append(": ");
                }
                Value(depth, kind);
                isFirst = false;
            }
            written.Append(isList ? ']' : '}');
        }

        private void Value(int depth, int kind)
        {
            if (kind == 0x02 || kind == 0x0d || kind == 0x0e)
            {
                byte[] text = reader.Take(reader.Number(4));
                Array.Resize(ref text, Math.Max(0, text.Length - 1));
                Quoted(text);
            }
            else if (kind == 0x03 || kind == 0x04)
            {
                reader.Take(4);
                Elements(depth + 1, kind == 0x04);
            }
            else if (kind == 0x10 || kind == 0x12)
            {
                byte[] number = reader.Take(kind == 0x10 ? 4 : 8);
                long value = kind == 0x10 ? BitConverter.ToInt32(number, 0) : BitConverter.ToInt64(number, 0);
                written.Append(value.ToString(CultureInfo.InvariantCulture));
            }
            else if (kind == 0x01)
            {
                written.Append(Real(BitConverter.ToDouble(reader.Take(8), 0)));
            }
            else if (kind == 0x08)
            {
                written.Append(reader.Byte() != 0 ? "true" : "false");
            }
            else if (kind == 0x09)
            {
                written.Append(Date(BitConverter.ToInt64(reader.Take(8), 0)));
            }
            else
            {
                Pass(kind);
                written.Append("null");
            }
        }

        // Pass what is written as nothing: bytes, numbers of objects, stamps, decimals, patterns, programs.
        private void Pass(int kind)
        {
            switch (kind)
            {
                case 0x06:
                case 0x0a:
                case 0x7f:
                case 0xff:
                    break;
                case 0x07:
                    reader.Take(12);
                    break;
                case 0x11:
                    reader.Take(8);
                    break;
                case 0x13:
                    reader.Take(16);
                    break;
                case 0x05:
                    reader.Take(reader.Number(4) + 1);
                    break;
                case 0x0b:
                    Name();
                    Name();
                    break;
                case 0x0c:
                    reader.Take(reader.Number(4) + 12);
                    break;
                case 0x0f:
                    reader.Take(Math.Max(0, reader.Number(4) - 4));
                    break;
                default:
                    throw new NotRead("broken:bson");
            }
        }

        // Return the bytes up to a NUL, and pass it.
        private byte[] Name()
        {
            int end = Array.IndexOf(data, (byte)0, reader.Position);
            if (end < 0)
            {
                throw new EndOfBytes();
            }
            byte[] name = reader.Take(end - reader.Position);
            reader.Take(1);
            return name;
        }

        private void Quoted(byte[] text)
        {
            written.Append('"').Append(PropertyList.Escaped(Decoders.Decode(text, "utf-8"))).Append('"');
        }

        private static string Real(double value)
        {
            if (!(Math.Abs(value) < Greatest))
            {
                return "null";
            }
            return value == Math.Floor(value) ? ((long)value).ToString(CultureInfo.InvariantCulture) : value.ToString("F3", CultureInfo.InvariantCulture);
        }

        // Return a moment as a text, at midnight the day alone; beyond the years 1 to 9999 nothing.
        private static string Date(long milliseconds)
        {
            long seconds = milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0);
            double least = (DateTime.MinValue - Start).TotalSeconds, most = (DateTime.MaxValue - Start).TotalSeconds;
            if (seconds < least || seconds > most)
            {
                return "null";
            }
            DateTime moment = Start.AddTicks(seconds * TimeSpan.TicksPerSecond);
            string form = seconds % 86400 == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'";
            return "\"" + moment.ToString(form, CultureInfo.InvariantCulture) + "\"";
        }
    }
}
