// Numbers that hold a birth, and last names beside numbers of people, in tables whose columns nobody named.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class NumberedNames
    {
        private const int Fewest = 10;
        private const int FewestYears = 5;
        private const double Nearly = 0.9;
        private const double Mostly = 0.5;
        private const double Beside = 0.3;
        private const double OfWhole = 0.5;
        private static readonly Regex Prison = Of("[A-Z][0-9]{4}[A-Z]{2}");
        private static readonly Regex Police = Of("(?:(?:19|20)?[0-9]{2}/[0-9]{4,7}|[0-9]{5,6}/[0-9]{2})[A-Z]");
        private static readonly Regex Signed = Of(Lists.NumberForms[0]);
        private static readonly Regex Timed = Of(Lists.NumberForms[1]);
        private static readonly Regex[] Born = Array.ConvertAll(Lists.BornNumbers, row => Of(row.Substring(2)));

        private static Regex Of(string form)
        {
            return new Regex("\\A(?:" + form + ")\\z", RegexOptions.CultureInvariant);
        }

        // Take numbers that hold births for those of people where no header says what they are.
        public static void TakeNumbers(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (Headers.ListsThings(header) || Headers.NumbersThings(header))
            {
                return;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                if (Headers.IsNameKind(columns[n].Kind) && AreLikeGoods(BankColumns.Filled(rows, n)))
                {
                    for (int m = 0; m < columns.Count; m++)
                    {
                        columns[m] = columns[m].Kind == "prison_number" && !columns[m].Sure ? Column.Nothing : columns[m];
                    }
                    return;
                }
            }
            for (int n = 0; n < columns.Count; n++)
            {
                string said = n < header.Count ? Headers.Words(header[n]) : "";
                if ((columns[n].Kind == "" || columns[n].Kind == "phone")
                    && (Array.IndexOf(Lists.SaysNumber, said) >= 0 || Headers.IsGenerated(said)))
                {
                    List<string> values = BankColumns.Filled(rows, n);
                    if (values.Count >= Fewest && new HashSet<string>(values).Count >= Nearly * values.Count)
                    {
                        bool ofPolice = Reaches(Police, values)
                            && new HashSet<char>(values.ConvertAll(value => value[value.Length - 1])).Count >= FewestYears;
                        columns[n] = ArePrisonNumbers(values) ? new Column("prison_number", false)
                            : ofPolice ? new Column("pnc_id", false) : AreBorn(values) || (columns.Count >= 4 && !header.Exists(cell => Headers.Words(cell) != "") && AreEleven(values) && TellNames(columns, rows))
                            ? new Column("national_number", false) : columns[n];
                    }
                }
            }
        }

        // Tell whether what was taken for names has not the letters of names, and few known ones: Steel Bracket.
        private static bool AreLikeGoods(List<string> values)
        {
            return Lettered.Letters(values) < OfWhole && !(CellValues.Share(CellValues.HasKnownName, values) >= Mostly);
        }

        private static bool Reaches(Regex form, List<string> values)
        {
            return CellValues.Share(form.IsMatch, values) >= Nearly;
        }

        // Tell whether cells are written as prison numbers, which begin with few letters and end with any.
        private static bool ArePrisonNumbers(List<string> values)
        {
            return Reaches(Prison, values) && new HashSet<char>(values.ConvertAll(value => value[0])).Count <= 3
                && new HashSet<string>(values.ConvertAll(value => value.Substring(Math.Max(0, value.Length - 2)))).Count
                    >= Math.Min(Fewest, Mostly * values.Count);
        }

        // Tell whether cells are numbers of people of one kind, born in several years.
        private static bool AreBorn(List<string> values)
        {
            string last = values[values.Count - 1];
            if (!Text.HasDigit(values[0] + last))
            {
                return false;
            }
            if (Reaches(Signed, values))
            {
                return true;
            }
            for (int n = 0; n < Born.Length; n++)
            {
                if ((Born[n].IsMatch(values[0]) || Born[n].IsMatch(last)) && Reaches(Born[n], values))
                {
                    List<string> fitting = values.FindAll(Born[n].IsMatch);
                    int year = Lists.BornNumbers[n][0] - '0';
                    int rising = 0;
                    for (int at = 1; at < fitting.Count; at++)
                    {
                        rising += string.CompareOrdinal(fitting[at - 1], fitting[at]) < 0 ? 1 : 0;
                    }
                    return new HashSet<string>(fitting.ConvertAll(value => value.Substring(year, 2))).Count >= FewestYears
                        && !Reaches(Timed, fitting) && rising < Nearly * (fitting.Count - 1);
                }
            }
            return false;
        }

        private static readonly Regex Eleven = Of("[0-9]{11}");

        // Tell whether cells have eleven digits, in no order and with many beginnings, as in Brazil or Poland.
        private static bool AreEleven(List<string> values)
        {
            int rising = 0;
            for (int at = 1; at < values.Count; at++)
            {
                rising += string.CompareOrdinal(values[at - 1], values[at]) < 0 ? 1 : 0;
            }
            return Reaches(Eleven, values) && rising < Nearly * (values.Count - 1)
                && new HashSet<char>(values.ConvertAll(value => value[0])).Count >= 4;
        }

        // Tell whether no column without a name is of texts that all differ, as titles do.
        private static bool TellNames(List<Column> columns, List<List<string>> rows)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
                if (values.Count > 0 && new HashSet<string>(values).Count >= Nearly * values.Count
                    && CellValues.Share(text => text.IndexOf(' ') >= 0 && Text.HasAlpha(Text.Cut(text, 1)), values) >= Nearly
                    && CellValues.Share(CellValues.HasKnownName, values) < 0.15)
                {
                    return false;
                }
            }
            return true;
        }

        // Take one column beside numbers of people for last names by its letters.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            int number = columns.FindIndex(one => Array.IndexOf(Lists.BestNumbers, one.Kind) >= 0);
            if (number < 0 || columns.Exists(one => Headers.IsNameKind(one.Kind)) || Headers.ListsThings(header)
                || Headers.NumbersThings(header) || (!header.Exists(cell => Headers.Words(cell) != "") && RareNames.IsHeaded(rows, number)))
            {
                return;
            }
            int best = -1;
            double most = Beside;
            for (int n = 0; n < columns.Count; n++)
            {
                string said = n < header.Count ? header[n] : "";
                if (columns[n].Kind == "" && (Headers.IsGenerated(Headers.Words(said)) || Headers.HeaderKind(said) == "person"))
                {
                    double letters = LettersBeside(BankColumns.Filled(rows, n));
                    best = letters > most ? n : best;
                    most = Math.Max(most, letters);
                }
            }
            if (best >= 0)
            {
                columns[best] = new Column("surname", true);
            }
        }

        private static double LettersBeside(List<string> values)
        {
            bool may = values.Count >= Fewest && CellValues.Share(IsNameBeside, values) >= Nearly
                && new HashSet<string>(values).Count > Mostly * values.Count && !CellValues.AreOrganisations(values)
                && CellValues.Share(CellValues.BeginsAsTown, values) < 0.2 && CellValues.Share(CellValues.BeginsAsTitle, values) <= 1 - Nearly;
            return may ? Lettered.Letters(values) : 0;
        }

        // Tell whether a text is a last name, or one with initials behind it.
        private static bool IsNameBeside(string text)
        {
            string last = text.Split(' ')[0];
            string initials = text.Substring(Math.Min(text.Length, last.Length + 1));
            return Text.Length(last) > 1 && (last[0] < 'a' || last[0] > 'z') && (initials == "" || CellValues.IsInitials(initials))
                && CellValues.IsName(last.TrimEnd(','));
        }
    }
}
