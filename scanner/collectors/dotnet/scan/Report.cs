// What goes home: one JSON object a line, and only what scanner/facts/stray.py has a field for.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // What was seen and read below one root.
    internal sealed class Coverage
    {
        public long Files;
        public long BytesSeen;
        public long BytesRead;
        public readonly SortedDictionary<string, long> Skipped = new SortedDictionary<string, long>(StringComparer.Ordinal);

        // Count one file, or directory, that was seen and not read.
        public void Skip(string reason)
        {
            long before;
            Skipped.TryGetValue(reason, out before);
            Skipped[reason] = before + 1;
        }
    }

    // Writes lines, and counts what is beyond the caps on listed files.
    internal sealed class Report
    {
        private const int PathCharacters = 4096;

        private readonly Action<string> line;
        private long weightyLeft;
        private long unreadLeft;
        private long unlisted;

        public Report(Action<string> line, long listed)
        {
            this.line = line;
            weightyLeft = listed;
            unreadLeft = Math.Min(listed, Settings.NotReadListed);
        }

        // Write the coverage of one root.
        public void Root(Place place, string state, Coverage coverage)
        {
            var skipped = new List<string>();
            foreach (KeyValuePair<string, long> reason in coverage.Skipped)
            {
                skipped.Add("[" + Quoted(reason.Key) + ", " + Number(reason.Value) + "]");
            }
            line("{\"root\": {\"bytes_read\": " + Number(coverage.BytesRead)
                + ", \"bytes_seen\": " + Number(coverage.BytesSeen)
                + ", \"files\": " + Number(coverage.Files)
                + ", \"path\": " + Quoted(SafePath(place.Path))
                + ", \"place\": " + Quoted(place.Kind)
                + ", \"skipped\": [" + string.Join(", ", skipped) + "]"
                + ", \"state\": " + Quoted(state) + "}}");
        }

        // Write one judgement that is not clean, if the cap leaves room; coverage counts all that is not read.
        public void File(Found found, string place, Part part)
        {
            Judgement judgement = part.Judgement;
            bool isWeighty = judgement.Verdict != "not_read";
            if ((isWeighty ? weightyLeft : unreadLeft) <= 0)
            {
                unlisted += isWeighty ? 1 : 0;
                return;
            }
            weightyLeft -= isWeighty ? 1 : 0;
            unreadLeft -= isWeighty ? 0 : 1;
            line("{\"file\": {\"audience\": \"\", \"confidence\": " + Quoted(judgement.Confidence)
                + ", \"kinds\": [" + string.Join(", ", Array.ConvertAll(judgement.Kinds, Quoted)) + "]"
                + ", \"known\": [" + string.Join(", ", judgement.Known.ConvertAll(Shown)) + "], \"mode\": " + Number(found.Status.Mode)
                + ", \"modified\": " + Number(found.Status.Modified)
                + ", \"owner\": \"\", \"part\": " + Quoted(part.Name)
                + ", \"path\": " + Quoted(SafePath(found.Path))
                + ", \"people\": " + Number(judgement.People)
                + ", \"place\": " + Quoted(place)
                + ", \"reason\": " + Quoted(judgement.Reason)
                + ", \"size\": " + Number(found.Status.Size)
                + ", \"verdict\": " + Quoted(judgement.Verdict) + "}}");
        }

        private static string Shown(KnownCount count)
        {
            return "{\"canaries\": " + Number(count.Canaries) + ", \"export\": " + Quoted(count.Export)
                + ", \"of\": " + Number(count.Of) + ", \"people\": " + Number(count.People) + "}";
        }

        // Write the last line: without it the answer is not whole.
        public void End(double seconds, List<KnownExport> known)
        {
            List<string> asked = known.ConvertAll(export => "[" + Quoted(export.Name) + ", \"\"]");
            line("{\"end\": {\"engine\": \"dotnet\", \"known\": [" + string.Join(", ", asked)
                + "], \"portable\": null, \"seconds\": " + seconds.ToString("0.0##", CultureInfo.InvariantCulture)
                + ", \"unlisted\": " + Number(unlisted)
                + ", \"version\": " + Quoted(Settings.Version) + "}}");
        }

        // Return a path as valid text: halves of characters become a backslash, u and four digits.
        public static string SafePath(string path)
        {
            var safe = new StringBuilder();
            for (int n = 0; n < path.Length; n++)
            {
                if (char.IsHighSurrogate(path[n]) && n + 1 < path.Length && char.IsLowSurrogate(path[n + 1]))
                {
                    safe.Append(path, n, 2);
                    n++;
                }
                else if (char.IsSurrogate(path[n]))
                {
                    safe.Append(Escaped(path[n]));
                }
                else
                {
                    safe.Append(path[n]);
                }
            }
            return Text.Cut(safe.ToString(), PathCharacters);
        }

        private static string Escaped(char sign)
        {
            return "\\u" + ((int)sign).ToString("x4", CultureInfo.InvariantCulture);
        }

        private static string Number(long number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        private static string Quoted(string text)
        {
            var quoted = new StringBuilder("\"");
            foreach (char sign in text)
            {
                if (sign == '"' || sign == '\\')
                {
                    quoted.Append('\\').Append(sign);
                }
                else if (sign >= ' ' && sign < '\u007f')
                {
                    quoted.Append(sign);
                }
                else
                {
                    quoted.Append(Escaped(sign));
                }
            }
            return quoted.Append('"').ToString();
        }
    }
}
