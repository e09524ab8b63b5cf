// What a known export and a copy of it have in common, however the copy was written (known_keys.py says how and why).
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A key of a row: of its kind, in its one form, with a key of nobody's that is as likely; "" for none.
    internal struct KnownKey
    {
        public string Kind;
        public string Text;
        public string Twin;
    }

    // What of a person two keys are joined of; null for what is not there.
    internal sealed class KnownParts
    {
        public string Name;
        public string Surname;
        public string Initials;
        public int Birth;
        public string Postcode;
    }

    // Takes the keys of wanted kinds out of the rows of one table; `body` is a sample of its rows.
    internal sealed class RowKeys
    {
        private readonly List<CellPlace> singles = new List<CellPlace>();
        private readonly List<string> joined = new List<string>();
        private readonly List<int> surnames;
        private readonly List<int> forenames;
        private readonly List<int> names;
        private readonly List<int> initials;
        private readonly List<int> births;
        private readonly List<int> postcodes;

        public RowKeys(List<Column> columns, ICollection<string> wanted, List<List<string>> body)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                if (wanted.Contains(columns[n].Kind) && Array.IndexOf(Lists.SingleKinds, columns[n].Kind) >= 0)
                {
                    singles.Add(new CellPlace { Number = n, Kind = columns[n].Kind });
                }
            }
            surnames = Places(columns, "surname");
            forenames = Places(columns, "forename");
            names = Places(columns, "full_name");
            initials = Places(columns, "initials");
            births = Places(columns, "date_of_birth");
            postcodes = Places(columns, "postcode");
            if (surnames.Count + names.Count == 0 && births.Count + postcodes.Count > 0)
            {
                surnames = KnownKeys.UnnamedSurnames(columns, body, forenames.Count > 0 ? forenames[0] : -1);
            }
            bool tellsNames = surnames.Count + names.Count + initials.Count > 0;
            if (postcodes.Count > 0 || (births.Count > 0 && tellsNames))
            {
                joined.AddRange(Array.FindAll(Lists.JoinedKinds, wanted.Contains));
            }
        }

        public bool HasAny
        {
            get { return singles.Count + joined.Count > 0; }
        }

        // Add the keys of a row to `found`.
        public void Of(List<string> row, List<KnownKey> found)
        {
            foreach (CellPlace single in singles)
            {
                string text = single.Number < row.Count ? KnownKeys.SingleKey(row[single.Number], single.Kind) : "";
                if (text != "")
                {
                    found.Add(new KnownKey { Kind = single.Kind, Text = text, Twin = "" });
                }
            }
            if (joined.Count > 0)
            {
                KnownKeys.Join(joined, Parts(row), found);
            }
        }

        private KnownParts Parts(List<string> row)
        {
            string initial;
            string surname = Name(row, out initial);
            var parts = new KnownParts();
            parts.Surname = surname;
            parts.Name = surname != "" && initial != "" ? surname + " " + initial : "";
            parts.Initials = First(row, initials, KnownKeys.CompactLetters);
            for (int n = 0; n < births.Count && parts.Birth == 0; n++)
            {
                parts.Birth = births[n] < row.Count ? KnownKeys.BirthOf(row[births[n]]) : 0;
            }
            parts.Postcode = First(row, postcodes, KnownKeys.PostcodeOf);
            return parts;
        }

        private string Name(List<string> row, out string initial)
        {
            string surname = First(row, surnames, KnownKeys.SurnameOf);
            initial = "";
            if (surname != "")
            {
                string given = First(row, forenames, KnownKeys.LettersOf);
                given = given != "" ? given : First(row, initials, KnownKeys.LettersOf);
                initial = Text.Cut(given, 1);
                return surname;
            }
            for (int n = 0; n < names.Count; n++)
            {
                if (names[n] < row.Count && KnownKeys.SplitName(row[names[n]], out surname, out initial))
                {
                    return surname;
                }
            }
            initial = "";
            return "";
        }

        private static List<int> Places(List<Column> columns, string kind)
        {
            var places = new List<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == kind)
                {
                    places.Add(n);
                }
            }
            return places;
        }

        private static string First(List<string> row, List<int> places, Func<string, string> form)
        {
            foreach (int n in places)
            {
                string found = n < row.Count ? form(row[n]) : "";
                if (found != "")
                {
                    return found;
                }
            }
            return "";
        }
    }

    internal static class KnownKeys
    {
        private const double Namelike = 0.85;
        private const int FewestSurnames = 5;
        private static readonly int[] YearsAway = { -2, -1, 1, 2 };
        private static readonly HashSet<string> Titles = new HashSet<string>(Lists.NameTitles);
        private static readonly Regex PncSlash = Whole("(?:[0-9]{2})?([0-9]{2})/([0-9]{1,7})([A-HJ-NP-RT-Z])");
        private static readonly Regex PncPlain = Whole(
            "(?:(?:19|20)([0-9]{2})([0-9]{7})|([0-9]{2})([0-9]{1,7}))([A-HJ-NP-RT-Z])");
        private static readonly Regex CroStandard = Whole("([0-9]{1,6})/([0-9]{2})([A-HJ-NP-RT-Z])");
        private static readonly Regex CroSmallFile = Whole("SF([0-9]{2})/([0-9]{1,6})([A-HJ-NP-RT-Z])");

        private static Regex Whole(string pattern)
        {
            return new Regex("\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant);
        }

        // Return the number of the column that may hold the surnames though nothing says so, as a list: none or one.
        public static List<int> UnnamedSurnames(List<Column> columns, List<List<string>> body, int taken)
        {
            var best = new List<int>();
            int most = FewestSurnames;
            for (int n = 0; n < columns.Count; n++)
            {
                if ((columns[n].Kind != "" && columns[n].Kind != "forename") || n == taken)
                {
                    continue;
                }
                var cells = new List<string>();
                foreach (List<string> row in body)
                {
                    string cell = n < row.Count ? Text.Strip(row[n]) : "";
                    if (n < row.Count && !Says(cell))
                    {
                        continue;
                    }
                    cells.AddRange(n < row.Count ? new[] { cell } : new string[0]);
                }
                int named = cells.FindAll(cell => Text.Length(cell) <= 40 && CellValues.IsName(cell)).Count;
                int varied = new HashSet<string>(cells).Count;
                if (named >= Namelike * cells.Count && varied >= most)
                {
                    best = new List<int> { n };
                    most = varied + 1;
                }
            }
            return best;
        }

        private static bool Says(string cell)
        {
            return !Dictionary.Nulls.Contains(Text.Lower(cell));
        }

        // Add the keys of each pair of parts that are both there.
        public static void Join(List<string> joined, KnownParts parts, List<KnownKey> found)
        {
            foreach (string kind in joined)
            {
                int plus = kind.IndexOf('+');
                string second = kind.Substring(plus + 1);
                string one = Part(kind.Substring(0, plus), parts);
                string two = Part(second, parts);
                if (one != "" && two != "")
                {
                    string text = one + "|" + two;
                    found.Add(new KnownKey { Kind = kind, Text = text, Twin = one + "|" + Twin(second, parts, text) });
                }
            }
        }

        private static string Part(string what, KnownParts parts)
        {
            switch (what)
            {
                case "name":
                    return parts.Name;
                case "surname":
                    return parts.Surname;
                case "initials":
                    return parts.Initials;
                case "birth":
                    return parts.Birth == 0 ? "" : Birth(parts.Birth, 0);
                default:
                    return parts.Postcode;
            }
        }

        // A birth as text, day and month with the smaller first, so many years later.
        private static string Birth(int date, int later)
        {
            int month = date / 100 % 100;
            int day = date % 100;
            return string.Format(
                CultureInfo.InvariantCulture, "{0}-{1}-{2}", date / 10000 + later, Math.Min(month, day), Math.Max(month, day));
        }

        private static string Twin(string what, KnownParts parts, string text)
        {
            byte[] data = Text.Bytes(text);
            uint chance = Crc.Next(0, data, data.Length);
            if (what == "birth")
            {
                return Birth(parts.Birth, YearsAway[chance % 4]);
            }
            int at = parts.Postcode.Length - 3;
            uint sector = ((uint)(parts.Postcode[at] - '0') + 1 + chance % 9) % 10;
            return parts.Postcode.Substring(0, at) + (char)('0' + sector) + parts.Postcode.Substring(at + 1);
        }

        // Return an identifier in its one form, "" for none.
        public static string SingleKey(string cell, string kind)
        {
            cell = Text.Strip(cell);
            if (!Says(cell))
            {
                return "";
            }
            if (kind == "email")
            {
                return cell.IndexOf('@') >= 0 ? Text.Lower(cell) : "";
            }
            if (kind == "phone")
            {
                return PhoneKey(cell);
            }
            string text = Validators.Compact(cell);
            if (!Text.HasAlphaNumeric(text))
            {
                return "";
            }
            return kind == "nino" ? Text.Cut(text, 8) : kind == "pnc_id" ? PncKey(text) : kind == "cro_number" ? CroKey(text) : text;
        }

        private static string PhoneKey(string cell)
        {
            var found = new StringBuilder();
            foreach (char sign in cell)
            {
                found.Append(sign >= '0' && sign <= '9' ? sign.ToString() : "");
            }
            string digits = found.ToString();
            foreach (string prefix in new[] { "0044", "44" })
            {
                if (digits.StartsWith(prefix, StringComparison.Ordinal) && digits.Length >= prefix.Length + 9)
                {
                    digits = "0" + digits.Substring(prefix.Length).TrimStart('0');
                    break;
                }
            }
            return digits.Length >= 6 ? digits : "";
        }

        private static string PncKey(string text)
        {
            Match match = PncSlash.Match(text);
            if (match.Success)
            {
                return match.Groups[1].Value + match.Groups[2].Value.PadLeft(7, '0') + match.Groups[3].Value;
            }
            match = PncPlain.Match(text);
            if (!match.Success)
            {
                return text;
            }
            bool isLong = match.Groups[1].Success;
            string serial = match.Groups[isLong ? 2 : 4].Value.PadLeft(7, '0');
            return match.Groups[isLong ? 1 : 3].Value + serial + match.Groups[5].Value;
        }

        private static string CroKey(string text)
        {
            Match match = CroStandard.Match(text);
            if (match.Success)
            {
                return match.Groups[1].Value.TrimStart('0') + "/" + match.Groups[2].Value + match.Groups[3].Value;
            }
            match = CroSmallFile.Match(text);
            return match.Success
                ? "SF" + match.Groups[1].Value + "/" + match.Groups[2].Value.TrimStart('0') + match.Groups[3].Value
                : text;
        }

        // Return the letters of a name, small and without accents; "" for a cell that says nothing.
        public static string LettersOf(string text)
        {
            text = Text.Lower(Text.Strip(text));
            if (Dictionary.Nulls.Contains(text))
            {
                return "";
            }
            text = IsPlain(text) ? text : Decomposed(Text.Cut(text, 100));
            var letters = new StringBuilder();
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                if (Text.IsAlpha(Text.CategoryAt(text, at)))
                {
                    letters.Append(text, at, Text.WidthAt(text, at));
                }
            }
            return letters.ToString();
        }

        private static bool IsPlain(string text)
        {
            foreach (char sign in text)
            {
                if (sign < 'a' || sign > 'z')
                {
                    return false;
                }
            }
            return true;
        }

        public static string Decomposed(string text)
        {
            try
            {
                return text.Normalize(NormalizationForm.FormD);
            }
            catch (ArgumentException)
            {
                return text; // half of a character
            }
        }

        // Return initials as they are compared; more than four letters are none.
        public static string CompactLetters(string text)
        {
            string letters = LettersOf(text);
            return Text.Length(letters) <= 4 ? letters : "";
        }

        // Return the last word of a surname.
        public static string SurnameOf(string cell)
        {
            List<string> words = Words(cell);
            return words.Count > 0 && Says(Text.Strip(cell)) ? LettersOf(words[words.Count - 1]) : "";
        }

        // Find surname and initial of a full name, the surname last or before a comma.
        public static bool SplitName(string cell, out string surname, out string initial)
        {
            surname = "";
            initial = "";
            if (!Says(Text.Strip(cell)))
            {
                return false;
            }
            int comma = cell.IndexOf(',');
            List<string> words = Words(comma < 0 ? cell : cell.Substring(comma + 1));
            words = words.FindAll(word => !Titles.Contains(LettersOf(word)));
            string last = comma >= 0 ? cell.Substring(0, comma) : words.Count > 1 ? words[words.Count - 1] : "";
            surname = SurnameOf(last);
            initial = words.Count > 0 ? Text.Cut(LettersOf(words[0]), 1) : "";
            return surname != "" && words.Count > 0;
        }

        public static List<string> Words(string text)
        {
            var words = new List<string>();
            int start = 0;
            for (int at = 0; at <= text.Length; at++)
            {
                if (at == text.Length || Text.IsBlank(text[at]))
                {
                    if (at > start)
                    {
                        words.Add(text.Substring(start, at - start));
                    }
                    start = at + 1;
                }
            }
            return words;
        }

        // Return a date of birth, 0 for none and for dates that are written where none is known.
        public static int BirthOf(string cell)
        {
            int date = CellValues.ParseAnyDate(Text.Strip(cell));
            return date == 19000101 || date == 19010101 ? 0 : date;
        }

        // Return a postcode without blanks, or "".
        public static string PostcodeOf(string cell)
        {
            string text = Validators.Compact(cell);
            bool isOne = text.Length >= 5 && text.Length <= 7 && Text.IsDigit(text[text.Length - 3]);
            return isOne ? text : "";
        }
    }
}
