// Which of the first rows of a table names its columns, and which rows below are none of its rows.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class HeaderRows
    {
        public const int Tried = 15;

        // Words of a second row of a header that names a date and does not say whose.
        private const int FewestKnown = 2;

        // Rows that all have a name of their own before the columns that the header names.
        private const int NamedRows = 10;

        // Characters of a cell of a header whose words are not known, and dates that stand below one of them.
        private const int HeaderWords = 40;
        private const int FewestDates = 5;

        // How a postcode ends, or an address with one: CF3 5DH is no header although CF, the fiscal code, is one; or how an
        // address of mail does: gn, over first names, is the end of one in Guinea.
        private static readonly Regex Inward = new Regex(
            "(?:[0-9][A-Z]{2}|[A-Za-z] [0-9]{5}(?:-[0-9]{4})?|[^\\s@]@[^\\s@]{1,60}\\.[A-Za-z]{2,24})\\z", RegexOptions.CultureInvariant);

        // How an address begins: 12 High Street is none either.
        private static readonly Regex HouseAhead =
            new Regex("\\A[0-9]+(?:[/-][0-9]+)?[A-Za-z]? [0-9A-Za-z\\u00c0-\\u024f]", RegexOptions.CultureInvariant);

        private const int HomeKinds = 2;
        private static readonly Regex YearAlone = new Regex("\\A(?:19|20)[0-9]{2}\\z", RegexOptions.CultureInvariant);

        // Take a first row of one cell apart where so many cells as below stand between other signs.
        public static List<List<string>> PartedHeader(List<List<string>> rows)
        {
            int wide = rows.Count < Tried || rows[0].Count != 1 ? 0 : rows[1].Count;
            if (wide < 2 || rows.GetRange(1, Tried - 1).Exists(row => row.Count != wide))
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

        // Return a header with an empty name in front where each row has a name of its own before what the header names.
        public static List<string> WithNamedRows(List<string> header, List<List<string>> body)
        {
            int wide = header.Count + 1;
            bool areNamed = wide > 2 && body.Count >= NamedRows && body.TrueForAll(row => row.Count == wide && row[0] != "")
                && body.Select(row => row[0]).Distinct().Count() == body.Count && body.Exists(row => Text.Strip(row[wide - 1]) != "");
            return areNamed ? new[] { "" }.Concat(header).ToList() : header;
        }

        // Tell whether a row is a sum of those above it, or a name with a number alone: Ward 2.
        public static bool PartsSections(List<string> row)
        {
            List<string> filled = row.ConvertAll(Text.Strip).FindAll(cell => cell != "");
            bool isSum = filled.Count > 0 && Array.IndexOf(SumWords, Text.Lower(filled[0].Split(' ')[0].TrimEnd(':'))) >= 0;
            return isSum || (filled.Count == 1 && Text.HasDigit(filled[0]));
        }

        private static readonly string[] SumWords = "total totals subtotal sum count summe gesamt totaal totale suma".Split(' ');

        // Tell whether words stand where a date belongs, as in a header that comes again or late.
        public static bool IsHeaderCell(string cell)
        {
            return !Text.HasDigit(cell) && Headers.HeaderKind(cell) == "date_of_birth";
        }

        // Return the number of the row that names the columns, or -1: the most known words among the first rows.
        public static int HeaderRow(List<List<string>> rows)
        {
            int best = -1;
            int most = 0, lives = 0;
            List<List<string>> wide = rows.GetRange(0, Math.Min(Tried, rows.Count)).FindAll(IsWide);
            bool areWide = 2 * wide.Count > Math.Min(Tried, rows.Count);
            for (int number = 0; number < rows.Count && number < Tried; number++)
            {
                int filled = 0;
                int known = 0;
                bool areOfHome = true;
                foreach (string cell in rows[number])
                {
                    filled += cell != "" ? 1 : 0;
                    bool isShort = cell.Length <= 60 || Text.Length(cell) <= 60;
                    bool mayBe = cell != "" && isShort && !Inward.IsMatch(cell) && !HouseAhead.IsMatch(cell);
                    string kind = mayBe ? Headers.HeaderKind(cell) : "";
                    known += kind != "" ? 1 : 0;
                    areOfHome = areOfHome && (kind == "" || kind == "person" || Array.IndexOf(Headers.Places, kind) >= 0);
                }
                bool isHome = known > 0 && known <= HomeKinds && areOfHome && rows[number].Exists(IsNumberAlone);
                bool isTitle = areWide && !IsWide(rows[number]) && filled > 0;
                if (isTitle || isHome || (known == 1 && (rows[number].Exists(IsOfOne) || ComesAgain(rows, rows[number]))))
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
            if (at + 1 < Math.Min(Tried, rows.Count) && 2 * Filled(rows[at]) <= Filled(rows[at + 1]) && NamesLives(rows[at + 1]))
            {
                return at + 1; // below what several columns have in common: Week 1, Hours worked
            }
            List<string> first = rows[at];
            return first.Exists(Headers.IsEvent) || Headers.ListsThings(first) || first.Exists(Headers.SaysDate)
                || first.Exists(cell => Array.IndexOf(Lists.Mayors, Headers.Words(cell)) >= 0)
                || IsGenerated(first) || StandsOverDates(rows.GetRange(at, rows.Count - at)) || NamesLives(first) ? at : -1;
        }

        // How numbers of people are written that end in letters, or long ones, or an address of mail: EMP beside one is where
        // somebody works, and Pan, who is no number of a card, his name.
        private static readonly Regex CodeOfSomebody = new Regex(
            "\\A(?:[A-Za-z]{0,3}[0-9][0-9/]{3,}[A-Za-z]{1,3}|[0-9]{9,20}|[^\\s@]{1,64}@[^\\s@]{1,60}\\.[A-Za-z]{2,24})\\z", RegexOptions.CultureInvariant);

        // Tell whether the one known word of a row is said again in its column, beside other cells: a value of a few, as in
        // rows of a label and a value it is not, where others are known.
        private static bool ComesAgain(List<List<string>> rows, List<string> row)
        {
            int at = row.FindIndex(cell => cell != "" && Text.Length(cell) <= 60 && Headers.HeaderKind(cell) != "");
            List<List<string>> others = rows.GetRange(0, Math.Min(100, rows.Count)).FindAll(other => at < other.Count);
            return others.Exists(other => other[at] == row[at] && !other.SequenceEqual(row))
                && !others.Exists(other => other[at] != row[at] && Headers.HeaderKind(other[at]) != "");
        }

        // Tell whether a cell is a date, or a number that somebody has.
        private static bool IsOfOne(string cell)
        {
            return Dates.ParseDate(Text.Strip(cell)) > 0 || CodeOfSomebody.IsMatch(Text.Strip(cell));
        }

        private static int Filled(List<string> row)
        {
            return row.FindAll(cell => Text.Strip(cell) != "").Count;
        }

        private static bool IsWide(List<string> row)
        {
            return row.FindAll(cell => Text.Strip(cell) != "").Count > 1;
        }

        // Tell whether a row says that names stand below it, and whose or what of their lives: doctor name, salary.
        private static bool NamesLives(List<string> row)
        {
            List<string> named = row.FindAll(Headers.NamesSomebody);
            return new HashSet<string>(row.ConvertAll(Lives.TopicOf).FindAll(topic => topic != "")).Count >= 3 || row.FindAll(cell => Lives.TopicOf(cell) == "rota").Count > 3
                || named.Exists(Lives.IsOfFolk) || (named.Count > 0 && row.Exists(cell => Lives.TopicOf(cell) != ""));
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
            return row.TrueForAll(cell => cell != "" && Text.IsNameLetterAt(cell, 0) && Headers.IsGenerated(Headers.Words(cell)));
        }

        // Tell whether the first row is of short words without a number and dates alone stand below one of them.
        public static bool StandsOverDates(List<List<string>> rows)
        {
            List<string> first = rows[0].ConvertAll(Text.Strip);
            if (first.Exists(cell => Text.Length(cell) > HeaderWords || Text.HasDigit(cell))
                || first.Exists(cell => CellValues.IsTwoWords(cell) && CellValues.HasKnownName(cell)))
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

        // Tell whether the first row, of no known word, still names the columns: words stand over dates and telephones.
        public static bool IsHeading(List<string> row, List<Column> columns, List<List<string>> rows)
        {
            List<string> cells = row.GetRange(0, Math.Min(columns.Count, row.Count)).Where(
                (cell, n) => Array.IndexOf(Lists.WithSigns, columns[n].Kind) >= 0).Select(Text.Strip).ToList();
            for (int n = 0; cells.Count == 0 && n < row.Count; n++)
            {
                List<string> below = rows.Skip(1).Take(Tried - 1).Where(one => n < one.Count).Select(one => one[n]).ToList();
                if (below.Count > 0 && below.TrueForAll(Text.IsDigits))
                {
                    cells.Add(Text.Strip(row[n]));
                }
            }
            return cells.Count > 0 && cells.TrueForAll(cell => cell != "" && !Dictionary.Nulls.Contains(Text.Lower(cell))
                && cell.IndexOf('@') < 0 && !cell.Any(char.IsDigit));
        }

        // Tell whether a row with births at these places is a header, a sum of the rows above, or the name of a section.
        public static bool NamesNobody(List<string> row, List<int> births)
        {
            if (births.Exists(n => n < row.Count && IsHeaderCell(row[n])))
            {
                return true;
            }
            if (births.Count == 0 || births.Exists(n => n < row.Count && Text.HasDigit(row[n])))
            {
                return false;
            }
            return PartsSections(row)
                || (births.Exists(n => n < row.Count && Text.Strip(row[n]) != "")
                    && row.FindAll(cell => !Text.HasDigit(cell) && Headers.HeaderKind(Text.Strip(cell)) != "").Count >= FewestKnown);
        }
    }
}
