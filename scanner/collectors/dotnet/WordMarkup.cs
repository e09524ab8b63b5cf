// Texts and slides of Office since 2007 (docx, pptx): ECMA-376 part 1, WordprocessingML and DrawingML.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The paragraphs and tables of one part; text that was deleted but is still there counts too.
    internal sealed class WordEvents : FlowEvents
    {
        private int span = 1;

        public WordEvents(Source source, Flow flow) : base(source, flow)
        {
        }

        protected override string TableName
        {
            get { return "tbl"; }
        }

        protected override string RowName
        {
            get { return "tr"; }
        }

        protected override bool IsParagraph(string element)
        {
            return element == "p";
        }

        protected override bool IsText(string element)
        {
            return element == "t" || element == "delText" || element == "text";
        }

        protected override bool IsCell(string element)
        {
            return element == "tc";
        }

        protected override string Blank(string element)
        {
            return element == "tab" ? "\t" : element == "br" || element == "cr" ? "\n" : element == "noBreakHyphen" ? "-" : null;
        }

        // Open what is named; a cell says how many columns wide it is.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            base.Start(element, values);
            if (element == "gridSpan")
            {
                span = 1;
                foreach (KeyValuePair<string, string> value in values)
                {
                    bool isWidth = value.Key.EndsWith("val", StringComparison.Ordinal);
                    span = Math.Max(span, isWidth ? SheetXml.ToInt(value.Value) : 1);
                }
            }
        }

        // Put the cell into its row, with empty ones for the further columns over which it stands.
        protected override void FinishCell()
        {
            base.FinishCell();
            List<string> cells = Flow.Innermost.Cells;
            for (int further = span - 1; further > 0 && cells.Count < Flow.Widest; further--)
            {
                cells.Add("");
            }
            span = 1;
        }
    }

    internal static class WordMarkup
    {
        // How the names of parts with somebody's text begin; what is the template's, or a program's, stands elsewhere.
        public static readonly string[] Stories =
        {
            "word/document", "word/header", "word/footer", "word/comments", "word/footnotes", "word/endnotes",
            "word/diagrams/data",
        };

        public static readonly string[] Slides = { "ppt/slides/", "ppt/notesslides/", "ppt/comments/", "ppt/diagrams/data" };

        // Return the Parts of the document's text, its tables, and the files in it; parts are numbered.
        public static IEnumerable<Part> JudgeStories(Archive archive, Work work, string[] begins)
        {
            var flow = new Flow(work.Context);
            foreach (string name in archive.Names())
            {
                string known = Workbook.Plain(name);
                if (Array.Exists(begins, start => known.StartsWith(start, StringComparison.Ordinal))
                    && known.EndsWith(".xml", StringComparison.Ordinal) && known.IndexOf("/_rels/", StringComparison.Ordinal) < 0)
                {
                    new WordEvents(archive.Source(name), flow).Read();
                    flow.Paragraph("\n");
                }
            }
            foreach (Part part in flow.Parts())
            {
                yield return part;
            }
            foreach (Part part in Workbook.JudgeEmbedded(archive, work))
            {
                yield return part;
            }
        }
    }
}
