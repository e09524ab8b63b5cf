// Dumps of databases as SQL: the rows of INSERT ... VALUES and of COPY ... FROM stdin, each table a part.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Goes from statement to statement and puts the rows into their tables.
    internal sealed class SqlText
    {
        private const int MostColumns = 256;
        private const int AheadOf = 64 * 1024;
        private const int Gap = 1024;
        private const string Name = "(?:`[^`]{1,128}`|\"[^\"]{1,128}\"|\\[[^\\]]{1,128}\\]|[\\w$#@]{1,128})";

        private static readonly string[] Signs =
        {
            "insert into", "insert [", "insert #", "insert ignore", "insert all", "insert first", "insert or ", "upsert into",
            "create table", "from stdin", "replace into"
        };

        // An object that is made of values as the only value of a row, and its end.
        private static readonly Regex Made = new Regex("\\G\\(\\s{0,9}[A-Za-z_][\\w.$]{0,99}\\s{0,9}(?=\\()", RegexOptions.CultureInvariant);
        private static readonly Regex MadeEnd = new Regex("\\G\\s{0,99}\\)", RegexOptions.CultureInvariant);

        private static readonly Regex Statement = new Regex(
            "\\b(?:(into|insert|copy)|(create\\s+(?:temporary\\s+|unlogged\\s+)?table))\\s+|\\(\\s{0,99}(values)\\s{0,99}(?=\\()", SqlValues.Insensitive);

        // Rows that a query has of its own: WITH people (name, born) AS (VALUES (...), (...)).
        private static readonly Regex Listed = new Regex("\\(\\s{0,99}values\\s{0,99}\\(", RegexOptions.CultureInvariant);
        private static readonly Regex ListNames = new Regex("\\bas(?:\\s{1,9}not)?(?:\\s{1,9}materialized)?\\s{0,99}\\z", SqlValues.Insensitive);
        private const int NamesBefore = 2048;

        private static readonly Regex Target = new Regex(
            "\\G(?:if\\s+not\\s+exists\\s+|only\\s+)?(" + Name + "(?:\\s?\\.\\s?" + Name + "){0,3})\\s{0,9}", SqlValues.Insensitive);

        // What the writer of rows by hand says between them.
        private const string Remarks = "(?:(?:(?:--|#)[^\\n]{0,300}\\n|/\\*[^*]{0,300}\\*/)\\s{0,99}){0,9}";

        private static readonly Regex Values = new Regex(
            "\\G[\\s\"'+.&_\\\\]{0,99}" + Remarks + "(?:overriding\\s+\\w+\\s+value\\s+)?(?:select\\s+\\*\\s+from\\s?\\(\\s{0,99})?values?\\s{0,99}"
            + Remarks + "(?:row\\s{0,9})?(?=\\()", SqlValues.Insensitive);

        private static readonly Regex Stdin = new Regex("\\G\\s{0,99}from\\s+stdin([^\\n]{0,200})\\n", SqlValues.Insensitive);
        private static readonly Regex Delimiter = new Regex("\\bdelimiters?\\s{1,9}(?:as\\s{1,9})?e?'([^'\\\\])'|\\b(csv)\\b", SqlValues.Insensitive);

        private static readonly Regex Select = new Regex("\\G\\s{0,99}\\(?\\s{0,99}select\\s{1,99}(?=[^*\\s])", SqlValues.Insensitive);

        private const string SelectWords = "(\\b(?:from|union|where)\\b|;|\\n\\s{0,9}go\\b)";

        private static readonly Regex SelectEnd = new Regex(
            SelectWords + "|'(?:[^'\\\\]|\\\\.)*(?:'|(\\\\?\\z))", SqlValues.Insensitive | RegexOptions.Singleline);

        // The same where a text has begun that does not end: no quote behind its first one begins another that does.
        private static readonly Regex SelectStop = new Regex(SelectWords, SqlValues.Insensitive);

        private static readonly Regex Union = new Regex(
            "\\G(?:from\\s{1,99}" + Name + "(?:\\s?\\.\\s?" + Name + "){0,3}\\s{0,99})?\\)?\\s{0,99}union(?:\\s{1,99}all)?\\b", SqlValues.Insensitive);

        private static readonly Regex Following = new Regex(
            "\\G\\s*" + Remarks + ",\\s*" + Remarks + "(?:[Rr][Oo][Ww]\\s{0,9})?(?=\\()", RegexOptions.CultureInvariant);
        private static readonly Regex Dot = new Regex("\\s?\\.\\s?", RegexOptions.CultureInvariant);
        private static readonly Regex First = new Regex("\\G\\s*" + Remarks + "(" + Name + ")", RegexOptions.CultureInvariant);
        private static readonly Regex Bracket = new Regex("[(),]|" + SqlValues.Note, RegexOptions.CultureInvariant);

        private readonly TextAhead text;
        private readonly FoundTables tables;
        private readonly Budget budget;
        private readonly Effort effort = new Effort();

        // Table in small letters -> names of its columns, as CREATE TABLE has them.
        private readonly Dictionary<string, List<string>> columnsOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);

        private SqlText(Work work)
        {
            text = new TextAhead(work);
            tables = new FoundTables(work) { MayCredit = false };
            budget = work.Context.Budget;
        }

        // Return what is to be said of each table into which rows are put; nothing where nothing looks like that.
        public static IEnumerable<Part> ReadSql(Work work)
        {
            string head = Collected.SmallHead(work);
            bool isSql = Array.Exists(Signs, sign => Collected.Holds(head, sign));
            if (!isSql && !(Collected.Holds(head, "values") && Listed.IsMatch(head)))
            {
                return new Part[0];
            }
            var reader = new SqlText(work);
            reader.Run();
            List<FoundTable> judged = reader.tables.Judged(Collected.UnreadShare(work, reader.text.Stream));
            return judged.FindAll(found => !ListsDatedThings(found)
                && !Lives.ListRenowned(found.Key.Split('\u001f')[0], found.Part.Judgement.Kinds)).ConvertAll(found => found.Part);
        }

        // Tell whether names and dates under no names of columns stand in a table of ships, say, and not of people.
        private static bool ListsDatedThings(FoundTable found)
        {
            int end = found.Key.IndexOf('\u001f');
            string[] kinds = found.Part.Judgement.Kinds;
            return end == found.Key.Length - 1 && kinds.Length > 0
                && Array.TrueForAll(kinds, kind => kind == "date_of_birth" || Headers.IsNameKind(kind))
                && Array.Exists(
                    Array.ConvertAll(Headers.Words(found.Key.Substring(0, end)).Split(' '), word => word.TrimEnd('s')),
                    word => Dictionary.NotPeople.Contains(word) && Array.IndexOf(Lists.AbovePeople, word) < 0);
        }

        private void Run()
        {
            while (true)
            {
                text.Ahead(AheadOf);
                Match found = Statement.Match(text.Text, text.At);
                if (!found.Success)
                {
                    text.At = Math.Max(text.At, text.Text.Length - 64);
                    if (!text.More())
                    {
                        return;
                    }
                    continue;
                }
                bool isListed = found.Groups[3].Success;
                List<string> names = isListed ? NamesAt(text.Text, found.Index) : null;
                text.At = found.Index + found.Length;
                text.Ahead(AheadOf);
                budget.CheckTime();
                if (isListed)
                {
                    Rows(tables.Rows("values\u001f" + string.Join("\u001f", names), names));
                    continue;
                }
                Follow(found.Groups[1].Success ? Text.Lower(found.Groups[1].Value) : "create");
            }
        }

        private void Follow(string word)
        {
            Match target = Target.Match(text.Text, text.At);
            if (!target.Success)
            {
                return;
            }
            string name = Text.Lower(target.Groups[1].Value);
            if (word == "insert" && Array.IndexOf(new[] { "into", "ignore", "all", "or" }, name) >= 0)
            {
                return;
            }
            name = Text.Lower(Bare(target.Groups[1].Value));
            int at;
            List<string> columns = ColumnsAt(text.Text, target.Index + target.Length, out at);
            if (word == "create")
            {
                columnsOf[name] = columns;
            }
            Match begun = word == "create" ? Match.Empty : (word == "copy" ? Stdin : Values).Match(text.Text, at);
            List<string> known;
            if (columns.Count == 0 && columnsOf.TryGetValue(name, out known))
            {
                columns = known;
            }
            string key = name + "\u001f" + string.Join("\u001f", columns);
            if (!begun.Success)
            {
                if (word == "create" || !Selected(name, key, columns, at))
                {
                    text.At = effort.Resume(text.At, at);
                }
                return;
            }
            text.At = begun.Index + begun.Length;
            Table table = TableOf(name, key, columns);
            if (word == "copy")
            {
                Match told = Delimiter.Match(begun.Groups[1].Value);
                Copied(table, !told.Success ? '\t' : told.Groups[1].Success ? told.Groups[1].Value[0] : ',');
            }
            else
            {
                Rows(table);
            }
        }

        private Table TableOf(string name, string key, List<string> columns)
        {
            Table table = tables.Rows(key, columns);
            if (table != null)
            {
                table.ListsFolk = Lives.ListsFolk(name);
            }
            return table;
        }

        private void Rows(Table table)
        {
            while (true)
            {
                text.Ahead(AheadOf);
                int end;
                List<string> row = RowAt(text.Text, text.At, out end);
                while (row == null && MayGoOn(end) && text.Doubled())
                {
                    row = RowAt(text.Text, text.At, out end);
                }
                int stopped = end;
                row = row ?? TornRow(text.Text, text.At, out end);
                if (row == null)
                {
                    // A text without its end may have run into the next row.
                    int line = text.Text.LastIndexOf('\n', Math.Max(0, stopped - 1), Math.Max(0, stopped - text.At));
                    text.At = effort.Resume(text.At, line >= 0 ? line : stopped);
                    return;
                }
                if (table != null)
                {
                    table.Add(row);
                }
                text.At = end;
                text.Ahead(Gap);
                Match following = Following.Match(text.Text, text.At);
                if (!following.Success)
                {
                    return;
                }
                text.At = following.Index + following.Length;
            }
        }

        // Take the rows of SELECT 'X', ... FROM dual UNION ALL SELECT ..., and tell whether there was one.
        private bool Selected(string name, string key, List<string> columns, int at)
        {
            bool found = false;
            Match select = Select.Match(text.Text, at);
            while (select.Success)
            {
                text.At = select.Index + select.Length;
                text.Ahead(AheadOf);
                int end;
                List<string> row = SelectedRow(text.Text, text.At, out end);
                if (row.Count < 2)
                {
                    text.At = effort.Resume(text.At, end);
                    return found;
                }
                found = true;
                text.At = end;
                Table table = TableOf(name, key, columns);
                if (table != null)
                {
                    table.Add(row);
                }
                text.Ahead(AheadOf);
                Match union = Union.Match(text.Text, text.At);
                select = union.Success ? Select.Match(text.Text, union.Index + union.Length) : Match.Empty;
            }
            return found;
        }

        // Return the literals that a SELECT lists, and where they end; none where it lists none.
        private static List<string> SelectedRow(string text, int at, out int end)
        {
            int most = Math.Min(text.Length, at + AheadOf);
            end = most;
            Match found = SelectEnd.Match(text, at, most - at);
            while (found.Success && !found.Groups[1].Success && !found.Groups[2].Success)
            {
                found = found.NextMatch();
            }
            if (found.Groups[2].Success)
            {
                found = SelectStop.Match(text, found.Index + 1, most - found.Index - 1);
            }
            end = found.Success ? found.Index : most;
            string listed = text.Substring(at, end - at);
            int last;
            List<string> row = listed.IndexOf('\'') < 0 ? null : RowAt("(" + Text.Strip(listed) + ")", 0, out last);
            return row ?? new List<string>();
        }

        // Return the cells of a line of values with a quote that nobody doubled, and where it ends; null for other text.
        private static List<string> TornRow(string text, int at, out int end)
        {
            int most = Math.Min(text.Length, at + Settings.CellCharacters + 1);
            int stop = text.IndexOf('\n', at, most - at);
            string line = Text.StripEnd(text.Substring(at, (stop >= 0 ? stop : most) - at));
            end = at;
            string bare = line.TrimEnd(',', ';');
            bool isRow = line.StartsWith("(", StringComparison.Ordinal) && bare.EndsWith(")", StringComparison.Ordinal);
            if (!isRow || line.Length - bare.Length > 1 || line.Length > Settings.CellCharacters)
            {
                return null;
            }
            end = at + bare.Length;
            var cells = new List<string>(bare.Substring(1, bare.Length - 2).Split(','));
            cells = cells.ConvertAll(cell => Text.Strip(cell).Trim('\'', '"'));
            return cells.GetRange(0, Math.Min(MostColumns, cells.Count));
        }

        private bool MayGoOn(int end)
        {
            string whole = text.Text;
            return whole.Length - text.At < Collected.KeptCharacters
                && (end >= whole.Length || whole[end] == '\'' || whole[end] == '"');
        }

        private void Copied(Table table, char delimiter)
        {
            while (true)
            {
                int end = text.Text.IndexOf('\n', text.At);
                while (end < 0 && text.Text.Length - text.At < Collected.KeptCharacters && text.Doubled())
                {
                    end = text.Text.IndexOf('\n', text.At);
                }
                string line = text.Text.Substring(text.At, (end >= 0 ? end : text.Text.Length) - text.At).TrimEnd('\r');
                text.At = end >= 0 ? end + 1 : text.Text.Length;
                if (end < 0 || line == "\\.")
                {
                    return;
                }
                if (table != null)
                {
                    var cells = new List<string>(line.Split(delimiter));
                    cells = cells.GetRange(0, Math.Min(MostColumns, cells.Count));
                    table.Add(delimiter == '\t' ? cells : cells.ConvertAll(cell => cell.Trim('"')));
                }
            }
        }

        // Return the last part of a name without its quotes.
        private static string Bare(string name)
        {
            string[] parts = Dot.Split(name);
            return parts[parts.Length - 1].Trim('`', '"', '[', ']');
        }

        // Return the names in the list of columns in brackets at a place, and where it ends.
        private static List<string> ColumnsAt(string text, int at, out int end)
        {
            var names = new List<string>();
            end = at;
            if (at >= text.Length || text[at] != '(')
            {
                return names;
            }
            int start = at + 1;
            int depth = 0;
            int most = Math.Min(text.Length, at + AheadOf);
            for (Match found = Bracket.Match(text, at, most - at); found.Success; found = found.NextMatch())
            {
                char sign = text[found.Index];
                if (found.Length > 1)
                {
                    continue;
                }
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                if ((sign == ',' && depth == 1) || (sign == ')' && depth == 0))
                {
                    Match name = First.Match(text, start, found.Index - start);
                    string bare = name.Success ? Bare(name.Groups[1].Value) : "";
                    if (name.Success && names.Count < MostColumns && Array.IndexOf(Lists.SqlNoColumn, Text.Lower(bare)) < 0)
                    {
                        names.Add(bare);
                    }
                    start = found.Index + 1;
                }
                if (depth == 0)
                {
                    end = found.Index + 1;
                    return names;
                }
            }
            end = most;
            return names;
        }

        // Return the names of columns in brackets that end at a place, before AS.
        private static List<string> NamesAt(string text, int at)
        {
            string ahead = text.Substring(Math.Max(0, at - NamesBefore), Math.Min(at, NamesBefore));
            Match told = ListNames.Match(ahead.Substring(Math.Max(0, ahead.Length - 64)));
            string named = told.Success ? Text.StripEnd(ahead.Substring(0, ahead.Length - told.Length)) : "";
            int end, start = named.LastIndexOf('(');
            return named.EndsWith(")", StringComparison.Ordinal) && start >= 0 ? ColumnsAt(named, start, out end) : new List<string>();
        }

        // Return the values in brackets at a place, and where they end; null where they do not.
        public static List<string> RowAt(string text, int at, out int end)
        {
            Match made = Made.Match(text, at);
            end = at;
            List<string> cells = made.Success ? CellsAt(text, made.Index + made.Length, out end) : null;
            if (cells != null && cells.Count >= 3)
            {
                Match closed = MadeEnd.Match(text, end);
                if (closed.Success)
                {
                    end = closed.Index + closed.Length;
                    return cells;
                }
            }
            return CellsAt(text, at, out end);
        }

        // Return the same of brackets that are a row themselves.
        private static List<string> CellsAt(string text, int at, out int end)
        {
            end = at;
            if (at >= text.Length || text[at] != '(')
            {
                return null;
            }
            var cells = new List<string>();
            end++;
            while (true)
            {
                string cell = SqlValues.ValueAt(text, ref end, 0);
                if (cells.Count < MostColumns)
                {
                    cells.Add(Collected.Cell(cell));
                }
                char sign = end < text.Length ? text[end] : '\0';
                if (sign != ')' && sign != ',')
                {
                    return null;
                }
                end++;
                if (sign == ')')
                {
                    return cells;
                }
            }
        }
    }
}
