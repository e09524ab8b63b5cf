// Lists of people that hold names and little else: first and last names apart, or whole ones below a word for people.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Listed
    {
        private static readonly Regex DayOrYear = Of(0);
        private static readonly Regex OwnNumber = Of(1);
        public static readonly Regex Eastern = Of(2);
        private static readonly Regex Link = new Regex("\\A(?:https?://|www\\.)");

        private static Regex Of(int n)
        {
            return new Regex("\\A(?:" + Lists.ListedForms[n] + ")\\z", RegexOptions.CultureInvariant);
        }

        // Mark the names that are listed for themselves; `isFolk`: the table is called by a word for people.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows, bool isFolk)
        {
            if (!columns.Exists(one => Rules.IsName(one.Kind)) || Rules.RuleFor(columns) != null)
            {
                return;
            }
            bool isOpen = header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell)));
            int last = isOpen ? LastNames(columns, rows) : -1;
            List<int> named = Enumerable.Range(0, columns.Count)
                .Where(n => n == last || (Rules.IsName(columns[n].Kind) && columns[n].Sure)).ToList();
            List<int> fathers = Enumerable.Range(0, columns.Count).Where(n => columns[n].Kind == "full_name"
                && CellValues.Share(Lives.HasFathersName, BankColumns.Filled(rows, n)) >= CellValues.NearlyAll).ToList();
            named = named.Count > 0 ? named : fathers;
            bool isApart = named.Exists(n => n != last && columns[n].Kind == "forename")
                && named.Exists(n => n == last || columns[n].Kind == "surname");
            List<List<string>> others = Enumerable.Range(0, columns.Count).Where(n => !named.Contains(n))
                .Select(n => BankColumns.Filled(rows, n)).Where(values => values.Count > 0).ToList();
            bool isTold = isApart || (!isOpen && named.TrueForAll(n => n < header.Count && (isFolk || SaysWhose(header, n))))
                || (named.SequenceEqual(fathers) && others.Exists(AreOwnNumbers));
            if (named.Count == 0 || !isTold || (isOpen && named.Count > 1 && named.Count == columns.Count))
            {
                return;
            }
            bool isNumbered = (isOpen ? others.Exists(AreOwnNumbers) : header.Exists(IsNumberOfPeople))
                || named.TrueForAll(n => n < header.Count && (Headers.HeaderKind(header[n]) == "full_name" || Lives.NamesHumans(header[n])));
            if (AreMany(rows, named, isApart && !isOpen ? 0.3 : 0.45, isNumbered)
                && !Lives.AreKnownToAll(header, named.FindAll(n => n < header.Count).ConvertAll(n => header[n]))
                && !CellValues.ListsTitles(rows) && !header.Exists(SaysOthers) && !others.Exists(AreOfOthers)
                && !(isOpen && others.Exists(values => CellValues.Share(DayOrYear.IsMatch, values) >= 0.5)))
            {
                named.ForEach(n => columns[n] = new Column(n == last ? "surname" : columns[n].Kind, true, true));
            }
        }

        // Return the number of the column of last names beside the first, be it one of a few, or -1.
        private static int LastNames(List<Column> columns, List<List<string>> rows)
        {
            int last = Unnamed.SurnameBeside(columns, rows);
            for (int n = 0; n < columns.Count && last < 0; n++)
            {
                last = columns[n].Kind != "forename" ? -1 : AreFew(columns, rows, n + 1) ? n + 1 : AreFew(columns, rows, n - 1) ? n - 1 : -1;
            }
            return last;
        }

        private static bool AreFew(List<Column> columns, List<List<string>> rows, int n)
        {
            List<string> values = n >= 0 && n < columns.Count && columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
            return values.Distinct().Count() >= 5 && CellValues.Share(Unnamed.IsLastName, values) >= CellValues.NearlyAll;
        }

        private static bool SaysWhose(List<string> header, int n)
        {
            string kind = Headers.HeaderKind(header[n]);
            return kind == "full_name" || (header.Count >= 4 && Lives.NamesHumans(header[n]) && !Headers.NumbersThings(header))
                || ((kind == "person" || Headers.NamesSomebody(header[n])) && header.Exists(IsNumberOfPeople));
        }

        // Tell whether a short header is of numbers of people: crew id, doctor no, employee #.
        private static bool IsNumberOfPeople(string header)
        {
            return IsNumberOf(header, word => Dictionary.Parties.Contains(word) || Dictionary.Humans.Contains(word)
                || Array.IndexOf(Lists.Named, word) >= 0 || Array.IndexOf(Lists.NumberedPeople, word) >= 0);
        }

        public static bool IsNumberOf(string header, Predicate<string> isFolk)
        {
            string[] found = Headers.IsShort(header) ? Headers.Words(header.Replace("#", " no")).Split(' ') : new string[0];
            return found.Length > 1 && Array.IndexOf(Lists.SaysNumber, found[found.Length - 1]) >= 0 && isFolk(found[0]);
        }

        // Tell whether the names in these columns are many, differ unless they are numbered, and first names are known.
        private static bool AreMany(List<List<string>> rows, List<int> named, double known, bool isNumbered)
        {
            List<string> names = rows.ConvertAll(row => Text.Strip(string.Join(
                " ", named.Where(n => n < row.Count).Select(n => Text.Strip(row[n])).ToArray()))).FindAll(name => name != "");
            List<string> different = names.Distinct().ToList();
            return different.Count >= Math.Max(10, isNumbered ? 0 : 0.5 * names.Count) && !CellValues.AreOrganisations(different)
                && (CellValues.Share(CellValues.HasKnownName, different) >= known || Lettered.AreLettered(different, false)
                    || CellValues.Share(Eastern.IsMatch, different) >= CellValues.NearlyAll);
        }

        private static bool AreOwnNumbers(List<string> values)
        {
            return values.Count >= 10 && values.Distinct().Count() >= 0.9 * values.Count
                && CellValues.Share(OwnNumber.IsMatch, values) >= CellValues.NearlyAll;
        }

        private static bool SaysOthers(string header)
        {
            return Lives.SpeaksOf(header, Lists.Race) || Lives.IsOfMakers(header) || Lives.TopicOf(header) == "nation";
        }

        // Tell whether cells beside names are texts, links, posts or years of those who are known to all.
        private static bool AreOfOthers(List<string> values)
        {
            return Lives.AreRenowned(values) || LongDead.AreOfLongAgo(values)
                || CellValues.Share(value => CellValues.WordsOf(value).Exists(word => Array.IndexOf(Lists.Seated, word) >= 0), values) >= 0.2
                || CellValues.Share(value => Text.Length(value) > 80, values) >= 0.3 || CellValues.Share(Link.IsMatch, values) >= CellValues.Enough;
        }
    }
}
