// OpenDocument (ods, odt, odp and their flat forms): every table by itself, the rest as text (ODF 1.3 part 3).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The paragraphs and tables of one part, dates as YYYY-MM-DD; deleted text that is kept counts too.
    internal sealed class OpenDocumentEvents : FlowEvents
    {
        private readonly Stack<KeyValuePair<string, int>> values = new Stack<KeyValuePair<string, int>>();
        private int beside;
        private int deep;

        // Empty cells that only count if another one follows.
        private long empty;

        public OpenDocumentEvents(Source source, Flow flow) : base(source, flow)
        {
        }

        protected override string TableName
        {
            get { return "table"; }
        }

        protected override string RowName
        {
            get { return "table-row"; }
        }

        protected override bool IsParagraph(string element)
        {
            return element == "p" || element == "h";
        }

        protected override bool IsText(string element)
        {
            return false;
        }

        protected override bool IsCell(string element)
        {
            return element == "table-cell" || element == "covered-table-cell";
        }

        protected override string Blank(string element)
        {
            return element == "tab" ? "\t" : element == "line-break" ? "\n" : element == "s" ? " " : null;
        }

        // Open what is named; the value of a cell stands in its attributes, or else in its paragraphs.
        protected override void Start(string element, Dictionary<string, string> attributes)
        {
            base.Start(element, attributes);
            if (IsParagraph(element))
            {
                deep++;
                Inside = true;
            }
            else if (IsCell(element) && CellsOpen.Count > 0)
            {
                values.Push(CellValue(attributes));
            }
            else if (element == "annotation")
            {
                FinishParagraph();
                beside++;
            }
        }

        // Close what is named.
        protected override void End(string element)
        {
            base.End(element);
            if (IsParagraph(element))
            {
                deep--;
                Inside = deep > 0;
            }
            else if (element == "annotation")
            {
                beside--;
            }
        }

        // Hand over what was gathered; a comment is text, not the value of its cell.
        protected override void FinishParagraph()
        {
            List<bool> cellsOpen = CellsOpen;
            if (beside > 0)
            {
                CellsOpen = new List<bool>();
            }
            base.FinishParagraph();
            CellsOpen = cellsOpen;
        }

        // Put the cell into its row as often as it is repeated, up to the widest row.
        protected override void FinishCell()
        {
            KeyValuePair<string, int> value = values.Count > 0 ? values.Pop() : new KeyValuePair<string, int>("", 1);
            string text = value.Key.Length > 0 ? value.Key : CellText();
            if (text.Length == 0)
            {
                empty += value.Value;
                return;
            }
            List<string> cells = Flow.Innermost.Cells;
            Fill(cells, "", empty);
            Fill(cells, text, value.Value);
            empty = 0;
        }

        // Hand the row over, once also where it is repeated.
        protected override void FinishRow()
        {
            empty = 0;
            base.FinishRow();
        }

        private static void Fill(List<string> cells, string text, long count)
        {
            for (long n = 0; n < count && cells.Count < Flow.Widest; n++)
            {
                cells.Add(text);
            }
        }

        // Return the value that a cell's attributes give, "" if they give none, and how often the cell is repeated.
        private static KeyValuePair<string, int> CellValue(Dictionary<string, string> attributes)
        {
            var local = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (KeyValuePair<string, string> attribute in attributes)
            {
                local[attribute.Key.Substring(attribute.Key.LastIndexOf(':') + 1)] = attribute.Value;
            }
            string value = "";
            switch (Attribute(local, "value-type"))
            {
                case "date":
                    value = Text.Cut(Attribute(local, "date-value"), 10);
                    break;
                case "float":
                    value = SheetXml.PlainNumber(Attribute(local, "value"));
                    break;
                case "string":
                    value = Text.Cut(Attribute(local, "string-value"), Settings.CellCharacters);
                    break;
            }
            return new KeyValuePair<string, int>(value, Math.Max(1, SheetXml.ToInt(Attribute(local, "number-columns-repeated"))));
        }
    }

    internal static class OpenDocument
    {
        private const string Manifest = "meta-inf/manifest.xml";
        private const int ManifestBytes = 1 << 20;
        private const string Flat = "<office:document";

        // How the member `mimetype` begins; other packages have one too.
        private static readonly string[] Kinds = { "application/vnd.oasis.opendocument", "application/vnd.sun.xml" };

        // Return the Parts of each sheet or table, and of the text; null for a package that only has a `mimetype` too.
        public static IEnumerable<Part> JudgeOpenDocument(Archive archive, Work work)
        {
            List<string> order;
            Dictionary<string, string> names = archive.NamesAsCompared(out order);
            string kind = Head(archive, names, "mimetype", 64);
            return Array.Exists(Kinds, start => kind.StartsWith(start, StringComparison.Ordinal))
                ? Parts(archive, names, order, kind, work)
                : null;
        }

        private static IEnumerable<Part> Parts(
            Archive archive, Dictionary<string, string> names, List<string> order, string kind, Work work)
        {
            if (names.ContainsKey(Manifest) && Has(Head(archive, names, Manifest, ManifestBytes), "encryption-data"))
            {
                yield return new Part("", Content.Encrypted("odf"));
                yield break;
            }
            var flow = new Flow(work, Has(kind, "spreadsheet") || Has(kind, ".calc") ? "sheet" : "table");
            foreach (string known in order)
            {
                if (known.EndsWith("content.xml", StringComparison.Ordinal) || known.EndsWith("styles.xml", StringComparison.Ordinal))
                {
                    new OpenDocumentEvents(archive.Source(names[known]), flow).Read();
                }
            }
            foreach (Part part in flow.Parts())
            {
                yield return part;
            }
            int number = 0;
            foreach (string known in order)
            {
                if (!known.StartsWith("database/", StringComparison.Ordinal) || known.EndsWith("/", StringComparison.Ordinal))
                {
                    continue;
                }
                number++;
                foreach (Part part in work.Within(archive.Source(names[known]), "member " + number))
                {
                    yield return part;
                }
            }
        }

        // Return the Parts of a document in one file of XML; nothing where a text is none.
        public static IEnumerable<Part> ReadFlat(Work work)
        {
            string head = Text.Latin(work.Head, 0, work.Head.Length);
            string start = Text.StripStart(head.Substring(0, Math.Min(64, head.Length)), "\u00ef\u00bb\u00bf\r\n ");
            bool isXml = start.StartsWith("<?xml", StringComparison.Ordinal);
            if (!Has(head, Flat) || !(isXml || start.StartsWith(Flat, StringComparison.Ordinal)))
            {
                return isXml ? WordMarkup.ReadFlat(work, head) : new Part[0];
            }
            var flow = new Flow(work, Has(head, "opendocument.spreadsheet") ? "sheet" : "table");
            new OpenDocumentEvents(work.Source, flow).Read();
            return flow.Parts();
        }

        private static string Head(Archive archive, Dictionary<string, string> names, string member, int count)
        {
            byte[] head = Streams.HeadOf(archive.Source(names[member]), count);
            return Text.Latin(head, 0, head.Length);
        }

        private static bool Has(string text, string word)
        {
            return text.IndexOf(word, StringComparison.Ordinal) >= 0;
        }
    }
}
