// Rows of SQLite that no table holds: on free pages, in a write-ahead log, in a rollback journal.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // One row and its number.
    internal sealed class SqliteRow
    {
        public readonly long Number;
        public readonly List<string> Cells;

        public SqliteRow(long number, List<string> cells)
        {
            Number = number;
            Cells = cells;
        }

        // Return the columns without NULL, the row's number where a column stands for it.
        public List<string> Filled(Declared declared)
        {
            if (declared != null && declared.RowNumber >= 0 && declared.RowNumber < Cells.Count)
            {
                int place = declared.RowNumber;
                Cells[place] = Cells[place] ?? Number.ToString(CultureInfo.InvariantCulture);
            }
            return Cells.ConvertAll(cell => cell ?? "");
        }
    }

    // Rows by the number of their columns, which tells the table they come from where only one is so wide.
    internal sealed class LooseRows
    {
        // So many widths of rows are told apart.
        private const int Widths = 32;
        private readonly SqliteLayout layout;
        private readonly Context context;
        private readonly Dictionary<int, RowsJudge> judges = new Dictionary<int, RowsJudge>();
        private readonly List<int> order = new List<int>();
        private readonly Dictionary<int, Declared> known = new Dictionary<int, Declared>();

        public LooseRows(SqliteLayout layout, List<RootedTable> tables, Context context)
        {
            this.layout = layout;
            this.context = context;
            foreach (RootedTable table in tables)
            {
                int width = table.Declared.Names.Count;
                known[width] = known.ContainsKey(width) ? null : table.Declared;
            }
        }

        // Return the numbered Parts of what the pages hold: it may be stale, so with low confidence.
        public List<Part> Judgements(IEnumerable<byte[]> pages, string part)
        {
            try
            {
                foreach (byte[] data in pages)
                {
                    Take(data);
                }
            }
            catch (BrokenPage)
            {
                // the chain of pages ends here
            }
            var found = new List<Part>();
            foreach (int width in order)
            {
                Judgement judgement = judges[width].Finish(0);
                if (judgement.People > 0)
                {
                    found.Add(new Part(part + " " + (found.Count + 1), judgement.WithConfidence("low")));
                }
            }
            return found;
        }

        private void Take(byte[] data)
        {
            foreach (SqliteRow row in LeafRecords(data, layout))
            {
                int width = row.Cells.Count;
                Declared table;
                known.TryGetValue(width, out table);
                if (!judges.ContainsKey(width))
                {
                    if (judges.Count >= Widths)
                    {
                        continue;
                    }
                    IList<string> names = table != null ? (IList<string>)table.Names : new string[0];
                    judges[width] = new RowsJudge(names, context);
                    order.Add(width);
                }
                judges[width].Add(row.Filled(table));
            }
        }

        // Return each sound record of a leaf of a table, as far as it stands on this page.
        public static List<SqliteRow> LeafRecords(byte[] data, SqliteLayout layout)
        {
            var rows = new List<SqliteRow>();
            SqlitePage page = Leaf(data, layout);
            for (int number = 0; page != null && number < page.Count; number++)
            {
                try
                {
                    long row;
                    byte[] payload = page.Payload(page.Place(number), (place, length) => new byte[0], out row);
                    rows.Add(new SqliteRow(row, SqlitePages.RecordCells(payload, layout.Encoding)));
                }
                catch (BrokenPage)
                {
                    continue;
                }
            }
            return rows;
        }

        private static SqlitePage Leaf(byte[] data, SqliteLayout layout)
        {
            try
            {
                bool isFirst = Text.StartsWith(data, data.Length, SqlitePages.DatabaseMagic, 0);
                var page = new SqlitePage(data, isFirst ? SqlitePages.HeaderBytes : 0, layout);
                return page.Kind == SqlitePage.TableLeaf ? page : null;
            }
            catch (BrokenPage)
            {
                return null;
            }
        }

        // Return a page whose first bytes another use has overwritten as the leaf of a table that it may have been.
        public static byte[] AsLeaf(byte[] data)
        {
            int count = 0;
            while (count < data.Length / 2 - 4 && (data[8 + 2 * count] | data[9 + 2 * count]) != 0)
            {
                count++;
            }
            var leaf = (byte[])data.Clone();
            leaf[0] = SqlitePage.TableLeaf;
            leaf[1] = leaf[2] = 0;
            leaf[3] = (byte)(count >> 8);
            leaf[4] = (byte)count;
            return leaf;
        }
    }

    // The pages in a write-ahead log or a rollback journal, in its order.
    internal sealed class LogPages
    {
        // Bytes before the first frame, and of each frame before its page (section 4.1).
        private const int WalHeader = 32;
        private const int WalFrame = 24;
        private const int JournalHeader = 28;

        // Bytes of each page in a journal: its number before, a checksum behind (section 3).
        private const int JournalAround = 8;

        public SqliteLayout Layout;
        private readonly Seekable file;
        private readonly long first;
        private readonly int step;

        public LogPages(Seekable file, string kind)
        {
            this.file = file;
            bool isJournal = kind == "sqlite_journal";
            byte[] head = file.BytesAt(0, JournalHeader);
            long size = SqlitePages.Number(head, isJournal ? 24 : 8, 4);
            Layout = new SqliteLayout(size, 0, 0);
            first = isJournal ? SqlitePages.Number(head, 20, 4) + 4 : WalHeader + WalFrame;
            step = Layout.Size + (isJournal ? JournalAround : WalFrame);
        }

        public IEnumerable<byte[]> All()
        {
            for (long at = first; ; at += step)
            {
                byte[] data = file.BytesAt(at, Layout.Size);
                if (data.Length < Layout.Size)
                {
                    yield break;
                }
                yield return data;
            }
        }

        // Return the columns of each row that looks like one of the table of tables; learn the encoding on the way.
        public IEnumerable<List<string>> Schema()
        {
            foreach (byte[] data in All())
            {
                if (Text.StartsWith(data, data.Length, SqlitePages.DatabaseMagic, 0))
                {
                    SqliteLayout told = SqliteLayout.Of(data);
                    Layout = told.Size == Layout.Size ? told : Layout;
                }
                foreach (SqliteRow row in LooseRows.LeafRecords(data, Layout))
                {
                    if (row.Cells.Count == 5 && row.Cells[0] == "table")
                    {
                        yield return row.Cells;
                    }
                }
            }
        }
    }
}
