// What a page of a PDF shows (ISO 32000-1, 9.4): pieces of text with their places, and how large its pictures are.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Runs the contents of one page after another.
    internal sealed class PageText
    {
        private const int PageBytes = 16 * Settings.MiB;
        private const int MostFragments = 50000;

        // Drawings within drawings on one page.
        private const int Drawings = 2000;
        private const int DrawingDepth = 8;
        private const int SavedStates = 64;
        private const int MostOperands = 64;
        private const int MostFonts = 64;

        // From the corner of the page: nothing is shown there.
        private const double Farthest = 1e9;

        // Of the size of letters: what is nearer than this is one word.
        private const double Touching = 0.15;
        private const double SameLine = 0.2;
        private const string Spaces = " \u00a0\t\r\n";

        // Characters whose text is known, and not, over all pages.
        public long Known;
        public long Unknown;
        public double Picture;

        // Bytes of the contents of the page, of drawings as often as they are run.
        public long Content;

        private readonly PdfFile pdf;
        private Dictionary<long, PdfFont> fonts = new Dictionary<long, PdfFont>();
        private List<Fragment> fragments;
        private Fragment pending;
        private bool begins;
        private int drawings;
        private List<PdfState> saved;
        private PdfState state;
        private Matrix matrix;
        private Matrix line;

        public PageText(PdfFile pdf)
        {
            this.pdf = pdf;
            StartPage();
        }

        // Forget the page before.
        public void StartPage()
        {
            fragments = new List<Fragment>();
            pending = null;
            Picture = 0;
            Content = 0;
            drawings = 0;
            saved = new List<PdfState>();
            state = new PdfState { Ctm = Matrix.Identity, Scale = 1 };
            matrix = line = Matrix.Identity;
            begins = true;
        }

        // Return the Fragments of the page.
        public List<Fragment> FinishPage()
        {
            if (pending != null)
            {
                fragments.Add(pending);
                pending = null;
            }
            return fragments;
        }

        // Show what the operators of a content stream show.
        public void Run(byte[] data, Dictionary<string, object> resources, int depth = 0)
        {
            Content += data.Length;
            if (Content > PageBytes)
            {
                throw new NotRead("page_too_big");
            }
            var lexer = new PdfLexer(data);
            var operands = new List<object>();
            List<object> array = null;
            for (PdfKind kind = lexer.Next(); kind != PdfKind.End; kind = lexer.Next())
            {
                if (kind == PdfKind.Word)
                {
                    Perform(lexer.Word, operands, lexer, resources, depth);
                    operands = new List<object>();
                    array = null;
                }
                else if (kind == PdfKind.Bracket)
                {
                    if (lexer.Word == "]" && array != null)
                    {
                        operands.Add(array);
                        array = null;
                    }
                    else if (lexer.Word == "[" && array == null)
                    {
                        array = new List<object>();
                    }
                }
                else if (array != null)
                {
                    array.Add(lexer.Value);
                }
                else if (operands.Count < MostOperands)
                {
                    operands.Add(lexer.Value);
                }
            }
        }

        private void Perform(string word, List<object> operands, PdfLexer lexer, Dictionary<string, object> resources, int depth)
        {
            switch (word)
            {
                case "ID":
                    lexer.At = ImageEnd(lexer.Data, lexer.At);
                    break;
                case "Do":
                    Draw(operands, resources, depth);
                    break;
                case "Tf":
                    Choose(operands, resources);
                    break;
                case "q":
                    if (saved.Count < SavedStates)
                    {
                        saved.Add(state);
                    }
                    break;
                case "Q":
                    if (saved.Count > 0)
                    {
                        state = saved[saved.Count - 1];
                        saved.RemoveAt(saved.Count - 1);
                    }
                    break;
                case "BT":
                    matrix = line = Matrix.Identity;
                    begins = true;
                    break;
                case "T*":
                    Move(0, -state.Leading);
                    break;
                case "Tj":
                case "'":
                case "\"":
                case "TJ":
                    Write(word, operands);
                    break;
                default:
                    SetNumbers(word, operands);
                    break;
            }
        }

        // Return where an inline picture ends: behind its EI.
        private static int ImageEnd(byte[] data, int at)
        {
            for (int n = at; n + 2 < data.Length; n++)
            {
                if (PdfLexer.IsBlank(data[n]) && data[n + 1] == 'E' && data[n + 2] == 'I')
                {
                    int after = n + 3 < data.Length ? data[n + 3] : 0;
                    if (PdfLexer.IsBlank(after) || "/[<(".IndexOf((char)after) >= 0)
                    {
                        return n + 3;
                    }
                }
            }
            return data.Length;
        }

        private void SetNumbers(string word, List<object> operands)
        {
            int count = word == "cm" || word == "Tm" ? 6 : word == "Td" || word == "TD" ? 2
                : word == "TL" || word == "Tc" || word == "Tw" || word == "Tz" ? 1 : 0;
            if (count == 0 || operands.Count < count)
            {
                return;
            }
            var n = new double[count];
            for (int at = 0; at < count; at++)
            {
                object operand = operands[operands.Count - count + at];
                if (!(operand is double))
                {
                    return;
                }
                n[at] = (double)operand;
            }
            switch (word)
            {
                case "cm":
                    state.Ctm = new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]).By(state.Ctm);
                    break;
                case "Tm":
                    matrix = line = new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
                    break;
                case "Td":
                    Move(n[0], n[1]);
                    break;
                case "TD":
                    state.Leading = -n[1];
                    Move(n[0], n[1]);
                    break;
                case "TL":
                    state.Leading = n[0];
                    break;
                case "Tc":
                    state.Between = n[0];
                    break;
                case "Tw":
                    state.BetweenWords = n[0];
                    break;
                default:
                    state.Scale = n[0] / 100.0;
                    break;
            }
        }

        private void Move(double x, double y)
        {
            matrix = line = new Matrix(1, 0, 0, 1, x, y).By(line);
        }

        private void Write(string word, List<object> operands)
        {
            int count = operands.Count;
            if (word == "'" || word == "\"")
            {
                if (word == "\"" && count >= 3)
                {
                    state.BetweenWords = PdfValue.Number(operands[count - 3], state.BetweenWords);
                    state.Between = PdfValue.Number(operands[count - 2], state.Between);
                }
                Move(0, -state.Leading);
            }
            object shown = count > 0 ? operands[count - 1] : null;
            foreach (object item in shown as List<object> ?? new List<object> { shown })
            {
                var text = item as byte[];
                if (text != null)
                {
                    Show(text);
                }
                else if (item is double)
                {
                    Advance(-(double)item / 1000.0 * state.Size * state.Scale);
                }
            }
        }

        private void Advance(double width)
        {
            Matrix m = matrix;
            matrix = new Matrix(m.A, m.B, m.C, m.D, m.E + width * m.A, m.F + width * m.B);
        }

        // Split a string where blanks part it, and hand on each piece with its ends.
        private void Show(byte[] data)
        {
            if (state.Font == null)
            {
                return;
            }
            var text = new System.Text.StringBuilder();
            double start = 0;
            double end = 0;
            double at = 0;
            int blanks = 0;
            foreach (int code in state.Font.Codes(data))
            {
                string sign = state.Font.TextOf(code);
                double advance = state.Font.WidthOf(code) / 1000.0 * state.Size + state.Between;
                if (sign.Length > 0 && Spaces.Contains(sign))
                {
                    blanks++;
                    at += (advance + state.BetweenWords) * state.Scale;
                    continue;
                }
                if (text.Length > 0 && blanks > 1)
                {
                    HandOn(text.ToString(), start, end);
                    text.Length = 0;
                }
                if (text.Length == 0)
                {
                    start = at;
                }
                text.Append(text.Length > 0 && blanks > 0 ? " " : "").Append(sign.Length > 0 ? sign : "\ufffd");
                blanks = 0;
                bool isKnown = sign.Length > 0 && sign[0] >= ' ';
                Known += isKnown ? 1 : 0;
                Unknown += isKnown ? 0 : 1;
                at += advance * state.Scale;
                end = at;
            }
            if (text.Length > 0)
            {
                HandOn(text.ToString(), start, end);
            }
            Advance(at);
        }

        private void HandOn(string text, double start, double end)
        {
            Matrix m = matrix.By(state.Ctm);
            double size = Math.Abs(state.Size) * Math.Max(Math.Abs(m.C), Math.Abs(m.D));
            int turn = Math.Abs(m.A) >= Math.Abs(m.B) ? (m.A >= 0 ? 0 : 2) : m.B > 0 ? 1 : 3;
            double right = turn == 0 ? 1 : turn == 2 ? -1 : 0;
            double up = turn == 1 ? 1 : turn == 3 ? -1 : 0;
            double along = m.E * right + m.F * up;
            double across = m.F * right - m.E * up;
            double step = Math.Max(Math.Abs(m.A), Math.Abs(m.B));
            var fragment = new Fragment
            {
                Turn = turn, Across = across, Start = along + start * step, End = along + end * step, Size = size, Text = text
            };
            if (!IsNear(fragment.Start) || !IsNear(fragment.End) || !IsNear(across) || !IsNear(size))
            {
                return; // also what is no number
            }
            if (begins)
            {
                int before = pending != null && Touches(pending, fragment) ? pending.Text.Length : 0;
                (before > 0 ? pending : fragment).Seams.Add(new KeyValuePair<double, int>(fragment.Start, before));
            }
            begins = false;
            if (pending != null && Touches(pending, fragment))
            {
                pending.End = fragment.End;
                pending.Text += text;
                return;
            }
            if (pending != null)
            {
                fragments.Add(pending);
            }
            if (fragments.Count >= MostFragments)
            {
                throw new NotRead("page_too_big");
            }
            pending = fragment;
        }

        private static bool IsNear(double place)
        {
            return Math.Abs(place) < Farthest;
        }

        // Tell whether a piece of text goes on where another ended.
        private static bool Touches(Fragment before, Fragment fragment)
        {
            return before.Turn == fragment.Turn
                && Math.Abs(before.Across - fragment.Across) < SameLine * fragment.Size
                && Math.Abs(fragment.Start - before.End) < Touching * fragment.Size
                && before.Text.Length < Settings.CellCharacters;
        }

        private void Choose(List<object> operands, Dictionary<string, object> resources)
        {
            int count = operands.Count;
            var name = count >= 2 ? operands[count - 2] as string : null;
            if (name == null)
            {
                return;
            }
            state.Size = PdfValue.Number(operands[count - 1], 0);
            object entry = PdfValue.Entry(pdf.Below(resources, "Font"), name);
            var reference = entry as PdfReference;
            if (reference != null && fonts.TryGetValue(reference.Number, out state.Font))
            {
                return;
            }
            Dictionary<string, object> dictionary = pdf.Dictionary(entry);
            state.Font = dictionary.Count > 0 ? new PdfFont(pdf, dictionary) : null;
            if (reference != null)
            {
                if (fonts.Count >= MostFonts)
                {
                    fonts = new Dictionary<long, PdfFont>();
                }
                fonts[reference.Number] = state.Font;
            }
        }

        // Run a drawing within a page; of a picture only its size counts.
        private void Draw(List<object> operands, Dictionary<string, object> resources, int depth)
        {
            var name = operands.Count > 0 ? operands[operands.Count - 1] as string : null;
            object reference = name != null ? PdfValue.Entry(pdf.Below(resources, "XObject"), name) : null;
            Dictionary<string, object> dictionary = pdf.Dictionary(reference);
            var subtype = PdfValue.Entry(dictionary, "Subtype") as string;
            if (subtype == "Image")
            {
                double area = PdfValue.Number(pdf.Entry(dictionary, "Width"), 0) * PdfValue.Number(pdf.Entry(dictionary, "Height"), 0);
                Picture = Math.Max(Picture, area);
            }
            else if (subtype == "Form" && depth < DrawingDepth)
            {
                drawings++;
                if (drawings > Drawings)
                {
                    throw new NotRead("too_many_forms");
                }
                List<double> n = pdf.Array(PdfValue.Entry(dictionary, "Matrix")).ConvertAll(item => PdfValue.Number(pdf.Value(item), 0));
                Dictionary<string, object> own = pdf.Below(dictionary, "Resources");
                PdfState held = state;
                Matrix heldMatrix = matrix, heldLine = line;
                List<PdfState> heldSaved = saved;
                state.Ctm = (n.Count == 6 ? new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]) : Matrix.Identity).By(state.Ctm);
                saved = new List<PdfState>();
                Run(pdf.Stream(reference).Data, own.Count > 0 ? own : resources, depth + 1);
                state.Ctm = held.Ctm;
                state.Font = held.Font;
                state.Size = held.Size;
                matrix = heldMatrix;
                line = heldLine;
                saved = heldSaved;
            }
        }
    }
}
