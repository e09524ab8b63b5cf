// Rows each of which is one cell in quotes, those of its own cells doubled: a table that was taken for one column.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class WrappedRows
    {
        private const int Lines = 32;

        // Rows, and cells of each, that a text has at least whose lines are more than sentences in quotes.
        private const int Fewest = 3;
        private static readonly Regex InQuotes = new Regex("\\A\"((?:[^\"\\r\\n]|\"\")*)\"[ \\t]*\\r?\\z", RegexOptions.CultureInvariant);

        // Return what is to be said of the rows within such lines.
        public static IEnumerable<Part> ReadWrappedRows(Work work)
        {
            string head = Decoders.Decode(work.Head, work.Detail).TrimStart('\ufeff');
            if (!head.StartsWith("\"", StringComparison.Ordinal) || !AreWrapped(head))
            {
                return new Part[0];
            }
            byte[] data = Streams.Whole(work.Source, Settings.MemberBytes, "nested_too_big");
            string[] rows = Array.ConvertAll(Decoders.Decode(data, work.Detail).TrimStart('\ufeff').Split('\n'), Unwrapped);
            return work.Within(new HeldSource(Text.Bytes(string.Join("\n", rows))));
        }

        // Tell whether the first lines are each one cell in quotes, and hold rows with as many cells as each other.
        private static bool AreWrapped(string head)
        {
            string[] split = head.Split(new[] { '\n' }, Lines + 1);
            List<string> lines = split.Take(split.Length - 1).Where(line => Text.Strip(line) != "").ToList();
            if (lines.Count < Fewest || !lines.TrueForAll(InQuotes.IsMatch))
            {
                return false;
            }
            List<string> inner = lines.ConvertAll(Unwrapped);
            foreach (char sign in ",;\t")
            {
                var widths = new HashSet<int>();
                var reader = new CsvReader(new ListedLines(inner), sign);
                while (reader.Read())
                {
                    widths.Add(reader.Row.Count);
                }
                if (widths.Count == 1 && widths.Min() >= Fewest)
                {
                    return true;
                }
            }
            return false;
        }

        // Return the row within a line, or the line as it is.
        private static string Unwrapped(string line)
        {
            Match found = InQuotes.Match(line);
            return found.Success ? found.Groups[1].Value.Replace("\"\"", "\"") : line;
        }
    }
}
