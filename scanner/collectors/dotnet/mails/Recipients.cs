// To whom one mail goes: individuals of many places, named beside their addresses, whom its sender showed to each other.
//
// Headers are context otherwise: colleagues write to each other, and whoever answers or writes to a list is no list.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Recipients
    {
        private const int Kept = 10000;

        // Domains of the recipients, and share of these that are not the sender's.
        private const int FewestPlaces = 3;
        private const double MostlyElsewhere = 0.5;

        // So many are individuals wherever they are, if that is elsewhere.
        private const int ManyNamed = 25;

        // A mail with one of these went to a list, or answers one.
        private static readonly string[] Threads = {
            "list-id", "list-post", "mailing-list", "precedence", "in-reply-to", "references",
        };

        private static readonly string[] To = { "to", "cc", "bcc" };

        private static readonly Regex InBrackets = new Regex(
            "<[ \\t]*([^<>@\\x20\\t\\n\\r\\f\\v]{1,64}@[^<>@\\x20\\t\\n\\r\\f\\v]{1,255})[ \\t]*>", RegexOptions.CultureInvariant);

        // Bytes of a name before an address.
        private const int LongestName = 80;

        // Return name and address of those to whom the headers of a mail, unfolded, say that it goes, if it is no thread.
        public static List<List<string>> Of(List<string> headers)
        {
            var none = new List<List<string>>();
            if (Array.Exists(Threads, name => MailHeaders.Value(headers, name) != ""))
            {
                return none;
            }
            string from = MailHeaders.Value(headers, "from");
            string sender = Small(from.Substring(from.LastIndexOf('@') + 1).Trim(' ', '\t', '>'));
            List<List<string>> found = To.SelectMany(
                name => NamedIn(MailHeaders.DecodedWords(MailHeaders.Value(headers, name)))).ToList();
            List<string> elsewhere = found.ConvertAll(
                pair => Small(pair[1].Substring(pair[1].LastIndexOf('@') + 1))).FindAll(place => place != sender);
            bool isNarrow = elsewhere.Distinct().Count() < FewestPlaces
                && found.Select(pair => pair[0] + "\n" + pair[1]).Distinct().Count() < ManyNamed;
            if (isNarrow || elsewhere.Count < MostlyElsewhere * found.Count)
            {
                return none;
            }
            return found.Take(Kept).Select(pair => pair.ConvertAll(ProseHits.WestText)).ToList();
        }

        // Return name and address of those in the value of a header who are named.
        private static IEnumerable<List<string>> NamedIn(string value)
        {
            int passed = 0;
            foreach (Match match in InBrackets.Matches(value))
            {
                string before = value.Substring(passed, match.Index - passed).TrimEnd(' ', '\t');
                passed = match.Index + match.Length;
                bool isQuoted = before.EndsWith("\"", StringComparison.Ordinal);
                before = isQuoted ? before.Substring(0, before.Length - 1) : before;
                char[] ends = isQuoted ? new[] { '"' } : new[] { ',', ';', ':' };
                string name = before.Substring(before.LastIndexOfAny(ends) + 1).Trim(' ', '\t', '\'');
                if (name != "" && name.Length <= LongestName)
                {
                    yield return new List<string> { name, match.Groups[1].Value };
                }
            }
        }

        private static string Small(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => Text.IsCapital(sign) ? (char)(sign | 0x20) : sign));
        }

        // Return the Judgement on the recipients of one mail.
        public static Judgement Judged(List<List<string>> named, Context context)
        {
            var table = new Table(context) { Header = new List<string> { "full name", "email" } };
            named.ForEach(row => table.Add(row));
            return table.Finish();
        }
    }
}
