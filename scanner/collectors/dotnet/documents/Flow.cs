// What a document holds in its order: paragraphs to be searched as text, and tables to be judged each by itself.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // A table of which rows still come; its text waits until it is known whether its columns tell of people.
    internal sealed class OpenTable
    {
        public readonly int Number;
        public readonly Table Table;
        public List<string> First;
        public readonly List<string> Text = new List<string>();
        public List<string> Cells = new List<string>();
        public List<string> Cell = new List<string>();

        public OpenTable(int number, Context context)
        {
            Number = number;
            Table = new Table(context);
        }
    }

    // Takes paragraphs and rows of text; what stands in a table of people is not searched a second time as text.
    internal sealed class Flow
    {
        public const int Widest = 256;

        // A longer paragraph is searched in pieces.
        public const int ParagraphCharacters = 1 << 16;
        private const int TablesDeep = 64;

        public readonly List<OpenTable> Open = new List<OpenTable>();
        private readonly Work work;
        private readonly Context context;

        // Of the paragraphs, to be read as the lines of a text file are where a search finds too few people.
        private const int ReadAgain = 256 * 1024, FewestSigns = 40;
        private readonly StringBuilder lines = new StringBuilder();
        private int kept;

        // What the parts are called.
        private readonly string word;

        // Whether a table that begins with the same row as the last one goes on with it, as over slides and pages.
        private readonly bool merges;
        private readonly Prose prose;
        private readonly CellForms forms;
        private readonly List<Part> found = new List<Part>();
        private OpenTable last;
        private int tables;

        public Flow(Work work, string word = "table")
        {
            this.work = work;
            context = work.Context;
            this.word = word;
            merges = word == "table";
            prose = new Prose(context);
            forms = new CellForms(context);
        }

        public OpenTable Innermost
        {
            get { return Open[Open.Count - 1]; }
        }

        // Take a paragraph, or a part of one that is very long; an empty one parts the lines before and after it.
        // `IsBesidePage`: whether what comes stands above or below each page.
        public bool IsBesidePage;

        public void Paragraph(string text)
        {
            if (merges && kept < ReadAgain)
            {
                lines.Append(text).Append('\n');
                kept += Stray.Text.Length(text) + 1;
            }
            if (text.Length > 0)
            {
                if (IsBesidePage)
                {
                    prose.AddBesidePage(text);
                }
                forms.AddText(text);
                Feed(text);
            }
        }

        private void Feed(string text)
        {
            byte[] data = Stray.Text.Bytes(text + "\n");
            prose.Feed(data, data.Length);
        }

        // Return a row as text; a cell of several lines stands by itself.
        private static string LineOf(List<string> cells)
        {
            var line = new StringBuilder();
            for (int n = 0; n < cells.Count; n++)
            {
                bool isApart = cells[n].IndexOf('\n') >= 0 || (n > 0 && cells[n - 1].IndexOf('\n') >= 0);
                line.Append(n == 0 ? "" : isApart ? "\n" : "\t").Append(cells[n]);
            }
            return line.ToString();
        }

        // A table begins, perhaps within another.
        public void Begin()
        {
            if (Open.Count >= TablesDeep)
            {
                throw new NotRead("nesting");
            }
            tables++;
            Open.Add(new OpenTable(tables, context));
        }

        // Take a row of the innermost table.
        public void Row(List<string> cells)
        {
            OpenTable now = Innermost;
            if (now.First == null)
            {
                now.First = cells;
                OpenTable before = last;
                last = null;
                if (before != null && merges && AreSame(before.First, cells))
                {
                    before.Cells = now.Cells;
                    before.Cell = now.Cell;
                    Open[Open.Count - 1] = before;
                    forms.Add(cells);
                    return;
                }
                Close(before);
            }
            now.Table.Add(cells);
            if (now.Table.HasRule)
            {
                now.Text.Clear();
                return;
            }
            forms.Add(cells);
            now.Text.Add(LineOf(cells));
            if (now.Table.Hopeless())
            {
                Search(now);
            }
        }

        // The innermost table ends.
        public void End()
        {
            OpenTable ended = Innermost;
            Open.RemoveAt(Open.Count - 1);
            forms.Add(new List<string>());
            if (ended.First != null)
            {
                Close(last);
                last = ended;
            }
        }

        // Return a Part of each table of people, and with the name "" of everything else.
        public IEnumerable<Part> Parts()
        {
            while (Open.Count > 0)
            {
                End();
            }
            Close(last);
            last = null;
            Judgement rest = prose.Judgement();
            Judgement formed = forms.Finish();
            bool isMost = formed.People > rest.People && found.TrueForAll(part => part.Judgement.People < formed.People);
            rest = isMost ? formed : rest;
            long few = -1, most = rest.People, more = 0;
            found.ForEach(part => most = Math.Max(most, part.Judgement.People));
            List<Part> read = most < context.Threshold ? AsLines() : new List<Part>();
            read.ForEach(part => more = Math.Max(more, part.Judgement.People));
            foreach (Part part in more > most ? read : new List<Part>())
            {
                yield return new Part(Work.Joined("text", part.Name), part.Judgement);
            }
            if (more > most)
            {
                if (rest.People == 0)
                {
                    yield return new Part("", rest);
                }
                yield break;
            }
            foreach (Part part in found)
            {
                few = part.Judgement.Verdict == "few" ? Math.Max(few, part.Judgement.People) : few;
                if (part.Judgement.Verdict == "people" || part.Judgement.People >= rest.People)
                {
                    yield return part;
                }
            }
            if (rest.People > few)
            {
                yield return new Part("", rest);
            }
        }

        // Return the Parts with people of the paragraphs, read as lines.
        private List<Part> AsLines()
        {
            byte[] data = Stray.Text.Bytes(lines.ToString());
            lines.Clear();
            return data.Length < FewestSigns
                ? new List<Part>()
                : new List<Part>(Content.Judged(new HeldSource(data), context, work.Allowance, work.Depth)).FindAll(part => part.Judgement.People > 0);
        }

        private void Close(OpenTable ended)
        {
            if (ended == null)
            {
                return;
            }
            Judgement judgement = ended.Table.Finish();
            if (ended.Table.DatesEvents)
            {
                prose.TrustsDates = false;
            }
            if (ended.Table.ListsFirms && ended.Text.Count >= context.Threshold)
            {
                prose.TrustsContacts = false;
            }
            if (judgement.Verdict != "people")
            {
                Search(ended);
            }
            if (judgement.People > 0)
            {
                found.Add(new Part(word + " " + ended.Number, judgement));
            }
        }

        private void Search(OpenTable table)
        {
            foreach (string line in table.Text)
            {
                Feed(line);
            }
            table.Text.Clear();
        }

        private static bool AreSame(List<string> one, List<string> other)
        {
            bool areSame = one.Count == other.Count;
            for (int n = 0; areSame && n < one.Count; n++)
            {
                areSame = one[n] == other[n];
            }
            return areSame;
        }
    }

    // Hands the paragraphs and tables of one XML part to a Flow; a subclass names the elements.
    internal abstract class FlowEvents : Events<string>
    {
        protected readonly Flow Flow;

        // Of each open table whether a cell of it is open: text in a cell belongs to its table.
        protected List<bool> CellsOpen = new List<bool>();
        protected bool Inside;
        protected readonly StringBuilder Pending = new StringBuilder();
        private int length;

        protected FlowEvents(Source source, Flow flow) : base(source)
        {
            Flow = flow;
        }

        // Read all of the part.
        public void Read()
        {
            foreach (string nothing in All())
            {
            }
        }

        protected abstract bool IsParagraph(string element);

        protected abstract bool IsText(string element);

        protected abstract bool IsCell(string element);

        // The character that an element stands for, or null.
        protected abstract string Blank(string element);

        protected abstract string TableName { get; }

        protected abstract string RowName { get; }

        // Open what is named.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (IsText(element))
            {
                Inside = true;
            }
            else if (Blank(element) != null)
            {
                Pending.Append(Blank(element));
            }
            else if (IsParagraph(element))
            {
                if (Pending.Length > 0)
                {
                    FinishParagraph();
                }
            }
            else if (element == TableName)
            {
                FinishParagraph();
                Flow.Begin();
                CellsOpen.Add(false);
            }
            else if (IsCell(element) && CellsOpen.Count > 0)
            {
                FinishParagraph();
                CellsOpen[CellsOpen.Count - 1] = true;
                Flow.Innermost.Cell = new List<string>();
            }
        }

        // Close what is named.
        protected override void End(string element)
        {
            if (IsText(element))
            {
                Inside = false;
            }
            else if (IsParagraph(element))
            {
                FinishParagraph();
            }
            else if (CellsOpen.Count > 0)
            {
                if (IsCell(element))
                {
                    FinishParagraph();
                    FinishCell();
                    CellsOpen[CellsOpen.Count - 1] = false;
                }
                else if (element == RowName)
                {
                    FinishRow();
                }
                else if (element == TableName)
                {
                    Flow.End();
                    CellsOpen.RemoveAt(CellsOpen.Count - 1);
                }
            }
        }

        // Keep the characters of text.
        protected override void Characters(char[] data, int from, int count)
        {
            if (Inside)
            {
                Pending.Append(data, from, count);
                length += count;
                if (length > Flow.ParagraphCharacters)
                {
                    FinishParagraph();
                }
            }
        }

        // Return what was gathered, which begins anew.
        protected string Taken()
        {
            string text = Pending.ToString();
            Pending.Clear();
            length = 0;
            return text;
        }

        // Hand over what was gathered, to the cell in which it stands or to the text.
        protected virtual void FinishParagraph()
        {
            string text = Taken();
            if (CellsOpen.Count == 0 || !CellsOpen[CellsOpen.Count - 1])
            {
                Flow.Paragraph(text);
                return;
            }
            List<string> cell = Flow.Innermost.Cell;
            int held = 0;
            foreach (string paragraph in cell)
            {
                held += Text.Length(paragraph);
            }
            if (text.Length > 0 && held < Settings.CellCharacters)
            {
                cell.Add(text);
            }
        }

        // Put the cell into its row.
        protected virtual void FinishCell()
        {
            OpenTable table = Flow.Innermost;
            if (table.Cells.Count < Flow.Widest)
            {
                table.Cells.Add(CellText());
            }
        }

        protected string CellText()
        {
            return Text.Cut(string.Join("\n", Flow.Innermost.Cell), Settings.CellCharacters);
        }

        // Hand the row over.
        protected virtual void FinishRow()
        {
            OpenTable table = Flow.Innermost;
            List<string> cells = table.Cells;
            table.Cells = new List<string>();
            if (cells.Count > 0)
            {
                Flow.Row(cells);
            }
        }
    }
}
