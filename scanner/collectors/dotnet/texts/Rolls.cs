// Rolls: a name a line and, behind it, a home or a date, without columns (rolls.py says how and why).
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Rolls
    {
        private const int Sample = 300, Fewest = 5, FewestAges = 10, Head = 12;
        private const double Rolled = 0.4, TitlesAmong = 0.1, NearlyAll = 0.85;
        private const string Birth = "date of birth", Home = "address", Titled = "Mr ";
        private static readonly Regex[] Forms = Array.ConvertAll(Lists.Rolls, form => new Regex(form, RegexOptions.CultureInvariant));

        // Return what is to be said of the lines of a roll together.
        public static IEnumerable<Part> ReadRolls(Work work)
        {
            if (Collected.IsJson(work) || work.IsSource)
            {
                return new Part[0];
            }
            string head = Decoders.Decode(work.Head, work.Detail).Replace('\r', '\n');
            var sample = new List<string>(head.Split(new[] { '\n' }, Sample + 1));
            sample.RemoveRange(Math.Min(Sample, sample.Count), Math.Max(0, sample.Count - Sample));
            sample.RemoveAll(line => Text.Strip(line) == "");
            List<string> start = sample.GetRange(0, Math.Min(50, sample.Count));
            if (start.FindAll(line => Read(line) != null).Count < Rolled / 2 * start.Count)
            {
                return new Part[0];
            }
            List<string[]> found = sample.ConvertAll(Read);
            found.RemoveAll(row => row == null);
            if (found.Count < Math.Max(Fewest, Rolled * sample.Count) || HaveColumns(sample))
            {
                return new Part[0];
            }
            int first = Math.Min(Head, sample.Count);
            string label = Label(found, work.Context.ThisYear, !AreCells(sample.GetRange(0, first)));
            if (label == "" || (label == Birth && (Delimited.DatesEvents(head) || sample.GetRange(0, first).Exists(Forms[5].IsMatch))))
            {
                return new Part[0];
            }
            var table = new Table(work.Context, new List<string> { "full name", label, "postcode" });
            foreach (string line in Collected.BoundedLines(work))
            {
                string[] row = Read(line);
                if (row != null && row[1] == label)
                {
                    table.Add(new List<string> { row[0], row[2], row[3] });
                }
            }
            return new[] { new Part("", table.Finish()) };
        }

        // Tell whether a first line without digits parts as many cells as nearly all others: a table, and judged as one.
        private static bool HaveColumns(List<string> lines)
        {
            List<string> bare = lines.ConvertAll(line => Regex.Replace(line, "\"[^\"]*\"", ""));
            return !Text.HasDigit(lines[0]) && Array.Exists(new[] { ',', ';', '|', '\t' }, sign =>
            {
                int count = lines[0].Split(sign).Length;
                return count > 1 && bare.FindAll(line => AreCells(line.Split(sign), count)).Count >= NearlyAll * (lines.Count - 1);
            });
        }

        private static bool AreCells(string[] cells, int count)
        {
            return cells.Length == count && (count > 2 || !Array.Exists(cells[1].ToCharArray(), char.IsLetter));
        }

        // Return name, what stands behind it, that, and code of a line of a roll, or null.
        private static string[] Read(string line)
        {
            Match match = Forms[0].Match(line.TrimEnd(' ', '\t', '\r', '\n'));
            if (!match.Success)
            {
                return null;
            }
            string name = Forms[4].Replace(match.Groups[1].Value, " "), rest = match.Groups[2].Value;
            string before = line.Substring(0, match.Groups[1].Index);
            if (name.IndexOfAny(new[] { ' ', '.' }) == 1 && Array.Exists(Lists.RollTitles, title => before.EndsWith(title, StringComparison.Ordinal)))
            {
                name = Titled + name;
            }
            Match date = Forms[1].Match(rest);
            if (date.Success)
            {
                string day = date.Groups[1].Value;
                bool isBare = Text.IsDigits(day) && !(day.Length == 8 && Dates.ParseDate(day) > 0);
                return new[] { name, Birth, isBare ? string.Join("/", day.Substring(0, 2), day.Substring(2, 2), day.Substring(4)) : day, "" };
            }
            Match british = Forms[2].Match(rest), code = british.Success ? british : Forms[3].Match(rest);
            string street = code.Success ? rest.Substring(0, code.Index) : rest;
            bool isHome = Unnamed.IsInStreet(street) || (british.Success && Text.HasDigit(street));
            return isHome ? new[] { name, Home, street, code.Groups[1].Value } : null;
        }

        // Tell whether one sign of cells stands twice in each of these lines: a table, which tells children itself.
        private static bool AreCells(List<string> lines)
        {
            return Array.Exists(new[] { ',', ';', '|', '\t' }, sign => lines.TrueForAll(line => line.Split(sign).Length > 2));
        }

        // Return what stands behind most names of a roll, '' where these or what stands behind them are not people's.
        private static string Label(List<string[]> found, int thisYear, bool mayBeYoung)
        {
            int homes = found.FindAll(row => row[1] == Home).Count;
            string label = 2 * homes >= found.Count ? Home : Birth;
            List<string[]> rows = found.FindAll(row => row[1] == label);
            List<string> names = Couples.FirstOfEach(rows.ConvertAll(row => row[0]));
            if (new HashSet<string>(names).Count <= 0.5 * names.Count || CellValues.Share(CellValues.BeginsAsTitle, names) >= TitlesAmong
                || Lettered.AreAlike(names.ConvertAll(name => name.Replace(Titled, ""))))
            {
                return "";
            }
            List<string> days = rows.ConvertAll(row => row[2]);
            bool isIt = label == Home ? rows.Count >= 0.6 * found.Count
                : rows.Count >= FewestAges && (NarrowBirths.AreNarrow(days, true, thisYear) || (mayBeYoung && YoungBirths.AreYoung(days, thisYear, 1)));
            bool areTitled = names.FindAll(name => name.StartsWith(Titled, StringComparison.Ordinal)).Count >= 0.5 * names.Count;
            return isIt && (areTitled || CellValues.ArePeople(names) || Lettered.AreLettered(names, true)) ? label : "";
        }
    }
}
