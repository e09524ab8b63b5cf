// Pages of SQLite (sqlite.org/fileformat2.html): b-trees, the cells on their pages, records and what overflows.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A page, cell or record that cannot be as it is.
    internal sealed class BrokenPage : Exception
    {
    }

    // Hands over up to `length` bytes that a record continues with on the page of this number.
    internal delegate byte[] Overflow(long number, int length);

    // Page size, bytes of a page that are used, and encoding of texts.
    internal sealed class SqliteLayout
    {
        public readonly int Size;
        public readonly int Usable;
        public readonly string Encoding;

        public SqliteLayout(long size, int reserved, long encoding)
        {
            size = size == 1 ? 65536 : size;
            Encoding = encoding == 2 ? "utf-16-le" : encoding == 3 ? "utf-16-be" : "utf-8";
            if (size < 512 || (size & (size - 1)) != 0 || size > 65536 || size - reserved < 480)
            {
                throw new BrokenPage();
            }
            Size = (int)size;
            Usable = Size - reserved;
        }

        // Return the layout that the header of a database tells.
        public static SqliteLayout Of(byte[] head)
        {
            return new SqliteLayout(
                SqlitePages.Number(head, 16, 2), (int)SqlitePages.Number(head, 20, 1), SqlitePages.Number(head, 56, 4));
        }

        // Return how many bytes of so long a payload stand on its page (section 1.6).
        public long Local(long payload, bool isOnTableLeaf)
        {
            int most = isOnTableLeaf ? Usable - 35 : (Usable - 12) * 64 / 255 - 23;
            if (payload <= most)
            {
                return payload;
            }
            int least = (Usable - 12) * 32 / 255 - 23;
            long kept = least + (payload - least) % (Usable - 4);
            return kept <= most ? kept : least;
        }
    }

    // One page of a b-tree; `start` is 100 on the page that begins with the header of the file.
    internal sealed class SqlitePage
    {
        public const int TableLeaf = 13;
        public const int TableInterior = 5;
        private const int IndexLeaf = 10;
        private const int IndexInterior = 2;

        // Of a longer record the columns behind this are left out.
        private const int PayloadBytes = 4 * 1024 * 1024;

        public readonly int Kind;
        public readonly int Count;
        public readonly bool IsInterior;
        private readonly byte[] data;
        private readonly SqliteLayout layout;
        private readonly int cells;
        private readonly long lastChild;

        public SqlitePage(byte[] data, int start, SqliteLayout layout)
        {
            this.data = data;
            this.layout = layout;
            Kind = (int)SqlitePages.Number(data, start, 1);
            if (Kind != TableLeaf && Kind != TableInterior && Kind != IndexLeaf && Kind != IndexInterior)
            {
                throw new BrokenPage();
            }
            IsInterior = Kind == TableInterior || Kind == IndexInterior;
            Count = (int)SqlitePages.Number(data, start + 3, 2);
            cells = start + (IsInterior ? 12 : 8);
            if (cells + 2 * Count > data.Length)
            {
                throw new BrokenPage();
            }
            lastChild = IsInterior ? SqlitePages.Number(data, start + 8, 4) : 0;
        }

        // Return where a cell stands.
        public int Place(int number)
        {
            return (int)SqlitePages.Number(data, cells + 2 * number, 2);
        }

        // Return the numbers of the pages below.
        public List<long> Children()
        {
            var children = new List<long>();
            for (int number = 0; IsInterior && number < Count; number++)
            {
                children.Add(SqlitePages.Number(data, Place(number), 4));
            }
            if (IsInterior)
            {
                children.Add(lastChild);
            }
            return children;
        }

        // Return the bytes of a record, and the number of its row.
        public byte[] Payload(int place, Overflow overflow, out long row)
        {
            row = 0;
            place += IsInterior ? 4 : 0;
            long length = SqlitePages.Varint(data, ref place);
            if (Kind == TableLeaf)
            {
                row = SqlitePages.Varint(data, ref place);
            }
            if (length < 0 || length > int.MaxValue)
            {
                throw new BrokenPage();
            }
            int here = (int)layout.Local(length, Kind == TableLeaf);
            if (place + here > data.Length)
            {
                throw new BrokenPage();
            }
            byte[] rest = here < length
                ? overflow(SqlitePages.Number(data, place + here, 4), (int)Math.Min(length, PayloadBytes) - here)
                : new byte[0];
            var held = new byte[here + rest.Length];
            Buffer.BlockCopy(data, place, held, 0, here);
            Buffer.BlockCopy(rest, 0, held, here, rest.Length);
            return held;
        }
    }

    internal static class SqlitePages
    {
        public const int HeaderBytes = 100;
        public const string DatabaseMagic = "SQLite format 3\0";

        // Levels of a b-tree: a real one of 2**32 pages has fewer.
        public const int Deepest = 20;
        private const int ColumnsMost = 2000;
        public const int CutBytes = 4 * Settings.CellCharacters;

        // Bytes of a cell that may be a file.
        private const int LongBytes = 300;
        private static readonly int[] IntegerBytes = { 0, 1, 2, 3, 4, 6, 8 };

        // Return the whole number without sign of up to four bytes at `at`.
        public static long Number(byte[] data, int at, int size)
        {
            if (at < 0 || at + size > data.Length)
            {
                throw new BrokenPage();
            }
            long value = 0;
            for (int place = at; place < at + size; place++)
            {
                value = (value << 8) + data[place];
            }
            return value;
        }

        // Return a number of one to nine bytes and move behind it.
        public static long Varint(byte[] data, ref int at)
        {
            long value = 0;
            for (int read = 0; read < 9; read++)
            {
                if (at >= data.Length)
                {
                    throw new BrokenPage();
                }
                byte sign = data[at];
                at++;
                if (read == 8)
                {
                    return (value << 8) + sign;
                }
                value = (value << 7) + (sign & 0x7f);
                if (sign < 0x80)
                {
                    return value;
                }
            }
            return value;
        }

        // Return the columns of a record as texts, null for NULL; those that are cut off are left out.
        public static List<string> RecordCells(byte[] payload, string encoding)
        {
            return RecordCells(payload, encoding, null);
        }

        // Likewise; `longCells` takes those that may be files.
        public static List<string> RecordCells(byte[] payload, string encoding, List<LongCell> longCells)
        {
            int at = 0;
            long size = Varint(payload, ref at);
            var serials = new List<long>();
            while (at < size)
            {
                serials.Add(Varint(payload, ref at));
            }
            if (at != size || serials.Count > ColumnsMost)
            {
                throw new BrokenPage();
            }
            var cells = new List<string>(serials.Count);
            foreach (long serial in serials)
            {
                long length = serial < 0 ? long.MaxValue / 4
                    : serial >= 12 ? (serial - 12) / 2
                    : serial <= 6 ? IntegerBytes[serial]
                    : serial == 7 ? 8 : 0;
                bool isCut = at + length > payload.Length;
                if (longCells != null && serial >= 12 && length >= LongBytes)
                {
                    byte[] data = Packaged.Slice(payload, at, isCut ? payload.Length : at + (int)length);
                    longCells.Add(new LongCell { Data = data, IsText = serial % 2 == 1, IsCut = isCut });
                }
                if (isCut)
                {
                    break;
                }
                cells.Add(CellText(payload, at, (int)Math.Min(length, CutBytes), serial, encoding));
                at += (int)length;
            }
            return cells;
        }

        private static string CellText(byte[] payload, int at, int length, long serial, string encoding)
        {
            if (serial >= 12)
            {
                var data = new byte[length];
                Buffer.BlockCopy(payload, at, data, 0, length);
                return serial % 2 == 1 ? Decoders.Decode(data, encoding) : BlobText(data);
            }
            if (serial >= 1 && serial <= 7)
            {
                long value = unchecked((sbyte)payload[at]);
                for (int place = at + 1; place < at + length; place++)
                {
                    value = (value << 8) + payload[place];
                }
                return serial == 7
                    ? Stores.WrittenNumber(BitConverter.Int64BitsToDouble(value))
                    : value.ToString(CultureInfo.InvariantCulture);
            }
            return serial == 8 ? "0" : serial == 9 ? "1" : null;
        }

        // Return the text that a blob of printable ASCII holds, or ''.
        public static string BlobText(byte[] data)
        {
            foreach (byte sign in data)
            {
                if ((sign < 32 && sign != '\t' && sign != '\n' && sign != '\r') || sign > 126)
                {
                    return "";
                }
            }
            return Text.Latin(data, 0, data.Length);
        }
    }
}
