// People in JSON: every list of objects, however deep, is a table whose columns are the paths below it.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // One table of a JSON text.
    internal abstract class JsonTable
    {
        public readonly Table Table;

        protected JsonTable(Context context)
        {
            Table = new Table(context);
        }

        // Return the Judgement, `remaining` further rows taken to be like these.
        public virtual Judgement Finish(long remaining)
        {
            return Table.Finish(remaining);
        }
    }

    // A flat object: the paths of its scalars and their texts.
    internal sealed class Record
    {
        public readonly List<string> Keys = new List<string>();
        public readonly Dictionary<string, string> Cells = new Dictionary<string, string>(StringComparer.Ordinal);

        public void Set(string key, string cell)
        {
            if (!Cells.ContainsKey(key))
            {
                Keys.Add(key);
            }
            Cells[key] = cell;
        }

        public string Get(string key)
        {
            string cell;
            return Cells.TryGetValue(key, out cell) ? cell : "";
        }
    }

    // One table whose rows are objects: the first ones are kept until their keys are known.
    internal sealed class Records : JsonTable
    {
        private const int MostKeys = 256;
        private List<Record> kept = new List<Record>();
        private List<string> keys;

        public Records(Context context) : base(context)
        {
        }

        // Take one flat object.
        public void Add(Record record)
        {
            if (keys != null)
            {
                Table.Add(keys.ConvertAll(record.Get));
                return;
            }
            kept.Add(record);
            if (kept.Count >= Settings.SampleRows - 1)
            {
                Start();
            }
        }

        public override Judgement Finish(long remaining)
        {
            Start();
            return base.Finish(remaining);
        }

        private void Start()
        {
            if (keys != null)
            {
                return;
            }
            keys = new List<string>();
            HashSet<string> known = new HashSet<string>();
            foreach (Record record in kept)
            {
                foreach (string key in record.Keys)
                {
                    if (keys.Count < MostKeys && known.Add(key))
                    {
                        keys.Add(key);
                    }
                }
            }
            Table.Header = keys;
            List<Record> records = kept;
            kept = null;
            records.ForEach(Add);
        }
    }

    // One table whose rows are lists.
    internal sealed class ListRows : JsonTable
    {
        public ListRows(Context context) : base(context)
        {
        }

        // Take one row of scalars.
        public void Add(List<object> row)
        {
            Table.Add(row.ConvertAll(Objects.ToText));
        }
    }

    // Sorts the objects of a JSON value into tables by the path that leads to them.
    internal sealed class Walker
    {
        private const int Depth = 32;

        // Different paths to lists of objects in one file; further ones are left to the search for text.
        private const int MostTables = 200;

        // Of a text within JSON that is judged by itself; of all such texts of one file.
        private const int FewestTextLines = 4;
        private const int MostTexts = 100;
        private const int TextCharacters = 2 * 1024 * 1024;
        private static readonly char[] TextSigns = { ',', ';', '\t', '|' };

        public readonly List<string> Texts = new List<string>();
        public bool IsManifest;
        private int kept;
        private readonly Context context;
        private readonly List<string> paths = new List<string>();
        private readonly Dictionary<string, JsonTable> byPath = new Dictionary<string, JsonTable>(StringComparer.Ordinal);

        public Walker(Context context)
        {
            this.context = context;
        }

        // Return the table of a path, or null.
        public Table TableOf(string path)
        {
            return byPath.ContainsKey(path) ? byPath[path].Table : null;
        }

        // Take a value and everything in it.
        public void Add(object value, string path = "", int depth = 0)
        {
            if (depth > Depth)
            {
                return;
            }
            KeepText(value);
            value = value is string ? Objects.JsonWithin(value) : JsonPairs.Plain(value);
            List<List<object>> rows = Objects.RowsOf(value);
            List<object> list = value as List<object>;
            JsonObject map = value as JsonObject;
            if (rows != null)
            {
                ListRows table = (ListRows)TableAt(path + "[,]", true);
                rows.ForEach(row => { if (table != null) { table.Add(row); } });
            }
            else if (JsonCards.Is(list))
            {
                Keep(JsonCards.In((List<object>)list[1]), path);
            }
            else if (list != null || (map != null && Objects.IsKeyedList(map)))
            {
                (list ?? map.Values).ForEach(item => Add(item, path + "[]", depth + 1));
            }
            else if (map != null)
            {
                AddRecord(map, path, depth);
            }
        }

        // Take a list of scalars of which it is not known what holds it: those of one length are rows of one table.
        public void AddRow(List<object> row)
        {
            JsonTable table = row.Count < 2 ? null : TableAt("[," + row.Count + "]", true);
            if (table != null)
            {
                ((ListRows)table).Add(row);
            }
        }

        // Return the gravest Judgement over all tables; `unreadShare`: bytes not parsed over bytes parsed.
        public Judgement Judge(double unreadShare = 0.0)
        {
            return Gravest(Judged(unreadShare));
        }

        // Return each table of people but those within another's as a part, '' where there is but one.
        public List<Part> Parts(double unreadShare = 0.0)
        {
            List<KeyValuePair<string, Judgement>> judged = Judged(unreadShare);
            List<KeyValuePair<string, Judgement>> folk = judged.FindAll(one => one.Value.People > 0);
            var parts = new List<Part>();
            foreach (KeyValuePair<string, Judgement> outer in folk)
            {
                if (!folk.Exists(above => IsWithin(outer.Key, above.Key + "/")))
                {
                    parts.Add(new Part(
                        "table " + (parts.Count + 1), Gravest(folk.FindAll(one => IsWithin(one.Key + "/", outer.Key + "/")))));
                }
            }
            return parts.Count > 1 ? parts : new List<Part> { new Part("", Gravest(judged)) };
        }

        private static bool IsWithin(string path, string above)
        {
            return path.StartsWith(above, StringComparison.Ordinal);
        }

        private static Judgement Gravest(List<KeyValuePair<string, Judgement>> found)
        {
            Judgement gravest = null;
            found.ForEach(one => gravest = gravest == null || one.Value.People > gravest.People ? one.Value : gravest);
            return (gravest ?? Judgement.Clean).WithKnownOf(found.ConvertAll(one => one.Value));
        }

        private List<KeyValuePair<string, Judgement>> Judged(double unreadShare)
        {
            var all = new List<KeyValuePair<string, Judgement>>();
            foreach (string path in paths)
            {
                Judgement judgement = byPath[path].Finish((long)(byPath[path].Table.Rows * unreadShare));
                if ((!IsManifest || !Array.TrueForAll(judgement.Kinds, Objects.IsOfMakers))
                    && !Lives.ListRenowned(path, judgement.Kinds))
                {
                    all.Add(new KeyValuePair<string, Judgement>(path, judgement));
                }
            }
            return all;
        }

        // Keep a text of several lines, or the lines of one, which may be a table of its own.
        private void KeepText(object value)
        {
            List<object> list = value as List<object>;
            bool isListed = list != null && list.Count >= FewestTextLines && list.TrueForAll(line => line is string);
            string text = isListed ? string.Join("\n", list) : value as string;
            if (text == null || Texts.Count >= MostTexts || text.Count(sign => sign == '\n') < FewestTextLines - 1)
            {
                return;
            }
            int length = Text.Length(text);
            if (kept + length <= TextCharacters && Text.Cut(text, 500).IndexOfAny(TextSigns) >= 0)
            {
                kept += length;
                Texts.Add(text);
            }
        }

        private void AddRecord(JsonObject value, string path, int depth)
        {
            Record record = new Record();
            Flatten(value, "", record, path, depth);
            Keep(record, path);
        }

        private void Keep(Record record, string path)
        {
            Records table = record.Keys.Count > 0 ? (Records)TableAt(path, false) : null;
            if (table != null)
            {
                table.Add(record);
            }
        }

        private JsonTable TableAt(string path, bool isOfLists)
        {
            JsonTable table;
            if (!byPath.TryGetValue(path, out table) && paths.Count < MostTables)
            {
                table = isOfLists ? (JsonTable)new ListRows(context) : new Records(context);
                byPath[path] = table;
                paths.Add(path);
            }
            return table;
        }

        // Put the scalars of an object into `record`; what is a table within it is left out where `path` is null.
        //
        // So the first of few things is looked into twice, its own first thing not four times, and so on.
        private void Flatten(JsonObject value, string prefix, Record record, string path, int depth)
        {
            if (depth > Depth)
            {
                return;
            }
            Dictionary<int, List<object>> headers = null;
            for (int n = 0; n < value.Keys.Count; n++)
            {
                object item = value.Values[n];
                bool isId = item is JsonObject && Objects.IsId(value.Keys[n]);
                string name = prefix + (isId ? "*" : Text.Cut(value.Keys[n], 100));
                if (Objects.IsCredit(value.Keys[n], item))
                {
                    continue;
                }
                KeepText(item);
                item = item is string ? Objects.JsonWithin(item) : JsonPairs.Plain(item);
                JsonObject map = item as JsonObject;
                List<object> list = item as List<object>;
                if (map != null && !Objects.IsKeyedList(map) && Objects.RowsOf(map) == null)
                {
                    Flatten(map, name + ".", record, path, depth + 1);
                }
                else if (Objects.IsFlat(item))
                {
                    List<object> few = list.GetRange(0, Math.Min(Objects.Few, list.Count));
                    record.Set(name, string.Join(" ", few.ConvertAll(Objects.ToText)));
                }
                else if (map != null || list != null)
                {
                    if (list != null && list.Count <= Objects.Few && list[0] is JsonObject)
                    {
                        Flatten((JsonObject)list[0], name + ".", record, null, depth + 1);
                    }
                    if (path != null)
                    {
                        headers = headers ?? Objects.HeadersIn(value);
                        Add(Objects.Headed(item, headers), path + "/" + name, depth + 1);
                    }
                }
                else if (Objects.ToText(item) != "")
                {
                    record.Set(name, Objects.ToText(item));
                }
            }
        }
    }

    internal static class Objects
    {
        // A list of so few things may belong to the one object that holds it, as names and addresses of a person do.
        public const int Few = 3;

        // An object of this many objects is a list keyed by something.
        private const int Alike = 3;

        // An object that is longer is taken for the envelope of what is searched for.
        private const int ElementCharacters = 64 * 1024;
        private const int ScalarCharacters = 1000;
        private const string FirstOfObjects = "\"}";
        private const string FirstOfRows = "\"0123456789-";
        private static readonly char[] Openings = { '{', '[' };
        private static readonly HashSet<string> Credits = new HashSet<string>(Lists.Credits);
        private static readonly HashSet<string> Credited = new HashSet<string>(Lists.Credited);
        private static readonly HashSet<string> Makers = new HashSet<string>(Lists.Makers);

        // Return the object or list that a text within JSON is in its turn, or ends with, as in logs; else the value.
        public static object JsonWithin(object value)
        {
            string text = value as string;
            string bare = text == null ? "" : text.TrimEnd(' ', '\t', '\r', '\n');
            if (bare == "" || (bare[bare.Length - 1] != '}' && bare[bare.Length - 1] != ']') || Text.Length(text) > 1024 * 1024)
            {
                return value;
            }
            Match start = Regex.Match(text, "\\A[{[]|\\[?\\{\"");
            if (!start.Success)
            {
                return value;
            }
            object within;
            return new JsonReader(text.Substring(start.Index)).ReadWhole(out within) ? within : value;
        }

        // Return a scalar as text, '' for one that says nothing.
        public static string ToText(object scalar)
        {
            if (scalar is double)
            {
                double number = (double)scalar;
                return double.IsNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
            }
            string text = scalar as string;
            return text == null ? "" : Text.Cut(text, ScalarCharacters);
        }

        // Tell whether a value is a list of scalars.
        public static bool IsFlat(object value)
        {
            List<object> list = value as List<object>;
            return list != null && !list.Exists(item => item is List<object> || item is JsonObject);
        }

        // Return the rows of a table that is written as lists, by rows or by columns, or null.
        //
        // By columns: {"surname": [...], "dob": [...]}, or the same with {"0": ..., "1": ...} for each list.
        public static List<List<object>> RowsOf(object value)
        {
            List<object> list = value as List<object>;
            if (list != null)
            {
                bool isTable = list.Count >= Alike && list.TrueForAll(row => IsFlat(row) && ((List<object>)row).Count >= 2);
                return isTable ? list.ConvertAll(row => (List<object>)row) : null;
            }
            JsonObject map = value as JsonObject;
            if (map == null || map.Keys.Count < 2 || !(map.Values[0] is JsonObject || map.Values[0] is List<object>))
            {
                return null;
            }
            List<object> columns = map.Values.ConvertAll(item => IsNumbered(item) ? ((JsonObject)item).Values : item);
            int length = IsFlat(columns[0]) ? ((List<object>)columns[0]).Count : 0;
            if (length < Alike || !columns.TrueForAll(item => IsFlat(item) && ((List<object>)item).Count == length))
            {
                return null;
            }
            List<List<object>> rows = new List<List<object>> { map.Keys.ConvertAll(key => (object)key) };
            for (int n = 0; n < length; n++)
            {
                int number = n;
                rows.Add(columns.ConvertAll(column => ((List<object>)column)[number]));
            }
            return rows;
        }

        // Tell whether an object's keys are numbers from 0.
        private static bool IsNumbered(object value)
        {
            JsonObject map = value as JsonObject;
            return map != null && map.Keys.Count >= 2 && map.Keys[0] == "0" && map.Keys[1] == "1";
        }

        // Return the lists of texts in an object, the first of each length, by their lengths.
        public static Dictionary<int, List<object>> HeadersIn(JsonObject value)
        {
            var found = new Dictionary<int, List<object>>();
            foreach (object item in value.Values)
            {
                List<object> list = item as List<object>;
                if (list != null && !found.ContainsKey(list.Count) && list.TrueForAll(cell => cell is string))
                {
                    found[list.Count] = list;
                }
            }
            return found;
        }

        // Return rows with the list beside them that names their columns put before them; anything else as it is.
        public static object Headed(object value, Dictionary<int, List<object>> headers)
        {
            List<object> list = value as List<object>;
            List<List<object>> rows = list != null ? RowsOf(value) : null;
            List<object> header;
            if (rows == null || !headers.TryGetValue(rows[0].Count, out header))
            {
                return value;
            }
            List<object> headed = new List<object> { header };
            headed.AddRange(list);
            return headed;
        }

        // Tell whether an object or list says who made something, by name and address alone, as package.json does.
        public static bool IsCredit(string key, object item)
        {
            if (!Credits.Contains(Text.Lower(key)))
            {
                return false;
            }
            List<object> items = item as List<object> ?? new List<object> { item };
            return items.TrueForAll(one => one is JsonObject && ((JsonObject)one).Keys.TrueForAll(Credited.Contains));
        }

        public static bool IsOfMakers(string kind)
        {
            return Makers.Contains(kind);
        }

        // Tell whether a key is a number or mark of something, not a word that may be counted, such as address2.
        public static bool IsId(string key)
        {
            string stem = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            string letters = stem.Replace("_", "");
            bool isWord = Text.Length(stem) >= 2 && letters != "" && IsAlpha(letters) && key.Length - stem.Length <= 2;
            return !isWord && key.Any(Text.IsDigit);
        }

        private static bool IsAlpha(string text)
        {
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                if (!Text.IsAlpha(Text.CategoryAt(text, at)))
                {
                    return false;
                }
            }
            return true;
        }

        // Tell whether an object only holds objects, several of them with a key in common or each under its own number.
        public static bool IsKeyedList(JsonObject value)
        {
            List<object> items = value.Values;
            if (items.Count == 0 || !items.TrueForAll(item => item is JsonObject))
            {
                return false;
            }
            if (value.Keys.TrueForAll(IsId))
            {
                return true;
            }
            if (items.Count < Alike)
            {
                return false;
            }
            JsonObject second = (JsonObject)items[1];
            JsonObject last = (JsonObject)items[items.Count - 1];
            return ((JsonObject)items[0]).Keys.Exists(key => second.Has(key) && last.Has(key));
        }

        // Yield what is to be said of each table of a text as JSON or JSON lines, clean where it is neither.
        public static IEnumerable<Part> ReadObjects(Work work)
        {
            string start = Decoders.Decode(work.Head, Math.Min(64, work.Head.Length), work.Detail);
            start = Text.StripStart(start, "\ufeff \t\r\n");
            bool isText = start.StartsWith("\"{", StringComparison.Ordinal) || start.StartsWith("\"[", StringComparison.Ordinal);
            if (!isText && (start == "" || (start[0] != '{' && start[0] != '[')))
            {
                yield break;
            }
            bool isShort = work.Source.Size <= Settings.WholeBytes;
            Walker walker = isShort ? ParsedWhole(work.Source, work.Detail, work.Context) : null;
            if (walker == null && isText)
            {
                yield break;
            }
            double unreadShare = 0.0;
            if (walker == null)
            {
                walker = new Walker(work.Context);
                unreadShare = ParsedElements(work.Source, work.Detail, work.Context, walker);
            }
            foreach (Part part in walker.Parts(unreadShare))
            {
                yield return part;
            }
            for (int n = 0; work.Depth < Settings.Nesting && !walker.IsManifest && n < walker.Texts.Count; n++)
            {
                foreach (Part part in work.Within(new HeldSource(Text.Bytes(walker.Texts[n])), "text " + (n + 1)))
                {
                    yield return part;
                }
            }
        }

        // Return a Walker over the one value that the text is, or null.
        private static Walker ParsedWhole(Source source, string encoding, Context context)
        {
            byte[] data = Streams.Whole(source, Settings.WholeBytes, "too_big");
            object value;
            if (!new JsonReader(Text.StripStart(Decoders.Decode(data, encoding), "\ufeff")).ReadWhole(out value))
            {
                return null;
            }
            Walker walker = new Walker(context);
            JsonObject map = value as JsonObject;
            walker.IsManifest = map != null && Array.Exists(Lists.Manifests, keys => Array.TrueForAll(keys, map.Has));
            walker.Add(value);
            return walker;
        }

        // Hand over the values found one after another, JSON lines or elements of the first long list.
        //
        // Return the bytes that were not parsed over those that were.
        private static double ParsedElements(Source source, string encoding, Context context, Walker walker)
        {
            Pieces stream = source.Open();
            PieceDecoder decoder = Decoders.Of(encoding);
            Effort effort = new Effort();
            string text = "";
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                char[] piece = new char[decoder.Room(read)];
                int length = decoder.Decode(stream.Buffer, 0, read, false, piece, 0);
                text = HandOver(text + new string(piece, 0, length), walker, context.Budget, effort);
                if (stream.Position > context.Reach(Settings.ParsedBytes))
                {
                    break;
                }
            }
            long parsed = Math.Max(1, stream.Position);
            return Math.Max(0, source.Size - parsed) / (double)parsed;
        }

        // Return where an object begins, or a list of texts and numbers, as far as the text goes; -1 where none does.
        private static int NextElement(string text, int at)
        {
            for (int begin = text.IndexOfAny(Openings, at); begin >= 0; begin = text.IndexOfAny(Openings, begin + 1))
            {
                int next = begin + 1;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }
                string first = text[begin] == '{' ? FirstOfObjects : FirstOfRows;
                if (next == text.Length || first.IndexOf(text[next]) >= 0)
                {
                    return begin;
                }
            }
            return -1;
        }

        // Hand every whole object, or row, in `text` to `walker`; return the bounded end that may become one.
        private static string HandOver(string text, Walker walker, Budget budget, Effort effort)
        {
            JsonReader reader = new JsonReader(text);
            int tail = Text.TailOf(text, ElementCharacters);
            int at = 0;
            while (true)
            {
                int begin = NextElement(text, at);
                if (begin < 0)
                {
                    return "";
                }
                object value;
                if (reader.ReadAt(begin, out value, out at))
                {
                    if (IsFlat(value))
                    {
                        walker.AddRow((List<object>)value);
                    }
                    else
                    {
                        walker.Add(value, "[]");
                    }
                    continue;
                }
                if (begin >= tail)
                {
                    return text.Substring(begin);
                }
                budget.CheckTime();
                at = effort.Resume(begin + 1, at);
            }
        }
    }
}
