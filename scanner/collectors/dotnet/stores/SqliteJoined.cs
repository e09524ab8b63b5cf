// Names in one table of a database and, in others, by what number of a row there, where these people are reached.
//
// So telephones and directories keep contacts: names once, numbers and addresses of mail as many as there are.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class SqliteJoined
    {
        // Rows of each table that are looked at.
        private const int JoinedRows = 20000;
        private const int Fewest = 3;
        private static readonly Regex RowKey = new Regex("\\A(?:(.{0,40}?)_?id|z?owner)\\z", RegexOptions.CultureInvariant);

        // What the number of a row in another table is called, in small letters, whatever that table is called.
        private static readonly string[] AnyTable = { "", "record", "owner", "person", "contact", "parent" };

        // An address of mail, or a number that is written as one of a telephone.
        private static readonly Regex Reaches = new Regex(
            "\\A(?:[^@\\s]{1,64}@[^@\\s]{1,190}[.][a-zA-Z]{2,24}"
            + "|(?![0-9]{4}-[0-9]{2}-)(?:\\+|0|\\([0-9]|[0-9]{2,5}[ -])[0-9 ()/.-]{7,20})\\z", RegexOptions.CultureInvariant);

        // Return the Part of each table of names in which nobody was found, with what others say of their rows.
        public static IEnumerable<Part> Judge(SqliteDatabase database, List<RootedTable> tables, List<long> found, Context context)
        {
            for (int number = 0; number < tables.Count; number++)
            {
                Declared named = tables[number].Declared;
                if (found[number] > 0 || named.RowNumber < 0 || !HasNames(named))
                {
                    continue;
                }
                var reached = new Dictionary<string, string[]>(StringComparer.Ordinal);
                foreach (RootedTable other in tables)
                {
                    foreach (int key in other == tables[number] || HasNames(other.Declared) ? new List<int>() : KeysTo(named, other.Declared))
                    {
                        Each(new TreeRows(database, other.Root, other.Declared, null), row => Take(reached, row, key));
                    }
                }
                if (reached.Count >= Fewest)
                {
                    var table = new Table(context, new List<string>(named.Names) { "email", "phone" });
                    Each(new TreeRows(database, tables[number].Root, named, null), row => Add(table, row, named, reached));
                    yield return new Part("table " + (number + 1), table.Finish(0));
                }
            }
        }

        // Tell whether a table has a column of names, and not of the numbers of rows of such.
        private static bool HasNames(Declared declared)
        {
            return declared.Names.Exists(name => Headers.IsNameKind(Headers.HeaderKind(name)) && !RowKey.IsMatch(Text.Lower(name)));
        }

        // Return the places of columns in which the numbers of rows in a table of names may stand.
        private static List<int> KeysTo(Declared named, Declared other)
        {
            string called = Text.Lower(named.Called).Replace("_", "");
            var places = new List<int>();
            for (int place = 0; place < other.Names.Count; place++)
            {
                Match key = RowKey.Match(Text.Lower(other.Names[place]));
                string stem = key.Groups[1].Value.Replace("_", "");
                if (place != other.RowNumber && key.Success
                    && (Array.IndexOf(AnyTable, stem) >= 0 || called.IndexOf(stem, StringComparison.Ordinal) >= 0))
                {
                    places.Add(place);
                }
            }
            return places;
        }

        // Keep of a row where somebody is reached, the first of each kind.
        private static void Take(Dictionary<string, string[]> reached, List<string> row, int key)
        {
            foreach (string cell in row)
            {
                if (key < row.Count && row[key] != "" && Reaches.IsMatch(cell))
                {
                    string[] places;
                    if (!reached.TryGetValue(row[key], out places))
                    {
                        reached[row[key]] = places = new[] { "", "" };
                    }
                    int place = cell.IndexOf('@') >= 0 ? 0 : 1;
                    places[place] = places[place] != "" ? places[place] : cell;
                }
            }
        }

        // Add a row of names, if its people are reached.
        private static void Add(Table table, List<string> row, Declared named, Dictionary<string, string[]> reached)
        {
            string[] places;
            if (named.RowNumber < row.Count && reached.TryGetValue(row[named.RowNumber], out places))
            {
                var joined = new List<string>(row);
                while (joined.Count < named.Names.Count)
                {
                    joined.Add("");
                }
                joined.AddRange(places);
                table.Add(joined);
            }
        }

        // Hand over rows as far as they can be read: that a table is damaged was said.
        private static void Each(StoreTable rows, Action<List<string>> take)
        {
            int passed = 0;
            try
            {
                foreach (List<string> row in rows.Rows())
                {
                    if (passed++ >= JoinedRows)
                    {
                        return;
                    }
                    take(row);
                }
            }
            catch (Exception fault)
            {
                if (Stores.IsForOthers(fault))
                {
                    throw;
                }
            }
        }
    }
}
