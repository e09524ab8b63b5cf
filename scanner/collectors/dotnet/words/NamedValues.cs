// Names of people told by what stands behind labels, whatever these say: n = "Ann Low", <p v="Ann" a="Low"/>.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class NamedValues
    {
        private const int Fewest = 10;
        private const double Known = 0.3;

        // Two words with capitals, or three, as the value of a pair, an element or a list, or of two attributes.
        private static readonly Regex Value = new Regex(
            "[=:>|\\[({] ?[\"']?([A-Z][A-Za-z\\x80-\\xff-]{1,20})"
            + "(?: |\", ?\"|', ?'|\" [A-Za-z][A-Za-z0-9_-]{0,12}=\"|</[A-Za-z0-9_.-]{1,13}>[ \\t-\\r]{0,20}<[A-Za-z0-9_.-]{1,13}>)"
            + "(?:[a-z]{1,5} ){0,2}([A-Z][A-Za-z\\x80-\\xff'-]{1,20})(?: [A-Z][A-Za-z\\x80-\\xff'-]{1,20})?[\"'<\\r\\n,]",
            RegexOptions.CultureInvariant);

        // Tell whether many values in a sample of a text, be it a program or a page, are names of people.
        public static bool Shows(string sample)
        {
            MatchCollection found = Value.Matches(sample);
            int known = 0;
            for (int n = 0; found.Count >= Fewest && n < found.Count; n++)
            {
                known += IsFirst(found[n].Groups[1].Value) || IsFirst(found[n].Groups[2].Value) ? 1 : 0;
            }
            return found.Count >= Fewest && known >= Known * found.Count;
        }

        private static bool IsFirst(string word)
        {
            return Dictionary.FirstNames.Contains(Text.Lower(Decoders.Decode(Text.LatinBytes(word), "utf-8")));
        }

        // Return the first label of pairs where behind one of them stand the names of people; null where none does.
        public static string Label(List<KeyValuePair<string, string>> pairs)
        {
            var told = new Dictionary<string, List<string>>();
            string first = null;
            foreach (KeyValuePair<string, string> pair in pairs)
            {
                string label = Gatherer.Bare(pair.Key);
                first = first ?? label;
                if (!told.ContainsKey(label))
                {
                    told[label] = new List<string>();
                }
                told[label].Add(Text.Strip(pair.Value));
            }
            return new List<List<string>>(told.Values).Exists(AreNames) && first != "" ? first : null;
        }

        private static bool AreNames(List<string> values)
        {
            return values.Count >= Fewest && CellValues.Share(CellValues.IsTwoWords, values) >= 0.6
                && new HashSet<string>(values).Count >= 0.5 * values.Count && CellValues.Share(CellValues.HasKnownName, values) >= Known;
        }
    }
}
