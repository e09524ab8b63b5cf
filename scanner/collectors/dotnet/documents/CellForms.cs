// Forms in sheets and documents: the name of a value beside the value, above it, or before it in a line.
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
        private const int Remembered = 1024;
        private static readonly Dictionary<string, bool> Asked = new Dictionary<string, bool>(StringComparer.Ordinal);
        private readonly Records records;
        private readonly Gatherer gatherer;
        private int rows;
        private int pairs;

        // The names of values that stood alone in the row or paragraph before.
        private List<string> heads = new List<string>();
        private List<KeyValuePair<string, string>> firstBelow;

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
            List<string> above = heads;
            heads = new List<string>();
            if (filled.Count > FormCells)
            {
                return;
            }
            int labels = filled.FindAll(IsLabel).Count;
            if (filled.Count > 0 && labels == filled.Count)
            {
                heads = filled.ConvertAll(Bare);
            }
            else if (above.Count > 0 && above.Count == filled.Count && labels == 0)
            {
                AddBelow(above, filled);
            }
            else
            {
                AddCells(filled);
            }
        }

        // Take values with the names above them; the first row below a header begins a table, a second one is a form.
        private void AddBelow(List<string> above, List<string> filled)
        {
            bool isFirst = filled.Count > 1 && firstBelow == null;
            List<KeyValuePair<string, string>> told = filled.Count > 1 && firstBelow != null
                ? firstBelow
                : new List<KeyValuePair<string, string>>();
            for (int n = 0; n < filled.Count; n++)
            {
                told.Add(new KeyValuePair<string, string>(above[n], filled[n].Replace('\n', ' ')));
            }
            firstBelow = filled.Count == 1 ? firstBelow : isFirst ? told : new List<KeyValuePair<string, string>>();
            if (!isFirst)
            {
                told.ForEach(pair => Pair(pair.Key, pair.Value));
            }
        }

        private static string Bare(string label)
        {
            return label.TrimEnd(' ', ':');
        }

        // Take the cells of a row in which names of values stand before the values.
        private void AddCells(List<string> filled)
        {
            string[] labels = { };
            for (int n = 0; n < filled.Count; n++)
            {
                string[] lines = filled[n].Split('\n');
                if (Array.TrueForAll(lines, IsLabel))
                {
                    labels = Array.ConvertAll(lines, Bare);
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

        // Take the lines of a paragraph, or of a cell by itself: names of values, and values behind a colon or below.
        public void AddText(string text)
        {
            if (text.IndexOf('\t') >= 0)
            {
                Add(new List<string>(text.Split('\t')));
                return;
            }
            List<string> above = heads;
            heads = new List<string>();
            string bare = Text.Strip(text);
            if (IsLabel(bare))
            {
                heads.Add(Bare(bare));
                return;
            }
            if (above.Count == 1 && Text.Length(text) <= LongestLine)
            {
                Pair(above[0], bare.Replace('\n', ' '));
                return;
            }
            if (text.IndexOf(':') < 0 && text.IndexOf('=') < 0 && !Collected.Holds(text, "....") && !Collected.Holds(text, "__"))
            {
                return;
            }
            foreach (string line in text.Split('\n').Where(line => Text.Length(line) <= LongestLine))
            {
                foreach (KeyValuePair<string, string> pair in LabelPairs.Pairs(line))
                {
                    if (pair.Value != "" && LabelWords.MayBeKnown(pair.Key) && Headers.HeaderKind(pair.Key) != "")
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

        // Tell whether a cell names a value, as the dictionary has it: many come again.
        private static bool IsLabel(string cell)
        {
            bool known = false;
            if (cell.Length > 2 * LongestLabel || Asked.TryGetValue(cell, out known))
            {
                return known;
            }
            if (Asked.Count >= Remembered)
            {
                Asked.Clear();
            }
            bool isOther = Text.Length(cell) > LongestLabel || cell.IndexOf('\n') >= 0 || Bare(cell).IndexOf(':') >= 0;
            known = !isOther && !Text.HasDigit(cell) && Headers.HeaderKind(cell) != "";
            Asked[cell] = known;
            return known;
        }
    }
}
