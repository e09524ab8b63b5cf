// Keys that join different people: numbers that several share, names that two have (namesakes.py says how and why).
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Namesakes
    {
        private static readonly string[] Parting = { "date_of_birth", "phone", "email", "address", "postcode" };

        // Change the keys that join different people among these rows.
        public static void Part(List<CellPlace[][]> keys, List<string> header, List<List<string>> rows)
        {
            CellPlace[] all = keys.SelectMany(key => key).SelectMany(places => places)
                .GroupBy(place => place.Number).Select(group => group.FirstOrDefault()).ToArray();
            string[] names = Joined(all.Where(place => Rules.IsName(place.Kind)).OrderBy(place => place.Kind, StringComparer.Ordinal), rows);
            CellPlace[] born = all.Where(place => place.Kind == "date_of_birth").ToArray();
            string[] births = Joined(born, rows);
            foreach (CellPlace[][] key in keys.FindAll(Rules.IsNumber))
            {
                if (!IsShared(TextsOf(key, rows), names, births))
                {
                    continue;
                }
                keys.Remove(key);
                int weak = Rules.WeakOf(keys);
                if (weak >= 0 || born.Length > 0)
                {
                    keys.InsertRange(Math.Max(weak, 0), new[] { new[] { weak < 0 ? born : keys[weak][0], key[0] } });
                }
            }
            int first = keys.FindIndex(key => !Rules.IsNumber(key));
            CellPlace[][] number = keys.Find(Rules.IsNumber);
            if (first >= 0 && (number == null || Array.IndexOf(TextsOf(number, rows), "") >= 0))
            {
                keys[first] = Parted(keys[first], all, header ?? new List<string>(), rows);
            }
        }

        private static string[] TextsOf(CellPlace[][] key, List<List<string>> rows)
        {
            return rows.Select(row => Rules.KeyText(0, row, key)).ToArray();
        }

        // Return of each row its cells in these columns as one text.
        private static string[] Joined(IEnumerable<CellPlace> places, List<List<string>> rows)
        {
            return rows.Select(row => string.Join(" ", places.Select(place => place.Number < row.Count
                ? Rules.Same(row[place.Number], place.Kind) : "").ToArray()).Trim()).ToArray();
        }

        // Return [row before, row] of those of one text.
        private static List<int[]> PairsOf(string[] texts)
        {
            var last = new Dictionary<string, int>();
            var pairs = new List<int[]>();
            for (int n = 0; n < texts.Length; n++)
            {
                if (texts[n] != "" && last.ContainsKey(texts[n]))
                {
                    pairs.Add(new[] { last[texts[n]], n });
                }
                last[texts[n]] = n;
            }
            return pairs;
        }

        private static bool IsShared(string[] numbers, string[] names, string[] births)
        {
            List<int[]> pairs = PairsOf(numbers);
            int named = names.Where(name => name != "").Distinct().Count();
            if (pairs.Count == 0 || (named > 0 && named < 0.9 * numbers.Where(one => one != "").Distinct().Count()))
            {
                return false;
            }
            List<int[]> same = pairs.FindAll(pair => !AreOfTwo(names[pair[0]], names[pair[1]], births[pair[0]], births[pair[1]]));
            return pairs.Count - same.Count
                > Math.Max(same.FindAll(pair => names[pair[0]] != names[pair[1]]).Count, 0.01 * numbers.Length);
        }

        // Tell whether two names, and births where both have one, are of two people.
        private static bool AreOfTwo(string name, string other, string born, string bornOther)
        {
            if (born != "" && bornOther != "" && (born == bornOther || name == "" || other == ""))
            {
                return born != bornOther;
            }
            List<string> ones = KnownKeys.Words(name).ToList();
            List<string> others = KnownKeys.Words(other).ToList();
            if (ones.Count == 0 || others.Count == 0 || ones[0] == others[0])
            {
                return false;
            }
            List<char> left = ones.FindAll(one => !others.Contains(one)).ConvertAll(one => one[0]);
            List<char> right = others.FindAll(one => !ones.Contains(one)).ConvertAll(one => one[0]);
            return left.Count > 0 && right.Count > 0 && !left.Exists(right.Contains);
        }

        // Return the first key with what parts people of one name, where it does so with nearly all of the few there are.
        private static CellPlace[][] Parted(CellPlace[][] key, CellPlace[] all, List<string> header, List<List<string>> rows)
        {
            string[] texts = TextsOf(key, rows);
            List<int[]> pairs = PairsOf(texts);
            int id = pairs.Count > 0 && key.Length == 1 && Rules.AreNames(key[0]) ? RowId(all, header, rows, pairs) : -1;
            if (id >= 0)
            {
                return new[] { key[0], new[] { new CellPlace { Number = id, Kind = "" } } };
            }
            if (pairs.Count == 0 || !Rules.AreNames(key[0]) || texts.Distinct().Count() < 0.7 * texts.Length
                || texts.Count(text => text != "") < 0.98 * texts.Length)
            {
                return key;
            }
            Func<Predicate<string>, IEnumerable<CellPlace>> over = test => Enumerable.Range(0, header.Count)
                .Where(n => !all.Any(place => place.Number == n) && test(header[n]))
                .Select(n => new CellPlace { Number = n, Kind = "" });
            int[] own = over(Lives.IsOwnNumber).Select(place => place.Number).ToArray();
            int[] ages = over(cell => Lives.TopicOf(cell) == "age").Select(place => place.Number).ToArray();
            IEnumerable<CellPlace> others = Parting.SelectMany(kind => all.Where(place => place.Kind == kind
                && !key.Any(places => places.Any(one => one.Number == place.Number))));
            var found = over(Lives.IsOwnNumber).Concat(others).Concat(over(cell => Lives.TopicOf(cell) == "age"))
                .Select(place => new { place, cells = Joined(new[] { place }, rows) })
                .Where(one => TellsApart(one.cells)).ToList();
            int apart = pairs.FindAll(pair => found.TrueForAll(
                one => Differ(one.cells[pair[0]], one.cells[pair[1]], Array.IndexOf(ages, one.place.Number) >= 0))).Count;
            if (found.Count == 0 || apart == 0 || apart < 0.75 * pairs.Count
                || (Array.IndexOf(own, found[0].place.Number) < 0
                    && (apart < 2 || (found.Count < 2 && Array.IndexOf(ages, found[0].place.Number) < 0))))
            {
                return key;
            }
            var whole = found.Find(one => one.cells.Count(cell => cell != "") >= 0.98 * rows.Count);
            return whole == null ? key : key.Concat(new[] { new[] { whole.place } }).ToArray();
        }

        // Return the numbers of the rows where those of one name agree in what lasts no more than strangers, or -1.
        private static int RowId(CellPlace[] all, List<string> header, List<List<string>> rows, List<int[]> pairs)
        {
            List<CellPlace> free = Enumerable.Range(0, header.Count).Where(n => !all.Any(place => place.Number == n))
                .Select(n => new CellPlace { Number = n, Kind = "" }).ToList();
            int at = free.FindIndex(place => IsRowId(header[place.Number])
                && Joined(new[] { place }, rows).Where(cell => cell != "").Distinct().Count() == rows.Count);
            List<int[]> strangers = Enumerable.Range(0, rows.Count).Select(n => new[] { n, (n + rows.Count / 2) % rows.Count }).ToList();
            int asked = 0;
            foreach (CellPlace place in at < 0 ? new List<CellPlace>() : free)
            {
                string topic = Lives.TopicOf(header[place.Number]);
                string[] cells = Joined(new[] { place }, rows);
                bool isNear = topic == "age";
                Func<List<int[]>, double> alike = among => among.Count(pair => !Differ(cells[pair[0]], cells[pair[1]], isNear)) / (double)among.Count;
                isNear = isNear && alike(strangers) <= 0.4;
                if (Array.IndexOf(Lists.LastingTopics, topic) < 0 || alike(strangers) > 0.4)
                {
                    continue;
                }
                if (alike(pairs) > alike(strangers) + 0.2)
                {
                    return -1;
                }
                asked++;
            }
            return asked > 0 ? free[at].Number : -1;
        }

        private static bool IsRowId(string header)
        {
            string[] said = Headers.Words(header).Split(' ');
            return Array.IndexOf(Lists.RowIds, Headers.Words(header)) >= 0 || Lives.IsOwnNumber(header)
                || (Headers.IsShort(header) && said.Length > 1 && said[said.Length - 1] == "id" && Array.IndexOf(Lists.Parties, said[0]) >= 0);
        }

        // Tell whether two rows seldom have the same in this column.
        private static bool TellsApart(string[] cells)
        {
            List<string> filled = cells.Where(cell => cell != "").ToList();
            double same = 0;
            foreach (IGrouping<string, string> group in filled.GroupBy(cell => cell))
            {
                same += Math.Pow(group.Count(), 2);
            }
            return filled.Count > 1 && same <= 0.1 * Math.Pow(filled.Count, 2);
        }

        // Tell whether two rows have not the same, or ages that are years apart.
        private static bool Differ(string one, string other, bool areAges)
        {
            if (areAges && Text.IsDigits(one) && Text.IsDigits(other))
            {
                return Math.Abs(int.Parse(one.Substring(0, Math.Min(4, one.Length)))
                    - int.Parse(other.Substring(0, Math.Min(4, other.Length)))) > 5;
            }
            return one == "" || other == "" || one != other;
        }
    }
}
