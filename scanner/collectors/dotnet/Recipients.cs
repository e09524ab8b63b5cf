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

        // A mail with one of these went to a list, or answers one.
        private static readonly string[] Threads = {
            "list-id", "list-post", "mailing-list", "precedence", "in-reply-to", "references",
        };

        private static readonly string[] To = { "to", "cc", "bcc" };

        private static readonly Regex Recipient = new Regex(
            "(?:\"([^\"<>]{1,80})\"|([^\"<>,;:@]{1,80}))[ \\t]*<[ \\t]*([^<>@\\x20\\t\\n\\r\\f\\v]{1,64}@([^<>@\\x20\\t\\n\\r\\f\\v]{1,255}))[ \\t]*>",
            RegexOptions.CultureInvariant);

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
            List<Match> found = To.SelectMany(
                name => Recipient.Matches(MailHeaders.DecodedWords(MailHeaders.Value(headers, name))).Cast<Match>()).ToList();
            List<string> elsewhere = found.ConvertAll(match => Small(match.Groups[4].Value)).FindAll(one => one != sender);
            if (elsewhere.Distinct().Count() < FewestPlaces || elsewhere.Count < MostlyElsewhere * found.Count)
            {
                return none;
            }
            return found.Take(Kept).Select(match => new List<string> { NameOf(match), ProseHits.WestText(match.Groups[3].Value) }).ToList();
        }

        private static string Small(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => Text.IsCapital(sign) ? (char)(sign | 0x20) : sign));
        }

        private static string NameOf(Match match)
        {
            return ProseHits.WestText(match.Groups[match.Groups[1].Success ? 1 : 2].Value).Trim(' ', '\t', '\'');
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
