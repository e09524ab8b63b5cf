// Names below a word for people of some language, which nobody here knows: believed beside numbers or births.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Roles
    {
        private static readonly Regex Far = new Regex(
            "\\A[\u0386-\u042f][\u03ac-\u045f]{2,20}(?:[ -][\u0386-\u042f][\u03ac-\u045f]{2,20}){1,3}\\z", RegexOptions.CultureInvariant);

        // Take the first column that is written as names are below a word that nobody knows for names.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<Column> told = columns.Where((one, n) => (Rules.IsOfPersons(one.Kind) || IsReached(one) || (one.Kind == "date_of_birth" && one.Sure))
                && AreOwn(BankColumns.Filled(rows, n))).ToList();
            if (columns.Exists(one => one.Sure && Rules.IsName(one.Kind)) || Rules.RuleFor(columns) != null
                || told.Count == 0 || OneNames.AreOthers(header)
                || (Headers.ListsFirms(header) && !header.Exists(Lives.IsOfFolk)))
            {
                return;
            }
            for (int n = 0; n < Math.Min(columns.Count, header.Count); n++)
            {
                string cell = header[n];
                string kind = Headers.HeaderKind(cell);
                if ((columns[n].Kind == "" || columns[n].Kind == "full_name") && Headers.Words(cell) != "" && (kind == "" || kind == "person")
                    && !Headers.IsOfThing(cell) && !EasternNames.Firm.IsMatch(Headers.Words(cell)) && !Headers.DatesEvent(cell) && !Lives.IsOfRenown(cell) && (EasternNames.AreNames(BankColumns.Filled(rows, n)) || (told.Exists(one => !IsReached(one))
                        && AreInRole(BankColumns.Filled(rows, n), told.Exists(one => Rules.IsOfPersons(one.Kind))))))
                {
                    columns[n] = new Column("full_name", true);
                    return;
                }
            }
        }

        // Tell whether a column is enough beside names that begin with common surnames of the East.
        private static bool IsReached(Column one)
        {
            return one.Kind == "phone" || one.Kind == "email";
        }

        private static bool AreOwn(List<string> values)
        {
            return values.Count >= 10 && OneNames.AreEach(values);
        }

        // Tell whether cells that differ are written as names are, and those in Latin letters have the letters of names.
        private static bool AreInRole(List<string> values, bool areNumbered)
        {
            if (!AreOwn(values) || Lettered.AreAlike(values))
            {
                return false;
            }
            if (CellValues.Share(CellValues.IsTwoWords, values) >= 0.85)
            {
                return CellValues.Share(Lettered.IsOfOthers, values) <= 0.2 && (CellValues.Share(CellValues.HasKnownName, values) >= CellValues.KnownNames
                    || Lettered.Letters(values) >= (areNumbered ? 0.5 : 1.0) || (areNumbered && CellValues.Share(Far.IsMatch, values) >= 0.85));
            }
            return CellValues.Share(Listed.Eastern.IsMatch, values) >= 0.85 ? CellValues.Share(EasternNames.IsPlace, values) <= 0.25
                : CellValues.Share(text => text[0] >= '\u0530' && text.Contains(" ") && CellValues.IsName(text), values) >= 0.85;
        }
    }
}
