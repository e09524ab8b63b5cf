// Tables that are drawn in a text: with bars or boxes, or written for LaTeX, a wiki or AsciiDoc.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class DrawnTables
    {
        // Cells of a row of a wiki page, and of one of AsciiDoc.
        private const int WidestWiki = 1024;
        private const int WidestRow = 256;

        // Characters at the end of a line in which the end of its row is looked for.
        private const int LatexReach = 256;

        // Above and below a table of AsciiDoc; what is drawn with bars has another one at the end of such a line.
        private static readonly Regex AroundCells = new Regex("(?:\\A|\n)\\|={3,}[ \t]*\r?\n", RegexOptions.CultureInvariant);

        // Tell whether a table of AsciiDoc stands in a text.
        public static bool HasAsciidoc(string head)
        {
            return Collected.Holds(head, "|===") && AroundCells.IsMatch(head);
        }
        private static readonly Regex LatexEnd = new Regex(
            "(?:\\\\\\\\|\\\\tabularnewline\\b)(?:\\[[^\\]]*\\])?\\s*(?:\\\\[a-z]+(?:\\{[^}]*\\})?\\s*)*$", RegexOptions.CultureInvariant);

        // Return what is to be said of each table that is drawn with bars, or written for LaTeX, in a text.
        public static IEnumerable<Part> ReadDrawn(Work work)
        {
            string head = Collected.AsciiHead(work);
            bool isLatex = Collected.Holds(head, "\\begin{tab") || Collected.Holds(head, "\\begin{longtab");
            if (Collected.Holds(head, "{|") && Collected.Holds(head, "\n|-"))
            {
                return ReadWiki(work);
            }
            if (HasAsciidoc(head))
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
                else if (row != null && row.Count < WidestWiki && bare != "" && (bare[0] == '|' || bare[0] == '!'))
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
            return cells.ConvertAll(cell => Unslashed(cell.Trim(' ', '*', '`', '_', '\'')));
        }

        // Return a cell, a last name without the slashes around it that it has in family trees: Ann /Smith/.
        private static string Unslashed(string cell)
        {
            int first = cell.IndexOf('/');
            bool isTree = first > 0 && cell[first - 1] == ' ' && cell.EndsWith("/", StringComparison.Ordinal) && first < cell.Length - 1;
            return isTree ? cell.Replace("/", "") : cell;
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
