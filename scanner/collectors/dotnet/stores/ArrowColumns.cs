// Flat buffers, in which Arrow describes what it holds (flatbuffers.dev), and the types and values of columns.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A table of a flat buffer: fields by their number, missing ones as 0.
    internal sealed class FlatTable
    {
        private readonly byte[] data;
        private readonly long place;
        private readonly long fields;
        private readonly long count;

        public FlatTable(byte[] data, long place)
        {
            this.data = data;
            this.place = place;
            fields = place - Number(data, place, 4);
            count = Number(data, fields, 2) / 2 - 2;
        }

        // Return a whole number; those of four and eight bytes have a sign.
        public static long Number(byte[] data, long place, int size)
        {
            if (place < 0 || place + size > data.Length)
            {
                throw new EndOfBytes();
            }
            long value = StoreBytes.Little(data, (int)place, size);
            return size == 4 ? (int)value : value;
        }

        private long At(int field)
        {
            long offset = field < count ? Number(data, fields + 4 + 2 * field, 2) : 0;
            return offset != 0 ? place + offset : -1;
        }

        public long Number(int field, int size, long missing = 0)
        {
            long at = At(field);
            return at < 0 ? missing : Number(data, at, size);
        }

        // Return a table, or null.
        public FlatTable Table(int field)
        {
            long at = At(field);
            return at < 0 ? null : new FlatTable(data, at + Number(data, at, 4));
        }

        // Return the place of the first item of a vector whose items have so many bytes, and their number.
        private long Vector(int field, int size, out int items)
        {
            long at = At(field);
            items = 0;
            if (at < 0)
            {
                return 0;
            }
            at += Number(data, at, 4);
            long told = Number(data, at, 4);
            if (told < 0 || size * told > data.Length - at - 4)
            {
                throw new EndOfBytes();
            }
            items = (int)told;
            return at + 4;
        }

        public string Text(int field)
        {
            int length;
            long at = Vector(field, 1, out length);
            return StoreBytes.EitherText(new ByteReader(data, (int)at).Take(length));
        }

        public List<FlatTable> Tables(int field)
        {
            int items;
            long at = Vector(field, 4, out items);
            var tables = new List<FlatTable>();
            for (int n = 0; n < items; n++, at += 4)
            {
                tables.Add(new FlatTable(data, at + Number(data, at, 4)));
            }
            return tables;
        }

        // Return the structures of two numbers of a vector.
        public List<KeyValuePair<long, long>> Pairs(int field)
        {
            int items;
            long at = Vector(field, 16, out items);
            var pairs = new List<KeyValuePair<long, long>>();
            for (int n = 0; n < items; n++, at += 16)
            {
                pairs.Add(new KeyValuePair<long, long>(Number(data, at, 8), Number(data, at + 8, 8)));
            }
            return pairs;
        }
    }

    // A column: its name, its type, the bytes of a value, and what its numbers mean; with the columns within it.
    internal sealed class ArrowField
    {
        public const int Null = 1;
        public const int Struct = 13;
        private const int Int = 2;
        private const int Float = 3;
        private const int Bool = 6;
        private const int Decimal = 7;
        private const int Date = 8;
        private const int Timestamp = 10;
        private const int MostDepth = 16;
        private static readonly int[] Simple = { Int, Float, Bool, Decimal, Date, 9, Timestamp, 11, 15, 18 };
        private static readonly int[] Lists = { 12, 17, 21 };
        private static readonly long[] Ticks = { 1, 1000, 1000000, 1000000000 };

        public readonly string Name;
        public readonly int Kind;
        public readonly int Size;
        public readonly bool IsIndexed;
        public readonly long Dictionary;
        public readonly int IndexSize = 4;
        public readonly List<ArrowField> Children;
        private readonly long scale;
        private readonly bool isSigned;

        public ArrowField(FlatTable table, List<string> above, int depth)
        {
            if (depth > MostDepth)
            {
                throw new EndOfBytes();
            }
            var path = new List<string>(above);
            path.Add(table.Text(0));
            path.RemoveRange(0, Math.Max(0, path.Count - 8));
            Name = string.Join(".", path);
            Kind = (int)table.Number(2, 1);
            FlatTable told = table.Table(3);
            Size = told != null ? SizeOf(told, out scale) : 0;
            isSigned = told != null && Kind == Int && told.Number(1, 1) != 0;
            FlatTable encoding = table.Table(4);
            IsIndexed = encoding != null;
            Dictionary = encoding != null ? encoding.Number(0, 8) : 0;
            FlatTable index = encoding != null ? encoding.Table(1) : null;
            IndexSize = index != null ? (int)StoreBytes.FloorDivide(index.Number(0, 4, 32), 8) : 4;
            if (Kind != Struct)
            {
                path.Add("");
            }
            Children = table.Tables(5).ConvertAll(child => new ArrowField(child, path, depth + 1));
        }

        private int SizeOf(FlatTable told, out long digits)
        {
            digits = 0;
            switch (Kind)
            {
                case Int:
                    return (int)StoreBytes.FloorDivide(told.Number(0, 4), 8);
                case Float:
                    return 2 << (int)(told.Number(0, 2) % 3);
                case Decimal:
                    digits = told.Number(1, 4);
                    return (int)StoreBytes.FloorDivide(told.Number(2, 4, 128), 8);
                case Date:
                    return told.Number(0, 2, 1) != 0 ? 8 : 4;
                case Timestamp:
                    digits = told.Number(0, 2) % 4;
                    return 8;
                default:
                    return 0;
            }
        }

        public bool IsList
        {
            get { return Array.IndexOf(Lists, Kind) >= 0; }
        }

        // A struct, or lists of a fixed length.
        public bool IsGroup
        {
            get { return Kind == Struct || Kind == 16; }
        }

        public bool IsLeaf
        {
            get { return IsIndexed || OffsetBytes > 0 || Array.IndexOf(Simple, Kind) >= 0; }
        }

        public bool IsShown
        {
            get { return Size != 0 && Kind != Bool; }
        }

        // Bytes of each offset of a type of any length, else 0.
        public int OffsetBytes
        {
            get { return Kind == 4 || Kind == 5 ? 4 : Kind == 19 || Kind == 20 ? 8 : 0; }
        }

        // Return the text of a value's bytes.
        public string Shown(byte[] data)
        {
            if (Kind == Int)
            {
                return Whole(data);
            }
            if (Kind == Float && Size != 2)
            {
                return Stores.WrittenNumber(Size == 4 ? BitConverter.ToSingle(data, 0) : BitConverter.ToDouble(data, 0));
            }
            if (Kind == Decimal)
            {
                var digits = (byte[])data.Clone();
                Array.Resize(ref digits, Math.Min(16, digits.Length));
                Array.Reverse(digits);
                return StoreBytes.DecimalOf(digits, scale);
            }
            if (Kind != Date && Kind != Timestamp)
            {
                return "";
            }
            long value = StoreBytes.SignedLittle(data);
            return Kind == Timestamp
                ? StoreBytes.TimeOf(value, Ticks[scale])
                : StoreBytes.DateOfDay(Size == 4 ? value : StoreBytes.FloorDivide(value, 86400000));
        }

        private string Whole(byte[] data)
        {
            if (data.Length > 8)
            {
                throw new EndOfBytes();
            }
            return isSigned
                ? StoreBytes.SignedLittle(data).ToString(CultureInfo.InvariantCulture)
                : unchecked((ulong)StoreBytes.Little(data, 0, data.Length)).ToString(CultureInfo.InvariantCulture);
        }
    }

    // The values of a column in one batch.
    internal sealed class ArrowColumn
    {
        private const int CutBytes = 4 * Settings.CellCharacters;
        public readonly byte[] Data;
        private readonly ArrowField field;
        private readonly byte[] valid;
        private readonly byte[] offsets;
        private readonly List<string> words;

        public ArrowColumn(ArrowField field, byte[] valid, byte[] offsets, byte[] data, List<string> words)
        {
            this.field = field;
            this.valid = valid;
            this.offsets = offsets;
            Data = data;
            this.words = words;
        }

        // Return the bytes that it has.
        public long Length()
        {
            return (long)valid.Length + offsets.Length + Data.Length;
        }

        // Return the text in a row.
        public string Cell(long row)
        {
            if (valid.Length > 0 && (FlatTable.Number(valid, row / 8, 1) >> (int)(row % 8) & 1) == 0)
            {
                return "";
            }
            if (words != null)
            {
                long number = FlatTable.Number(Data, row * field.IndexSize, field.IndexSize);
                if (number < 0 || number >= words.Count)
                {
                    throw new EndOfBytes();
                }
                return words[(int)number];
            }
            int width = field.OffsetBytes;
            if (width > 0)
            {
                long start = FlatTable.Number(offsets, row * width, width);
                long end = FlatTable.Number(offsets, (row + 1) * width, width);
                if (start < 0 || start > end || end > Data.Length)
                {
                    throw new EndOfBytes();
                }
                return StoreBytes.EitherText(new ByteReader(Data, (int)start).Take(Math.Min(CutBytes, end - start)));
            }
            if (!field.IsShown)
            {
                return "";
            }
            if (field.Size < 0 || (row + 1) * field.Size > Data.Length)
            {
                throw new EndOfBytes();
            }
            return field.Shown(new ByteReader(Data, (int)(row * field.Size)).Take(field.Size));
        }
    }
}
