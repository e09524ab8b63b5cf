// An organisation's own detectors, as the settings bring them: taken before any table is made. See own_rows.py.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class OwnDetectors
    {
        private const int Fields = 10;
        private const int LongestText = 200;
        private static readonly Regex KindWord = new Regex("\\A[a-z0-9_]{1,40}\\z", RegexOptions.CultureInvariant);
        private static readonly List<Detector> Given = new List<Detector>();
        private static readonly List<string[]> HeaderRows = new List<string[]>();
        private static readonly List<string[]> WholeHeaderRows = new List<string[]>();

        public static Detector[] All
        {
            get { return Given.ToArray(); }
        }

        // Kind, and its phrases over a column.
        public static List<string[]> Headers
        {
            get { return HeaderRows; }
        }

        public static List<string[]> WholeHeaders
        {
            get { return WholeHeaderRows; }
        }

        // Take a list of rows as JSON, or raise ArgumentException.
        public static void Take(string json)
        {
            object value;
            List<object> rows = new JsonReader(json).ReadWhole(out value) ? value as List<object> : null;
            if (rows == null || !rows.TrueForAll(IsRow))
            {
                throw new ArgumentException();
            }
            foreach (List<object> row in rows)
            {
                Given.Add(new Detector(row, Matcher((string)row[1], (string)row[2])));
                AddPhrases(HeaderRows, row, 8);
                AddPhrases(WholeHeaderRows, row, 9);
            }
        }

        // Return the kinds of a family.
        public static string[] KindsOf(string family)
        {
            return Given.FindAll(one => one.Family == family).ConvertAll(one => one.Kind).ToArray();
        }

        // Return the texts in a list.
        public static string[] Texts(object list)
        {
            return ((List<object>)list).ConvertAll(text => (string)text).ToArray();
        }

        private static bool IsRow(object value)
        {
            List<object> row = value as List<object>;
            if (row == null || row.Count != Fields || !(row[3] is bool))
            {
                return false;
            }
            for (int n = 0; n < Fields; n++)
            {
                List<object> list = row[n] as List<object>;
                if (n < 6 ? n != 3 && !(row[n] is string) : list == null || !list.TrueForAll(text => text is string))
                {
                    return false;
                }
            }
            return KindWord.IsMatch((string)row[0]);
        }

        private static void AddPhrases(List<string[]> rows, List<object> row, int place)
        {
            string[] phrases = Texts(row[place]);
            if (phrases.Length > 0)
            {
                rows.Add(new[] { (string)row[0], string.Join(";", phrases) });
            }
        }

        // Return what tells whether a text is a value: the whole of it fits the expression, and passes the validator.
        private static Predicate<string> Matcher(string expression, string validator)
        {
            Regex pattern = new Regex("\\A(?:" + expression + ")\\z", RegexOptions.CultureInvariant);
            Predicate<string> isValid = validator == "" ? null : Validators.ByName[validator];
            return text =>
            {
                text = Text.Strip(text);
                return Text.Length(text) <= LongestText && (expression == "" || pattern.IsMatch(text))
                    && (isValid == null || isValid(text));
            };
        }
    }
}
