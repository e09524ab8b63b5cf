// Lists whose lines have no columns: in each line the number of a person, or a telephone, and a name beside it.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class NumberedLines
    {
        private const int Sample = 16 * 1024;
        private const int FewestRuns = 5;
        private const int Fewest = 10;
        private const int Tried = 200;
        private const int Reach = 256;
        private const double Among = 0.3;
        private static readonly Regex Run = Of(Lists.NumberForms[2]);
        private static readonly Regex[] Numbers = { Of(Lists.NumberForms[3]), Of(Lists.NumberForms[4]) };
        private static readonly Regex Behind = Of("\\G" + Lists.NumberForms[5]);
        private static readonly Regex Ahead = Of(Lists.NumberForms[6] + "\\z");

        private static readonly Regex Titled = Of(Lists.NumberForms[7]);
        private static readonly Regex Said = Of(Lists.NumberForms[8]);

        private static Regex Of(string form)
        {
            form = form.Replace("[^\\W\\d_a-z]", "[\\p{L}-[a-z]]").Replace("[^\\W\\d_]", "\\p{L}");
            return new Regex(form, RegexOptions.CultureInvariant);
        }

        // Return what is to be said of the lines in which a number of a person and a name stand side by side.
        public static IEnumerable<Part> ReadNumberedLines(Work work)
        {
            string head = Collected.AsciiHead(work);
            if (Run.Matches(head.Substring(0, Math.Min(Sample, head.Length))).Count < FewestRuns || work.IsSource
                || Collected.Holds(Collected.SmallHead(work), "insert into "))
            {
                return new Part[0];
            }
            string start = Encoding.UTF8.GetString(Text.LatinBytes(head.Substring(0, Math.Min(Sample, head.Length)))).Replace("\r", "");
            List<string> over = Delimited.FirstCells(start);
            if (!over.Exists(Text.HasDigit) && (Headers.ListsThings(over) || Headers.NumbersThings(over) || Headers.ListsFirms(over)))
            {
                return new Part[0];
            }
            char sign = Delimited.SniffDelimiter(start);
            Table beside = new Table(work.Context), titled = new Table(work.Context, new List<string> { "phone", "patient" });
            int filled = 0, named = 0, called = 0;
            foreach (string one in Collected.BoundedLines(work))
            {
                string line = Text.Strip(Text.Cut(one, Reach));
                List<string> row = line != "" ? RowOf(line, sign) : null;
                Match name = Titled.Match(line);
                string phone = name.Success ? PhoneIn(line) : "";
                filled += line != "" ? 1 : 0;
                if (row != null)
                {
                    named++;
                    beside.Add(row);
                }
                if (phone != "")
                {
                    called++;
                    titled.Add(new List<string> { phone, name.Groups[1].Value });
                }
                if (filled >= Tried && Math.Max(named, called) < Among * filled)
                {
                    return new Part[0];
                }
            }
            double least = Math.Max(Fewest, Among * filled);
            Judgement first = named >= least ? beside.Finish() : null;
            Judgement second = called >= least ? titled.Finish() : null;
            Judgement most = first == null || (second != null && second.People > first.People) ? second : first;
            return most == null ? new Part[0] : new[] { new Part("", most) };
        }

        // Return the number of a person in a line, the name behind it and the one before it, or null.
        private static List<string> RowOf(string line, char sign)
        {
            foreach (Regex form in Numbers)
            {
                for (Match number = form.Match(line); number.Success; number = number.NextMatch())
                {
                    Match behind = Behind.Match(line, number.Index + number.Length);
                    Match ahead = Ahead.Match(line.Substring(0, number.Index));
                    if ((behind.Success || ahead.Success) && (form == Numbers[0] || IsLong(number.Value))
                        && !(IsEdge(line.Substring(0, number.Index), true, sign) && IsEdge(line.Substring(number.Index + number.Length), false, sign)))
                    {
                        return new List<string> { number.Value, behind.Groups[1].Value, ahead.Groups[1].Value };
                    }
                }
            }
            Match name = Said.Match(line);
            string phone = name.Success ? PhoneIn(line) : "";
            return phone != "" ? new List<string> { phone, name.Groups[1].Value, "" } : null;
        }

        // Tell whether a cell ends there: then the reader of tables has seen it, who knows what stands over it.
        private static bool IsEdge(string text, bool before, char sign)
        {
            string near = before ? text.Substring(Math.Max(0, text.Length - 2)) : text.Substring(0, Math.Min(2, text.Length));
            string rest = before ? text.TrimEnd(' ', '"', '\'') : text.TrimStart(' ', '"', '\'');
            return near.IndexOf('\t') >= 0 || rest == "" || rest[before ? rest.Length - 1 : 0] == sign;
        }

        // Return the first telephone in a line that begins as such do, or ''.
        private static string PhoneIn(string line)
        {
            Match phone = Numbers[1].Match(line);
            while (phone.Success && ("+0(".IndexOf(phone.Value[0]) < 0 || !IsLong(phone.Value)))
            {
                phone = phone.NextMatch();
            }
            return phone.Value;
        }

        // Tell whether a text has as many digits as telephones: a date has eight.
        private static bool IsLong(string text)
        {
            int digits = Array.FindAll(text.Split('x')[0].ToCharArray(), Text.IsDigit).Length;
            return digits >= 9 && digits <= 15;
        }
    }
}
