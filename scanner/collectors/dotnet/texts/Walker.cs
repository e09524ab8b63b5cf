// Everything in a JSON value, sorted into tables by the paths that lead to it.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // Sorts the objects of a JSON value into tables by the path that leads to them.
    internal sealed class Walker
    {
        private const int Depth = 32;

        // A list of so few things may belong to the one object that holds it, as names and addresses of a person do.
        private const int Few = 3;

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
            value = value is string ? JsonShapes.JsonWithin(value) : JsonPairs.Plain(value);
            List<List<object>> rows = JsonShapes.RowsOf(value);
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
            else if (list != null || (map != null && JsonShapes.IsKeyedList(map)))
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
                if ((!IsManifest || !Array.TrueForAll(judgement.Kinds, Makers.IsOfMakers))
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
                table.Table.ListsFolk = context.ListsFolk || Lives.ListsFolk(path);
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
                bool isId = item is JsonObject && JsonShapes.IsId(value.Keys[n]);
                string name = prefix + (isId ? "*" : Text.Cut(value.Keys[n], 100));
                if (Makers.IsCredit(value.Keys[n], item))
                {
                    continue;
                }
                KeepText(item);
                item = item is string ? JsonShapes.JsonWithin(item) : JsonPairs.Plain(item);
                JsonObject map = item as JsonObject;
                List<object> list = item as List<object>;
                if (map != null && !JsonShapes.IsKeyedList(map) && JsonShapes.RowsOf(map) == null)
                {
                    Flatten(map, name + ".", record, path, depth + 1);
                }
                else if (JsonShapes.IsFlat(item))
                {
                    List<object> few = list.GetRange(0, Math.Min(Few, list.Count));
                    record.Set(name, string.Join(" ", few.ConvertAll(JsonShapes.ToText)));
                }
                else if (map != null || list != null)
                {
                    if (list != null && list.Count <= Few && list[0] is JsonObject)
                    {
                        Flatten((JsonObject)list[0], name + ".", record, null, depth + 1);
                    }
                    if (path != null)
                    {
                        headers = headers ?? JsonShapes.HeadersIn(value);
                        Add(JsonShapes.Headed(item, headers), path + "/" + name, depth + 1);
                    }
                }
                else if (JsonShapes.ToText(item) != "")
                {
                    record.Set(name, JsonShapes.ToText(item));
                }
            }
        }
    }
}
