// Tables one below the other in one text: of a report each section with a header of its own is judged as a table.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Sections
    {
        // Lines of a section, its header among them, and words over its columns that must be known.
        private const int Fewest = 2;

        // Rows among which the header of a section is, and whom one row may tell of.
        private const int Titles = 4, PeopleOfRow = 2;

        // All of them divide cells; the first four tell of a line that it has some.
        private const string Delimiters = ",\t;|~#^";
        private static readonly char[] Plain = Delimiters.Substring(0, 4).ToCharArray();
        private static readonly char[] Empty = ",\t;| \"\n".ToCharArray();

        // Return what is to be said of each table in a text that has several, where it lists as many people as asked for.
        public static IEnumerable<Part> ReadSections(Work work)
        {
            var tables = new FoundTables(work);
            if (work.Source.Size > Settings.WholeBytes || work.IsSource)
            {
                return new Part[0];
            }
            var sections = new List<List<string>> { new List<string>() };
            foreach (string line in Collected.BoundedLines(work))
            {
                List<string> last = sections[sections.Count - 1];
                string ended = line.TrimEnd('\r', '\n');
                if (ended.IndexOfAny(Plain) >= 0 && ended.Trim(Empty) != "")
                {
                    last.Add(ended + "\n");
                }
                else if (last.Count > 0)
                {
                    sections.Add(new List<string>());
                }
            }
            sections.RemoveAll(section => section.Count == 0);
            if (sections.Count > 1)
            {
                MayList(sections, work.Context.Threshold).ForEach(section => AddSection(section, tables));
            }
            return tables.Parts().FindAll(found => found.Judgement.People >= work.Context.Threshold);
        }

        // Return the sections that may list so many people: long ones, and such as have a line, a header's, in common.
        private static List<List<string>> MayList(List<List<string>> sections, long threshold)
        {
            var common = sections.SelectMany(section => section.Distinct()).GroupBy(line => line)
                .Where(same => same.Skip(1).Any() && HasTwoFilled(same.Key) && MayBeHeader(same.Key)).Select(same => same.Key);
            var headers = new HashSet<string>(common);
            return sections.FindAll(section => section.Count > threshold / PeopleOfRow || headers.Overlaps(section));
        }

        // Tell whether words over two columns are known, whichever sign divides them.
        private static bool MayBeHeader(string line)
        {
            return Delimiters.Any(sign => line.IndexOf(sign) >= 0 && KnowsTwo(line.Replace("\"", "").Split(sign)));
        }

        private static bool KnowsTwo(IEnumerable<string> cells)
        {
            return cells.Select(cell => Headers.HeaderKind(cell.Trim())).Where(kind => kind != "").Distinct().Count() >= Fewest;
        }

        private static bool HasTwoFilled(string line)
        {
            return line.Trim(Empty).IndexOfAny(Delimiters.ToCharArray()) >= 0;
        }

        // Put the rows of a section below its header into the table that has the same one.
        private static void AddSection(List<string> lines, FoundTables tables)
        {
            char delimiter = lines.Count >= Fewest && lines.Any(HasTwoFilled) ? Delimited.SniffDelimiter(string.Concat(lines)) : '\0';
            List<List<string>> rows = Parsed(lines.GetRange(0, Math.Min(Titles, lines.Count)), delimiter);
            int at = HeaderRows.HeaderRow(rows);
            if (at < 0 || !KnowsTwo(rows[at]))
            {
                return;
            }
            rows = Parsed(lines, delimiter);
            Table table = tables.Rows(string.Join("\u001f", rows[at]), rows[at]);
            rows.GetRange(at + 1, rows.Count - at - 1).ForEach(row => { if (table != null) { table.Add(row); } });
        }

        private static List<List<string>> Parsed(List<string> lines, char delimiter)
        {
            var rows = new List<List<string>>();
            var reader = new CsvReader(new ListedLines(lines), delimiter);
            while (delimiter != '\0' && reader.Read())
            {
                rows.Add(new List<string>(reader.Row));
            }
            return rows;
        }
    }
}
