// People in programs that hold rows as calls, Person("Ann", "Smith", LocalDate.of(1971, 3, 12)), or columns as lists.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A list of literals that stands under a name.
    internal sealed class NamedList
    {
        public string Label;
        public List<string> Values;
    }

    internal static class ProgramRows
    {
        private const int SampleBytes = 16 * 1024;
        private const int FewestCalls = 5;
        private const int FewestInList = 5;
        private const int MostInList = 100000;
        private const int MostLists = 1000;

        // Days from 1970 that R writes a date as, at most.
        private const int MostDays = 100000;
        private static readonly string[] CallSigns = { "(\"", "('" };
        private static readonly string[] CallsInLine = { "(\"", "('", "( \"", "( '" };
        private static readonly string[] ListSigns = { "(\"", "('", "[\"", "['", "[\n", "{\"", "{'", "[\r", "( \"", "[ \"" };

        private static readonly Regex CallsAhead = new Regex(
            "[A-Za-z_][A-Za-z0-9_]*[ \\t-\\r]?\\([ \\t-\\r]?(?:\"[^\"\\n]{1,60}\"|'[^'\\n]{1,60}')[ \\t-\\r]?,",
            RegexOptions.CultureInvariant);

        private static readonly Regex CallHere = new Regex(
            "\\b([A-Za-z_]\\w{0,40})(?=\\(\\s?[\"'])", RegexOptions.CultureInvariant);

        private static readonly Regex ListHere = new Regex(
            "(?:<-|=>|[:=])\\s{0,3}(?:[\\w.]{0,24}(?:\\[\\])?\\s?[\\[({]\\s{0,99}){1,3}(?=[\"'0-9-])", RegexOptions.CultureInvariant);

        private static readonly Regex ListLabel = new Regex(
            "([A-Za-z_][\\w.]{0,40}|[\"'`][A-Za-z_][\\w. ]{0,40}[\"'`])\\s{0,3}\\z", RegexOptions.CultureInvariant);

        // The longest label of a list, its quotes and its blanks.
        private const int LabelReach = 46;

        private static readonly Regex ListItem = new Regex(
            "\\G\\s{0,99}(?:\"([^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*)\"|'([^'\\\\\\n]*(?:\\\\.[^'\\\\\\n]*)*)'"
            + "|(-?[0-9][0-9.]{0,20})L?|(?:NA|None|null|nil))\\s{0,99}(,|[\\])}])",
            RegexOptions.CultureInvariant);

        private static readonly Regex DateClass = new Regex(
            "\\G\\s{0,9},\\s{0,9}class\\s{0,3}=\\s{0,3}\"Date\"", RegexOptions.CultureInvariant);

        // Return what is to be said of the calls in a program that are rows of people, and of lists that are columns.
        public static IEnumerable<Part> ReadProgramRows(Work work)
        {
            string head = Collected.AsciiHead(work);
            if (!Array.Exists(ListSigns, sign => Collected.Holds(head, sign)))
            {
                return new Part[0];
            }
            var tables = new FoundTables(work);
            string sample = head.Substring(0, Math.Min(SampleBytes, head.Length));
            if (Array.Exists(CallSigns, sign => Collected.Holds(head, sign)) && CallsAhead.Matches(sample).Count >= FewestCalls)
            {
                AddCalls(work, tables);
            }
            if (Collected.SpeaksOfPeople(work))
            {
                AddLists(work, tables);
            }
            return new List<Part>(tables.Parts()).FindAll(part => part.Judgement.Confidence == "high");
        }

        // Put the literals of each call into the table of its name.
        private static void AddCalls(Work work, FoundTables tables)
        {
            foreach (string line in Collected.BoundedLines(work))
            {
                if (!Array.Exists(CallsInLine, sign => Collected.Holds(line, sign)))
                {
                    continue;
                }
                string text = Labelled.WithDates(Collected.Cell(line)).Replace("new '", "'");
                for (Match call = CallHere.Match(text); call.Success; call = call.NextMatch())
                {
                    string name = call.Groups[1].Value;
                    int end;
                    List<string> row = SqlText.RowAt(text, call.Index + call.Length, out end);
                    bool isRow = row != null && row.Count > 1 && MayBeOfPeople(name);
                    Table table = isRow ? tables.Rows("call\u001f" + name + "\u001f" + row.Count) : null;
                    if (table != null && !table.Hopeless())
                    {
                        table.Add(row);
                    }
                }
            }
        }

        // Tell whether what a name stands for may be a person nobody else knows of.
        private static bool MayBeOfPeople(string name)
        {
            return !Columns.IsOfThing(name)
                && !Array.Exists(Columns.Words(name).Split(' '), word => Array.IndexOf(Lists.KnownToAll, word) >= 0);
        }

        // Put lists that follow one another and are of one length into a table as its columns.
        private static void AddLists(Work work, FoundTables tables)
        {
            var ahead = new TextAhead(work);
            ahead.Ahead(Collected.KeptCharacters);
            string text = ahead.Text.Substring(0, Math.Min(Collected.KeptCharacters, ahead.Text.Length));
            int at = 0;
            var group = new List<NamedList>();
            for (int number = 0; number < MostLists; number++)
            {
                Match found = ListHere.Match(text, at);
                var next = new NamedList { Label = "", Values = new List<string>() };
                Match named = Match.Empty;
                if (found.Success)
                {
                    int start = Math.Max(at, found.Index - LabelReach);
                    named = ListLabel.Match(text.Substring(start, found.Index - start));
                    at = found.Index + found.Length;
                    next.Values = ListAt(text, ref at);
                    next.Label = named.Success ? Singular(named.Groups[1].Value.Trim('"', '\'', '`')) : "";
                }
                bool isNext = group.Count > 0 && next.Values.Count == group[0].Values.Count
                    && !group.Exists(known => known.Label == next.Label);
                if (group.Count > 0 && !isNext)
                {
                    AddColumns(group, number, tables);
                    group = new List<NamedList>();
                }
                if (!found.Success)
                {
                    return;
                }
                if (named.Success && next.Values.Count >= FewestInList)
                {
                    group.Add(next);
                }
            }
        }

        // Put columns into a table of their own.
        private static void AddColumns(List<NamedList> group, int number, FoundTables tables)
        {
            if (group.Count < 2 || !group.TrueForAll(list => MayBeOfPeople(list.Label)))
            {
                return;
            }
            Table table = tables.Rows("lists\u001f" + number, group.ConvertAll(list => list.Label));
            for (int n = 0; table != null && n < group[0].Values.Count; n++)
            {
                table.Add(group.ConvertAll(list => list.Values[n]));
            }
        }

        // Return a label, that of a list without its plural where no dictionary has it.
        private static string Singular(string label)
        {
            bool isPlural = label.EndsWith("s", StringComparison.Ordinal) || label.EndsWith("S", StringComparison.Ordinal);
            return isPlural && Columns.HeaderKind(label) == "" ? label.Substring(0, label.Length - 1) : label;
        }

        // Return the literals of a list that begins at a place, and pass them.
        private static List<string> ListAt(string text, ref int at)
        {
            var values = new List<string>();
            bool isOpen = true;
            while (isOpen && values.Count < MostInList)
            {
                Match item = ListItem.Match(text, at);
                if (!item.Success)
                {
                    return new List<string>();
                }
                values.Add(Collected.Cell(item.Groups[1].Value + item.Groups[2].Value + item.Groups[3].Value));
                at = item.Index + item.Length;
                string ahead = Text.Strip(text.Substring(at, Math.Min(100, text.Length - at)));
                isOpen = item.Groups[4].Value == "," && (ahead == "" || "])}".IndexOf(ahead[0]) < 0);
            }
            return DateClass.IsMatch(text, at) ? values.ConvertAll(DayOf) : values;
        }

        // Return the date that R writes as so many days since 1970.
        private static string DayOf(string value)
        {
            string digits = value.TrimStart('-');
            int days;
            bool isNumber = Text.IsDigits(digits) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out days)
                && days <= MostDays;
            if (!isNumber)
            {
                return value;
            }
            days = int.Parse(digits, CultureInfo.InvariantCulture) * (value.Length > digits.Length ? -1 : 1);
            return new DateTime(1970, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
