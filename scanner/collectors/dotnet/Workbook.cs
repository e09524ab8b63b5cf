// Workbooks (xlsx): every sheet, hidden ones too, is a table of its own.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Workbook
    {
        private const string Sheets = "xl/worksheets/";
        private const string Strings = "xl/sharedstrings.xml";
        private const string Styles = "xl/styles.xml";
        private const int FedBytes = 64 * 1024;

        // Copies of the rows that a pivot table was made of, also where their sheet was deleted.
        private const string Pivots = "xl/pivotcache/pivotcacherecords";
        private static readonly string[] Remarks = { "xl/comments", "xl/threadedcomments/", "xl/drawings/drawing" };

        // Return (part, Judgement) for each sheet of the open Archive; parts are numbered, sheet names may name people.
        public static IEnumerable<Part> JudgeWorkbook(Archive archive, Context context)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            var order = new List<string>();
            foreach (string name in archive.Names())
            {
                string known = Plain(name);
                if (!names.ContainsKey(known))
                {
                    order.Add(known);
                }
                names[known] = name;
            }
            var strings = names.ContainsKey(Strings) ? SheetXml.AllStrings(archive.Source(names[Strings])) : new List<string>();
            var styles = new HashSet<int>();
            if (names.ContainsKey(Styles))
            {
                styles.UnionWith(new DateStyles(archive.Source(names[Styles])).All());
            }
            var sheets = order.FindAll(known => Starts(known, Sheets) && known.EndsWith(".xml", StringComparison.Ordinal));
            if (sheets.Count == 0)
            {
                yield return new Part("", Judgement.Unread("format:xlsx"));
            }
            for (int n = 0; n < sheets.Count; n++)
            {
                yield return new Part("sheet " + (n + 1), JudgeSheet(archive.Source(names[sheets[n]]), strings, styles, context));
            }
            var remarks = order.FindAll(known => IsRemark(known) && known.EndsWith(".xml", StringComparison.Ordinal));
            for (int n = 0; n < remarks.Count; n++)
            {
                yield return new Part("remarks " + (n + 1), JudgeRemarks(archive.Source(names[remarks[n]]), context));
            }
            if (order.Exists(known => Starts(known, Pivots)))
            {
                yield return new Part("pivot", Judgement.Unread("format:pivot_cache"));
            }
        }

        // Return a part's name as programs compare it: in small letters, with slashes (ECMA-376 part 2, 6.2.2.3).
        public static string Plain(string name)
        {
            return name.Replace('\\', '/').TrimStart('/').ToLowerInvariant();
        }

        private static bool Starts(string known, string start)
        {
            return known.StartsWith(start, StringComparison.Ordinal);
        }

        private static bool IsRemark(string known)
        {
            return Array.Exists(Remarks, start => Starts(known, start));
        }

        // Return the Judgement on a part that holds free text: comments, text boxes, headers.
        private static Judgement JudgeRemarks(Source source, Context context)
        {
            var text = new Prose(context);
            Pieces stream = source.Open();
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                text.Feed(stream.Buffer, read);
            }
            return text.Judgement();
        }

        private static Judgement JudgeSheet(Source source, List<string> strings, HashSet<int> styles, Context context)
        {
            return JudgeRows(new SheetRows(source, strings, styles).All(), context);
        }

        // Return the Judgement on the rows of one table: as a table, and where that is clean as text.
        public static Judgement JudgeRows(IEnumerable<List<string>> rows, Context context)
        {
            var table = new Table(context);
            var text = new Prose(context);
            var lines = new StringBuilder();
            foreach (List<string> row in rows)
            {
                if (!table.Hopeless())
                {
                    table.Add(row);
                }
                lines.Append(string.Join("\t", row)).Append('\n');
                if (lines.Length > FedBytes)
                {
                    Feed(text, lines);
                }
            }
            Feed(text, lines);
            Judgement judgement = table.Finish();
            text.TrustsDates = !table.DatesEvents;
            return judgement.People > 0 ? judgement : text.Judgement();
        }

        private static void Feed(Prose text, StringBuilder lines)
        {
            byte[] data = Text.Bytes(lines.ToString());
            text.Feed(data, data.Length);
            lines.Clear();
        }
    }
}
