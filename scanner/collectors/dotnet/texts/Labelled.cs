// Records of labels and values: forms, letters, YAML, properties, lists in programs, logs of key=value.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Labelled
    {
        private const int SampleBytes = 8 * 1024;
        private const int FewestNumbered = 4;
        private const string Ruled = "-=*_#~";

        private static readonly Regex Comment = new Regex("\\A\\s*(?:#|//|--|\\*)", RegexOptions.CultureInvariant);

        // Return what is to be said of all records of lines 'label: value', or of pairs such as surname: 'X', if more.
        public static IEnumerable<Part> ReadLabelled(Work work)
        {
            if (Collected.IsJson(work) || !Collected.SpeaksOfPeople(work))
            {
                return new Part[0];
            }
            string head = Collected.AsciiHead(work);
            string later = head.Substring(Math.Min(head.Length, Math.Max(SampleBytes, head.Length - SampleBytes / 2)));
            byte[] bytes = Text.LatinBytes(head.Substring(0, Math.Min(SampleBytes, head.Length)) + "\n" + later);
            string sample = Decoders.Decode(bytes, "utf-8").Replace("\r\n", "\n").Replace("\r", "\n");
            var pairs = new List<KeyValuePair<string, string>>();
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(LabelPairs.Pairs(line));
            }
            var found = new List<Part>();
            string first = FirstOfPeople(pairs);
            if (first != null)
            {
                found.AddRange(LineRecords(work, first, AreNumbered(pairs.ConvertAll(pair => pair.Key))));
            }
            pairs = new List<KeyValuePair<string, string>>(LabelPairs.LiteralPairs(LabelPairs.WithLists(sample)));
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(LabelPairs.QueryPairs(line));
            }
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(LabelPairs.OtherPairs(line));
            }
            first = FirstOfPeople(pairs);
            if (first != null)
            {
                found.AddRange(LiteralRecords(work, first));
            }
            Part best = null;
            foreach (Part part in found)
            {
                best = best == null || part.Judgement.People > best.Judgement.People ? part : best;
            }
            return best == null ? new Part[0] : new[] { best };
        }

        private static bool AreNumbered(IEnumerable<string> labels)
        {
            var times = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string label in new HashSet<string>(labels, StringComparer.Ordinal))
            {
                Match told = Gatherer.NumberIn.Match(label);
                if (told.Success && LabelWords.MayBeKnown(label))
                {
                    string named = told.Groups[1].Value + told.Groups[3].Value;
                    int before;
                    times.TryGetValue(named, out before);
                    times[named] = before + 1;
                }
            }
            foreach (KeyValuePair<string, int> one in times)
            {
                if (one.Value >= FewestNumbered && Array.IndexOf(Lists.LabelCore, Headers.HeaderKind(one.Key)) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        // Return the label with which each record of people begins, "" where it will show; null where there are none.
        private static string FirstOfPeople(List<KeyValuePair<string, string>> pairs)
        {
            return LabelWords.AreOfPeople(pairs.ConvertAll(pair => pair.Key)) ? "" : NamedValues.Label(pairs);
        }

        private static List<Part> LineRecords(Work work, string first, bool isNumbered)
        {
            var tables = new FoundTables(work);
            var gatherer = new Gatherer(record => tables.Record("", record), first, isNumbered);
            var parents = new Parents();
            string waiting = "";
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                bool isPage = line.IndexOf('\f') >= 0;
                bool isRule = bare != "" && Ruled.IndexOf(bare[0]) >= 0 && bare.Trim(Ruled.ToCharArray()) == "";
                if (bare == "" || isRule || (bare[0] == '[' && !Collected.Holds(bare, "] => ")) || isPage)
                {
                    gatherer.Section(bare);
                    parents = new Parents();
                    waiting = "";
                    if (!isPage)
                    {
                        continue;
                    }
                }
                List<KeyValuePair<string, string>> pairs = LabelPairs.Pairs(line);
                if (waiting != "" && pairs.Count == 0)
                {
                    gatherer.Pair(waiting, bare);
                }
                waiting = "";
                string above = parents.Of(line, pairs);
                foreach (KeyValuePair<string, string> pair in pairs)
                {
                    string label = Parents.Told(above, pair.Key);
                    if (pair.Value == "")
                    {
                        waiting = label;
                        continue;
                    }
                    bool isAbout = Array.IndexOf(Lists.LabelAbout, Text.Lower(label)) >= 0 && CellValues.IsTwoWords(pair.Value);
                    gatherer.Pair(isAbout ? "name" : label, pair.Value);
                }
            }
            gatherer.Finish();
            return tables.Parts();
        }

        // Those in comments, where programs show how records may be written, stand by themselves.
        private static List<Part> LiteralRecords(Work work, string first)
        {
            var tables = new FoundTables(work);
            var noted = new Gatherer(record => tables.Record("#", record), first);
            var stated = new Gatherer(record => tables.Record("", record), first);
            foreach (string line in Collected.BoundedLines(work))
            {
                List<KeyValuePair<string, string>> pairs = LabelPairs.QueryPairs(line);
                pairs = pairs.Count > 0 ? pairs : LabelPairs.OtherPairs(line);
                pairs.AddRange(pairs.Count > 0 ? new KeyValuePair<string, string>[0] : LabelPairs.LiteralPairs(CodeDates.With(LabelPairs.WithLists(line))));
                Gatherer gatherer = Comment.IsMatch(line) ? noted : stated;
                pairs.ForEach(pair => gatherer.Pair(pair.Key, pair.Value));
                gatherer.Broken = pairs.Count > 1;
            }
            stated.Finish();
            noted.Finish();
            return tables.Parts();
        }
    }
}
