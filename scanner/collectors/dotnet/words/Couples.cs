// Names of two who are listed as one: Ann Hall and Bob Hall, Ann & Bob Hall, Mr and Mrs A Hall, A & B Hall.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Couples
    {
        private const double Known = 0.3;
        private const int Seen = 3;
        private static readonly Regex Couple = new Regex(Lists.Couple[0], RegexOptions.CultureInvariant);
        private static readonly string[] Signs = { " and ", " & ", " / ", " und ", " et " };

        // Return values, of couples the name of the first.
        // Firms are called so too: of them the second part is no first name, Marks and Spencer, Holt and Sons.
        public static List<string> FirstOfEach(List<string> values)
        {
            IEnumerable<string> seen = values.Take(Seen).Concat(values.Skip(values.Count - 1));
            if (!seen.Any(value => Array.Exists(Signs, sign => value.IndexOf(sign, StringComparison.Ordinal) >= 0)))
            {
                return values;
            }
            List<string[]> parts = values.ConvertAll(Parted);
            List<string> seconds = parts.FindAll(part => part != null).ConvertAll(part => part[1]);
            int told = seconds.FindAll(word => IsShort(word) || CellValues.HasKnownName(word)).Count;
            if (seconds.Count == 0 || told < Known * seconds.Count)
            {
                return values;
            }
            return values.Select((value, n) => parts[n] != null ? parts[n][0] : value).ToList();
        }

        // Return the name of the first of a couple, and the first word of the second without a title, or null.
        private static string[] Parted(string text)
        {
            Match found = Couple.Match(text);
            if (!found.Success)
            {
                return null;
            }
            string[] first = found.Groups[1].Value.Split(' '), second = found.Groups[2].Value.Split(' ');
            string[] title = first.Take(IsTitle(first[0]) ? 1 : 0).ToArray();
            first = first.Skip(title.Length).ToArray();
            bool hasTitle = IsTitle(second[0]);
            second = second.Skip(hasTitle ? 1 : 0).ToArray();
            if (first.Length == 0)
            {
                return hasTitle && second.Length > 0 ? new[] { string.Join(" ", title.Concat(second)), "Mr" } : null;
            }
            if (second.Length < 2)
            {
                return null;
            }
            return new[] { string.Join(" ", title.Concat(first).Concat(second.Skip(first.Length == 1 ? 1 : second.Length))), second[0] };
        }

        private static bool IsTitle(string word)
        {
            return Array.IndexOf(Lists.CoupleTitles, Text.Lower(word.Trim('.'))) >= 0;
        }

        private static bool IsShort(string word)
        {
            return Text.Length(word.Trim('.')) == 1 || IsTitle(word);
        }
    }
}
