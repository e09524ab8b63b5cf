// What the words over a column, or the key of a value, announce.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Headers
    {
        private const int LongestHeader = 100;
        private const int EventWords = 5;
        public static readonly char[] Digits = "0123456789".ToCharArray();
        private static readonly int LongestPhraseWords = CountWords();

        // The first words of those of several.
        private static readonly HashSet<string> Begins = new HashSet<string>(
            Dictionary.Phrases.Keys.Where(phrase => phrase.IndexOf(' ') >= 0).Select(phrase => phrase.Split(' ')[0]));
        public static readonly string[] Places = { "email", "phone", "address", "postcode" };
        private static readonly string[] GeneratedStems = { "", "f", "c", "x", "v", "field", "col", "column", "var", "unnamed" };
        private static readonly string[] NameKinds = { "surname", "forename", "full_name", "person" };

        private static int CountWords()
        {
            int most = 0;
            foreach (string phrase in Dictionary.Phrases.Keys)
            {
                most = Math.Max(most, phrase.Split(' ').Length);
            }
            return most;
        }

        // Return a header in small words: 'dateOfBirth', 'DATE_OF_BIRTH' become 'date of birth', 'CUSTNAME' 'cust name'.
        public static string Words(string header)
        {
            return KnownWords.Of(header);
        }

        private static readonly Memo<string> KnownWords = new Memo<string>(MadeWords);
        private static readonly Memo<string> KnownKinds = new Memo<string>(MadeKind);

        private static string MadeWords(string header)
        {
            header = Text.Cut(header, LongestHeader);
            StringBuilder spaced = new StringBuilder(header.Length + 8);
            for (int i = 0; i < header.Length; i++)
            {
                bool isHump = i > 0 && Text.IsCapital(header[i]) && (IsSmall(header[i - 1]) || Text.IsDigit(header[i - 1])
                    || (Text.IsCapital(header[i - 1]) && i + 1 < header.Length && IsSmall(header[i + 1])));
                if (isHump)
                {
                    spaced.Append(' ');
                }
                spaced.Append(header[i]);
            }
            string text = Separated(Text.Lower(spaced.Replace("'s", "").ToString()).Replace("\u0307", ""));
            bool isKnown = Dictionary.Phrases.ContainsKey(text) || Dictionary.WholePhrases.ContainsKey(text);
            return isKnown || text.IndexOf(' ') >= 0 ? text : RunTogether.Parted(text);
        }

        private static bool IsSmall(char sign)
        {
            return sign >= 'a' && sign <= 'z';
        }

        // Return the runs of letters and digits with one blank between them.
        private static string Separated(string text)
        {
            StringBuilder words = new StringBuilder(text.Length);
            bool isApart = false;
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                bool isWord = text[at] < 128 ? Text.IsLetter(text[at]) || Text.IsDigit(text[at]) : Text.IsAlphaNumeric(Text.CategoryAt(text, at));
                if (isWord && isApart && words.Length > 0)
                {
                    words.Append(' ');
                }
                for (int n = 0; isWord && n < Text.WidthAt(text, at); n++)
                {
                    words.Append(text[at + n]);
                }
                isApart = !isWord;
            }
            return words.ToString();
        }

        // Return the kind that a header announces, or ''; the last part of a dotted path is asked too.
        public static string HeaderKind(string header)
        {
            return KnownKinds.Of(header);
        }

        private static string MadeKind(string header)
        {
            string text = Words(header);
            string kind;
            if (Dictionary.WholePhrases.TryGetValue(text, out kind))
            {
                return kind;
            }
            int dot = header.LastIndexOf('.');
            string last = dot < 0 ? text : Words(header.Substring(dot + 1));
            string[] tokens = text.Split(' ');
            bool isWhole = tokens.Length > 1 && Dictionary.Phrases.TryGetValue(text, out kind);
            if (!isWhole && !Dictionary.WholePhrases.TryGetValue(last, out kind))
            {
                string[] bare = Array.ConvertAll(tokens, token => token.TrimEnd(Digits));
                kind = LongestPhrase(tokens);
                kind = kind != "" || text.IndexOfAny(Digits) < 0 ? kind : LongestPhrase(bare);
                kind = kind != "" ? kind : KindOfParty(bare);
                kind = kind != "" ? kind : NamesWhom(bare) ? "person" : CutKind(header);
                string[] end = Array.Find(Lists.EasternEnds, one => text.EndsWith(one[0], StringComparison.Ordinal));
                kind = kind == "" && end != null ? end[1] : kind;
                string meant = kind == "" ? Mistyped.MeantBy(text) : "";
                kind = meant != "" ? Dictionary.Phrases[meant] : kind;
                string latin = kind == "" ? InLatin(text) : text;
                kind = latin == text || Dictionary.WholePhrases.TryGetValue(latin, out kind) ? kind : LongestPhrase(latin.Split(' '));
            }
            string[] others = (tokens[0] == "user" ? text.Substring(tokens[0].Length) : text).Split(' ');
            string[] things = IsNameKind(kind) ? Array.FindAll(others, Dictionary.NotPeople.Contains) : new string[0];
            string[] above = kind == "person" ? Lists.AboveNames : Lists.AbovePeople;
            bool isAbove = Array.TrueForAll(things, thing => Array.IndexOf(above, thing) >= 0)
                && !Array.Exists(last.Split(' '), word => Array.IndexOf(things, word) >= 0);
            return things.Length > 0 && !isAbove ? "" : kind;
        }

        // Letters of Serbia and Macedonia, and how both write them in Latin ones.
        private const string Serbian = "\u0430\u0431\u0432\u0433\u0434\u0452\u0435\u0436\u0437\u0438\u0458\u043a\u043b\u0459\u043c\u043d\u045a\u043e\u043f\u0440\u0441\u0442\u045b\u0443\u0444\u0445\u0446\u0447\u045f\u0448\u0453\u045c";
        private static readonly string[] SerbianInLatin = ("a b v g d \u0111 e \u017e z i j k l lj m n nj o p r s t \u0107 u f h c \u010d d\u017e \u0161 \u0111 \u0107").Split(' ');

        // Return a header of Serbia or Macedonia in Latin letters, in which the same words are known.
        private static string InLatin(string text)
        {
            return Text.IsAscii(text) ? text : string.Concat(Array.ConvertAll(text.ToCharArray(), sign => Serbian.IndexOf(sign) < 0 ? sign.ToString() : SerbianInLatin[Serbian.IndexOf(sign)]));
        }

        // Tell whether words say that names stand below, and of whom: nome aluno, nama pasien.
        public static bool NamesWhom(string[] tokens)
        {
            string[] whose = Array.FindAll(tokens, word => Array.IndexOf(Lists.SaysName, word) < 0);
            string[] rest = Array.FindAll(whose, word => Array.IndexOf(Lists.BesideName, word) < 0);
            return whose.Length < tokens.Length && rest.Length > 0 && Array.TrueForAll(rest, IsOfPeople);
        }

        // Tell whether a word is one for people.
        public static bool IsOfPeople(string word)
        {
            return Dictionary.Parties.Contains(word) || Dictionary.Humans.Contains(word) || Array.IndexOf(Lists.Named, word) >= 0;
        }

        // Letters of a short header that are left beside what stands between words.
        private const int FewestCut = 7;

        // Return the kind that a header announces whose end was cut, as in dBASE, or ''.
        private static string CutKind(string header)
        {
            string low = Text.Lower(header), joined = low.Replace("_", ""), kind;
            int length = Text.Length(header);
            if (length != Dictionary.CutHeader && length != Dictionary.ShortHeader)
            {
                return "";
            }
            Dictionary<string, string> phrases = length == Dictionary.CutHeader ? Dictionary.CutPhrases : Dictionary.ShortPhrases;
            if (joined == low)
            {
                return phrases.TryGetValue(low, out kind) ? kind : "";
            }
            if (length == Dictionary.ShortHeader && Text.Length(joined) < FewestCut)
            {
                return "";
            }
            List<string> kinds = phrases.Where(cut => cut.Key.StartsWith(joined, StringComparison.Ordinal))
                .Select(cut => cut.Value).Distinct().ToList();
            return kinds.Count == 1 ? kinds[0] : "";
        }

        // Return the kind that a header announces that says whose it is: a name unless another word says what.
        private static string KindOfParty(string[] tokens)
        {
            tokens = Array.FindAll(tokens, token => token != "" && token != "s");
            string[] rest = Array.FindAll(tokens, token => !Dictionary.Parties.Contains(token)
                && !Dictionary.Parties.Contains(token.TrimEnd('s')));
            if (rest.Length == tokens.Length)
            {
                return "";
            }
            if (rest.Length == 0 || tokens[tokens.Length - 1] != rest[rest.Length - 1])
            {
                return "person";
            }
            string kind;
            string said = string.Join(" ", rest);
            string cut = said == "fn" ? "forename" : said == "ln" ? "surname" : "";
            return Dictionary.WholePhrases.TryGetValue(said, out kind) ? kind : cut;
        }

        // Tell whether a header names the owner, client or other party to something.
        public static bool IsOfParty(string header)
        {
            return IsShort(header) && Dictionary.Parties.Overlaps(Words(header).Split(' '));
        }

        // Tell whether a header announces the date of something that is not a birth; a piece of a sentence is none.
        public static bool IsEvent(string header)
        {
            if (!IsShort(header))
            {
                return false;
            }
            string[] tokens = Words(header).Split(' ');
            return tokens.Length <= EventWords && Dictionary.Events.Overlaps(tokens);
        }

        // Tell whether a short header speaks of a date that is not said to be of a birth.
        public static bool SaysDate(string header)
        {
            string[] tokens = IsShort(header) ? Words(header).Split(' ') : new string[0];
            return tokens.Length <= EventWords && Array.IndexOf(tokens, "date") >= 0 && HeaderKind(header) != "date_of_birth";
        }

        // Tell the same of a header over a column of dates: there also any date that is not said to be of a birth.
        public static bool DatesEvent(string header)
        {
            string[] tokens = Words(header).Split(' ');
            string last = tokens[tokens.Length - 1];
            bool isDate = Array.IndexOf(tokens, "date") >= 0 || last.EndsWith("ed", StringComparison.Ordinal)
                || Array.IndexOf(Lists.LastOf, last) >= 0 || Array.IndexOf(Lists.Happens, last) >= 0
                || (Text.Length(header) == Dictionary.CutHeader && (last == "da" || last == "dat"));
            return IsEvent(header) || (IsShort(header) && isDate);
        }

        // Tell whether the dates below a header are of events: it says so, or knows of addresses and of nobody.
        public static bool TellsEvents(List<string> header)
        {
            var kinds = new HashSet<string>();
            foreach (string cell in header)
            {
                if (cell.Length <= 60 || Text.Length(cell) <= 60)
                {
                    kinds.Add(HeaderKind(cell));
                }
            }
            kinds.Remove("");
            return header.Exists(cell => IsEvent(cell) || SaysDate(cell)
                || (IsShort(cell) && Array.Exists(Lists.Happens, day => (" " + Words(cell)).EndsWith(" " + day, StringComparison.Ordinal))))
                || (kinds.Count > 0 && kinds.IsSubsetOf(Places));
        }

        // Tell whether the dates below a header are of events or things: it says so, or has no word for who anybody is.
        public static bool DatesThings(List<string> header)
        {
            if (TellsEvents(header) || Delimited.ListsArticles(header) || ListsThings(header) || ListsFirms(header) || ListsPublic(header))
            {
                return true;
            }
            return header.Exists(cell => Words(cell) != "") && !header.Exists(cell => Text.Length(cell) <= LongestHeader
                && Array.IndexOf(Lists.WhoseKinds, HeaderKind(cell)) >= 0);
        }

        // Tell whether a header says that musicians, actors or statesmen are listed, and none of them as a party.
        public static bool ListsPublic(List<string> header)
        {
            List<string> said = header.FindAll(IsShort).ConvertAll(cell => Words(cell.Substring(cell.LastIndexOf('.') + 1)));
            if (said.Exists(cell => Array.IndexOf(Lists.GivenInFrench, cell) >= 0))
            {
                said.RemoveAll(cell => cell == "genre");
            }
            if (said.Exists(cell => Array.Exists(cell.Split(' '), word => Array.IndexOf(Lists.KnownBy, word) >= 0)))
            {
                return true;
            }
            List<string> others = said.FindAll(cell => Array.IndexOf(Lists.Public, cell.Replace(" ", "")) < 0);
            Func<string, bool> isSaid = text => said.Exists(cell => cell.Split(' ').Any(text.Split(' ').Contains));
            return (others.Count < said.Count || Array.Exists(Lists.Honours, all => Array.TrueForAll(all, text => isSaid(text))))
                && !others.Exists(cell => IsOfParty(cell) && !MayBeKnown(cell));
        }

        // Tell whether a word stands over statesmen, those who would be and those who race, too.
        public static bool MayBeKnown(string said)
        {
            return Array.Exists(said.Split(' '), word => word == "party" || word == "person" || word == "driver" || word == "candidate");
        }

        // Return the kind of the longest run of words that the dictionary knows; the later of two equals.
        private static string LongestPhrase(string[] tokens)
        {
            int first = Math.Max(0, tokens.Length - 12);
            for (int length = Math.Min(LongestPhraseWords, tokens.Length - first); length > 0; length--)
            {
                for (int start = tokens.Length - length; start >= first; start--)
                {
                    string kind;
                    string phrase = length == 1 ? tokens[start] : Begins.Contains(tokens[start]) ? string.Join(" ", tokens, start, length) : "";
                    if (Dictionary.Phrases.TryGetValue(phrase, out kind))
                    {
                        return kind;
                    }
                }
            }
            return "";
        }

        public static bool IsNameKind(string kind)
        {
            return Array.IndexOf(NameKinds, kind) >= 0;
        }

        // Tell whether a header names what is not a person.
        public static bool IsOfThing(string header)
        {
            return IsShort(header) && Dictionary.NotPeople.Overlaps(Words(header).Split(' '));
        }

        public static bool IsShort(string header)
        {
            return header.Length <= 40 || Text.Length(header) <= 40;
        }

        // Tell whether a header says that animals, ships or books are listed.
        public static bool ListsThings(List<string> header)
        {
            return header.Exists(cell => IsShort(cell) && Dictionary.Things.Overlaps(Words(cell).Split(' ')));
        }

        // Tell whether a header says that parts, orders or vehicles have the numbers below it.
        public static bool NumbersThings(List<string> header)
        {
            return header.Exists(IsNumbered);
        }

        public static bool IsNumbered(string header)
        {
            return IsShort(header) && Array.Exists(Words(header).Split(' '), word => Array.IndexOf(Lists.NumberedThings, word) >= 0);
        }

        // Tell whether a header says that shops, schools or the like are listed, whose telephones are not people's.
        public static bool ListsFirms(List<string> header)
        {
            return ListsMayors(header)
                || (header.Exists(IsOfThing) && header.Exists(cell => Text.Length(cell) <= LongestHeader && HeaderKind(cell) != ""));
        }

        // Tell whether a header says that mayors or senators are listed, who are reached at their office, and nobody in private.
        public static bool ListsMayors(List<string> header)
        {
            return header.Exists(cell => IsShort(cell) && Array.Exists(Words(cell).Split(' '), word => Array.IndexOf(Lists.Mayors, word) >= 0))
                && !header.Exists(IsOfParty);
        }

        // Tell whether a header of no known kind says that names stand below it, not whose.
        public static bool NamesSomebody(string header)
        {
            string said = IsShort(header) ? Words(header) : "-";
            string last = said.Substring(said.LastIndexOf(' ') + 1);
            return HeaderKind(header) == "" && (Array.IndexOf(Lists.SaysName, last) >= 0 || ShortName.IsMatch(last));
        }

        private static readonly Regex ShortName = new Regex("\\A[a-z]{1,3}name\\z", RegexOptions.CultureInvariant);

        // Tell whether this stands over columns that nobody named, as Words returns it.
        public static bool IsGenerated(string words)
        {
            string stem = words.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            stem = stem.EndsWith(" ", StringComparison.Ordinal) ? stem.Substring(0, stem.Length - 1) : stem;
            return Array.IndexOf(GeneratedStems, stem) >= 0;
        }
    }
}
