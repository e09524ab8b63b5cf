// Sheets of Gnumeric: XML, mostly in gzip, each cell with its row and column.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Hands over the rows of each sheet, dates as YYYY-MM-DD, and remarks as text; a formula says nothing.
    internal sealed class Gnumeric : FlowEvents
    {
        private string row = "";
        private string kind = "";
        private int column;
        private bool isDate;

        private Gnumeric(Source source, Flow flow) : base(source, flow)
        {
        }

        protected override string TableName
        {
            get { return "Cells"; }
        }

        protected override string RowName
        {
            get { return "tr"; }
        }

        protected override bool IsParagraph(string element)
        {
            return false;
        }

        protected override bool IsText(string element)
        {
            return element == "Cell";
        }

        protected override bool IsCell(string element)
        {
            return false;
        }

        protected override string Blank(string element)
        {
            return null;
        }

        // Open a sheet or a cell; one of another row ends the row before.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            base.Start(element, values);
            if (element == "Cell" && CellsOpen.Count > 0)
            {
                string number = Attribute(values, "Row");
                if (number != row)
                {
                    FinishRow();
                }
                row = number;
                column = SheetXml.ToInt(Attribute(values, "Col"));
                kind = Attribute(values, "ValueType");
                isDate = SheetXml.IsDateFormat(Attribute(values, "ValueFormat"));
            }
            else if (element == "CellComment")
            {
                Flow.Paragraph(Text.Cut(Attribute(values, "Text"), Settings.CellCharacters));
            }
        }

        // Close a sheet, or put a cell into its place.
        protected override void End(string element)
        {
            if (element == "Cell" && CellsOpen.Count > 0)
            {
                string text = Text.Cut(Taken(), Settings.CellCharacters);
                List<string> cells = Flow.Innermost.Cells;
                while (column >= 0 && column < Flow.Widest && cells.Count <= column)
                {
                    cells.Add("");
                }
                if (column >= 0 && column < Flow.Widest)
                {
                    string date = isDate ? SheetXml.SerialDate(text) : "";
                    bool isNumber = kind == "30" || kind == "40";
                    cells[column] = !isNumber ? kind.Length > 0 ? text : "" : date.Length > 0 ? date : SheetXml.PlainNumber(text);
                }
            }
            else if (element == "Cells" && CellsOpen.Count > 0)
            {
                FinishRow();
            }
            base.End(element);
        }

        // Return the Parts of each sheet.
        public static IEnumerable<Part> ReadGnumeric(Work work)
        {
            var flow = new Flow(work, "sheet");
            new Gnumeric(work.Source, flow).Read();
            return flow.Parts();
        }
    }
}
