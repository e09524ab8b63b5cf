// Tables one below the other in one text: of a report each section with a header of its own is judged as a table.
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Sections
    {
        // Lines of a section, its header among them, and words over its columns that must be known.
        private const int Fewest = 2;

        // Rows among which the header of a section is.
        private const int Titles = 4;

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
                if (ended.IndexOfAny(",\t;|".ToCharArray()) >= 0 && ended.Trim(",\t;| \"".ToCharArray()) != "")
                {
                    last.Add(ended + "\n");
                }
                else if (last.Count > 0)
                {
                    sections.Add(new List<string>());
                }
            }
            sections.RemoveAll(section => section.Count == 0);
            foreach (List<string> section in sections.Count > 1 ? sections : new List<List<string>>())
            {
                AddSection(section, tables);
            }
            return tables.Parts().FindAll(found => found.Judgement.People >= work.Context.Threshold);
        }

        // Put the rows of a section below its header into the table that has the same one.
        private static void AddSection(List<string> lines, FoundTables tables)
        {
            char delimiter = lines.Count >= Fewest ? Delimited.SniffDelimiter(string.Concat(lines)) : '\0';
            var rows = new List<List<string>>();
            var reader = new CsvReader(new ListedLines(lines), delimiter);
            while (delimiter != '\0' && reader.Read())
            {
                rows.Add(new List<string>(reader.Row));
            }
            int at = Table.HeaderRow(rows.Take(Titles).ToList());
            if (at < 0 || rows[at].Select(Columns.HeaderKind).Where(kind => kind != "").Distinct().Count() < Fewest)
            {
                return;
            }
            Table table = tables.Rows(string.Join("\u001f", rows[at]), rows[at]);
            rows.GetRange(at + 1, rows.Count - at - 1).ForEach(row => { if (table != null) { table.Add(row); } });
        }
    }
}
