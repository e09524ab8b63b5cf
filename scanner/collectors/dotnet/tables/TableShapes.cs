// Tables of other shapes: several people in a row, people in columns, births in three columns.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class TableShapes
    {
        // People, and facts about each, that a table on its side has at most.
        public const int MostTurned = 64;

        // Columns of interest among which a pattern that comes again is looked for.
        private const int GroupedColumns = 128;

        // People that a table on its side has at least, less one.
        private const int FewestTurned = 5;
        private const int SameDate = 3;
        private const double TrueDates = 0.85;

        // Words over a column that name a part of a date: of days, months and years.
        private static readonly string[][] DateParts =
        {
            new[] { "day", "dd", "d" }, new[] { "month", "mm", "mon", "m", "mth" }, new[] { "year", "yyyy", "yy", "y", "yr" }
        };

        private static readonly string[] BesideParts =
            { "of", "birth", "dob", "date", "born", "birthday", "bday", "the", "in" };

        private static readonly string[] SaysBirth = { "birth", "dob", "born", "birthday", "bday" };

        // What names, births and numbers tell, and in which columns they stand.
        private sealed class Token
        {
            public string Told;
            public List<int> Numbers;
        }

        // A header that names a part of a date.
        private sealed class Named
        {
            public int Number;
            public int Part;
            public bool IsOfBirth;
        }

        // Return the keys of each person in a row, of the one person where there are no several.
        public static List<List<CellPlace[][]>> KeysOf(
            List<Column> columns, List<string> header = null, List<List<string>> rows = null)
        {
            List<List<Column>> groups = PersonGroups(columns);
            groups = groups.Count > 0 || header == null ? groups : BesideThem.TwoInARow(columns, header, rows);
            if (groups.Count > 0)
            {
                return groups.ConvertAll(Rules.KeyPlaces);
            }
            List<CellPlace[][]> keys = Rules.KeyPlaces(columns);
            if (rows != null)
            {
                Rules.CompleteFirst(keys, rows);
                Namesakes.Part(keys, header, rows);
            }
            return new List<List<CellPlace[][]>> { keys };
        }

        // Return the columns of each person in a row, those of the others empty; none where a row is of one person.
        private static List<List<Column>> PersonGroups(List<Column> columns)
        {
            List<Token> tokens = TokensOf(columns, kind => false);
            int start;
            int length;
            int times = LongestRepeat(tokens.ConvertAll(token => token.Told), out start, out length);
            if (times == 0 && columns.TrueForAll(one => one.Kind == "" || IsReachedBy(one.Kind) || Rules.IsName(one.Kind)))
            {
                tokens = TokensOf(columns, IsReachedBy);
                times = LongestRepeat(tokens.ConvertAll(token => token.Told), out start, out length);
                times = length * times < tokens.Count ? 0 : times; // as in a rota, where nothing else is said of anybody
            }
            var groups = new List<List<Column>>();
            for (int number = 0; number < times; number++)
            {
                var places = new HashSet<int>(
                    tokens.GetRange(start + number * length, length).SelectMany(token => token.Numbers));
                groups.Add(columns.Select((column, n) => places.Contains(n) ? column : Column.Nothing).ToList());
            }
            return groups;
        }

        private static bool IsReachedBy(string kind)
        {
            return kind == "phone" || kind == "email";
        }

        // Return names, births, numbers and other kinds; names side by side are one, and the columns of one birth.
        private static List<Token> TokensOf(List<Column> columns, Predicate<string> isOther)
        {
            var tokens = new List<Token>();
            for (int n = 0; n < columns.Count; n++)
            {
                string kind = columns[n].Kind;
                bool isName = Rules.IsName(kind);
                if (!isName && kind != "date_of_birth" && !Rules.IsOfPersons(kind) && !isOther(kind))
                {
                    continue;
                }
                Token last = tokens.Count > 0 ? tokens[tokens.Count - 1] : null;
                string told = isName ? "name" : kind;
                bool isBeside = last != null && last.Told == told && last.Numbers[last.Numbers.Count - 1] == n - 1;
                bool isMore = isName && isBeside && !last.Numbers.Exists(m => columns[m].Kind == kind);
                if (isMore || (kind == "date_of_birth" && isBeside))
                {
                    last.Numbers.Add(n);
                }
                else
                {
                    tokens.Add(new Token { Told = told, Numbers = new List<int> { n } });
                }
            }
            return tokens.GetRange(0, Math.Min(GroupedColumns, tokens.Count));
        }

        // Return how many times the pattern of a person comes that covers most, 0 where none comes again.
        private static int LongestRepeat(List<string> tokens, out int bestStart, out int bestLength)
        {
            bestStart = 0;
            bestLength = 0;
            int bestTimes = 0;
            for (int length = 2; length <= tokens.Count / 2; length++)
            {
                for (int start = 0; start <= tokens.Count - 2 * length; start++)
                {
                    List<string> pattern = tokens.GetRange(start, length);
                    if (!pattern.Contains("name") || new HashSet<string>(pattern).Count < length)
                    {
                        continue;
                    }
                    int times = 1;
                    while (start + (times + 1) * length <= tokens.Count
                        && tokens.GetRange(start + times * length, length).SequenceEqual(pattern))
                    {
                        times++;
                    }
                    if (times > 1 && times * length > bestLength * bestTimes)
                    {
                        bestStart = start;
                        bestLength = length;
                        bestTimes = times;
                    }
                }
            }
            return bestTimes;
        }

        // Return a table on its side as rows, the names of its columns first; null where the first cells are no names.
        private const int TitleCells = 16;

        public static List<List<string>> Turned(List<List<string>> given)
        {
            List<List<string>> rows = given.FindAll(row => row.Take(TitleCells).Count(IsFilled) > 1); // one is a title
            if (rows.Count < 2 || rows.Count > MostTurned || rows.Max(row => row.Count) <= FewestTurned)
            {
                return null;
            }
            int first = rows.Min(row => row.FindIndex(IsFilled));
            int known = rows.Count(row => first < row.Count && Headers.HeaderKind(row[first]) != "");
            if (known < 2 || known * 3 < rows.Count)
            {
                return null;
            }
            var turned = new List<List<string>>();
            for (int n = first; n < rows.Max(row => row.Count); n++)
            {
                turned.Add(rows.ConvertAll(row => n < row.Count ? row[n] : ""));
            }
            return turned;
        }

        // Tell whether a table on its side names many people beside a word for them, and how each is reached.
        public static bool ReachMany(List<Column> columns, List<string> header, List<List<string>> rows, Rule rule)
        {
            if (rule.Confidence == "low" || rows.Count < ManyOnSide || Headers.ListsFirms(header) || Headers.ListsThings(header))
            {
                return false;
            }
            List<int> named = Enumerable.Range(0, columns.Count)
                .Where(n => Rules.IsName(columns[n].Kind) && columns[n].Sure && Headers.HeaderKind(header[n]) != "").ToList();
            List<int> reached = Enumerable.Range(0, columns.Count).Where(n => IsReachedBy(columns[n].Kind)).ToList();
            Predicate<int> isEach = n => rows.ConvertAll(row => row[n]).Distinct().Count() >= EachOnSide * rows.Count;
            return named.Exists(isEach) && reached.Exists(isEach);
        }

        private const int ManyOnSide = 10;
        private const double EachOnSide = 0.9;

        private static bool IsFilled(string cell)
        {
            return Text.Strip(cell) != "";
        }

        // Take the columns of day, month and year of a birth for parts of one.
        public static void JoinSplitBirths(List<Column> columns, List<string> header, List<List<string>> rows, int thisYear)
        {
            if (header.Count == 0)
            {
                JoinUnnamedBirths(columns, rows, thisYear);
                return;
            }
            header = WithSecondHeader(header, rows);
            List<Named> found = Enumerable.Range(0, Math.Min(header.Count, columns.Count))
                .Select(n => DatePart(header[n], n)).Where(named => named != null).ToList();
            for (int at = 0; at + SameDate <= found.Count; at++)
            {
                List<Named> triple = found.GetRange(at, SameDate);
                List<Named> ordered = triple.OrderBy(named => named.Part).ToList();
                bool isDate = ordered.Select(named => named.Part).Distinct().Count() == SameDate
                    && triple[SameDate - 1].Number - triple[0].Number == SameDate - 1;
                bool saysBirth = triple.TrueForAll(named => named.IsOfBirth);
                if (isDate && AreBirths(ordered.ConvertAll(named => named.Number), rows, saysBirth, thisYear))
                {
                    triple.ForEach(named => columns[named.Number] = new Column("date_of_birth", saysBirth));
                }
            }
        }

        // Return the names of the columns, those of a second row below them where that names parts of dates.
        private static List<string> WithSecondHeader(List<string> header, List<List<string>> rows)
        {
            List<string> below = rows.Count > 0 ? rows[0] : new List<string>();
            if (!below.Exists(cell => DatePart(cell, 0) != null) || below.Exists(Text.HasDigit))
            {
                return header;
            }
            var joined = new List<string>();
            string over = "";
            for (int n = 0; n < below.Count; n++)
            {
                over = n < header.Count && IsFilled(header[n]) ? header[n] : over;
                joined.Add(IsFilled(below[n]) ? Text.Strip(over + " " + below[n]) : over);
            }
            return joined;
        }

        // Take three columns without names side by side, of days, months and years as of births, for such.
        private static void JoinUnnamedBirths(List<Column> columns, List<List<string>> rows, int thisYear)
        {
            for (int n = 0; n + SameDate <= columns.Count; n++)
            {
                List<int> place = Enumerable.Range(n, SameDate).ToList();
                List<int> reversed = Enumerable.Reverse(place).ToList();
                if (!columns.GetRange(n, SameDate).Exists(column => column.Kind != "")
                    && (AreBirths(place, rows, false, thisYear) || AreBirths(reversed, rows, false, thisYear)))
                {
                    place.ForEach(number => columns[number] = new Column("date_of_birth", false));
                }
            }
        }

        // Return the part of a date that a header names, or null.
        private static Named DatePart(string cell, int number)
        {
            if (cell.Length > 40 && Text.Length(cell) > 40)
            {
                return null;
            }
            string[] tokens = Headers.Words(cell).Split(' ');
            List<int> parts = tokens.Select(PartOf).Where(part => part >= 0).ToList();
            List<string> rest = tokens.Where(token => PartOf(token) < 0).ToList();
            if (parts.Count != 1 || !rest.TrueForAll(token => Array.IndexOf(BesideParts, token) >= 0))
            {
                return null;
            }
            bool isOfBirth = rest.Exists(token => Array.IndexOf(SaysBirth, token) >= 0);
            return new Named { Number = number, Part = parts[0], IsOfBirth = isOfBirth };
        }

        private static int PartOf(string token)
        {
            return Array.FindIndex(DateParts, words => Array.IndexOf(words, token) >= 0);
        }

        // Tell whether the cells at these places are day, month and year of births.
        private static bool AreBirths(List<int> places, List<List<string>> rows, bool saysBirth, int thisYear)
        {
            List<List<string>> filled = rows.Where(row => places.Max() < row.Count)
                .Select(row => places.ConvertAll(n => Text.Strip(row[n])))
                .Where(cells => cells.Exists(cell => cell != "")).ToList();
            List<int> dates = filled.ConvertAll(DateOfParts).FindAll(date => date > 0 && date / 10000 <= thisYear);
            if (dates.Count == 0 || dates.Count < TrueDates * filled.Count)
            {
                return false;
            }
            return saysBirth || Dates.Births(dates, thisYear);
        }

        // Return the date in the three cells of one, 0 where they are none.
        private static int DateOfParts(List<string> cells)
        {
            List<string> parts = cells.ConvertAll(
                cell => cell.EndsWith(".0", StringComparison.Ordinal) ? cell.Substring(0, cell.Length - 2) : cell);
            int named = Dates.Month(Text.Lower(parts[1]));
            parts[1] = named > 0 ? named.ToString() : parts[1];
            if (!parts.TrueForAll(part => part.Length <= 4 && Text.IsDigits(part)))
            {
                return 0;
            }
            List<int> date = parts.ConvertAll(int.Parse);
            bool isDate = date[2] >= Dates.FirstYear && date[1] >= 1 && date[1] <= 12 && date[0] >= 1 && date[0] <= 31;
            return isDate ? date[2] * 10000 + date[1] * 100 + date[0] : 0;
        }
    }
}
