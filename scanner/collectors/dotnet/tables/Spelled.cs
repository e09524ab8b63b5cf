// One spelling of a person's name, however it is written (spelled.py says how and why).
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Spelled
    {
        private static readonly Regex Accents = new Regex("[\u0300-\u036f]", RegexOptions.CultureInvariant);
        private static readonly Regex Apostrophes = new Regex("['`\u00b4\u2019]", RegexOptions.CultureInvariant);
        private static readonly Regex Between = new Regex("[-.,;:_/\u2010-\u2015]", RegexOptions.CultureInvariant);

        // Return the one spelling of a cell of names of this kind, without blanks around it.
        public static string SpellingOf(string text, string kind)
        {
            bool isFull = kind == "full_name";
            text = isFull ? SurnameLast(text) : text;
            text = Text.IsAscii(text) ? text : Accents.Replace(KnownKeys.Decomposed(text), "");
            List<string> parts = KnownKeys.Words(Between.Replace(Apostrophes.Replace(Text.Lower(text), ""), " "));
            List<string> longer = parts.FindAll(part => part.Length > 1 || part[0] < 'a' || part[0] > 'z');
            return string.Join(" ", kind != "surname" && longer.Count > (isFull ? 1 : 0) ? longer : parts);
        }

        // Return a full name with what stands before its comma, or in capitals before words in small letters, behind it.
        private static string SurnameLast(string text)
        {
            int comma = text.IndexOf(',');
            string first = text.Substring(comma + 1);
            if (comma >= 0 && first.IndexOf(',') < 0 && Text.Strip(first) != "")
            {
                return first + " " + text.Substring(0, comma);
            }
            List<string> parts = KnownKeys.Words(text);
            int capitals = parts.FindIndex(part => part.TrimEnd('.').Length < 2 || !IsInCapitals(part));
            if (capitals <= 0 || parts.FindIndex(capitals, part => !IsInCapitals(part)) < 0)
            {
                return text;
            }
            parts.AddRange(parts.GetRange(0, capitals));
            return string.Join(" ", parts.GetRange(capitals, parts.Count - capitals));
        }

        private static bool IsInCapitals(string part)
        {
            return part == Text.Upper(part) && part != Text.Lower(part);
        }
    }
}
