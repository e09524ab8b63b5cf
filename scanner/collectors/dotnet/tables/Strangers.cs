// Rows unlike those before them in a table of nobody: people may be listed among things, or behind a thousand of them.
//
// Each row has a form (RowForms.cs). The rows of one form are a table of their own: they are typed when there are some, and
// counted from then on if a strong rule makes people.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // What is known of the rows of one form: how to tell them apart, or nothing where they are nobody's.
    internal sealed class Folk
    {
        public readonly List<Column> Columns;
        public readonly Rule Rule;
        public readonly List<List<CellPlace[][]>> Keys;

        public Folk(List<Column> columns, Rule rule)
        {
            Columns = columns;
            Rule = rule;
            Keys = TableShapes.KeysOf(columns);
        }
    }

    // Takes the rows of a table that does not tell of people as a whole, and finds those among them that do.
    internal sealed class Strangers
    {
        // Rows that are typed again now and then, and at the end, whatever their form is.
        public const int Block = 64;

        private const int HeaderCell = 60;
        private const int HeaderKinds = 2;

        // Rows of one form that are typed together.
        private const int Full = 32;

        // Rows of one form at the end of a table that are still typed.
        private const int FewestRows = 5;

        // Rows of a form that is new that may have births where the rows before them had dates of things.
        private const int FewestBorn = 10;

        // Forms of rows that are told apart; whatever else comes is one more.
        private const int Forms = 1024;
        private const string OtherForms = "?";
        private const int WaitingRows = 4096;
        private const int WaitingCharacters = 1 << 20;
        private const int Outlines = 16384;
        private const int OutlineBytes = 1 << 20;
        private const int FewestInBlock = 8;

        // Rows between one block and the next: a quarter of all until now, within these.
        private const int FirstStep = 256;
        private const int LastStep = 65536;

        private readonly Context context;
        private readonly Crowd crowd;
        private readonly List<Folk> folk = new List<Folk>();
        private readonly HashSet<string> kinds = new HashSet<string>();
        private readonly List<Subject> found = new List<Subject>();

        // Form -> what tells its rows apart, null where they are nobody's.
        private readonly Dictionary<string, Folk> forms = new Dictionary<string, Folk>();

        // Forms of people that were nobody's earlier on.
        private readonly HashSet<string> byBlock = new HashSet<string>();
        private readonly Dictionary<string, List<List<string>>> waiting = new Dictionary<string, List<List<string>>>();
        private readonly List<string> waitingForms = new List<string>();
        private readonly HashSet<string> nobody = new HashSet<string>();
        private readonly Dictionary<string, int> times = new Dictionary<string, int>();
        private List<string> header;

        // Columns whose dates are of things: a few of them may look like births by chance.
        private HashSet<int> dated;

        // Whether the table as a whole is of the dead.
        private bool areKnown;

        // Forms of the rows by which these columns were typed; null while these rows come.
        private HashSet<string> firstForms;
        private long waitingRows;
        private long waitingCharacters;
        private long nobodyBytes;
        private List<List<string>> block = new List<List<string>>();
        private long seen;
        private List<List<string>> tail = new List<List<string>>();

        public Strangers(List<string> header, Context context, HashSet<int> dated, bool areKnown)
        {
            this.header = header;
            this.dated = dated;
            this.areKnown = areKnown;
            this.context = context;
            crowd = new Crowd(context.Hash);
            Searches = 1;
            Due = FirstStep;
        }

        // Rows of one outline that are looked at before the others are passed over.
        public int Searches { get; set; }

        // The number of the row with which the next block begins.
        public long Due { get; private set; }

        // Rows of people.
        public long RowsCounted { get; private set; }

        public bool HasFolk
        {
            get { return folk.Count > 0; }
        }

        // Forms that wait for more rows.
        public int Waiting
        {
            get { return waiting.Count; }
        }

        // Take the next row.
        public void Add(List<string> given)
        {
            var row = new List<string>(given);
            string outline = RowForms.Outline(Text.Cut(RowForms.Joined(row), Settings.CellCharacters));
            if (!IsNobody(outline))
            {
                Take(row, outline);
            }
            if (Due <= seen)
            {
                TakeAgain(row);
            }
            seen++;
            tail.Add(row);
            if (tail.Count > 2 * Block)
            {
                tail.RemoveRange(0, tail.Count - Block);
            }
        }

        // Tell whether rows of this outline are known to be nobody's: quicker to ask for than the form.
        public bool IsNobody(string outline)
        {
            return nobody.Contains(outline);
        }

        // Take a row whose outline is not yet known to be nobody's.
        public void Take(List<string> row, string outline)
        {
            if (NamesColumns(row))
            {
                BeginAgain(row);
                return;
            }
            string form = KnownForm(RowForms.FormOf(row));
            Folk known;
            if (!forms.TryGetValue(form, out known))
            {
                Wait(form, row);
            }
            else if (known == null)
            {
                Leave(outline);
            }
            else
            {
                Count(known, new List<List<string>> { row });
            }
        }

        // Take a row of a block: whether its form is still nobody's is looked at again.
        public void TakeAgain(List<string> row)
        {
            block.Add(row);
            if (block.Count == Block)
            {
                List<List<string>> rows = block;
                block = new List<List<string>>();
                Due += Math.Min(Math.Max(Due / 4, FirstStep), LastStep);
                JudgeBlock(rows);
            }
        }

        // From here on lines are taken one by one: the rows of the block that was begun come again.
        public void BeginLines(int searches)
        {
            Searches = searches;
            block.Clear();
        }

        // The last rows of all.
        public void End(List<List<string>> rows)
        {
            tail = rows;
        }

        // Take it that the columns as a whole were typed by the rows up to here.
        public void Begin()
        {
            Settle();
            firstForms = new HashSet<string>(forms.Keys.Concat(waitingForms));
        }

        // Judge every form of which there are rows enough.
        private void Settle()
        {
            foreach (string form in waitingForms.FindAll(form => waiting[form].Count >= FewestRows))
            {
                Judge(form);
            }
        }

        // Return the Judgement on all rows.
        public Judgement Judgement()
        {
            Judgement judgement = Tables.ByCount(People(), kinds, "high", context);
            return judgement.Verdict == "few"
                ? judgement.WithSubjects(new[] { new Counted("table", crowd.Hashes()) })
                : judgement;
        }

        // Return how many people were found in all.
        private long People()
        {
            JudgeBlock(tail.Skip(Math.Max(0, tail.Count - Block)).ToList());
            List<KeyValuePair<string, List<List<string>>>> left =
                waitingForms.Select(form => new KeyValuePair<string, List<List<string>>>(form, waiting[form]))
                .OrderByDescending(pair => pair.Value.Count).ToList();
            ForgetWaiting();
            foreach (KeyValuePair<string, List<List<string>>> pair in left)
            {
                List<List<string>> rows = pair.Value;
                Folk known = rows.Count >= FewestRows ? FolkOf(pair.Key, rows) : null;
                if (known != null)
                {
                    Count(known, rows);
                }
                else
                {
                    CountSingly(rows);
                }
            }
            return crowd.Count();
        }

        // Count of rows of a rare form those that by themselves are like the rows of people.
        private void CountSingly(List<List<string>> rows)
        {
            foreach (List<string> row in rows)
            {
                Folk known = folk.Find(one => Fits(row, one));
                if (known != null)
                {
                    Count(known, new List<List<string>> { row });
                }
            }
        }

        private string KnownForm(string form)
        {
            bool isKnown = forms.ContainsKey(form) || waiting.ContainsKey(form) || forms.Count + waiting.Count < Forms;
            return isKnown ? form : OtherForms;
        }

        private void BeginAgain(List<string> row)
        {
            Settle();
            ForgetWaiting();
            header = row.ConvertAll(cell => Text.Cut(cell, Settings.CellCharacters));
            dated = new HashSet<int>();
            areKnown = false;
            forms.Clear();
            nobody.Clear();
            nobodyBytes = 0;
        }

        private void Wait(string form, List<string> row)
        {
            List<string> kept = row.ConvertAll(cell => Text.Cut(cell, Settings.CellCharacters));
            if (!waiting.ContainsKey(form))
            {
                waiting[form] = new List<List<string>>();
                waitingForms.Add(form);
            }
            waiting[form].Add(kept);
            waitingRows++;
            kept.ForEach(cell => waitingCharacters += Text.Length(cell));
            if (waiting[form].Count >= Full)
            {
                Judge(form);
            }
            if (waitingRows > WaitingRows || waitingCharacters > WaitingCharacters)
            {
                Settle();
                ForgetWaiting();
            }
        }

        private void ForgetWaiting()
        {
            waiting.Clear();
            waitingForms.Clear();
            waitingRows = 0;
            waitingCharacters = 0;
        }

        private void Leave(string outline)
        {
            int count;
            times.TryGetValue(outline, out count);
            if (count + 1 < Searches)
            {
                if (times.Count >= Outlines)
                {
                    times.Clear();
                }
                times[outline] = count + 1;
                return;
            }
            times.Remove(outline);
            nobodyBytes += outline.Length;
            if (nobody.Count >= Outlines || nobodyBytes > OutlineBytes)
            {
                nobody.Clear();
                nobodyBytes = outline.Length;
            }
            nobody.Add(outline);
        }

        private void Judge(string form)
        {
            List<List<string>> rows = waiting[form];
            waiting.Remove(form);
            waitingForms.Remove(form);
            waitingRows -= rows.Count;
            forms[form] = FolkOf(form, rows);
            if (forms[form] != null)
            {
                Count(forms[form], rows);
            }
        }

        private void JudgeBlock(List<List<string>> rows)
        {
            foreach (IGrouping<string, List<string>> group in rows.GroupBy(row => KnownForm(RowForms.FormOf(row))))
            {
                Folk known;
                bool isSettled = !forms.TryGetValue(group.Key, out known) || (known != null && !byBlock.Contains(group.Key));
                if (isSettled || group.Count() < FewestInBlock)
                {
                    continue;
                }
                forms[group.Key] = FolkOf(group.Key, group.ToList());
                if (forms[group.Key] != null)
                {
                    byBlock.Add(group.Key);
                    nobody.Clear();
                    Count(forms[group.Key], group.ToList());
                }
            }
        }

        // Return how rows that are people are told apart, by the strongest rules alone, or null.
        private Folk FolkOf(string form, List<List<string>> rows)
        {
            bool isKnown = firstForms == null || firstForms.Contains(form) || rows.Count < FewestBorn;
            context.Budget.CheckTime();
            List<Column> typed = TypedColumns.TypeColumns(header, rows, context.ThisYear);
            LongDead.Drop(typed, header, rows, areKnown);
            List<Column> columns = typed
                .Select((column, n) => isKnown && IsOfThing(column, n) ? Column.Nothing : column).ToList();
            Rule rule = Rules.RuleFor(columns);
            if (rule == null || rule.Confidence != "high")
            {
                return null;
            }
            kinds.UnionWith(columns.Select(column => column.Kind).Where(kind => kind != ""));
            folk.Add(new Folk(columns, rule));
            return folk[folk.Count - 1];
        }

        private bool IsOfThing(Column column, int number)
        {
            return dated.Contains(number) && column.Kind == "date_of_birth" && !column.Sure;
        }

        private void Count(Folk known, List<List<string>> rows)
        {
            RowsCounted += rows.Count;
            var named = new Named();
            foreach (List<string> row in rows)
            {
                foreach (List<CellPlace[][]> keys in known.Keys)
                {
                    Rules.SubjectsOf(row, keys, found);
                    named.Add(found);
                }
            }
            crowd.Add(named);
        }

        // Tell whether a row names the columns of what follows it: short words, known ones, and no number among them.
        private static bool NamesColumns(List<string> row)
        {
            if (row.Exists(cell => Text.Length(cell) > HeaderCell || Text.HasDigit(cell)))
            {
                return false;
            }
            return row.Take(RowForms.RowCells).Count(cell => cell != "" && Headers.HeaderKind(cell) != "") >= HeaderKinds;
        }

        // Tell whether a row by itself bears out what a rule needs of these columns.
        private static bool Fits(List<string> row, Folk one)
        {
            var kinds = new HashSet<string>();
            for (int n = 0; n < one.Columns.Count && n < row.Count; n++)
            {
                string cell = Text.Strip(row[n]);
                string kind = one.Columns[n].Kind;
                if (kind != "" && cell != "" && Columns.BorneOut(kind, cell) != "")
                {
                    kinds.Add(kind);
                }
            }
            return one.Rule.Needs.All(need => need.Any(kinds.Contains));
        }
    }
}
