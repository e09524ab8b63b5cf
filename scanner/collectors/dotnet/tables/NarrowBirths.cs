// Births of people of nearly one age, as pupils and conscripts are, beside their names where nobody named a column.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class NarrowBirths
    {
        public const int FewestAlike = 10;
        private static readonly int[] BeforeMonth = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };

        // Take one column of unordered dates for births beside first and last names, or names and sexes.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows, int thisYear)
        {
            if (columns.Exists(one => one.Kind == "date_of_birth")
                || !header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            var others = new List<int>();
            var cells = new Dictionary<int, List<string>>();
            bool withSex = false;
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == "")
                {
                    others.Add(n);
                    cells[n] = BankColumns.Filled(rows, n);
                    withSex = withSex || (cells[n].Count >= FewestAlike && AreSexes(cells[n]));
                }
            }
            List<int> dated = others.FindAll(n => AreNarrow(cells[n], withSex, thisYear));
            if (dated.Count != 1 || others.Exists(n => AreTitles(cells[n])))
            {
                return;
            }
            List<Column> found = WithNames(columns, others, rows);
            bool inTwo = found.Exists(one => one.Sure && one.Kind == "forename") && found.Exists(one => one.Sure && one.Kind == "surname");
            int whole = found.FindIndex(one => one.Sure && one.Kind == "full_name");
            bool isAlone = found.FindAll(one => one.Sure).Count == 1;
            if (inTwo || (whole >= 0 && (withSex || isAlone && AreBornApart(cells[dated[0]], BankColumns.Filled(rows, whole)))))
            {
                found[dated[0]] = new Column("date_of_birth", false);
                columns.Clear();
                columns.AddRange(found);
            }
        }

        // Return the columns, last names beside first names and names told by their letters taken for such.
        public static List<Column> WithNames(List<Column> columns, List<int> others, List<List<string>> rows)
        {
            var found = new List<Column>(columns);
            int last = Unnamed.SurnameBeside(columns, rows);
            if (last >= 0)
            {
                found[last] = new Column("surname", true);
            }
            else if (!columns.Exists(one => Headers.IsNameKind(one.Kind)))
            {
                Lettered.Name(found, others, rows, false);
            }
            return found;
        }

        // Tell whether cells are the letters or words for both sexes.
        public static bool AreSexes(List<string> values)
        {
            var different = new HashSet<string>(values);
            return Array.Exists(Lists.Sexes, both => AreLetters(different, both));
        }

        private static bool AreLetters(HashSet<string> different, string both)
        {
            return different.Count == 2 && Array.TrueForAll(both.Split(' '), different.Contains);
        }

        // Tell whether nearly all cells are dates long ago, in no order, and of several years.
        public static bool AreNarrow(List<string> values, bool withSex, int thisYear)
        {
            if (values.Count < FewestAlike || values[0].IndexOf(':') >= 0 || Dates.ParseDate(values[0]) <= 0)
            {
                return false;
            }
            List<int> dates = values.ConvertAll(Dates.ParseDate).FindAll(date => date > 0);
            if (dates.Count < 0.9 * values.Count
                || !dates.TrueForAll(date => thisYear - 100 <= date / 10000 && date / 10000 <= thisYear - 10))
            {
                return false;
            }
            int rising = 0;
            int first = int.MaxValue;
            int last = 0;
            for (int n = 0; n < dates.Count; n++)
            {
                rising += n > 0 && dates[n - 1] <= dates[n] ? 1 : 0;
                first = Math.Min(first, dates[n] / 10000);
                last = Math.Max(last, dates[n] / 10000);
            }
            double ordered = Math.Max(rising, dates.Count - 1 - rising) / (double)(dates.Count - 1);
            return last - first >= (withSex ? 1 : 3) && ordered < 0.9 && new HashSet<int>(dates).Count > dates.Count / 2.0;
        }

        // Tell whether days beside whole names that are known are spread as births are, and each has his own.
        private static bool AreBornApart(List<string> values, List<string> names)
        {
            List<int> dates = values.ConvertAll(Dates.ParseDate).FindAll(date => date > 0);
            return dates.Max() / 10000 - dates.Min() / 10000 >= 8 && new HashSet<int>(dates).Count >= 0.9 * dates.Count
                && new HashSet<string>(names).Count >= 0.9 * names.Count && FallAsBirths(dates)
                && CellValues.Share(CellValues.HasKnownName, names) >= CellValues.Enough && !CellValues.AreOrganisations(names);
        }

        // Tell whether days are of many months, and some but not most of them at weekends.
        public static bool FallAsBirths(List<int> dates)
        {
            double share = dates.FindAll(IsAtWeekend).Count / (double)dates.Count;
            return new HashSet<int>(dates.ConvertAll(date => date / 100 % 100)).Count >= 5 && share >= 0.1 && share <= 0.6;
        }

        // Tell whether a date is a Saturday or Sunday.
        private static bool IsAtWeekend(int date)
        {
            int month = date / 100 % 100, year = date / 10000 - (month <= 2 ? 1 : 0);
            int weekday = (year + year / 4 - year / 100 + year / 400 + BeforeMonth[month - 1] + date % 100) % 7;
            return weekday == 0 || weekday == 6;
        }

        // Tell whether cells may be titles of books or films, or sentences: some with an article, or of several words.
        private static bool AreTitles(List<string> values)
        {
            int several = values.FindAll(value => value.Split(' ').Length >= 3 || CellValues.BeginsAsTitle(value)).Count;
            return several > 0.1 * values.Count && values.FindIndex(0, Math.Min(10, values.Count), CellValues.IsName) >= 0;
        }
    }
}
