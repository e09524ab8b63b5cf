// Access databases (mdb, accdb): the rows of each table of a user's, by the pages that say which table they are of.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // The rows of a table; those marked as deleted go to a RowsJudge of their own.
    internal sealed class AccessRows : StoreTable
    {
        private const int MemoPages = 16;
        private const int TextKind = 0x0a;
        private const int MemoKind = 0x0c;

        // From the thirtieth of December 1899.
        private const int DaysTo1970 = 25569;
        private const int LastDayNumber = 3000000;

        private readonly AccessFile database;
        private readonly List<AccessColumn> columns;
        private readonly List<long> pages;
        private readonly RowsJudge deleted;
        private readonly bool hasVariable;
        private bool isDamaged;

        public AccessRows(AccessFile database, List<AccessColumn> columns, List<long> pages, RowsJudge deleted)
        {
            this.database = database;
            this.columns = columns;
            this.pages = pages;
            this.deleted = deleted;
            hasVariable = columns.Exists(column => !column.IsFixed);
            Header = columns.ConvertAll(column => column.Name);
        }

        public override IEnumerable<List<string>> Rows()
        {
            long passed = 0;
            foreach (long number in pages)
            {
                byte[] data = database.PageAt(number);
                passed += data.Length;
                if (passed > Reach)
                {
                    Left += AccessFile.Little(data, database.Layout.Count, 2);
                    continue;
                }
                // A row's place that cannot be comes to light only when those before it were handed over.
                long count = AccessFile.Little(data, database.Layout.Count, 2);
                bool isWhole = database.Layout.Count + 2 + 2 * count <= data.Length;
                foreach (AccessRow row in isWhole ? database.RowsOn(data) : RowsBefore(data))
                {
                    List<string> cells = Cells(row);
                    if (cells != null && (row.Flags & AccessFile.Deleted) != 0)
                    {
                        deleted.Add(cells);
                    }
                    else if (cells != null)
                    {
                        yield return cells;
                    }
                }
                if (!isWhole)
                {
                    throw new EndOfBytes();
                }
            }
            if (isDamaged)
            {
                throw new EndOfBytes();
            }
        }

        // Return the rows whose places still stand on the page.
        private List<AccessRow> RowsBefore(byte[] data)
        {
            var cut = (byte[])data.Clone();
            int most = (data.Length - database.Layout.Count - 2) / 2;
            cut[database.Layout.Count] = (byte)most;
            cut[database.Layout.Count + 1] = (byte)(most >> 8);
            List<AccessRow> rows = database.RowsOn(cut);
            return rows;
        }

        private List<string> Cells(AccessRow row)
        {
            try
            {
                bool isMoved = (row.Flags & AccessFile.Moved) != 0;
                return CellsOf(isMoved ? database.RowAt(AccessFile.Little(row.Data, 0, 4)) : row.Data);
            }
            catch (EndOfBytes)
            {
                isDamaged = isDamaged || (row.Flags & AccessFile.Deleted) == 0;
                return null;
            }
        }

        private List<string> CellsOf(byte[] row)
        {
            int count = (int)AccessFile.Little(row, 0, database.Layout.Head);
            int mask = row.Length - (count + 7) / 8;
            List<long> ends = hasVariable ? Ends(row, mask) : new List<long>();
            return columns.ConvertAll(column => IsNull(row, mask, count, column) ? "" : Cell(row, ends, column));
        }

        private static bool IsNull(byte[] row, int mask, int count, AccessColumn column)
        {
            return column.Number >= count
                || (AccessFile.Little(row, mask + column.Number / 8, 1) >> column.Number % 8 & 1) == 0;
        }

        // Return where each variable column begins, and behind them where the last one ends.
        private List<long> Ends(byte[] row, int mask)
        {
            var ends = new List<long>();
            if (!database.Layout.IsOld)
            {
                long told = AccessFile.Little(row, mask - 2, 2);
                for (int number = 0; number <= told; number++)
                {
                    ends.Add(AccessFile.Little(row, mask - 4 - 2L * number, 2));
                }
                return ends;
            }
            int count = (int)AccessFile.Little(row, mask - 1, 1);
            int jumps = (row.Length - 1) / 256;
            int place = mask - 2 - jumps;
            if (StoreBytes.FloorDivide(place - count, 256) < jumps)
            {
                jumps--;
            }
            int passed = 0;
            for (int number = 0; number <= count; number++)
            {
                while (passed < jumps && number == AccessFile.Little(row, mask - 2 - passed, 1))
                {
                    passed++;
                }
                ends.Add(AccessFile.Little(row, place - number, 1) + 256 * passed);
            }
            return ends;
        }

        // Bytes of a type: whole numbers, money, floating point, times, decimals; 0 for others.
        private static int SizeOf(int kind)
        {
            switch (kind)
            {
                case 0x02:
                    return 1;
                case 0x03:
                    return 2;
                case 0x04:
                case 0x06:
                    return 4;
                case 0x05:
                case 0x07:
                case 0x08:
                case 0x13:
                    return 8;
                case 0x10:
                    return 17;
                default:
                    return 0;
            }
        }

        private string Cell(byte[] row, List<long> ends, AccessColumn column)
        {
            int size = SizeOf(column.Kind);
            if (column.IsFixed)
            {
                long at = database.Layout.Head + column.Fixed;
                if (at + size > row.Length)
                {
                    throw new EndOfBytes();
                }
                return FixedCell(new ByteReader(row, (int)at).Take(size), column);
            }
            if (column.Variable + 1 >= ends.Count)
            {
                return "";
            }
            long start = ends[column.Variable];
            long end = ends[column.Variable + 1];
            if (start > end || end > row.Length)
            {
                throw new EndOfBytes();
            }
            byte[] data = new ByteReader(row, (int)start).Take(end - start);
            if (column.Kind == TextKind)
            {
                return TextOf(data);
            }
            if (column.Kind == MemoKind && data.Length >= 12)
            {
                return Memo(data);
            }
            return size > 0 && data.Length == size ? FixedCell(data, column) : "";
        }

        // Return a long text: what is behind its head, in a row of its own, or in several.
        private string Memo(byte[] data)
        {
            long pointer = AccessFile.Little(data, 4, 4);
            if ((data[3] & 0x80) != 0)
            {
                return TextOf(new ByteReader(data, 12).Take(data.Length - 12));
            }
            if ((data[3] & 0x40) != 0)
            {
                return TextOf(database.RowAt(pointer));
            }
            var held = new List<byte>();
            for (int n = 0; n < MemoPages && pointer != 0; n++)
            {
                byte[] part = database.RowAt(pointer);
                pointer = AccessFile.Little(part, 0, 4);
                held.AddRange(new ByteReader(part, 4).Take(part.Length - 4));
            }
            return TextOf(held.ToArray());
        }

        private string TextOf(byte[] data)
        {
            int most = Settings.CellCharacters * (database.Layout.IsOld ? 1 : 2);
            if (data.Length > most)
            {
                Array.Resize(ref data, most);
            }
            return database.Layout.IsOld ? Decoders.Decode(data, "cp1252") : WideText(data);
        }

        // Return a text of Jet 4: in UTF-16, or behind FF FE in single bytes; a NUL changes to the other way.
        private static string WideText(byte[] data)
        {
            if (data.Length < 2 || data[0] != 0xff || data[1] != 0xfe)
            {
                return Decoders.Decode(data, "utf-16-le");
            }
            var text = new StringBuilder();
            bool isSingle = true;
            for (int at = 2; at < data.Length; isSingle = !isSingle)
            {
                int end = at;
                while (end < data.Length && data[end] != 0)
                {
                    end += isSingle ? 1 : 2;
                }
                int length = Math.Min(end, data.Length) - at;
                text.Append(isSingle ? Text.Latin(data, at, length) : Decoders.Decode(new ByteReader(data, at).Take(length), "utf-16-le"));
                at = end + 1;
            }
            return text.ToString();
        }

        // Return a value of a fixed size as text.
        private static string FixedCell(byte[] data, AccessColumn column)
        {
            switch (column.Kind)
            {
                case 0x02:
                    return data[0].ToString(CultureInfo.InvariantCulture);
                case 0x03:
                case 0x04:
                case 0x13:
                    return StoreBytes.SignedLittle(data).ToString(CultureInfo.InvariantCulture);
                case 0x05:
                    return StoreBytes.DecimalOf(StoreBytes.SignedLittle(data), 4);
                case 0x06:
                    return Stores.WrittenNumber(BitConverter.ToSingle(data, 0));
                case 0x07:
                    return Stores.WrittenNumber(BitConverter.ToDouble(data, 0));
                case 0x08:
                    double day = BitConverter.ToDouble(data, 0);
                    return Math.Abs(day) < LastDayNumber
                        ? StoreBytes.TimeOf((long)Math.Round((day - DaysTo1970) * 86400), 1)
                        : "";
                case 0x10:
                    return Scaled(data, column.Scale);
                default:
                    return "";
            }
        }

        // Return a decimal: its sign, then four words of its digits, the highest first.
        private static string Scaled(byte[] data, int scale)
        {
            for (int n = 1; n < 9; n++)
            {
                if (data[n] != 0)
                {
                    return "";
                }
            }
            long value = AccessFile.Little(data, 9, 4) << 32 | AccessFile.Little(data, 13, 4);
            return value < 0 ? "" : StoreBytes.DecimalOf((data[0] & 0x80) != 0 ? -value : value, scale);
        }
    }

    internal static class Access
    {
        private const int MostTables = 2000;

        // Return the Part of each table of a user's, then of what was deleted from it.
        public static IEnumerable<Part> ReadAccess(Work work)
        {
            var database = new AccessFile(work.File());
            if (database.IsLocked())
            {
                yield return new Part("", Content.Encrypted("access"));
                yield break;
            }
            int number = 0;
            foreach (KeyValuePair<long, List<long>> owned in OwnedPages(database))
            {
                List<AccessColumn> columns = database.Definition(owned.Key);
                if (columns == null || columns.Count == 0)
                {
                    continue; // of the system, or pages that a deleted table left behind
                }
                number++;
                var deleted = new RowsJudge(columns.ConvertAll(column => column.Name), work.Context);
                var rows = new AccessRows(database, columns, owned.Value, deleted);
                foreach (Part part in Stores.JudgeRows("table " + number, rows, work.Context))
                {
                    yield return part;
                }
                Judgement gone = deleted.Finish(0);
                if (gone.People > 0)
                {
                    yield return new Part("table " + number + ", deleted", gone.WithConfidence("low"));
                }
            }
            if (number == 0)
            {
                yield return new Part("", Judgement.Clean);
            }
        }

        // Return the numbers of the data pages by the page of their table's definition.
        private static SortedDictionary<long, List<long>> OwnedPages(AccessFile database)
        {
            var owned = new SortedDictionary<long, List<long>>();
            for (long number = 0; number < database.Pages; number++)
            {
                byte[] data = database.PageAt(number);
                if (data[0] != AccessFile.DataPage || Text.StartsWith(data, data.Length, "LVAL", 4))
                {
                    continue;
                }
                long table = AccessFile.Little(data, 4, 4);
                if (!owned.ContainsKey(table) && owned.Count < MostTables)
                {
                    owned[table] = new List<long>();
                }
                if (owned.ContainsKey(table))
                {
                    owned[table].Add(number);
                }
            }
            return owned;
        }
    }
}
