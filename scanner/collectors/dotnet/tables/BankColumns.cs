// Columns that nobody named in lists of payments: sort code, account and payee side by side.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class BankColumns
    {
        private const int Fewest = 5;
        private const double Enough = 0.6;
        private const double NearlyEvery = 0.95;
        private const double MostDates = 0.5;
        private static readonly HashSet<string> Titles = new HashSet<string>(Lists.CivilTitles);
        private static readonly string[] Accounts = { "iban", "sort_code" };
        private static readonly Regex SortCode = new Regex("\\A[0-9]{2}(-?)[0-9]{2}\\1[0-9]{2}\\z", RegexOptions.CultureInvariant);

        // Take six digits before eight for a sort code and its account where names stand beside them.
        public static void TakeAccounts(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (columns.Count < 3)
            {
                return;
            }
            if (columns.Exists(column => Array.IndexOf(Accounts, column.Kind) >= 0))
            {
                TakePayees(columns, header, rows);
                return;
            }
            var bare = new List<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == "" && (n >= header.Count || Headers.IsGenerated(Headers.Words(header[n]))))
                {
                    bare.Add(n);
                }
            }
            foreach (int n in bare)
            {
                if (!bare.Contains(n + 1) || !AreAccounts(Filled(rows, n), Filled(rows, n + 1)))
                {
                    continue;
                }
                int payee = columns.FindIndex(column => column.Kind == "full_name");
                payee = payee >= 0 ? payee : Payee(bare, rows);
                if (payee >= 0)
                {
                    columns[n] = new Column("sort_code", false);
                    columns[n + 1] = new Column("bank_account", false);
                    columns[payee] = new Column("full_name", true);
                    return;
                }
            }
        }

        // Take a bare name beside accounts for a person's if it is built so, and accounts of firms for none.
        private static void TakePayees(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (columns.Exists(column => Headers.IsNameKind(column.Kind)))
            {
                return;
            }
            var named = new SortedDictionary<int, List<string>>();
            for (int n = 0; n < columns.Count && n < header.Count; n++)
            {
                if (columns[n].Kind == "" && Headers.HeaderKind(header[n]) == "person")
                {
                    named[n] = Filled(rows, n);
                }
            }
            foreach (List<string> names in named.Values)
            {
                if (names.Count > 0 && CellValues.AreOrganisations(names))
                {
                    for (int n = 0; n < columns.Count; n++)
                    {
                        columns[n] = Array.IndexOf(Accounts, columns[n].Kind) >= 0 ? Column.Nothing : columns[n];
                    }
                    return;
                }
            }
            foreach (KeyValuePair<int, List<string>> one in named)
            {
                columns[one.Key] = ArePayees(one.Value) ? new Column("full_name", true) : columns[one.Key];
            }
        }

        // Return the number of the first of these columns that holds payees, or -1.
        private static int Payee(List<int> bare, List<List<string>> rows)
        {
            foreach (int n in bare)
            {
                if (ArePayees(Filled(rows, n)))
                {
                    return n;
                }
            }
            return -1;
        }

        public static List<string> Filled(List<List<string>> rows, int n)
        {
            var cells = new List<string>();
            foreach (List<string> row in rows)
            {
                string cell = n < row.Count ? Text.Strip(row[n]) : "";
                if (cell != "")
                {
                    cells.Add(cell);
                }
            }
            return cells;
        }

        // Tell whether cells side by side are sort codes and accounts, and no dates of eight digits.
        private static bool AreAccounts(List<string> codes, List<string> accounts)
        {
            if (codes.Count < Fewest || new HashSet<string>(accounts).Count < Fewest)
            {
                return false;
            }
            int rising = 0;
            for (int n = 1; n < accounts.Count; n++)
            {
                rising += string.CompareOrdinal(accounts[n - 1], accounts[n]) <= 0 ? 1 : 0;
            }
            if (codes[0].IndexOf('-') < 0 && rising >= NearlyEvery * (accounts.Count - 1))
            {
                return false; // numbers that something was given one after another
            }
            return CellValues.Share(SortCode.IsMatch, codes) >= NearlyEvery
                && accounts.FindAll(account => Dates.ParseDate(account) != 0).Count < MostDates * accounts.Count
                && CellValues.Share(account => account.Length == 8 && Text.IsDigits(account), accounts) >= NearlyEvery;
        }

        // Tell whether cells are names, most of them of persons.
        private static bool ArePayees(List<string> names)
        {
            return names.Count >= Fewest && CellValues.Share(IsPayee, names) >= Enough;
        }

        // Tell whether a name is a person's: a title, a first name or an initial is in it, and no firm's word.
        public static bool IsPayee(string name)
        {
            List<string> found = CellValues.WordsOf(name);
            List<string> words = found.FindAll(word => !Titles.Contains(word));
            if (words.Count == 0 || found.Count < 2 || CellValues.IsOrganisation(name) || !CellValues.IsTwoWords(name))
            {
                return false;
            }
            bool hasInitial = words.Exists(word => Text.Length(word) == 1) && name.IndexOf('&') < 0 && name.IndexOf('\'') < 0;
            return words.Count < found.Count || hasInitial || words.Exists(Dictionary.FirstNames.Contains);
        }
    }
}
