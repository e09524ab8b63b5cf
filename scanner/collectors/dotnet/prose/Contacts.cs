// Telephones in a text that stand behind a person's name: whom to call, who rang, whose form or card it is.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Counts the names that telephones stand behind.
    internal sealed class Contacts
    {
        // Bytes before a telephone in which its owner's name stands, and lines before it in which it may stand alone.
        private const int Reach = 120;
        private const int Lines = 4;
        private const int LongestTelephone = 36;
        private const int FewestDigits = 9;
        private const int MostDigits = 15;
        private const int Tried = 1000;
        private const int Fewest = 5;

        // Share of telephones that a name must stand before, of these names that must hold a common first name, and
        // numbers to each name: a desk has one for all who sit there.
        private const double MostlyOwned = 0.5;
        private const double MostlyKnown = 0.3;
        private const double OwnNumbers = 0.5;

        private static readonly Regex Telephone = new Regex(
            "\\A(?:\\+[1-9][0-9 ()/.-]{7,17}[0-9]|\\(0[0-9]{2,5}\\)[0-9 -]{5,12}[0-9]"
            + "|\\([2-9][0-9]{2}\\) ?[0-9]{3}[ -][0-9]{4}|0[1-9][0-9 /.-]{6,14}[0-9])(?=x[0-9]{2,6}(?![0-9A-Za-z_])|(?![0-9A-Za-z_/-]))",
            RegexOptions.CultureInvariant);

        // A telephone without a 0 or + before it, as some states have them: only behind a word for it.
        private static readonly string[] TelephoneWords = { "tel", "phone", "mob", "cell", "m\u00c3\u00b3vil", "gsm" };
        private static readonly WordFinder Telephones = new WordFinder(TelephoneWords, true);
        private const int LongestAfterWord = 40;

        private static readonly Regex AfterWord = new Regex(
            "\\A[A-Za-z\\xc3\\xa9]{0,8}[.:]{0,2} ?(?:[Nn][.Oo\\xc2\\xb0]{1,3} ?)?([1-9][0-9 /.-]{6,14}[0-9])(?=x[0-9]{2,6}(?![0-9A-Za-z_])|(?![0-9A-Za-z_/-]))",
            RegexOptions.CultureInvariant);

        // Ten digits, all together: where no portable telephone begins so it may as well be the number of a book.
        private static readonly Regex Untold = new Regex("\\A0(?![67])[0-9]{9}\\z", RegexOptions.CultureInvariant);

        private static readonly Regex DateAhead = new Regex(
            "\\A0[1-9]([/.-])[01][0-9]\\1(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

        public static readonly Regex Name = new Regex(
            "(?<![A-Za-z0-9\\x80-\\xff'&-])" + ProseHits.NameWord
            + "(?:(?: {1,2}|, ?|/)(?:[A-Z]\\.? |(?:de|van|von|der|di|da|la) ){0,2}" + ProseHits.NameWord + "){1,3}",
            RegexOptions.CultureInvariant);

        // Whom a message greets that is sent to the number before it; and a telephone alone in the line below a name.
        private static readonly Regex Greeted = new Regex(
            "\\A[^\\n]{0,80}?(?<![A-Za-z])(?:Dear|Hi|Hello|Hall?o|Bonjour|Hola|Ciao|Salut|Ch(?:e|\\xc3\\xa8)re?|Liebe[rs]?|Car[oa]|Gentile"
            + "|Estimad[oa]|Beste|Hej|Merhaba) (" + Name + ")(?=[,!:.])", RegexOptions.CultureInvariant);

        private static readonly Regex BelowName = new Regex(
            "\\A\\n[ \\t]{0,8}([1-9][0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{3,5})[ \\t\\r]{0,9}(?=\\n)");

        private static readonly Regex Words = new Regex("(?<![0-9])" + ProseHits.NameLetter + "+", RegexOptions.CultureInvariant);
        // A street with its house within a line: nobody's name, nor is who lives in School Lane a school.
        private static readonly Regex StreetAhead = new Regex(
            "(?<=[a-z,:] )[0-9]{1,4}[A-Za-z]? [A-Z][A-Za-z']{2,20} (?:Avenue|Close|Court|Crescent|Drive|Gardens|Grove|Lane"
            + "|Place|Road|Row|Square|Street|Terrace|Walk|Way)(?![A-Za-z])", RegexOptions.CultureInvariant);

        // The number of a house, behind which a street stands and no name; or that of a line or room, where no other name is.
        private static readonly Regex HouseAhead = new Regex("(?<![0-9])[0-9]{1,4}[A-Za-z]?,? \\z", RegexOptions.CultureInvariant);
        private static readonly HashSet<string> Titles = new HashSet<string>(Lists.ContactTitles);

        private readonly Subjects numbers;
        private long tried;
        private long owned;
        private long known;

        // Those that were found first.
        private readonly List<string> first = new List<string>();

        public readonly Subjects Names;

        public Contacts(KeyedHash hash)
        {
            Names = new Subjects(hash);
            numbers = new Subjects(hash);
        }

        // Take the telephones that begin in start..end-1.
        public void Search(byte[] data, int length, int start, int end)
        {
            SearchWords(data, length, start, end);
            int line = Math.Max(0, start - 1);
            for (int at = NextLine(data, line, end); at >= 0 && !IsHopeless(); at = NextLine(data, at + 1, end))
            {
                Match match = MayBeBelow(data, length, at) ? BelowName.Match(Text.Latin(data, at, Math.Min(40, length - at))) : Match.Empty;
                string above = match.Success && at + match.Groups[1].Index < end ? Before(data, at) : "";
                above = above.Substring(above.LastIndexOf('\n') + 1);
                if (above != "" && LoneName(above).Count > 0)
                {
                    Take(above, Digits(match.Groups[1].Value));
                }
            }
            for (int at = start; at < end; at++)
            {
                byte sign = data[at];
                if ((sign != '0' && sign != '+' && sign != '(') || !MayBegin(data, length, at) || (at > 0 && IsJoined(data, at - 1)))
                {
                    continue;
                }
                Match match = Telephone.Match(Text.Latin(data, at, Math.Min(LongestTelephone, length - at)));
                if (!match.Success)
                {
                    continue;
                }
                if (IsHopeless())
                {
                    return;
                }
                string digits = Digits(match.Value);
                int least = FewestDigits + (digits.Length == match.Length ? 1 : 0);
                if (digits.Length >= least && digits.Length <= MostDigits && !DateAhead.IsMatch(match.Value))
                {
                    int after = at + match.Length;
                    Match greeted = Greeted.Match(Text.Latin(data, after, Math.Min(300, length - after)));
                    Take(greeted.Success ? greeted.Groups[1].Value : Untold.IsMatch(match.Value) ? "" : Before(data, at), digits);
                }
                at += match.Length - 1;
            }
        }

        private static string Before(byte[] data, int at)
        {
            return Text.Latin(data, Math.Max(0, at - Reach), Math.Min(Reach, at));
        }

        private static int NextLine(byte[] data, int from, int end)
        {
            return from < end ? Array.IndexOf(data, (byte)'\n', from, end - from) : -1;
        }

        // Tell whether blanks and three digits stand behind the end of a line.
        private static bool MayBeBelow(byte[] data, int length, int at)
        {
            at++;
            while (at < length && (data[at] == ' ' || data[at] == '\t'))
            {
                at++;
            }
            return at < length && data[at] != '0' && AreOf("9", data, length, at, 3);
        }

        // Tell whether signs of a telephone stand behind its first one.
        private static bool MayBegin(byte[] data, int length, int at)
        {
            return data[at] == '(' ? AreOf("9", data, length, at + 1, 3) : AreOf("9 ()/.-", data, length, at + 1, 8);
        }

        // Tell whether so many bytes from a place on are of some classes.
        private static bool AreOf(string classes, byte[] data, int length, int at, int count)
        {
            for (int last = at + count; at < last; at++)
            {
                if (at >= length || classes.IndexOf((char)RunReader.Classes[data[at]]) < 0)
                {
                    return false;
                }
            }
            return true;
        }

        // Take the telephones behind a word for one that begins in start..end-1, those behind the same word together.
        private void SearchWords(byte[] data, int length, int start, int end)
        {
            var places = new List<int>[TelephoneWords.Length];
            int number;
            for (int at = Telephones.Next(data, length, start, out number); at >= 0 && at < end; at = Telephones.Next(data, length, at + 1, out number))
            {
                places[number] = places[number] ?? new List<int>();
                places[number].Add(at);
            }
            for (number = 0; number < places.Length; number++)
            {
                for (int n = 0; places[number] != null && n < places[number].Count && !IsHopeless(); n++)
                {
                    int at = places[number][n], after = at + TelephoneWords[number].Length;
                    Match match = AfterWord.Match(Text.Latin(data, after, Math.Min(LongestAfterWord, length - after)));
                    string digits = match.Success ? Digits(match.Groups[1].Value) : "";
                    if (digits.Length >= FewestDigits && digits.Length <= MostDigits)
                    {
                        Take(Before(data, at), digits);
                    }
                }
            }
        }

        // Tell whether names stand before most telephones, common first names among these, and each has its own.
        public bool AreOfPeople()
        {
            if (owned < Math.Max(Fewest, MostlyOwned * tried) || !AreNames())
            {
                return false;
            }
            return numbers.Count() >= OwnNumbers * Names.Count();
        }

        // Tell whether names are of people: common first names are among them, or some are and their letters are such.
        private bool AreNames()
        {
            return known >= MostlyKnown * owned || (owned >= 10 && known >= 0.05 * owned && Lettered.Letters(first) >= 1.0);
        }

        // Tell whether the sign at a place makes what follows a part of something longer; a colon after a digit is a clock's.
        private static bool IsJoined(byte[] data, int at)
        {
            char sign = (char)data[at];
            if (sign == ':' && at > 0 && Text.IsDigit((char)data[at - 1]))
            {
                return true;
            }
            return Text.IsDigit(sign) || Text.IsLetter(sign) || "._/+-".IndexOf(sign) >= 0;
        }

        private static string Digits(string text)
        {
            return new string(Array.FindAll(text.ToCharArray(), Text.IsDigit));
        }

        // Take a telephone and what stands before it.
        private void Take(string before, string digits)
        {
            tried++;
            List<string> name = Owner(before);
            if (name.Count > 0)
            {
                owned++;
                known += IsKnown(name) ? 1 : 0;
                string whole = string.Join(" ", name.ToArray());
                Names.Add(Text.Bytes(whole));
                if (first.Count < 200)
                {
                    first.Add(whole);
                }
                numbers.Add(Text.LatinBytes(digits));
            }
        }

        // Tell whether so many telephones, or numbers like them, had no name before them that there is no use in more.
        private bool IsHopeless()
        {
            return tried >= Tried && owned < MostlyOwned * tried;
        }

        // Return the words of the last name before a telephone, with a common first name if one has it, or none.
        private static List<string> Owner(string before)
        {
            string[] lines = before.Split('\n');
            string line = lines[lines.Length - 1];
            string within = line.Substring(line.LastIndexOf('"') + 1); // the last text of a row or of JSON, where somebody is named in it
            line = StreetAhead.Replace(Name.IsMatch(within) ? within : line, "");
            var found = new List<string>();
            if (Collected.Holds(line, " & ") || HoldsOrganisation(WordsIn(line)))
            {
                return found;
            }
            bool isKnown = false, isApart = false;
            foreach (Match match in Name.Matches(line))
            {
                isApart = isApart || !HouseAhead.IsMatch(line.Substring(0, match.Index));
            }
            foreach (Match match in Name.Matches(line))
            {
                List<string> name = NameIn(match.Value);
                bool isOfPlace = name.Count == 0 || Array.IndexOf(Lists.PlaceWords, name[0]) >= 0;
                isOfPlace = isOfPlace || (isApart && HouseAhead.IsMatch(line.Substring(0, match.Index)));
                if (!isOfPlace && (IsKnown(name) || !isKnown))
                {
                    isKnown = isKnown || IsKnown(name);
                    found = name;
                }
            }
            string bare = line.Trim(' ', '\t', '-', '*', '|', '>');
            return found.Count > 0 || bare.Length - bare.Replace(" ", "").Length > Lines ? found : Above(lines);
        }

        // Return the words of a known name that stands alone on the nearest line before that is one, or none.
        private static List<string> Above(string[] lines)
        {
            int passed = 0;
            for (int n = lines.Length - 2; n >= 0 && passed < Lines; n--)
            {
                if (lines[n].Trim(' ', '\t', '\r', '\n', '\v', '\f') == "")
                {
                    continue;
                }
                passed++;
                List<string> name = LoneName(lines[n]);
                if (name.Count > 0)
                {
                    return !IsKnown(name) || HoldsOrganisation(name) ? new List<string>() : name;
                }
            }
            return new List<string>();
        }

        // Return the words of the name that is all of a line, or of what stands behind its last tab, else none.
        private static List<string> LoneName(string line)
        {
            string bare = line.Substring(line.LastIndexOf('\t') + 1).Trim(' ', '\t', '\r', '*', '#', '>', '|', '-', ':');
            Match match = Name.Match(bare);
            return match.Success && match.Index == 0 && match.Length == bare.Length ? NameIn(bare) : new List<string>();
        }

        private static bool IsKnown(List<string> words)
        {
            return words.Exists(Dictionary.FirstNames.Contains);
        }

        private static bool HoldsOrganisation(List<string> words)
        {
            return words.Exists(Dictionary.Organisations.Contains);
        }

        // Return the words of a text in small letters.
        public static List<string> WordsIn(string text)
        {
            var words = new List<string>();
            foreach (Match word in Words.Matches(text))
            {
                words.Add(Text.Lower(ProseHits.WestText(word.Value).Trim('\'', '-')));
            }
            return words;
        }

        // Return the words of a name without its titles.
        public static List<string> NameIn(string text)
        {
            return WordsIn(text).FindAll(word => !Titles.Contains(word));
        }
    }
}
