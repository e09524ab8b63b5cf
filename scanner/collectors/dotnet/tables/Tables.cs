// One table, row by row, to one judgement.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // Takes rows; types the columns on the first rows, then counts subjects in all.
    internal sealed class Table
    {
        private const int MostColumns = 256;

        // People of a table on its side.
        private const int TurnedColumns = 2048;
        private const int SampleCharacters = 1 << 21;

        // Rows that are counted together; then it is looked how many people there are by now.
        private const int Step = 1024;
        private readonly Context context;
        private List<List<string>> sample = new List<List<string>>();
        private long sampled;
        private bool started;
        private Rule rule;
        private List<Column> columns = new List<Column>();

        // Of each person in a row.
        private List<List<CellPlace[][]>> keys;
        private readonly HashSet<int> needed = new HashSet<int>();
        private readonly List<int> births = new List<int>();

        // The number of the column of names in which firms stand among people, or -1.
        private int firms = -1;
        private List<KnownWatcher> watchers = new List<KnownWatcher>();
        private readonly Crowd crowd;
        private Named pending = new Named();
        private int pendingRows;

        // How rows with cells of several lines are read, if not as they stand.
        private CellLines way;
        private long counted;
        private Later later;
        private readonly List<Subject> found = new List<Subject>();

        // Rows, and people in them, at each look.
        private readonly List<KeyValuePair<long, long>> growth = new List<KeyValuePair<long, long>>();

        // The names of the columns, where they are known and no row has to be taken for them; or null.
        public List<string> Header { private get; set; }

        // What else may name them, asked as a first row would be, and no row itself; or null.
        public List<string> Offered { private get; set; }

        public Table(Context context, List<string> header = null)
        {
            this.context = context;
            Header = header;
            crowd = new Crowd(context.Hash);
            ListsFolk = context.ListsFolk;
        }

        // Rows that were counted.
        public long Rows
        {
            get
            {
                CountPending();
                return counted;
            }
        }

        // Tell whether known exports are looked for in the rows.
        public bool IsWatched
        {
            get { return watchers.Count > 0; }
        }

        // Whether the columns were typed.
        public bool IsStarted
        {
            get { return started; }
        }

        // Tell whether people were counted by now.
        public bool MakesPeople()
        {
            CountPending();
            return rule != null && crowd.Count() > 0;
        }

        // Tell whether the columns were typed and a rule holds.
        public bool HasRule
        {
            get { return rule != null; }
        }

        // Whether a header announces dates of events: then a date behind a name is no birth.
        public bool DatesEvents { get; private set; }

        // Whether a header says that books or animals are listed: then a number that proves itself is not a person's.
        public bool ListsThings { get; private set; }

        // Whether a header says that shops or schools are listed: then a name before a telephone may be one's.
        public bool ListsFirms { get; private set; }

        // Whether a header says that parts or vehicles have numbers: then a name before one is not its owner's.
        public bool NumbersThings { get; private set; }

        // Take one row; cells beyond the caps are cut. The list may be used again for the next row.
        public void Add(List<string> row)
        {
            if (rule != null || IsWatched)
            {
                Count(row);
            }
            else if (!started)
            {
                Keep(row);
                if (sample.Count >= Settings.SampleRows || sampled > SampleCharacters)
                {
                    Start();
                }
            }
            else
            {
                Strangers.Add(row);
            }
        }

        // Where the columns as a whole tell of nobody: the rows one form at a time; or null.
        public Strangers Strangers { get; private set; }

        // Tell whether the columns were typed and tell of nobody: only rows of another form may still change that.
        public bool Hopeless()
        {
            return started && rule == null && !IsWatched;
        }

        // Tell whether what stands in a column can still change anything.
        public bool Needs(int column)
        {
            return rule == null || way != null || IsWatched || needed.Contains(column);
        }

        // Type the columns if they are not yet, and tell whether they make people.
        public bool Settle()
        {
            if (!started)
            {
                Start();
            }
            return rule != null;
        }

        // Return the Judgement, with `remaining` rows that were not handed over taken to be like the later ones.
        public Judgement Finish(long remaining = 0)
        {
            if (!Settle() && !IsWatched)
            {
                return Strangers.Judgement();
            }
            var entities = way as EntityRows;
            if (entities != null)
            {
                entities.Rest().ForEach(CountOne);
            }
            CountPending();
            double grown = 1 + remaining / (double)Math.Max(1, counted);
            long people = later != null ? later.People() : crowd.Count() + (long)(GrowthRate() * remaining);
            List<string> kinds = new List<string>();
            foreach (Column column in columns)
            {
                if (column.Kind != "")
                {
                    kinds.Add(column.Kind);
                }
            }
            Judgement judgement =
                rule == null ? Judgement.Clean : Tables.ByCount(people, kinds, rule.Confidence, context);
            if (judgement.Verdict == "few" && people == crowd.Count())
            {
                judgement = judgement.WithSubjects(new[] { new Counted("table", crowd.Hashes()), new Counted("names", bare) }
                    .Where(one => one.People != bare || (bare.Count > 0 && bare.Count <= people)).ToArray());
            }
            return Known.With(judgement, watchers, kinds, context, grown);
        }

        // Take rows from further on, of a stretch that holds so many times as many, which are not handed over.
        public void AddLater(CsvReader rows, double times)
        {
            CountPending();
            later = later ?? new Later(crowd, context.Hash);
            var named = new Named();
            bool hasMore = true;
            while (hasMore)
            {
                hasMore = rows.Read();
                List<List<string>> read = hasMore && way != null
                    ? way.RowsOf(rows.Row)
                    : new List<List<string>> { rows.Row };
                foreach (List<string> row in read)
                {
                    if (hasMore && !(Headings.IsOfFirm(row, firms) || HeaderRows.NamesNobody(row, births)))
                    {
                        AddSubjects(row, named);
                    }
                }
                if (named.Names.Count >= Step || (!hasMore && named.Names.Count > 0))
                {
                    context.Budget.CheckTime();
                    later.Add(named);
                    named = new Named();
                }
            }
            later.EndStretch(times);
        }

        private void Keep(List<string> row)
        {
            int width = Math.Min(row.Count, sample.Count <= TableShapes.MostTurned ? TurnedColumns : MostColumns);
            List<string> kept = new List<string>(width);
            for (int n = 0; n < width; n++)
            {
                string cell = Text.Cut(row[n], Settings.CellCharacters);
                kept.Add(cell);
                sampled += Text.Length(cell);
            }
            sample.Add(kept);
        }

        private void Start()
        {
            started = true;
            List<List<string>> wide = sample;
            sample = null;
            List<string> header;
            List<List<string>> body;
            Type(wide.ConvertAll(row => row.GetRange(0, Math.Min(MostColumns, row.Count))), out header, out body);
            if (rule == null)
            {
                TypeLines(ref header, ref body);
            }
            List<List<string>> onSide = rule == null && Header == null ? TableShapes.Turned(wide) : null;
            if (onSide != null)
            {
                TypeTurned(onSide, ref header, ref body);
            }
            if (rule != null && header.Count == 0 && HeaderRows.IsHeading(body[0], columns, body))
            {
                body = body.GetRange(1, body.Count - 1);
            }
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == "date_of_birth")
                {
                    births.Add(n);
                }
            }
            DatesEvents = header.Count > 0 ? Headers.DatesThings(header) : CellValues.ListsTitles(body);
            ListsThings = Headers.ListsThings(header);
            ListsFirms = Headers.ListsFirms(header);
            NumbersThings = Headers.NumbersThings(header);
            keys = TableShapes.KeysOf(columns, header, body);
            needed.UnionWith(Enumerable.Range(0, columns.Count).Where(n => columns[n].Kind != ""));
            needed.UnionWith(keys.SelectMany(ofOne => ofOne).SelectMany(key => key)
                .SelectMany(places => places).Select(place => place.Number));
            watchers = KnownWatcher.For(context.Known, columns, body);
            firms = (rule != null || IsWatched) && watchers.Count == 0 ? Headings.FirmsAmong(columns, body) : -1;
            for (int n = 0; (rule != null || IsWatched) && n < body.Count; n++)
            {
                CountOne(body[n]);
            }
            if (rule == null && !IsWatched)
            {
                Strangers = new Strangers(
                    header, context, TypedColumns.DatesOfThings(columns, body), LongDead.Dead(header, body) >= 0.3 || TypedColumns.ListsPlayers(header, body));
                body.ForEach(Strangers.Add);
                Strangers.Begin();
            }
        }

        // Type the columns of the first rows; tell their names and the rows below these.
        private void Type(List<List<string>> rows, out List<string> header, out List<List<string>> body)
        {
            int offered = Header == null && Offered != null ? 1 : 0;
            rows = offered > 0 ? new[] { Offered }.Concat(rows).ToList() : Header == null ? HeaderRows.PartedHeader(rows) : rows;
            int at = Header == null ? HeaderRows.HeaderRow(rows) : -1;
            header = at >= 0 ? rows[at] : Header ?? new List<string>();
            int first = Math.Max(at + 1, offered);
            body = rows.GetRange(first, rows.Count - first);
            List<string> names = header;
            if (names.Count > 0 && body.Exists(row => row.SequenceEqual(names)))
            {
                body = body.FindAll(row => !row.SequenceEqual(names) && !HeaderRows.PartsSections(row));
            }
            header = at == 0 ? HeaderRows.WithNamedRows(header, body) : header;
            ListsFolk = ListsFolk || rows.Take(at).Any(Lives.TitlesFolk);
            rule = TableRule.Of(header, body, context.ThisYear, ListsFolk, out columns);
            if (rule == null && UnknownHeaders.SayNothing(header, columns))
            {
                List<Column> bare;
                Rule held = TableRule.Of(new List<string>(), body, context.ThisYear, ListsFolk, out bare);
                if (UnknownHeaders.BearOut(header, bare, held, body))
                {
                    columns = bare;
                    rule = held;
                }
            }
        }

        // Whether the table itself is called by a word for people of whom lists are kept.
        public bool ListsFolk;

        // Type a table whose cells have several lines, each line by itself; where that makes people it is read so.
        private void TypeLines(ref List<string> header, ref List<List<string>> body)
        {
            foreach (CellLines tried in CellLines.Ways(header, body))
            {
                List<string> named = tried.HeaderOf(header);
                var rows = new List<List<string>>();
                body.ForEach(row => rows.AddRange(tried.RowsOf(row)));
                List<Column> typed = null;
                bool areLabels = tried is LabelCells;
                Rule sure = areLabels ? TableRule.Of(named, rows, context.ThisYear, false, out typed) : null;
                typed = typed ?? TypedColumns.TypeColumns(named, rows, context.ThisYear);
                sure = areLabels ? sure : Rules.RuleFor(typed);
                if (sure != null && (sure.Confidence == "high" || tried is JoinedLines || tried is ObjectCells || tried is LabelCells))
                {
                    columns = typed;
                    rule = sure;
                    way = tried;
                    header = named;
                    body = rows;
                    return;
                }
            }
            EntityRows told = EntityRows.Of(body);
            List<List<string>> whole = told == null ? null : body.SelectMany(row => told.RowsOf(row)).ToList();
            List<Column> columnsTold = null;
            Rule held = told == null ? null : TableRule.Of(told.HeaderOf(null), whole, context.ThisYear, false, out columnsTold);
            if (held != null)
            {
                columns = columnsTold;
                rule = held;
                way = told;
                header = told.HeaderOf(null);
                body = whole;
            }
        }

        // Type a table that may lie on its side; where that does not make people for sure it stands as it stood.
        private void TypeTurned(List<List<string>> onSide, ref List<string> header, ref List<List<string>> body)
        {
            List<List<string>> below = onSide.GetRange(1, onSide.Count - 1);
            List<Column> turned = TypedColumns.TypeColumns(onSide[0], below, context.ThisYear);
            Rule sure = Rules.RuleFor(turned);
            if (sure != null && (sure.Confidence == "high" || TableShapes.ReachMany(turned, onSide[0], below, sure)))
            {
                columns = turned;
                rule = sure;
                header = onSide[0];
                body = below;
            }
        }

        private void Count(List<string> row)
        {
            if (way == null)
            {
                CountOne(row);
            }
            else
            {
                way.RowsOf(row).ForEach(CountOne);
            }
        }

        private void CountOne(List<string> row)
        {
            if (Headings.IsOfFirm(row, firms) || HeaderRows.NamesNobody(row, births))
            {
                return;
            }
            watchers.ForEach(watcher => watcher.Add(row));
            AddSubjects(row, pending, counted + pendingRows < Step && bare.Count < context.Threshold);
            pendingRows++;
            if (pendingRows >= Step - counted % Step)
            {
                CountPending();
            }
        }

        // The names alone of the first few people, by which they are told from those of other tables.
        private readonly HashSet<ulong> bare = new HashSet<ulong>();

        private void AddSubjects(List<string> row, Named named, bool isFirst = false)
        {
            foreach (List<CellPlace[][]> ofOne in keys)
            {
                Rules.SubjectsOf(row, ofOne, found);
                named.Add(found);
                int weak = isFirst && found.Count > 0 ? Rules.WeakOf(ofOne) : -1;
                string name = weak < 0 ? "" : Rules.KeyText(0, row, ofOne[weak]);
                if (name != "")
                {
                    byte[] joined = Text.Bytes(string.Join(" ", name.Split(' ', '\x1e', '\x1f').OrderBy(word => word)));
                    bare.Add(context.Hash.Number(joined, joined.Length));
                }
            }
        }

        private void CountPending()
        {
            if (pendingRows == 0)
            {
                return;
            }
            context.Budget.CheckTime();
            crowd.Add(pending);
            counted += pendingRows;
            pendingRows = 0;
            pending = new Named();
            if (counted % Step == 0)
            {
                growth.Add(new KeyValuePair<long, long>(counted, crowd.Count()));
            }
        }

        private double GrowthRate()
        {
            KeyValuePair<long, long> middle =
                growth.Count > 1 ? growth[(growth.Count - 1) / 2] : new KeyValuePair<long, long>(0, 0);
            return Math.Max(0.0, crowd.Count() - middle.Value) / Math.Max(1, counted - middle.Key);
        }
    }
}
