// Values of Parquet (apache/parquet-format, Encodings.md): as plain bytes, in a dictionary, as runs, as differences.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A column: its name, its type and its bytes, what its numbers mean, and how deep it may be missing or repeated.
    internal sealed class ParquetLeaf
    {
        public const int Boolean = 0;
        private const int Int96 = 3;
        private const int Float = 4;
        private const int Double = 5;
        private const int Bytes = 6;
        private const int Fixed = 7;
        private const int JulianDay1970 = 2440588;
        private static readonly int[] Sizes = { 0, 4, 8, 12, 4, 8 };

        public readonly string Name;
        public readonly int Kind;
        public readonly int MostDefined;
        public readonly int MostRepeated;

        // The number of the outermost list that it is in.
        public int Group;
        private readonly long size;
        private readonly string meaning;
        private readonly long scale;

        public ParquetLeaf(string name, int kind, long size, string meaning, long scale, int defined, int repeated)
        {
            Name = name;
            Kind = kind;
            this.size = size;
            this.meaning = meaning;
            this.scale = scale;
            MostDefined = defined;
            MostRepeated = repeated;
        }

        // Bytes of a whole number.
        public int NumberBytes
        {
            get { return Kind >= 1 && Kind <= 5 ? Sizes[Kind] : 8; }
        }

        // Return the bytes of the next plain value.
        public byte[] Raw(ByteReader reader)
        {
            if (Kind == Bytes)
            {
                return reader.Take(reader.Number(4));
            }
            if (Kind == Boolean)
            {
                throw new EndOfBytes();
            }
            return reader.Take(Kind == Fixed ? size : Sizes[Kind]);
        }

        // Return the text of a value's bytes.
        public string Shown(byte[] data)
        {
            if (Kind == Bytes || Kind == Fixed)
            {
                return meaning == "decimal" ? StoreBytes.DecimalOf(data, scale) : StoreBytes.ShownText(data);
            }
            if (Kind == Float || Kind == Double)
            {
                return Stores.WrittenNumber(Kind == Float ? BitConverter.ToSingle(data, 0) : BitConverter.ToDouble(data, 0));
            }
            if (Kind == Int96)
            {
                long days = StoreBytes.Little(data, 8, 4) - JulianDay1970;
                return StoreBytes.TimeOf(days * 86400 + (long)(BitConverter.ToUInt64(data, 0) / 1000000000), 1);
            }
            return ShownNumber(StoreBytes.SignedLittle(data));
        }

        // Return the text of a whole number.
        public string ShownNumber(long value)
        {
            switch (meaning)
            {
                case "date":
                    return StoreBytes.DateOfDay(value);
                case "decimal":
                    return StoreBytes.DecimalOf(value, scale);
                case "millis":
                    return StoreBytes.TimeOf(value, 1000);
                case "micros":
                    return StoreBytes.TimeOf(value, 1000000);
                case "nanos":
                    return StoreBytes.TimeOf(value, 1000000000);
                default:
                    return value.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    // The values of a dictionary page, kept as bytes until they are asked for.
    internal sealed class PlainDictionary
    {
        private readonly byte[] data;
        private readonly ParquetLeaf leaf;
        private readonly List<int> starts = new List<int>();

        public PlainDictionary(byte[] data, long count, ParquetLeaf leaf)
        {
            this.data = data;
            this.leaf = leaf;
            var reader = new ByteReader(data);
            for (long n = 0; n < count; n++)
            {
                starts.Add(reader.Position);
                leaf.Raw(reader);
                if (starts.Count > data.Length)
                {
                    throw new EndOfBytes(); // values without a byte
                }
            }
        }

        // Return the text of a value.
        public string Shown(long number)
        {
            if (number >= starts.Count)
            {
                throw new EndOfBytes();
            }
            return leaf.Shown(leaf.Raw(new ByteReader(data, starts[(int)number])));
        }
    }

    internal static class ParquetValues
    {
        private const int Plain = 0;
        private const int PlainDictionary = 2;
        private const int Rle = 3;
        private const int Delta = 5;
        private const int DeltaLength = 6;
        private const int DeltaBytes = 7;
        private const int RleDictionary = 8;

        // Values that differences may make of few bytes.
        private const int PageValues = 1 << 20;

        // Return the texts of a page's values, without end; raises EndOfBytes behind the last one.
        public static IEnumerable<string> Page(ByteReader reader, long encoding, ParquetLeaf leaf, PlainDictionary dictionary)
        {
            if ((encoding == PlainDictionary || encoding == RleDictionary) && dictionary != null)
            {
                foreach (long number in Runs(reader, reader.Byte()))
                {
                    yield return dictionary.Shown(number);
                }
            }
            else if (leaf.Kind == ParquetLeaf.Boolean)
            {
                if (encoding == Rle)
                {
                    reader.Take(4);
                }
                while (true)
                {
                    yield return ""; // truth values say nothing of a person
                }
            }
            else if (encoding == Plain)
            {
                while (true)
                {
                    yield return leaf.Shown(leaf.Raw(reader));
                }
            }
            else if (encoding == Delta)
            {
                foreach (long value in Differences(reader, leaf.NumberBytes))
                {
                    yield return leaf.ShownNumber(value);
                }
            }
            else if (encoding == DeltaLength || encoding == DeltaBytes)
            {
                foreach (byte[] data in DifferenceBytes(reader, encoding == DeltaBytes))
                {
                    yield return leaf.Shown(data);
                }
            }
            else
            {
                throw new NotRead("format:parquet");
            }
            throw new EndOfBytes();
        }

        // Return numbers of `width` bits in runs and groups of eight (RLE/bit-packing hybrid).
        public static IEnumerable<long> Runs(ByteReader reader, int width)
        {
            if (width > 32)
            {
                throw new EndOfBytes();
            }
            while (true)
            {
                ulong head = reader.Varint();
                if ((head & 1) == 0)
                {
                    long value = reader.Number((width + 7) / 8);
                    for (ulong n = head >> 1; n > 0; n--)
                    {
                        yield return value;
                    }
                    continue;
                }
                for (ulong n = head >> 1; n > 0; n--)
                {
                    if (width > 0 && reader.Left == 0)
                    {
                        throw new EndOfBytes();
                    }
                    byte[] packed = reader.Take(Math.Min(width, reader.Left));
                    for (int place = 0; place < 8; place++)
                    {
                        yield return (long)Bits(packed, place * width, width);
                    }
                }
            }
        }

        // Return `width` bits from `start`, the lowest first; behind the end there are zeros.
        private static ulong Bits(byte[] packed, int start, int width)
        {
            ulong value = 0;
            for (int bit = 0; bit < width; bit++)
            {
                int at = start + bit;
                if (at >> 3 < packed.Length && (packed[at >> 3] >> (at & 7) & 1) != 0)
                {
                    value |= 1UL << bit;
                }
            }
            return value;
        }

        // Return whole numbers kept as differences (DELTA_BINARY_PACKED).
        private static IEnumerable<long> Differences(ByteReader reader, int size)
        {
            ulong block = reader.Varint();
            ulong parts = reader.Varint();
            ulong told = reader.Varint();
            long value = reader.Zigzag();
            if (parts < 1 || parts > 512 || block > 65536 || block % (8 * parts) != 0 || told > PageValues)
            {
                throw new EndOfBytes();
            }
            int each = (int)(block / parts);
            int shift = 64 - 8 * size;
            long count = (long)told;
            if (count > 0)
            {
                yield return value << shift >> shift;
            }
            count--;
            while (count > 0)
            {
                long least = reader.Zigzag();
                foreach (byte width in reader.Take((long)parts))
                {
                    if (count <= 0 || width > 64)
                    {
                        break;
                    }
                    byte[] packed = reader.Take(width * each / 8);
                    for (int place = 0; place < Math.Min(each, count); place++)
                    {
                        value = unchecked(value + least + (long)Bits(packed, place * width, width));
                        yield return value << shift >> shift;
                    }
                    count -= each;
                }
            }
        }

        // Return bytes whose lengths stand before them, and what each has in common with the one before it.
        private static IEnumerable<byte[]> DifferenceBytes(ByteReader reader, bool hasShared)
        {
            var shared = new List<long>();
            if (hasShared)
            {
                shared.AddRange(Differences(reader, 4));
            }
            var lengths = new List<long>(Differences(reader, 4));
            var before = new byte[0];
            for (int n = 0; n < lengths.Count; n++)
            {
                long kept = n < shared.Count ? shared[n] : 0;
                if (kept < 0 || kept > before.Length)
                {
                    throw new EndOfBytes();
                }
                byte[] rest = reader.Take(lengths[n]);
                var value = new byte[kept + rest.Length];
                Buffer.BlockCopy(before, 0, value, 0, (int)kept);
                Buffer.BlockCopy(rest, 0, value, (int)kept, rest.Length);
                before = value;
                yield return value;
            }
        }
    }
}
