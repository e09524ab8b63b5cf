// Files in the cells of a database: blobs that begin as a file does, and texts too long to be shown as a cell.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The bytes of a cell that may be a file, a text's in its own encoding.
    internal struct LongCell
    {
        public byte[] Data;
        public bool IsText;

        // There is more of it than is held.
        public bool IsCut;
    }

    // Takes the long cells of a database and judges the files among them, one after the other.
    internal sealed class CellFiles
    {
        // Of one database that are read.
        private const int Most = 1000;
        private readonly Work work;
        private readonly string encoding;
        private int number;

        // Of what is not clean and was not yet told; the names begin with the cell's.
        private List<Part> found = new List<Part>();

        public CellFiles(Work work, string encoding)
        {
            this.work = work;
            this.encoding = encoding;
        }

        public void Take(LongCell cell)
        {
            if (number > Most)
            {
                return;
            }
            byte[] data = cell.Data;
            if (cell.IsText && encoding != "utf-8")
            {
                data = Text.Bytes(Decoders.Decode(data, encoding));
            }
            if (!(cell.IsText ? IsBeyondACell(data) : IsFile(data)))
            {
                return;
            }
            number++;
            string reason = number > Most ? "too_many_cells"
                : work.Depth >= Settings.Nesting ? "nested_too_deep"
                : cell.IsCut ? "too_big" : "";
            string name = "cell " + number;
            if (reason != "")
            {
                found.Add(new Part(name, Judgement.Unread(reason)));
                return;
            }
            foreach (Part part in work.Within(new HeldSource(data), name))
            {
                if (part.Judgement.Verdict != "clean")
                {
                    found.Add(part);
                }
            }
        }

        // Return what was found since the last time, in the cells of a table.
        public List<Part> Parts(string table)
        {
            List<Part> parts = found.ConvertAll(part => new Part(Work.Joined(table, part.Name), part.Judgement));
            found = new List<Part>();
            return parts;
        }

        // Tell whether a text is one that a table cannot show: too long, or a file in letters.
        private static bool IsBeyondACell(byte[] data)
        {
            return data.Length > SqlitePages.CutBytes || EncodedText.MayBe(data, data.Length);
        }

        // Tell whether a blob is a file and not a text that the table shows.
        private static bool IsFile(byte[] data)
        {
            return EncodedText.IsAFile(Packaged.Slice(data, 0, EncodedText.CodeHead))
                && (data.Length > SqlitePages.CutBytes || SqlitePages.BlobText(data) == "" || EncodedText.MayBe(data, data.Length));
        }
    }
}
