// Who works when: days of the week over the columns, shifts below them, and names below a word that nobody knows.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Rotas
    {
        private const int FewestDays = 4, FewestNames = 5;

        // Take the first column of names that are known for whose days the others tell.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (Rules.RuleFor(columns) != null || header.Count(IsDay) < FewestDays)
            {
                return;
            }
            List<int> told = Enumerable.Range(0, Math.Min(columns.Count, header.Count)).Where(n => IsDay(header[n])).ToList();
            List<int> days = told.FindAll(n => columns[n].Kind == "" && Lives.BehavesAs("rota", BankColumns.Filled(rows, n), rows.Count));
            List<int> named = Enumerable.Range(0, columns.Count)
                .Where(n => !told.Contains(n) && AreNames(BankColumns.Filled(rows, n), rows.Count)).Take(1).ToList();
            List<string> over = named.FindAll(n => n < header.Count).ConvertAll(n => header[n]);
            if (named.Count == 0 || days.Count < FewestDays || over.Exists(Headers.IsOfThing) || Lives.AreKnownToAll(header, over))
            {
                return;
            }
            columns[named[0]] = new Column("full_name", true);
            days.ForEach(n => columns[n] = new Column("personal_fact", true));
        }

        private static bool IsDay(string header)
        {
            return Lives.TopicOf(header) == "rota";
        }

        // Tell whether cells of so many rows are whole names, nearly each another one, whose first names are known.
        private static bool AreNames(List<string> values, int many)
        {
            List<string> different = values.Distinct().ToList();
            return different.Count >= Math.Max(FewestNames, 0.8 * many) && !CellValues.AreOrganisations(different)
                && CellValues.Share(CellValues.IsTwoWords, values) >= 0.85 && CellValues.Share(CellValues.HasKnownName, values) >= 0.45;
        }
    }
}
