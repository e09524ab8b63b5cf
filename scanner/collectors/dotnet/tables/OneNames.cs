// Names of one word below a bare `name`: people's where each has mail, a telephone or a home, or says of himself.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class OneNames
    {
        // Take words under a bare `name` for names beside what each of them has for himself.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<int> bare = Enumerable.Range(0, Math.Min(columns.Count, header.Count)).Where(n => !columns[n].Sure
                && (columns[n].Kind == "" || columns[n].Kind == "forename") && TypedColumns.IsBare(header[n], Lists.BareForenames)).ToList();
            if (bare.Count != 1 || Rules.RuleFor(columns) != null || AreOthers(header))
            {
                return;
            }
            List<string> names = BankColumns.Filled(rows, bare[0]);
            List<string> different = names.Distinct().ToList();
            if (different.Count < 10 || CellValues.AreOrganisations(different)
                || !(Unnamed.AreLastNames(names) || Lettered.AreLikeNames(names, 0.8)))
            {
                return;
            }
            List<string> facts = header.ConvertAll(Lives.TopicOf);
            facts = facts.Select((topic, n) => (topic == "age" || topic == "sex")
                && Lives.BehavesAs(topic, BankColumns.Filled(rows, n), rows.Count) ? topic : "").ToList();
            int age = facts.LastIndexOf("age");
            if ((age < 0 || CellValues.Share(Lives.IsGrownUp, BankColumns.Filled(rows, age)) >= 0.5)
                && AreSomebody(columns, header, rows, different, facts))
            {
                columns[bare[0]] = new Column("full_name", true);
                foreach (int n in new[] { age, facts.LastIndexOf("sex") }.Where(n => n >= 0 && n < columns.Count))
                {
                    columns[n] = new Column("personal_fact", true);
                }
            }
        }

        // Take names by which people sign in for such beside private mail that each has for himself.
        public static void TakeUsers(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<Column> mails = columns.FindAll(one => one.Kind == "email");
            List<string> mail = mails.Count == 1 && Rules.RuleFor(columns) == null
                ? BankColumns.Filled(rows, columns.IndexOf(mails[0])) : new List<string>();
            List<string> boxes = mail.ConvertAll(one => Text.Lower(one).Split('@')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
            if (boxes.Distinct().Count() < 10 || mail.Count < 0.5 * rows.Count || !AreEach(mail) || !AreBoxes(mail) || AreOthers(header))
            {
                return;
            }
            bool isOwn = mails[0].Sure || CellValues.Share(IsPrivate, mail) >= 0.5;
            bool isBare = header.TrueForAll(cell => Headers.Words(cell) == "");
            int at = columns.IndexOf(mails[0]);
            for (int n = 0; n < columns.Count; n++)
            {
                string[] said = Headers.Words(n < header.Count ? header[n] : "").Split(' ');
                bool isUser = isOwn && Array.IndexOf(Lists.UserNames, string.Concat(said)) >= 0;
                bool isSecret = Array.Exists(said, word => Array.IndexOf(Lists.PasswordWords, word) >= 0)
                    || (isBare && AreMixed(BankColumns.Filled(rows, n)));
                List<string> values = columns[n].Kind == "" && (isUser || isSecret) ? BankColumns.Filled(rows, n) : new List<string>();
                if (values.Count >= 10 && AreEach(values) && CellValues.Share(value => value.Contains(" "), values) < 0.2)
                {
                    columns[n] = new Column(isUser ? "user_name" : "password", false);
                }
            }
            if (!isBare && CellValues.Share(IsDeskMail, mail) < 0.2)
            {
                TakeDays(columns, at, header, rows);
            }
        }

        private static readonly Regex LikeLogin = new Regex("\\A[A-Za-z._-]+[0-9]*\\z", RegexOptions.CultureInvariant);

        // Tell whether most cells are of letters and digits, as passwords are without a header, and no logins.
        private static bool AreMixed(List<string> values)
        {
            return values.Count > 0 && CellValues.Share(one => Unnamed.Password.IsMatch(one) && CellValues.WordsOf(one).Count > 0, values) >= 0.5
                && CellValues.Share(LikeLogin.IsMatch, values) < 0.8;
        }

        // Take the first of days for those of accounts where beside mail stand days, numbers and a few words alone.
        private static void TakeDays(List<Column> columns, int mail, List<string> header, List<List<string>> rows)
        {
            List<int> others = Enumerable.Range(0, columns.Count).Where(n => n != mail).ToList();
            List<int> days = others.FindAll(n => columns[n].Kind == "" && BankColumns.Filled(rows, n).Count > 0
                && CellValues.Share(one => IsTold(header, n) ? Dates.ParseDate(one) > 0 || Dates.ParseToldBirth(one) > 0
                    : !Text.IsDigits(one) && Dates.ParseDate(one) > 0, BankColumns.Filled(rows, n)) >= CellValues.NearlyAll);
            if (days.Count > 0 && others.TrueForAll(n => days.Contains(n) || BankColumns.Filled(rows, n).Distinct().Count() < 4
                || BankColumns.Filled(rows, n).TrueForAll(Text.IsDigits)))
            {
                columns[days[0]] = new Column("account_day", false);
            }
        }

        // Tell whether a column stands below a word for what happened.
        private static bool IsTold(List<string> header, int n)
        {
            return n < header.Count && Array.Exists(Headers.Words(header[n]).Split(' '), word => word.EndsWith("ed", StringComparison.Ordinal));
        }

        public static bool IsDeskMail(string mail)
        {
            return CellValues.IsDesk(mail.Split('@')[0]);
        }

        public static bool AreEach(List<string> values)
        {
            return values.Distinct().Count() >= 0.9 * values.Count;
        }

        private static bool AreBoxes(List<string> mails)
        {
            return CellValues.Share(IsDeskMail, mails) < 0.5;
        }

        public static bool AreOthers(List<string> header)
        {
            return header.Exists(IsOfOthers) || Lives.AreKnownToAll(header, new List<string>());
        }

        // Tell whether a header is of pets, things or shops, or of what somebody made.
        private static bool IsOfOthers(string cell)
        {
            string[] found = Headers.Words(cell).Split(' ');
            return Array.IndexOf(Lists.PetWords, found[0]) >= 0 || Unnamed.IsOfMakers(cell)
                || Array.Exists(found, word => Array.IndexOf(Lists.OfOthers, word) >= 0 || Array.IndexOf(Lists.Shops, word) >= 0);
        }

        // Tell whether enough is told of those with these different names, and each has it for himself.
        private static bool AreSomebody(
            List<Column> columns, List<string> header, List<List<string>> rows, List<string> different, List<string> facts)
        {
            double known = CellValues.Share(CellValues.HasKnownName, different);
            double letters = Lettered.Letters(different) - CellValues.Share(value => value == Text.Lower(value) && value != value.ToUpperInvariant(), different);
            bool isTold = facts.Exists(topic => topic != "") && (known >= 0.45 || letters >= 0.5);
            for (int n = 0; n < columns.Count; n++)
            {
                string kind = columns[n].Kind;
                List<string> cells = kind == "email" || kind == "phone" || kind == "address" ? BankColumns.Filled(rows, n) : new List<string>();
                if (cells.Count < Math.Max(10, 0.5 * rows.Count) || !AreEach(cells))
                {
                    continue;
                }
                bool areBoxes = kind == "email" && AreBoxes(cells);
                if (known >= 0.75 || isTold)
                {
                    return kind != "email" || areBoxes;
                }
                if (areBoxes)
                {
                    return known >= 0.45 || (letters >= 0.1 && (columns[n].Sure || CellValues.Share(IsPrivate, cells) >= 0.5));
                }
            }
            return isTold && facts.Contains("age") && ((known >= 0.2 && header.Exists(cell => Lives.SpeaksOf(cell, Lists.Profile)))
                || (facts.Contains("sex") && Enumerable.Range(0, header.Count).Any(n => IsOfFolkAlone(Lives.TopicOf(header[n]), rows, n))));
        }

        // Tell whether what is said besides is said of people alone: beside ages and sexes stand pay, an offence, a creed.
        private static bool IsOfFolkAlone(string topic, List<List<string>> rows, int n)
        {
            return (topic == "pay" || topic == "crime" || topic == "custody" || topic == "origin")
                && Lives.BehavesAs(topic, BankColumns.Filled(rows, n), rows.Count);
        }

        // Tell whether an address of mail is one of those that people have for themselves.
        public static bool IsPrivate(string mail)
        {
            string domain = Text.Lower(mail.Substring(mail.LastIndexOf('@') + 1));
            return Array.IndexOf(Lists.PrivateMail, domain) >= 0 || Array.IndexOf(Lists.PrivateMail, domain.Split('.')[0]) >= 0;
        }
    }
}
