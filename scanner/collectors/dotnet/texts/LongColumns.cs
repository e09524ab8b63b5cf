// Long tables that JSON holds column by column, as pandas writes them: {"surname": ["Smith", ...], "dob": [...]}.
//
// Short ones are parsed as one value (Objects.cs). Of a long one the first rows are kept; the others are counted.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // The first values of one column, and how many it has.
    internal sealed class LongColumn
    {
        public readonly string Name;
        public readonly List<string> Values = new List<string>();
        public long Count;

        public LongColumn(string name)
        {
            Name = name;
        }
    }

    // Reads the columns of a text one after another.
    internal sealed class LongColumns
    {
        private const int LongestValue = 64 * 1024;
        private const int KeptRows = 10000;
        private const int MostColumns = 256;
        private const int StartBytes = 1024;
        private const string Blanks = "[ \\t\\r\\n]*";

        // The name of a column and how its values begin: as a list, or each under its number.
        private static readonly Regex NamedColumn = new Regex(
            "\\G[{,]" + Blanks + "(\"[^\"\\\\]{0,200}(?:\\\\.[^\"\\\\]{0,200}){0,20}\")" + Blanks + ":" + Blanks
                + "(?:\\[|\\{(?=" + Blanks + "\"0\"" + Blanks + ":))",
            RegexOptions.CultureInvariant);

        private static readonly Regex ColumnValue = new Regex(
            "\\G" + Blanks + "(?:\"[0-9]{1,9}\"" + Blanks + ":" + Blanks + ")?"
                + "(\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"|[^ \\t\\r\\n\",:\\[\\]{}]{1,100})" + Blanks + "([,\\]}])",
            RegexOptions.CultureInvariant);

        private readonly List<LongColumn> found = new List<LongColumn>();
        private readonly TextAhead ahead;
        private readonly Budget budget;
        private int cells;

        private LongColumns(Work work)
        {
            ahead = new TextAhead(work, long.MaxValue);
            budget = work.Context.Budget;
        }

        // Yield the Judgement on a long text of columns; nothing of any other.
        public static IEnumerable<Part> ReadLongColumns(Work work)
        {
            string start = Decoders.Decode(work.Head, Math.Min(StartBytes, work.Head.Length), work.Detail);
            if (work.Source.Size <= Settings.WholeBytes || !NamedColumn.IsMatch(Text.StripStart(start, "\ufeff \t\r\n")))
            {
                yield break;
            }
            var columns = new LongColumns(work);
            columns.Read();
            List<LongColumn> alike = columns.found.GroupBy(column => column.Count).Select(group => group.ToList())
                .OrderByDescending(group => group.Count).ThenByDescending(group => group[0].Count).FirstOrDefault();
            if (alike == null || alike.Count < 2)
            {
                yield break;
            }
            long count = alike[0].Count;
            var table = new Table(work.Context) { Header = alike.ConvertAll(column => column.Name) };
            int rows = alike.Min(column => column.Values.Count);
            for (int n = 0; n < rows; n++)
            {
                int row = n;
                table.Add(alike.ConvertAll(column => column.Values[row]));
            }
            work.Context.Budget.LeftOut |= rows < count;
            yield return new Part("", table.Finish(count - rows));
        }

        // Read all columns up to the first that is none.
        private void Read()
        {
            ahead.Ahead(1);
            ahead.At = ahead.Text.Length - Text.StripStart(ahead.Text, "\ufeff \t\r\n").Length;
            while (found.Count < MostColumns)
            {
                Match start = Matched(NamedColumn);
                if (!start.Success)
                {
                    return;
                }
                found.Add(new LongColumn(ValueText(start.Groups[1].Value)));
                ReadValues(found[found.Count - 1]);
            }
        }

        private void ReadValues(LongColumn column)
        {
            for (Match value = Matched(ColumnValue); value.Success; value = Matched(ColumnValue))
            {
                column.Count++;
                if (column.Count <= KeptRows && cells < Settings.StringCells)
                {
                    cells++;
                    column.Values.Add(ValueText(value.Groups[1].Value));
                }
                if (value.Groups[2].Value != ",")
                {
                    return;
                }
            }
        }

        // Pass what has this form at the place that was reached and return the match.
        private Match Matched(Regex form)
        {
            Match match = form.Match(ahead.Text, ahead.At);
            bool mayGoOn = true;
            while (mayGoOn && (!match.Success || match.Index + match.Length == ahead.Text.Length)
                && ahead.Text.Length - ahead.At < LongestValue)
            {
                budget.CheckTime();
                mayGoOn = ahead.More();
                match = mayGoOn ? form.Match(ahead.Text, ahead.At) : match;
            }
            if (match.Success)
            {
                ahead.At = match.Index + match.Length;
            }
            return match;
        }

        // Return a value of JSON as text, '' for one that says nothing.
        private static string ValueText(string token)
        {
            if (token[0] != '"')
            {
                return token == "null" || token == "true" || token == "false" ? "" : token;
            }
            object value;
            return new JsonReader(token).ReadWhole(out value) ? JsonShapes.ToText(value) : "";
        }
    }
}
