// Addresses as letters, labels and envelopes have them: a name, a street, a town with its code, one below the other.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Whom a line names: the words in small letters, none where it names nobody.
    internal sealed class Addressee
    {
        private const int MostWords = 5;
        private static readonly Regex NameToken = new Regex("\\A" + ProseHits.NameWord + "\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Initials = new Regex("\\A[A-Z]\\.?(?:[A-Z]\\.?){0,2}\\z", RegexOptions.CultureInvariant);
        private static readonly HashSet<string> Leads = new HashSet<string>(Lists.AddressLeads);
        private static readonly HashSet<string> Titles = new HashSet<string>(Lists.AddressTitles);
        private static readonly HashSet<string> Particles = new HashSet<string>(Lists.AddressParticles);

        public static readonly Addressee Nobody = new Addressee("");

        public readonly List<string> Words = new List<string>();

        // Whether a title or a common first name is among them, and whether a word is such as firms have.
        public readonly bool IsCalled;
        public readonly bool IsFirm;

        public Addressee(string line)
        {
            var tokens = new List<string>(
                line.Replace(',', ' ').Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries));
            while (tokens.Count > 0 && (Leads.Contains(Small(tokens[0])) || Titles.Contains(Small(tokens[0]))))
            {
                IsCalled = IsCalled || Titles.Contains(Small(tokens[0]));
                tokens.RemoveAt(0);
            }
            int names = tokens.FindAll(NameToken.IsMatch).Count;
            bool isName = names >= (IsCalled ? 1 : 2)
                && tokens.Count <= MostWords
                && NameToken.IsMatch(tokens[tokens.Count - 1])
                && tokens.TrueForAll(one => NameToken.IsMatch(one) || Initials.IsMatch(one) || Particles.Contains(Text.Lower(one)));
            List<string> words = tokens.ConvertAll(one => Text.Lower(ProseHits.WestText(one).Trim('\'', '-')));
            IsFirm = words.Exists(Dictionary.Organisations.Contains);
            if (isName && !IsFirm && !Dictionary.Streets.Contains(words[words.Count - 1]))
            {
                Words = words;
            }
            IsCalled = IsCalled || Words.Exists(Dictionary.FirstNames.Contains);
        }

        // Return a word of what stands before a name as the lists have it.
        private static string Small(string token)
        {
            string small = Text.Lower(ProseHits.WestText(token));
            return Titles.Contains(small) ? small : small.TrimEnd('.');
        }
    }

    // Counts the names above addresses.
    internal sealed class Envelopes
    {
        // Bytes before the last line of an address in which the name stands, and the longest last line.
        private const int Reach = 400;
        private const int LastLineBytes = 96;
        private const int LongestStreet = 70;

        // Lines between which, going up, the street stands, and from there the name.
        private const int ToStreet = 4;
        private const int ToName = 3;
        private const int Tried = 1000;
        private const int SentencesTried = 300;
        private const int Fewest = 5;

        // Share of different addresses with a name, of these names with a title or a common first name, and of what is
        // looked at below which no more is.
        private const double MostlyToPeople = 0.5;
        private const double MostlyCalled = 0.3;
        private const double HardlyOwned = 0.1;

        private const string BritishCode = "9AA";
        private static readonly string[] BritishStarts = { "A9", "A9 ", "A99", "A9A", "A99 ", "A9A " };
        private const string AmericanCode = "A 99999";
        private const string AmericanApart = "A  99999";
        private const string CanadianCode = "A9A 9A9";

        // In classes: codes before the names of towns, as most of Europe writes them.
        private static readonly string[] TownCodes = { "99999 A", "99-999 A", "9999-999 A", "999 99 A", "9999 A" };

        private const string Town =
            "[A-Z\\x80-\\xff][A-Za-z\\x80-\\xff.'/-]*(?:[ -][A-Za-z\\x80-\\xff(][A-Za-z\\x80-\\xff.')/-]*){0,4}";

        private const string FarCode =
            "(?:[A-Z]{1,2}[ -])?(?:[0-9]{5}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{3} [0-9]{2})";

        // Of Great Britain, the United States and Canada, with what stands before the code, or of another country; a code of four
        // digits, which may be a year, by itself.
        private static readonly Regex End = new Regex(
            "\\A(?:(?:([A-Z0-9\\x80-\\xff][A-Za-z0-9\\x80-\\xff' .,/()#-]{1,70}),? )?"
            + "(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}[.,]?|[A-Z]{2} {1,2}[0-9]{5}(?:-[0-9]{4})?"
            + "|[A-Z][0-9][A-Z] [0-9][A-Z][0-9])\\z"
            + "|" + FarCode + " " + Town + "(?:, [A-Z]{2})?\\z"
            + "|((?:[A-Z]{1,2}[ -])?[0-9]{4}(?: ?[A-Z]{2})?) " + Town + "\\z)",
            RegexOptions.CultureInvariant);

        // What parts the lines of an address in LaTeX, and pages.
        private static readonly string[] PartsLines = { "\\\\", "{", "}", "\f" };
        private static readonly string[] CellEnds = { "\n", "\t", "  ", "\f", "\\\\", "{", "}" };
        private static readonly char[] Room = { ' ', '\t', '\r', '\v' };
        private static readonly char[] RoomAndComma = { ' ', '\t', '\r', '\v', ',' };
        private static readonly Regex ColumnGap = new Regex("\\t+| {2,}", RegexOptions.CultureInvariant);
        private static readonly Regex NoStreet = new Regex("[:@=;<>|\"]", RegexOptions.CultureInvariant);

        private static readonly Regex House = new Regex(
            "(?<![0-9A-Za-z])[0-9]{1,5}[A-Za-z]?(?![0-9A-Za-z])", RegexOptions.CultureInvariant);

        private static readonly Regex HouseLast = new Regex(
            "[A-Za-z\\x80-\\xff.,] ?[0-9]{1,4}(?:[ /-]?[A-Za-z0-9]{1,3})?\\z", RegexOptions.CultureInvariant);

        private static readonly Regex ThreeLetters = new Regex("[A-Za-z\\x80-\\xff]{3}", RegexOptions.CultureInvariant);
        private static readonly HashSet<string> StreetFirst = new HashSet<string>(Lists.StreetFirst);

        private readonly Subjects addresses;

        // Those of all addresses that a name stands above.
        private readonly Subjects homes;
        private long looked;
        private long owned;
        private long called;

        // Codes at which a sentence was looked at, and those in one that says who lives there.
        private long tried;
        private long within;

        public readonly Subjects Names;

        public Envelopes(KeyedHash hash)
        {
            Names = new Subjects(hash);
            addresses = new Subjects(hash);
            homes = new Subjects(hash);
        }

        // Take the addresses whose last line begins in start..end-1.
        public void Search(byte[] data, int length, int start, int end)
        {
            int last = -1;
            foreach (int at in CodesOfTowns(data, start, Math.Min(length, end + LastLineBytes)))
            {
                if (looked >= Tried && owned < HardlyOwned * looked)
                {
                    return;
                }
                if (at >= start && at < end && TakeWithin(data, length, at))
                {
                    continue;
                }
                int from = Math.Max(0, at - LastLineBytes);
                string before = Text.Latin(data, from, at - from);
                int first = from;
                foreach (string sign in CellEnds)
                {
                    int found = before.LastIndexOf(sign, StringComparison.Ordinal);
                    first = found >= 0 ? Math.Max(first, from + found + sign.Length) : first;
                }
                if (first >= start && first < end && first > last)
                {
                    last = first;
                    int above = Math.Max(0, first - Reach);
                    string behind = Text.Latin(data, at, Math.Min(LastLineBytes, length - at));
                    Take(Text.Latin(data, above, first - above), Text.Latin(data, first, at - first) + UpToEnd(behind));
                }
            }
        }

        // Tell whether names stand above most addresses, and titles or common first names among these.
        public bool AreOfPeople()
        {
            long names = Names.Count();
            if (names < Fewest || called < MostlyCalled * owned)
            {
                return false;
            }
            return homes.Count() >= MostlyToPeople * Math.Max(addresses.Count(), names)
                && names >= MostlyToPeople * homes.Count();
        }

        private static string UpToEnd(string behind)
        {
            int end = behind.Length;
            int after = end > 3 && behind[1] == ' ' && behind[2] == ' ' ? 3 : 0; // between an American state and its code
            foreach (string sign in CellEnds)
            {
                int found = behind.IndexOf(sign, after, StringComparison.Ordinal);
                end = found >= 0 ? Math.Min(end, found) : end;
            }
            return behind.Substring(0, end);
        }

        // Return where codes stand that may be of towns, in order.
        private static IEnumerable<int> CodesOfTowns(byte[] data, int start, int end)
        {
            var places = new SortedSet<int>();
            for (int at = start; at < end; at++)
            {
                if (!Text.IsDigit((char)data[at]))
                {
                    continue;
                }
                char next = at + 1 < end ? (char)data[at + 1] : ' ';
                if (Text.IsCapital(next) && IsShape(data, at, end, BritishCode, true) && EndsCode(data, at, end))
                {
                    places.Add(at);
                }
                if (at >= start + 2 && data[at - 1] == ' ' && IsShape(data, at - 2, end, AmericanCode, true))
                {
                    places.Add(at - 2);
                }
                if (at >= start + 3 && data[at - 1] == ' ' && IsShape(data, at - 3, end, AmericanApart, true))
                {
                    places.Add(at - 3);
                }
                if (at > start && Text.IsCapital(next) && IsShape(data, at - 1, end, CanadianCode, false))
                {
                    places.Add(at - 1);
                }
                if (next == ' ' && at + 2 < end && Text.IsCapital((char)data[at + 2]))
                {
                    AddTowns(data, at, start, end, places);
                }
            }
            return places;
        }

        // Tell whether the end of a British code stands behind its beginning, or is that of a Dutch one without a blank.
        private static bool EndsCode(byte[] data, int at, int end)
        {
            int first = Math.Max(0, at - 4);
            string before = Text.Latin(Array.ConvertAll(MailWalk.Slice(data, first, at), sign => RunReader.Classes[sign]), 0, at - first);
            bool isDutch = at + 4 < end && data[at + 3] == ' ' && Text.IsCapital((char)data[at + 4]);
            return Array.Exists(BritishStarts, start => before.EndsWith(start, StringComparison.Ordinal))
                || (isDutch && before.EndsWith("999", StringComparison.Ordinal));
        }

        // Add where the codes of towns begin that end with the digit at a place.
        private static void AddTowns(byte[] data, int at, int start, int end, SortedSet<int> places)
        {
            foreach (string code in TownCodes)
            {
                int first = at + 3 - code.Length;
                if (first >= start && IsShape(data, first, end, code, false))
                {
                    places.Add(first);
                }
            }
        }

        // Tell whether a shape stands at a place, `alone`: and no letter or digit behind it.
        private static bool IsShape(byte[] data, int at, int end, string shape, bool alone)
        {
            if (at + shape.Length > end)
            {
                return false;
            }
            for (int i = 0; i < shape.Length; i++)
            {
                if (ClassOf((char)data[at + i]) != shape[i])
                {
                    return false;
                }
            }
            int after = at + shape.Length;
            return !alone || after == end || "9Aa".IndexOf(ClassOf((char)data[after])) < 0;
        }

        private static char ClassOf(char sign)
        {
            return Text.IsDigit(sign) ? '9' : !Text.IsLetter(sign) ? sign : Text.IsCapital(sign) ? 'A' : 'a';
        }

        // Take the home in the sentence around a code, and tell whether there is one.
        private bool TakeWithin(byte[] data, int length, int at)
        {
            if (tried >= SentencesTried && within < HardlyOwned * tried)
            {
                return false;
            }
            tried++;
            string home;
            List<string> words = HomesWithin.Find(data, length, at, out home);
            if (words == null)
            {
                return false;
            }
            within++;
            looked++;
            byte[] address = Text.LatinBytes(Text.Lower(home));
            addresses.Add(address);
            Keep(address, words, words.Exists(Dictionary.FirstNames.Contains));
            return true;
        }

        // Keep the name of somebody whose address was taken.
        private void Keep(byte[] address, List<string> words, bool isCalled)
        {
            owned++;
            called += isCalled ? 1 : 0;
            homes.Add(address);
            Names.Add(Text.Bytes(string.Join(" ", words.ToArray())));
        }

        // Take what may be the last line of an address, and what stands before it.
        private void Take(string before, string ending)
        {
            ending = ending.Trim(RoomAndComma);
            Match found = End.Match(ending);
            if (!found.Success)
            {
                return;
            }
            looked++;
            Addressee name;
            string street = OwnerAbove(CellsAbove(before), found, out name);
            if (street == "")
            {
                return;
            }
            byte[] address = Text.LatinBytes(Text.Lower(street + "|" + ending));
            addresses.Add(address);
            if (name.Words.Count > 0)
            {
                Keep(address, name.Words, name.IsCalled);
            }
        }

        // Return the lines above a place, the nearest first, of each the cell in the column of the place.
        private static List<string> CellsAbove(string before)
        {
            foreach (string sign in PartsLines)
            {
                before = before.Replace(sign, "\n");
            }
            string[] lines = before.Split('\n');
            int column = ColumnGap.Split(lines[lines.Length - 1].TrimStart(Room)).Length - 1;
            var cells = new List<string>();
            for (int n = lines.Length - 2; n >= 0; n--)
            {
                string[] row = ColumnGap.Split(lines[n].Trim(Room));
                cells.Add(row[Math.Min(column, row.Length - 1)].Trim(RoomAndComma));
            }
            return cells;
        }

        // Return the street and whom the lines above the last one of an address name; "" where there is no street.
        private static string OwnerAbove(List<string> cells, Match found, out Addressee name)
        {
            name = Addressee.Nobody;
            string street = found.Groups[1].Value;
            int place = 0;
            if (!House.IsMatch(street))
            {
                bool isLast = found.Groups[2].Success;
                while (place < ToStreet && place < cells.Count && cells[place] != "" && !IsStreet(cells[place], isLast))
                {
                    place++;
                }
                if (place == ToStreet || place >= cells.Count || cells[place] == "")
                {
                    return "";
                }
                street = cells[place];
                place++;
            }
            for (int n = place; n < place + ToName && n < cells.Count && cells[n] != ""; n++)
            {
                var one = new Addressee(cells[n]);
                if (one.IsFirm)
                {
                    break;
                }
                if (one.Words.Count > 0 && one.IsCalled)
                {
                    name = one;
                    break;
                }
                name = name.Words.Count > 0 ? name : one;
            }
            return street;
        }

        // Tell whether a line is a street with its house; `isLast`: only where the number ends it.
        private static bool IsStreet(string cell, bool isLast)
        {
            if (cell.Length > LongestStreet || NoStreet.IsMatch(cell) || !ThreeLetters.IsMatch(cell))
            {
                return false;
            }
            if (isLast)
            {
                return HouseLast.IsMatch(cell);
            }
            string small = Text.Lower(cell);
            int blank = small.IndexOf(' ');
            string first = blank < 0 ? small : small.Substring(0, blank);
            string last = blank < 0 ? "" : small.Substring(small.LastIndexOf(' ') + 1);
            return House.IsMatch(cell) || Dictionary.Streets.Contains(last) || StreetFirst.Contains(first);
        }
    }
}
