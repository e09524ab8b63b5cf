// Tables of dBASE, FoxPro and Clipper (dbf): records behind a list of fields; deleted ones are marked and stay.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A column of a table of dBASE: its name, the letter of its type and its bytes.
    internal sealed class DbaseField
    {
        public readonly string Name;
        public readonly char Kind;
        public readonly int Size;

        public DbaseField(string name, char kind, int size)
        {
            Name = name;
            Kind = kind;
            Size = size;
        }
    }

    internal sealed class Dbase
    {
        private const string Types = "CNFDLMGPBITYVQWXO@+0";
        private const byte Deleted = 0x2a;
        private const byte Kept = 0x20;

        // Julian day of the first of 1970.
        private const int JulianEpoch = 2440588;
        private const int AtOnce = 256 * 1024;
        private static readonly byte[] Versions =
        {
            0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0x8e, 0xcb, 0xf5, 0xfb
        };

        private readonly List<DbaseField> fields;
        private readonly RowsJudge rows;
        private readonly RowsJudge deleted;

        // A record did not begin where the ones before it say.
        private bool isShifted;

        // The language driver, and the drivers of each code page, which stands before them.
        private readonly int driver;
        private static readonly string[] Drivers =
        {
            "437 1 9 11 13 15 17 21 24 25 27", "737 106 134", "850 2 10 14 16 18 20 22 26 29 37 55", "852 31 34 35 64 100 135",
            "857 107 136", "860 36", "861 103", "863 28 108", "865 8 23 102", "866 38 101", "874 80 124", "1250 200",
            "1251 201", "1253 203", "1254 202", "1255 125", "1256 126", "1257 204", "10000 4", "10006 152", "10007 150", "10029 151"
        };

        // How many bytes of records are read.
        private readonly long reach;

        private Dbase(List<DbaseField> fields, int driver, Context context)
        {
            this.fields = fields;
            this.driver = driver;
            reach = context.Reach(Settings.TableBytes);
            List<string> names = fields.ConvertAll(field => field.Name);
            rows = new RowsJudge(names, context);
            deleted = new RowsJudge(names, context);
        }

        // Return the fields of a table of dBASE, and the bytes before its records; or null.
        //
        // It has no magic: the version, the date of the last change and the list of fields must all be plausible, and the
        // fields as long as the record.
        public static List<DbaseField> Fields(byte[] head, out int header)
        {
            header = 0;
            if (head.Length < 65 || Array.IndexOf(Versions, head[0]) < 0 || head[2] < 1 || head[2] > 12 || head[3] < 1 || head[3] > 31)
            {
                return null;
            }
            header = head[8] | head[9] << 8;
            int record = head[10] | head[11] << 8;
            bool isLong = (head[0] & 7) == 4;
            int step = isLong ? 48 : 32;
            int start = isLong ? 68 : 32;
            int name = isLong ? 32 : 11;
            var fields = new List<DbaseField>();
            int length = 1;
            for (; start + step <= Math.Min(header, head.Length) && head[start] != 0x0d && head[start] != 0; start += step)
            {
                var kind = (char)head[start + name];
                int size = head[start + (isLong ? 33 : 16)] | (kind == 'C' && !isLong ? head[start + 17] << 8 : 0);
                if (Types.IndexOf(kind) < 0 || size == 0)
                {
                    return null;
                }
                fields.Add(new DbaseField(NameAt(head, start, name), kind, size));
                length += size;
            }
            return fields.Count > 0 && length == record && header > start ? fields : null;
        }

        private static string NameAt(byte[] head, int start, int most)
        {
            int end = Array.IndexOf(head, (byte)0, start, most);
            var named = new byte[(end < 0 ? start + most : end) - start];
            Buffer.BlockCopy(head, start, named, 0, named.Length);
            return Written(named, head[29]);
        }

        // Return bytes as text; UTF-8, which no driver means, shows itself.
        private static string Written(byte[] data, int driver)
        {
            string page = Array.Find(Drivers, line => Array.IndexOf(line.Split(' '), driver.ToString(), 1) > 0) ?? "1252";
            string text = Decoders.Decode(data, "utf-8");
            return text.IndexOf('\ufffd') < 0 ? text : CodePages.Decode(data, int.Parse(page.Split(' ')[0]));
        }

        // Return the Part of the rows of a table, then of those that were deleted.
        public static IEnumerable<Part> ReadDbase(Work work)
        {
            int header;
            var table = new Dbase(Fields(work.Head, out header), work.Head[29], work.Context);
            long count = StoreBytes.Little(work.Head, 4, 4);
            int length = work.Head[10] | work.Head[11] << 8;
            var reader = new ForwardReader(work.Source.Open());
            string reason = "";
            long left = 0;
            try
            {
                reader.Take(header);
                left = table.Read(reader, count, length);
            }
            catch (EndOfBytes)
            {
                reason = Stores.BrokenTable;
            }
            reason = table.isShifted ? Stores.BrokenTable : reason;
            List<Part> parts = Stores.AsFarAsRead("table 1", table.rows.Finish(left), reason);
            Judgement gone = table.deleted.Finish(0);
            if (gone.People > 0)
            {
                parts.Add(new Part("deleted 1", gone.WithConfidence("low")));
            }
            return parts;
        }

        // Take so many records of this length; return how many were left out past Settings.TableBytes.
        private long Read(ForwardReader reader, long count, int length)
        {
            long taken = Math.Min(count, reach / length);
            int atOnce = Math.Max(1, AtOnce / length);
            for (long first = 0; first < taken; first += atOnce)
            {
                int number = (int)Math.Min(atOnce, taken - first);
                byte[] data = reader.TakeMost(number * length);
                for (int start = 0; start + length <= data.Length; start += length)
                {
                    TakeRecord(data, start);
                }
                if (data.Length < number * length)
                {
                    throw new EndOfBytes();
                }
            }
            return count - taken;
        }

        private void TakeRecord(byte[] data, int start)
        {
            var cells = new List<string>(fields.Count);
            int at = start + 1;
            foreach (DbaseField field in fields)
            {
                var cell = new byte[field.Size];
                Buffer.BlockCopy(data, at, cell, 0, cell.Length);
                cells.Add(Cell(cell, field.Kind));
                at += field.Size;
            }
            isShifted |= data[start] != Deleted && data[start] != Kept;
            (data[start] == Deleted ? deleted : rows).Add(cells);
        }

        // Return one field as text.
        private string Cell(byte[] data, char kind)
        {
            switch (kind)
            {
                case 'C':
                case 'N':
                case 'F':
                case 'D':
                case 'L':
                    return Written(Stripped(data), driver);
                case 'I':
                case '+':
                    return data.Length == 4 ? StoreBytes.SignedLittle(data).ToString(CultureInfo.InvariantCulture) : "";
                case 'B':
                case 'O':
                    return data.Length == 8 ? Stores.WrittenNumber(BitConverter.ToDouble(data, 0)) : "";
                case 'T':
                    return data.Length == 8 ? StoreBytes.DateOfDay(StoreBytes.Little(data, 0, 4) - JulianEpoch) : "";
                case 'Y':
                    return data.Length == 8 ? StoreBytes.DecimalOf(StoreBytes.SignedLittle(data), 4) : "";
                default:
                    return "";
            }
        }

        private static byte[] Stripped(byte[] data)
        {
            byte[] text = Array.ConvertAll(data, sign => sign == 0 ? (byte)' ' : sign);
            int start = 0;
            int end = text.Length;
            while (start < end && IsBlank(text[start]))
            {
                start++;
            }
            while (end > start && IsBlank(text[end - 1]))
            {
                end--;
            }
            var stripped = new byte[end - start];
            Buffer.BlockCopy(text, start, stripped, 0, stripped.Length);
            return stripped;
        }

        private static bool IsBlank(byte sign)
        {
            return sign == ' ' || (sign >= '\t' && sign <= '\r');
        }
    }
}
