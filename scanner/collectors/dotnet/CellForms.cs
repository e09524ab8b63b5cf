// Forms in sheets: the name of a value in one cell and the value in the next filled one, form below form.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Takes the rows of a sheet and puts together what belongs to one form.
    internal sealed class CellForms
    {
        private const int FormCells = 16;
        private const int LongestLabel = 40;

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
            string label = "";
            for (int n = 0; n < filled.Count && filled.Count <= FormCells; n++)
            {
                if (IsLabel(filled[n]))
                {
                    label = filled[n].TrimEnd(' ', ':');
                }
                else if (label != "")
                {
                    gatherer.Pair(label, filled[n]);
                    pairs = 1;
                    label = "";
                }
            }
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
