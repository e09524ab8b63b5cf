// Cells of several lines: a person with an address in one cell, or several people of whom each has a line in each cell.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // A way in which rows with cells of several lines are read.
    internal abstract class CellLines
    {
        // Share of rows that have cells of as many lines, and share of a column's cells that have several.
        private const double OftenParallel = 0.3;
        private const double OftenRecords = 0.6;

        // Return the names of the columns.
        public abstract List<string> HeaderOf(List<string> header);

        // Return the rows in one.
        public abstract List<List<string>> RowsOf(List<string> row);

        // Tell whether several cells of a row have several lines, all as many.
        public static bool IsParallel(List<string> row)
        {
            List<int> several = row.Select(cell => cell.Count(sign => sign == '\n')).Where(count => count > 0).ToList();
            return several.Count > 1 && several.Distinct().Count() == 1;
        }

        // Return the ways in which rows with cells of several lines may be read, the likelier ones first.
        public static List<CellLines> Ways(List<List<string>> rows)
        {
            var ways = new List<CellLines>();
            if (!rows.Exists(row => row.Exists(cell => cell.IndexOf('\n') >= 0)))
            {
                return ways;
            }
            if (rows.Count(IsParallel) > OftenParallel * rows.Count)
            {
                ways.Add(new ParallelLines());
            }
            var numbers = new HashSet<int>();
            for (int n = 0; n < (rows.Count == 0 ? 0 : rows.Max(row => row.Count)); n++)
            {
                int column = n;
                List<string> cells = rows.Where(row => column < row.Count && Text.Strip(row[column]) != "")
                    .Select(row => row[column]).ToList();
                if (cells.Count > 0 && cells.Count(cell => cell.IndexOf('\n') >= 0) >= OftenRecords * cells.Count)
                {
                    numbers.Add(n);
                }
            }
            if (numbers.Count > 0)
            {
                ways.Add(new RecordLines(numbers));
            }
            ways.Add(new JoinedLines());
            return ways;
        }
    }

    // Each line of such a row is a row of its own; what has one line belongs to all.
    internal sealed class ParallelLines : CellLines
    {
        private const int PeopleACell = 64;

        public override List<string> HeaderOf(List<string> header)
        {
            return header;
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            if (!IsParallel(row))
            {
                return new List<List<string>> { row };
            }
            List<string[]> cells = row.ConvertAll(cell => cell.Split('\n'));
            int count = Math.Min(PeopleACell, cells.Max(lines => lines.Length));
            return Enumerable.Range(0, count)
                .Select(n => cells.ConvertAll(lines => lines.Length > 1 ? lines[n] : lines[0])).ToList();
        }
    }

    // Each cell is one text: its lines are only wrapped.
    internal sealed class JoinedLines : CellLines
    {
        public override List<string> HeaderOf(List<string> header)
        {
            return header;
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            return new List<List<string>> { row.ConvertAll(cell => cell.Replace('\n', ' ')) };
        }
    }

    // The lines of cells in these columns are columns of their own.
    internal sealed class RecordLines : CellLines
    {
        private const int LinesACell = 6;
        private readonly HashSet<int> numbers;

        public RecordLines(HashSet<int> numbers)
        {
            this.numbers = numbers;
        }

        // The name of a cell stands over its first line.
        public override List<string> HeaderOf(List<string> header)
        {
            var named = new List<string>();
            for (int n = 0; n < header.Count; n++)
            {
                named.Add(header[n]);
                named.AddRange(Enumerable.Repeat("", numbers.Contains(n) ? LinesACell - 1 : 0));
            }
            return named;
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            var laid = new List<string>();
            for (int n = 0; n < row.Count; n++)
            {
                if (!numbers.Contains(n))
                {
                    laid.Add(row[n]);
                    continue;
                }
                List<string> lines = row[n].Split('\n').Take(LinesACell).ToList();
                laid.AddRange(lines);
                laid.AddRange(Enumerable.Repeat("", LinesACell - lines.Count));
            }
            return new List<List<string>> { laid };
        }
    }
}
