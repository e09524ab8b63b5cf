// Names that nobody knows below a bare `name`: people's where each has a telephone or a home beside private mail.
//
// Firms and shops are reached by both as well: their mail is of desks and of a domain of their own each, their names are
// of words that come again, of one or of many.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class ReachedNames
    {
        // Take what stands below a bare `name` for people's where they are reached as people are.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<int> bare = Enumerable.Range(0, Math.Min(columns.Count, header.Count))
                .Where(n => columns[n].Kind == "" && TypedColumns.IsBare(header[n], Lists.BareForenames)).ToList();
            int mail = columns.FindIndex(one => one.Kind == "email");
            if (bare.Count == 1 && columns.FindAll(one => one.Kind == "email").Count == 1
                && Rules.RuleFor(columns) == null && !OneNames.AreOthers(header) && header.Exists(IsBesideMail)
                && ArePrivate(BankColumns.Filled(rows, mail), rows.Count)
                && AreWhole(BankColumns.Filled(rows, bare[0]), rows.Count))
            {
                columns[bare[0]] = new Column("full_name", true);
            }
        }

        private static bool IsBesideMail(string cell)
        {
            return Headers.HeaderKind(cell) == "phone" || Headers.HeaderKind(cell) == "address";
        }

        // Tell whether nearly all of so many rows have mail of their own, hardly any of it a desk's, of few domains.
        private static bool ArePrivate(List<string> mail, int many)
        {
            int domains = mail.ConvertAll(one => Text.Lower(one.Substring(one.LastIndexOf('@') + 1))).Distinct().Count();
            return mail.Count >= Math.Max(10, CellValues.NearlyAll * many) && OneNames.AreEach(mail)
                && domains <= 0.5 * mail.Count && CellValues.Share(OneNames.IsDeskMail, mail) < 0.2;
        }

        // Tell whether nearly all of so many rows have a name of a few words, of which none comes again and again.
        private static bool AreWhole(List<string> names, int many)
        {
            return names.Count >= CellValues.NearlyAll * many && OneNames.AreEach(names)
                && CellValues.Share(IsWhole, names) >= CellValues.NearlyAll
                && names.SelectMany(name => WordsIn(name).Distinct()).GroupBy(word => word).All(same => same.Count() <= 0.25 * names.Count)
                && CellValues.Share(CellValues.IsOrganisation, names) < 0.25 && CellValues.Share(CellValues.IsBusiness, names) < 0.25;
        }

        private static string[] WordsIn(string text)
        {
            return text.Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
        }

        // Tell whether a text is of two to four words that begin with capitals, where the script has such.
        private static bool IsWhole(string text)
        {
            int words = WordsIn(text).Length;
            bool isCaseless = text != "" && ((text[0] >= '\u05d0' && text[0] <= '\u1dff') || text[0] >= '\u2c00');
            return words > 1 && words <= 4 && CellValues.IsName(text) && (isCaseless || CellValues.IsTwoWords(text));
        }
    }
}
