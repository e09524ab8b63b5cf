// A second person in each row, of whom the words over the columns say who it is (beside_them.py says how and why).
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class BesideThem
    {
        private const double OtherNames = 0.9;
        private const double AsMany = 0.3;
        private static readonly HashSet<string> BesideWords = new HashSet<string>(Lists.Beside.Concat(Lists.Parties));

        // Return the columns of each person in a row, those of the others empty; none where a row is of one person.
        public static List<List<Column>> TwoInARow(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<string[]> said = columns.Select(
                (column, n) => column.Kind != "" && n < header.Count ? PartyOf(header[n]) : new string[0]).ToList();
            List<int> all = Enumerable.Range(0, columns.Count).Where(n => Rules.IsName(columns[n].Kind)).ToList();
            List<List<int>> named = all.GroupBy(n => string.Join(" ", said[n])).Select(group => group.ToList()).ToList();
            var found = new List<List<int>>();
            if (named.Count < 2 || !IsWhole(columns, named[0]))
            {
                return new List<List<Column>>();
            }
            string[] first = said[named[0][0]];
            foreach (List<int> names in named.Skip(1))
            {
                string[] party = said[names[0]];
                if (party.Length > 0 && IsWhole(columns, names) && AreOthers(columns, rows, named[0], names, first.Length > 0 ? 0 : 0.5))
                {
                    var own = Enumerable.Range(0, columns.Count).Where(n => columns[n].Kind != ""
                        && said[n].Any(party.Contains) && !said[n].All(first.Contains)).ToList();
                    if (own.All(names.Contains))
                    {
                        own.AddRange(Enumerable.Range(0, columns.Count).Where(
                            n => said[n].Length == 0 && Array.IndexOf(Headers.Places, columns[n].Kind) >= 0));
                    }
                    found.Add(names.Concat(own).ToList());
                }
            }
            if (found.Count > 0)
            {
                List<int> taken = found.SelectMany(places => places).Where(n => said[n].Length > 0).ToList();
                List<int> ofFirst = Enumerable.Range(0, columns.Count).Where(n => !taken.Contains(n)).ToList();
                found.InsertRange(0, new[] { ofFirst });
            }
            return found.ConvertAll(
                places => columns.Select((column, n) => places.Contains(n) ? column : Column.Nothing).ToList());
        }

        // Return the words of a header that say of whom a column is, in one order, and the number behind one.
        private static string[] PartyOf(string header)
        {
            List<string> tokens = Headers.Words(header).Split(' ')
                .Select(token => Text.Length(token) > 3 ? token.TrimEnd('s') : token).ToList();
            List<string> found = tokens.FindAll(BesideWords.Contains).ConvertAll(
                token => token == "nok" ? "kin" : token.StartsWith("visit", StringComparison.Ordinal) && token != "visitor" ? "prisoner" : token);
            found.AddRange(tokens.FindAll(token => found.Count > 0 && token != "" && Text.IsDigits(token)));
            return found.Distinct().OrderBy(token => token, StringComparer.Ordinal).ToArray();
        }

        private static bool IsWhole(List<Column> columns, List<int> places)
        {
            List<string> kinds = places.Select(n => columns[n].Kind).Distinct().ToList();
            return kinds.Count > 1 || kinds[0] == "full_name";
        }

        // Tell whether the names of a second person are neither those of the first nor of a few who stand in all rows.
        private static bool AreOthers(List<Column> columns, List<List<string>> rows, List<int> first, List<int> second, double least)
        {
            var ones = new HashSet<string>();
            var others = new HashSet<string>();
            int apart = 0;
            int both = 0;
            foreach (List<string> row in rows)
            {
                string one = NameIn(columns, row, first);
                string other = NameIn(columns, row, second);
                ones.Add(one);
                others.Add(other);
                both += one != "" && other != "" ? 1 : 0;
                apart += one != "" && other != "" && one != other ? 1 : 0;
            }
            ones.Remove("");
            others.Remove("");
            Func<Func<string, bool>, double> share = test => others.Count(test) / Math.Max(1.0, others.Count);
            return share(name => name.IndexOf(' ') < 0 && string.CompareOrdinal(name, "\u0590") < 0) <= CellValues.Enough
                && share(CellValues.IsOrganisation) <= 0.2 && both > 0 && apart >= OtherNames * both && others.Count >= AsMany * ones.Count
                && others.Count(ones.Contains) < AsMany * others.Count && ones.Count >= least * others.Count;
        }

        // Return the parts of the name in these columns of a row, in one order.
        private static string NameIn(List<Column> columns, List<string> row, List<int> places)
        {
            IEnumerable<string> cells = places.Where(n => n < row.Count).Select(n => Rules.Same(row[n], columns[n].Kind));
            return string.Join(" ", KnownKeys.Words(string.Join(" ", cells)).OrderBy(part => part, StringComparer.Ordinal));
        }
    }
}
