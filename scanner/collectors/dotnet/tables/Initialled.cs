// Last names beside initials in a table whose columns nobody named, or initials alone beside births.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Initialled
    {
        private const int Fewest = 10;
        private static readonly Regex Alone = Of("[A-Z](?:[. ]{0,2}[A-Z]){0,2}\\.?");
        private static readonly Regex Two = new Regex("\\A[A-Z][. ]{0,2}[A-Z]", RegexOptions.CultureInvariant);
        private const string Last = "(?<last>[^\\W\\d_][^\\W\\d_'\\u2019-]+(?:[ -][^\\W\\d_][^\\W\\d_'\\u2019-]+)?)";
        private static readonly Regex Behind = Of(Last + ",? (?<letter>[A-Z])(?:[. ]{0,2}[A-Z]){0,2}\\.?");
        private static readonly Regex Ahead = Of("(?<letter>[A-Z])(?:(?:\\. ?| )[A-Z]){0,2}(?:\\. ?| )" + Last);

        private static Regex Of(string pattern)
        {
            return new Regex("\\A" + pattern + "\\z", RegexOptions.CultureInvariant);
        }

        // Take last names beside initials for names where no other column is of any.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (rows.Count < Fewest || columns.Exists(one => Headers.IsNameKind(one.Kind))
                || header.Exists(cell => !Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind != "")
                {
                    continue;
                }
                List<string> cells = BankColumns.Filled(rows, n);
                if (AreAll(Alone, cells) && AreMixed(cells.ConvertAll(cell => cell[0])))
                {
                    int last = IsOfLast(columns, rows, n - 1) ? n - 1 : n + 1;
                    if (last < n || IsOfLast(columns, rows, last))
                    {
                        columns[n] = new Column("initials", false);
                        columns[last] = new Column("surname", true);
                        return;
                    }
                }
                else if (AreInitialled(cells))
                {
                    columns[n] = new Column("full_name", true);
                    return;
                }
            }
            if (columns.Exists(one => one.Kind == "date_of_birth"))
            {
                TakeAlone(columns, rows);
            }
        }

        // Take initials beside births for whose these are: two of a letter each, or one beside sexes.
        private static void TakeAlone(List<Column> columns, List<List<string>> rows)
        {
            var found = new List<int>();
            bool hasSexes = false;
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> cells = columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
                if (AreAll(Alone, cells) && AreMixed(cells.ConvertAll(cell => cell[0])))
                {
                    found.Add(n);
                }
                hasSexes = hasSexes || NarrowBirths.AreSexes(cells);
            }
            bool isOne = found.Count == 1 && hasSexes;
            if (isOne
                ? CellValues.Share(Two.IsMatch, BankColumns.Filled(rows, found[0])) >= CellValues.NearlyAll
                : found.Count == 2 && found[1] == found[0] + 1)
            {
                found.ForEach(n => columns[n] = new Column("initials", false));
            }
        }

        // Tell whether a column on one side of initials is of last names.
        private static bool IsOfLast(List<Column> columns, List<List<string>> rows, int n)
        {
            if (n < 0 || n >= columns.Count || columns[n].Kind != "")
            {
                return false;
            }
            List<string> cells = BankColumns.Filled(rows, n);
            return Unnamed.AreLastNames(cells) && AreNames(cells);
        }

        // Tell whether cells mostly differ, have the letters of names and are of no firms, streets or towns.
        private static bool AreNames(List<string> values)
        {
            return values.Count >= Fewest && new HashSet<string>(values).Count > Math.Min(0.5 * values.Count, 50)
                && !Lettered.AreAlike(values)
                && !CellValues.AreOrganisations(values) && CellValues.Share(CellValues.BeginsAsTown, values) < 0.1 && Lettered.Letters(values) >= 0.1;
        }

        private static bool AreAll(Regex form, List<string> values)
        {
            return values.Count > 0 && form.IsMatch(values[0]) && CellValues.Share(form.IsMatch, values) >= CellValues.NearlyAll;
        }

        // Tell whether enough letters are different ones, and none is that of very many.
        private static bool AreMixed(List<char> letters)
        {
            var times = new Dictionary<char, int>();
            int most = 0;
            foreach (char letter in letters)
            {
                int before;
                times.TryGetValue(letter, out before);
                times[letter] = before + 1;
                most = Math.Max(most, before + 1);
            }
            return letters.Count >= Fewest && times.Count >= 6 && most <= 0.35 * letters.Count;
        }

        // Tell whether cells are each a last name with initials behind or ahead of it, as lists of people have them.
        private static bool AreInitialled(List<string> values)
        {
            foreach (Regex form in new[] { Behind, Ahead })
            {
                if (AreAll(form, values))
                {
                    List<Match> found = values.FindAll(form.IsMatch).ConvertAll(form.Match);
                    return AreMixed(found.ConvertAll(one => one.Groups["letter"].Value[0]))
                        && AreNames(found.ConvertAll(one => one.Groups["last"].Value))
                        && CellValues.Share(Lettered.IsOfOthers, values) <= Lettered.FewOthers;
                }
            }
            return false;
        }
    }
}
