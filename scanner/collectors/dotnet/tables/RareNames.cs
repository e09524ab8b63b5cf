// First and last names that few people have, beside numbers of people in a table whose columns nobody named.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class RareNames
    {
        private const double Mostly = 0.5;

        // Take two columns of single words side by side for names where a third has numbers of people. Of the words of one
        // of them fewer need be known than where no number stands beside them.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            int number = columns.FindIndex(one => Rules.IsOfPersons(one.Kind));
            if (number < 0 || columns.Exists(one => Headers.IsNameKind(one.Kind)) || IsHeaded(rows, number)
                || !header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell))))
            {
                return;
            }
            for (int n = 0; n + 1 < columns.Count; n++)
            {
                if (columns[n].Kind != "" || columns[n + 1].Kind != "")
                {
                    continue;
                }
                List<string> first = BankColumns.Filled(rows, n);
                List<string> last = BankColumns.Filled(rows, n + 1);
                bool inOrder = AreFirstNames(first) && AreSurnamesOfMany(last);
                if (inOrder || (AreFirstNames(last) && AreSurnamesOfMany(first)))
                {
                    columns[n] = new Column(inOrder ? "forename" : "surname", true);
                    columns[n + 1] = new Column(inOrder ? "surname" : "forename", true);
                    return;
                }
            }
        }

        // Tell whether words that nobody knows stand over the numbers: Part, Model.
        public static bool IsHeaded(List<List<string>> rows, int number)
        {
            return rows.Count > 0 && number < rows[0].Count && !Text.HasDigit(rows[0][number]);
        }

        // Tell whether cells are single words and some of them first names, though many be unknown.
        private static bool AreFirstNames(List<string> values)
        {
            return Unnamed.AreLastNames(values) && CellValues.Share(CellValues.HasKnownName, values) >= CellValues.KnownNames
                && !CellValues.AreOrganisations(values);
        }

        // Tell whether cells are single words that mostly differ.
        private static bool AreSurnamesOfMany(List<string> values)
        {
            return Unnamed.AreLastNames(values) && new HashSet<string>(values).Count > Mostly * values.Count
                && !CellValues.AreOrganisations(values);
        }
    }
}
