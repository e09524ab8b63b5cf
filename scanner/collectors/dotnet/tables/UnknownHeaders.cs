// Headers of which no word is known: the rows below them are judged by what they hold, as those without a header are.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class UnknownHeaders
    {
        // Letters of an abbreviation.
        private const int LongestCode = 4;
        private const int Fewest = 10;
        private const string Section = "section";
        private const double Known = 0.3;
        private const double Each = 0.8;

        // Tell whether a header has no word of people nor of things, over columns that hold names or numbers of people.
        public static bool SayNothing(List<string> header, List<Column> columns)
        {
            return columns.Exists(one => Headers.IsNameKind(one.Kind) || Rules.IsOfPersons(one.Kind))
                && header.Exists(cell => Headers.Words(cell) != "") && !Headers.ListsPublic(header)
                && !Delimited.ListsArticles(header) && !Headers.ListsMayors(header) && header.TrueForAll(IsSilent)
                && !header.Where((cell, n) => Headers.HeaderKind(cell) == "person" && n < columns.Count
                    && !(columns[n].Kind == "full_name" && columns[n].Sure)).Any();
        }

        // Tell whether a short text says at most of homes what stands below it.
        private static bool IsSilent(string cell)
        {
            if (cell == Section)
            {
                return true;
            }
            string kind = Headers.IsShort(cell) ? Headers.HeaderKind(cell) : "none";
            if ((kind != "" && !IsSilentKind(kind)) || Headers.DatesEvent(cell))
            {
                return false;
            }
            var alone = new List<string> { cell };
            bool isOfOthers = Headers.ListsThings(alone) || Headers.NumbersThings(alone) || Unnamed.IsOfMakers(cell);
            return !isOfOthers && (!Headers.IsOfThing(cell) || IsOfHomes(cell));
        }

        private static bool IsOfHomes(string cell)
        {
            return Array.TrueForAll(
                Headers.Words(cell).Split(' '),
                word => Array.IndexOf(Lists.OfHomes, word) >= 0 || Array.IndexOf(Headers.Places, Headers.HeaderKind(word)) >= 0);
        }

        // Tell whether the columns of a table under a header that says nothing are of people, as its rule would have it.
        public static bool BearOut(List<string> header, List<Column> columns, Rule rule, List<List<string>> rows)
        {
            if (rule == null || rule.Needs[0][0] == "listed")
            {
                return false;
            }
            bool isWhole = rule.Confidence == "high" && columns.Exists(one => Array.IndexOf(Headers.Places, one.Kind) >= 0);
            return isWhole || header.TrueForAll(IsCode) || ReachEach(columns, rows);
        }

        private static bool IsSilentKind(string kind)
        {
            return Array.IndexOf(Headers.Places, kind) >= 0 || Headers.IsNameKind(kind);
        }

        // Tell whether rows name different people, first names among them, each with an address of its own.
        private static bool ReachEach(List<Column> columns, List<List<string>> rows)
        {
            var named = rows.ConvertAll(row => string.Join(
                " ", row.Where((cell, n) => n < columns.Count && IsName(columns[n])).Select(Text.Strip).ToArray()));
            return named.Count >= Fewest && Different(named) >= Each * named.Count
                && CellValues.Share(CellValues.HasKnownName, named) >= Known
                && Enumerable.Range(0, columns.Count).Any(n => Array.IndexOf(Headers.Places, columns[n].Kind) >= 0
                    && Different(BankColumns.Filled(rows, n)) >= Each * named.Count);
        }

        private static int Different(List<string> cells)
        {
            return new HashSet<string>(cells).Count;
        }

        private static bool IsName(Column one)
        {
            return one.Sure && one.Kind != "person" && Headers.IsNameKind(one.Kind);
        }

        // Tell whether a cell holds abbreviations alone, or a word that is known.
        private static bool IsCode(string cell)
        {
            string kind = Headers.HeaderKind(cell);
            return kind != "" || cell == Section ? kind != "person" : IsOfHomes(cell)
                || Array.TrueForAll(Headers.Words(cell).Split(' '), word => Text.Length(word.TrimEnd(Headers.Digits)) <= LongestCode);
        }
    }
}
