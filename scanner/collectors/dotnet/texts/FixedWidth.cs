// Columns under one another: reports and extracts of fixed width, and tables drawn with bars or for LaTeX.
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

        // Characters of a line that are looked at.
        private const int Width = 1024;
        private const int WidestRow = 256;

        // Share of lines that must hold two blanks side by side behind their first word.
        private const double Spaced = 0.6;

        // Share of lines in which a place between two columns is blank.
        private const double Empty = 0.95;
        private const int FewestLines = 8;
        private const int DateDigits = 6;

        // Digits of a date that may stand before something else without a blank.
        private const int Glued = 8;

        // The same with two signs between them.
        private const int GluedSigns = 10;
        private const int MostColumns = 64;

        // Characters at the end of a line in which the end of its row is looked for.
        private const int LatexReach = 256;

        // Above and below a table of AsciiDoc; what is drawn with bars has another one at the end of such a line.
        public static readonly Regex AroundCells = new Regex("(?:\\A|\n)\\|={3,}[ \t]*\r?\n", RegexOptions.CultureInvariant);
        private static readonly Regex Gaps = new Regex("\\s{2,}", RegexOptions.CultureInvariant);
        private static readonly Regex Groups = new Regex("[-=]{2,}", RegexOptions.CultureInvariant);
        private static readonly Regex LatexEnd = new Regex(
            "(?:\\\\\\\\|\\\\tabularnewline\\b)(?:\\[[^\\]]*\\])?\\s*(?:\\\\[a-z]+(?:\\{[^}]*\\})?\\s*)*$", RegexOptions.CultureInvariant);

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
            List<int> starts = RuledStarts(lines) ?? RightAligned(Unglued(Ungrown(BlankStarts(lines), lines), lines), lines);
            return starts.Count < 2 ? new Part[0] : Judged(work, starts, DaysFirst(starts, lines));
        }

        private const int GrownDigits = 5;
        private static readonly Regex NumberAhead = new Regex("\\A[A-Z0-9]*[0-9](?=[A-Z])", RegexOptions.CultureInvariant);
        private static readonly Regex NumberOnly = new Regex("\\A[A-Z0-9]*[0-9]\\z", RegexOptions.CultureInvariant);
        private static readonly Regex GrownName = new Regex("\\A[A-Za-z][A-Za-z' -]+\\z", RegexOptions.CultureInvariant);

        // Return the starts with one more where a number, or a letter for the sex, stands right before more.
        private static List<int> Ungrown(List<int> starts, List<string> lines)
        {
            var found = new List<int>();
            for (int n = 0; n < starts.Count; n++)
            {
                int at = GrownAt(CellsIn(starts, n, lines));
                found.Add(starts[n]);
                if (at > 0)
                {
                    found.Add(starts[n] + at);
                }
            }
            return found;
        }

        // Return where in nearly all cells a name follows a number, or a date a letter; 0 where neither does.
        private static int GrownAt(List<string> cells)
        {
            if (cells.Count == 0)
            {
                return 0;
            }
            int dated = cells.FindAll(cell => Text.HasAlpha(Text.Cut(cell, 1)) && IsDateOfDigits(Behind(cell, 1))).Count;
            if (dated >= Empty * cells.Count)
            {
                return 1;
            }
            Match number = NumberAhead.Match(cells[0]);
            int at = number.Length;
            int digits = 0;
            foreach (char sign in number.Value)
            {
                digits += Text.IsDigit(sign) ? 1 : 0;
            }
            if (digits < GrownDigits)
            {
                return 0;
            }
            List<string> names = cells.FindAll(cell => NumberOnly.IsMatch(Text.Cut(cell, at)) && GrownName.IsMatch(Behind(cell, at)));
            bool haveLengths = new HashSet<int>(names.ConvertAll(name => name.Length)).Count > 1;
            return names.Count >= Empty * cells.Count && haveLengths ? at : 0;
        }

        // Return a text from a place on, in code points.
        private static string Behind(string text, int at)
        {
            return text.Substring(Text.Cut(text, at).Length);
        }

        // Return what stands in a column, where anything does.
        private static List<string> CellsIn(List<int> starts, int n, List<string> lines)
        {
            int start = starts[n];
            int end = n + 1 < starts.Count ? starts[n + 1] : Width;
            List<string> cells = lines.ConvertAll(
                line => start < line.Length ? Text.Strip(line.Substring(start, Math.Min(end, line.Length) - start)) : "");
            return cells.FindAll(cell => cell != "");
        }

        // Tell whether a cell begins with the eight digits of a date.
        private static bool IsDateOfDigits(string cell)
        {
            string first = Text.Cut(cell, Glued);
            return Dates.ParseDate(first) != 0 || DayFirst(first) != "";
        }

        // Tell whether a cell begins with a date of ten characters, and its time does not follow.
        private static bool IsDateWithSigns(string cell)
        {
            return cell.Length > GluedSigns && cell[GluedSigns] != 'T' && cell[GluedSigns] != ':'
                && Dates.ParseDate(Text.Cut(cell, GluedSigns)) != 0;
        }

        // Return a date of eight digits, day, month and year, with signs between these, or "".
        private static string DayFirst(string text)
        {
            if (text.Length != Glued || !Text.IsDigits(text))
            {
                return "";
            }
            string written = text.Substring(0, 2) + "/" + text.Substring(2, 2) + "/" + text.Substring(4);
            return Dates.ParseDate(written) != 0 ? written : "";
        }

        // Return the columns of which nearly all cells are dates of eight digits with the day first.
        private static List<int> DaysFirst(List<int> starts, List<string> lines)
        {
            var days = new List<int>();
            for (int n = 0; n < starts.Count && n < MostColumns; n++)
            {
                List<string> cells = CellsIn(starts, n, lines);
                bool areOthers = cells.Count == 0 || cells.FindAll(cell => Dates.ParseDate(cell) != 0).Count > cells.Count / 2;
                if (!areOthers && cells.FindAll(cell => DayFirst(cell) != "").Count >= Empty * cells.Count)
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

        // Share of cells that end at one place where a column is aligned to the right.
        private const double Aligned = 0.85;

        // Return the starts, of columns whose cells end at one place right behind the column before.
        // So frames are printed, and the name of a column may be wider than all that stands below it.
        private static List<int> RightAligned(List<int> starts, List<string> lines)
        {
            List<List<int>> ends = new List<List<int>>();
            for (int n = 0; n < starts.Count; n++)
            {
                ends.Add(EndsIn(starts, n, lines));
            }
            var found = new List<int>(starts);
            for (int n = 1; n < starts.Count; n++)
            {
                int last = ends[n - 1].Count > 0 ? ends[n - 1][(int)(Empty * (ends[n - 1].Count - 1))] : starts[n];
                int usual = ends[n].Count > 0 ? ends[n][ends[n].Count / 2] : -1;
                if (usual >= 0 && ends[n].FindAll(end => end == usual).Count >= Aligned * ends[n].Count)
                {
                    found[n] = Math.Min(found[n], last);
                }
            }
            return IsTitle(lines[0], starts) && !IsTitle(lines[0], found) ? found : starts;
        }

        // Return where the cells of a column end, the lowest first.
        private static List<int> EndsIn(List<int> starts, int n, List<string> lines)
        {
            int stop = n + 1 < starts.Count ? starts[n + 1] : Width;
            var ends = new List<int>();
            foreach (string line in lines)
            {
                int reach = Math.Min(stop, line.Length);
                string cell = starts[n] < reach ? Text.StripEnd(line.Substring(starts[n], reach - starts[n])) : "";
                if (cell != "")
                {
                    ends.Add(starts[n] + cell.Length);
                }
            }
            ends.Sort();
            return ends;
        }

        // Return the starts with one more where a date stands right before something else.
        private static List<int> Unglued(List<int> starts, List<string> lines)
        {
            var found = new List<int>();
            for (int n = 0; n < starts.Count; n++)
            {
                int at = GluedAt(CellsIn(starts, n, lines));
                found.Add(starts[n]);
                if (at > 0)
                {
                    found.Add(starts[n] + at);
                }
            }
            return found;
        }

        // Return how long the date is behind which something else stands in nearly all cells; 0 where there is none.
        private static int GluedAt(List<string> cells)
        {
            foreach (int length in new[] { Glued, GluedSigns })
            {
                List<string> glued = cells.FindAll(
                    cell => cell.Length > length && !Text.IsBlank(cell[length])
                        && (length == Glued ? IsDateOfDigits(cell) : IsDateWithSigns(cell)));
                if (cells.Count > 0 && glued.Count >= Empty * cells.Count && !glued.Exists(
                    cell => Text.IsDigits(cell) || (length == Glued && Text.IsDigit(cell[length]))))
                {
                    return length;
                }
            }
            return 0;
        }

        private static IEnumerable<Part> Judged(Work work, List<int> starts, List<int> days)
        {
            var table = new Table(work.Context);
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Cut(Expanded(line.TrimStart('\f')));
                if (bare.Trim('-', '=', ' ') != "" && (!IsTitle(bare, starts) || RunsOn(bare, starts)))
                {
                    List<string> row = IsTitle(bare, starts) ? CutAt(bare, starts) : Placed(bare, starts);
                    if (line.IndexOf('\f') >= 0 && row.GetRange(0, 2).Contains(""))
                    {
                        continue; // the title of a page
                    }
                    foreach (int n in days)
                    {
                        row[n] = DayFirst(row[n]) != "" ? DayFirst(row[n]) : row[n];
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
            return line.Length > Width ? line.Substring(0, Width) : line;
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

        // Return where the columns begin that a line of hyphens draws under their names, or null.
        private static List<int> RuledStarts(List<string> lines)
        {
            foreach (string line in lines)
            {
                MatchCollection groups = Groups.Matches(line);
                if (groups.Count >= 2 && line.Trim('-', '=', ' ') == "")
                {
                    var starts = new List<int>();
                    foreach (Match group in groups)
                    {
                        starts.Add(group.Index);
                    }
                    return From(starts);
                }
            }
            return null;
        }

        // Return where the columns begin between the places that are blank in nearly all lines.
        private static List<int> BlankStarts(List<string> lines)
        {
            List<int> lengths = lines.ConvertAll(line => line.Length);
            lengths.Sort();
            int usual = lengths[lines.Count / 2];
            List<string> body = lines.FindAll(line => line.Length >= usual / 2 && Collected.Holds(line, "  "));
            var filled = new int[Width + 1];
            foreach (string line in body)
            {
                for (int place = 0; place < line.Length; place++)
                {
                    filled[place] += line[place] != ' ' ? 1 : 0;
                }
            }
            double most = (1 - Empty) * body.Count;
            var starts = new List<int>();
            for (int n = 0; n < filled.Length; n++)
            {
                if (filled[n] > most && (n == 0 || filled[n - 1] <= most))
                {
                    starts.Add(n);
                }
            }
            return starts.Count >= 2 ? From(starts) : new List<int>();
        }

        // Return where columns begin: the first one at the start of the line.
        private static List<int> From(List<int> starts)
        {
            starts[0] = 0;
            return starts.GetRange(0, Math.Min(MostColumns, starts.Count));
        }

        // Tell whether words run across the edge of a column in a line without the digits of a date.
        private static bool IsTitle(string line, List<int> starts)
        {
            int digits = 0;
            foreach (char sign in line)
            {
                digits += char.IsDigit(sign) ? 1 : 0;
            }
            bool isAcross = false;
            for (int n = 1; n < starts.Count; n++)
            {
                int at = starts[n];
                isAcross = isAcross || (at < line.Length && !Text.IsBlank(line[at - 1]) && !Text.IsBlank(line[at]));
            }
            return isAcross && digits < DateDigits;
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
                int end = n + 1 < starts.Count && n + 1 < MostColumns ? Math.Min(starts[n + 1], line.Length) : line.Length;
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

        // Return what is to be said of each table that is drawn with bars, or written for LaTeX, in a text.
        public static IEnumerable<Part> ReadDrawn(Work work)
        {
            string head = Collected.AsciiHead(work);
            bool isLatex = Collected.Holds(head, "\\begin{tab") || Collected.Holds(head, "\\begin{longtab");
            if (Collected.Holds(head, "{|") && Collected.Holds(head, "\n|-"))
            {
                return ReadWiki(work);
            }
            if (AroundCells.IsMatch(head))
            {
                return ReadAsciidoc(work);
            }
            bool isDrawn = Collected.Holds(head, "\n|") || head.StartsWith("|", StringComparison.Ordinal) || Collected.Holds(head, "\n+--");
            bool isBoxed = Collected.Holds(head, "\u00e2\u0094\u0082") || Collected.Holds(head, "\u00e2\u0094\u0083")
                || Collected.Holds(head, "\u00e2\u0095\u0091");
            if (!isLatex && !isDrawn && !isBoxed)
            {
                return new Part[0];
            }
            var tables = new FoundTables(work);
            int number = 0;
            bool within = false;
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                bare = isBoxed ? Regex.Replace(bare.Replace('\u2502', '|').Replace('\u2503', '|').Replace('\u2551', '|'), "[\u2500-\u257f]", "+") : bare;
                List<string> cells = isLatex ? LatexCells(bare) : DrawnCells(bare);
                if (cells == null)
                {
                    within = within && bare != "" && (bare[0] == '+' || bare[0] == '\\');
                    continue;
                }
                number += within ? 0 : 1;
                within = true;
                Table table = tables.Rows(number.ToString());
                if (cells.Count > 0 && table != null)
                {
                    table.Add(cells);
                }
            }
            return tables.Parts();
        }

        // Return what is to be said of each table of a wiki page: cells on one line or on their own, rows between '|-'.
        private static IEnumerable<Part> ReadWiki(Work work)
        {
            var tables = new FoundTables(work);
            int number = 0;
            List<string> row = null;
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                string start = bare.Substring(0, Math.Min(2, bare.Length));
                if (start == "{|" || start == "|-" || start == "|}" || start == "|+")
                {
                    Table table = row != null && row.Count > 0 ? tables.Rows(number.ToString()) : null;
                    if (table != null)
                    {
                        table.Add(row);
                    }
                    number += start == "{|" ? 1 : 0;
                    row = start == "|}" ? null : new List<string>();
                }
                else if (row != null && row.Count < Width && bare != "" && (bare[0] == '|' || bare[0] == '!'))
                {
                    string[] cells = bare.Substring(1).Replace("!!", "||").Split(new[] { "||" }, StringSplitOptions.None);
                    row.AddRange(Array.ConvertAll(cells, cell => cell.Substring(cell.LastIndexOf('|') + 1).Trim(' ', '*', '\'', '[', ']')));
                }
            }
            return tables.Parts();
        }

        // Return what is to be said of each table of AsciiDoc: a bar before each cell, and as many as in the first row.
        private static IEnumerable<Part> ReadAsciidoc(Work work)
        {
            var tables = new FoundTables(work);
            int number = 0, wide = 0;
            List<string> row = null;
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                if (bare.StartsWith("|", StringComparison.Ordinal) && bare.Trim('|', '=') == "")
                {
                    number += row == null ? 1 : 0;
                    wide = 0;
                    row = row == null ? new List<string>() : null;
                }
                else if (row != null && bare.StartsWith("|", StringComparison.Ordinal))
                {
                    string[] cells = bare.Substring(1).Split('|');
                    wide = wide > 0 ? wide : cells.Length > 1 ? cells.Length : 0;
                    row.AddRange(Array.ConvertAll(cells, cell => cell.Trim(' ', '*', '`', '_', '\'')));
                }
                if (row != null && row.Count > 0 && (row.Count == wide || (bare == "" && wide == 0 && row.Count > 1)))
                {
                    wide = row.Count;
                    Table table = tables.Rows(number.ToString());
                    if (table != null)
                    {
                        table.Add(row);
                    }
                    row = new List<string>();
                }
                else if (row != null && row.Count > Math.Max(wide, WidestRow))
                {
                    row.RemoveRange(0, row.Count - 1);
                }
            }
            return tables.Parts();
        }

        // Return the cells between the bars of a line, none for a rule, null where the line is no part of a table.
        private static List<string> DrawnCells(string line)
        {
            if (!line.StartsWith("|", StringComparison.Ordinal))
            {
                return null;
            }
            if (line.Trim('|', '+', '-', '=', ':', ' ') == "")
            {
                return new List<string>();
            }
            var cells = new List<string>(line.Trim('|').Replace("||", "|").Split('|'));
            return cells.ConvertAll(cell => cell.Trim(' ', '*', '`', '_', '\''));
        }

        // Return the cells of a row for LaTeX, null where the line is none.
        private static List<string> LatexCells(string line)
        {
            Match end = LatexEnd.Match(line, Math.Max(0, line.Length - LatexReach));
            if (!end.Success || line.IndexOf('&') < 0)
            {
                return null;
            }
            var cells = new List<string>(line.Substring(0, end.Index).Split('&'));
            return cells.ConvertAll(cell => Text.Strip(cell).Replace("\\&", "&").Replace("\\_", "_"));
        }
    }
}
