// What the values of one column look like: names, firms, towns, titles, births.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class CellValues
    {
        // Share of cells that must bear out a label.
        public const double Enough = 0.6;

        // Share of cells that must pass a checksum, or any test where there is no label: at random one in eleven passes.
        public const double NearlyAll = 0.85;
        public const double Mostly = 0.5;
        private const double EachItsOwn = 0.9;
        private const int MostRoles = 12;
        private const double RolesAmong = 0.2;

        // What stands between the parts of a name in messages of schools and hospitals.
        private static readonly Regex TitleGlued =
            new Regex("(?<=/)([A-Z]{2,20}?)(MRS?|MS|MISS|MSTR|CHD)\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Glue = new Regex("(?<=\\p{L})(?:[:;^$] ?| / )(?=\\p{L})", RegexOptions.CultureInvariant);

        // Of a year before 1900.
        public static readonly Regex Century = new Regex("(?<![0-9])1[78](?=[0-9]{2}(?![0-9]))", RegexOptions.CultureInvariant);
        private const int MostNumbers = 4;
        private const int FewestStems = 10;

        // Share of surnames that are first names too, at most.
        public const double MostFirstNames = 0.4;
        public const double KnownNames = 0.15;

        // Share of names without a label that may begin as those of towns do.
        public const double PlacesAmong = 0.2;

        // Share of cells with nothing but a word of sentences where lines of text were taken for rows: no names.
        public const double WordsAmong = 0.1;

        // Share of names under a bare 'name' that are of shops and the like, from which on the others are such too.
        private const double SomeFirms = 0.25;

        // Share of cells that begin with an article where they are titles.
        private const double TitlesAmong = 0.1;
        private const char FirstMarked = '\u0900';
        private static readonly Regex Marked = new Regex(
            "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d\u25cb\u25cf]", RegexOptions.CultureInvariant);
        private static readonly Regex Possessive = new Regex("['\u2019]s\\b", RegexOptions.CultureInvariant);
        private const int LongestName = 60;

        // Tell whether a column of rows without a header holds titles of films, books or songs.
        public static bool ListsTitles(List<List<string>> rows)
        {
            int widest = 0;
            rows.ForEach(row => widest = Math.Max(widest, row.Count));
            for (int n = 0; n < widest; n++)
            {
                List<string> values = rows.FindAll(row => n < row.Count).ConvertAll(row => Text.Strip(row[n]));
                if (Share(BeginsAsTitle, values) >= TitlesAmong)
                {
                    return true;
                }
            }
            return false;
        }

        // Tell whether a text begins with an article, as one in five titles of films does and no name, town or trade.
        public static bool BeginsAsTitle(string text)
        {
            text = Text.Cut(text, 40);
            int end = text.IndexOf(' ');
            return end >= 0 && Array.IndexOf(Lists.Articles, text.Substring(0, end)) >= 0
                && end + 1 < text.Length && Text.IsNameLetterAt(text, end + 1);
        }

        public static readonly Regex SmallName =
            new Regex("\\A[^\\W\\d_]{2,}[0-9]{0,3}(?: [^\\W\\d_]{2,}[0-9]{0,3}){1,3}\\z", RegexOptions.CultureInvariant);

        // Tell whether nearly all values are names with a number behind, of which many differ: Mohr916, as Synthea's.
        public static bool AreNumberedNames(List<string> values)
        {
            if (Share(IsNumberedName, values) < NearlyAll)
            {
                return false;
            }
            var stems = new HashSet<string>(values.ConvertAll(value => value.TrimEnd(Headers.Digits)));
            bool isEachItsOwn = values.Count >= FewestStems && new HashSet<string>(values).Count >= EachItsOwn * values.Count
                && Share(HasKnownName, values) >= Mostly;
            return isEachItsOwn || stems.Count >= Math.Min(FewestStems, Mostly * values.Count);
        }

        private static bool IsNumberedName(string text)
        {
            string name = text.TrimEnd(Headers.Digits);
            int numbers = text.Length - name.Length;
            return numbers > 0 && numbers <= MostNumbers && name.Length > 0 && name[0] >= 'A' && name[0] <= 'Z' && IsName(name);
        }

        // Return values, names whose parts a sign of other formats holds together with a blank between them: ALI:SYLVIA.
        public static List<string> Unglued(List<string> values)
        {
            if ((values[0] + values[values.Count - 1]).IndexOf('\u00a0') >= 0)
            {
                values = values.ConvertAll(value => value.Replace('\u00a0', ' '));
            }
            values = values.FindIndex(0, Math.Min(3, values.Count), TitleGlued.IsMatch) >= 0
                ? values.ConvertAll(value => TitleGlued.Replace(value, "$1 $2")) : values;
            bool areGlued = Glue.IsMatch(values[0]) || Glue.IsMatch(values[values.Count - 1]);
            return Couples.FirstOfEach(areGlued ? values.ConvertAll(value => Glue.Replace(value, " ")) : values);
        }

        // Tell whether mail addresses are made of people's names, not of desks and firms: first names, or two words.
        public static bool NamePeople(List<string> addresses)
        {
            List<string> names = addresses.ConvertAll(address => address.Split('@')[0]);
            if (Share(IsDesk, names) >= Mostly)
            {
                return false;
            }
            return Share(HasKnownName, names) >= KnownNames || (Share(IsTwoParts, names) >= Enough && !ShareAWord(names));
        }

        // Tell whether the first or the last words of many mailboxes are the same few: housing.leeds, housing.york.
        private static bool ShareAWord(List<string> mailboxes)
        {
            var first = new HashSet<string>();
            var last = new HashSet<string>();
            List<List<string>> all = mailboxes.ConvertAll(WordsOf).FindAll(found => found.Count > 0);
            foreach (List<string> found in all)
            {
                first.Add(found[0]);
                last.Add(found[found.Count - 1]);
            }
            return all.Count >= FewestStems
                && Math.Min(first.Count, last.Count) <= Math.Min(MostRoles, RolesAmong * all.Count);
        }

        // Tell whether what stands before the @ of an address names a desk or a firm: enquiries.leeds, info.
        public static bool IsDesk(string mailbox)
        {
            List<string> found = WordsOf(mailbox);
            return found.Exists(word => Array.IndexOf(Lists.Desks, word) >= 0) || Dictionary.Organisations.Overlaps(found);
        }

        // Letters, a dot or underscore, letters, and perhaps digits.
        public static bool IsTwoParts(string text)
        {
            int at = PassLetters(text, 0);
            if (at == 0 || at >= text.Length || (text[at] != '.' && text[at] != '_'))
            {
                return false;
            }
            int end = PassLetters(text, at + 1);
            if (end == at + 1)
            {
                return false;
            }
            while (end < text.Length && Text.IsDigit(text[end]))
            {
                end++;
            }
            return end == text.Length;
        }

        // Tell whether values under a bare 'name' are persons: two words, and first names among them.
        public static bool ArePeople(List<string> values)
        {
            bool areNames = Share(IsTwoWords, values) >= Enough && Share(HasKnownName, values) >= KnownNames;
            return areNames && !AreOrganisations(values) && Share(IsBusiness, values) < SomeFirms;
        }

        // Tell whether half of these names are of firms, schools and the like.
        public static bool AreOrganisations(List<string> values)
        {
            return Share(IsOrganisation, values) >= Mostly;
        }

        // Tell whether one of the words is such as firms have, or the last one such as streets have.
        public static bool IsOrganisation(string text)
        {
            List<string> found = WordsOf(text);
            return Dictionary.Organisations.Overlaps(found) || (found.Count > 1 && Dictionary.Streets.Contains(found[found.Count - 1]));
        }

        // Tell whether a line holds a word such as firms have.
        public static bool NamesFirm(string line)
        {
            return Dictionary.Organisations.Overlaps(WordsOf(line));
        }

        // Tell whether a name is of a firm, or such as shops and public houses have: Beth's, The Smith Arms.
        public static bool IsBusiness(string text)
        {
            return Possessive.IsMatch(text) || Text.Lower(Text.Cut(text, 4)) == "the "
                || Dictionary.Organisations.Overlaps(WordsOf(text));
        }

        // Tell whether Mr, Mrs or the like stands beside a name.
        public static bool IsTitled(string text)
        {
            List<string> found = WordsOf(text);
            return found.Count > 1 && Dictionary.CivilTitles.Overlaps(found);
        }

        // Return the words of a name, in small letters.
        public static List<string> WordsOf(string text)
        {
            text = Text.Lower(Text.Cut(text, LongestName));
            var found = new List<string>();
            int at = 0;
            while (at < text.Length)
            {
                int end = PassLetters(text, at);
                if (end > at)
                {
                    found.Add(text.Substring(at, end - at));
                }
                at = end > at ? end : at + Text.WidthAt(text, at);
            }
            return found;
        }

        // Return who stands first of two with & between them.
        public static string FirstOfCouple(string text)
        {
            int at = text.IndexOf(" & ", StringComparison.Ordinal);
            return at < 0 ? text : text.Substring(0, at);
        }

        // Tell whether a text is a month: June and August are first names too.
        public static bool IsMonth(string text)
        {
            return Dates.Month(Text.Lower(text)) > 0;
        }

        // Tell whether a name begins as those of many towns do: Port Talbot, St Ives.
        public static bool BeginsAsTown(string text)
        {
            string first = Text.Lower(Text.Cut(text, 20).Replace('.', ' ')).Split(' ')[0];
            return Array.IndexOf(Lists.PlaceWords, first) >= 0;
        }

        // Return the share of values that pass.
        public static double Share(Predicate<string> test, List<string> values)
        {
            int passed = 0;
            foreach (string value in values)
            {
                passed += test(value) ? 1 : 0;
            }
            return passed / (double)values.Count;
        }

        // Letters with the few signs that names hold: up to six words, one or two signs between them, a dot at the end.
        public static bool IsName(string text)
        {
            text = text.Length > 0 && text[0] >= FirstMarked ? Marked.Replace(text, "") : text;
            if (text.Length > LongestName && Text.Length(text) > LongestName)
            {
                return false;
            }
            int at = PassLetters(text, 0);
            if (at == 0)
            {
                return false;
            }
            for (int more = 0; more < 5; more++)
            {
                int start = at;
                while (start - at < 3 && start < text.Length && " \u3000,.'/\u2019-".IndexOf(text[start]) >= 0)
                {
                    start++;
                }
                int end = start > at ? PassLetters(text, start) : start;
                if (end == start)
                {
                    break;
                }
                at = end;
            }
            return at == text.Length || (at == text.Length - 1 && text[at] == '.');
        }

        private static int PassLetters(string text, int at)
        {
            while (at < text.Length && Text.IsNameLetterAt(text, at))
            {
                at += Text.WidthAt(text, at);
            }
            return at;
        }

        // Two capitalised words or more, as a person's full name is written; without capitals one must be known.
        public static bool IsTwoWords(string text)
        {
            if (OtherLetters.AreWithoutCapitals(text))
            {
                return text.IndexOfAny(new[] { ' ', '\u3000' }) >= 0 && IsName(text) && HasKnownName(text);
            }
            if (text.Length == 0 || !Text.IsNameCapital(text[0]) || !IsName(text))
            {
                return false;
            }
            int apart = text.IndexOfAny(new[] { ' ', ',', '/' });
            for (int at = apart + 1; apart > 0 && at < text.Length; at++)
            {
                if (Text.IsNameCapital(text[at]))
                {
                    return true;
                }
            }
            return false;
        }

        // One of its words is a common first name, or ends as last ones do in other letters than ours.
        public static bool HasKnownName(string text)
        {
            return HasWordOf(Dictionary.FirstNames, text) || OtherLetters.HasName(text);
        }

        private static bool HasWordOf(HashSet<string> words, string text)
        {
            text = Text.Cut(text, LongestName);
            int at = 0;
            while (at < text.Length)
            {
                int end = PassLetters(text, at);
                if (end > at && words.Contains(Text.Lower(text.Substring(at, end - at)).Replace("\u0307", "")))
                {
                    return true;
                }
                at = end > at ? end : at + Text.WidthAt(text, at);
            }
            return false;
        }

        // Two to four capitals of A to Z: initials that stand where a name belongs.
        public static bool AreCapitals(string text)
        {
            bool areCapitals = text.Length >= 2 && IsInitials(text) && Text.Upper(text) == text;
            return areCapitals && text.Replace(".", "").Replace(" ", "").Length >= 2;
        }

        // One to four letters.
        public static bool IsInitials(string text)
        {
            if (text.Length == 0 || text.Length > 8 || !Text.IsLetter(text[0]))
            {
                return false;
            }
            int at = 1;
            for (int more = 0; more < 3; more++)
            {
                int start = at;
                while (start - at < 2 && start < text.Length && (text[start] == '.' || text[start] == ' '))
                {
                    start++;
                }
                if (start == text.Length || !Text.IsLetter(text[start]))
                {
                    break;
                }
                at = start + 1;
            }
            return at == text.Length || (at == text.Length - 1 && text[at] == '.');
        }

        // Letters, and a number or a second word.
        public static bool IsAddress(string text)
        {
            return text.Length >= 5 && Text.Length(text) >= 5 && HasNameLetter(text)
                && (text.IndexOf(' ') >= 0 || Text.HasDigit(text));
        }

        private static bool HasNameLetter(string text)
        {
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                if (Text.IsNameLetterAt(text, at))
                {
                    return true;
                }
            }
            return false;
        }

        // A year as Thailand counts them.
        private static readonly Regex ThaiYear = new Regex("(?<![0-9])2[45][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

        // A date, a spreadsheet's number for one, or a year alone, that is not in the future.
        public static bool BornBy(string text, int thisYear)
        {
            if (text.Length == 4 && Text.IsDigits(text))
            {
                int year = int.Parse(text, CultureInfo.InvariantCulture);
                if (year >= Dates.FirstYear)
                {
                    return year <= thisYear || Dates.ParseSerial(text) > 0;
                }
            }
            int date = ParseAnyDate(text);
            date = date > 0 ? date : Dates.ParseToldBirth(text);
            date = date > 0 ? date : Dates.ParseDate(ThaiYear.Replace(
                text, found => (int.Parse(found.Value, CultureInfo.InvariantCulture) - 543).ToString(CultureInfo.InvariantCulture)));
            return date > 0 && date / 10000 <= thisYear;
        }

        // Return a written date or a spreadsheet's serial as a date, or 0.
        public static int ParseAnyDate(string text)
        {
            int date = Dates.ParseDate(text);
            return date > 0 ? date : Dates.ParseSerial(text);
        }
    }
}
