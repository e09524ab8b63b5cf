// Cells of several lines, or of an object in JSON or Python: a person in one cell, or several with a line in each.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

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
        public static List<CellLines> Ways(List<string> header, List<List<string>> rows)
        {
            List<CellLines> ways = ObjectCells.WaysOf(header, rows);
            ways.AddRange(DatedCells.WaysOf(rows));
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
            if (numbers.Count > 1 && header.Count == 0)
            {
                ways.Add(new LabelCells());
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

    // The keys of the objects in a column are columns of their own.
    internal sealed class ObjectCells : CellLines
    {
        private const double Often = 0.6;
        private const int MostKeys = 64;
        private const int FewestKeys = 2;
        private const int ObjectsSeen = 100;
        private const int LongestOver = 40;
        // A key and its value, of an object as JSON or Python writes it; lists and objects within are passed over.
        private static readonly Regex Pair = new Regex(
            "([\"'])([A-Za-z_][A-Za-z0-9_ .-]{0,40})\\1[ \\t]{0,9}:[ \\t]{0,9}(?:\"([^\"\\n]{0,200})\"|'([^'\\n]{0,200})'|(-?[0-9][0-9.]{0,40})|)",
            RegexOptions.CultureInvariant);
        private static readonly Regex Between = new Regex("[^a-z]+", RegexOptions.CultureInvariant);
        private readonly int number;
        private readonly List<string> keys;

        private ObjectCells(int number, List<string> keys)
        {
            this.number = number;
            this.keys = keys;
        }

        // The keys stand in the place of the column that holds objects.
        public override List<string> HeaderOf(List<string> header)
        {
            return Laid(header, keys);
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            var told = new Dictionary<string, string>();
            foreach (string[] pair in number < row.Count ? Pairs(row[number]) : new List<string[]>())
            {
                told[pair[0]] = pair[1];
            }
            return new List<List<string>> { Laid(row, keys.ConvertAll(key => told.ContainsKey(key) ? told[key] : "")) };
        }

        private List<string> Laid(List<string> row, List<string> within)
        {
            var laid = row.Take(number).ToList();
            laid.AddRange(Enumerable.Repeat("", number - laid.Count));
            laid.AddRange(within);
            laid.AddRange(row.Skip(number + 1));
            return laid;
        }

        // Return keys and values of a cell that is an object, nothing of another.
        private static List<string[]> Pairs(string cell)
        {
            var pairs = new List<string[]>();
            cell = Text.Strip(cell);
            if (cell.StartsWith("{", StringComparison.Ordinal) && cell.EndsWith("}", StringComparison.Ordinal))
            {
                Match found = Pair.Match(cell);
                for (; found.Success && pairs.Count < MostKeys; found = found.NextMatch())
                {
                    pairs.Add(new[] { found.Groups[2].Value, found.Groups[3].Value + found.Groups[4].Value + found.Groups[5].Value });
                }
            }
            return pairs;
        }

        // Return the ways in which rows with objects in cells of a column may be read.
        public static List<CellLines> WaysOf(List<string> header, List<List<string>> rows)
        {
            var ways = new List<CellLines>();
            bool mayBe = rows.Exists(row => row.Exists(cell => cell.IndexOf('{') >= 0));
            for (int n = 0; mayBe && n < rows.Max(row => row.Count); n++)
            {
                int column = n;
                List<string> cells = rows.Where(row => column < row.Count).Select(row => row[column])
                    .Where(cell => Text.Strip(cell) != "").ToList();
                List<List<string[]>> objects = cells.ConvertAll(Pairs).FindAll(pairs => pairs.Count >= FewestKeys);
                if (objects.Count > 0 && objects.Count >= Often * cells.Count && !IsOfAuthor(header, n)
                    && !rows.Take(2).Any(row => IsOfAuthor(row, column)))
                {
                    var keys = new List<string>();
                    objects.Take(ObjectsSeen).ToList().ForEach(pairs => pairs.ForEach(pair => AddNew(keys, pair[0])));
                    ways.Add(new ObjectCells(n, keys.Take(MostKeys).ToList()));
                }
            }
            return ways;
        }

        private static void AddNew(List<string> keys, string key)
        {
            if (!keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        // Tell whether the name of a column, or a word in one of its first cells, says that it holds who made something.
        private static bool IsOfAuthor(List<string> row, int n)
        {
            string name = n < row.Count && Text.Length(row[n]) <= LongestOver ? row[n] : "";
            return Array.Exists(Between.Split(Text.Lower(name)), word => Array.IndexOf(Lists.MadeBy, word) >= 0);
        }
    }

    // Each cell of a column is a name and, in brackets behind it, a date: two columns.
    internal sealed class DatedCells : CellLines
    {
        private static readonly Regex DateBehind = new Regex(
            "^([^()0-9]{3,60}?) ?\\(([0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2}))\\)\\z", RegexOptions.CultureInvariant);
        private readonly int number;

        private DatedCells(int number)
        {
            this.number = number;
        }

        // No name stands over the dates.
        public override List<string> HeaderOf(List<string> header)
        {
            return header.Count == 0 ? header : header.Take(number + 1).Concat(new[] { "" }).Concat(header.Skip(number + 1)).ToList();
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            var laid = row.Take(number).ToList();
            laid.AddRange(Enumerable.Repeat("", number - laid.Count));
            string cell = number < row.Count ? row[number] : "";
            Match found = DateBehind.Match(cell);
            laid.Add(found.Success ? found.Groups[1].Value : cell);
            laid.Add(found.Groups[2].Value);
            laid.AddRange(row.Skip(number + 1));
            return new List<List<string>> { laid };
        }

        // Return the ways in which rows with dates in brackets behind what cells of a column hold may be read.
        public static List<CellLines> WaysOf(List<List<string>> rows)
        {
            var ways = new List<CellLines>();
            bool mayBe = rows.Exists(row => row.Exists(cell => cell.IndexOf('(') >= 0));
            for (int n = 0; mayBe && n < rows.Max(row => row.Count); n++)
            {
                int column = n;
                List<string> cells = rows.FindAll(row => column < row.Count && Text.Strip(row[column]) != "").ConvertAll(row => row[column]);
                if (cells.Count > 0 && cells.FindAll(cell => cell[cell.Length - 1] == ')' && DateBehind.IsMatch(cell)).Count >= 0.6 * cells.Count)
                {
                    ways.Add(new DatedCells(n));
                }
            }
            return ways;
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

    // Each cell is a row, its lines the cells: a sheet of labels of addresses.
    internal sealed class LabelCells : CellLines
    {
        private const int LinesACell = 6;

        public override List<string> HeaderOf(List<string> header)
        {
            return header;
        }

        public override List<List<string>> RowsOf(List<string> row)
        {
            return row.FindAll(cell => cell.IndexOf('\n') >= 0)
                .ConvertAll(cell => (cell + "\n\n\n\n\n").Split('\n').Take(LinesACell).ToList());
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
