// JSON that stands in a text with a backslash before each quote (escaped.py says why).
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Escaped
    {
        // Yield what is to be said of such a text without the backslashes, where its labels are of people.
        public static IEnumerable<Part> ReadEscaped(Work work)
        {
            string head = Collected.AsciiHead(work);
            if (!Collected.Holds(head, "\\\"") || work.Source.Size > Settings.WholeBytes || work.Depth >= Settings.Nesting)
            {
                yield break;
            }
            var labels = new List<string>();
            foreach (Match found in Regex.Matches(head, "\\\\{1,7}\"([A-Za-z_][A-Za-z0-9_. -]{0,40})\\\\{1,7}\"[ \t]?:"))
            {
                labels.Add(found.Groups[1].Value);
            }
            if (!Labelled.AreOfPeople(labels))
            {
                yield break;
            }
            byte[] data = Streams.Whole(work.Source, Settings.WholeBytes, "too_big");
            string plain = Regex.Replace(Text.Latin(data, 0, data.Length), "\\\\{1,7}([\"nrt])", found => Plain(found.Groups[1].Value));
            if (plain.Length == data.Length)
            {
                yield break;
            }
            foreach (Part part in work.Within(new HeldSource(Text.LatinBytes(plain)), ""))
            {
                yield return part;
            }
        }

        private static string Plain(string sign)
        {
            return sign == "n" ? "\n" : sign == "\"" ? sign : " ";
        }
    }
}
