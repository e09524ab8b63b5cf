// Headers of which no word is known: the rows below them are judged by what they hold, as those without a header are.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class UnknownHeaders
    {
        // Letters of an abbreviation.
        private const int LongestCode = 4;

        // Tell whether a header has no word of people nor of things, over columns that hold names or numbers of people.
        public static bool SayNothing(List<string> header, List<Column> columns)
        {
            return columns.Exists(one => Columns.IsNameKind(one.Kind) || Rules.IsOfPersons(one.Kind))
                && header.Exists(cell => Columns.Words(cell) != "") && !Columns.ListsPublic(header)
                && !Delimited.ListsArticles(header) && header.TrueForAll(IsSilent);
        }

        // Tell whether a short text says at most of homes what stands below it.
        private static bool IsSilent(string cell)
        {
            string kind = Columns.IsShort(cell) ? Columns.HeaderKind(cell) : "none";
            if ((kind != "" && Array.IndexOf(Columns.Places, kind) < 0) || Columns.DatesEvent(cell))
            {
                return false;
            }
            var alone = new List<string> { cell };
            bool isOfOthers = Columns.ListsThings(alone) || Columns.NumbersThings(alone) || Unnamed.IsOfMakers(cell);
            return !isOfOthers && (!Columns.IsOfThing(cell) || IsOfHomes(cell));
        }

        private static bool IsOfHomes(string cell)
        {
            return Array.TrueForAll(Columns.Words(cell).Split(' '), word => Array.IndexOf(Lists.OfHomes, word) >= 0);
        }

        // Tell whether the columns of a table under a header that says nothing are of people, as its rule would have it.
        public static bool BearOut(List<string> header, List<Column> columns, Rule rule)
        {
            if (rule == null)
            {
                return false;
            }
            bool isWhole = rule.Confidence == "high" && columns.Exists(one => Array.IndexOf(Columns.Places, one.Kind) >= 0);
            return isWhole || header.TrueForAll(IsCode);
        }

        // Tell whether a cell holds abbreviations alone, or a word that is known.
        private static bool IsCode(string cell)
        {
            return Columns.HeaderKind(cell) != "" || IsOfHomes(cell)
                || Array.TrueForAll(Columns.Words(cell).Split(' '), word => Text.Length(word.TrimEnd(Columns.Digits)) <= LongestCode);
        }
    }
}
