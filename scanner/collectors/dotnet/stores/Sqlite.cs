// SQLite databases: every table by its b-tree, and what was deleted from it or still waits in its log.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // An open database file.
    internal sealed class SqliteDatabase
    {
        public readonly SqliteLayout Layout;
        public readonly long Pages;
        private readonly Seekable file;

        // Counts the pages that are read, as several tables may lead to the same ones.
        public readonly Allowance Allowance;

        public SqliteDatabase(Seekable file, Allowance allowance)
        {
            this.file = file;
            Allowance = allowance;
            Layout = SqliteLayout.Of(file.BytesAt(0, SqlitePages.HeaderBytes));
            Pages = file.Length / Layout.Size;
        }

        // Return a page by its number, from 1.
        private byte[] BytesOf(long number)
        {
            byte[] data = number >= 1 && number <= Pages
                ? file.BytesAt((number - 1) * Layout.Size, Layout.Size)
                : new byte[0];
            if (data.Length < Layout.Size)
            {
                throw new BrokenPage();
            }
            return data;
        }

        // Return a page of a b-tree.
        public SqlitePage Page(long number)
        {
            return new SqlitePage(BytesOf(number), number == 1 ? SqlitePages.HeaderBytes : 0, Layout);
        }

        // Return the next `length` bytes of a record from a chain of pages; it ends early where the chain does.
        public byte[] Overflow(long number, int length)
        {
            var held = new byte[Math.Max(0, length)];
            int filled = 0;
            while (filled < length && number != 0)
            {
                byte[] data = BytesOf(number);
                int part = Math.Min(Layout.Usable - 4, length - filled);
                Buffer.BlockCopy(data, 4, held, filled, part);
                filled += part;
                number = SqlitePages.Number(data, 0, 4);
            }
            Array.Resize(ref held, filled);
            return held;
        }

        // Return the bytes of each page on the list of free ones (section 1.5).
        public IEnumerable<byte[]> FreePages()
        {
            long trunk = SqlitePages.Number(BytesOf(1), 32, 4);
            for (long passed = 0; trunk != 0 && passed < Pages;)
            {
                byte[] data = BytesOf(trunk);
                yield return LooseRows.AsLeaf(data);
                long count = Math.Min(SqlitePages.Number(data, 4, 4), data.Length / 4 - 2);
                for (int place = 8; place < 8 + 4 * count; place += 4)
                {
                    yield return BytesOf(SqlitePages.Number(data, place, 4));
                }
                passed += count + 1;
                trunk = SqlitePages.Number(data, 0, 4);
            }
        }
    }

    // The rows of one b-tree.
    internal sealed class TreeRows : StoreTable
    {
        private readonly SqliteDatabase database;
        private readonly long root;
        private readonly Declared declared;

        // Takes long cells, or null.
        private readonly CellFiles files;

        public bool IsDamaged { get; private set; }

        public TreeRows(SqliteDatabase database, long root, Declared declared, CellFiles files)
        {
            this.files = files;
            this.database = database;
            this.root = root;
            this.declared = declared;
            Called = declared != null ? declared.Called : "";
            Header = declared != null ? (IList<string>)declared.Names : new string[0];
        }

        public override IEnumerable<List<string>> Rows()
        {
            foreach (SqliteRow row in Records())
            {
                yield return row.Filled(declared);
            }
            if (IsDamaged)
            {
                throw new NotRead(Stores.BrokenTable);
            }
        }

        // Return the rows; past Settings.TableBytes they are only counted.
        public IEnumerable<SqliteRow> Records()
        {
            long passed = 0;
            foreach (SqlitePage page in AllPages())
            {
                passed += database.Layout.Size;
                if (passed > Reach)
                {
                    Left += page.Count;
                    continue;
                }
                database.Allowance.Use(database.Layout.Size);
                for (int number = 0; number < page.Count; number++)
                {
                    var longCells = files != null ? new List<LongCell>() : null;
                    SqliteRow row = Record(page, number, longCells);
                    if (row != null && files != null)
                    {
                        longCells.ForEach(files.Take);
                    }
                    if (row != null)
                    {
                        yield return row;
                    }
                }
            }
        }

        private SqliteRow Record(SqlitePage page, int number, List<LongCell> longCells)
        {
            try
            {
                long row;
                byte[] payload = page.Payload(page.Place(number), database.Overflow, out row);
                return new SqliteRow(row, SqlitePages.RecordCells(payload, database.Layout.Encoding, longCells));
            }
            catch (BrokenPage)
            {
                IsDamaged = true;
                return null;
            }
        }

        private IEnumerable<SqlitePage> AllPages()
        {
            var waiting = new Stack<KeyValuePair<long, int>>();
            waiting.Push(new KeyValuePair<long, int>(root, 1));
            for (long read = 1; waiting.Count > 0; read++)
            {
                KeyValuePair<long, int> next = waiting.Pop();
                if (read > database.Pages || next.Value > SqlitePages.Deepest)
                {
                    throw new BrokenPage(); // a loop
                }
                SqlitePage page = PageOf(next, waiting);
                if (page != null && page.Kind != SqlitePage.TableInterior)
                {
                    yield return page;
                }
            }
        }

        private SqlitePage PageOf(KeyValuePair<long, int> next, Stack<KeyValuePair<long, int>> waiting)
        {
            try
            {
                SqlitePage page = database.Page(next.Key);
                List<long> children = page.Children();
                children.Reverse();
                children.ForEach(child => waiting.Push(new KeyValuePair<long, int>(child, next.Value + 1)));
                return page;
            }
            catch (BrokenPage)
            {
                IsDamaged = true;
                return null;
            }
        }
    }

    internal static class Sqlite
    {
        // Return the Part of each table of a database, then of what was deleted from it.
        public static IEnumerable<Part> ReadSqlite(Work work)
        {
            var database = new SqliteDatabase(work.File(), work.Allowance);
            var schema = new TreeRows(database, 1, null, null);
            List<RootedTable> tables = SqliteSchema.DeclaredTables(CellsOf(schema));
            if (tables.Count > 0 || !schema.IsDamaged)
            {
                var files = new CellFiles(work, database.Layout.Encoding);
                var found = new List<long>();
                string told = "";
                foreach (Part part in Stores.JudgeStore(Opened(database, tables, files), work.Context))
                {
                    if (part.Name != told)
                    {
                        found.Add(part.Judgement.People);
                    }
                    told = part.Name;
                    yield return part;
                    foreach (Part inner in files.Parts(part.Name))
                    {
                        yield return inner;
                    }
                }
                foreach (Part part in SqliteJoined.Judge(database, tables, found, work.Context))
                {
                    yield return part;
                }
            }
            var loose = new LooseRows(database.Layout, tables, work.Context);
            foreach (Part part in loose.Judgements(database.FreePages(), "deleted"))
            {
                yield return part;
            }
            if (schema.IsDamaged)
            {
                throw new NotRead(Stores.BrokenStore);
            }
        }

        // Return the Parts of the rows in a write-ahead log or a rollback journal, which stand there page by page.
        public static IEnumerable<Part> ReadSqliteLog(Work work)
        {
            var log = new LogPages(work.File(), work.Detail);
            List<RootedTable> tables = SqliteSchema.DeclaredTables(log.Schema());
            List<Part> found = new LooseRows(log.Layout, tables, work.Context).Judgements(log.All(), "table");
            return found.Count > 0 ? found : Content.Lone(Judgement.Clean);
        }

        private static IEnumerable<StoreTable> Opened(SqliteDatabase database, List<RootedTable> tables, CellFiles files)
        {
            foreach (RootedTable table in tables)
            {
                yield return new TreeRows(database, table.Root, table.Declared, files);
            }
        }

        private static IEnumerable<List<string>> CellsOf(TreeRows rows)
        {
            foreach (SqliteRow row in rows.Records())
            {
                yield return row.Cells;
            }
        }
    }
}
