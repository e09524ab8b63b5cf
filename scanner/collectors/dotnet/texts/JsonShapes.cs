// What the shape of a JSON value says it is: a scalar, a row, a table by rows or by columns, a list with keys.
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class JsonShapes
    {
        // An object of this many objects is a list keyed by something.
        private const int Alike = 3;
        private const int ScalarCharacters = 1000;

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
    }
}
