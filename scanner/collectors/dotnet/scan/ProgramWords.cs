// Texts of the words that a program shows, in some language: the people in them are examples.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class ProgramWords
    {
        // Different labels of people that stand for themselves; and the examples beside them are fewer.
        private const int Fewest = 3;
        private const int ShownBytes = 8192;

        // How files of nothing else begin, in small letters: those of Android, .NET, translators and Qt.
        private static readonly Regex Forms = new Regex(
            "<resources[ >][\\s\\S]{0,2000}<string|text/microsoft-resx|<xliff[ >]|urn:oasis:names:tc:xliff|<!doctype ts>|<ts [a-z]", RegexOptions.CultureInvariant);

        // A label, and words behind it.
        private static readonly Regex Label = new Regex(
            "[\"'<> \t\r\n]([a-z][a-z_ -]{2,40})[\"']?(?:[ \t]{0,4}[:=][ \t]{0,4}|</key>[ \t\r\n]{0,20}<string>)"
            + "[\"']?([a-z][a-z -]{2,40})[\"'<\r\n;,]", RegexOptions.CultureInvariant);

        // Return how many people a text must name to be taken for a list; worked out once.
        public static long LeastBelieved(Work work)
        {
            work.LeastBelieved = work.LeastBelieved ?? LeastOfWords(work);
            return work.LeastBelieved.Value;
        }

        // Return it by the words of a text: many where it holds those of a program.
        private static long LeastOfWords(Work work)
        {
            string small = Collected.SmallHead(work);
            if (Forms.IsMatch(small.Substring(0, Math.Min(ShownBytes, small.Length))))
            {
                return work.Context.Threshold;
            }
            var labels = new HashSet<string>();
            foreach (Match said in Label.Matches(small))
            {
                string kind = Headers.HeaderKind(said.Groups[1].Value);
                if (kind != "" && kind == Headers.HeaderKind(said.Groups[2].Value))
                {
                    labels.Add(said.Groups[1].Value);
                }
            }
            return labels.Count >= Fewest ? Fewest : 1;
        }
    }
}
