// Forms in sheets and documents: the name of a value in one cell and the value in the next filled one, or both in a line.
// Several names in the lines of one cell have their values in the lines of the next.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    // Takes the rows of a sheet and puts together what belongs to one form.
    internal sealed class CellForms
    {
        private const int FormCells = 16;
        private const int LongestLabel = 40;

        // Characters of a line with names and values.
        private const int LongestLine = 1000;

        // Rows without one pair after which a sheet holds no forms.
        private const int RowsTried = 200;
        private readonly Records records;
        private readonly Gatherer gatherer;
        private int rows;
        private int pairs;

        public CellForms(Context context)
        {
            records = new Records(context);
            gatherer = new Gatherer(records.Add);
        }

        // Take one row.
        public void Add(List<string> row)
        {
            if (rows > RowsTried && pairs == 0)
            {
                return;
            }
            rows++;
            List<string> filled = row.ConvertAll(Text.Strip).FindAll(cell => cell != "");
            if (filled.Count == 0)
            {
                gatherer.Section("");
            }
            string[] labels = { };
            for (int n = 0; n < filled.Count && filled.Count <= FormCells; n++)
            {
                string[] lines = filled[n].Split('\n');
                if (Array.TrueForAll(lines, IsLabel))
                {
                    labels = Array.ConvertAll(lines, line => line.TrimEnd(' ', ':'));
                }
                else if (labels.Length == 1)
                {
                    Pair(labels[0], string.Join(" ", lines));
                    labels = new string[0];
                }
                else if (labels.Length > 1)
                {
                    for (int line = 0; line < Math.Min(labels.Length, lines.Length); line++)
                    {
                        Pair(labels[line], lines[line]);
                    }
                    labels = new string[0];
                }
                else
                {
                    AddText(filled[n]);
                }
            }
        }

        // Take the lines of a paragraph, or of a cell by itself: names of values with the values behind a colon.
        public void AddText(string text)
        {
            if (text.IndexOf(':') < 0 && text.IndexOf('=') < 0 && !Collected.Holds(text, "....") && !Collected.Holds(text, "__"))
            {
                return;
            }
            foreach (string line in text.Split('\n').Where(line => Text.Length(line) <= LongestLine))
            {
                foreach (KeyValuePair<string, string> pair in Labelled.Pairs(line))
                {
                    if (pair.Value != "" && Labelled.MayBeKnown(pair.Key) && Columns.HeaderKind(pair.Key) != "")
                    {
                        Pair(pair.Key, pair.Value);
                    }
                }
            }
        }

        private void Pair(string label, string value)
        {
            gatherer.Pair(label, value);
            pairs = 1;
        }

        // Return the Judgement on all forms together.
        public Judgement Finish()
        {
            gatherer.Finish();
            return records.Finish(0);
        }

        // Tell whether a cell names a value, as the dictionary has it.
        private static bool IsLabel(string cell)
        {
            return Text.Length(cell) <= LongestLabel && Columns.HeaderKind(cell) != "" && !Text.HasDigit(cell);
        }
    }
}
