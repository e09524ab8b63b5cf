// What CREATE TABLE says of a table of SQLite: the names of its columns and how its rows are kept.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A table as it was declared.
    internal sealed class Declared
    {
        private static readonly Regex Tokens = new Regex(
            @"--[^\n]*|/\*.*?(?:\*/|\z)|\s+"
            + "|\"(?:[^\"]|\"\")*(?:\"|\\z)|`(?:[^`]|``)*(?:`|\\z)|'(?:[^']|'')*(?:'|\\z)|\\[[^\\]]*(?:\\]|\\z)"
            + @"|[^\W\d][\w$]*|\d[\w.]*|.",
            RegexOptions.Singleline | RegexOptions.CultureInvariant);
        private static readonly string[] Constraints = { "CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN" };

        public readonly string Module = "";
        public List<string> Names = new List<string>();
        public string Called = "";

        // Place of the column that stands for the row's number, or -1.
        public readonly int RowNumber;
        private readonly List<string> types = new List<string>();
        private readonly List<string> keys = new List<string>();

        public Declared(string sql)
        {
            var before = new List<string>();
            var parts = new List<List<string>>();
            var after = new List<string>();
            Divide(AllTokens(sql), before, parts, after);
            int use = before.IndexOf("USING");
            if (use >= 0 && use + 1 < before.Count)
            {
                Module = before[use + 1];
            }
            parts.ForEach(Take);
            RowNumber = KeyOfRows();
            if (string.Join(" ", after).Contains("WITHOUT ROWID"))
            {
                RowNumber = -1;
                KeysFirst();
            }
        }

        // Return the names of the columns in `COPY table (names) FROM stdin`.
        public static List<string> CopiedColumns(string statement)
        {
            List<string> tokens = AllTokens(statement);
            var names = new List<string>();
            int start = tokens.IndexOf("(");
            int end = tokens.IndexOf(")");
            for (int n = start + 1; start >= 0 && n < (end < 0 ? tokens.Count : end); n++)
            {
                if (tokens[n] != ",")
                {
                    names.Add(BareName(tokens[n]));
                }
            }
            return names;
        }

        private static List<string> AllTokens(string sql)
        {
            var found = new List<string>();
            for (Match match = Tokens.Match(sql); match.Success; match = match.NextMatch())
            {
                string sign = match.Value;
                bool isComment = sign.StartsWith("--", StringComparison.Ordinal) || sign.StartsWith("/*", StringComparison.Ordinal);
                if (!isComment && sign.Trim().Length > 0)
                {
                    found.Add(sign);
                }
            }
            return found;
        }

        // Give the tokens before the first bracket in capitals, those of each definition within, and those behind.
        private static void Divide(List<string> tokens, List<string> before, List<List<string>> parts, List<string> after)
        {
            int start = tokens.IndexOf("(");
            start = start < 0 ? tokens.Count : start;
            before.AddRange(tokens.GetRange(0, start).ConvertAll(Capitals));
            parts.Add(new List<string>());
            int depth = 0;
            for (int place = start; place < tokens.Count; place++)
            {
                string sign = tokens[place];
                depth += sign == "(" ? 1 : sign == ")" ? -1 : 0;
                if (depth == 0)
                {
                    after.AddRange(tokens.GetRange(place, tokens.Count - place).ConvertAll(Capitals));
                    break;
                }
                if (sign == "," && depth == 1)
                {
                    parts.Add(new List<string>());
                }
                else if (place > start)
                {
                    parts[parts.Count - 1].Add(sign);
                }
            }
            parts.RemoveAll(part => part.Count == 0);
        }

        private static string Capitals(string sign)
        {
            return sign.ToUpperInvariant();
        }

        private void Take(List<string> part)
        {
            List<string> capitals = part.ConvertAll(Capitals);
            if (Array.IndexOf(Constraints, capitals[0]) >= 0)
            {
                int primary = capitals.IndexOf("PRIMARY");
                if (primary >= 0 && primary < 3)
                {
                    KeyOf(part);
                }
                return;
            }
            if (capitals.Contains("AS") && !capitals.Contains("STORED"))
            {
                return; // worked out at each reading: nothing of it is kept
            }
            for (int n = 0; n + 1 < capitals.Count; n++)
            {
                if (capitals[n] == "PRIMARY" && capitals[n + 1] == "KEY")
                {
                    keys.Add(BareName(part[0]).ToLowerInvariant());
                    break;
                }
            }
            Names.Add(BareName(part[0]));
            types.Add(capitals.Count > 1 ? capitals[1] : "");
        }

        private void KeyOf(List<string> part)
        {
            keys.Clear();
            bool isStart = false;
            for (int n = part.IndexOf("("); n >= 0 && n < part.Count; n++)
            {
                if (isStart)
                {
                    keys.Add(BareName(part[n]).ToLowerInvariant());
                }
                isStart = n == part.IndexOf("(") || part[n] == ",";
            }
        }

        private int KeyOfRows()
        {
            int place = keys.Count == 1 ? Names.FindIndex(name => name.ToLowerInvariant() == keys[0]) : -1;
            return place >= 0 && types[place] == "INTEGER" ? place : -1;
        }

        private void KeysFirst()
        {
            var places = new List<int>();
            foreach (string key in keys)
            {
                int place = Names.FindIndex(name => name.ToLowerInvariant() == key);
                if (place >= 0 && !places.Contains(place))
                {
                    places.Add(place);
                }
            }
            List<string> ordered = places.ConvertAll(place => Names[place]);
            for (int n = 0; n < Names.Count; n++)
            {
                if (!places.Contains(n))
                {
                    ordered.Add(Names[n]);
                }
            }
            Names = ordered;
        }

        // Return a name without its quotes.
        private static string BareName(string name)
        {
            int kind = name.Length > 1 ? "\"`'[".IndexOf(name[0]) : -1;
            if (kind < 0 || name[name.Length - 1] != "\"`']"[kind])
            {
                return name;
            }
            string end = name.Substring(name.Length - 1);
            return name.Substring(1, name.Length - 2).Replace(end + end, end);
        }
    }

    // A declared table and the page at which its rows begin.
    internal sealed class RootedTable
    {
        public readonly long Root;
        public readonly Declared Declared;

        public RootedTable(long root, Declared declared)
        {
            Root = root;
            Declared = declared;
        }
    }

    internal static class SqliteSchema
    {
        private const int SchemaTables = 5000;
        private const int SchemaCharacters = 4 * 1024 * 1024;

        // Modules that keep what they index in a table of their own, whose name ends as ContentEnd.
        private static readonly string[] SearchModules = { "FTS3", "FTS4", "FTS5" };
        private const string ContentEnd = "_content";
        private static readonly string[] ShadowEnds =
        {
            "_segments", "_segdir", "_docsize", "_stat", "_data", "_idx", "_config"
        };

        // Return each table that keeps rows of its own, by the rows of the table of tables.
        public static List<RootedTable> DeclaredTables(IEnumerable<List<string>> rows)
        {
            var names = new List<string>();
            var found = new List<RootedTable>();
            var indexes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            long characters = 0;
            foreach (List<string> row in rows)
            {
                if (row.Count != 5 || row[0] != "table" || string.IsNullOrEmpty(row[1]) || string.IsNullOrEmpty(row[4]))
                {
                    continue;
                }
                characters += Text.Length(row[4]);
                if (found.Count >= SchemaTables || characters > SchemaCharacters)
                {
                    throw new NotRead("too_many_members");
                }
                var declared = new Declared(row[4]) { Called = row[1] };
                string name = row[1].ToLowerInvariant();
                if (Array.IndexOf(SearchModules, declared.Module) >= 0)
                {
                    indexes[name] = declared.Names;
                }
                bool isNumber = row[3] != null && row[3].Length < 10 && Text.IsDigits(row[3]);
                found.Add(new RootedTable(isNumber ? long.Parse(row[3], CultureInfo.InvariantCulture) : 0, declared));
                names.Add(name);
            }
            var kept = new List<RootedTable>();
            for (int n = 0; n < found.Count; n++)
            {
                if (found[n].Root != 0 && !IsShadow(indexes, names[n]))
                {
                    Name(indexes, names[n], found[n].Declared);
                    kept.Add(found[n]);
                }
            }
            return kept;
        }

        // Tell whether a table only helps to search another.
        private static bool IsShadow(Dictionary<string, List<string>> indexes, string name)
        {
            foreach (string index in indexes.Keys)
            {
                if (name.StartsWith(index + "_", StringComparison.Ordinal)
                    && Array.IndexOf(ShadowEnds, name.Substring(index.Length)) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        // The names of the copy of a searched text are those of the index.
        private static void Name(Dictionary<string, List<string>> indexes, string name, Declared declared)
        {
            List<string> names;
            if (name.EndsWith(ContentEnd, StringComparison.Ordinal)
                && indexes.TryGetValue(name.Substring(0, name.Length - ContentEnd.Length), out names))
            {
                var all = declared.Names.GetRange(0, Math.Min(1, declared.Names.Count));
                all.AddRange(names);
                declared.Names = all;
            }
        }
    }
}
