// Names in Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters. See other_letters.py.
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class OtherLetters
    {
        public const char First = '\u0370';
        private const char Last = '\u10ff', FirstWithoutCapitals = '\u0531', LastWithoutCapitals = '\u06ff', FirstGeorgian = '\u10a0';
        private const string Accented = "\u03ac\u03ad\u03ae\u03af\u03cc\u03cd\u03ce\u03ca\u03cb\u0390\u03b0";
        private const string Bare = "\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9\u03b9\u03c5\u03b9\u03c5";
        private const int Longest = 60;
        private static readonly Regex LastNameEnds = new Regex(Lists.OtherLetters[0], RegexOptions.CultureInvariant);
        private static readonly Regex SmallWord = new Regex(Lists.OtherLetters[1], RegexOptions.CultureInvariant);

        // Tell whether a text in such letters has a common first name, or of several words one ends as last ones do.
        public static bool HasName(string text)
        {
            if (text.Length == 0 || text[0] < First || text[0] > Last)
            {
                return false;
            }
            string small = Small(Text.Cut(text, Longest));
            if (text.IndexOf(' ') >= 0 && LastNameEnds.IsMatch(small) && !SmallWord.IsMatch(Text.Cut(text, Longest)))
            {
                return true;
            }
            return CellValues.WordsOf(small).Exists(word => word[0] >= First && Dictionary.FirstNames.Contains(word));
        }

        // Return a text in small letters, those of Greece without accents.
        public static string Small(string text)
        {
            char[] signs = Text.Lower(text).ToCharArray();
            for (int at = 0; at < signs.Length; at++)
            {
                int accented = Accented.IndexOf(signs[at]);
                signs[at] = accented < 0 ? signs[at] : Bare[accented];
            }
            return new string(signs);
        }

        // Tell whether a text begins with a letter of a script whose names are written as all other words are.
        public static bool AreWithoutCapitals(string text)
        {
            char first = text.Length > 0 ? text[0] : ' ';
            return (first >= FirstWithoutCapitals && first <= LastWithoutCapitals) || (first >= FirstGeorgian && first <= Last);
        }
    }
}
