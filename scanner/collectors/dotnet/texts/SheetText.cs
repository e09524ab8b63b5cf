// Sheets that spreadsheets write as text: SYLK (SYmbolic LinK) and DIF (Data Interchange Format).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class SheetText
    {
        private const int MostColumns = 256;

        // Return what is to be said of the one sheet; nothing where the text is none.
        public static IEnumerable<Part> ReadSheetText(Work work)
        {
            string head = Text.Latin(work.Head, 0, Math.Min(64, work.Head.Length));
            head = Text.StripStart(head, "\u00ef\u00bb\u00bf");
            bool isSylk = head.StartsWith("ID;", StringComparison.Ordinal);
            bool isDif = head.StartsWith("TABLE", StringComparison.Ordinal)
                && Text.StripStart(head.Substring(5), "\r\n").StartsWith("0,1", StringComparison.Ordinal);
            if (!isSylk && !isDif)
            {
                return new Part[0];
            }
            var table = new Table(work.Context);
            foreach (List<string> row in isSylk ? SylkRows(work) : DifRows(work))
            {
                table.Add(row);
            }
            return Content.Lone(table.Finish());
        }

        // Return the rows of SYLK: records C with a column X, a row Y where it changes, and a value K.
        private static IEnumerable<List<string>> SylkRows(Work work)
        {
            var row = new List<string>();
            int column = 0;
            string number = "";
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                if (!bare.StartsWith("C;", StringComparison.Ordinal))
                {
                    continue;
                }
                var told = new Dictionary<char, string>();
                foreach (string field in bare.Substring(2).Replace(";;", "\0").Split(';'))
                {
                    told[field == "" ? '\0' : field[0]] = field == "" ? "" : field.Substring(1).Replace('\0', ';');
                }
                string y = told.ContainsKey('Y') ? told['Y'] : number;
                if (y != number)
                {
                    if (row.Count > 0)
                    {
                        yield return row;
                    }
                    row = new List<string>();
                    number = y;
                }
                string x = told.ContainsKey('X') ? told['X'] : "";
                x = x.Substring(0, Math.Min(4, x.Length));
                column = Text.IsDigits(x) && int.Parse(x) > 0 ? int.Parse(x) - 1 : column;
                if (column < MostColumns && told.ContainsKey('K'))
                {
                    while (row.Count <= column)
                    {
                        row.Add("");
                    }
                    row[column] = told['K'].Trim('"');
                }
            }
            if (row.Count > 0)
            {
                yield return row;
            }
        }

        // Return the rows of DIF: pairs of lines behind DATA, a kind with a number and a text.
        private static IEnumerable<List<string>> DifRows(Work work)
        {
            List<string> row = null;
            string kind = null;
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                if (kind == null)
                {
                    kind = bare;
                    continue;
                }
                if (bare == "BOT" || bare == "EOD")
                {
                    if (row != null && row.Count > 0)
                    {
                        yield return row;
                    }
                    row = new List<string>();
                }
                else if (row != null && row.Count < MostColumns)
                {
                    int comma = kind.IndexOf(',');
                    bool isText = kind.StartsWith("1,", StringComparison.Ordinal);
                    row.Add(isText ? bare.Trim('"') : comma < 0 ? "" : kind.Substring(comma + 1));
                }
                kind = null;
            }
        }
    }
}
