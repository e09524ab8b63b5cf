// Names within notes of records that tell the age, sex or illness of somebody: Pt. Ann Lee was first seen in May.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class NotedNames
    {
        private static readonly Regex Noted = new Regex(Lists.NotedName[0], RegexOptions.CultureInvariant);
        private static readonly string[] Topics = { "age", "sex", "health" };

        // Take notes in which people are named for their names beside what says that they live.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<string> told = header.GetRange(0, Math.Min(header.Count, columns.Count)).ConvertAll(Lives.TopicOf)
                .ConvertAll(topic => Array.IndexOf(Topics, topic) >= 0 ? topic : "");
            if (new HashSet<string>(told.FindAll(topic => topic != "")).Count < 2 || columns.Exists(one => Headers.IsNameKind(one.Kind)))
            {
                return;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                bool isOpen = columns[n].Kind == "" && (n >= told.Count || told[n] == "");
                List<string> cells = isOpen ? BankColumns.Filled(rows, n) : new List<string>();
                List<string> names = cells.FindAll(Noted.IsMatch).ConvertAll(cell => Noted.Match(cell).Groups[1].Value);
                if (cells.Count >= 5 && names.Count >= 0.6 * cells.Count && new HashSet<string>(names).Count > 0.5 * names.Count
                    && CellValues.Share(CellValues.HasKnownName, names) >= CellValues.KnownNames)
                {
                    columns[n] = new Column("full_name", true);
                    for (int m = 0; m < told.Count; m++)
                    {
                        columns[m] = told[m] != "" ? new Column("personal_fact", true) : columns[m];
                    }
                    return;
                }
            }
        }
    }
}
