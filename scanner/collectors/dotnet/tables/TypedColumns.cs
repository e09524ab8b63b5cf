// What the columns of a table hold together: what one says of another.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class TypedColumns
    {
        // Cells that a column without a label has at least in a table of few rows.
        private const int FewestInShort = 3;

        // Tell whether a kind is one of those that all may know of people who are known to all.
        public static bool IsPublic(string kind)
        {
            return kind == "" || kind == "date_of_birth" || Headers.IsNameKind(kind);
        }

        // Return the Column of each cell of rows that stand under a header, which may be shorter.
        public static List<Column> TypeColumns(List<string> header, List<List<string>> rows, int thisYear)
        {
            int width = 0;
            rows.ForEach(row => width = Math.Max(width, row.Count));
            bool isShort = rows.Count < Columns.FewestUnlabelled && header.TrueForAll(cell => cell == "");
            var columns = new List<Column>(width);
            for (int n = 0; n < width; n++)
            {
                List<string> cells = rows.FindAll(row => n < row.Count).ConvertAll(row => row[n]);
                columns.Add(Columns.TypeColumn(n < header.Count ? header[n] : "", cells, thisYear,
                    isShort ? FewestInShort : Columns.FewestUnlabelled));
            }
            DropNamesOfThings(columns, header);
            TakeBareSurnames(columns, header, rows);
            DropOthers(columns, header, rows);
            DropBirthsOfAll(columns, rows, thisYear);
            for (int n = 0; n < Math.Min(columns.Count, header.Count); n++)
            {
                bool isOfCongress = columns[n].Kind == "probation_crn" && Array.IndexOf(Lists.PublicNumbers, Headers.Words(header[n])) >= 0;
                columns[n] = isOfCongress ? Column.Nothing : columns[n];
            }
            bool hasBirths = columns.Exists(one => one.Kind == "date_of_birth");
            if (hasBirths && columns.TrueForAll(one => IsPublic(one.Kind) || one.Kind == "initials")
                && (Headers.ListsPublic(header) || HoldsOffices(header, rows) || ListsPlayers(header, rows)))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
            DoubtNumbersOfFirms(columns, header);
            if (header.Exists(cell => Array.Exists(Headers.Words(cell).Split(' '), word => Array.IndexOf(Lists.NumberedThings, word) >= 0
                || Array.IndexOf(Lists.FirmsNumbered, word) >= 0)))
            {
                for (int n = 0; n < Math.Min(columns.Count, header.Count); n++)
                {
                    bool saysLittle = columns[n].Kind == "national_number" && Array.IndexOf(Lists.GeneralNumbers, Headers.Words(header[n])) >= 0;
                    columns[n] = saysLittle ? Column.Nothing : columns[n];
                }
            }
            if (header.Exists(cell => Headers.Words(cell) != ""))
            {
                DropUntold(columns, header);
            }
            else if (columns.Exists(one => one.Kind == "date_of_birth") && CellValues.ListsTitles(rows))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
            return columns;
        }

        // Tell whether one column says where players of a team or a league stand: goalkeeper, right-back, GK.
        public static bool ListsPlayers(List<string> header, List<List<string>> rows)
        {
            return header.Exists(Lives.IsOfRenown) && Enumerable.Range(0, header.Count).Any(n =>
                Lives.TopicOf(header[n]) == "post" && Lives.AreRenowned(BankColumns.Filled(rows, n)));
        }

        // Tell whether one column says to which offices those on a list were elected, or want to be.
        public static bool HoldsOffices(List<string> header, List<List<string>> rows)
        {
            return Enumerable.Range(0, header.Count).Any(n => Array.IndexOf(Lists.OfficeWords, Headers.Words(header[n])) >= 0
                && CellValues.Share(post => Headers.Words(post).Split(' ').Any(Lists.Offices.Contains), BankColumns.Filled(rows, n)) >= CellValues.Enough);
        }

        // Take late dates for nothing that many who are named have alike, as in data made for tests.
        private static void DropBirthsOfAll(List<Column> columns, List<List<string>> rows, int thisYear)
        {
            int at = columns.FindIndex(one => one.Kind == "date_of_birth");
            if (at < 0 || columns.Count(one => one.Kind == "date_of_birth") > 1 || rows.Count < Columns.FewestUnlabelled)
            {
                return;
            }
            List<string> days = BankColumns.Filled(rows, at).ConvertAll(cell => Text.Cut(cell, 10)).Distinct().ToList();
            if (days.Count > 2 || !days.TrueForAll(day => CellValues.ParseAnyDate(day) / 10000 >= thisYear - 10))
            {
                return;
            }
            int names = rows.Select(row => string.Join("\u001f", row.Where(
                (cell, n) => n < columns.Count && Headers.IsNameKind(columns[n].Kind)).ToArray())).Distinct().Count();
            if (names >= Math.Max(Columns.FewestUnlabelled, 3 * days.Count) && columns.Exists(one => Headers.IsNameKind(one.Kind)))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
        }

        // Take names for nothing where pets or plaques are listed, and mail of firms for no proof.
        private static void DropOthers(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<string[]> said = header.FindAll(Headers.IsShort).ConvertAll(cell => Headers.Words(cell).Split(' '));
            bool isPet = !header.Exists(cell => Headers.HeaderKind(cell) == "forename")
                && columns.Exists(one => one.Kind == "forename") && columns.Exists(one => one.Kind == "date_of_birth")
                && columns.TrueForAll(one => one.Kind == "" || one.Kind == "forename" || one.Kind == "date_of_birth")
                && said.Exists(words => Array.IndexOf(Lists.PetWords, words[0]) >= 0)
                && said.TrueForAll(words => Array.TrueForAll(words,
                    word => Array.IndexOf(Lists.Parties, word) < 0 || Array.IndexOf(Lists.PetWords, word) >= 0));
            bool hasNames = columns.Exists(one => Headers.IsNameKind(one.Kind));
            isPet |= columns.TrueForAll(one => one.Kind == "" || one.Kind == "card_number")
                && said.Exists(words => Array.Exists(words, word => Array.IndexOf(Lists.TestWords, word) >= 0));
            isPet |= header.Count <= 4 && columns.Select(one => one.Kind).Where(kind => kind != "").Distinct().Count() == 1
                && Enumerable.Range(0, header.Count).Any(n => Headers.Words(header[n]).Split(' ').Any(Lists.Checks.Contains)
                    && BankColumns.Filled(rows, n).ConvertAll(Text.Lower).Distinct().Count() > 1
                    && BankColumns.Filled(rows, n).TrueForAll(cell => Lists.Verdicts.Contains(Text.Lower(cell))));
            bool areElected = hasNames && HoldsOffices(header, rows)
                && columns.TrueForAll(one => one.Kind == "" || Headers.IsNameKind(one.Kind) || Array.IndexOf(Headers.Places, one.Kind) >= 0);
            if (isPet || areElected)
            {
                Drop(columns, one => true);
            }
            else if (hasNames && said.Exists(words => Array.Exists(words, word => Array.IndexOf(Lists.MonumentWords, word) >= 0)))
            {
                Drop(columns, one => Headers.IsNameKind(one.Kind));
            }
            else if (!hasNames && columns.Exists(one => one.Kind == "email")
                && (said.Exists(words => words.Length == 2 && Array.Exists(words, word => Array.IndexOf(Lists.FirmWords, word) >= 0)
                        && Array.Exists(words, word => Array.IndexOf(Lists.SaysName, word) >= 0 || word == "social" || word == "sociale"))
                    || (said.Count > 0 && said[0].Length == 1 && Array.IndexOf(Lists.Shops, said[0][0]) >= 0)
                    || Enumerable.Range(0, header.Count).Any(n => (Headers.IsNameKind(Headers.HeaderKind(header[n])) || Headers.NamesSomebody(header[n]))
                        && CellValues.AreOrganisations(BankColumns.Filled(rows, n)))))
            {
                for (int n = 0; n < columns.Count; n++)
                {
                    columns[n] = new Column(columns[n].Kind, columns[n].Sure && columns[n].Kind != "email");
                }
            }
        }

        // Take those under a bare CRN for no proof of probation where firms, goods or courses have such.
        private static void DoubtNumbersOfFirms(List<Column> columns, List<string> header)
        {
            int width = columns.Exists(one => one.Kind == "probation_crn") ? Math.Min(columns.Count, header.Count) : 0;
            List<string> said = header.GetRange(0, width).ConvertAll(Headers.Words);
            if (said.Exists(cell => Array.Exists(cell.Split(' '), word => Array.IndexOf(Lists.FirmsNumbered, word) >= 0)))
            {
                for (int n = 0; n < width; n++)
                {
                    columns[n] = new Column(columns[n].Kind, columns[n].Sure && said[n] != "crn");
                }
            }
        }

        private static void Drop(List<Column> columns, Predicate<Column> isNothing)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                columns[n] = isNothing(columns[n]) ? Column.Nothing : columns[n];
            }
        }

        // Take births and numbers without a checksum for nothing where no header tells of people.
        // Values alone make them so in a table without a header; under other words they are those of ships, say.
        private static void DropUntold(List<Column> columns, List<string> header)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                if (IsTold(columns[n], n < header.Count ? header[n] : ""))
                {
                    return;
                }
            }
            Drop(columns, one => Array.IndexOf(Lists.Unproven, one.Kind) >= 0);
        }

        // Tell whether a column that tells who somebody is does so by the word over it, or stands under none.
        //
        // Single words under a bare `name` do not: aircraft, storms and dogs have first names of people too.
        private static bool IsTold(Column column, string cell)
        {
            if (column.Kind == "forename" && !column.Sure && (Headers.HeaderKind(cell) == "" || Headers.HeaderKind(cell) == "person"))
            {
                return false;
            }
            return Array.IndexOf(Lists.WhoseKinds, column.Kind) >= 0 && (Headers.HeaderKind(cell) != "" || Headers.IsGenerated(Headers.Words(cell)));
        }

        // Return the numbers of the columns that hold dates and were not taken for births as a whole.
        public static HashSet<int> DatesOfThings(List<Column> columns, List<List<string>> rows)
        {
            var found = new HashSet<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                int column = n;
                List<string> values = rows.FindAll(row => column < row.Count).ConvertAll(row => Text.Strip(row[column]));
                values.RemoveAll(value => value == "");
                if (columns[n].Kind == "" && values.Count > 0 && CellValues.Share(value => Dates.ParseDate(value) > 0, values) >= CellValues.Enough)
                {
                    found.Add(n);
                }
            }
            return found;
        }

        // Take single words under a bare `name` for surnames beside first names or births.
        private static void TakeBareSurnames(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            bool besideFirst = columns.Exists(one => (one.Kind == "forename" && one.Sure) || one.Kind == "initials");
            bool besideBirth = columns.Exists(one => one.Kind == "date_of_birth" && one.Sure);
            bool besideLast = columns.Exists(one => one.Kind == "surname" && one.Sure)
                && !columns.Exists(one => one.Kind == "forename" && one.Sure);
            if (Headers.ListsThings(header) || !(besideFirst || besideBirth || besideLast))
            {
                return;
            }
            for (int n = 0; n < columns.Count && n < header.Count; n++)
            {
                if (besideLast)
                {
                    // The first one beside surnames is of first names, known or not.
                    if (!columns[n].Sure && (columns[n].Kind == "" || columns[n].Kind == "forename")
                        && IsBare(header[n], Lists.BareForenames) && AreSurnames(rows, n, true))
                    {
                        columns[n] = new Column("forename", true);
                        return;
                    }
                    continue;
                }
                bool isBare = columns[n].Kind == "" && IsBare(header[n], Lists.BareHeaders);
                if (isBare && AreSurnames(rows, n, besideFirst))
                {
                    columns[n] = new Column("surname", true);
                }
            }
        }

        // Tell whether a header is one of some words for names, with no word beside it but one for people.
        public static bool IsBare(string header, string[] names)
        {
            string[] tokens = Headers.Words(header).Split(' ');
            return Array.IndexOf(names, string.Join(" ", tokens)) >= 0
                || (tokens.Length > 1 && Headers.NamesWhom(tokens) && Array.Exists(tokens, word => Array.IndexOf(names, word) >= 0));
        }

        // Tell whether a column holds single words that are names; animals have first names of people.
        private static bool AreSurnames(List<List<string>> rows, int n, bool besideFirst)
        {
            List<string> values = rows.FindAll(row => n < row.Count).ConvertAll(row => Text.Strip(row[n]));
            values.RemoveAll(value => value == "");
            if (values.Count < Columns.FewestUnlabelled || CellValues.Share(CellValues.IsName, values) < CellValues.NearlyAll
                || CellValues.AreOrganisations(values))
            {
                return false;
            }
            return besideFirst || CellValues.Share(CellValues.HasKnownName, values) < CellValues.MostFirstNames;
        }

        // Take bare names for nothing where a header says that animals or ships are listed.
        private static void DropNamesOfThings(List<Column> columns, List<string> header)
        {
            if (!Headers.ListsThings(header))
            {
                return;
            }
            bool hasParty = false;
            for (int n = 0; n < columns.Count; n++)
            {
                string said = n < header.Count ? Headers.HeaderKind(header[n]) : "";
                bool isParty = n < header.Count && Headers.IsOfParty(header[n]);
                bool isBare = (said == "" || said == "person" || Array.IndexOf(Lists.BareHeaders, Headers.Words(header[n])) >= 0) && !isParty;
                if (Headers.IsNameKind(columns[n].Kind) && (isBare || !columns[n].Sure))
                {
                    columns[n] = Column.Nothing;
                }
                hasParty = hasParty || (isParty && Headers.IsNameKind(columns[n].Kind));
            }
            for (int n = 0; hasParty && n < columns.Count; n++)
            {
                columns[n] = columns[n].Kind == "date_of_birth" ? Column.Nothing : columns[n];
            }
        }
    }
}
