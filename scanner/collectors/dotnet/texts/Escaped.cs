// JSON that stands in a text with a backslash before each quote (escaped.py says why).
using System;
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
            if (work.Source.Size > Settings.WholeBytes || work.Depth >= Settings.Nesting)
            {
                yield break;
            }
            if (head.StartsWith("$VAR1 = ", StringComparison.Ordinal))
            {
                byte[] all = Streams.Whole(work.Source, Settings.WholeBytes, "too_big");
                string perl = Text.Latin(all, 0, all.Length);
                foreach (Part part in Collected.Holds(perl, "\\x{") ? work.Within(new HeldSource(Text.LatinBytes(JsonOfPerl(perl))), "") : new Part[0])
                {
                    yield return part;
                }
                yield break;
            }
            if (!Collected.Holds(head, "\\\""))
            {
                yield break;
            }
            var labels = new List<string>();
            foreach (Match found in Regex.Matches(head, "\\\\{1,7}\"([A-Za-z_][A-Za-z0-9_. -]{0,40})\\\\{1,7}\"[ \t]?:"))
            {
                labels.Add(found.Groups[1].Value);
            }
            if (!LabelWords.AreOfPeople(labels))
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

        // Return what Perl prints of its data as JSON, letters as they are.
        private static string JsonOfPerl(string perl)
        {
            string letters = Regex.Replace(perl, "\\\\x\\{([0-9a-f]{1,5})\\}", found => Letter(Convert.ToInt32(found.Groups[1].Value, 16)));
            string texts = Regex.Replace(
                letters.Substring(8), "\"((?:[^\"\\\\\n]|\\\\.){0,400})\"|'((?:[^'\\\\\n]|\\\\.){0,400})'",
                found => "\"" + Regex.Replace(found.Value.Substring(1, found.Length - 2), "\\\\(.)", "$1").Replace('"', '\'') + "\"");
            return texts.Replace(" => ", ": ").TrimEnd(';', ' ', '\r', '\n');
        }

        private static string Letter(int sign)
        {
            byte[] data = Text.Bytes(sign >= 0xd800 && sign < 0xe000 ? "?" : char.ConvertFromUtf32(sign));
            return Text.Latin(data, 0, data.Length);
        }

        private static string Plain(string sign)
        {
            return sign == "n" ? "\n" : sign == "\"" ? sign : " ";
        }
    }
}
