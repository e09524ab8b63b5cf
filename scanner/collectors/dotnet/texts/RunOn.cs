// Records of one value a line that nothing parts: every so many lines the same kind of value comes again.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class RunOn
    {
        private const double MostlyFirms = 0.5;
        private const int SampleBytes = 8 * 1024;
        private const int Lowest = 2;
        private const int Highest = 12;
        private const int FewestMarks = 5;

        // Share of the lines of one kind that must come in the same step.
        private const double InStep = 0.9;

        // A line that is a date, a postcode, an insurance or prison number, an address of mail or a telephone and nothing else.
        private static readonly Regex Mark = new Regex(
            "\\n[ \\t]*(?:([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4})"
            + "|([A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2})|([A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]|[A-Z][0-9]{4}[A-Z]{2})"
            + "|([^@ \\t-\\r]{2,64}@[^@ \\t-\\r]{3,64})|(0[0-9 ]{9,13}))[ \\t\\r]*(?=\\n)",
            RegexOptions.CultureInvariant);

        // Return what is to be said of such records, as rows of a table.
        public static IEnumerable<Part> ReadRunOn(Work work)
        {
            string head = Collected.AsciiHead(work);
            int height = Height(head.Substring(0, Math.Min(SampleBytes, head.Length)));
            if (height == 0)
            {
                return new Part[0];
            }
            var table = new Table(work.Context);
            var row = new List<string>();
            long rows = 0, firms = 0, named = 0;
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                if (bare != "")
                {
                    row.Add(bare);
                }
                if (row.Count == height)
                {
                    table.Add(row);
                    rows++;
                    firms += row.Exists(cell => !Text.HasDigit(cell) && CellValues.NamesFirm(cell)) ? 1 : 0;
                    named += row.Exists(cell => CellValues.IsTwoWords(cell) && CellValues.HasKnownName(cell)) ? 1 : 0;
                    row = new List<string>();
                }
            }
            Judgement judgement = table.Finish();
            if (firms > MostlyFirms * rows && Array.TrueForAll(judgement.Kinds, IsAddressed))
            {
                return new Part[0];
            }
            bool isOfMakers = Array.TrueForAll(judgement.Kinds, kind => Array.IndexOf(Lists.Makers, kind) >= 0);
            bool isTold = height == 2 ? named > 0.5 * rows : Array.Exists(judgement.Kinds, kind => !Headers.IsNameKind(kind) && kind != "date_of_birth"); // may be of a film
            return isOfMakers || !isTold ? new Part[0] : new[] { new Part("", judgement) };
        }

        // Tell whether a kind is what tells nobody in so many records in which a firm is named: agents bear names of people.
        private static bool IsAddressed(string kind)
        {
            return Headers.IsNameKind(kind) || kind == "address" || kind == "postcode";
        }

        // Return of how many lines the records of a sample are, 0 where it holds none.
        private static int Height(string sample)
        {
            var kinds = new List<List<int>>();
            var byGroup = new Dictionary<int, List<int>>();
            int lines = 0, passed = 0;
            for (Match mark = Mark.Match("\n" + sample); mark.Success; mark = mark.NextMatch())
            {
                foreach (string line in sample.Substring(passed, mark.Index - passed).Split('\n'))
                {
                    lines += line.Trim(' ', '\t', '\n', '\r', '\f', '\v') != "" ? 1 : 0;
                }
                passed = mark.Index;
                int group = 1;
                while (!mark.Groups[group].Success)
                {
                    group++;
                }
                if (!byGroup.ContainsKey(group))
                {
                    byGroup[group] = new List<int>();
                    kinds.Add(byGroup[group]);
                }
                byGroup[group].Add(lines);
            }
            return HeightOf(kinds);
        }

        private static int HeightOf(List<List<int>> kinds)
        {
            var order = new List<List<int>>(kinds);
            order.Sort((one, other) => one.Count != other.Count ? other.Count.CompareTo(one.Count)
                : kinds.IndexOf(one).CompareTo(kinds.IndexOf(other)));
            foreach (List<int> numbers in order)
            {
                var steps = new List<int>();
                for (int n = 1; n < numbers.Count; n++)
                {
                    steps.Add(numbers[n] - numbers[n - 1]);
                }
                int usual = 0, most = 0;
                foreach (int step in new SortedSet<int>(steps))
                {
                    int times = steps.FindAll(one => one == step).Count;
                    usual = times > most ? step : usual;
                    most = Math.Max(most, times);
                }
                if (numbers.Count >= FewestMarks && most >= InStep * steps.Count)
                {
                    return usual >= Lowest && usual <= Highest ? usual : 0;
                }
            }
            return 0;
        }
    }
}
