// Which kinds of column together make a row the record of a person, and what tells one person from another.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // `Needs` has one kind of every set; the first Rule that holds decides.
    internal sealed class Rule
    {
        public readonly string[][] Needs;
        public readonly string Confidence;

        public Rule(string[][] needs, string confidence)
        {
            Needs = needs;
            Confidence = confidence;
        }
    }

    // A cell that belongs to a key: its column and the kind of that.
    internal struct CellPlace
    {
        public int Number;
        public string Kind;
    }

    // What stands for the person of a row, and whether it is a number.
    internal struct Subject
    {
        public byte[] Data;
        public bool IsNumber;
    }

    internal static class Rules
    {
        // Of the keys so many are of the numbers that tell best whose a row is.
        private const int BestNumbers = 5;

        // Share of rows that have a key for it to stand first; its different cells over the different names.
        private const double Complete = 0.98;
        private const double Telling = 0.5;

        // One in so many of the rows with anything about anybody must hold all that makes a rule.
        private const int WholeAmong = 16;
        private static readonly string[] Names = { "surname", "forename", "full_name" };

        // Kinds whose values are the same with blanks and hyphens and without.
        private static readonly HashSet<string> WrittenApart = new HashSet<string>(
            With(Lists.WrittenApart, With(OwnDetectors.KindsOf("person number"), OwnDetectors.KindsOf("case number"))));
        private static readonly string[] Identifiers = With(Lists.Identifiers, OwnDetectors.KindsOf("person number"));
        private static readonly string[] Cases = With(Lists.Cases, OwnDetectors.KindsOf("case number"));
        private static readonly Rule[] All = Array.ConvertAll(Lists.Rules, row => new Rule(Sets(row[0].Split(' ')), row[1]));

        // What tells persons apart: of each row the first key whose every set has a filled cell.
        private static readonly string[][][] Keys = WithOwnKeys(Array.ConvertAll(Lists.Keys, Sets));

        private static string[][] Sets(string[] joined)
        {
            return Array.ConvertAll(joined, kinds => WithOwn(kinds.Split('|')));
        }

        // Return a set of kinds, own ones added where it is of all numbers of persons, or of all of cases.
        private static string[] WithOwn(string[] kinds)
        {
            bool isOfPersons = kinds.Length == Lists.Identifiers.Length && Array.IndexOf(kinds, Lists.Identifiers[0]) >= 0;
            bool isOfCases = kinds.Length == Lists.Cases.Length && Array.IndexOf(kinds, Lists.Cases[0]) >= 0;
            return isOfPersons ? Identifiers : isOfCases ? Cases : kinds;
        }

        // Own numbers tell whose a row is after the best of ours; own cases before ours.
        private static string[][][] WithOwnKeys(string[][][] keys)
        {
            List<string[][]> all = new List<string[][]>(keys);
            int firstCase = all.FindIndex(key => key.Length == 1 && key[0].Length == 1 && Array.IndexOf(Lists.Cases, key[0][0]) >= 0);
            all.InsertRange(firstCase, Array.ConvertAll(OwnDetectors.KindsOf("case number"), kind => new[] { new[] { kind } }));
            all.InsertRange(BestNumbers, Array.ConvertAll(OwnDetectors.KindsOf("person number"), kind => new[] { new[] { kind } }));
            return all.ToArray();
        }

        private static string[] With(string[] kinds, string[] own)
        {
            List<string> all = new List<string>(kinds);
            all.AddRange(own);
            return all.ToArray();
        }

        // Return the Rule that these columns meet, or null. `sure` stands for an identifier that is proved.
        public static Rule RuleFor(List<Column> columns)
        {
            HashSet<string> kinds = new HashSet<string>();
            int names = 0;
            foreach (Column column in columns)
            {
                names += Array.IndexOf(Names, column.Kind) >= 0 ? 1 : 0;
                kinds.Add(column.Kind);
                if (column.Listed)
                {
                    kinds.Add("listed");
                }
                if (column.Sure && IsIdentifier(column.Kind))
                {
                    kinds.Add("sure");
                }
                if (column.Sure && column.Kind == "email")
                {
                    kinds.Add("own_email");
                }
                if (column.Sure && column.Kind == "date_of_birth")
                {
                    kinds.Add("told_birth");
                }
                if (names > 1 || (column.Sure && Array.IndexOf(Names, column.Kind) >= 0))
                {
                    kinds.Add("told_name");
                }
            }
            return Array.Find(All, rule => Array.TrueForAll(rule.Needs, kinds.Overlaps));
        }

        // Tell whether what makes a rule stands in rows together, and not each in rows of its own, as in lists of all sorts.
        public static bool StandTogether(List<Column> columns, List<List<string>> rows)
        {
            var rules = new Dictionary<string, bool>();
            int whole = 0;
            int named = 0;
            foreach (List<string> row in rows)
            {
                var filled = new List<int>();
                for (int n = 0; n < columns.Count && n < row.Count; n++)
                {
                    if (columns[n].Kind != "" && Text.Strip(row[n]) != "")
                    {
                        filled.Add(n);
                    }
                }
                string places = string.Join(",", filled);
                if (filled.Count > 0 && !rules.ContainsKey(places))
                {
                    rules[places] = RuleFor(filled.ConvertAll(n => columns[n])) != null;
                }
                named += filled.Count > 0 ? 1 : 0;
                whole += filled.Count > 0 && rules[places] ? 1 : 0;
            }
            return whole * WholeAmong >= named;
        }

        // Tell whether the name of a column alone says that it is of people.
        public static bool IsToldByName(string kind)
        {
            return kind == "date_of_birth" || Array.IndexOf(Names, kind) >= 0;
        }

        public static bool IsName(string kind)
        {
            return Array.IndexOf(Names, kind) >= 0;
        }

        // Tell whether a kind is of numbers of persons.
        public static bool IsOfPersons(string kind)
        {
            return Array.IndexOf(Identifiers, kind) >= 0;
        }

        private static bool IsIdentifier(string kind)
        {
            return Array.IndexOf(Identifiers, kind) >= 0 || Array.IndexOf(Cases, kind) >= 0;
        }

        // Return the usable keys: for each of their sets the places of its cells.
        public static List<CellPlace[][]> KeyPlaces(List<Column> columns)
        {
            List<CellPlace[][]> keys = new List<CellPlace[][]>();
            foreach (string[][] key in Keys)
            {
                CellPlace[][] places = Array.ConvertAll(key, need => PlacesOf(need, columns));
                if (Array.TrueForAll(places, part => part.Length > 0))
                {
                    keys.Add(places);
                }
            }
            return keys;
        }

        private static CellPlace[] PlacesOf(string[] need, List<Column> columns)
        {
            List<CellPlace> places = new List<CellPlace>();
            for (int number = 0; number < columns.Count; number++)
            {
                if (Array.IndexOf(need, columns[number].Kind) >= 0)
                {
                    places.Add(new CellPlace { Number = number, Kind = columns[number].Kind });
                }
            }
            return places.ToArray();
        }

        // Return the first key of names that tells nothing but a name, or -1.
        public static int WeakOf(List<CellPlace[][]> keys)
        {
            return keys.FindIndex(key => key.Length == 1 && AreNames(key[0]));
        }

        public static bool AreNames(CellPlace[] places)
        {
            return Array.TrueForAll(places, place => IsName(place.Kind));
        }

        // Put the first key of a name and something else that nearly all rows have before those that some lack.
        public static void CompleteFirst(List<CellPlace[][]> keys, List<List<string>> rows)
        {
            int first = keys.FindIndex(key => !IsNumber(key));
            for (int at = 0; at < WeakOf(keys); at++)
            {
                CellPlace[][] key = keys[at];
                if (key.Length != 2 || !AreNames(key[0]))
                {
                    continue;
                }
                List<string[]> texts = rows.ConvertAll(row => KeyText(at, row, key).Split('\x1e')).FindAll(one => one.Length > 2);
                if (rows.Count == 0 || texts.Count < Complete * rows.Count)
                {
                    continue;
                }
                int names = new HashSet<string>(texts.ConvertAll(one => one[1])).Count;
                if (at == first || new HashSet<string>(texts.ConvertAll(one => one[2])).Count >= Telling * names)
                {
                    keys.RemoveAt(at);
                    keys.InsertRange(0, new[] { key });
                    return;
                }
            }
        }

        // Return what stands for the person of this row; nothing where nobody is named.
        //
        // One of each at most: the numbers are what is counted, the rest tells whether a row without one is of somebody new.
        public static void SubjectsOf(List<string> row, List<CellPlace[][]> keys, List<Subject> found)
        {
            found.Clear();
            bool hasNumber = false;
            bool hasOther = false;
            int weak = WeakOf(keys);
            for (int number = 0; number < keys.Count; number++)
            {
                bool isNumber = IsNumber(keys[number]);
                if (isNumber ? hasNumber : hasOther)
                {
                    continue;
                }
                string text = KeyText(number, row, keys[number]);
                if (text != "" && weak >= 0 && number >= weak && !isNumber && !hasNumber && Headings.Are(row, keys, weak))
                {
                    return;
                }
                if (text != "")
                {
                    hasNumber = hasNumber || isNumber;
                    hasOther = hasOther || !isNumber;
                    found.Add(new Subject { Data = Text.Bytes(text), IsNumber = isNumber });
                }
            }
        }

        public static bool IsNumber(CellPlace[][] key)
        {
            foreach (CellPlace[] places in key)
            {
                foreach (CellPlace place in places)
                {
                    if (Array.IndexOf(Identifiers, place.Kind) < 0)
                    {
                        return false;
                    }
                }
            }
            return true;
        }

        // Return the number of a key and the filled cells of it, '' where one of its sets has none.
        public static string KeyText(int number, List<string> row, CellPlace[][] key)
        {
            StringBuilder text = new StringBuilder();
            text.Append(number.ToString(CultureInfo.InvariantCulture));
            foreach (CellPlace[] places in key)
            {
                char before = '\x1e';
                foreach (CellPlace place in places)
                {
                    string cell = place.Number < row.Count ? Same(row[place.Number], place.Kind) : "";
                    if (cell != "")
                    {
                        text.Append(before).Append(cell);
                        before = '\x1f';
                    }
                }
                if (before == '\x1e')
                {
                    return "";
                }
            }
            return text.ToString();
        }

        // What a telephone has at least: that of a room in the house.
        private static readonly Regex HasNumber = new Regex("[0-9][^0-9]*[0-9][^0-9]*[0-9]", RegexOptions.CultureInvariant);
        private static readonly Regex RowCount = new Regex("^\\(?[0-9]+ rows?(?![^\\W_])", RegexOptions.CultureInvariant);

        // Return a cell as it is compared: one person's number, date or name may be written in several ways.
        public static string Same(string cell, string kind)
        {
            string written = Text.Strip(cell);
            cell = Text.Lower(written);
            bool isName = IsName(kind);
            if (Dictionary.Nulls.Contains(cell) || !Text.HasAlphaNumeric(cell) || (kind == "email" && cell.IndexOf('@') < 0)
                || (kind == "phone" && !HasNumber.IsMatch(cell))
                || (isName && (!Text.HasAlpha(cell) || RowCount.IsMatch(cell))))
            {
                return "";
            }
            if (isName)
            {
                return Spelled.SpellingOf(written, kind);
            }
            if (WrittenApart.Contains(kind))
            {
                return Validators.Compact(cell);
            }
            int date = kind == "date_of_birth" ? CellValues.ParseAnyDate(cell) : 0;
            if (date == 0)
            {
                return kind == "date_of_birth" && !Text.HasDigit(cell) ? "" : cell;
            }
            return string.Format(CultureInfo.InvariantCulture, "{0}-{1}-{2}", date / 10000, date / 100 % 100, date % 100);
        }
    }
}
