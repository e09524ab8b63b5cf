// Property lists in binary (bplist00), as CFBinaryPList.c of Apple's CoreFoundation describes them: read as JSON is.
//
// Objects refer to each other by number, so a few bytes can stand for any number of objects, or for themselves: what is
// written out is bounded in depth and bytes.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // The objects of a list.
    internal sealed class PropertyList
    {
        private const int TrailerBytes = 32;

        // Of objects within objects; what lies deeper is left out.
        private const int Deep = 32;

        // In the place of a size: the size follows as a number.
        private const int LongSize = 15;

        // Bytes of data that may be a file of its own, and how many such are looked at.
        private const int DataLeast = 64;
        private const int DataKept = 100;
        private const double MostSeconds = 2.5e11;
        private const double Greatest = 1e15;

        // The kinds of objects, the upper half of their first byte.
        private const int Integer = 1, Real = 2, Date = 3, Data = 4, Narrow = 5, Wide = 6, Dictionary = 13;

        private static readonly DateTime Start = new DateTime(2001, 1, 1);

        private readonly List<byte[]> files = new List<byte[]>();
        private readonly StringBuilder written = new StringBuilder();
        private readonly byte[] data;
        private readonly int offsetBytes;
        private readonly int referenceBytes;
        private readonly ulong count;
        private readonly ulong top;
        private readonly ulong offsets;

        // Characters written, as Python counts them.
        private long length;

        private PropertyList(byte[] data)
        {
            if (data.Length < TrailerBytes)
            {
                throw new EndOfBytes();
            }
            this.data = data;
            ulong trailer = (ulong)(data.Length - TrailerBytes);
            offsetBytes = (int)Number(trailer + 6, 1);
            referenceBytes = (int)Number(trailer + 7, 1);
            count = Number(trailer + 8, 8);
            top = Number(trailer + 16, 8);
            offsets = Number(trailer + 24, 8);
        }

        // Return what is to be said of a list as JSON, and of the files in it.
        public static IEnumerable<Part> ReadPropertyList(Work work)
        {
            var listed = new PropertyList(Streams.Whole(work.Source, Settings.MemberBytes, "too_big"));
            if (listed.top >= listed.count)
            {
                throw new EndOfBytes();
            }
            listed.Object(listed.top, 0);
            byte[] text = Text.Bytes(listed.written.ToString());
            work.Allowance.Use(text.Length);
            foreach (Part part in work.Within(new HeldSource(text)))
            {
                yield return part;
            }
            for (int number = 1; number <= listed.files.Count; number++)
            {
                byte[] inner = listed.files[number - 1];
                work.Allowance.Use(inner.Length);
                foreach (Part part in work.Within(new HeldSource(inner), "embedded " + number))
                {
                    yield return part;
                }
            }
        }

        private void Write(string text)
        {
            length += Text.Length(text);
            if (length > Settings.MemberBytes)
            {
                throw new NotRead("nested_too_big");
            }
            written.Append(text);
        }

        private ulong Number(ulong at, int bytes)
        {
            if (bytes <= 0 || bytes > 8 || at > (ulong)data.Length || at + (ulong)bytes > (ulong)data.Length)
            {
                throw new EndOfBytes();
            }
            ulong value = 0;
            for (int n = 0; n < bytes; n++)
            {
                value = value << 8 | data[(int)at + n];
            }
            return value;
        }

        // Return where so many things of a size behind a place stand; what is too far off is at the end of everything.
        private static ulong Place(ulong at, ulong number, int bytes)
        {
            const ulong Far = 1UL << 40;
            return at > Far || number > Far ? ulong.MaxValue / 2 : at + number * (ulong)bytes;
        }

        // Write one object.
        private void Object(ulong number, int depth)
        {
            if (number >= count || depth > Deep)
            {
                Write("null");
                return;
            }
            ulong at = Number(Place(offsets, number, offsetBytes), offsetBytes);
            int sign = (int)Number(at, 1);
            int kind = sign >> 4;
            ulong size = (ulong)(sign & 15);
            at++;
            bool isSized = (kind >= Data && kind <= Wide) || (kind >= 10 && kind <= Dictionary);
            if (isSized && size == LongSize)
            {
                int wide = 1 << ((int)Number(at, 1) & 3);
                size = Number(at + 1, wide);
                at += 1 + (ulong)wide;
            }
            if (kind >= 10 && kind < Dictionary)
            {
                Items(at, size, depth);
            }
            else if (kind == Dictionary)
            {
                Pairs(at, size, depth);
            }
            else
            {
                Scalar(kind, at, size);
            }
        }

        private ulong Reference(ulong at, ulong number)
        {
            return Number(Place(at, number, referenceBytes), referenceBytes);
        }

        private void Items(ulong at, ulong size, int depth)
        {
            Write("[");
            for (ulong n = 0; n < size; n++)
            {
                Write(n > 0 ? ",\n" : "");
                Object(Reference(at, n), depth + 1);
            }
            Write("]");
        }

        private void Pairs(ulong at, ulong size, int depth)
        {
            Write("{");
            for (ulong n = 0; n < size; n++)
            {
                Write(n > 0 ? ",\n" : "");
                Key(Reference(at, n));
                Object(Reference(Place(at, n, referenceBytes), size), depth + 1);
            }
            Write("}");
        }

        private void Key(ulong number)
        {
            if (number >= count)
            {
                throw new EndOfBytes();
            }
            ulong at = Number(Place(offsets, number, offsetBytes), offsetBytes);
            int kind = (int)Number(at, 1) >> 4;
            bool isText = kind == Narrow || kind == Wide;
            if (isText)
            {
                Object(number, 0);
            }
            Write(isText ? ": " : "\"\": ");
        }

        private void Scalar(int kind, ulong at, ulong size)
        {
            if (kind == Narrow || kind == Wide)
            {
                byte[] text = Bytes(at, size, kind == Wide ? 2 : 1);
                Write("\"" + Escaped(kind == Wide ? Decoders.Decode(text, "utf-16-be") : Text.Latin(text, 0, text.Length)) + "\"");
            }
            else if (kind == Integer && size <= 3)
            {
                Write(((long)Number(at, 1 << (int)size)).ToString(CultureInfo.InvariantCulture));
            }
            else if ((kind == Real || kind == Date) && (size == 2 || size == 3))
            {
                byte[] number = Bytes(at, 1UL << (int)size, 1);
                Array.Reverse(number);
                double value = size == 2 ? BitConverter.ToSingle(number, 0) : BitConverter.ToDouble(number, 0);
                Write(kind == Real ? RealText(value) : DateText(value));
            }
            else if (kind == Data)
            {
                byte[] file = Bytes(at, size, 1);
                if (size >= DataLeast && files.Count < DataKept && !files.Exists(other => AreSame(other, file)))
                {
                    files.Add(file);
                }
                Write("null");
            }
            else
            {
                Write(kind == 0 && size == 8 ? "false" : kind == 0 && size == 9 ? "true" : "null");
            }
        }

        private byte[] Bytes(ulong at, ulong size, int width)
        {
            ulong end = Place(at, size, width);
            if (end > (ulong)data.Length)
            {
                throw new EndOfBytes();
            }
            var taken = new byte[(int)(end - at)];
            Buffer.BlockCopy(data, (int)at, taken, 0, taken.Length);
            return taken;
        }

        private static bool AreSame(byte[] one, byte[] other)
        {
            int n = 0;
            while (n < one.Length && one.Length == other.Length && one[n] == other[n])
            {
                n++;
            }
            return n == one.Length && n == other.Length;
        }

        internal static string Escaped(string text)
        {
            var escaped = new StringBuilder();
            foreach (char sign in text)
            {
                int place = "\n\r\t\\\"".IndexOf(sign);
                escaped.Append(place >= 0 ? "\\" + "nrt\\\""[place] : sign < ' ' ? " " : sign.ToString());
            }
            return escaped.ToString();
        }

        // Return a number with a fraction as JSON; of one that is none, or has more than 15 digits, nothing.
        private static string RealText(double value)
        {
            return Math.Abs(value) < Greatest ? value.ToString("F3", CultureInfo.InvariantCulture) : "null";
        }

        // Return seconds since the start of 2001 as the form in XML has them; beyond the years 1 to 9999 nothing.
        private static string DateText(double seconds)
        {
            double whole = Math.Floor(seconds);
            double least = (DateTime.MinValue - Start).TotalSeconds, most = (DateTime.MaxValue - Start).TotalSeconds;
            if (!(Math.Abs(seconds) < MostSeconds) || whole < least || whole > most)
            {
                return "null";
            }
            DateTime moment = Start.AddTicks((long)whole * TimeSpan.TicksPerSecond);
            return "\"" + moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) + "\"";
        }
    }
}
