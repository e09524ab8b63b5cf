// Tables and lists of definitions in HTML, however broken; scripts and styles are no text.
using System;
using System.Collections.Generic;
using System.Net;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Goes from tag to tag and puts the cells into rows, the rows into tables.
    internal sealed class HtmlTables
    {
        private const int Depth = 16;

        // A table of two columns up to so many times more rows than it has known labels may be the form of one person.
        private const int RowsPerLabel = 5;
        private const int FormRows = 60;
        private const int Span = 64;

        // Of one row; further ones are left out.
        private const int MostCells = 1024;

        // Characters of the tag of a field.
        private const int FieldTag = 1000;

        private static readonly string[] PageSigns = { "<table", "<dl", "<input" };

        private static readonly Regex TagValue = new Regex(
            "\\b(name|id|value|type)\\s*=\\s*(?:\"([^\">]{0,200})\"|'([^'>]{0,200})'|([^\\s\"'>]{1,200}))",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        // Fields of a page in which nothing is written.
        private static readonly HashSet<string> Untyped = new HashSet<string>(Lists.Untyped);
        private static readonly Regex FieldIndex = new Regex("\\[?[0-9]+\\]?", RegexOptions.CultureInvariant);

        private readonly TextAhead page;
        private readonly Gatherer fields;
        private readonly Budget budget;
        private readonly FoundTables tables;
        private readonly List<PageTable> open = new List<PageTable>();
        private int count;
        private string term;
        private List<string> definition;
        private Record definitions = new Record();

        // The element whose content is no text.
        private string hidden = "";

        private HtmlTables(Work work)
        {
            page = new TextAhead(work);
            budget = work.Context.Budget;
            tables = new FoundTables(work);
            fields = new Gatherer(record => tables.Record("fields", record));
        }

        // Return what is to be said of each table of a page, and of all its forms together.
        public static IEnumerable<Part> ReadHtml(Work work)
        {
            string head = Collected.SmallHead(work);
            bool begins = head.TrimStart(' ', '\t', '\n', '\v', '\f', '\r').StartsWith("<tr", StringComparison.Ordinal);
            if (!Array.Exists(PageSigns, sign => Collected.Holds(head, sign)) && !IsPage(head) && !begins)
            {
                return new Part[0];
            }
            var reader = new HtmlTables(work);
            reader.Run();
            return reader.tables.Parts(Collected.UnreadShare(work, reader.page.Stream));
        }

        // Tell whether a text in small letters is HTML.
        public static bool IsPage(string head)
        {
            string start = head.Substring(0, Math.Min(1024, head.Length));
            return Collected.Holds(start, "<html") || Collected.Holds(start, "<!doctype html");
        }

        private void Run()
        {
            while (page.More() || page.At < page.Text.Length)
            {
                budget.CheckTime();
                int end = page.Text.LastIndexOf('<');
                bool isOpen = end <= page.At;
                if (isOpen && !page.Ended && page.Text.Length - page.At < Collected.KeptCharacters)
                {
                    continue;
                }
                int length = (page.Ended || isOpen ? page.Text.Length : end) - page.At;
                string whole = page.Text.Substring(page.At, length);
                page.At += length;
                Pieces(whole);
            }
            while (open.Count > 0)
            {
                EndTable();
            }
            EndDefinitions();
            fields.Finish();
        }

        private void Pieces(string text)
        {
            foreach (string piece in text.Split('<'))
            {
                bool closing = piece.Length > 0 && piece[0] == '/';
                string name = TagName(piece, closing ? 1 : 0);
                if (hidden != "")
                {
                    hidden = closing && name == hidden ? "" : hidden;
                    continue;
                }
                if (name != "" && Array.IndexOf(Lists.PageTags, name) >= 0)
                {
                    Tag(name, closing, piece);
                }
                if (hidden != "" || (open.Count == 0 && definition == null))
                {
                    continue;
                }
                int end = piece.IndexOf('>');
                if (end >= 0 && end + 1 < piece.Length)
                {
                    Show(piece.Substring(end + 1));
                }
            }
        }

        private void Show(string content)
        {
            List<string> kept = definition ?? (open.Count > 0 ? open[open.Count - 1].Cell : null);
            if (kept != null && kept.Count < Span)
            {
                kept.Add(Collected.Cell(content));
            }
        }

        // Take what is written in a field of a form; what it is called says what it is of.
        private void AddField(string piece)
        {
            var said = new Dictionary<string, string>();
            foreach (Match found in TagValue.Matches(Text.Cut(piece, FieldTag)))
            {
                string name = Text.Lower(found.Groups[1].Value);
                int quoted = found.Groups[2].Success ? 2 : found.Groups[3].Success ? 3 : 4;
                if (!said.ContainsKey(name))
                {
                    said[name] = found.Groups[quoted].Value;
                }
            }
            string label = FieldIndex.Replace(Said(said, Said(said, "name") != "" ? "name" : "id"), "");
            if (label != "" && Said(said, "value") != "" && !Untyped.Contains(Text.Lower(Said(said, "type"))))
            {
                fields.Pair(label, Shown(new List<string> { said["value"] }));
            }
        }

        private static string Said(Dictionary<string, string> said, string name)
        {
            string value;
            return said.TryGetValue(name, out value) ? value : "";
        }

        private void Tag(string name, bool closing, string piece)
        {
            if (name == "script" || name == "style")
            {
                hidden = closing ? "" : name;
            }
            else if (name == "input")
            {
                AddField(piece);
            }
            else if (name == "dl" || name == "dt" || name == "dd")
            {
                Definition(name, closing);
            }
            else if (name == "table")
            {
                if (closing && open.Count > 0)
                {
                    EndTable();
                }
                else if (!closing && open.Count < Depth)
                {
                    count++;
                    open.Add(new PageTable(count));
                }
            }
            else if (open.Count > 0 || (name == "tr" && !closing))
            {
                if (open.Count == 0) // rows without a table around them, as databases print them
                {
                    count++;
                    open.Add(new PageTable(count));
                }
                InTable(name, closing, piece);
            }
        }

        private void InTable(string name, bool closing, string piece)
        {
            PageTable table = open[open.Count - 1];
            if (name == "td" || name == "th")
            {
                EndCell(table);
                if (!closing)
                {
                    table.Row = table.Row ?? new List<string>();
                    table.Cell = new List<string>();
                    table.Span = SpanOf(piece);
                }
            }
            else if (name == "tr")
            {
                EndRow(table);
                table.Row = closing ? null : new List<string>();
            }
            else if (table.Cell != null && table.Cell.Count < Span)
            {
                table.Cell.Add(" ");
            }
        }

        private static void EndCell(PageTable table)
        {
            if (table.Cell == null)
            {
                return;
            }
            if (table.Row.Count < MostCells)
            {
                table.Row.Add(Shown(table.Cell));
                for (int n = 1; n < table.Span; n++)
                {
                    table.Row.Add("");
                }
            }
            table.Cell = null;
        }

        private void EndRow(PageTable table)
        {
            EndCell(table);
            List<string> row = table.Row;
            table.Row = null;
            if (row == null || row.TrueForAll(cell => cell == ""))
            {
                return;
            }
            if (table.Kept == null)
            {
                Add(table, row);
                return;
            }
            table.Kept.Add(row);
            if (row.Count != 2 || table.Kept.Count > FormRows)
            {
                NoForm(table);
            }
        }

        private void NoForm(PageTable table)
        {
            List<List<string>> kept = table.Kept;
            table.Kept = null;
            kept.ForEach(row => Add(table, row));
        }

        private void Add(PageTable table, List<string> row)
        {
            Table found = tables.Rows(table.Number.ToString());
            if (found != null)
            {
                found.Add(row);
            }
        }

        private void EndTable()
        {
            PageTable table = open[open.Count - 1];
            EndRow(table);
            open.RemoveAt(open.Count - 1);
            if (table.Kept == null || table.Kept.Count == 0)
            {
                return;
            }
            List<string> labels = table.Kept.ConvertAll(row => row[0].Trim(' ', ':'));
            int known = labels.FindAll(label => label != "" && Headers.HeaderKind(label) != "").Count;
            if (known < 2 || known * RowsPerLabel < labels.Count || Headers.HeaderKind(table.Kept[0][1]) != "")
            {
                NoForm(table);
                return;
            }
            var record = new Record();
            for (int n = 0; n < labels.Count; n++)
            {
                record.Set(labels[n], table.Kept[n][1]);
            }
            tables.Record("forms", record);
        }

        private void Definition(string name, bool closing)
        {
            string text = definition != null ? Shown(definition) : "";
            if (definition != null && term == null)
            {
                term = text.Trim(' ', ':');
            }
            else if (definition != null)
            {
                if (definitions.Cells.ContainsKey(term))
                {
                    EndDefinitions();
                }
                definitions.Set(term, text);
                term = null;
            }
            definition = null;
            if (name == "dl")
            {
                EndDefinitions();
            }
            else if (!closing)
            {
                definition = new List<string>();
                term = name == "dt" ? null : term ?? "";
            }
        }

        private void EndDefinitions()
        {
            if (definitions.Keys.Count >= 2)
            {
                tables.Record("definitions", definitions);
            }
            definitions = new Record();
        }

        // Return the name at the start of a tag, in small letters.
        private static string TagName(string piece, int start)
        {
            int end = start;
            while (end < piece.Length && end < 8 && char.IsLetter(piece[end]))
            {
                end++;
            }
            return Text.Lower(piece.Substring(start, end - start));
        }

        // Return over how many columns a cell reaches.
        private static int SpanOf(string piece)
        {
            string start = Text.Lower(piece.Substring(0, Math.Min(200, piece.Length)));
            int at = start.IndexOf("colspan=", StringComparison.Ordinal);
            string digits = at < 0 ? "" : piece.Substring(at + 8, Math.Min(4, piece.Length - at - 8)).Trim('"', '\'', ' ', '>');
            digits = digits.Substring(0, Math.Min(2, digits.Length));
            return Text.IsDigits(digits) ? Math.Min(Span, Math.Max(1, int.Parse(digits))) : 1;
        }

        private static string Shown(List<string> parts)
        {
            string text = string.Concat(parts);
            return Collected.Cell(Collected.Squeezed(text.IndexOf('&') >= 0 ? WebUtility.HtmlDecode(text) : text));
        }

        // One table that is open.
        private sealed class PageTable
        {
            public readonly int Number;
            public List<string> Row;
            public List<string> Cell;
            public int Span = 1;

            // Rows of two cells while it may be a form; null once it is none.
            public List<List<string>> Kept = new List<List<string>>();

            public PageTable(int number)
            {
                Number = number;
            }
        }
    }
}
