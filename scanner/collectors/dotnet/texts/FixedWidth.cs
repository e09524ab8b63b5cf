// Columns under one another: reports and extracts of fixed width.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class FixedWidth
    {
        private const int SampleBytes = 16 * 1024;
        private const int SampleLines = 200;

        // Share of lines that must hold two blanks side by side behind their first word.
        private const double Spaced = 0.6;
        private const int FewestLines = 8;
        private static readonly Regex Gaps = new Regex("\\s{2,}", RegexOptions.CultureInvariant);

        // Return what is to be said of a text whose columns are told by the places that are blank in its lines.
        public static IEnumerable<Part> ReadFixedWidth(Work work)
        {
            string head = Collected.AsciiHead(work);
            if (Pairs(head.Substring(0, Math.Min(SampleBytes, head.Length))) < FewestLines)
            {
                return new Part[0];
            }
            List<string> lines = SampledLines(Collected.Sample(work, SampleBytes));
            int spaced = lines.FindAll(line => Collected.Holds(Text.Strip(line), "  ")).Count;
            if (lines.Count < FewestLines || spaced < Spaced * lines.Count || work.IsSource
                || lines.FindAll(line => line[0] == '|').Count > Spaced * lines.Count)
            {
                return new Part[0];
            }
            List<int> starts = FixedPlaces.StartsIn(lines);
            return starts.Count < 2 ? new Part[0] : Judged(work, starts, DaysFirst(starts, lines));
        }

        // Return the columns of which nearly all cells are dates of eight digits with the day first.
        private static List<int> DaysFirst(List<int> starts, List<string> lines)
        {
            var days = new List<int>();
            for (int n = 0; n < starts.Count && n < FixedPlaces.MostColumns; n++)
            {
                List<string> cells = FixedPlaces.CellsIn(starts, n, lines);
                bool areOthers = cells.Count == 0 || cells.FindAll(cell => Dates.ParseDate(cell) != 0).Count > cells.Count / 2;
                if (!areOthers && cells.FindAll(cell => FixedPlaces.DayFirst(cell) != "").Count >= FixedPlaces.Empty * cells.Count)
                {
                    days.Add(n);
                }
            }
            return days;
        }

        // Return how often two blanks stand side by side, none counted twice.
        private static int Pairs(string text)
        {
            int count = 0;
            for (int at = text.IndexOf("  ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("  ", at + 2, StringComparison.Ordinal))
            {
                count++;
            }
            return count;
        }

        private static IEnumerable<Part> Judged(Work work, List<int> starts, List<int> days)
        {
            var table = new Table(work.Context);
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Cut(Expanded(line.TrimStart('\f')));
                if (bare.Trim('-', '=', ' ') != "" && (!FixedPlaces.IsTitle(bare, starts) || RunsOn(bare, starts)))
                {
                    List<string> row = FixedPlaces.IsTitle(bare, starts) ? CutAt(bare, starts) : Placed(bare, starts);
                    if (line.IndexOf('\f') >= 0 && row.GetRange(0, 2).Contains(""))
                    {
                        continue; // the title of a page
                    }
                    foreach (int n in days)
                    {
                        row[n] = FixedPlaces.DayFirst(row[n]) != "" ? FixedPlaces.DayFirst(row[n]) : row[n];
                    }
                    table.Add(row);
                }
                if (table.Hopeless() && !table.Strangers.HasFolk)
                {
                    return new Part[0];
                }
            }
            Judgement judgement = table.Finish();
            return Collected.IsOfMakers(work, judgement) ? new Part[0] : Content.Lone(judgement);
        }

        private static string Cut(string line)
        {
            return line.Length > FixedPlaces.Width ? line.Substring(0, FixedPlaces.Width) : line;
        }

        // str.expandtabs
        private static string Expanded(string line)
        {
            if (line.IndexOf('\t') < 0)
            {
                return line;
            }
            var expanded = new StringBuilder();
            int column = 0;
            foreach (char sign in line)
            {
                int count = sign == '\t' ? 8 - column % 8 : 1;
                expanded.Append(sign == '\t' ? ' ' : sign, count);
                column += count;
            }
            return expanded.ToString();
        }

        // Return the lines of a sample that are not blank, without its last one, which may be cut.
        private static List<string> SampledLines(string text)
        {
            string[] lines = text.Replace("\r\n", "\n").Replace("\r", "\n").Replace("\f", "").Split('\n');
            var kept = new List<string>();
            for (int n = 0; n + 1 < lines.Length && kept.Count < SampleLines; n++)
            {
                string line = Text.StripEnd(Cut(Expanded(lines[n])));
                if (line != "")
                {
                    kept.Add(line);
                }
            }
            return kept;
        }

        // Return the cells of a line; the words of a header, which may be wider than their column, by where they begin.
        private static List<string> Placed(string line, List<int> starts)
        {
            string[] words = Gaps.Split(Text.Strip(line));
            int known = 0;
            foreach (string word in words)
            {
                known += Text.Length(word) <= 40 && Headers.HeaderKind(word) != "" ? 1 : 0;
            }
            if (words.Length >= 2 && known >= 2)
            {
                return PlacedWords(line, words, starts);
            }
            return CutAt(line, starts);
        }

        // Tell whether a line is a header whose words fill their columns: id_paciente and nombre as id_pacientenombre.
        private static bool RunsOn(string line, List<int> starts)
        {
            List<string> cells = CutAt(line, starts);
            int known = cells.FindAll(cell => Text.Length(cell) <= 20 && (Headers.HeaderKind(cell) != "" || Lives.TopicOf(cell) != "")).Count;
            return known >= 2 && known * 2 >= cells.Count && cells.TrueForAll(cell => cell != "" && cell.IndexOf(' ') < 0);
        }

        private static List<string> CutAt(string line, List<int> starts)
        {
            var cells = new List<string>();
            for (int n = 0; n < starts.Count; n++)
            {
                int start = Math.Min(starts[n], line.Length);
                int end = n + 1 < starts.Count && n + 1 < FixedPlaces.MostColumns ? Math.Min(starts[n + 1], line.Length) : line.Length;
                cells.Add(Text.Strip(line.Substring(start, Math.Max(0, end - start))));
            }
            return cells;
        }

        private static List<string> PlacedWords(string line, string[] words, List<int> starts)
        {
            var cells = starts.ConvertAll(_ => "");
            int at = 0;
            foreach (string word in words)
            {
                at = line.IndexOf(word, at, StringComparison.Ordinal);
                int nearest = 0;
                for (int n = 1; n < starts.Count; n++)
                {
                    nearest = Math.Abs(starts[n] - at) < Math.Abs(starts[nearest] - at) ? n : nearest;
                }
                cells[nearest] = Text.Strip(cells[nearest] + " " + word);
                at += word.Length;
            }
            return cells;
        }
    }
}
