// Where the columns of a text of fixed width begin and end, as its lines show.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class FixedPlaces
    {
        // Characters of a line that are looked at.
        public const int Width = 1024;

        // Share of lines in which a place between two columns is blank.
        public const double Empty = 0.95;
        private const int DateDigits = 6;

        // Digits of a date that may stand before something else without a blank.
        private const int Glued = 8;

        // The same with two signs between them.
        private const int GluedSigns = 10;
        public const int MostColumns = 64;
        private static readonly Regex Groups = new Regex("[-=]{2,}", RegexOptions.CultureInvariant);

        private const int GrownDigits = 5;
        private static readonly Regex NumberAhead = new Regex("\\A[A-Z0-9]*[0-9](?=[A-Z])", RegexOptions.CultureInvariant);
        private static readonly Regex NumberOnly = new Regex("\\A[A-Z0-9]*[0-9]\\z", RegexOptions.CultureInvariant);
        private static readonly Regex GrownName = new Regex("\\A[A-Za-z][A-Za-z' -]+\\z", RegexOptions.CultureInvariant);

        // Share of cells that end at one place where a column is aligned to the right.
        private const double Aligned = 0.85;

        // Return where the columns begin that the lines of a sample show, none where they show none.
        public static List<int> StartsIn(List<string> lines)
        {
            return RuledStarts(lines) ?? RightAligned(Unglued(Ungrown(BlankStarts(lines), lines), lines), lines);
        }

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
        public static List<string> CellsIn(List<int> starts, int n, List<string> lines)
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
        public static string DayFirst(string text)
        {
            if (text.Length != Glued || !Text.IsDigits(text))
            {
                return "";
            }
            string written = text.Substring(0, 2) + "/" + text.Substring(2, 2) + "/" + text.Substring(4);
            return Dates.ParseDate(written) != 0 ? written : "";
        }

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
        public static bool IsTitle(string line, List<int> starts)
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
    }
}
