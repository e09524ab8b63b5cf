// Words over columns, before values and on pages: the vocabulary of the scanner, ready to be asked.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Dictionary
    {
        // Phrase over a column, in words as split by Headers.Words -> kind of column.
        public static readonly Dictionary<string, string> Phrases = WithJoined(ByPhrase(Lists.Headers, OwnDetectors.Headers));
        public static readonly Dictionary<string, string> WholePhrases = WithMisread(ByPhrase(Lists.WholeHeaders, OwnDetectors.WholeHeaders));
        public static readonly HashSet<string> NotPeople = new HashSet<string>(Lists.NotPeople);
        public static readonly HashSet<string> Organisations = new HashSet<string>(Lists.Organisations);
        public static readonly HashSet<string> Humans = new HashSet<string>(Lists.Humans);
        public static readonly HashSet<string> Streets = new HashSet<string>(Lists.Streets);

        // Words in a header that say whose name, birth or address stands below: lead tenant, student last, holder born.
        public static readonly HashSet<string> Parties = new HashSet<string>(Lists.Parties);
        public static readonly HashSet<string> CivilTitles = new HashSet<string>(Lists.CivilTitles);
        public static readonly HashSet<string> Things = new HashSet<string>(Lists.Things);
        public static readonly HashSet<string> Events = new HashSet<string>(Lists.Events);
        public static readonly HashSet<string> Nulls = new HashSet<string>(Lists.Nulls);
        public static readonly HashSet<string> MarkingsAlone = new HashSet<string>(Lists.MarkingsAlone);
        public static readonly HashSet<string> MarkingsTwice = new HashSet<string>(Lists.MarkingsTwice);
        public static readonly HashSet<string> FirstNames = new HashSet<string>(Unfolded(Lists.FirstNames));

        // Return words in small letters before each of which a capital says how many letters it shares with the one before.
        private static IEnumerable<string> Unfolded(string folded)
        {
            string last = "";
            foreach (Match part in Regex.Matches(folded, "[A-Z][^A-Z]*"))
            {
                last = last.Substring(0, part.Value[0] - 'A') + part.Value.Substring(1);
                yield return last;
            }
        }

        // Letters of the name of a field of dBASE: what is longer was cut.
        public const int CutHeader = 10;
        public static readonly Dictionary<string, string> CutPhrases = CutOf(Phrases, CutHeader);

        // The same of names of eight letters, as in old files of statistics; of other kinds these would be words themselves.
        public const int ShortHeader = 8;
        public static readonly Dictionary<string, string> ShortPhrases = ShortOf(CutOf(Phrases, ShortHeader));

        private static Dictionary<string, string> ShortOf(Dictionary<string, string> all)
        {
            var kinds = new Dictionary<string, string>();
            foreach (KeyValuePair<string, string> cut in all)
            {
                bool isIt = cut.Value == "surname" || cut.Value == "forename" || cut.Value == "date_of_birth";
                if (isIt && Array.IndexOf(Lists.NotCut, cut.Key) < 0)
                {
                    kinds[cut.Key] = cut.Value;
                }
            }
            return kinds;
        }

        // Return so many first letters of longer phrases, for those that mean one kind alone.
        private static Dictionary<string, string> CutOf(Dictionary<string, string> phrases, int length)
        {
            var kinds = new Dictionary<string, string>();
            var several = new HashSet<string>();
            foreach (KeyValuePair<string, string> phrase in phrases)
            {
                string joined = phrase.Key.Replace(" ", "");
                if (Text.Length(joined) <= length)
                {
                    continue;
                }
                string cut = Text.Cut(joined, length);
                if (kinds.ContainsKey(cut) && kinds[cut] != phrase.Value)
                {
                    several.Add(cut);
                }
                kinds[cut] = phrase.Value;
            }
            foreach (string cut in several)
            {
                kinds.Remove(cut);
            }
            return kinds;
        }

        // Letters of a phrase that is known without its blanks too: DATEOFBIRTH, nhsnumber.
        private const int ShortestJoined = 6;

        // Return phrases of several words also as one word, where that is none of them already.
        private static Dictionary<string, string> WithJoined(Dictionary<string, string> phrases)
        {
            Dictionary<string, string> joined = new Dictionary<string, string>();
            foreach (KeyValuePair<string, string> phrase in phrases)
            {
                string word = phrase.Key.Replace(" ", "");
                if (word.Length < phrase.Key.Length && word.Length >= ShortestJoined)
                {
                    joined[word] = phrase.Value;
                }
            }
            foreach (KeyValuePair<string, string> phrase in phrases)
            {
                joined[phrase.Key] = phrase.Value;
            }
            return joined;
        }

        private const int LongMisread = 8;

        static Dictionary()
        {
            foreach (KeyValuePair<string, string> misread in ByPhrase(Lists.MisreadHeaders, new List<string[]>()))
            {
                if (misread.Key.Length >= LongMisread && !Phrases.ContainsKey(misread.Key))
                {
                    Phrases[misread.Key] = misread.Value;
                }
            }
        }

        // Put phrases in as they look where a text in another 8-bit code page is taken for one of the West.
        private static Dictionary<string, string> WithMisread(Dictionary<string, string> phrases)
        {
            foreach (KeyValuePair<string, string> misread in ByPhrase(Lists.MisreadHeaders, new List<string[]>()))
            {
                if (!Phrases.ContainsKey(misread.Key))
                {
                    phrases[misread.Key] = misread.Value;
                }
            }
            return phrases;
        }

        private static Dictionary<string, string> ByPhrase(string[][] headers, List<string[]> own)
        {
            Dictionary<string, string> kinds = new Dictionary<string, string>();
            List<string[]> all = new List<string[]>(headers);
            all.AddRange(own);
            foreach (string[] header in all)
            {
                foreach (string phrase in header[1].Split(';'))
                {
                    kinds[phrase] = header[0];
                }
            }
            return kinds;
        }
    }
}
