// People who are dead, as on plaques and in books: their names and homes are known to all.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class LongDead
    {
        private static readonly Regex LongAgo = new Regex("(?<![0-9])1[0-8][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

        // Drop the columns of the dead unless more is said of them than where they lived: nearly all were born before 1900,
        // or beside a birth it is told of nearly all when they died.
        public static void Drop(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (!columns.TrueForAll(one => Columns.IsPublic(one.Kind) || one.Kind == "address" || one.Kind == "postcode")
                || !columns.Exists(one => Columns.IsNameKind(one.Kind)))
            {
                return;
            }
            bool born = false, told = false, isLongAgo = false;
            for (int n = 0; n < header.Count; n++)
            {
                List<string> values = BankColumns.Filled(rows, n);
                bool isBirth = Columns.HeaderKind(header[n]) == "date_of_birth";
                born = born || isBirth;
                isLongAgo = isLongAgo || (isBirth && AreOfLongAgo(values));
                told = told || (values.Count >= 0.9 * rows.Count
                    && Array.Exists(Columns.Words(header[n]).Split(' '), word => Array.IndexOf(Lists.DeathWords, word) >= 0));
            }
            for (int n = 0; (isLongAgo || (born && told)) && n < columns.Count; n++)
            {
                columns[n] = Column.Nothing;
            }
        }

        public static bool AreOfLongAgo(List<string> values)
        {
            return values.Count > 0 && Columns.Share(LongAgo.IsMatch, values) >= 0.9;
        }
    }
}
