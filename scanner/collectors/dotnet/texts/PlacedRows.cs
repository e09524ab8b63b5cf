// Values that a program hands to a statement of SQL: INSERT INTO t (a, b) VALUES (?, ?) and rows of literals beside it.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class PlacedRows
    {
        private const int MostStatements = 20;

        // A statement with places for values, which may be put together of several texts.
        private static readonly Regex Placed = new Regex(
            "\\binsert\\s{1,9}(?:\\w{1,9}\\s{1,9})?into\\s{1,9}[\\w.`\"\\[\\]]{1,80}\\s{0,9}\\(([^()]{3,800})\\)[\\s\"'`+.&_\\\\]{0,99}"
            + "values\\s{0,9}\\(?[\\s\"']{0,9}(?:\\?|%s|%\\(|:\\w|\\$[0-9]|@\\w|\\{)",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        private static readonly Regex Item = new Regex(
            "\"([^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*){0,40})\"|'([^'\\\\\\n]*(?:\\\\.[^'\\\\\\n]*){0,40})'"
            + "|(?<![\\w.])(-?[0-9][0-9._]{0,20}|None|null|NULL|nil|[Tt]rue|[Ff]alse)(?![\\w.(])", RegexOptions.CultureInvariant);

        // Return what is to be said of the rows of literals in a program that has statements with places for people.
        public static IEnumerable<Part> ReadPlacedRows(Work work)
        {
            var tables = new FoundTables(work) { MayCredit = false };
            var columns = new List<List<string>>();
            if (Collected.Holds(Collected.SmallHead(work), "insert "))
            {
                Match found = Placed.Match(Collected.Sample(work, Settings.SniffBytes));
                for (int n = 0; n < MostStatements && found.Success; n++, found = found.NextMatch())
                {
                    List<string> one = found.Groups[1].Value.Split(',').Select(cell => cell.Trim(" \t\r\n`\"'[]+\\".ToCharArray())).ToList();
                    if (LabelWords.AreOfPeople(one) && !columns.Exists(other => other.Count == one.Count))
                    {
                        columns.Add(one);
                    }
                }
            }
            foreach (string line in columns.Count > 0 ? CallLines.Whole(Collected.BoundedLines(work)) : new string[0])
            {
                AddRows(line, columns, tables);
            }
            return tables.Parts();
        }

        // Put the rows of literals in a line into the table of as many columns.
        private static void AddRows(string line, List<List<string>> columns, FoundTables tables)
        {
            var items = new List<string>();
            foreach (Match item in Item.Matches(CodeDates.With(Collected.Cell(line))))
            {
                items.Add(item.Groups[1].Value + item.Groups[2].Value + item.Groups[3].Value);
            }
            if (items.Count > 0 && Text.Lower(items[0]).IndexOf("insert ", StringComparison.Ordinal) >= 0)
            {
                items.RemoveAt(0);
            }
            foreach (List<string> header in columns)
            {
                int count = header.Count;
                if (items.Count == 2 * count && Enumerable.Range(0, count).All(n => items[2 * n] == (n + 1).ToString()))
                {
                    items = items.Where((item, n) => n % 2 == 1).ToList();
                }
                if (items.Count > 0 && items.Count % count == 0)
                {
                    Table table = tables.Rows("" + count, header);
                    for (int at = 0; table != null && at < items.Count; at += count)
                    {
                        List<string> row = items.GetRange(at, count);
                        if (Enumerable.Range(0, count).All(n => MayStand(Headers.HeaderKind(header[n]), Text.HasDigit(row[n]))))
                        {
                            table.Add(row);
                        }
                    }
                    return;
                }
            }
        }

        // Tell whether a literal may be what its column says: a name has no digit and a birth has one.
        private static bool MayStand(string kind, bool hasDigit)
        {
            return !(Headers.IsNameKind(kind) ? hasDigit : kind == "date_of_birth" && !hasDigit);
        }
    }
}
