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
        private const string ColumnsOfPivots = "xl/pivotcache/pivotcachedefinition";

        // Cells of other workbooks, as they were when they were looked up.
        private const string Copies = "xl/externallinks/externallink";

        // Packed tables that a workbook may hold beside its sheets ([MS-XLDM]).
        private const string DataModel = "xl/model/";

        // What stands in the names of whole files that a document holds, and of data that it is bound to.
        private static readonly string[] Embedded = { "/embeddings/", "/afchunk", "customxml/item" };
        private static readonly string[] Remarks = { "xl/comments", "xl/threadedcomments/", "xl/drawings/drawing" };

        // Return (part, Judgement) for each sheet of the open Archive; parts are numbered, sheet names may name people.
        public static IEnumerable<Part> JudgeWorkbook(Archive archive, Work work)
        {
            List<string> order;
            Dictionary<string, string> names = archive.NamesAsCompared(out order);
            var strings = names.ContainsKey(Strings) ? SheetXml.AllStrings(archive.Source(names[Strings])) : new List<string>();
            var styles = new HashSet<int>();
            if (names.ContainsKey(Styles))
            {
                styles.UnionWith(new DateStyles(archive.Source(names[Styles])).All());
            }
            var sheets = Named(order, Sheets);
            if (sheets.Count == 0)
            {
                yield return new Part("", Judgement.Unread("format:xlsx"));
            }
            for (int n = 0; n < sheets.Count; n++)
            {
                var rows = new SheetRows(archive.Source(names[sheets[n]]), strings, styles).All();
                yield return new Part("sheet " + (n + 1), JudgeRows(rows, work.Context));
            }
            var copies = Named(order, Copies);
            for (int n = 0; n < copies.Count; n++)
            {
                var rows = new SheetRows(archive.Source(names[copies[n]]), strings, styles).All();
                yield return new Part("external " + (n + 1), JudgeRows(rows, work.Context));
            }
            var remarks = Named(order, Remarks);
            for (int n = 0; n < remarks.Count; n++)
            {
                yield return new Part("remarks " + (n + 1), JudgeRemarks(archive.Source(names[remarks[n]]), work.Context));
            }
            foreach (Part part in JudgePivots(archive, names, order, work.Context))
            {
                yield return part;
            }
            foreach (Part part in JudgeEmbedded(archive, work))
            {
                yield return part;
            }
        }

        // Return the names of the XML parts that begin so.
        private static List<string> Named(List<string> order, params string[] begins)
        {
            return order.FindAll(
                known => Array.Exists(begins, start => Starts(known, start)) && known.EndsWith(".xml", StringComparison.Ordinal));
        }

        // Return the Parts of the rows that each pivot table keeps; without its columns' names they are unread.
        private static IEnumerable<Part> JudgePivots(
            Archive archive, Dictionary<string, string> names, List<string> order, Context context)
        {
            int number = 0;
            foreach (string known in order.FindAll(name => Starts(name, Pivots)))
            {
                number++;
                string definition;
                bool isDefined = names.TryGetValue(ColumnsOfPivots + known.Substring(Pivots.Length), out definition);
                yield return new Part(
                    "pivot " + number,
                    isDefined
                        ? JudgeRows(PivotRows.Of(archive.Source(definition), archive.Source(names[known])), context)
                        : Judgement.Unread("format:pivot_cache"));
            }
        }

        // Return the Parts of the files that a document of Office holds.
        public static IEnumerable<Part> JudgeEmbedded(Archive archive, Work work)
        {
            int number = 0;
            foreach (string name in archive.Names())
            {
                string known = Plain(name);
                bool isFolder = known.EndsWith("/", StringComparison.Ordinal);
                if (!Array.Exists(Embedded, sign => known.IndexOf(sign, StringComparison.Ordinal) >= 0)
                    || known.EndsWith(".rels", StringComparison.Ordinal) || isFolder)
                {
                    if (Starts(known, DataModel) && !isFolder)
                    {
                        yield return new Part("model", Judgement.Unread("format:data_model"));
                    }
                    continue;
                }
                number++;
                foreach (Part part in work.Within(archive.Source(name), "embedded " + number))
                {
                    yield return part;
                }
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

        // Return the Judgement on the rows of one table: as a table, and where that is clean as text.
        public static Judgement JudgeRows(IEnumerable<List<string>> rows, Context context)
        {
            var table = new Table(context);
            var text = new Prose(context);
            var forms = new CellForms(context);
            var lines = new StringBuilder();
            bool isAsked = true; // what the rows say as a text, only where the table itself makes no people
            foreach (List<string> row in PartedRows.Of(rows))
            {
                table.Add(row);
                if (!table.HasRule)
                {
                    forms.Add(row);
                }
                if (!isAsked)
                {
                    continue;
                }
                lines.Append(string.Join("\t", row)).Append('\n');
                if (lines.Length > FedBytes && table.IsStarted)
                {
                    isAsked = context.Known.Count > 0 || !table.MakesPeople();
                    if (isAsked)
                    {
                        Feed(text, lines);
                    }
                }
            }
            Judgement judgement = table.Finish();
            if (judgement.People < context.Threshold)
            {
                Judgement ofForms = forms.Finish();
                judgement = ofForms.People > judgement.People ? ofForms : judgement;
            }
            if (judgement.People > 0 && context.Known.Count == 0)
            {
                return judgement;
            }
            Feed(text, lines);
            text.Heed(table);
            return Judgement.Either(judgement, text.Judgement());
        }

        private static void Feed(Prose text, StringBuilder lines)
        {
            byte[] data = Text.Bytes(lines.ToString());
            text.Feed(data, data.Length);
            lines.Clear();
        }
    }
}
