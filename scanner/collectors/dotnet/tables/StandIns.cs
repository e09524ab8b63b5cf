// People under stand-ins for names, Citizen1, Officer 12, beside telephones: made for a trial, or with names put out.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class StandIns
    {
        private static readonly Regex StandIn = new Regex("\\A([^\\W\\d_]{3,20})[ _#.-]{0,2}[0-9]{1,6}\\z", RegexOptions.CultureInvariant);

        // Take stand-ins for names where each of those who are counted has a telephone.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (columns.Exists(one => Rules.IsName(one.Kind)) || Rules.RuleFor(columns) != null || Headers.ListsThings(header)
                || !columns.Where((one, n) => one.Kind == "phone" && AreManyApart(BankColumns.Filled(rows, n))).Any())
            {
                return;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
                if (AreManyApart(values) && CellValues.Share(IsStandIn, values) >= 0.9)
                {
                    columns[n] = new Column("full_name", true);
                    return;
                }
            }
        }

        private static bool AreManyApart(List<string> values)
        {
            return values.Distinct().Count() >= Math.Max(10, 0.9 * values.Count);
        }

        private static bool IsStandIn(string text)
        {
            string word = StandIn.Match(text).Groups[1].Value.ToLowerInvariant();
            return word != "" && (Dictionary.Parties.Contains(word) || Dictionary.Humans.Contains(word) || Array.IndexOf(Lists.Named, word) >= 0
                || Array.IndexOf(Lists.NumberedPeople, word) >= 0 || Array.IndexOf(Lists.SaidOfPeople, word) >= 0);
        }
    }
}
