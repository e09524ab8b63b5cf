// Names beside posts and pay, months of pay, kin or numbers that were given, where nobody named a column: staff, payrolls,
// dependants, and pupils with their numbers.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class BareLives
    {
        private static readonly Regex Pay = new Regex(
            "\\A(?:[\u00a3\u20ac$]|R\\$|EUR|GBP|USD)? ?(?:[0-9]{3,7}|[0-9]{1,3}(?:[., '][0-9]{3}){1,2})(?:[.,][0-9]{1,2})?"
            + "(?: ?(?:\u20ac|z\u0142|kr|EUR|GBP|USD))?\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Cents = new Regex("[.,]([0-9]{1,2})(?![0-9])");

        // What athletes have beside sex and age: a time, a nation, or a size; numbers of rows do rise.
        private static readonly Regex OfRace =
            new Regex("\\A(?:[0-9]{1,2}:[0-9]{2}|[A-Z]{3}\\z|[0-9]{1,9}(?:[.,][0-9]{1,9})?\\z)");

        private static bool DoRise(List<string> values)
        {
            if (!values.TrueForAll(Text.IsDigits))
            {
                return false;
            }
            for (int n = 1; n < values.Count; n++)
            {
                int longer = values[n].Length - values[n - 1].Length;
                if (longer < 0 || (longer == 0 && string.CompareOrdinal(values[n - 1], values[n]) >= 0))
                {
                    return false;
                }
            }
            return true;
        }

        // A number that somebody may be given: seconds begin with 1.
        private static readonly Regex Given = new Regex("\\A(?:[1-9][0-9]{5,8}|[2-9][0-9]{9})\\z");
        // How pay begins beside sexes and ages alone: sizes and numbers of runners are shorter.
        private static readonly Regex Wage = new Regex("\\A[0-9]{4}");
        private static readonly Regex Starts = new Regex("\\A[0-9]{4}-[0-9]{2}-01\\z");
        private static readonly Regex Ends = new Regex("\\A[0-9]{4}-[0-9]{2}-(?:28|29|30|31)\\z");

        // Take posts beside pay, or sex and age, and kin for facts in a table without a header.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (!columns.Exists(one => one.Kind == "full_name" || one.Kind == "forename") || Rules.RuleFor(columns) != null
                || header.Exists(cell => !Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            var told = new Dictionary<int, string>();
            bool isRenowned = false;
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> cells = Lives.IsUntyped(columns[n]) ? BankColumns.Filled(rows, n) : new List<string>();
                isRenowned = isRenowned || (cells.Count > 0 && Lives.AreRenowned(cells));
                if (cells.Count > 0 && cells.Count >= 0.85 * rows.Count)
                {
                    told[n] = FactOf(cells);
                }
            }
            Func<string, bool> has = told.ContainsValue;
            bool isPaid = told.Any(one => one.Value == "pay" && CellValues.Share(Wage.IsMatch, BankColumns.Filled(rows, one.Key)) >= 0.85);
            int named = columns.FindIndex(one => one.Kind == "full_name" || one.Kind == "forename");
            int aged = has("age") ? new List<int>(told.Keys).Find(n => told[n] == "age") : -1;
            bool isAged = has("sex") && aged >= 0 && AreGrownUp(aged, columns, rows);
            bool isNumbered = told.Any(one => one.Value == "number" && one.Key < named);
            if ((!isAged && !has("kin") && !isNumbered && !(has("sex") && has("age") && isPaid) && !(has("post") && (has("pay") || (has("sex") && has("age"))))
                && !(has("pay") && has("start") && has("end"))) || isRenowned || CellValues.ListsTitles(rows))
            {
                return;
            }
            int last = -1;
            if (!columns.Exists(one => one.Kind == "full_name"))
            {
                last = Unnamed.SurnameBeside(columns, rows);
                if (last < 0 && !isAged)
                {
                    return;
                }
            }
            List<string> names = rows.ConvertAll(row => Text.Strip(string.Join(" ", row.Where(
                (cell, n) => n == last || (n < columns.Count && Array.IndexOf(Whole, columns[n].Kind) >= 0)).ToArray()))).Distinct().ToList();
            if (names.Count < 10 || names.Select(name => name.Substring(name.LastIndexOf(' ') + 1)).Distinct().Count() < 0.4 * names.Count
                || !AreKnown(names, last < 0 && columns.FindAll(one => Array.IndexOf(Whole, one.Kind) >= 0).Count == 1
                    && columns.Exists(one => one.Kind == "forename"))
                || CellValues.AreOrganisations(names))
            {
                return;
            }
            if (last >= 0)
            {
                columns[last] = new Column("surname", true);
            }
            foreach (KeyValuePair<int, string> one in told)
            {
                columns[one.Key] = one.Value != "" && one.Key != last ? new Column("personal_fact", true) : columns[one.Key];
            }
        }

        private static bool AreKnown(List<string> names, bool areFirstAlone)
        {
            double known = CellValues.Share(CellValues.HasKnownName, names);
            return areFirstAlone ? known >= 0.8 : known >= 0.45 || Lettered.Letters(names) >= 0.8;
        }

        // Tell whether many of these ages are of grown-ups, no word above them, and nothing beside them is of a race.
        private static bool AreGrownUp(int aged, List<Column> columns, List<List<string>> rows)
        {
            List<string> ages = BankColumns.Filled(rows, aged);
            List<int> years = ages.FindAll(Lives.IsYears).ConvertAll(Lives.YearsOf);
            if (!Lives.IsYears(ages[0]) || years.Max() < 30 || years.Count(year => year >= 18) < 0.5 * years.Count)
            {
                return false;
            }
            return !columns.Where((one, n) => n != aged && Lives.IsUntyped(one) && IsOfRace(BankColumns.Filled(rows, n))).Any();
        }

        private static bool IsOfRace(List<string> values)
        {
            return values.Count > 0 && CellValues.Share(OfRace.IsMatch, values) >= 0.6 && !DoRise(values);
        }

        private static readonly string[] Whole = { "full_name", "forename", "surname" };

        private static string FactOf(List<string> values)
        {
            return AreNumbersGiven(values) ? "number"
                : CellValues.Share(value => Array.IndexOf(Lists.SexWords, Text.Lower(value)) >= 0, values) >= 0.85 ? "sex"
                : CellValues.Share(Lives.IsYearsOld, values) >= 0.85 ? (Vary(values, true) ? "age" : "")
                : CellValues.Share(Pay.IsMatch, values) >= 0.85 ? (Vary(values, false) ? "pay" : "")
                : CellValues.Share(Starts.IsMatch, values) >= 0.9 ? "start" : CellValues.Share(Ends.IsMatch, values) >= 0.9 ? "end"
                : CellValues.Share(value => HasWord(Lists.KinWords, value), values) >= 0.6 ? "kin"
                : CellValues.Share(value => HasWord(Lists.PostWords, value), values) >= 0.6 ? "post" : "";
        }

        // Tell whether cells are numbers as schools and firms give them: as long as each other, and the year first.
        // No sums, which end with noughts, and no days, seconds or telephones.
        private static bool AreNumbersGiven(List<string> values)
        {
            if (CellValues.Share(Given.IsMatch, values) < 0.9 || values.Distinct().Count() < 0.9 * values.Count
                || CellValues.Share(value => value.EndsWith("00", StringComparison.Ordinal), values) >= 0.45)
            {
                return false;
            }
            int ahead = values.GroupBy(value => value.Length + " " + value.Substring(0, Math.Min(2, value.Length))).Max(many => many.Count());
            return ahead >= 0.85 * values.Count && CellValues.Share(value => Dates.ParseDate(value) != 0, values) < 0.4;
        }

        private static bool HasWord(string[] said, string value)
        {
            return said.Any(CellValues.WordsOf(value).Contains);
        }

        // Return the number that an amount is, without its signs.
        private static double SumOf(string text)
        {
            Match cents = Cents.Match(text);
            string whole = Regex.Replace(cents.Success ? text.Substring(0, cents.Index) : text, "[^0-9]", "");
            double sum = double.Parse(whole, CultureInfo.InvariantCulture);
            string part = cents.Groups[1].Value;
            return cents.Success ? sum + int.Parse(part.Length == 1 ? part + "0" : part, CultureInfo.InvariantCulture) / 100.0 : sum;
        }

        // Tell whether pay or ages differ and do not only rise, and whether pay is none of years.
        private static bool Vary(List<string> values, bool areAges)
        {
            List<double> numbers = values.FindAll(value => Pay.IsMatch(value) || Text.IsDigits(value))
                .ConvertAll(SumOf);
            int years = numbers.Count(number => number >= 1900 && number <= 2100 && number == Math.Floor(number));
            return numbers.Distinct().Count() >= 5 && !numbers.SequenceEqual(numbers.OrderBy(number => number))
                && (areAges || years < 0.15 * numbers.Count);
        }
    }
}
