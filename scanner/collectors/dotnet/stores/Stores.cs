// Stores of tables (databases, columnar files): each table is judged by itself, and as text if it is none of people.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    // One table of a store.
    internal abstract class StoreTable
    {
        // Names of the columns.
        public IList<string> Header = new string[0];

        // Its own name, where it is known.
        public string Called = "";

        // Rows that were not handed over, once all others are.
        public long Left;

        // How many bytes of it are read.
        public long Reach = Settings.TableBytes;

        // Return the rows; each list may be used again for the next row.
        public abstract IEnumerable<List<string>> Rows();
    }

    // A table of a store whose rows come from anywhere.
    internal sealed class ListedRows : StoreTable
    {
        private readonly IEnumerable<List<string>> rows;

        public ListedRows(IList<string> header, IEnumerable<List<string>> rows)
        {
            Header = header;
            this.rows = rows;
        }

        public override IEnumerable<List<string>> Rows()
        {
            return rows;
        }
    }

    internal static class Stores
    {
        public const string BrokenTable = "broken:table";
        public const string BrokenStore = "broken:store";
        private const double MostExact = 1e15;

        // Return the Part of each of the tables; parts are numbered, names of tables may name people.
        public static IEnumerable<Part> JudgeStore(IEnumerable<StoreTable> tables, Context context)
        {
            int number = 0;
            using (IEnumerator<StoreTable> all = tables.GetEnumerator())
            {
                while (HasMore(all))
                {
                    number++;
                    foreach (Part part in JudgeRows("table " + number, all.Current, context))
                    {
                        yield return part;
                    }
                }
            }
            if (number == 0)
            {
                yield return new Part("", Judgement.Clean);
            }
        }

        // Both engines say the same of a broken directory, whatever it brings them to.
        private static bool HasMore(IEnumerator<StoreTable> tables)
        {
            try
            {
                return tables.MoveNext();
            }
            catch (Exception fault)
            {
                if (IsForOthers(fault) || fault is NotRead)
                {
                    throw;
                }
            }
            throw new NotRead(BrokenStore);
        }

        // Return the Parts of one table: of what could be read and, where it is broken, that it is.
        public static List<Part> JudgeRows(string name, StoreTable table, Context context)
        {
            var judge = new RowsJudge(table.Header, context);
            judge.ListsFolk = table.Called == "" ? context.ListsFolk : Lives.ListsFolk(table.Called);
            table.Reach = context.Reach(Settings.TableBytes);
            string reason = "";
            try
            {
                foreach (List<string> row in table.Rows())
                {
                    judge.Add(row);
                }
            }
            catch (Exception fault)
            {
                if (IsForOthers(fault))
                {
                    throw;
                }
                reason = fault is NotRead ? fault.Message : BrokenTable;
            }
            if (judge.Rows == 0 && table.Left > 0 && reason == "")
            {
                reason = BrokenTable; // it tells of rows and has none
            }
            Judgement judgement = judge.Finish(table.Left);
            judgement = judgement.Known.Count == 0 && Lives.ListRenowned(table.Called, judgement.Kinds) ? Judgement.Clean : judgement;
            context.Budget.LeftOut |= reason != "";
            return AsFarAsRead(name, judgement, reason);
        }

        // Return the Parts of what was found and, unless the reason is "", of why it was not read to its end.
        public static List<Part> AsFarAsRead(string name, Judgement judgement, string reason)
        {
            var told = new List<Part>();
            if (judgement.People > 0 || reason == "")
            {
                told.Add(new Part(name, judgement));
            }
            if (reason != "")
            {
                told.Add(new Part(name, Judgement.Unread(reason)));
            }
            return told;
        }

        // Tell whether a fault is not one of the table.
        public static bool IsForOthers(Exception fault)
        {
            bool isOfDisk = fault is IOException && !(fault is EndOfStreamException);
            return fault is OutOfBudget || fault is OutOfMemoryException || isOfDisk;
        }

        // Return the Judgement on a table of which the names of its columns and the number of its rows are known alone.
        public static Judgement JudgeNames(IEnumerable<string> names, long rows, Context context)
        {
            var kinds = new SortedSet<string>(StringComparer.Ordinal);
            foreach (string name in names)
            {
                string kind = Headers.HeaderKind(name);
                kinds.Add(kind == "person" ? "full_name" : kind);
            }
            kinds.Remove("");
            var columns = new List<Column>();
            foreach (string kind in kinds)
            {
                columns.Add(new Column(kind, Rules.IsToldByName(kind)));
            }
            Rule rule = Rules.RuleFor(columns);
            return rule == null || rule.Confidence == "low" ? Judgement.Clean : Tables.ByCount(rows, kinds, "low", context);
        }

        // Return a floating point number as a table shows it.
        public static string WrittenNumber(double value)
        {
            if (!(Math.Abs(value) < MostExact))
            {
                return "";
            }
            return value == Math.Floor(value)
                ? ((long)value).ToString(CultureInfo.InvariantCulture)
                : value.ToString("F6", CultureInfo.InvariantCulture);
        }
    }

    // Takes the rows of one table, as a table and until that proves itself as text.
    internal sealed class RowsJudge
    {
        // Rows between two looks at the clock.
        private const int RowsACheck = 1024;
        private readonly Context context;
        private readonly Table table;
        private readonly TextLines text;

        public bool ListsFolk
        {
            set { table.ListsFolk = value; }
        }

        // Rows that it was given.
        public long Rows { get; private set; }

        public RowsJudge(IList<string> header, Context context)
        {
            this.context = context;
            var names = new List<string>(header);
            bool isKnown = names.Exists(name => Headers.HeaderKind(name) != "" || Headers.IsEvent(name));
            table = new Table(context, isKnown ? names : null) { Offered = names.Exists(name => name != "") ? names : null };
            text = new TextLines(context);
        }

        // Take one row.
        public void Add(List<string> row)
        {
            Rows++;
            if (Rows % RowsACheck == 0)
            {
                context.Budget.CheckTime();
            }
            table.Add(row);
            if (!table.HasRule || context.Known.Count > 0)
            {
                text.Add(string.Join("\t", row));
            }
        }

        // Return the Judgement, with so many rows more taken to be like the later ones.
        public Judgement Finish(long left)
        {
            Judgement judgement = table.Finish(left);
            return judgement.People > 0 && context.Known.Count == 0
                ? judgement
                : Judgement.Either(judgement, text.Judge(table));
        }
    }

    // Takes lines of text, to be searched many at once.
    internal sealed class TextLines
    {
        private const int FedCharacters = 64 * 1024;
        private readonly Prose prose;
        private readonly StringBuilder lines = new StringBuilder();

        public TextLines(Context context)
        {
            prose = new Prose(context);
        }

        // Take one line without its end.
        public void Add(string line)
        {
            lines.Append(line).Append('\n');
            if (lines.Length >= FedCharacters)
            {
                Feed();
            }
        }

        // Return the Judgement on all lines, of which a table, or null, says what its header tells of things.
        public Judgement Judge(Table table)
        {
            Feed();
            if (table != null)
            {
                prose.Heed(table);
            }
            return prose.Judgement();
        }

        private void Feed()
        {
            byte[] data = Text.Bytes(lines.ToString());
            prose.Feed(data, data.Length);
            lines.Clear();
        }
    }
}
