// Rows each of which tells one thing of somebody: whose it is, what, and that (entity_rows.py says how and why).
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // The rows of one are one row: it is known when those of the next begin, or there are no more.
    internal sealed class EntityRows : CellLines
    {
        private const int RowsOfOne = 2;
        private int entity, label, value;
        private List<string> keys;
        private string whose;
        private Dictionary<string, string> record = new Dictionary<string, string>(StringComparer.Ordinal);

        public override List<string> HeaderOf(List<string> header)
        {
            return keys;
        }

        // Return the row of the one before where another begins.
        public override List<List<string>> RowsOf(List<string> row)
        {
            if (row.Count <= value)
            {
                return new List<List<string>>();
            }
            List<List<string>> found = row[entity] != whose ? Rest() : new List<List<string>>();
            whose = row[entity];
            if (keys.Contains(row[label]))
            {
                record[row[label]] = row[value]; // of one who never ends no more is held than of others
            }
            return found;
        }

        // Return the row that is not known to be whole.
        public List<List<string>> Rest()
        {
            var found = new List<List<string>>();
            if (record.Count > 0)
            {
                found.Add(keys.ConvertAll(key => record.ContainsKey(key) ? record[key] : ""));
            }
            record = new Dictionary<string, string>(StringComparer.Ordinal);
            return found;
        }

        // Return the way in which rows may be read as so many of each one, where the labels of people stand in a column, or null.
        public static EntityRows Of(List<List<string>> rows)
        {
            int wide = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
            List<List<string>> cells = Enumerable.Range(0, wide).Select(at => rows.ConvertAll(row => at < row.Count ? row[at] : "")).ToList();
            List<HashSet<string>> different = cells.ConvertAll(column => new HashSet<string>(column));
            for (int n = 1; n < wide - 1; n++)
            {
                int labels = different[n].Count, value = n + 1;
                if (labels < 2 || labels > Math.Min(256, rows.Count / RowsOfOne) || !LabelWords.AreOfPeople(different[n].ToList()))
                {
                    continue;
                }
                while (value < wide && different[value].Count <= labels)
                {
                    value++;
                }
                value = value < wide ? value : n + 1;
                for (int m = n - 1; m >= 0; m--)
                {
                    int changes = 1 + Enumerable.Range(1, rows.Count - 1).Count(at => cells[m][at] != cells[m][at - 1]);
                    if (different[m].Count >= 0.9 * changes && RowsOfOne * changes <= rows.Count && rows.Count <= 3 * labels * changes)
                    {
                        return new EntityRows { entity = m, label = n, value = value, keys = KeysTold(rows, n, value) };
                    }
                }
            }
            return null;
        }

        // Return the labels in a column that are of people, of each kind the one that most have something beside.
        private static List<string> KeysTold(List<List<string>> rows, int n, int value)
        {
            var best = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (IGrouping<string, List<string>> told in rows.Where(row => value < row.Count && Text.Strip(row[value]) != "")
                .GroupBy(row => row[n]).OrderByDescending(rowsOf => rowsOf.Count()).ThenBy(rowsOf => rowsOf.Key, StringComparer.Ordinal))
            {
                string kind = Headers.HeaderKind(told.Key);
                kind = kind != "" ? kind : Lives.TopicOf(told.Key);
                if (kind != "" && !best.ContainsKey(kind))
                {
                    best[kind] = told.Key;
                }
            }
            return best.Values.ToList();
        }
    }
}
