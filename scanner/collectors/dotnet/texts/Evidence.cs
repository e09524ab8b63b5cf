// Whether a text shows enough by which people are listed: asked of every text before any reader looks for them.
// See evidence.py.
using System;
using System.Collections.Generic;
using System.Linq;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Looks at a text as bytes, and as classes: `9` for every digit, `A` for every capital, `a` for every small letter.
    internal sealed class Evidence
    {
        private const int FewestDigits = 5;
        private const int FewestParted = 4;
        private const int FewestAlone = 8;
        private const int DateSigns = 2;
        private const int MostCapitals = 4;
        private const int ConstantBytes = 16;
        private const int CodeBytes = 17;
        private const int DayBytes = 24;
        private const int ShortDayBytes = 30;
        private const int CodeDayBytes = 14;
        private const int LabelsBytes = 1024;
        private const int LongestLabel = 40;
        private const string Year = "9999";
        private const string Separators = " /.-";
        private const string JoinedBefore = "9Aa_#.$&%\\";
        private const string JoinedBehind = "9Aa_";
        private static readonly string[] ConstantStarts = { "0x", "0X", "\\x", "\\u", "\\U", "#" };
        private static readonly string[] CodeEnds = { "9AA", "A99A999A" };
        private static readonly string[] YearEnds = { " 9999", "a-9999" };
        private static readonly string[] CodeDays = { "(9999, 9", "(9999,9" };
        private static readonly AnyWord AddressStems = new AnyWord(Array.ConvertAll(Lists.AddressStems, stem => Text.Latin(Text.Bytes(stem), 0, Text.Bytes(stem).Length)));
        private static readonly char[] AroundCell = " \t\r'`()[]{}".ToCharArray();
        private static readonly char[] CellEnds = "\t\r,;|:=<>\"".ToCharArray();
        private static readonly Regex TagOfPage = Made("<[^<>]*>");
        private static readonly Regex LinkNumbers = Made("/(?<=[A-Za-z_-]/)[0-9]+(?:/[0-9]+)*(?=[/\"'])");
        private static readonly Regex Fraction = Made("\\A9+\\.9+\\z");
        private static readonly Regex LoneCode = Made("(?<![9Aa_#])(?:A{1,2}9[9A]? ?9AA|A9999AA|A{6}99A99A999A)(?![9Aa_])");
        private static readonly Regex DayBefore = Made(
            "(?<!9)9{1,2}[a.]{0,3}[ -](?:aa )?[Aa][^ 9]{2,11},?[ -](?:aa )?\\z|[Aa][^ 9]{2,11} 9{1,2}(?:aa)?, \\z");
        private static readonly Regex ShortDay = Made(
            "\\A9[a.]{0,3}[ -]?(?:aa )?[Aa][Aa]{2,11}[.,]?[ -]?(?:aa )?99(?!9)");

        private readonly byte[] data;
        private readonly byte[] classes;
        private readonly long enough;

        private Evidence(byte[] data, long enough)
        {
            this.data = data;
            this.enough = enough;
            classes = new byte[data.Length];
            byte[] all = RunReader.Classes;
            for (int at = 0; at < data.Length; at++)
            {
                classes[at] = all[data[at]];
            }
        }

        // Without the numbers in the addresses of a page's links: whole steps of a path, see page_links.py.
        private static Evidence Of(Work work, byte[] data, long enough)
        {
            bool isPage = HtmlTables.IsPage(Collected.SmallHead(work));
            return new Evidence(
                isPage ? Text.LatinBytes(LinkNumbers.Replace(Text.Latin(data, 0, data.Length), "/")) : data, enough);
        }

        private static Regex Made(string pattern)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant);
        }

        // Return all of a text in an ASCII-compatible encoding, null where it is too long to be held.
        public static byte[] Whole(Work work)
        {
            if (work.Head.Length < Settings.SniffBytes)
            {
                return Streams.WidthOf(work.Detail) == 1 ? work.Head : Text.LatinBytes(Collected.AsciiHead(work));
            }
            if (work.Source.Size > Settings.WholeBytes)
            {
                return null;
            }
            var held = new MemoryStream();
            Pieces text = Streams.AsciiPieces(work.Source, work.Detail);
            for (int read = text.Read(); read > 0; read = text.Read())
            {
                held.Write(text.Buffer, 0, read);
            }
            return held.ToArray();
        }

        // Tell whether a text may list people; `whole`: all of it, or null.
        //
        // Known exports and a profile's own kinds of number are looked for everywhere, and in what is too long to be held.
        public static bool MayListPeople(Work work, byte[] whole)
        {
            string small = Collected.SmallHead(work);
            bool isAsked = work.Context.Known.Count > 0 || OwnDetectors.All.Length > 0 || Collected.Holds(small, "street")
                || Collected.Holds(small, "'dd-mon-rr'");
            if (isAsked || whole == null)
            {
                return true;
            }
            long enough = work.Context.Threshold;
            bool isWhole = work.Head.Length < Settings.SniffBytes;
            if (!isWhole && !work.IsSource && Of(work, Text.LatinBytes(Collected.AsciiHead(work)), enough).ShowsAny())
            {
                return true;
            }
            Evidence seen = Of(work, whole, enough);
            long most = seen.NumbersAtMost();
            if (work.IsSource)
            {
                return most >= enough && seen.ShowsEnough();
            }
            return work.Context.ListsFolk || (most > 0 ? seen.ShowsAny() : seen.HasShortDay()) || SpeaksOfAnybody(small) || IsTitled(small);
        }

        // Tell whether the first line of a text is a title with a word for people of whom lists are kept.
        private static bool IsTitled(string small)
        {
            string head = Text.Cut(small, 200).TrimStart(' ', '\t', '\r', '\n', '\v', '\f');
            return Lives.ListsFolk(head.Substring(0, (head + "\n").IndexOf('\n')).Trim(" \t\r,;|#*=".ToCharArray()));
        }

        private const int FewestHouses = 3;
        private static readonly Regex Houses = new Regex(Lists.Houses[0], RegexOptions.CultureInvariant);
        private static readonly Regex HousesElsewhere = new Regex(Lists.HousesElsewhere[0], RegexOptions.CultureInvariant);

        // Sexes and ages in cells beside each other, of people of whom nothing else has a number.
        private static readonly Regex SexAndAge = new Regex(Lists.HousesElsewhere[1], RegexOptions.CultureInvariant);

        // Tell whether houses with their numbers stand in the first bytes of a text, as beside the names of electors.
        public static bool ListsHouses(string small)
        {
            string head = Text.Cut(small, LabelsBytes);
            return Houses.Matches(head).Count >= FewestHouses || HousesElsewhere.Matches(head).Count >= FewestHouses;
        }

        // Tell whether labels of people, addresses or houses stand in the first bytes of a text: names may stand below alone.
        private static bool SpeaksOfAnybody(string small)
        {
            int at = small.IndexOf("<th", StringComparison.Ordinal);
            string head = Text.Cut(small, LabelsBytes) + (at > 0 ? "\n" + Text.Cut(small.Substring(at), LabelsBytes) : "");
            string kept = LabelsIn(head);
            return AddressStems.In(kept) || Collected.HoldsLabels(kept)
                || NamesLives(HtmlTables.IsPage(small) ? LabelsIn(TagOfPage.Replace(head, "\n")) : kept)
                || ListsHouses(small) || SexAndAge.Matches(Text.Cut(small, LabelsBytes)).Count >= FewestHouses;
        }

        // Return what is short between the signs of a list, a form or a page, a line each.
        private static string LabelsIn(string head)
        {
            string[] parts = string.Join("\n", head.Split(CellEnds)).Replace("  ", "\n").Split('\n');
            return string.Join("\n", Array.FindAll(parts, cell => cell.Length <= LongestLabel));
        }

        // Tell whether one of some lines, in small letters, is of names and another of what is said of somebody's life.
        // Or it says whose names these are: patient name, or one is of first names and one of last.
        private static bool NamesLives(string cells)
        {
            string[] texts = Array.ConvertAll(
                Text.Lower(Encoding.UTF8.GetString(Text.LatinBytes(cells))).Split('\n'), cell => cell.Trim(AroundCell));
            string[] named = Array.FindAll(texts, cell => cell != "" && Headers.IsNameKind(Headers.HeaderKind(cell)));
            string[] kinds = Array.ConvertAll(named, Headers.HeaderKind);
            return (Array.IndexOf(kinds, "forename") >= 0 && Array.IndexOf(kinds, "surname") >= 0)
                || texts.Distinct().Count(cell => Lives.TopicOf(cell) == "rota") > FewestHouses
                || Array.Exists(named, Lives.IsOfFolk) || (named.Length > 0 && Array.Exists(
                    texts, cell => Lives.TopicOf(cell) != "" || Array.IndexOf(Lists.StreetLabels, cell) >= 0))
                || ((named.Length > 0 || Array.Exists(texts, Headers.NamesSomebody))
                    && Array.Exists(texts, cell => Listed.IsNumberOf(cell, word => Array.IndexOf(Lists.NumberedPeople, word) >= 0)));
        }

        // Return how many signs there are at the most, be they part of something; from `enough` on it is not counted on.
        private long NumbersAtMost()
        {
            long most = 0;
            foreach (KeyValuePair<int, int> run in Runs())
            {
                most += IsNumber(Trimmed(run)) ? 1 : 0;
                if (most >= enough)
                {
                    return most;
                }
            }
            foreach (string sign in new[] { Year, CodeEnds[0], CodeEnds[1] })
            {
                most += Places(sign).Count;
            }
            for (int at = most < enough ? Array.IndexOf(data, (byte)'@') : -1; at >= 0; at = Array.IndexOf(data, (byte)'@', at + 1))
            {
                most++;
            }
            return most;
        }

        // Tell whether one sign shows that is no constant of a program, or years enough.
        private bool ShowsAny()
        {
            foreach (KeyValuePair<int, int> run in Runs())
            {
                if (IsNumber(Trimmed(run)) && !IsConstant(run.Key))
                {
                    return true;
                }
            }
            foreach (KeyValuePair<string, string> sign in CodesAndMail())
            {
                return true;
            }
            return Places(Year).Count >= enough || WordedDays().Count > 0 || HasShortDay() || Array.Exists(CodeDays, day => Places(day).Count > 0);
        }

        // Tell whether so many different signs of one kind stand alone as a list has people at least.
        private bool ShowsEnough()
        {
            var kinds = new Dictionary<string, HashSet<string>>();
            foreach (KeyValuePair<string, string> sign in SignsOfPeople())
            {
                HashSet<string> different;
                if (!kinds.TryGetValue(sign.Key, out different))
                {
                    kinds[sign.Key] = different = new HashSet<string>();
                }
                different.Add(sign.Value);
                if (different.Count >= enough)
                {
                    return true;
                }
            }
            return false;
        }

        private IEnumerable<KeyValuePair<string, string>> SignsOfPeople()
        {
            foreach (KeyValuePair<string, string> sign in CodesAndMail())
            {
                yield return sign;
            }
            foreach (KeyValuePair<int, int> run in Runs())
            {
                foreach (KeyValuePair<string, string> sign in NumbersIn(run))
                {
                    yield return sign;
                }
            }
            foreach (string day in WordedDays())
            {
                yield return Sign("day", day);
            }
            foreach (string day in CodeDays)
            {
                foreach (int at in Places(day))
                {
                    yield return Sign("day", Of(data, at, at + CodeDayBytes));
                }
            }
        }

        private static KeyValuePair<string, string> Sign(string kind, string sign)
        {
            return new KeyValuePair<string, string>(kind, sign);
        }

        // Return a part of bytes as text; its ends may lie outside.
        private static string Of(byte[] bytes, int start, int end)
        {
            start = Math.Max(0, start);
            return Text.Latin(bytes, start, Math.Max(0, Math.Min(end, bytes.Length) - start));
        }

        private int NextDigit(int from)
        {
            return from < classes.Length ? Array.IndexOf(classes, (byte)'9', from) : -1;
        }

        // Return where a text of classes stands.
        private List<int> Places(string literal)
        {
            var found = new List<int>();
            int digit = literal.IndexOf('9');
            int at = NextDigit(digit);
            while (at >= 0)
            {
                bool isIt = Text.StartsWith(classes, classes.Length, literal, at - digit);
                if (isIt)
                {
                    found.Add(at - digit);
                }
                at = NextDigit(at + (isIt ? literal.Length : 1));
            }
            return found;
        }

        // Yield where runs of digits and signs between them begin and end.
        private IEnumerable<KeyValuePair<int, int>> Runs()
        {
            for (int at = NextDigit(0); at >= 0; at = NextDigit(at))
            {
                int start = at;
                while (at < classes.Length && (classes[at] == '9' || Separators.IndexOf((char)classes[at]) >= 0))
                {
                    at++;
                }
                if (at - start >= FewestDigits)
                {
                    yield return new KeyValuePair<int, int>(start, at);
                }
            }
        }

        private string Trimmed(KeyValuePair<int, int> run)
        {
            return Of(classes, run.Key, run.Value).TrimEnd(Separators.ToCharArray());
        }

        // Tell whether a run of digits, as classes, may be the number or date of a person.
        private static bool IsNumber(string run)
        {
            int digits = Count(run, '9');
            bool isShort = digits < FewestDigits && (digits < FewestParted || run.Replace("9", "").Trim() == "");
            return !isShort && !run.StartsWith("9999-9999", StringComparison.Ordinal) && !Fraction.IsMatch(run);
        }

        private static int Count(string text, char sign)
        {
            return text.Split(sign).Length - 1;
        }

        // Tell whether digits at a place go on a number of base 16, 0x20AC or #20AC, or an escape.
        private bool IsConstant(int at)
        {
            int start = Math.Max(0, at - ConstantBytes);
            int word = at;
            while (word > start && Uri.IsHexDigit((char)data[word - 1]))
            {
                word--;
            }
            string lead = Of(data, start, word);
            return Array.Exists(ConstantStarts, sign => lead.EndsWith(sign, StringComparison.Ordinal));
        }

        // Yield addresses of mail, postcodes, prison numbers and fiscal codes.
        private IEnumerable<KeyValuePair<string, string>> CodesAndMail()
        {
            int last = 0;
            for (int at = Array.IndexOf(data, (byte)'@'); at >= 0; at = Array.IndexOf(data, (byte)'@', at + 1))
            {
                if (at > last && IsAlphanumeric(at - 1) && at + 1 < data.Length && IsAlphanumeric(at + 1))
                {
                    yield return Sign("mail", Of(data, Math.Max(last, at - CodeBytes), at));
                }
                last = at + 1;
            }
            foreach (string end in CodeEnds)
            {
                foreach (int at in Places(end))
                {
                    int from = Math.Max(0, at - CodeBytes);
                    int before = Math.Min(1, from);
                    Match code = LoneCode.Match(Of(classes, from - before, at + end.Length + 1), before);
                    if (code.Success)
                    {
                        int start = from - before + code.Index;
                        yield return Sign("code", Of(data, start, start + code.Length));
                    }
                }
            }
        }

        private bool IsAlphanumeric(int at)
        {
            return "9Aa".IndexOf((char)classes[at]) >= 0;
        }

        // Return each date whose month is a word, and a little of what stands before it.
        private List<string> WordedDays()
        {
            var found = new List<string>();
            foreach (string end in YearEnds)
            {
                foreach (int at in Places(end))
                {
                    int start = Math.Max(0, at - DayBytes), year = at + end.Length - Year.Length;
                    int before = Math.Min(1, start);
                    if (DayBefore.Match(Of(classes, start - before, year), before).Success)
                    {
                        found.Add(Of(data, start, year + Year.Length));
                    }
                }
            }
            return found;
        }

        // Tell whether a date in words with two digits for its year stands in the text.
        private bool HasShortDay()
        {
            for (int at = NextDigit(0); at >= 0; at = NextDigit(at + 1))
            {
                bool mayBe = at + 1 < classes.Length && "a. -A".IndexOf((char)classes[at + 1]) >= 0;
                if (mayBe && ShortDay.IsMatch(Of(classes, at, at + ShortDayBytes)))
                {
                    return true;
                }
            }
            return false;
        }

        // Yield the kind and the digits of each number with single separators in a run that stands alone.
        private IEnumerable<KeyValuePair<string, string>> NumbersIn(KeyValuePair<int, int> found)
        {
            int at = found.Key;
            while (at < found.Value)
            {
                int first = at;
                while (at < found.Value && (classes[at] == '9' || (at + 1 < found.Value && classes[at + 1] == '9')))
                {
                    at++;
                }
                string run = Of(classes, first, at);
                bool isWhole = TellsEnough(run) || Of(classes, first - 1, first) == "A" || Of(classes, at, at + 1) == "A";
                if (isWhole && IsNumber(run) && StandsAlone(first, at))
                {
                    string signs = run.Replace("9", "");
                    yield return Sign(signs == "" ? run.Length.ToString() : signs, Of(data, first, at));
                }
                while (at < found.Value && classes[at] != '9')
                {
                    at++;
                }
            }
        }

        // Tell whether a number without letters is a date or as long as those of people; no address of a machine.
        private static bool TellsEnough(string run)
        {
            string signs = run.Replace("9", "");
            return (Count(run, '9') >= FewestAlone || signs.Length == DateSigns) && signs != "..." && signs != ".../";
        }

        // Tell whether digits are no part of a longer word: a few capitals are part of a number, a T begins a time.
        private bool StandsAlone(int first, int last)
        {
            string before = Of(classes, first - MostCapitals - 1, first);
            string behind = Of(classes, last, last + MostCapitals).TrimStart('A');
            if (before.EndsWith("aa", StringComparison.Ordinal) && behind.StartsWith("a", StringComparison.Ordinal))
            {
                return !EndsIn(before.Substring(0, before.Length - 2), JoinedBefore); // an insurance number in small letters
            }
            bool isTimed = Of(data, last, last + 1) == "T";
            bool isDated = Of(data, last, last + 1) == "#" && EndsIn(before, "#");
            return (isDated || !EndsIn(before.TrimEnd('A'), JoinedBefore)) && (isTimed || behind == "" || JoinedBehind.IndexOf(behind[0]) < 0);
        }

        private static bool EndsIn(string text, string signs)
        {
            return text != "" && signs.IndexOf(text[text.Length - 1]) >= 0;
        }
    }
}
