// People in the files of banks: whom payments go to or come from, each behind an account or an address.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Counts the different names with accounts that are persons'.
    internal sealed class Payees
    {
        // Share of the names that must be persons'.
        private const double Fewest = 0.3;
        private const int LongestName = 60;
        private readonly Context context;
        private readonly Subjects people;
        private int named;
        private int persons;

        public Payees(Context context)
        {
            this.context = context;
            people = new Subjects(context.Hash);
        }

        // Take whom a payment names and its account, or the first line of its address.
        public void Add(string name, string account)
        {
            name = Text.Cut(Collected.Squeezed(name), LongestName);
            account = Text.Strip(account);
            if (name == "" || account == "")
            {
                return;
            }
            named++;
            if (BankColumns.IsPayee(name))
            {
                persons++;
                people.Add(Text.Bytes(Text.Lower(name + "\n" + account)));
            }
        }

        // Return the one part, or none where these are firms.
        public IEnumerable<Part> Parts()
        {
            return persons < Fewest * named ? new Part[0] : CountedPart(people, new[] { "bank_account", "full_name" }, context);
        }

        // Return the one part in which these Subjects are.
        public static IEnumerable<Part> CountedPart(Subjects people, string[] kinds, Context context)
        {
            Judgement found = Tables.ByCount(people.Count(), kinds, "medium", context);
            if (found.Verdict == "few")
            {
                found = found.WithSubjects(new[] { new Counted(string.Join("+", kinds), people.Hashes()) });
            }
            return found.People > 0 ? new[] { new Part("", found) } : new Part[0];
        }
    }

    internal static class Payments
    {
        private const int SwiftLines = 8;
        private static readonly string[] BacsCodes = { "01", "17", "18", "19", "99", "Z4", "Z5", "0N", "0C", "0S" };
        private static readonly string[] BacsLabels = { "VOL1", "HDR1", "HDR2", "UHL1" };
        private static readonly string[] Parties = { "50", "50F", "50H", "50K", "59", "59F" };
        private static readonly string[] PartMarks = { "1/", "2/", "3/" };
        private static readonly Regex Field = new Regex("\\A:([0-9]{2}[A-Z]?):(.*)", RegexOptions.CultureInvariant);

        private static readonly Regex StatementName = new Regex(
            "(?:\\?32|/NAME/|/CNTP/[^/]{0,40}/[^/]{0,20}/)([^?/]{3,70})(?:\\?33([^?/]{1,27}))?", RegexOptions.CultureInvariant);

        private static readonly Regex StatementAccount = new Regex(
            "(?:\\?31|/IBAN/|/CNTP/)([0-9A-Z]{6,34})", RegexOptions.CultureInvariant);

        private static readonly Regex QifAccount = new Regex(
            "[0-9]{2}-[0-9]{2}-[0-9]{2}[^0-9]{0,3}[0-9]{8}|\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b", RegexOptions.CultureInvariant);

        private static readonly Regex OfxTag = new Regex(
            "<(/?STMTTRN|NAME|ACCTID)>([^<\\n]{0,100})", RegexOptions.CultureInvariant);

        // Return what is to be said of the people that a file of payments names, which begins with `start`.
        public static IEnumerable<Part> Judge(Work work, string start)
        {
            var payees = new Payees(work.Context);
            IEnumerable<string> lines = Collected.BoundedLines(work);
            switch (start[0])
            {
                case '{':
                case ':':
                    Swift(lines, payees);
                    break;
                case '!':
                    Qif(lines, payees);
                    break;
                case 'O':
                case '<':
                    Ofx(lines, payees);
                    break;
                default:
                    Fixed(lines, payees, start);
                    break;
            }
            return payees.Parts();
        }

        // Take records of a fixed width: NACHA, the direct entry of Australian banks, BACS (Standard 18).
        private static void Fixed(IEnumerable<string> lines, Payees payees, string start)
        {
            bool isNacha = start.StartsWith("101", StringComparison.Ordinal);
            bool isDirect = start.StartsWith("0 ", StringComparison.Ordinal);
            foreach (string one in lines)
            {
                string line = InUnits(one);
                if (isNacha)
                {
                    if (Cut(line, 0, 1) == "6" && Text.IsDigits(Cut(line, 1, 12)) && Text.IsDigits(Cut(line, 29, 39)))
                    {
                        payees.Add(Cut(line, 54, 76), Cut(line, 3, 29));
                    }
                }
                else if (isDirect)
                {
                    if (Cut(line, 0, 1) == "1" && Cut(line, 4, 5) == "-" && Text.IsDigits(Cut(line, 20, 30)))
                    {
                        payees.Add(Cut(line, 30, 62), Cut(line, 1, 17));
                    }
                }
                else
                {
                    Bacs(line, payees);
                }
            }
        }

        // Take the records of a line, which is one, or holds all of a file without line ends, labels first.
        private static void Bacs(string line, Payees payees)
        {
            int at = 0;
            while (line.Length >= 200 && Array.IndexOf(BacsLabels, Cut(line, at, at + 4)) >= 0)
            {
                at += 80;
            }
            for (; at < line.Length; at += 100)
            {
                string record = Cut(line, at, at + 100);
                if (Array.IndexOf(BacsCodes, Cut(record, 15, 17)) >= 0 && Text.IsDigits(Cut(record, 0, 14))
                    && Text.IsDigits(Cut(record, 35, 46)))
                {
                    payees.Add(Cut(record, 82, 100), Cut(record, 0, 14));
                }
            }
        }

        // Return a line in which every character is one unit.
        private static string InUnits(string line)
        {
            return Text.Length(line) == line.Length ? line : Regex.Replace(line, "[\ud800-\udbff][\udc00-\udfff]", "\ufffd");
        }

        private static string Cut(string line, int start, int end)
        {
            return start >= line.Length ? "" : line.Substring(start, Math.Min(end, line.Length) - start);
        }

        // Take the parties to payments (:50K:, :59:), and what statements say of each (:86:).
        private static void Swift(IEnumerable<string> lines, Payees payees)
        {
            string tag = "";
            var held = new List<string>();
            foreach (string one in lines)
            {
                string line = one.TrimEnd('\r', '\n');
                Match field = Field.Match(line);
                if (field.Success || (line != "" && "-}{".IndexOf(line[0]) >= 0))
                {
                    SwiftParties(tag, held, payees);
                    tag = field.Success ? field.Groups[1].Value : "";
                    held.Clear();
                    if (field.Success)
                    {
                        held.Add(field.Groups[2].Value);
                    }
                }
                else if (held.Count < SwiftLines)
                {
                    held.Add(line);
                }
            }
            SwiftParties(tag, held, payees);
        }

        private static void SwiftParties(string tag, List<string> held, Payees payees)
        {
            if (tag == "86")
            {
                string text = string.Join("", held.ToArray());
                Match name = StatementName.Match(text);
                Match account = StatementAccount.Match(text);
                if (name.Success && account.Success)
                {
                    payees.Add(name.Groups[1].Value + name.Groups[2].Value, account.Groups[1].Value);
                }
            }
            else if (Array.IndexOf(Parties, tag) >= 0)
            {
                bool isNumbered = held[0].StartsWith("/", StringComparison.Ordinal);
                List<string> named = held.GetRange(isNumbered ? 1 : 0, held.Count - (isNumbered ? 1 : 0)).ConvertAll(
                    line => Array.IndexOf(PartMarks, line.Substring(0, Math.Min(2, line.Length))) >= 0 ? line.Substring(2) : line);
                if (named.Count > 0)
                {
                    payees.Add(named[0], isNumbered ? held[0] : named.Count > 1 ? named[1] : "");
                }
            }
        }

        // Take entries of QIF: a letter before each value, ^ behind all of them.
        private static void Qif(IEnumerable<string> lines, Payees payees)
        {
            var entry = new Record();
            bool isFirst = true;
            foreach (string line in lines)
            {
                string sign = line == "" ? "" : line.Substring(0, 1);
                string value = line == "" ? "" : Text.Strip(line.Substring(1));
                if (sign == "^")
                {
                    Match account = QifAccount.Match(entry.Get("M") + " " + entry.Get("N"));
                    payees.Add(entry.Get("P"), account.Success ? account.Value : entry.Get("A"));
                    entry = new Record();
                }
                else if (!isFirst && sign != "" && "PMNA".IndexOf(sign, StringComparison.Ordinal) >= 0
                    && Text.Lower(value) != Text.Lower(entry.Get("P")) && !entry.Cells.ContainsKey(sign))
                {
                    entry.Set(sign, value);
                }
                isFirst = false;
            }
        }

        // Take transactions of OFX that say to or from whose account they are.
        private static void Ofx(IEnumerable<string> lines, Payees payees)
        {
            var entry = new Record();
            foreach (string line in lines)
            {
                foreach (Match found in OfxTag.Matches(line))
                {
                    string tag = found.Groups[1].Value;
                    if (tag.EndsWith("STMTTRN", StringComparison.Ordinal))
                    {
                        payees.Add(entry.Get("NAME"), entry.Get("ACCTID"));
                        entry = new Record();
                    }
                    else if (!entry.Cells.ContainsKey(tag))
                    {
                        entry.Set(tag, Text.Strip(found.Groups[2].Value));
                    }
                }
            }
        }
    }
}
