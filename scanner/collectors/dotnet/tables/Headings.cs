// Rows of a table of people that hold nobody (headings.py says which and why).
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Headings
    {
        // From here on letters have no capitals.
        private const char NotLatin = '\u0590';

        // Tell whether a row that has a name and nothing else that tells persons apart is none of a person's.
        public static bool Are(List<string> row, List<CellPlace[][]> keys, int weak)
        {
            IEnumerable<string> names = keys[weak][0].Where(place => place.Number < row.Count)
                .Select(place => Text.Strip(row[place.Number])).Where(cell => cell != "");
            string name = string.Join(" ", names);
            List<string> found = CellValues.WordsOf(name);
            if (found.Exists(word => Array.IndexOf(Lists.TotalWords, word) >= 0))
            {
                return true;
            }
            int strange = keys.SelectMany(key => key).SelectMany(places => places).Distinct()
                .Count(place => place.Number < row.Count && IsStrange(row[place.Number], place.Kind));
            bool isAlone = row.Count(cell => Text.Strip(cell) != "") == 1;
            if (name == "" || (strange == 0 && !isAlone) || name.Any(sign => sign >= NotLatin))
            {
                return false;
            }
            return !CellValues.IsTwoWords(name) || (strange > 1 && !CellValues.HasKnownName(name))
                || (isAlone && (found.Exists(word => Array.IndexOf(Lists.HeadingWords, word) >= 0)
                    || Dictionary.Organisations.Overlaps(found)));
        }

        // Return the number of the one column of names where one of them is a firm's, else -1.
        public static int FirmsAmong(List<Column> columns, List<List<string>> rows)
        {
            int at = columns.FindIndex(one => Rules.IsName(one.Kind));
            return columns.Count(one => Rules.IsName(one.Kind)) == 1 && rows.Exists(row => IsOfFirm(row, at)) ? at : -1;
        }

        // Tell whether a firm's name stands in this column of a row.
        public static bool IsOfFirm(List<string> row, int number)
        {
            return number >= 0 && number < row.Count && CellValues.WordsOf(row[number]).Exists(word => Array.IndexOf(Lists.FirmForms, word) >= 0);
        }

        private static bool IsStrange(string cell, string kind)
        {
            return (kind == "date_of_birth" || kind == "email" || kind == "phone") && Rules.Same(cell, kind) == ""
                && !Dictionary.Nulls.Contains(Text.Lower(Text.Strip(cell)));
        }
    }
}
