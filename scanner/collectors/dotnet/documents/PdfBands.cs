// Rows of a table on a page whose cells are several lines high: between rows is more room than between lines.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class PdfBands
    {
        // Lines of a page that go on with the row of the line before.
        private const int FewestBroken = 3;

        // Tenths: how much less room there is at least between lines than between rows.
        private const int Narrower = 2;

        // At such a sign a word goes on in the next line.
        private const string Unbroken = "@/._-";

        // Return the rows of a page: none where every line is one.
        //
        // `lines` are its Fragments and `cells` their Cells, by line.
        public static List<List<Cell>> BandsOf(List<List<Fragment>> lines, List<List<Cell>> cells)
        {
            var room = new List<long>();
            var counts = new Dictionary<long, int>();
            for (int n = 1; n < lines.Count; n++)
            {
                long one = RoomBetween(lines[n - 1], lines[n]);
                int count;
                counts.TryGetValue(one, out count);
                counts[one] = count + 1;
                room.Add(one);
            }
            List<long> usual = counts.Keys.Where(one => counts[one] >= Layout.BusyLines).ToList();
            long widest = usual.Count > 0 ? usual.Max() : 0;
            var bands = new List<List<List<Cell>>>();
            for (int n = 0; n < cells.Count; n++)
            {
                if (n == 0 || room[n - 1] > widest - Narrower)
                {
                    bands.Add(new List<List<Cell>>());
                }
                bands[bands.Count - 1].Add(cells[n]);
            }
            bool isBroken = bands.Count >= Layout.BusyLines && cells.Count - bands.Count >= FewestBroken;
            return isBroken ? bands.ConvertAll(BelowEachOther) : new List<List<Cell>>();
        }

        // Return how far one line stands below another, in tenths; between writing that is turned, more than a page.
        private static long RoomBetween(List<Fragment> line, List<Fragment> following)
        {
            return line[0].Turn != following[0].Turn
                ? long.MaxValue
                : (long)Math.Floor((line[0].Across - following[0].Across) * 10 + 0.5);
        }

        // Return the Cells of one row: what stands below each other in its lines is one.
        private static List<Cell> BelowEachOther(List<List<Cell>> band)
        {
            if (band.Count == 1)
            {
                return band[0];
            }
            List<Cell> found = band.SelectMany(line => line).ToList();
            var columns = new List<Cell>();
            var numbers = new List<List<int>>();
            foreach (int number in Enumerable.Range(0, found.Count).OrderBy(one => found[one].Start))
            {
                Cell cell = found[number];
                int last = columns.Count - 1;
                if (last >= 0 && IsBelow(cell, columns[last]))
                {
                    columns[last] = new Cell(columns[last].Start, Math.Max(columns[last].End, cell.End), "");
                    numbers[last].Add(number);
                }
                else
                {
                    columns.Add(cell);
                    numbers.Add(new List<int> { number });
                }
            }
            var cells = new List<Cell>();
            for (int n = 0; n < columns.Count; n++)
            {
                numbers[n].Sort();
                cells.Add(new Cell(columns[n].Start, columns[n].End, Joined(numbers[n].ConvertAll(one => found[one].Text))));
            }
            return cells;
        }

        // Tell whether a fifth of the narrower of a cell and a column, as far as it is known, is below the other.
        private static bool IsBelow(Cell cell, Cell column)
        {
            double narrower = Math.Min(cell.End - cell.Start, column.End - column.Start);
            return (Math.Min(cell.End, column.End) - cell.Start) * 5 > narrower;
        }

        // Return the lines of a cell as one.
        private static string Joined(List<string> texts)
        {
            string text = "";
            foreach (string one in texts)
            {
                bool isOneWord = text == "" || Unbroken.IndexOf(text[text.Length - 1]) >= 0
                    || (one != "" && Unbroken.IndexOf(one[0]) >= 0);
                text += isOneWord ? one : " " + one;
            }
            return text.Substring(0, Math.Min(text.Length, Settings.CellCharacters));
        }
    }
}
