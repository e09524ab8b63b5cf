// Texts and slides of Office since 2007 (docx, pptx): ECMA-376 part 1, WordprocessingML and DrawingML.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The paragraphs and tables of one part; text that was deleted but is still there counts too.
    internal sealed class WordEvents : FlowEvents
    {
        private const string AgainName = "Fallback";
        private int span = 1;

        // Elements for older programs that are open: they say the same again.
        private int again;

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
            again += element == AgainName ? 1 : 0;
            if (again > 0)
            {
                return;
            }
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

        // Close what is named; what stands in a box, or in a comment on slides, is set apart.
        protected override void End(string element)
        {
            if (again > 0)
            {
                again -= element == AgainName ? 1 : 0;
                return;
            }
            base.End(element);
            if (element == "txbxContent" || element == "cm")
            {
                FinishParagraph();
                Pending.Append('\n');
                FinishParagraph();
            }
        }

        protected override void Characters(char[] data, int from, int count)
        {
            base.Characters(data, from, again > 0 ? 0 : count);
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

    // What the shapes of a page say, each apart from the others.
    internal sealed class DrawingEvents : FlowEvents
    {
        public DrawingEvents(Source source, Flow flow) : base(source, flow)
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
            return element == "Shape";
        }

        protected override bool IsText(string element)
        {
            return element == "Text";
        }

        protected override bool IsCell(string element)
        {
            return false;
        }

        protected override string Blank(string element)
        {
            return null;
        }

        protected override void FinishParagraph()
        {
            Pending.Append(Pending.Length > 0 ? "\n" : "");
            base.FinishParagraph();
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
        public static readonly string[] Pages = { "visio/pages/page" };

        // What the beginning of a document or of slides in one file of XML holds.
        private static readonly string[] Flat = { "progid=\"Word.Document\"", "progid=\"PowerPoint.Show\"", "/office/2006/xmlPackage" };

        // Return the Parts of such a file, given its beginning; nothing where a text is none.
        public static IEnumerable<Part> ReadFlat(Work work, string head)
        {
            if (!Array.Exists(Flat, word => head.IndexOf(word, StringComparison.Ordinal) >= 0))
            {
                return new Part[0];
            }
            var flow = new Flow(work);
            new WordEvents(work.Source, flow).Read();
            return flow.Parts();
        }

        // Return the Parts of the document's text, its tables, and the files in it; parts are numbered.
        public static IEnumerable<Part> JudgeStories(Archive archive, Work work, string[] begins)
        {
            var flow = new Flow(work);
            foreach (string name in archive.Names())
            {
                string known = Workbook.Plain(name);
                if (Array.Exists(begins, start => known.StartsWith(start, StringComparison.Ordinal))
                    && known.EndsWith(".xml", StringComparison.Ordinal) && known.IndexOf("/_rels/", StringComparison.Ordinal) < 0)
                {
                    FlowEvents events = begins == Pages
                        ? (FlowEvents)new DrawingEvents(archive.Source(name), flow)
                        : new WordEvents(archive.Source(name), flow);
                    flow.IsBesidePage = known.StartsWith("word/header", StringComparison.Ordinal)
                        || known.StartsWith("word/footer", StringComparison.Ordinal);
                    events.Read();
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
