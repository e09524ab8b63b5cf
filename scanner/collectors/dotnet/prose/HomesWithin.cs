// A name and a home side by side within a sentence: Ann Hall of 12 Mill Lane, York YO1 7AB rang.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class HomesWithin
    {
        // Bytes before the end of the code of a town in which the name begins, and how long the end of a British code is,
        // and that of an American one with a letter of its state.
        private const int Reach = 136;
        private const int InwardBytes = 3;
        private const int StateBytes = 7;

        // A name or those of two, what joins it to where somebody lives, the house in its street, towns, and the code.
        private static readonly Regex HomeOf = new Regex(
            "(" + Contacts.Name + ")(?: (?:and|&) " + Contacts.Name + ")?"
            + "(?:,|,? (?:of|at|from|-|(?:who )?(?:lives|lived|living|resides|residing|resident) (?:at|in))) \\(?"
            + "((?:[Ff]lat [0-9]{1,4}[A-Za-z]?,? )?[0-9]{1,4}[A-Za-z]? [A-Z][A-Za-z']{1,20}(?: [A-Z][A-Za-z']{1,20}){0,3})"
            + "(?:, ?[A-Z][A-Za-z' -]{1,30}){0,3},? "
            + "(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z]{2} [0-9]{5})\\z",
            RegexOptions.CultureInvariant);

        // Behind a name with nothing but a comma between it and a home a sentence goes on: else it is a line of a directory.
        private static readonly Regex GoesOn = new Regex("\\A,? [a-z]", RegexOptions.CultureInvariant);
        private const int GoesOnBytes = 3;

        // Return the words of the name that stands on the line of a code of a town, and its home; null where none does.
        public static List<string> Find(byte[] data, int length, int at, out string home)
        {
            home = "";
            int end = Math.Min(length, at + (Text.IsDigit((char)data[at]) ? InwardBytes : StateBytes));
            int from = Math.Max(0, end - Reach);
            string line = Text.Latin(data, from, end - from);
            line = line.Substring(line.LastIndexOf('\n') + 1);
            Match found = HomeOf.Match(line);
            if (!found.Success)
            {
                return null;
            }
            Group named = found.Groups[1];
            bool isBeside = line.Substring(named.Index + named.Length, found.Groups[2].Index - named.Index - named.Length) == ", ";
            if (isBeside && !GoesOn.IsMatch(Text.Latin(data, end, Math.Min(GoesOnBytes, length - end))))
            {
                return null;
            }
            string name = named.Value;
            List<string> words = Contacts.NameIn(name);
            if (words.Count < 2 || Array.IndexOf(Lists.PlaceWords, words[0]) >= 0
                || Contacts.WordsIn(name).Exists(Dictionary.Organisations.Contains))
            {
                return null;
            }
            home = line.Substring(found.Groups[2].Index);
            return words;
        }
    }
}
