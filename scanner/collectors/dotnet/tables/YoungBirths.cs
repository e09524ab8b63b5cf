// Births of children beside their names where nobody named a column. See young_births.py.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class YoungBirths
    {
        private const int Oldest = 20, Youngest = 2;
        private const double DifferentDays = 0.8, InOrder = 0.8, NearlyDates = 0.9;

        private static readonly Regex Present = new Regex("\\A(?=[A-Z# -]{0,9}[/\\\\])[/\\\\A-Z# -]{1,80}\\z", RegexOptions.CultureInvariant);

        // Take one column of days within the years of children for births beside names that are known.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows, int thisYear)
        {
            if (columns.Exists(one => one.Kind == "date_of_birth")
                || !header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            var open = new List<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == "")
                {
                    open.Add(n);
                }
            }
            List<int> dated = open.FindAll(n => AreYoung(BankColumns.Filled(rows, n), thisYear, 0));
            if (dated.Count != 1 || CellValues.ListsTitles(rows))
            {
                return;
            }
            List<Column> found = NarrowBirths.WithNames(columns, open, rows);
            List<int> others = open.FindAll(n => n != dated[0] && found[n].Kind == "" && BankColumns.Filled(rows, n).Count > 0);
            if (!others.TrueForAll(n => SaysPupil(BankColumns.Filled(rows, n))) || !AreChildren(found, rows))
            {
                return;
            }
            if (others.Count > 0 || AreYoung(BankColumns.Filled(rows, dated[0]), thisYear, 1))
            {
                found[dated[0]] = new Column("date_of_birth", false);
                columns.Clear();
                columns.AddRange(found);
            }
        }

        // Tell whether whole names stand in the rows, nearly all different, and most with a first name that is known.
        private static bool AreChildren(List<Column> columns, List<List<string>> rows)
        {
            bool inTwo = columns.Exists(one => one.Sure && one.Kind == "forename") && columns.Exists(one => one.Sure && one.Kind == "surname");
            if (!inTwo && !columns.Exists(one => one.Sure && one.Kind == "full_name"))
            {
                return false;
            }
            var names = new List<string>();
            foreach (List<string> row in rows)
            {
                var parts = new List<string>();
                for (int n = 0; n < columns.Count && n < row.Count; n++)
                {
                    if (Headers.IsNameKind(columns[n].Kind))
                    {
                        parts.Add(Text.Strip(row[n]));
                    }
                }
                names.Add(string.Join(" ", parts));
            }
            var different = new List<string>(new HashSet<string>(names));
            return different.Count >= NearlyDates * names.Count && !CellValues.AreOrganisations(names)
                && CellValues.Share(CellValues.HasKnownName, different) >= CellValues.Enough;
        }

        // Tell whether cells say of which sex or class a child is, what its number is or when it was there.
        private static bool SaysPupil(List<string> values)
        {
            return NarrowBirths.AreSexes(values) || Lives.AreForms(values)
                || CellValues.Share(Text.IsDigits, values) >= CellValues.NearlyAll
                || CellValues.Share(Present.IsMatch, values) >= CellValues.NearlyAll
                || CellValues.Share(value => Array.IndexOf(Lists.Nursery, Text.Lower(value)) >= 0, values) >= CellValues.Enough;
        }

        // Tell whether nearly all cells are days within the years of children, as births fall, `least` years between them.
        public static bool AreYoung(List<string> values, int thisYear, int least)
        {
            if (values.Count < NarrowBirths.FewestAlike || values[0].IndexOf(':') >= 0 || Dates.ParseDate(values[0]) <= 0)
            {
                return false;
            }
            List<int> dates = values.ConvertAll(Dates.ParseDate).FindAll(date => date > 0);
            if (dates.Count < NearlyDates * values.Count || new HashSet<int>(dates).Count < DifferentDays * dates.Count
                || !dates.TrueForAll(date => thisYear - Oldest <= date / 10000 && date / 10000 <= thisYear - Youngest))
            {
                return false;
            }
            if (dates.Max() / 10000 - dates.Min() / 10000 < least)
            {
                return false;
            }
            int rising = 0;
            for (int n = 1; n < dates.Count; n++)
            {
                rising += dates[n - 1] <= dates[n] ? 1 : 0;
            }
            int pairs = dates.Count - 1;
            return Math.Max(rising, pairs - rising) < InOrder * pairs && NarrowBirths.FallAsBirths(dates);
        }
    }
}
