// Numbers in a text that a person's name stands before: then a number without a label, or an account, is somebody's.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Counts the numbers of one kind with names before them.
    internal sealed class BesideNames
    {
        private const int NameReach = 96;

        // Numbers of one kind after which it is clear whether names stand before them.
        private const int Tried = 1000;
        private const int Fewest = 5;
        private const double MostlyNamed = 0.5;

        // Two words or more in capitals, right before a number or with a few small words between.
        private static readonly Regex NameAhead = new Regex(
            "(?:\\A|[^A-Za-z])"
            + "([A-Z][A-Za-z'-]{1,24}[ ,]{1,3}(?:[A-Z][A-Za-z.'-]{0,20}[ ,]{1,3}){0,2}[A-Z][A-Za-z'-]{1,24})"
            + "(?:[ ,;:(\\[\"|\\t-]{1,5}|[ ,]{1,3}(?:[a-z./]{1,12}[ ,:]{1,3}){1,6})\\z",
            RegexOptions.CultureInvariant);

        // A last name in capitals, or a whole name, right behind a number, as those who hold people write them.
        private static readonly Regex NameBehind = new Regex(
            "\\A[ ,:-]{1,3}([A-Z]{3,20}(?:,? [A-Z][A-Za-z'-]{1,20})?|[A-Z][a-z'-]{1,24},? [A-Z][A-Za-z'-]{1,24})(?![A-Za-z0-9-])",
            RegexOptions.CultureInvariant);

        // Whom a letter addresses, up to three lines above a number in it.
        private const int LetterReach = 320;
        private static readonly Regex DearAhead = new Regex(
            "(?:\\A|\n)[ \t]{0,8}(?:Dear|Sehr geehrter?|Liebe[rn]?|Ch(?:\u00c3\u00a8|\u00e8|e)re?|Estimad[oa]|Car[oa]|Gentile"
            + "|Beste|Geachte) ([A-Z][A-Za-z.'-]{1,24}(?: [A-Z][A-Za-z.'-]{0,20}){0,2} [A-Z][A-Za-z'-]{1,24})[,:]?[ \t\r]*"
            + "(?:\n[^\n]{0,80}){1,4}\\z",
            RegexOptions.CultureInvariant);

        private static readonly Regex NameWords = new Regex("[A-Z][A-Za-z'-]*", RegexOptions.CultureInvariant);
        private static readonly string[] SortCodeLabels = { "sort code", "sortcode", "sort-code" };
        private static readonly WordFinder SortCodes = new WordFinder(SortCodeLabels, true);
        private const int LongestAccount = 128;
        private const string AccountWord = "\\ba(?:ccount|/c|cct?)\\b[^0-9\\n]{0,24}([0-9]{8})";

        private static readonly Regex SortCodeAfter = new Regex(
            "\\G[a-z .:=#\"'(-]{0,16}?([0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant);

        private static readonly Regex AccountAfter = new Regex(
            "\\G[^0-9\\n]{0,12}" + AccountWord + "(?![0-9])", RegexOptions.CultureInvariant);

        private static readonly Regex AccountAhead = new Regex(
            AccountWord + "[^0-9\\n]{1,16}\\z", RegexOptions.CultureInvariant);

        private readonly Detector detector;
        private long tried;
        private long named;
        private long known;

        // Names right behind numbers, the first of them.
        private readonly List<string> behind = new List<string>();
        private long followed;

        public readonly Subjects Numbers;

        public BesideNames(Detector detector, KeyedHash hash)
        {
            this.detector = detector;
            Numbers = new Subjects(hash);
        }

        // Tell whether values of a kind that prove nothing by themselves are people's where names stand before them.
        public static bool IsNamedKind(Detector detector)
        {
            return detector.Alone != "proof" && Array.TrueForAll(detector.Shapes, shape => shape.IndexOfAny(new[] { 'A', 'a' }) >= 0);
        }

        // Take the number that stands at a place.
        public void Look(byte[] data, int length, int at, string value)
        {
            if ((tried >= Tried && named < MostlyNamed * tried) || !detector.Valid(value))
            {
                return;
            }
            tried++;
            if (detector.Kind == "prison_number" && IsFollowed(data, length, at, value))
            {
                return;
            }
            int start = ProseHits.StartOfLine(data, at, NameReach);
            Match found = NameAhead.Match(Text.Latin(data, start, at - start));
            start = Math.Max(0, at - LetterReach);
            found = found.Success ? found : DearAhead.Match(Text.Latin(data, start, at - start));
            HashSet<string> words = WordsOf(found.Groups[1].Value);
            if (!found.Success || words.Overlaps(Dictionary.Organisations))
            {
                return;
            }
            named++;
            known += words.Overlaps(Dictionary.FirstNames) ? 1 : 0;
            Numbers.Add(Text.LatinBytes(Validators.Compact(value)));
        }

        // Take the name right behind a number, and tell whether there is one.
        private bool IsFollowed(byte[] data, int length, int at, string value)
        {
            int from = at + value.Length;
            Match found = NameBehind.Match(Text.Latin(data, from, Math.Min(NameReach, length - from)));
            if (!found.Success || WordsOf(found.Groups[1].Value).Overlaps(Dictionary.Organisations))
            {
                return false;
            }
            followed++;
            if (behind.Count < 200)
            {
                behind.Add(found.Groups[1].Value);
            }
            Numbers.Add(Text.LatinBytes(Validators.Compact(value)));
            return true;
        }

        // Return the words of a name in small letters.
        private static HashSet<string> WordsOf(string name)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match word in NameWords.Matches(name))
            {
                words.Add(word.Value.Trim('\'', '-').ToLowerInvariant());
            }
            return words;
        }

        // Tell whether names stand before most of them, and common first names among these; or behind most of them.
        public bool AreOfPeople()
        {
            if (followed >= Math.Max(10, MostlyNamed * tried))
            {
                return new HashSet<string>(behind).Count >= MostlyNamed * Math.Min(Numbers.Count(), behind.Count)
                    && Lettered.Letters(behind) >= 0.5;
            }
            return named >= Math.Max(Fewest, MostlyNamed * tried) && known >= CellValues.KnownNames * named;
        }

        // Return the sort code and account of each account of a person whose label begins in start..end-1.
        // What a company prints on its bills has no first name before it.
        public static List<byte[]> BankAccounts(byte[] data, int length, int start, int end)
        {
            var accounts = new List<byte[]>();
            int number;
            for (int at = SortCodes.Next(data, length, start, out number); at >= 0 && at < end; at = SortCodes.Next(data, length, at + 1, out number))
            {
                byte[] account = AccountAt(data, length, at, at + SortCodeLabels[number].Length);
                if (account != null)
                {
                    accounts.Add(account);
                }
            }
            return accounts;
        }

        private static byte[] AccountAt(byte[] data, int length, int at, int after)
        {
            string text = Small(Text.Latin(data, after, Math.Min(LongestAccount, length - after)));
            Match code = SortCodeAfter.Match(text);
            if (!code.Success)
            {
                return null;
            }
            Match account = AccountAfter.Match(text, code.Index + code.Length);
            if (!account.Success)
            {
                int from = Math.Max(0, at - NameReach);
                int before = Math.Min(from, 1);
                account = AccountAhead.Match(Small(Text.Latin(data, from - before, at - from + before)), before);
            }
            int start = ProseHits.StartOfLine(data, at, NameReach);
            HashSet<string> words = WordsOf(Text.Latin(data, start, at - start));
            bool isOfPerson = words.Overlaps(Dictionary.FirstNames) && !words.Overlaps(Dictionary.Organisations);
            string digits = code.Groups[1].Value.Replace(" ", "").Replace("-", "");
            return account.Success && isOfPerson ? Text.LatinBytes(digits + account.Groups[1].Value) : null;
        }

        private static string Small(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => sign >= 'A' && sign <= 'Z' ? (char)(sign + 32) : sign));
        }
    }
}
