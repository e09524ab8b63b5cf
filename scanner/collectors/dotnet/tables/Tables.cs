// One table, row by row, to one judgement.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // As scanner/facts/stray.py; verdict `clean` is ours alone and never leaves the target.
    internal sealed class Judgement
    {
        public static readonly Judgement Clean = new Judgement("clean", 0, new string[0], "high", "");

        public readonly string Verdict;
        public readonly long People;
        public readonly string[] Kinds;
        public readonly string Confidence;
        public readonly string Reason;
        public readonly List<KnownCount> Known;

        // Of few people: how they were counted, and which they are; never leaves the target.
        public readonly Counted[] Subjects;

        public Judgement(
            string verdict, long people, string[] kinds, string confidence, string reason, List<KnownCount> known = null,
            Counted[] subjects = null)
        {
            Verdict = verdict;
            People = people;
            Kinds = kinds;
            Confidence = confidence;
            Reason = reason;
            Known = known ?? new List<KnownCount>();
            Subjects = subjects ?? new Counted[0];
        }

        public Judgement WithSubjects(Counted[] subjects)
        {
            return new Judgement(Verdict, People, Kinds, Confidence, Reason, Known, subjects);
        }

        public Judgement WithKnown(List<KnownCount> known)
        {
            return new Judgement(Verdict, People, Kinds, Confidence, Reason, known, Subjects);
        }

        // Return a Judgement that also says what others, which are dropped for it, say of known exports.
        public Judgement WithKnownOf(IEnumerable<Judgement> others)
        {
            var most = new List<KnownCount>(Known);
            foreach (Judgement other in others)
            {
                foreach (KnownCount one in other.Known)
                {
                    int place = most.FindIndex(held => held.Export == one.Export);
                    if (place < 0)
                    {
                        most.Add(one);
                        continue;
                    }
                    most[place] = new KnownCount
                    {
                        Export = one.Export,
                        People = Math.Max(one.People, most[place].People),
                        Of = one.Of,
                        Canaries = Math.Max(one.Canaries, most[place].Canaries)
                    };
                }
            }
            return WithKnown(most);
        }

        // Return the Judgement on a table, or if it is clean that on its text; with what the text says of known exports.
        public static Judgement Either(Judgement table, Judgement text)
        {
            return table.People == 0 ? text : table.Known.Count > 0 ? table : table.WithKnownOf(new[] { text });
        }

        // Return the judgement on what could not be read.
        public static Judgement Unread(string reason)
        {
            return new Judgement("not_read", 0, new string[0], "high", reason);
        }

        public Judgement WithConfidence(string confidence)
        {
            return new Judgement(Verdict, People, Kinds, confidence, Reason, Known, Subjects);
        }
    }

    // The hash under the scan's key, the target's year, people that make `people` of `few`, the Budget, and each known export.
    internal sealed class Context
    {
        public readonly KeyedHash Hash;
        public readonly int ThisYear;
        public readonly long Threshold;
        public readonly Budget Budget;
        public readonly List<KnownExport> Known;

        public Context(byte[] key, int thisYear, long threshold, Budget budget, List<KnownExport> known = null)
        {
            Known = known ?? new List<KnownExport>();
            Hash = new KeyedHash(key);
            ThisYear = thisYear;
            Threshold = threshold;
            Budget = budget;
        }

        // Return how many bytes of a long table are read: `cap`, or all where known exports are looked for. One planted record
        // may stand at its end, and an export behind other people.
        public long Reach(long cap)
        {
            return Known.Count > 0 ? 1L << 62 : cap;
        }
    }

    internal static class Tables
    {
        public static readonly Judgement Clean = Judgement.Clean;

        // Return `people`, `few` or clean, as the number of distinct subjects says.
        public static Judgement ByCount(long people, IEnumerable<string> kinds, string confidence, Context context)
        {
            if (people <= 0)
            {
                return Clean;
            }
            string[] sorted = new List<string>(new HashSet<string>(kinds)).ToArray();
            Array.Sort(sorted, string.CompareOrdinal);
            return new Judgement(people >= context.Threshold ? "people" : "few", people, sorted, confidence, "");
        }
    }

    internal static class Known
    {
        // Return a Judgement with what is known of whose data it is; that makes people also of what no rule held for.
        //
        // `grown`: all rows over those that the watchers saw.
        public static Judgement With(
            Judgement judgement, List<KnownWatcher> watchers, IEnumerable<string> kinds, Context context, double grown)
        {
            List<KnownCount> known = watchers.ConvertAll(watcher => watcher.People.Found(grown));
            known.RemoveAll(count => count == null);
            if (known.Count == 0)
            {
                return judgement;
            }
            long most = 0;
            known.ForEach(count => most = Math.Max(most, count.People));
            judgement = judgement.People > 0 ? judgement : Tables.ByCount(most, kinds, "high", context);
            return judgement.WithKnown(known);
        }
    }

    // Takes rows; types the columns on the first rows, then counts subjects in all.
    internal sealed class Table
    {
        private const int HeaderRows = 15;

        // Characters of a cell of a header whose words are not known, and dates that stand below one of them.
        private const int HeaderWords = 40;
        private const int FewestDates = 5;

        // How a postcode ends, or an address with one: CF3 5DH is no header although CF, the fiscal code, is one.
        private static readonly Regex Inward =
            new Regex("(?:[0-9][A-Z]{2}|[A-Za-z] [0-9]{5}(?:-[0-9]{4})?)\\z", RegexOptions.CultureInvariant);

        // How an address begins: 12 High Street is none either.
        private static readonly Regex HouseAhead =
            new Regex("\\A[0-9]+(?:[/-][0-9]+)?[A-Za-z]? [0-9A-Za-z\\u00c0-\\u024f]", RegexOptions.CultureInvariant);
        private const int HomeKinds = 2;
        private static readonly Regex YearAlone = new Regex("\\A(?:19|20)[0-9]{2}\\z", RegexOptions.CultureInvariant);
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
            return rule == null || IsWatched || needed.Contains(column);
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
                    if (hasMore && !HasHeaderCell(row))
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
            if (rule != null && header.Count == 0 && IsHeading(body[0], body))
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
            DatesEvents = header.Count > 0 ? Columns.DatesThings(header) : Columns.ListsTitles(body);
            ListsThings = Columns.ListsThings(header);
            ListsFirms = Columns.ListsFirms(header);
            NumbersThings = Columns.NumbersThings(header);
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
                    header, context, Columns.DatesOfThings(columns, body), LongDead.Dead(header, body) >= 0.3);
                body.ForEach(Strangers.Add);
                Strangers.Begin();
            }
        }

        // Type the columns of the first rows; tell their names and the rows below these.
        private void Type(List<List<string>> rows, out List<string> header, out List<List<string>> body)
        {
            int offered = Header == null && Offered != null ? 1 : 0;
            rows = offered > 0 ? new[] { Offered }.Concat(rows).ToList() : Header == null ? PartedHeader(rows) : rows;
            int at = Header == null ? HeaderRow(rows) : -1;
            header = at >= 0 ? rows[at] : Header ?? new List<string>();
            int first = Math.Max(at + 1, offered);
            body = rows.GetRange(first, rows.Count - first);
            List<string> names = header;
            if (names.Count > 0 && body.Exists(row => row.SequenceEqual(names)))
            {
                body = body.FindAll(row => !row.SequenceEqual(names) && !PartsSections(row));
            }
            int wide = header.Count + 1;
            if (at == 0 && wide > 2 && body.Count >= 10 && body.TrueForAll(row => row.Count == wide && row[0] != "")
                && body.Select(row => row[0]).Distinct().Count() == body.Count && body.Exists(row => Text.Strip(row[wide - 1]) != ""))
            {
                header = new[] { "" }.Concat(header).ToList();
            }
            rule = Typed(header, body, out columns);
            if (rule == null && UnknownHeaders.SayNothing(header, columns))
            {
                List<Column> bare;
                Rule held = Typed(new List<string>(), body, out bare);
                if (UnknownHeaders.BearOut(header, bare, held, body))
                {
                    columns = bare;
                    rule = held;
                }
            }
        }

        // Take a first row of one cell apart where so many cells as below stand between other signs.
        private static List<List<string>> PartedHeader(List<List<string>> rows)
        {
            int wide = rows.Count < HeaderRows || rows[0].Count != 1 ? 0 : rows[1].Count;
            if (wide < 2 || rows.GetRange(1, HeaderRows - 1).Exists(row => row.Count != wide))
            {
                return rows;
            }
            foreach (char sign in "|;\t,")
            {
                string[] cells = rows[0][0].Split(sign);
                if (cells.Length == wide)
                {
                    rows = new List<List<string>>(rows);
                    rows[0] = cells.Select(cell => cell.Trim(' ', '"', '\'')).ToList();
                    return rows;
                }
            }
            return rows;
        }

        // Whether the table itself is called by a word for people, and its columns by none.
        public bool ListsFolk;

        // Tell the columns of rows, and return the rule that holds for them or null.
        private Rule Typed(List<string> header, List<List<string>> body, out List<Column> typed)
        {
            typed = Columns.TypeColumns(header, body, context.ThisYear);
            LongDead.Drop(typed, header, body);
            TableShapes.JoinSplitBirths(typed, header, body, context.ThisYear);
            BankColumns.TakeAccounts(typed, header, body);
            NumberedNames.TakeNumbers(typed, header, body);
            EasternNames.Take(typed, header, body);
            Lettered.Take(typed, header, body, ListsFolk);
            Unnamed.Take(typed, header, body);
            RareNames.Take(typed, header, body);
            NumberedNames.Take(typed, header, body);
            NarrowBirths.Take(typed, header, body, context.ThisYear);
            NotedNames.Take(typed, header, body);
            Lives.Take(typed, header, body);
            OneNames.Take(typed, header, body);
            BareLives.Take(typed, header, body);
            OneNames.TakeUsers(typed, header, body);
            Roles.Take(typed, header, body);
            Listed.Take(typed, header, body);
            Rule held = Rules.RuleFor(typed);
            return held != null && Rules.StandTogether(typed, body) ? held : null;
        }

        // Type a table whose cells have several lines, each line by itself; where that makes people it is read so.
        private void TypeLines(ref List<string> header, ref List<List<string>> body)
        {
            foreach (CellLines tried in CellLines.Ways(header, body))
            {
                List<string> named = tried.HeaderOf(header);
                var rows = new List<List<string>>();
                body.ForEach(row => rows.AddRange(tried.RowsOf(row)));
                List<Column> typed = Columns.TypeColumns(named, rows, context.ThisYear);
                Rule sure = Rules.RuleFor(typed);
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
        }

        // Type a table that may lie on its side; where that does not make people for sure it stands as it stood.
        private void TypeTurned(List<List<string>> onSide, ref List<string> header, ref List<List<string>> body)
        {
            List<List<string>> below = onSide.GetRange(1, onSide.Count - 1);
            List<Column> turned = Columns.TypeColumns(onSide[0], below, context.ThisYear);
            Rule sure = Rules.RuleFor(turned);
            if (sure != null && (sure.Confidence == "high" || TableShapes.ReachMany(turned, onSide[0], below, sure)))
            {
                columns = turned;
                rule = sure;
                header = onSide[0];
                body = below;
            }
        }

        // Tell whether the first row, of no known word, still names the columns: words stand over dates and telephones.
        private bool IsHeading(List<string> row, List<List<string>> rows)
        {
            List<string> cells = row.GetRange(0, Math.Min(columns.Count, row.Count)).Where(
                (cell, n) => Array.IndexOf(Lists.WithSigns, columns[n].Kind) >= 0).Select(Text.Strip).ToList();
            for (int n = 0; cells.Count == 0 && n < row.Count; n++)
            {
                List<string> below = rows.Skip(1).Take(HeaderRows - 1).Where(one => n < one.Count).Select(one => one[n]).ToList();
                if (below.Count > 0 && below.TrueForAll(Text.IsDigits))
                {
                    cells.Add(Text.Strip(row[n]));
                }
            }
            return cells.Count > 0 && cells.TrueForAll(cell => cell != "" && !Dictionary.Nulls.Contains(Text.Lower(cell))
                && cell.IndexOf('@') < 0 && !cell.Any(char.IsDigit));
        }

        private bool HasHeaderCell(List<string> row)
        {
            if (Headings.IsOfFirm(row, firms) || births.Exists(n => n < row.Count && IsHeaderCell(row[n])))
            {
                return true;
            }
            if (births.Count == 0 || births.Exists(n => n < row.Count && Text.HasDigit(row[n])))
            {
                return false;
            }
            return PartsSections(row)
                || (births.Exists(n => n < row.Count && Text.Strip(row[n]) != "")
                    && row.FindAll(cell => !Text.HasDigit(cell) && Columns.HeaderKind(Text.Strip(cell)) != "").Count >= FewestKnown);
        }

        // Tell whether a row is a sum of those above it, or a name with a number alone: Ward 2.
        private static bool PartsSections(List<string> row)
        {
            List<string> filled = row.ConvertAll(Text.Strip).FindAll(cell => cell != "");
            bool isSum = filled.Count > 0 && Array.IndexOf(SumWords, Text.Lower(filled[0].Split(' ')[0].TrimEnd(':'))) >= 0;
            return isSum || (filled.Count == 1 && Text.HasDigit(filled[0]));
        }

        private static readonly string[] SumWords = "total totals subtotal sum count summe gesamt totaal totale suma".Split(' ');

        // Words of a second row of a header that names a date and does not say whose.
        private const int FewestKnown = 2;

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
            if (HasHeaderCell(row))
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

        // Tell whether words stand where a date belongs, as in a header that comes again or late.
        private static bool IsHeaderCell(string cell)
        {
            return !Text.HasDigit(cell) && Columns.HeaderKind(cell) == "date_of_birth";
        }

        // Return the number of the row that names the columns, or -1: the most known words among the first rows.
        public static int HeaderRow(List<List<string>> rows)
        {
            int best = -1;
            int most = 0, lives = 0;
            List<List<string>> wide = rows.GetRange(0, Math.Min(HeaderRows, rows.Count)).FindAll(IsWide);
            bool areWide = 2 * wide.Count > Math.Min(HeaderRows, rows.Count);
            for (int number = 0; number < rows.Count && number < HeaderRows; number++)
            {
                int filled = 0;
                int known = 0;
                bool areOfHome = true;
                foreach (string cell in rows[number])
                {
                    filled += cell != "" ? 1 : 0;
                    bool isShort = cell.Length <= 60 || Text.Length(cell) <= 60;
                    bool mayBe = cell != "" && isShort && !Inward.IsMatch(cell) && !HouseAhead.IsMatch(cell);
                    string kind = mayBe ? Columns.HeaderKind(cell) : "";
                    known += kind != "" ? 1 : 0;
                    areOfHome = areOfHome && (kind == "" || kind == "person" || Array.IndexOf(Columns.Places, kind) >= 0);
                }
                bool isHome = known > 0 && known <= HomeKinds && areOfHome && rows[number].Exists(IsNumberAlone);
                bool isTitle = areWide && !IsWide(rows[number]) && filled > 0;
                if (isTitle || isHome || (known == 1 && rows[number].Exists(IsOfOne)))
                {
                    continue; // a street beside a birth or the number of a house is an address and no word over one
                }
                int told = known > 0 ? rows[number].FindAll(cell => Lives.TopicOf(cell) != "").Count : 0;
                if ((known > most || (known == most && told > lives)) && (known + told) * 8 >= filled)
                {
                    best = number;
                    most = known;
                    lives = told;
                }
            }
            if (best >= 0 || rows.Count == 0)
            {
                return best;
            }
            int at = wide.Count == 0 ? 0 : rows.IndexOf(wide[0]);
            List<string> first = rows[at];
            return first.Exists(Columns.IsEvent) || Columns.ListsThings(first) || first.Exists(Columns.SaysDate)
                || first.Exists(cell => Array.IndexOf(Lists.Mayors, Columns.Words(cell)) >= 0)
                || IsGenerated(first) || StandsOverDates(rows.GetRange(at, rows.Count - at)) || NamesLives(first) ? at : -1;
        }

        // How numbers of people are written that end in letters: EMP beside one is where somebody works, and no word over it.
        private static readonly Regex CodeOfSomebody = new Regex(
            "\\A[A-Za-z]{0,3}[0-9][0-9/]{3,}[A-Za-z]{1,3}\\z", RegexOptions.CultureInvariant);

        // Tell whether a cell is a date, or a number that somebody has.
        private static bool IsOfOne(string cell)
        {
            return Dates.ParseDate(Text.Strip(cell)) > 0 || CodeOfSomebody.IsMatch(Text.Strip(cell));
        }

        private static bool IsWide(List<string> row)
        {
            return row.FindAll(cell => Text.Strip(cell) != "").Count > 1;
        }

        // Tell whether a row says that names stand below it, and whose or what of their lives: doctor name, salary.
        private static bool NamesLives(List<string> row)
        {
            List<string> named = row.FindAll(Columns.NamesSomebody);
            return new HashSet<string>(row.ConvertAll(Lives.TopicOf).FindAll(topic => topic != "")).Count >= 3 || named.Exists(Lives.IsOfFolk) || (named.Count > 0 && row.Exists(cell => Lives.TopicOf(cell) != ""));
        }

        // Tell whether a cell is a number that is no year.
        private static bool IsNumberAlone(string cell)
        {
            cell = Text.Strip(cell);
            return cell != "" && Text.IsDigits(cell) && !YearAlone.IsMatch(cell);
        }

        // Tell whether a row names columns that nobody named: F1, Column2.
        private static bool IsGenerated(List<string> row)
        {
            return row.TrueForAll(cell => cell != "" && Text.IsNameLetterAt(cell, 0) && Columns.IsGenerated(Columns.Words(cell)));
        }

        // Tell whether the first row is of short words without a number and dates alone stand below one of them.
        public static bool StandsOverDates(List<List<string>> rows)
        {
            List<string> first = rows[0].ConvertAll(Text.Strip);
            if (first.Exists(cell => Text.Length(cell) > HeaderWords || Text.HasDigit(cell))
                || first.Exists(cell => Columns.IsTwoWords(cell) && Columns.HasKnownName(cell)))
            {
                return false; // the latter: somebody whose birth is not known
            }
            for (int n = 0; n < first.Count; n++)
            {
                if (Dictionary.Nulls.Contains(Text.Lower(first[n])))
                {
                    continue;
                }
                List<string> below = rows.GetRange(1, rows.Count - 1).FindAll(row => n < row.Count)
                    .ConvertAll(row => Text.Strip(row[n]));
                below.RemoveAll(cell => cell == "");
                if (below.Count >= FewestDates && below.GetRange(0, FewestDates).TrueForAll(cell => Dates.ParseDate(cell) > 0))
                {
                    return true;
                }
            }
            return false;
        }
    }
}
