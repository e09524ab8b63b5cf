// Names of China, Japan, Korea and Vietnam, told by their surnames, beside what tells of people where no column is named.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class EasternNames
    {
        private const int Fewest = 8;
        private static readonly Regex Han = Of(0);
        private static readonly Regex Japanese = Of(2);
        private static readonly Regex[] Forms = { Han, Of(1), Japanese };
        private static readonly Regex Mobile = Of(3);
        private static readonly Regex Prefecture = new Regex("\\A" + Lists.EasternNames[5], RegexOptions.CultureInvariant);
        public static readonly Regex Firm = new Regex(Lists.EasternNames[7] + "\\z", RegexOptions.CultureInvariant);
        private static readonly Regex House = new Regex(Lists.EasternNames[6] + "\\z", RegexOptions.CultureInvariant);

        private static Regex Of(int n)
        {
            return new Regex("\\A(?:" + Lists.EasternNames[n] + ")\\z", RegexOptions.CultureInvariant);
        }

        // Take one column of names of the East for such where another one tells of people.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            TakeHomes(columns, header, rows);
            if (columns.Exists(one => Headers.IsNameKind(one.Kind)) || !header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            int name = -1, mobile = -1;
            for (int n = columns.Count - 1; n >= 0; n--)
            {
                List<string> values = BankColumns.Filled(rows, n);
                name = columns[n].Kind == "" && AreNames(values) ? n : name;
                bool may = (columns[n].Kind == "" || columns[n].Kind == "phone") && values.Count >= Fewest;
                mobile = may && CellValues.Share(Mobile.IsMatch, values) >= CellValues.NearlyAll ? n : mobile;
            }
            if (name >= 0)
            {
                columns[name] = new Column("full_name", true);
                if (mobile >= 0)
                {
                    columns[mobile] = new Column("phone", false);
                }
            }
        }

        // Take a column that begins with a prefecture for homes, and names beside it for such.
        private static void TakeHomes(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<List<string>> cells = Enumerable.Range(0, columns.Count)
                .Select(n => columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>()).ToList();
            int home = cells.FindIndex(all => Are(Prefecture.IsMatch, all, CellValues.NearlyAll) && Prefecture.IsMatch(all[0]));
            if (home < 0 || !cells.Exists(all => Are(House.IsMatch, all, 0.6)))
            {
                return;
            }
            columns[home] = new Column("address", false);
            bool isOpen = header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell)));
            for (int n = 0; n < columns.Count && !columns.Exists(one => Headers.IsNameKind(one.Kind)); n++)
            {
                List<string> values = cells[n];
                bool may = n != home && (isOpen || (n < header.Count && Headers.HeaderKind(header[n]) == "person"));
                if (may && Are(Japanese.IsMatch, values, 0.4) && new HashSet<string>(values).Count > 0.5 * values.Count
                    && CellValues.Share(CellValues.IsName, values) >= CellValues.NearlyAll && CellValues.Share(IsPlace, values) <= 0.1)
                {
                    columns[n] = new Column("full_name", true);
                }
            }
        }

        private static bool Are(Predicate<string> test, List<string> values, double least)
        {
            return values.Count >= Fewest && CellValues.Share(test, values) >= least;
        }

        public static bool IsPlace(string value)
        {
            return Firm.IsMatch(value) || Lists.EasternNames[4].IndexOf(value[value.Length - 1]) >= 0 && !Japanese.IsMatch(value);
        }

        // Tell whether most cells are names of the East, and differ; a few may end as places do.
        public static bool AreNames(List<string> values)
        {
            return values.Count >= Fewest && values.FindIndex(0, Math.Min(3, values.Count), IsName) >= 0
                && new HashSet<string>(values).Count > 0.5 * values.Count && CellValues.Share(IsName, values) >= 0.75
                && CellValues.Share(value => Text.Length(value) == 4 && Han.IsMatch(value) && !Japanese.IsMatch(value), values) <= 0.2
                && CellValues.Share(IsPlace, values) <= 0.25;
        }

        private static bool IsName(string text)
        {
            if (text[0] >= '\u3040')
            {
                return Array.Exists(Forms, form => form.IsMatch(text));
            }
            string[] found = Text.Length(text) <= 40 ? text.Split(' ') : new string[0];
            return found.Length > 1 && found.Length <= 5 && Array.IndexOf(Lists.VietnameseSurnames, Text.Lower(found[0])) >= 0 && CellValues.IsName(text);
        }
    }
}
