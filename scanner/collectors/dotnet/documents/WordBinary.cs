// Texts of Word 6 to 2003 (doc, [MS-DOC]): the pieces of the text in order; cell marks tell tables.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    // Takes the text of a doc in pieces; what stands between cell marks goes into rows.
    // Each cell ends with a mark, and each row with one more: an empty cell looks like the end of a row.
    internal sealed class CellMarks
    {
        private const char Mark = '\a';
        private const int SampleCells = 400;

        // Of a table in Word.
        private const int MostColumns = 63;

        private readonly Flow flow;
        private string rest = "";
        private List<string> cells = new List<string>();

        // Of the table that is open.
        private int columns;
        private bool isOpen;

        public CellMarks(Flow flow)
        {
            this.flow = flow;
        }

        // Take the next piece.
        public void Feed(string text)
        {
            string[] parts = (rest + text).Split(Mark);
            rest = parts[parts.Length - 1];
            for (int n = 0; n < parts.Length - 1; n++)
            {
                Cell(parts[n]);
            }
            if (Text.Length(rest) > Flow.ParagraphCharacters)
            {
                string paragraphs = rest;
                rest = "";
                Paragraphs(paragraphs.Split('\r'));
            }
        }

        // Hand over what is left.
        public void Finish()
        {
            Paragraphs(rest.Split('\r'));
            rest = "";
        }

        private void Cell(string text)
        {
            int last = text.LastIndexOf('\r');
            if (last >= 0 && (cells.Count == 0 || cells[cells.Count - 1].Length == 0))
            {
                Paragraphs(text.Substring(0, last).Split('\r')); // before a row: only the last paragraph belongs to its cell for sure
                text = text.Substring(last + 1);
            }
            cells.Add(Text.Cut(text.Replace('\r', ' '), Settings.CellCharacters));
            if (cells.Count >= SampleCells)
            {
                Rows();
            }
        }

        private void Paragraphs(string[] paragraphs)
        {
            if (cells.Count > 0 || isOpen)
            {
                Rows();
                while (cells.Count > 0)
                {
                    Row(NextRow());
                }
                flow.End();
                isOpen = false;
                columns = 0;
            }
            foreach (string paragraph in paragraphs)
            {
                flow.Paragraph(paragraph);
            }
        }

        // Hand over the rows that are certainly whole.
        private void Rows()
        {
            if (!isOpen)
            {
                flow.Begin();
                isOpen = true;
                columns = ColumnsOf(cells);
            }
            while (cells.Count > Flow.Widest)
            {
                Row(NextRow());
            }
        }

        // Take the next row off the cells: of as many as the table has columns, or up to the next empty one.
        private List<string> NextRow()
        {
            int end = columns;
            if (end >= cells.Count || cells[end].Length > 0)
            {
                end = FirstEmpty(cells);
            }
            List<string> row = cells.GetRange(0, end);
            cells.RemoveRange(0, Math.Min(end + 1, cells.Count));
            return row;
        }

        private void Row(List<string> row)
        {
            if (row.Count > 0)
            {
                flow.Row(row.GetRange(0, Math.Min(row.Count, Flow.Widest)));
            }
        }

        // Return how many columns a table has whose cells, and ends of rows as empty ones, are these.
        private static int ColumnsOf(List<string> cells)
        {
            for (int columns = 1; columns <= MostColumns; columns++)
            {
                int ends = 0;
                bool areEmpty = true;
                for (int at = columns; at < cells.Count && areEmpty; at += columns + 1)
                {
                    ends++;
                    areEmpty = cells[at].Length == 0;
                }
                if (ends >= 2 && areEmpty)
                {
                    return columns;
                }
            }
            return FirstEmpty(cells);
        }

        private static int FirstEmpty(List<string> cells)
        {
            int empty = cells.IndexOf("");
            return empty < 0 ? cells.Count : empty;
        }
    }

    internal static class WordBinary
    {
        private const int Word97 = 0x00C1;

        // Of the word at 10: encrypted or obfuscated; tables in the stream 1Table ([MS-DOC] 2.5.1).
        private const int LockedFlag = 0x0100, TableFlag = 0x0200;
        private const uint NarrowFlag = 0x40000000;

        // Return the Parts of the tables and the text of a doc, headers and notes included.
        public static IEnumerable<Part> JudgeWord(Dictionary<string, CompoundStream> streams, Work work)
        {
            CompoundStream document = streams["worddocument"];
            byte[] header = document.Part(0, 0x01AA);
            int version = Little.Word(header, 2);
            int flags = Little.Word(header, 10);
            if ((flags & LockedFlag) != 0)
            {
                yield return new Part("", Content.Encrypted("office"));
                yield break;
            }
            var flow = new Flow(work);
            var marks = new CellMarks(flow);
            long missing = 0;
            foreach (Piece piece in version < Word97 ? OldPieces(header) : TextPieces(streams, header, flags))
            {
                for (long at = 0; at < piece.Count; at += Settings.ReadBytes)
                {
                    long wanted = Math.Min(Settings.ReadBytes, piece.Count - at);
                    byte[] data = document.Part(piece.Offset + at, wanted);
                    missing += wanted - data.Length;
                    marks.Feed(Shown(Decoders.Decode(data, piece.IsNarrow ? "cp1252" : "utf-16-le")));
                    if (data.Length == 0)
                    {
                        break;
                    }
                }
            }
            marks.Finish();
            foreach (Part part in flow.Parts())
            {
                yield return part;
            }
            if (missing > 0)
            {
                throw new EndOfStreamException();
            }
        }

        private static IEnumerable<Piece> OldPieces(byte[] header)
        {
            uint start = Little.Number(header, 0x18), end = Little.Number(header, 0x1C);
            yield return new Piece { Offset = start, Count = Math.Max(0, (long)end - start), IsNarrow = true };
        }

        // Return each piece of the text ([MS-DOC] 2.4.1, 2.8.35).
        private static IEnumerable<Piece> TextPieces(Dictionary<string, CompoundStream> streams, byte[] header, int flags)
        {
            CompoundStream table = streams[(flags & TableFlag) != 0 ? "1table" : "0table"];
            uint count = Little.Number(header, 0x01A6);
            if (count > Settings.MemberBytes)
            {
                throw new NotRead("too_big");
            }
            byte[] data = table.Part(Little.Number(header, 0x01A2), count);
            long at = 0;
            while (at < data.Length && data[at] == 1)
            {
                at += 3 + Little.Word(data, at + 1);
            }
            long length = Little.Number(data, at + 1);
            if (length < 4)
            {
                yield break;
            }
            long held = (length - 4) / 12;
            at += 5;
            Little.Number(data, at + 4 * held);
            for (long number = 0; number < held; number++)
            {
                uint place = Little.Number(data, at + 4 * (held + 1) + 8 * number + 2);
                long from = Little.Number(data, at + 4 * number), to = Little.Number(data, at + 4 * number + 4);
                bool isNarrow = (place & NarrowFlag) != 0;
                long offset = place & (NarrowFlag - 1);
                long characters = Math.Max(0, to - from);
                yield return new Piece
                {
                    Offset = isNarrow ? offset / 2 : offset, Count = isNarrow ? characters : 2 * characters, IsNarrow = isNarrow,
                };
            }
        }

        // Return text without anchors of pictures and notes, and borders of fields; ends of lines and pages as line ends.
        private static string Shown(string text)
        {
            var shown = new StringBuilder(text.Length);
            foreach (char sign in text)
            {
                if (sign >= ' ' || sign == '\a' || sign == '\r' || sign == '\t' || sign == '\n' || sign == '\0')
                {
                    shown.Append(sign);
                }
                else if (sign == '\v' || sign == '\f' || sign == '\x0e')
                {
                    shown.Append('\n');
                }
                else if (sign == '\x1e')
                {
                    shown.Append('-');
                }
                else if (sign == '\x0f' || (sign >= '\x10' && sign <= '\x12') || (sign >= '\x16' && sign <= '\x1d'))
                {
                    shown.Append(sign);
                }
            }
            return shown.ToString();
        }

        private struct Piece
        {
            public long Offset;
            public long Count;
            public bool IsNarrow;
        }
    }
}
