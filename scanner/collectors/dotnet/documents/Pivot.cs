// Rows that a pivot table was made of (ECMA-376 part 1, 18.10): kept also where their sheet was hidden or deleted.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A column of a cache, and the different values in it.
    internal sealed class PivotField
    {
        public string Name = "";
        public List<string> Items = new List<string>();

        // Tell whether an element has a value of its own: text, number, date, truth, error, nothing.
        public static bool IsItem(string element)
        {
            return element.Length == 1 && "sndbem".IndexOf(element[0]) >= 0;
        }

        // Return the text of one item; of a date the day.
        public static string Item(string element, string value)
        {
            return Text.Cut(value, element == "d" ? 10 : Settings.CellCharacters);
        }
    }

    // The columns of a cache in its definition.
    internal sealed class PivotFields : Events<PivotField>
    {
        private PivotField field = new PivotField();
        private bool inside;
        private int count;

        public PivotFields(Source source) : base(source)
        {
        }

        // Open a column or take a value of it.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (element == "cacheField")
            {
                field = new PivotField { Name = Text.Cut(Attribute(values, "name"), Settings.CellCharacters) };
            }
            else if (element == "sharedItems")
            {
                inside = true;
            }
            else if (inside && PivotField.IsItem(element))
            {
                field.Items.Add(PivotField.Item(element, Attribute(values, "v")));
                count++;
                if (count > Settings.StringCells)
                {
                    throw new NotRead("too_many_strings");
                }
            }
        }

        // Close a column.
        protected override void End(string element)
        {
            if (element == "sharedItems")
            {
                inside = false;
            }
            else if (element == "cacheField")
            {
                Done.Enqueue(field);
            }
        }

        protected override void Characters(char[] data, int from, int count)
        {
        }
    }

    // The rows of a cache; a value stands there itself or by its number in the definition.
    internal sealed class PivotRows : Events<List<string>>
    {
        private readonly List<PivotField> fields;
        private List<string> row = new List<string>();

        private PivotRows(Source source, List<PivotField> fields) : base(source)
        {
            this.fields = fields;
        }

        // Return the names of a cache's columns, then its rows.
        public static IEnumerable<List<string>> Of(Source definition, Source records)
        {
            var fields = new List<PivotField>(new PivotFields(definition).All());
            yield return fields.GetRange(0, Math.Min(fields.Count, Flow.Widest)).ConvertAll(field => field.Name);
            foreach (List<string> row in new PivotRows(records, fields).All())
            {
                yield return row;
            }
        }

        // Open a row or take a value of it.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (element == "r")
            {
                row = new List<string>();
            }
            else if (row.Count < Math.Min(Flow.Widest, fields.Count))
            {
                if (element == "x")
                {
                    List<string> items = fields[row.Count].Items;
                    int number = SheetXml.ToInt(Attribute(values, "v"));
                    row.Add(number >= 0 && number < items.Count ? items[number] : "");
                }
                else if (PivotField.IsItem(element))
                {
                    row.Add(PivotField.Item(element, Attribute(values, "v")));
                }
            }
        }

        // Close a row.
        protected override void End(string element)
        {
            if (element == "r")
            {
                Done.Enqueue(row);
            }
        }

        protected override void Characters(char[] data, int from, int count)
        {
        }
    }
}
