// What a column of a table holds, by the words over it and by the values in it.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Kind is canonical ('' for nothing of interest); `Sure`: an identifier that its label or its checksum proves.
    internal sealed class Column
    {
        public static readonly Column Nothing = new Column("", false);

        public readonly string Kind;
        public readonly bool Sure;

        // A name that many rows list, and little else.
        public readonly bool Listed;

        public Column(string kind, bool sure, bool listed = false)
        {
            Kind = kind;
            Sure = sure;
            Listed = listed;
        }
    }

    internal static class Columns
    {
        public const int FewestUnlabelled = 5;

        // Return the Column of these cells under this header ('' for none).
        public static Column TypeColumn(string header, List<string> cells, int thisYear, int fewest = FewestUnlabelled)
        {
            List<string> values = new List<string>(cells.Count);
            foreach (string cell in cells)
            {
                string value = Text.Strip(cell);
                if (!Dictionary.Nulls.Contains(Text.Lower(value)))
                {
                    values.Add(value);
                }
            }
            if (values.Count == 0)
            {
                return Column.Nothing;
            }
            string kind = header != "" ? Headers.HeaderKind(header) : "";
            string said = Headers.Words(header);
            bool isDoubted = Array.IndexOf(Lists.DoubtedHomes, said) >= 0 ? CellValues.Share(Text.HasDigit, values) < CellValues.Enough
                : Array.IndexOf(Lists.DoubtedNames, said) >= 0 && CellValues.Share(CellValues.HasKnownName, values) < CellValues.KnownNames;
            Column column = kind != "" && !isDoubted ? Labelled(kind, values, thisYear, Dictionary.Humans.Contains(said) || AreInitialledParties(header, values)) : Column.Nothing;
            said = said.Replace(" ", "");
            bool isUser = Array.IndexOf(Lists.UserNames, said) >= 0 && CellValues.Share(CellValues.IsTwoParts, values) >= CellValues.NearlyAll;
            column = column.Kind == "" && (isUser || Array.IndexOf(Lists.ContactLabels, said) >= 0)
                ? Labelled(isUser ? "person" : "phone", values, thisYear, false) : column;
            if (column.Kind != "")
            {
                return column;
            }
            column = Unlabelled(values, thisYear, fewest);
            if (Headers.IsNameKind(column.Kind) && !MayName(header, column.Kind) && CellValues.Share(CellValues.IsTitled, values) < CellValues.Mostly)
            {
                column = new Column(column.Kind, false);
            }
            return column.Kind != "" && IsSaidOther(header, column.Kind) ? Column.Nothing : column;
        }

        // Tell whether initials and last names stand below a word for a party to something, as no firms are called.
        public static bool AreInitialledParties(string header, List<string> values)
        {
            return Headers.IsOfParty(header) && !Headers.MayBeKnown(Headers.Words(header))
                && CellValues.Share(InitialsBeside.IsMatch, values) >= CellValues.NearlyAll;
        }

        // Return the kind that a cell bears out of a column of this kind, or ''.
        public static string BorneOut(string kind, string cell)
        {
            return Labelled(kind, new List<string> { cell }, 9999, false).Kind;
        }

        // Tell whether a header says that what looks like a birth, a person's name or number is something else.
        private static bool IsSaidOther(string header, string kind)
        {
            if (kind == "date_of_birth")
            {
                return Headers.DatesEvent(header);
            }
            if (Headers.IsNameKind(kind))
            {
                return Headers.IsOfThing(header);
            }
            return Headers.IsNumbered(header);
        }

        // Tell whether names below a header of no known kind are those of private people: it says nothing, or no more.
        private static bool MayName(string header, string kind)
        {
            return Headers.IsGenerated(Headers.Words(header)) || (kind == "full_name" && Headers.NamesSomebody(header) && !Lives.IsOfRenown(header));
        }

        // Return the Column that the label says if the values bear it out.
        // `isHuman`: it can be of nothing but people.
        private static Column Labelled(string kind, List<string> values, int thisYear, bool isHuman)
        {
            values = Headers.IsNameKind(kind) ? WithCapitals(IsWhole(kind) ? Undecorated(CellValues.Unglued(values)) : CellValues.Unglued(values)) : values;
            if (kind == "person")
            {
                if (!CellValues.AreOrganisations(values))
                {
                    values = values.ConvertAll(CellValues.FirstOfCouple);
                }
                bool isPerson = isHuman ? CellValues.Share(CellValues.IsTwoWords, values) >= CellValues.Enough : CellValues.ArePeople(values);
                if (!isPerson && CellValues.Share(value => CellValues.AreCapitals(value) || InitialsBeside.IsMatch(value), values) >= CellValues.NearlyAll)
                {
                    return new Column("initials", false);
                }
                return isPerson ? new Column("full_name", true) : Column.Nothing;
            }
            foreach (Detector detector in Detectors.All)
            {
                if (detector.Kind == kind)
                {
                    double least = detector.Checksum ? CellValues.NearlyAll : CellValues.Enough;
                    bool isIt = CellValues.Share(detector.Valid, values) >= least;
                    bool isSure = kind == "email" ? CellValues.NamePeople(values) : detector.Alone != "never" || AreProven(kind, values);
                    return isIt ? new Column(kind, isSure) : Failing(detector, values);
                }
            }
            if (kind == "date_of_birth")
            {
                double born = CellValues.Share(value => CellValues.BornBy(value, thisYear), values);
                bool areBorn = born >= CellValues.NearlyAll || (born >= CellValues.Mostly
                    && CellValues.Share(value => CellValues.BornBy(CellValues.Century.Replace(value, "19"), thisYear), values) >= CellValues.NearlyAll);
                return areBorn ? new Column(kind, true) : Column.Nothing;
            }
            bool areSuch = CellValues.Share(TestOf(kind), values) >= CellValues.Enough
                || (Headers.IsNameKind(kind) && CellValues.AreNumberedNames(values));
            if (!areSuch || (Headers.IsNameKind(kind) && CellValues.AreOrganisations(values)))
            {
                return Column.Nothing;
            }
            if (Headers.IsNameKind(kind) && CellValues.Share(one => Array.IndexOf(Lists.SentenceWords, one) >= 0, values) >= CellValues.WordsAmong)
            {
                return Column.Nothing;
            }
            return new Column(kind, Headers.IsNameKind(kind));
        }

        private static bool IsWhole(string kind)
        {
            return kind == "person" || kind == "full_name";
        }

        // Return values, names without the numbers and notes that most of them have before or behind (decorated.py).
        private static List<string> Undecorated(List<string> values)
        {
            values = CellValues.IsTwoParts(values[0]) ? values.ConvertAll(value => value.Replace('.', ' ')) : values;
            values = values[0].IndexOf('_') >= 0 ? values.ConvertAll(value => value.Replace('_', ' ')) : values;
            Predicate<string> mayBe = value => value != "" && (")]*\uff09".IndexOf(value[value.Length - 1]) >= 0 || Text.HasDigit(value));
            if (!values.GetRange(0, Math.Min(2, values.Count)).Exists(mayBe) && !mayBe(values[values.Count - 1]))
            {
                return values;
            }
            List<string> bare = values.ConvertAll(value =>
            {
                Match found = Decorated.Match(value);
                return found.Success ? found.Groups[1].Value : value;
            });
            // Else numbers are all that tells them apart, as of Desk 1.
            bool areApart = bare.Distinct().Count() >= StillApart * values.Distinct().Count();
            return areApart && values.Where((value, n) => value != bare[n]).Count() >= CellValues.Mostly * values.Count ? bare : values;
        }

        private const double StillApart = 0.5;
        private static readonly Regex Decorated = new Regex(Lists.Decorated[0], RegexOptions.CultureInvariant);
        private static readonly Regex InitialsBeside = new Regex("\\A" + Lists.Decorated[1], RegexOptions.CultureInvariant);

        // Return values, whole names in small letters, perhaps with a number behind, as others are written: ann1 hill2.
        private static List<string> WithCapitals(List<string> values)
        {
            if (CellValues.Share(IsSmallName, values) < 0.2 || CellValues.Share(CellValues.HasKnownName, values.FindAll(IsSmallName)) < 0.45)
            {
                return values;
            }
            return values.ConvertAll(value => value != Text.Lower(value) ? value
                : string.Join(" ", Array.ConvertAll(value.Split(' '), Capitalised)));
        }

        private static bool IsSmallName(string value)
        {
            return value == Text.Lower(value) && CellValues.SmallName.IsMatch(value);
        }

        private static string Capitalised(string word)
        {
            word = word.TrimEnd(Headers.Digits);
            string first = Text.Cut(word, 1);
            return Text.Upper(first) + Text.Lower(word.Substring(first.Length));
        }

        private static readonly Regex NearMail = new Regex("\\A[^@\\n]{1,64}@[^@\\s]{1,64}\\.[^@\\s]{2,}\\z", RegexOptions.CultureInvariant);
        private static readonly Regex ShortPhone = new Regex("\\A[0-9]{2,3}[ -]?[0-9]{2,3}(?:[ -]?[0-9]{2})?\\z");

        // Return the Column of numbers of persons that have all but their check digits, as invented ones do.
        private static Column Failing(Detector detector, List<string> values)
        {
            bool isPhone = detector.Kind == "phone";
            if (detector.Kind == "email")
            {
                return CellValues.Share(value => NearMail.IsMatch(value.Split(',', ';')[0]), values) >= CellValues.NearlyAll
                    && CellValues.Share(value => Array.IndexOf(Lists.RoleAccounts, Text.Lower(value.Split('@')[0])) >= 0, values) < CellValues.Mostly
                    ? new Column("email", false) : Column.Nothing;
            }
            if ((!isPhone && detector.Family != "person number") || values.Count < FewestUnlabelled)
            {
                return Column.Nothing;
            }
            if (isPhone)
            {
                return CellValues.Share(value => ShortPhone.IsMatch(value) && value.Count(char.IsDigit) == 6, values) >= CellValues.NearlyAll
                    ? new Column("phone", false) : Column.Nothing;
            }
            if ((detector.Checksum || detector.Kind == "nino")
                && CellValues.Share(value => Array.IndexOf(detector.Shapes, ClassString(value)) >= 0, values) >= CellValues.NearlyAll)
            {
                return new Column(detector.Kind, false);
            }
            bool isNational = Array.IndexOf(Lists.NationalLabels, detector.Kind) >= 0;
            return isNational && CellValues.Share(Validators.IsNationalNumber, values) >= CellValues.NearlyAll
                ? new Column("national_number", AreProven("national_number", values)) : Column.Nothing;
        }

        // Tell whether numbers below a word for those of people are such by their check digits, and enough that differ.
        private static bool AreProven(string kind, List<string> values)
        {
            return kind == "national_number" && CellValues.Share(Validators.IsProvenNationalNumber, values) >= CellValues.NearlyAll
                && new HashSet<string>(values).Count > 9;
        }

        // Return a text as shapes of detectors are written.
        private static string ClassString(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => sign < 128 ? (char)RunReader.Classes[sign] : '?'));
        }

        private static Predicate<string> TestOf(string kind)
        {
            switch (kind)
            {
                case "initials":
                    return CellValues.IsInitials;
                case "address":
                    return CellValues.IsAddress;
                case "release_date":
                    return value => CellValues.ParseAnyDate(value) > 0;
                default:
                    return CellValues.IsName;
            }
        }

        // Return the Column that nearly all values agree on without a label.
        private static Column Unlabelled(List<string> values, int thisYear, int fewest)
        {
            if (values.Count < fewest)
            {
                return Column.Nothing;
            }
            foreach (Detector detector in Detectors.All)
            {
                bool isLikely = detector.Unlabelled(values[0]) || detector.Unlabelled(values[values.Count - 1]);
                if (isLikely && CellValues.Share(detector.Unlabelled, values) >= CellValues.NearlyAll && new HashSet<string>(values).Count > 1)
                {
                    bool isSure = detector.Kind == "email" ? CellValues.NamePeople(values) : detector.Alone == "proof";
                    return new Column(detector.Kind, isSure);
                }
            }
            List<int> dates = new List<int>();
            foreach (string value in values)
            {
                int date = Dates.ParseDate(value);
                if (date > 0)
                {
                    dates.Add(date);
                }
            }
            if (dates.Count >= 0.9 * values.Count && Dates.Births(dates, thisYear))
            {
                return new Column("date_of_birth", false);
            }
            values = CellValues.Unglued(values);
            bool areNames = CellValues.Share(CellValues.IsName, values) >= CellValues.NearlyAll
                && CellValues.Share(CellValues.HasKnownName, values) >= 2 * CellValues.KnownNames;
            if (areNames && !CellValues.AreOrganisations(values) && CellValues.Share(CellValues.BeginsAsTown, values) < CellValues.PlacesAmong
                && CellValues.Share(CellValues.IsMonth, values) < CellValues.Mostly)
            {
                return new Column(CellValues.Share(CellValues.IsTwoWords, values) >= CellValues.Enough ? "full_name" : "forename", true);
            }
            return Column.Nothing;
        }
    }
}
