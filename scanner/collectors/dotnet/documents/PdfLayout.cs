// Pieces of text on a page to lines of cells, and lines that form columns to rows of tables.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal struct Cell
    {
        public double Start;
        public double End;
        public string Text;

        public Cell(double start, double end, string text)
        {
            Start = start;
            End = end;
            Text = text;
        }
    }

    // Parts the lines of one page after another; where columns began on the page before is remembered.
    internal sealed class Layout
    {
        // Of the size of letters: how far a piece may stand above or below the others of its line.
        private const double LineHeight = 0.4;
        private const double WordGap = 0.15;

        // Of the size of letters: from where a gap parts words, and cells.
        private const double CellGap = 0.6;
        private const double Overprint = 0.2;

        // Pieces in a line, and such lines on a page, from which columns are learnt.
        private const int BusyLine = 3;
        public const int BusyLines = 5;
        private const double Common = 0.8;

        // Of the places where columns may begin: a line that has so many of them is taken for their header.
        private const double HeaderShare = 0.5;
        private const double SameGap = 0.1;
        private const double CutGap = 1.0;

        // On the average between the places where text is cut: letters that are each drawn alone are no cells.
        private const int CutCharacters = 3;

        private HashSet<long> starts = new HashSet<long>();

        // Return the Fragments of a page by line, from left to right, none reaching into the next cell.
        public static List<List<Fragment>> Pieces(List<Fragment> fragments)
        {
            return CutAtSeams(LinesOf(fragments));
        }

        // Return the Cells of each of the lines of a page.
        public List<List<Cell>> Cells(List<List<Fragment>> lines)
        {
            if (lines.Count(line => line.Count >= BusyLine) >= BusyLines)
            {
                HashSet<long> found = CommonStarts(lines);
                starts = starts.Count > 0 && starts.IsSubsetOf(found) ? starts : found;
            }
            return lines.ConvertAll(CellsOf);
        }

        // Return the Fragments of a page by line, from left to right.
        private static List<List<Fragment>> LinesOf(List<Fragment> fragments)
        {
            var lines = new List<List<Fragment>>();
            Fragment first = null;
            foreach (Fragment piece in fragments.OrderBy(one => one.Turn).ThenBy(one => -one.Across))
            {
                bool isSame = first != null && piece.Turn == first.Turn
                    && first.Across - piece.Across <= LineHeight * Math.Max(first.Size, piece.Size);
                if (!isSame)
                {
                    first = piece;
                    lines.Add(new List<Fragment>());
                }
                lines[lines.Count - 1].Add(piece);
            }
            return lines.ConvertAll(line => line.OrderBy(piece => piece.Start).ToList());
        }

        // Part the cells of a sheet whose text is cut off where the next cell begins: text objects begin below each other.
        private static List<List<Fragment>> CutAtSeams(List<List<Fragment>> lines)
        {
            var seams = new List<HashSet<long>>();
            long characters = 0;
            foreach (List<Fragment> line in lines)
            {
                var places = new HashSet<long>(line.SelectMany(piece => piece.Seams).Select(seam => UnitOf(seam.Key)));
                if (places.Count > 1)
                {
                    seams.Add(places);
                    line.ForEach(piece => characters += piece.Text.Length);
                }
            }
            if (seams.Count < BusyLines)
            {
                return lines;
            }
            HashSet<long> common = CommonPlaces(seams);
            long begun = 0;
            seams.ForEach(places => begun += places.Count(place => common.Contains(place)));
            return characters < CutCharacters * begun ? lines : lines.ConvertAll(line => CutLine(line, common));
        }

        // Return the places that stand in most of the lines, or beside such a one.
        private static HashSet<long> CommonPlaces(List<HashSet<long>> lines)
        {
            var counts = new Dictionary<long, int>();
            foreach (long place in lines.SelectMany(places => places))
            {
                counts[place] = CountAt(counts, place) + 1;
            }
            return new HashSet<long>(counts.Keys.Where(
                place => CountAt(counts, place - 1) + counts[place] + CountAt(counts, place + 1) >= Common * lines.Count));
        }

        // Return the Fragments of a line, none reaching into the text that begins behind it at one of the common places.
        private static List<Fragment> CutLine(List<Fragment> line, HashSet<long> common)
        {
            var pieces = new List<Fragment>();
            foreach (Fragment whole in line)
            {
                Fragment piece = whole;
                int at = 0;
                foreach (KeyValuePair<double, int> seam in whole.Seams)
                {
                    if (seam.Value > at && common.Contains(UnitOf(seam.Key)))
                    {
                        Fragment left = piece.Copy();
                        left.End = seam.Key;
                        left.Text = whole.Text.Substring(at, seam.Value - at);
                        pieces.Add(left);
                        piece = piece.Copy();
                        piece.Start = seam.Key;
                        at = seam.Value;
                    }
                }
                Fragment last = piece.Copy();
                last.Text = whole.Text.Substring(at);
                pieces.Add(last);
            }
            for (int number = 1; number < pieces.Count; number++)
            {
                Fragment before = pieces[number - 1], piece = pieces[number];
                long start = StartOf(piece);
                bool begins = common.Contains(start) && piece.Seams.Exists(seam => UnitOf(seam.Key) == start);
                bool isTwice = piece.Text == before.Text && Math.Abs(piece.Start - before.Start) < Overprint * piece.Size;
                if (begins && !isTwice && piece.Start - before.End < WordGap * piece.Size)
                {
                    before.End = piece.Start - CutGap * piece.Size;
                }
            }
            return pieces;
        }

        // Return the places, in whole units, where pieces begin in most lines that have several: columns, however near.
        private static HashSet<long> CommonStarts(List<List<Fragment>> lines)
        {
            List<List<Fragment>> busy = lines.FindAll(line => line.Count >= BusyLine);
            HashSet<long> common = CommonPlaces(busy.ConvertAll(StartsIn));
            List<Fragment> header = busy.Find(
                line => StartsIn(line).Count(place => common.Contains(place)) >= HeaderShare * common.Count);
            HashSet<long> headed = header != null ? StartsIn(header) : new HashSet<long>();
            Dictionary<long, List<double>> gaps = GapsBefore(busy);
            common.RemoveWhere(place => !headed.Contains(place - 1) && !headed.Contains(place) && !headed.Contains(place + 1)
                && gaps.ContainsKey(place) && gaps[place].Max() < CellGap && gaps[place].Max() - gaps[place].Min() < SameGap);
            return common;
        }

        private static HashSet<long> StartsIn(List<Fragment> line)
        {
            return new HashSet<long>(line.ConvertAll(StartOf));
        }

        // Return the gaps before the pieces that begin at each place, in sizes of letters.
        //
        // Pieces that follow what is before them as words do that are always as long are parts of a number.
        private static Dictionary<long, List<double>> GapsBefore(List<List<Fragment>> lines)
        {
            var gaps = new Dictionary<long, List<double>>();
            foreach (List<Fragment> line in lines)
            {
                for (int n = 1; n < line.Count; n++)
                {
                    long place = StartOf(line[n]);
                    if (!gaps.ContainsKey(place))
                    {
                        gaps[place] = new List<double>();
                    }
                    gaps[place].Add((line[n].Start - line[n - 1].End) / (line[n].Size != 0 ? line[n].Size : 1.0));
                }
            }
            return gaps;
        }

        private static int CountAt(Dictionary<long, int> counts, long place)
        {
            int count;
            return counts.TryGetValue(place, out count) ? count : 0;
        }

        private static long StartOf(Fragment piece)
        {
            return UnitOf(piece.Start);
        }

        private static long UnitOf(double place)
        {
            return (long)Math.Floor(place + 0.5);
        }

        // Return the Cells of one line.
        private List<Cell> CellsOf(List<Fragment> pieces)
        {
            var cells = new List<Cell>();
            foreach (Fragment piece in pieces)
            {
                Cell before = cells.Count > 0 ? cells[cells.Count - 1] : new Cell(0, 0, "");
                double gap = cells.Count > 0 ? (piece.Start - before.End) / (piece.Size != 0 ? piece.Size : 1.0) : CellGap;
                bool isFull = before.Text.Length >= Settings.CellCharacters;
                if (isFull || gap >= CellGap || (gap >= WordGap && starts.Contains(StartOf(piece))))
                {
                    cells.Add(new Cell(piece.Start, piece.End, piece.Text));
                    continue;
                }
                if (piece.Text == before.Text && Math.Abs(piece.Start - before.Start) < Overprint * piece.Size)
                {
                    continue; // printed twice, to look bold
                }
                string text = before.Text + (gap >= WordGap ? " " : "") + piece.Text;
                cells[cells.Count - 1] = new Cell(before.Start, Math.Max(before.End, piece.End), text);
            }
            return cells;
        }
    }

    // The tables of a document: pages with columns at the same places continue one of them.
    internal sealed class PageTables
    {
        private const int MostTables = 16;
        private const int FullLines = 5;
        private readonly Context context;
        private readonly List<Known> known = new List<Known>();

        public PageTables(Context context)
        {
            this.context = context;
        }

        private sealed class Known
        {
            public int Usual;
            public List<Cell> Extents;
            public Table Table;
        }

        // Take the lines of a page.
        public void Add(List<List<Cell>> lines)
        {
            List<Cell> extents;
            int usual = ColumnsOf(lines, out extents);
            Known found = usual > 0 ? Like(usual, extents) : null;
            foreach (List<Cell> line in lines)
            {
                if (found != null && line.Count > 1)
                {
                    // a header may stand left of numbers: in its order where each column has one
                    bool isHeader = found.Table.Rows == 0 && line.Count == found.Extents.Count;
                    found.Table.Add(RowOf(line, isHeader ? new List<Cell>() : found.Extents));
                }
            }
        }

        // Return how many cells a full line has, and the extents of columns: none where cells do not stand below each other.
        //
        // Full are the lines with the most cells of which there are enough beside those with empty cells.
        private static int ColumnsOf(List<List<Cell>> lines, out List<Cell> extents)
        {
            extents = new List<Cell>();
            var counts = new Dictionary<int, int>();
            foreach (List<Cell> line in lines)
            {
                if (line.Count > 1)
                {
                    int count;
                    counts.TryGetValue(line.Count, out count);
                    counts[line.Count] = count + 1;
                }
            }
            if (counts.Count == 0)
            {
                return 0;
            }
            int most = counts.Values.Max();
            int usual = counts.Keys.Where(count => counts[count] * FullLines >= most).Max();
            foreach (Cell cell in lines.Where(line => line.Count == usual).SelectMany(line => line).OrderBy(cell => cell.Start))
            {
                int last = extents.Count - 1;
                if (last >= 0 && cell.Start < extents[last].End)
                {
                    extents[last] = new Cell(extents[last].Start, Math.Max(extents[last].End, cell.End), "");
                }
                else
                {
                    extents.Add(new Cell(cell.Start, cell.End, ""));
                }
            }
            if (extents.Count < usual)
            {
                extents = new List<Cell>();
            }
            return usual;
        }

        // Return the column that a cell stands in: the one whose half of the gaps beside it holds the cell's middle.
        private static int ColumnOf(Cell cell, List<Cell> extents)
        {
            double middle = (cell.Start + cell.End) / 2;
            for (int number = 0; number < extents.Count - 1; number++)
            {
                if (middle < (extents[number].End + extents[number + 1].Start) / 2)
                {
                    return number;
                }
            }
            return extents.Count - 1;
        }

        // Return the texts of a line by column, or in their order where there are no columns.
        private static List<string> RowOf(List<Cell> line, List<Cell> extents)
        {
            if (extents.Count == 0)
            {
                return line.ConvertAll(cell => cell.Text);
            }
            List<string> row = extents.ConvertAll(extent => "");
            foreach (Cell cell in line)
            {
                int number = ColumnOf(cell, extents);
                row[number] = row[number].Length > 0 ? row[number] + " " + cell.Text : cell.Text;
            }
            return row;
        }

        // Return the table whose columns these are, a new one where there is none; null where there are too many.
        private Known Like(int usual, List<Cell> extents)
        {
            foreach (Known one in known)
            {
                if (one.Usual == usual && extents.Count == 0 && one.Extents.Count == 0)
                {
                    return one;
                }
                if (extents.Count > 0 && one.Extents.Count > 0 && Fits(extents, one.Extents))
                {
                    Widen(one.Extents, extents);
                    return one;
                }
            }
            if (known.Count >= MostTables)
            {
                return null;
            }
            known.Add(new Known { Usual = usual, Extents = extents, Table = new Table(context) });
            return known[known.Count - 1];
        }

        // Return the Judgements on tables of people; `remaining` is the share of pages not read to those read.
        public List<Judgement> Judgements(double remaining)
        {
            List<Judgement> judged = known.ConvertAll(one => one.Table.Finish((long)(one.Table.Rows * remaining)));
            return judged.FindAll(judgement => judgement.People > 0);
        }

        // Tell whether the header of a table, once it is judged, says that no date below is a birth.
        public bool DateEvents()
        {
            return known.Exists(one => one.Table.DatesEvents);
        }

        private static List<int> Overlapped(Cell extent, List<Cell> extents)
        {
            var numbers = new List<int>();
            for (int n = 0; n < extents.Count; n++)
            {
                if (extent.Start < extents[n].End && extents[n].Start < extent.End)
                {
                    numbers.Add(n);
                }
            }
            return numbers;
        }

        // Tell whether each column overlaps exactly one of the known ones, in their order.
        private static bool Fits(List<Cell> extents, List<Cell> known)
        {
            int before = -1;
            foreach (Cell extent in extents)
            {
                List<int> places = Overlapped(extent, known);
                if (places.Count != 1 || places[0] <= before)
                {
                    return false;
                }
                before = places[0];
            }
            return true;
        }

        // Make known columns as wide as what was found in them.
        private static void Widen(List<Cell> known, List<Cell> extents)
        {
            var wide = new List<Cell>(known);
            foreach (Cell extent in extents)
            {
                int number = Overlapped(extent, known)[0];
                wide[number] = new Cell(Math.Min(wide[number].Start, extent.Start), Math.Max(wide[number].End, extent.End), "");
            }
            known.Clear();
            known.AddRange(wide);
        }
    }
}
