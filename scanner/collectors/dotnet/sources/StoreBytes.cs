// Numbers, texts and dates as binary stores of tables keep them, every read held to the bytes that are there.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // More was asked for than is there.
    internal sealed class EndOfBytes : Exception
    {
    }

    // Reads bytes from their start; little endian.
    internal sealed class ByteReader
    {
        public readonly byte[] Data;
        public int Position;

        public ByteReader(byte[] data, int position = 0)
        {
            Data = data;
            Position = position;
        }

        // How many bytes are not read.
        public int Left
        {
            get { return Data.Length - Position; }
        }

        // Return the next `count` bytes.
        public byte[] Take(long count)
        {
            if (count < 0 || count > Left)
            {
                throw new EndOfBytes();
            }
            var taken = new byte[(int)count];
            Buffer.BlockCopy(Data, Position, taken, 0, taken.Length);
            Position += taken.Length;
            return taken;
        }

        // Return the next byte as a number.
        public int Byte()
        {
            if (Position >= Data.Length)
            {
                throw new EndOfBytes();
            }
            return Data[Position++];
        }

        // Return a whole number without sign of up to seven bytes.
        public long Number(int size)
        {
            if (size > Left)
            {
                throw new EndOfBytes();
            }
            long value = StoreBytes.Little(Data, Position, size);
            Position += size;
            return value;
        }

        // Return a whole number without sign of seven bits a byte, the lowest first, of 64 bits at most.
        public ulong Varint()
        {
            ulong value = 0;
            for (int shift = 0; shift < 70; shift += 7)
            {
                int sign = Byte();
                value |= (ulong)(sign & 0x7f) << shift;
                if (sign < 0x80)
                {
                    return value;
                }
            }
            throw new EndOfBytes();
        }

        // Return a length, or EndOfBytes for one that nothing here has.
        public long Length()
        {
            ulong value = Varint();
            if (value > int.MaxValue)
            {
                throw new EndOfBytes();
            }
            return (long)value;
        }

        // Return a whole number with its sign in the lowest bit.
        public long Zigzag()
        {
            ulong value = Varint();
            return (long)(value >> 1) ^ -(long)(value & 1);
        }
    }

    // Reads a stream forward, a bounded number of bytes at a time.
    internal sealed class ForwardReader
    {
        private readonly Pieces stream;
        private byte[] held = new byte[0];
        private int at;

        public ForwardReader(Pieces stream)
        {
            this.stream = stream;
        }

        // Return the next `count` bytes.
        public byte[] Take(long count)
        {
            if (count > Settings.MemberBytes)
            {
                throw new NotRead("too_big");
            }
            byte[] data = count < 0 ? null : TakeMost((int)count);
            if (data == null || data.Length < count)
            {
                throw new EndOfBytes();
            }
            return data;
        }

        // Return the next `count` bytes, fewer at the end.
        public byte[] TakeMost(int count)
        {
            var data = new byte[count];
            int filled = 0;
            while (filled < count && !IsAtEnd())
            {
                int part = Math.Min(count - filled, held.Length - at);
                Buffer.BlockCopy(held, at, data, filled, part);
                at += part;
                filled += part;
            }
            Array.Resize(ref data, filled);
            return data;
        }

        // Take bytes back, to be read next.
        public void GiveBack(byte[] data)
        {
            int left = held.Length - at;
            var both = new byte[data.Length + left];
            Buffer.BlockCopy(data, 0, both, 0, data.Length);
            Buffer.BlockCopy(held, at, both, data.Length, left);
            held = both;
            at = 0;
        }

        // Pass over everything up to and with a word, or raise NotRead where that is more than `most` bytes.
        public void PassUntil(string word, long most)
        {
            long passed = 0;
            int found;
            while ((found = Text.Find(held, word, at, held.Length)) < 0)
            {
                int kept = Math.Min(word.Length - 1, held.Length - at);
                int read = stream.Read();
                passed += read;
                if (read == 0)
                {
                    throw new EndOfBytes();
                }
                if (passed > most)
                {
                    throw new NotRead("too_big");
                }
                var next = new byte[kept + read];
                Buffer.BlockCopy(held, held.Length - kept, next, 0, kept);
                Buffer.BlockCopy(stream.Buffer, 0, next, kept, read);
                held = next;
                at = 0;
            }
            at = found + word.Length;
        }

        // Tell whether nothing is left.
        public bool IsAtEnd()
        {
            if (at == held.Length)
            {
                int read = stream.Read();
                held = new byte[read];
                Buffer.BlockCopy(stream.Buffer, 0, held, 0, read);
                at = 0;
            }
            return held.Length == 0;
        }

        // Return the next number.
        public long Zigzag()
        {
            var data = new List<byte>();
            do
            {
                data.Add(Take(1)[0]);
                if (data.Count > 10)
                {
                    throw new EndOfBytes();
                }
            }
            while (data[data.Count - 1] >= 0x80);
            return new ByteReader(data.ToArray()).Zigzag();
        }
    }

    internal static class StoreBytes
    {
        // Of a longer text the rest is left out.
        private const int TextBytes = 4 * Settings.CellCharacters;
        private const long DaysTo1970 = 719162;
        private const long LastDay = 2932896;
        private const long SecondsADay = 86400;
        private const long MostDecimal = 1000000000000000000;

        public static long Little(byte[] data, int at, int size)
        {
            long value = 0;
            for (int place = size - 1; place >= 0; place--)
            {
                value = (value << 8) + data[at + place];
            }
            return value;
        }

        // Return a whole number with its sign.
        public static long SignedLittle(byte[] data)
        {
            long value = Little(data, 0, data.Length);
            int shift = 64 - 8 * data.Length;
            return shift > 0 && shift < 64 ? value << shift >> shift : value;
        }

        // Return the text that bytes hold, or '' where they are none.
        public static string ShownText(byte[] data)
        {
            if (data.Length > TextBytes)
            {
                Array.Resize(ref data, TextBytes);
            }
            string text = Decoders.Decode(data, "utf-8");
            bool isPlain = Array.TrueForAll(data, sign => (sign >= 32 && sign < 127) || sign == '\t' || sign == '\n' || sign == '\r');
            int wrong = text.IndexOf('\ufffd');
            return !isPlain && ((wrong >= 0 && wrong < text.Length - 1) || text.IndexOf('\0') >= 0) ? "" : text;
        }

        // Return the text that bytes hold in UTF-8, or else in Windows' Western encoding.
        public static string EitherText(byte[] data)
        {
            return Decoders.Decode(data, Decoders.IsUtf8(data) ? "utf-8" : "cp1252");
        }

        // Return the date so many days after the first of 1970, '' where there is none.
        public static string DateOfDay(long days)
        {
            return days < -DaysTo1970 || days > LastDay
                ? ""
                : new DateTime(1970, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        // Return the time so many ticks after the start of 1970; at midnight the date alone.
        public static string TimeOf(long ticks, long aSecond)
        {
            long seconds = FloorDivide(ticks, aSecond);
            long days = FloorDivide(seconds, SecondsADay);
            seconds -= days * SecondsADay;
            string day = DateOfDay(days);
            return seconds == 0 || day == ""
                ? day
                : string.Format(
                    CultureInfo.InvariantCulture, "{0} {1:00}:{2:00}:{3:00}", day, seconds / 3600, seconds / 60 % 60, seconds % 60);
        }

        public static long FloorDivide(long value, long by)
        {
            return value / by - (value % by < 0 ? 1 : 0);
        }

        // Return a whole number with so many of its digits behind the point, '' for one of more than 18 digits.
        public static string DecimalOf(long value, long scale)
        {
            if (value <= -MostDecimal || value >= MostDecimal)
            {
                return "";
            }
            if (scale <= 0 || scale > 18)
            {
                return value.ToString(CultureInfo.InvariantCulture);
            }
            long unit = 1;
            for (long n = 0; n < scale; n++)
            {
                unit *= 10;
            }
            long whole = Math.Abs(value) / unit;
            long part = Math.Abs(value) % unit;
            string sign = value < 0 ? "-" : "";
            string text = sign + whole.ToString(CultureInfo.InvariantCulture);
            return part == 0 ? text : text + "." + part.ToString(CultureInfo.InvariantCulture).PadLeft((int)scale, '0');
        }

        // The same of a number in big endian bytes, of which 32 count.
        public static string DecimalOf(byte[] data, long scale)
        {
            int length = Math.Min(32, data.Length);
            bool isNegative = length > 0 && data[0] >= 0x80;
            long value = isNegative ? -1 : 0;
            for (int place = 0; place < length; place++)
            {
                bool isLost = value > long.MaxValue >> 8 || value < long.MinValue >> 8;
                if (isLost)
                {
                    return "";
                }
                value = (value << 8) + data[place];
            }
            return DecimalOf(value, scale);
        }

        // Return what a raw deflate stream holds, as far as it goes; raises NotRead where that is more than `cap` bytes.
        public static byte[] Inflated(byte[] data, int at, int cap)
        {
            bool isFed = false;
            var unpacker = new Inflate(
                () =>
                {
                    var fed = new ArraySegment<byte>(data, at, isFed ? 0 : data.Length - at);
                    isFed = true;
                    return fed;
                },
                cap);
            var held = new byte[Math.Min(cap, 64 * 1024) + 1];
            int filled = 0;
            try
            {
                for (int read = -1; read != 0 && filled <= cap; filled += read)
                {
                    if (filled == held.Length)
                    {
                        Array.Resize(ref held, (int)Math.Min(cap + 1L, 2L * held.Length));
                    }
                    var piece = new byte[held.Length - filled];
                    read = unpacker.Read(piece, piece.Length);
                    Buffer.BlockCopy(piece, 0, held, filled, read);
                }
            }
            catch (ZlibError)
            {
                throw new EndOfBytes();
            }
            if (filled > cap)
            {
                throw new NotRead("unpacked_too_big");
            }
            Array.Resize(ref held, filled);
            return held;
        }

        // Return where the deflate stream of a gzip file begins (RFC 1952 2.3).
        public static int GzipHeader(byte[] data)
        {
            var reader = new ByteReader(data);
            int flags = reader.Take(10)[3];
            if (data[0] != 0x1f || data[1] != 0x8b || data[2] != 8)
            {
                throw new EndOfBytes();
            }
            if ((flags & 4) != 0)
            {
                reader.Take(reader.Number(2));
            }
            for (int texts = (flags >> 3 & 1) + (flags >> 4 & 1); texts > 0; texts--)
            {
                while (reader.Byte() != 0)
                {
                }
            }
            if ((flags & 2) != 0)
            {
                reader.Take(2);
            }
            return reader.Position;
        }
    }

    // Snappy blocks (google/snappy, format_description.txt).
    internal static class Snappy
    {
        // Return what a block of `length` bytes holds, or raise NotRead where that is more than `cap` bytes.
        public static byte[] Unpacked(byte[] data, int cap)
        {
            var reader = new ByteReader(data);
            ulong size = reader.Varint();
            if (size > (ulong)cap)
            {
                throw new NotRead("unpacked_too_big");
            }
            var held = new byte[(int)size];
            int filled = 0;
            while (filled < held.Length && reader.Left > 0)
            {
                int tag = reader.Byte();
                byte[] literal = null;
                long length = 0;
                long offset = 0;
                if ((tag & 3) == 0)
                {
                    int extra = Math.Max(0, (tag >> 2) - 59);
                    literal = reader.Take((extra > 0 ? reader.Number(extra) : tag >> 2) + 1);
                    length = literal.Length;
                }
                else if ((tag & 3) == 1)
                {
                    length = 4 + (tag >> 2 & 7);
                    offset = (tag >> 5) << 8 | reader.Byte();
                }
                else
                {
                    length = 1 + (tag >> 2);
                    offset = reader.Number((tag & 3) == 2 ? 2 : 4);
                }
                if (length > held.Length - filled || (literal == null && (offset < 1 || offset > filled)))
                {
                    throw new EndOfBytes();
                }
                for (int n = 0; n < length; n++, filled++)
                {
                    held[filled] = literal != null ? literal[n] : held[filled - (int)offset];
                }
            }
            if (filled != held.Length)
            {
                throw new EndOfBytes();
            }
            return held;
        }
    }
}
