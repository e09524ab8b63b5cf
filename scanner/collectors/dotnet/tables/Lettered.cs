// Names that few people have, told by their letters where the rest of each row speaks of somebody.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Lettered
    {
        private const int Fewest = 10;
        private const int Characters = 60;
        private const int Cells = 200;
        private const int LongestWord = 24;
        private const int Signs = 27;
        public const double Like = 0.8;
        private const double MuchLike = 1.2;
        private const double FewKnown = 0.05;
        public const double FewOthers = 0.1;
        private const double Mostly = 0.5;
        private const double MostAlike = 0.4;
        private static readonly Regex Blood = new Regex(
            "\\A(?:A|B|AB|O|0) ?(?:RhD? ?)?(?:[+-]|\\([+-]\\)|[Pp]os(?:itive)?|[Nn]eg(?:ative)?|[+-]?ve)\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Dialled = new Regex("\\A[1-9][0-9]{7,12}\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Grouped = new Regex("\\A[1-9][0-9]{1,3}(?:[ -][0-9]{2,4}){2,4}\\z", RegexOptions.CultureInvariant);

        private static readonly Regex Local = new Regex(
            "\\A(?:[67][0-9]{8}|3[0-9]{2} ?[0-9]{6,7}|[6-9][0-9]{9}|9[0-9]{7,8}"
            + "|8[ (-]{0,2}9[0-9]{2}[ )-]{0,2}[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2})\\z", RegexOptions.CultureInvariant);

        // Take names of which too few are known for such by their letters beside what tells of people.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows, bool isFolk)
        {
            bool isBare = header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell)));
            bool isNamed = columns.Exists(one => Headers.IsNameKind(one.Kind));
            if (!isBare && (isNamed || Headers.ListsThings(header) || Headers.ListsFirms(header)))
            {
                return;
            }
            int number = columns.FindIndex(one => Rules.IsOfPersons(one.Kind));
            if (number >= 0 && isBare && RareNames.IsHeaded(rows, number))
            {
                return;
            }
            bool isSure = columns.Exists(
                one => (one.Kind == "date_of_birth" || Rules.IsOfPersons(one.Kind)) && (isBare || one.Sure));
            bool isCalled = isBare && columns.Exists(one => one.Kind == "phone" || one.Kind == "email");
            bool hasBlood = false;
            int grouped = -1;
            int home = -1;
            var names = new List<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind != "")
                {
                    continue;
                }
                hasBlood = hasBlood || Reaches(Blood.IsMatch, rows, n);
                grouped = grouped < 0 && isBare && Reaches(IsGrouped, rows, n) ? n : grouped;
                bool isHome = isBare && !isNamed && Hints(Unnamed.IsInStreet, rows, n)
                    && Unnamed.AreHomes(BankColumns.Filled(rows, n));
                home = home < 0 && isHome ? n : home;
                if (!isHome && (isBare || (n < header.Count && Headers.HeaderKind(header[n]) == "person")))
                {
                    names.Add(n);
                }
            }
            isSure = isSure || hasBlood;
            if (!isNamed && (!(isSure || isCalled || grouped >= 0 || home >= 0) || !Name(
                columns, names, rows, isSure, isFolk ? 0 : home >= 0 && (isSure || isCalled || grouped >= 0) ? 0.1 : 2)))
            {
                return;
            }
            for (int n = 0; hasBlood && !isCalled && home < 0 && grouped < 0 && n < columns.Count; n++)
            {
                grouped = columns[n].Kind == "" && Reaches(Dialled.IsMatch, rows, n) ? n : grouped;
            }
            bool isKnown = isBare && isNamed && CellValues.Share(
                CellValues.HasKnownName, BankColumns.Filled(rows, columns.FindIndex(one => Headers.IsNameKind(one.Kind)))) >= Mostly;
            for (int n = 0; isKnown && !isCalled && grouped < 0 && n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" && Reaches(Local.IsMatch, rows, n) ? BankColumns.Filled(rows, n) : new List<string>();
                var sorted = new List<string>(values);
                sorted.Sort(string.CompareOrdinal);
                grouped = new HashSet<string>(values).Count > Mostly * values.Count && !sorted.SequenceEqual(values) ? n : grouped;
            }
            if (home >= 0)
            {
                columns[home] = new Column("address", false);
            }
            if (grouped >= 0)
            {
                columns[grouped] = new Column("phone", false);
            }
        }

        // Put the kinds of names in their places, and tell whether there are such.
        public static bool Name(List<Column> columns, List<int> names, List<List<string>> rows, bool isSure, double least = 2)
        {
            foreach (int n in names)
            {
                List<string> cells = BankColumns.Filled(rows, n);
                if (AreLettered(WithoutGreeting(cells), isSure, least))
                {
                    columns[n] = new Column("full_name", true);
                    return true;
                }
                if (names.Contains(n + 1) && AreInTwo(cells, BankColumns.Filled(rows, n + 1), isSure, least))
                {
                    columns[n] = new Column("forename", true);
                    columns[n + 1] = new Column("surname", true);
                    return true;
                }
            }
            return false;
        }

        // Tell whether one of the first or last cells of a column passes: most columns need no closer look.
        private static bool Hints(Predicate<string> test, List<List<string>> rows, int n)
        {
            for (int at = 0; at < rows.Count; at = at == 2 ? Math.Max(3, rows.Count - 2) : at + 1)
            {
                if (n < rows[at].Count && test(Text.Strip(rows[at][n])))
                {
                    return true;
                }
            }
            return false;
        }

        private static bool Reaches(Predicate<string> test, List<List<string>> rows, int n)
        {
            return Hints(test, rows, n) && Reaches(test, BankColumns.Filled(rows, n));
        }

        private static bool Reaches(Predicate<string> test, List<string> values)
        {
            return values.Count >= Fewest && CellValues.Share(test, values) >= CellValues.NearlyAll;
        }

        // Return cells without the first word that nearly all have: Dear, Mr, a title.
        private static List<string> WithoutGreeting(List<string> values)
        {
            int end = values.Count > 0 ? values[0].IndexOf(' ') : -1;
            string first = values.Count == 0 ? "" : (end < 0 ? values[0] : values[0].Substring(0, end)) + " ";
            Predicate<string> begins = value => value.StartsWith(first, StringComparison.Ordinal);
            return first.Length > 1 && CellValues.Share(begins, values) >= CellValues.NearlyAll
                ? values.ConvertAll(value => begins(value) ? value.Substring(first.Length) : value)
                : values;
        }

        // Tell whether cells are written as names, differ, and have the letters of names.
        public static bool AreLettered(List<string> values, bool isSure, double least = 2)
        {
            return Reaches(CellValues.IsTwoWords, values) && new HashSet<string>(values).Count > Mostly * values.Count
                && CellValues.Share(IsOfOthers, values) <= FewOthers && !AreAlike(values) && LookLikeNames(values, isSure, least);
        }

        // Tell the same of names that nobody knows, whose letters come to so much.
        public static bool AreLikeNames(List<string> values, double least)
        {
            return Reaches(CellValues.IsTwoWords, values) && !AreAlike(values) && new HashSet<string>(values).Count > Mostly * values.Count
                && CellValues.Share(IsOfOthers, values) <= FewOthers && Letters(values) >= least;
        }

        public static bool LookLikeNames(List<string> values, bool isSure, double least = 2)
        {
            double letters = Letters(values);
            return (letters >= 0.5 && CellValues.Share(CellValues.HasKnownName, values) >= least) || letters >= Like && ((isSure && letters >= MuchLike) || CellValues.Share(CellValues.HasKnownName, values) >= FewKnown);
        }

        // Tell whether a text may be the name of a firm, a street, a place, a book or a song.
        public static bool IsOfOthers(string text)
        {
            if (CellValues.IsOrganisation(text) || CellValues.BeginsAsTitle(text) || CellValues.BeginsAsTown(text) || text.IndexOfAny("&/".ToCharArray()) >= 0)
            {
                return true;
            }
            if (Array.Exists(text.Split(' '), word => word == "e" || word == "y" || word == "i"))
            {
                return true;
            }
            List<string> found = Words(text).FindAll(word => Text.Length(word) > 1);
            return (found.Count > 0 && Array.IndexOf(Lists.StreetStarts, Text.Lower(found[0])) >= 0)
                || found.Exists(word => Text.Lower(word)[0] == word[0] && Array.IndexOf(Lists.AddressParticles, word) < 0);
        }

        // Tell whether many cells begin, or end, with the same word.
        public static bool AreAlike(List<string> values)
        {
            var times = new Dictionary<string, int>();
            int most = 0;
            foreach (string value in values)
            {
                List<string> found = Words(value);
                for (int n = 0; n < 2 && found.Count > 0; n++)
                {
                    string key = n + found[n * (found.Count - 1)];
                    int before;
                    times.TryGetValue(key, out before);
                    times[key] = before + 1;
                    most = Math.Max(most, before + 1);
                }
            }
            return most > MostAlike * values.Count;
        }

        // Return the words in the first characters of a text, as they stand there.
        private static List<string> Words(string text)
        {
            text = Text.Cut(text, Characters);
            var found = new List<string>();
            int start = -1;
            for (int at = 0; at <= text.Length; at += at < text.Length ? Text.WidthAt(text, at) : 1)
            {
                bool isLetter = at < text.Length && Text.IsNameLetterAt(text, at);
                if (!isLetter && start >= 0)
                {
                    found.Add(text.Substring(start, at - start));
                }
                start = isLetter ? (start < 0 ? at : start) : -1;
            }
            return found;
        }

        // Tell whether a text is a telephone in groups of digits.
        private static bool IsGrouped(string text)
        {
            int digits = Grouped.IsMatch(text) ? Array.FindAll(text.ToCharArray(), Text.IsDigit).Length : 0;
            return digits >= (text.IndexOf('-') < 0 ? 8 : 9) && digits <= 11;
        }

        // Tell whether cells side by side are single words, the ones mostly differ and both have the letters of names.
        private static bool AreInTwo(List<string> first, List<string> last, bool isSure, double least)
        {
            if (Math.Min(first.Count, last.Count) < Fewest || !Unnamed.AreLastNames(first) || !Unnamed.AreLastNames(last))
            {
                return false;
            }
            var both = new List<string>(first);
            both.AddRange(last);
            int several = Math.Max(new HashSet<string>(first).Count, new HashSet<string>(last).Count);
            return several > Mostly * first.Count && CellValues.Share(CellValues.IsOrganisation, both) <= FewOthers
                && !AreAlike(first) && !AreAlike(last) && Letters(first) >= 0 && Letters(last) >= 0
                && (EndAsNames(first) || EndAsNames(last) || LookLikeNames(both, isSure, least));
        }

        // Tell whether words end as last names in other letters do, and do not come again as streets do.
        private static bool EndAsNames(List<string> one)
        {
            return new HashSet<string>(one).Count > Mostly * one.Count && one[0][0] >= OtherLetters.First
                && CellValues.Share(word => OtherLetters.HasName(word + " " + word), one) >= Mostly;
        }

        // Return how much the words of a column look like those of names, 0 for neither.
        public static double Letters(List<string> values)
        {
            int words = 0;
            int total = 0;
            foreach (string value in values.GetRange(0, Math.Min(Cells, values.Count)))
            {
                string text = Plain(Text.Cut(value, Characters)) + " ";
                int start = 0;
                for (int at = 0; at < text.Length; at++)
                {
                    if (text[at] >= 'a' && text[at] <= 'z')
                    {
                        continue;
                    }
                    if (at - start > 1)
                    {
                        words++;
                        total += Weight(text.Substring(start, Math.Min(LongestWord, at - start)));
                    }
                    start = at + 1;
                }
            }
            return words > 0 ? 0.25 * (int.Parse(Lists.LetterWeights[1], CultureInfo.InvariantCulture) + total / (double)words) : 0;
        }

        // Return a text in small letters without their marks.
        public static string Plain(string text)
        {
            var plain = new StringBuilder();
            foreach (char sign in Text.IsAscii(text) ? text : text.Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                {
                    plain.Append(sign);
                }
            }
            return Text.Lower(plain.ToString()).Replace('\u0142', 'l').Replace('\u00f8', 'o').Replace('\u0111', 'd').Replace('\u0131', 'i');
        }

        private static int Weight(string word)
        {
            int total = 0;
            for (int at = 0; at <= word.Length; at++)
            {
                total += Of(0, at > 0 ? word[at - 1] : '`', at < word.Length ? word[at] : '`');
            }
            int last = word.Length - 1;
            return last < 2 ? total : total + Of(1, word[last - 2], word[last - 1]) + Of(2, word[0], word[2]);
        }

        private static int Of(int part, char one, char other)
        {
            return Lists.LetterWeights[0][(part * Signs + one - '`') * Signs + other - '`'] - 'M';
        }
    }
}
