// Records of BIFF ([MS-XLS] 2.1.4), and texts in them that go on in the next record.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // The records of a stream from its start; a cut one ends it.
    internal sealed class ExcelRecords
    {
        public const int Begin = 0x0809, End = 0x000A, GoesOn = 0x003C, Lock = 0x002F;

        // How a sheet of Excel 2 begins, whose cells have styles of three bytes and short texts.
        public const int Oldest = 0x0009;

        // Never encrypted ([MS-XLS] 2.2.10).
        private static readonly int[] Plain = { Begin, Lock, 0x00E1, 0x0194, 0x0195, 0x0196, 0x0138 };

        public int Kind;
        public byte[] Body;
        public Rc4Blocks Cipher;
        private readonly Pieces stream;
        private byte[] data = new byte[0];
        private int at;
        private int end;

        // Bytes of the stream before `data`.
        private long passed;

        public ExcelRecords(Source source)
        {
            stream = source.Open();
        }

        // Move to the next record.
        public bool Next()
        {
            if (!Reach(4))
            {
                return false;
            }
            int kind = Little.Word(data, at);
            int length = Little.Word(data, at + 2);
            if (!Reach(4 + length))
            {
                return false;
            }
            int begin = at + 4;
            at = begin + length;
            Kind = kind;
            Body = Little.Cut(data, begin, at);
            if (Cipher != null && Array.IndexOf(Plain, kind) < 0)
            {
                Body = Cipher.Opened(Body, passed + begin);
            }
            return true;
        }

        // Tell whether the record begins a sheet, or a book: of Excel 2, 3, 4, or later.
        public bool IsBegin()
        {
            return Kind == Begin || Kind == 0x0409 || Kind == 0x0209 || Kind == Oldest;
        }

        // Return the body of the next record if it goes on with the last one, else none.
        public byte[] Continued()
        {
            return Reach(4) && Little.Word(data, at) == GoesOn && Next() ? Body : new byte[0];
        }

        // Return the kinds of the records up to the end of what has begun; what begins and ends within it is left out.
        public IEnumerable<int> Block()
        {
            int depth = 1;
            while (Next())
            {
                depth += IsBegin() ? 1 : Kind == End ? -1 : 0;
                if (depth == 0)
                {
                    yield break;
                }
                if (depth == 1 && Kind != End)
                {
                    yield return Kind;
                }
            }
        }

        // Have so many bytes ahead in memory; tell whether there are.
        private bool Reach(int count)
        {
            while (at + count > end)
            {
                int read = stream.Read();
                if (read == 0)
                {
                    return false;
                }
                passed += at;
                var more = new byte[end - at + read];
                Buffer.BlockCopy(data, at, more, 0, end - at);
                Buffer.BlockCopy(stream.Buffer, 0, more, end - at, read);
                data = more;
                end = more.Length;
                at = 0;
            }
            return true;
        }
    }

    // Texts in a record and in those that go on with it ([MS-XLS] 2.5.293, 2.5.294).
    internal sealed class ExcelCharacters
    {
        private readonly ExcelRecords records;
        private byte[] body;
        private int at;

        public ExcelCharacters(ExcelRecords records, byte[] body, int at)
        {
            this.records = records;
            this.body = body;
            this.at = at;
        }

        // Tell whether nothing is left; goes on to the next record at the end of one.
        public bool IsOver()
        {
            if (at >= body.Length)
            {
                body = records.Continued();
                at = 0;
            }
            return body.Length == 0;
        }

        // Return the next text of the shared strings without its styles and readings.
        public string RichText()
        {
            byte[] head = Take(3);
            int length = Little.Word(head, 0);
            if (head.Length < 3)
            {
                throw new StructError();
            }
            int flags = head[2];
            long styles = (flags & 8) != 0 ? Little.Word(Take(2), 0) : 0;
            long reading = (flags & 4) != 0 ? Little.Number(Take(4), 0) : 0;
            string text = Text(length, (flags & 1) != 0);
            Skip(4 * styles + reading);
            return Stray.Text.Cut(text, Settings.CellCharacters);
        }

        // Return so many characters; each record that goes on says anew whether they are of two bytes.
        public string Text(int length, bool isWide)
        {
            var parts = new StringBuilder();
            while (length > 0)
            {
                int width = isWide ? 2 : 1;
                int count = Math.Max(0, Math.Min(body.Length - at, length * width));
                parts.Append(
                    isWide
                        ? Decoders.Decode(Little.Cut(body, at, at + count), "utf-16-le")
                        : Stray.Text.Latin(body, Math.Min(at, body.Length), count));
                at += count;
                length -= (count + width - 1) / width;
                if (length > 0)
                {
                    if (IsOver())
                    {
                        break;
                    }
                    isWide = (body[0] & 1) != 0;
                    at = 1;
                }
            }
            return parts.ToString();
        }

        private byte[] Take(int count)
        {
            var data = new List<byte>();
            while (data.Count < count && !IsOver())
            {
                data.Add(body[at]);
                at++;
            }
            return data.ToArray();
        }

        private void Skip(long count)
        {
            while (count > 0 && !IsOver())
            {
                int step = (int)Math.Min(count, body.Length - at);
                at += step;
                count -= step;
            }
        }
    }

    internal static class ExcelNumbers
    {
        // Up to here a double has all digits of a whole number.
        private const double Integers = 9007199254740992.0;

        // Return the number that four bytes stand for ([MS-XLS] 2.5.218).
        public static double Short(uint value)
        {
            double number = (value & 2) != 0
                ? (int)value >> 2
                : BitConverter.Int64BitsToDouble((long)(value & 0xFFFFFFFC) << 32);
            return (value & 1) != 0 ? number / 100 : number;
        }

        // Return a number as it reads in a cell: whole ones in all digits, others with six decimals at most.
        public static string Show(double value)
        {
            if (double.IsNaN(value) || Math.Abs(value) >= Integers)
            {
                return "";
            }
            if (value == Math.Floor(value))
            {
                return ((long)value).ToString(CultureInfo.InvariantCulture);
            }
            return value.ToString("F6", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
        }
    }
}
