// The values that SQL puts into rows: literals, calls, casts, lists, joined texts and queries, each one cell.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class SqlValues
    {
        // Calls within calls around one value.
        private const int Depth = 8;

        // Days as Microsoft's servers write them: 0x0000667F00000000 AS DateTime.
        private static readonly Regex Stored = new Regex(
            "^0x(?:([0-9a-f]{8})[0-9a-f]{8} as datetime|([0-9a-f]{4})[0-9a-f]{4} as smalldatetime|([0-9a-f]{6})00 as date)\\z", Insensitive);
        private const long DaysBefore = 693595, LastDay = 3652059;

        private static readonly Regex Value = new Regex(
            "\\G\\s*(?:(?:[NnEeBbXxUu]&?|_[a-z0-9]+ ?|(?:DATE|TIMESTAMP|date|timestamp) ?)?'([^'\\\\]*(?:(?:''|\\\\.)[^'\\\\]*)*)'"
            + "|\"([^\"\\\\]*(?:(?:\"\"|\\\\.)[^\"\\\\]*)*)\"|(?:[Nn]?[Qq]'[\\[({<!|~^]|\\$\\w{0,20}\\$)(.{0,4000}?)(?:[\\])}>!|~^]'|\\$\\w{0,20}\\$)|([^\\s,()'\"[\\]{}]+(?: [^\\s,()'\"[\\]{}]+)*))?"
            + "(?:::[\\w ]{1,40}|\\s{1,9}[Aa][Ss]\\s{1,9}[\\w ]{1,40})?(?:\\([0-9]{1,5}(?:,[0-9]{1,5})?\\))?\\s*",
            RegexOptions.CultureInvariant | RegexOptions.Singleline);

        private static readonly Regex Escape = new Regex("''|\"\"|\\\\(.)", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        public const string Note = "--[^\\n]*|/\\*[^*]*(?:\\*(?!/)[^*]*)*(?:\\*/)?";
        private static readonly Regex Passed = new Regex("\\G(?:" + Note + ")", RegexOptions.CultureInvariant);

        // What may follow a text within the same value: behind a quote that nobody doubled other things stand.
        private static readonly Regex GoesOn = new Regex("\\G(?:[|+*/:<>=&%-]|(?:at time zone|collate)\\b)", Insensitive);

        public const RegexOptions Insensitive = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

        // Return one value and pass it; of a call its first argument, of texts that are joined all of them.
        public static string ValueAt(string text, ref int at, int depth)
        {
            int start = at;
            bool isText, isMore;
            string cell = Token(text, ref at, out isText), inner = null, word = "";
            string small = Text.Lower(cell);
            if (!isText && small.StartsWith("insert into ", StringComparison.Ordinal))
            {
                at = start;
                return ""; // the row before does not end
            }
            while (at < text.Length && ",)]}".IndexOf(text[at]) < 0)
            {
                int end = at;
                if ("([{".IndexOf(text[at]) >= 0)
                {
                    string argument = Arguments(text, ref at, depth);
                    if (at >= text.Length || ")]}".IndexOf(text[at]) < 0)
                    {
                        break;
                    }
                    inner = inner ?? argument;
                    Match value = Value.Match(text, at + 1);
                    at = value.Index + value.Length; // a type may follow
                    continue;
                }
                string more = Token(text, ref at, out isMore);
                if (at == end || (isText && word == "" && !GoesOn.IsMatch(text, end)))
                {
                    at = end;
                    break;
                }
                if (isMore && (isText ? word == "||" || word == "+" : inner == null && cell.Length > 0 && cell.All(char.IsLetter)))
                {
                    cell = isText ? cell + more : more;
                    isText = true;
                }
                word = isMore ? "" : more;
            }
            bool isQuery = small.StartsWith("select ", StringComparison.Ordinal) || small.StartsWith("case ", StringComparison.Ordinal);
            return isQuery ? "" : inner == null || isText ? cell : inner;
        }

        // Return the next part of a value, behind remarks, and pass it.
        private static string Token(string text, ref int at, out bool isText)
        {
            Match value = Value.Match(text, at);
            string bare = value.Groups[4].Value;
            while (bare.StartsWith("--", StringComparison.Ordinal) || bare.StartsWith("/*", StringComparison.Ordinal))
            {
                Match passed = Passed.Match(text, value.Groups[4].Index);
                value = Value.Match(text, passed.Index + passed.Length);
                bare = value.Groups[4].Value;
            }
            at = value.Index + value.Length;
            isText = value.Groups[1].Success || value.Groups[2].Success || value.Groups[3].Success;
            if (value.Groups[3].Success)
            {
                return value.Groups[3].Value;
            }
            return isText ? Unquoted(value.Groups[1].Success ? value.Groups[1].Value : value.Groups[2].Value) : bare.StartsWith("#", StringComparison.Ordinal) ? bare.Trim('#') : bare;
        }

        // Return the first of the values in brackets, or the date that three numbers are, and pass them.
        private static string Arguments(string text, ref int at, int depth)
        {
            var found = new List<string>();
            while (depth < Depth && (found.Count == 0 || (at < text.Length && (text[at] == ',' || text[at] == ':'))))
            {
                at++;
                found.Add(ValueAt(text, ref at, depth + 1));
            }
            if (found.Count == 3 && found[0].Length == 4 && found.All(one => one.Length > 0 && one.All(char.IsDigit)))
            {
                return string.Join("-", found.Select(one => one.PadLeft(2, '0')));
            }
            string day = found.Count == 0 ? "" : StoredDay(found[0]);
            return found.Count == 0 || day != "" ? day : Before(Before(found[0], " as "), " AS ");
        }

        private static string StoredDay(string text)
        {
            Match found = Stored.Match(text);
            if (!found.Success)
            {
                return "";
            }
            Func<int, long> number = group => Convert.ToInt64("0" + found.Groups[group].Value, 16);
            long first = number(3);
            long days = found.Groups[3].Success
                ? first >> 16 | (first & 0xff00) | (first & 0xff) << 16
                : DaysBefore + number(1) + number(2);
            return days >= 0 && days < LastDay ? new DateTime(1, 1, 1).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
        }

        private static string Before(string text, string word)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            return at < 0 ? text : text.Substring(0, at);
        }

        // Return what stands between quotes as it is meant.
        private static string Unquoted(string text)
        {
            if (text.IndexOf('\'') < 0 && text.IndexOf('"') < 0 && text.IndexOf('\\') < 0)
            {
                return text;
            }
            return Escape.Replace(text, found => found.Groups[1].Success ? found.Groups[1].Value : found.Value.Substring(0, 1));
        }
    }
}
