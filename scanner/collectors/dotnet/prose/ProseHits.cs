// Where in a piece of text a value of interest stands.
//
// No regular expression of a value runs over the text: runs of digits are found byte by byte, and the form of a run is
// looked up. In a shape a digit is 9, a capital A, another letter a, and the rest itself.
using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class ProseHits
    {
        private const int LabelBytes = 48;
        private const int NameBytes = 96;

        // Bytes before and after a hit that are looked at: more than any of the above and than any value.
        public const int Reach = 128;

        // Between day, month and year: a sign, or blanks, two of them or an end of line as scanned and wrapped texts have it.
        private const string Break = "(?: ?[/.-] ?|(?:st|nd|rd|th)?(?: of)?,?[ \\r\\n]{1,3})";

        // What stands before a date of birth in the other languages, as bytes of UTF-8 or of a code page of the West; the
        // place of it may come first.
        private const int BirthBeforeBytes = 72;

        // An age and a bracket before a date, as courts write births, and the years in which one can have that age.
        private const int AgeBytes = 14;
        private const int FirstTold = 1990;
        private const int LastTold = 2035;
        private static readonly Regex AgeBefore =
            new Regex("(?:\\A|[^a-z])aged? ([0-9]{1,3}),? \\(\\z", RegexOptions.CultureInvariant);
        private static readonly Regex BirthBefore = new Regex(
            "(?:\\A|[^a-z])(?:n(?:\\xc3\\xa9|\\xe9|e)(?:e|\\(e\\))?|(?:nat|nacid|nascid)[oa](?:/[oa]|\\([oa]\\))?"
            + "|naci(?:\\xc3\\xb3|\\xf3)|nasceu|f(?:\\xc3\\xb6|\\xf6)dd(?:es)?|f(?:\\xc3\\xb8|\\xf8)d[dt]|(?<=\\()f|geb(?:oren|\\.)?"
            + "|sz(?:\\xc3\\xbc|\\xfc|u)l(?:etett)?\\.?|n(?:\\xc4\\x83|\\xe3|a)scut(?:\\xc4\\x83|\\xe3|a)?|gen?nith?ike|(?:(?<=, )|(?<=\\())(?:nar|b)\\."
            + "|(?:urodz(?:[a-z]|\\xc5\\x82|\\xb3){1,8}(?:/[a-z]{1,4})?(?: si(?:\\xc4\\x99|\\xea|e))?|ur)\\.?"
            + "|(?:geburtsdatum|geboortedatum|date de naissance|fecha de nacimiento|data di nascita|data de nascimento"
            + "|data urodzenia|f(?:\\xc3\\xb8|\\xf8)dselsdato|f(?:\\xc3\\xb6|\\xf6)delsedatum"
            + "|data na(?:\\xc8\\x99|\\xc5\\x9f|\\xba|s)terii|f(?:ec)?\\. ?(?:de )?nac\\.?|ro(?:\\xc4\\x91|\\xf0|d)en(?:a|ja)?)"
            + "(?:(?: von| d[eiao]| van| av| af) [^0-9;:\\n]{2,36}?)?(?: ist der| est(?: le)?| es(?: el)?| is| \\xc3\\xa9)?)"
            + "(?:,? (?:\\xc3\\xa0|\\xe0|a|em|en|in|te|w|we) [^0-9;:\\n]{2,36}?)?,?"
            + "(?: le| il| el| en| em| den| am| op| dnia| a| no dia| el d(?:\\xc3\\xad|\\xed)a)?[ .:]{1,3}\\z",
            RegexOptions.CultureInvariant | RegexOptions.RightToLeft); // from the end, where it must match, not from each sign

        // What stands behind one in German and Dutch.
        private const int LongestBehind = 60;
        private static readonly Regex BirthBehind = new Regex(
            "\\A,?(?: (?:in|zu|te) [^0-9;:.\\n]{2,36}?)? geboren(?![a-z])", RegexOptions.CultureInvariant);

        // Behind `birth`: what is bought, held or issued has other dates.
        private const string NotBirth =
            "(?!(?:day)?[ _](?:bonus|cake|card|celebrat|certificat|dinner|gift|lunch|meal|part(?:y|ies)|present|treat|trip|wish))";

        private static readonly Regex AfterLabel = new Regex(
            "\\A" + NotBirth + "(?!_?time)(?:\\x20in\\x20[A-Z][A-Za-z' -]{1,24})?(?:[a-z_ ]{0,24})(?:\\?? [A-Z][a-z]{1,14}(?=:))?[\"'>:=\\x20\\t\\n\\r\\f\\v(,.|\\x80-\\xff-]{0,8}"
            + "([0-9]{1,4}" + Break + "[0-9A-Za-z]{1,9}" + Break + "[0-9]{1,4}"
            + "|[A-Z][a-z]{2,8}[ \\r\\n]{1,3}[0-9]{1,2}(?:st|nd|rd|th)?,?[ \\r\\n]{1,3}[0-9]{4})(?![0-9])",
            RegexOptions.CultureInvariant);

        private static readonly Regex Loose = new Regex(
            "\\s*([/.-])\\s*|(?:(?<=[0-9])(st|nd|rd|th))?(?: of)?,?\\s+", RegexOptions.CultureInvariant);

        // A line before that is part of a sentence, with what stands before a date in the next one.
        private const int Wrapped = 60;

        // Between the words of a name and its date: blanks, separators and quotes of any kind of list, cells of HTML.
        private const string Between = "(?:[^A-Za-z0-9\\n]|</?[a-z]{1,4}>){1,30}";
        // Of a name, as bytes of UTF-8 or of a code page of the West.
        private const string NameCapital = "(?:[A-Z]|[\\xc3-\\xc5][\\x80-\\xbf]|[\\xc0-\\xde](?![\\x80-\\xbf]))";
        public const string NameLetter = "(?:[A-Za-z'-]|[\\xc3-\\xc5][\\x80-\\xbf]|[\\xdf-\\xff](?![\\x80-\\xbf]))";
        public const string NameWord = NameCapital + NameLetter + "{1,24}";

        private static readonly Regex NameBefore = new Regex(
            "(?:\\A|[^A-Za-z])(" + NameWord + ")" + Between + "(?:" + NameCapital + "(?:" + NameLetter + "|\\.){0,20}"
            + Between + "){0,2}(" + NameWord + ")" + Between
            + "(?:[A-Za-z.]{1,6}[: ]+|[A-Z]{0,2}[0-9][0-9A-Z/]{3,13}[)\\], ;:]{1,4})?\\z",
            RegexOptions.CultureInvariant);

        // The attribute of an element whose value is a date: it says of what.
        private static readonly Regex KeyBefore = new Regex(
            "[ \\t]((?!value=)[A-Za-z_\\x80-\\xff][\\w.:\\x80-\\xff-]{0,38})=[\"']\\z", RegexOptions.CultureInvariant);

        private static readonly Regex Capitalised = new Regex(NameCapital + NameLetter + "*", RegexOptions.CultureInvariant);

        // Tell whether a label, in capitals or not, stands at a place.
        public static bool IsLabelAt(byte[] data, int length, string label, int at)
        {
            if (at + label.Length > length)
            {
                return false;
            }
            for (int i = 0; i < label.Length; i++)
            {
                if (Small(data[at + i]) != label[i])
                {
                    return false;
                }
            }
            return true;
        }

        private static byte Small(byte sign)
        {
            return sign >= 'A' && sign <= 'Z' ? (byte)(sign | 0x20) : sign;
        }

        // Tell whether one of the labels stands shortly before, on the same line.
        public static bool IsLabelled(byte[] data, int at, string[] labels)
        {
            for (int start = StartOfLine(data, at, LabelBytes); start < at; start++)
            {
                byte first = Small(data[start]);
                foreach (string label in labels)
                {
                    if (label[0] == first && IsLabelAt(data, at, label, start) && !HoldsCall(data, start + label.Length, at))
                    {
                        return true;
                    }
                }
            }
            return false;
        }

        // Tell whether words behind a date say that it is of a birth.
        public static bool IsBirthBefore(byte[] data, int length, int end)
        {
            bool goesOn = end < length && " ,".IndexOf((char)data[end]) >= 0;
            return goesOn && BirthBehind.IsMatch(Text.Latin(data, end, Math.Min(LongestBehind, length - end)));
        }

        // Tell whether an age stands before a date in brackets and fits it: aged 47 (03/06/1978).
        public static bool IsBirthOfAged(byte[] data, int at, int length)
        {
            int start = Math.Max(0, at - AgeBytes);
            Match found = at > 0 && data[at - 1] == '(' ? AgeBefore.Match(Text.Lower(Text.Latin(data, start, at - start))) : null;
            int date = found != null && found.Success ? Dates.ParseDate(Text.Latin(data, at, length)) : 0;
            int told = date > 0 ? date / 10000 + int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            return told >= FirstTold && told <= LastTold;
        }

        // Tell whether words of another language before a date say that it is of a birth.
        public static bool IsBirthElsewhere(byte[] data, int at)
        {
            if (at == 0 || " .:".IndexOf((char)data[at - 1]) < 0)
            {
                return false;
            }
            int start = Math.Max(0, at - BirthBeforeBytes);
            string before = Text.Latin(data, start, at - start);
            return BirthBefore.IsMatch(new string(Array.ConvertAll(before.ToCharArray(), sign => (char)Small((byte)sign))));
        }

        // What is handed to a function, is_nino("AB123456C"), is an example in a program.
        private static bool HoldsCall(byte[] data, int start, int end)
        {
            for (int at = start; at + 1 < end; at++)
            {
                if (data[at] == '(' && (data[at + 1] == '"' || data[at + 1] == '\''))
                {
                    return true;
                }
            }
            return false;
        }

        public static int StartOfLine(byte[] data, int at, int most)
        {
            int start = at;
            while (start > 0 && start > at - most && data[start - 1] != '\n')
            {
                start--;
            }
            return start;
        }

        // Return the text of the date of birth that a label before `after` announces, or null.
        public static byte[] LabelledBirth(byte[] data, int length, string label, int after)
        {
            int at = after - label.Length, ahead = Math.Min(5, at);
            string before = Text.Lower(Text.Latin(data, at - ahead, ahead)); // of births that are counted: how it ended
            bool isOutcome = before == "live " || before == "still";
            if (isOutcome || (Array.IndexOf(Lists.BirthWords, label) >= 0 && !IsWord(data, length, at, after)))
            {
                return null;
            }
            Match match = AfterLabel.Match(Text.Latin(data, after, Math.Min(Reach / 2, length - after)));
            string born = match.Success ? Tight(match.Groups[1].Value) : "";
            bool isOne = Dates.ParseDate(born) > 0 && !IsOfThing(data, length, at);
            return isOne ? Text.LatinBytes(born) : null;
        }

        // Tell whether words on the line of a label say that an animal was born.
        private static bool IsOfThing(byte[] data, int length, int at)
        {
            int start = StartOfLine(data, at, Reach / 2);
            int end = at;
            while (end < length && end < at + Reach && data[end] != '\n')
            {
                end++;
            }
            string near = Text.Latin(data, start, end - start);
            foreach (string word in near.Split("\t,;:.|()[]\"'=/ \r\n\v\f\x1c\x1d\x1e\x1f\u0085\u00a0".ToCharArray()))
            {
                if (Dictionary.Things.Contains(Text.Lower(word)))
                {
                    return true;
                }
            }
            return false;
        }

        // Return bytes of UTF-8, or else of a code page of the West, as text.
        public static string WestText(string bytes)
        {
            string text = Text.IsAscii(bytes) ? bytes : Decoders.Decode(Text.LatinBytes(bytes), "utf-8");
            return text.IndexOf('\ufffd') >= 0 ? bytes : text;
        }

        // Return a written date with one sign or blank between its parts.
        public static string Tight(string date)
        {
            return Loose.Replace(date, found => found.Groups[1].Success ? found.Groups[1].Value : " ");
        }

        // Return what stands before a date: on its line, and on the line before where that is a sentence that goes on.
        private static string Before(byte[] data, int at)
        {
            int from = Math.Max(0, at - NameBytes);
            string window = Text.Latin(data, from, at - from);
            int end = window.LastIndexOf('\n');
            string line = window.Substring(end + 1);
            if (end < 0)
            {
                return line;
            }
            string before = window.Substring(0, end);
            string wrapped = before.Substring(before.LastIndexOf('\n') + 1);
            bool goesOn = wrapped.Length + line.Length >= Wrapped && line.Length < wrapped.Length;
            return goesOn ? wrapped.TrimEnd('\r') + " " + line : line;
        }

        // Tell whether a word with a capital ends a text, but for one without, which may have dots or strokes in it.
        private static bool MayEndInName(string text)
        {
            int at = text.Length;
            bool goesOn = true;
            for (int words = 0; at > 0 && (words < 2 || goesOn); words++)
            {
                goesOn = true;
                for (; at > 0 && !IsWordSign(text[at - 1]); at--)
                {
                    if (text[at - 1] == '>' || text[at - 1] >= 128)
                    {
                        return true;
                    }
                    goesOn = goesOn && (text[at - 1] == '.' || text[at - 1] == '/');
                }
                int start = at;
                for (; start > 0 && (Text.IsLetter(text[start - 1]) || text[start - 1] == '-' || text[start - 1] == '\'' || text[start - 1] >= 128); start--)
                {
                    if (Text.IsCapital(text[start - 1]) || text[start - 1] >= 128)
                    {
                        return true;
                    }
                }
                while (at > 0 && IsWordSign(text[at - 1]))
                {
                    at--;
                }
            }
            return false;
        }

        private static bool IsWordSign(char sign)
        {
            return Text.IsLetter(sign) || Text.IsDigit(sign);
        }

        // Tell whether bytes are a word of their own, or the last one of a name in camel case such as personDob.
        private static bool IsWord(byte[] data, int length, int start, int end)
        {
            char before = start > 0 ? (char)data[start - 1] : ' ';
            char after = end < length ? (char)data[end] : ' ';
            bool isHump = Text.IsLetter(before) && !Text.IsCapital(before) && Text.IsCapital((char)data[start]);
            return !Text.IsLetter(after) && (!Text.IsLetter(before) || isHump);
        }

        // Return the NamedBirth if what may be a person's name stands before a date up to `latestYear`, or null.
        public static NamedBirth NamedBirthAt(byte[] data, int at, int length, int latestYear)
        {
            string text = Text.Latin(data, at, length);
            string digits = Text.IsDigits(text.Substring(0, 4)) ? text.Substring(0, 4) : text.Substring(length - 4);
            int year = int.Parse(digits, CultureInfo.InvariantCulture);
            if (year <= Dates.FirstYear || year > latestYear)
            {
                return null;
            }
            string ahead = Before(data, at);
            Match match = MayEndInName(ahead) ? NameBefore.Match(ahead) : Match.Empty;
            int date = match.Success ? Dates.ParseDate(WestText(text)) : 0;
            string first = Text.Lower(WestText(match.Groups[1].Value));
            string last = Text.Lower(WestText(match.Groups[2].Value));
            if (date == 0 || Array.IndexOf(Lists.PlaceWords, first) >= 0)
            {
                return null;
            }
            string subject = string.Format(
                CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4}", first, last, date / 10000, date / 100 % 100, date % 100);
            string[] before = match.Value.Split(
                "\t,;:.|()[]\"'=/ \r\n\v\f\x1c\x1d\x1e\x1f\u0085\u00a0".ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
            Match key = KeyBefore.Match(ahead);
            if ((before.Length > 0 && Dictionary.Events.Contains(Text.Lower(before[before.Length - 1])))
                || (key.Success && Headers.HeaderKind(WestText(key.Groups[1].Value)) != "date_of_birth"))
            {
                return null;
            }
            bool isKnown = false;
            foreach (Match word in Capitalised.Matches(match.Value))
            {
                isKnown = isKnown || Dictionary.FirstNames.Contains(Text.Lower(WestText(word.Value).Trim('\'', '-')));
            }
            return new NamedBirth { Subject = Text.Bytes(subject), Date = date, IsKnown = isKnown };
        }
    }
}
