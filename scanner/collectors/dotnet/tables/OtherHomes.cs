// Homes in Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters. See other_homes.py.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class OtherHomes
    {
        private const int Different = 4;
        private static readonly Regex BareStreet = new Regex("\\A(?:" + Lists.OtherLetters[2] + ")\\z", RegexOptions.CultureInvariant);

        // Tell whether a text in such letters has a word for streets, and the number of a house.
        public static bool IsStreet(string text)
        {
            if (!Array.Exists(text.ToCharArray(), sign => sign >= OtherLetters.First) || !Text.HasDigit(text))
            {
                return false;
            }
            return CellValues.WordsOf(OtherLetters.Small(text)).Exists(word => Array.IndexOf(Lists.OtherStreets, word) >= 0);
        }

        // Tell whether nearly all cells are streets with their houses, by nothing but how they are written.
        public static bool AreBareStreets(List<string> values)
        {
            if (!BareStreet.IsMatch(values[0]) || CellValues.Share(BareStreet.IsMatch, values) < CellValues.NearlyAll)
            {
                return false;
            }
            var first = new HashSet<string>(values.ConvertAll(value => value.Split(' ')[0]));
            return first.Count >= Different;
        }
    }
}
