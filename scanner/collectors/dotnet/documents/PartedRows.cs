// Rows of a sheet into which a text was read with the wrong sign between its cells: each row is one cell.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class PartedRows
    {
        private const int Looked = 16, Fewest = 3;

        // Yield rows, each taken apart where the first are one cell each with as many signs as each other.
        public static IEnumerable<List<string>> Of(IEnumerable<List<string>> rows)
        {
            var first = new List<List<string>>();
            char sign = '\0';
            foreach (List<string> row in rows)
            {
                if (first == null)
                {
                    yield return Parted(row, sign);
                    continue;
                }
                first.Add(new List<string>(row)); // a reader may fill one list again and again
                if (first.Count == Looked)
                {
                    sign = Within(first);
                    foreach (List<string> one in first)
                    {
                        yield return Parted(one, sign);
                    }
                    first = null;
                }
            }
            if (first != null)
            {
                sign = Within(first);
                foreach (List<string> one in first)
                {
                    yield return Parted(one, sign);
                }
            }
        }

        private static List<string> Parted(List<string> row, char sign)
        {
            return sign == '\0' || row.Count == 0
                ? row
                : new List<string>(Array.ConvertAll(row[0].Split(sign), cell => cell.Trim(' ', '"')));
        }

        // Return the sign that stands as often in the one cell of each row, the null if there is none.
        private static char Within(List<List<string>> rows)
        {
            rows = rows.FindAll(row => row.Exists(cell => cell != ""));
            if (rows.Count < Fewest || rows.Exists(row => row[0] == "" || row.FindIndex(1, cell => cell != "") >= 0))
            {
                return '\0';
            }
            foreach (char sign in ";\t|,")
            {
                int times = rows[0][0].Split(sign).Length;
                if (times >= (sign == ',' ? 3 : 2) && rows.TrueForAll(row => row[0].Split(sign).Length == times))
                {
                    return sign;
                }
            }
            return '\0';
        }
    }
}
