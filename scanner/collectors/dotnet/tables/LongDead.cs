// People who are dead, as on plaques and in books: their names and homes are known to all.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class LongDead
    {
        private static readonly Regex LongAgo = new Regex("(?<![0-9A-Z])1[0-8][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

        private static readonly Regex DayOrYear = new Regex("[0-9][^0-9]{0,2}[0-9]", RegexOptions.CultureInvariant);
        private static readonly string[] PrivateTopics = { "pay", "crime", "custody", "health", "money", "care", "ward" };

        // Drop the columns of the dead unless more is said of them than where they lived: nearly all were born before 1900,
        // or beside a birth it is told of nearly all when they died, or of many when no more is told of anybody.
        public static void Drop(List<Column> columns, List<string> header, List<List<string>> rows, bool areKnown = false)
        {
            if (!columns.TrueForAll(one => TypedColumns.IsPublic(one.Kind) || one.Kind == "address" || one.Kind == "postcode")
                || !columns.Exists(one => Headers.IsNameKind(one.Kind)))
            {
                return;
            }
            double told = Dead(header, rows);
            bool isLongAgo = false;
            for (int n = 0; n < header.Count; n++)
            {
                isLongAgo = isLongAgo
                    || (Headers.HeaderKind(header[n]) == "date_of_birth" && AreOfLongAgo(BankColumns.Filled(rows, n)));
            }
            bool isDead = isLongAgo || told >= 0.9
                || (columns.TrueForAll(one => TypedColumns.IsPublic(one.Kind)) && (areKnown || told >= 0.3));
            for (int n = 0; isDead && n < columns.Count; n++)
            {
                columns[n] = Column.Nothing;
            }
        }

        // Return the share of the rows with a date of death, 0 where there are no births or a list is private.
        public static double Dead(List<string> header, List<List<string>> rows)
        {
            double told = 0;
            for (int n = 0; n < header.Count; n++)
            {
                if (Array.Exists(Headers.Words(header[n]).Split(' '), word => Array.IndexOf(Lists.DeathWords, word) >= 0))
                {
                    told = Math.Max(told, BankColumns.Filled(rows, n).FindAll(DayOrYear.IsMatch).Count);
                }
            }
            bool isTold = told > 0 && header.Exists(cell => Headers.HeaderKind(cell) == "date_of_birth") && !header.Exists(IsPrivate);
            return isTold ? told / rows.Count : 0;
        }

        private static bool IsPrivate(string header)
        {
            return Lives.IsOfFolk(header) || Headers.IsOfParty(header)
                || Array.IndexOf(PrivateTopics, Lives.TopicOf(header)) >= 0
                || Array.Exists(Headers.Words(header).Split(' '), word => Array.IndexOf(Lists.PrivateOfDead, word) >= 0);
        }

        public static bool AreOfLongAgo(List<string> values)
        {
            return values.Count > 0 && CellValues.Share(LongAgo.IsMatch, values) >= 0.9 && !AreGiven(values);
        }

        // Tell whether cells are numbers from 1001 on, say, of pupils or shops: near each other, or hardly one left out.
        private static bool AreGiven(List<string> values)
        {
            var numbers = new SortedSet<int>(values.FindAll(cell => cell.Length == 4 && Text.IsDigits(cell)).ConvertAll(int.Parse));
            int span = numbers.Count == 0 ? 0 : numbers.Max - numbers.Min + 1;
            bool isEach = numbers.Count >= 0.9 * Math.Max(values.Count, span);
            return numbers.Count > 0 && numbers.Max < 1500 && (isEach || span < 60);
        }
    }
}
