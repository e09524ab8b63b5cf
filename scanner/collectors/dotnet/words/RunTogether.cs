// Words over columns that run together, as in old databases: CUSTNAME, FIRSTNAM, HIREDATE, and CONTACTNAM cut at ten.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class RunTogether
    {
        private const int ShortestTogether = 6;
        private const int ShortestWord = 3;

        // Letters to which old databases cut the name of a column, and those that are left of its last word at least.
        private const int OldLength = 10;
        private const int ShortestCut = 2;
        private static readonly HashSet<string> Known = KnownWords();
        private static readonly HashSet<string> Heads = new HashSet<string>(Lists.Heads);

        private static HashSet<string> KnownWords()
        {
            var known = new HashSet<string>(Lists.Parties);
            known.UnionWith(Lists.Events);
            known.UnionWith(Lists.NotPeople);
            known.UnionWith(Lists.NumberedThings);
            known.UnionWith(Lists.Things);
            return known;
        }

        // Return the words that run together in one with a blank between them, or it as it is.
        public static string Parted(string word)
        {
            if (word.Length < ShortestTogether || Known.Contains(word) || Array.IndexOf(Lists.Public, word) >= 0
                || !AreLetters(word))
            {
                return word;
            }
            string named = BesidePeople(word);
            if (named != "")
            {
                return named;
            }
            int least = Text.Length(word) == OldLength ? ShortestCut : ShortestWord;
            for (int at = ShortestWord; at <= word.Length - ShortestCut; at++)
            {
                string rest = word.Substring(at);
                string tail = rest.Length >= least || rest == "no"
                    ? Array.Find(Lists.Tails, whole => whole.StartsWith(rest, StringComparison.Ordinal))
                    : null;
                string head = tail != null ? HeadsOf(word.Substring(0, at)) : "";
                if (head != "")
                {
                    return head + " " + (tail == "nme" ? "name" : tail == "nbr" ? "number" : tail);
                }
            }
            return word;
        }

        // Return a word for names and one for people that run together with a blank between them, or ''.
        private static string BesidePeople(string word)
        {
            foreach (string name in Lists.NameWords)
            {
                string rest = word.Substring(Math.Min(word.Length, name.Length));
                if (word.StartsWith(name, StringComparison.Ordinal) && Headers.IsOfPeople(rest))
                {
                    return name + " " + rest;
                }
                rest = word.Substring(0, Math.Max(0, word.Length - name.Length));
                if (word.EndsWith(name, StringComparison.Ordinal) && Headers.IsOfPeople(rest))
                {
                    return rest + " " + name;
                }
            }
            return "";
        }

        private static bool AreLetters(string word)
        {
            return CellValues.WordsOf(word).Count == 1 && CellValues.WordsOf(word)[0] == word;
        }

        // Return one or two known words in one with a blank between them, or ''.
        private static string HeadsOf(string word)
        {
            if (IsHead(word))
            {
                return word;
            }
            for (int at = ShortestWord; at <= word.Length - ShortestWord; at++)
            {
                if (IsHead(word.Substring(0, at)) && IsHead(word.Substring(at)))
                {
                    return word.Substring(0, at) + " " + word.Substring(at);
                }
            }
            return "";
        }

        private static bool IsHead(string word)
        {
            return Heads.Contains(word) || Known.Contains(word);
        }
    }
}
