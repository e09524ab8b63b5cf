// Whom a calendar names (RFC 5545): who is invited, and whose birthday it is.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Calendar
    {
        private const int DateSigns = 8;

        private static readonly Regex Attendee = new Regex(
            "\\A(?:ATTENDEE|ORGANIZER)((?:;[A-Z-]{1,30}=(?:\"[^\"]{0,200}\"|[^;:\"]{0,200})){1,12}):(?:mailto:)?(\\S{3,200})\\z",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        private static readonly Regex CommonName = new Regex(
            ";CN=(?:\"([^\"]*)\"|([^;]*))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        private static readonly Regex NoPerson = new Regex(
            ";CUTYPE=(?:ROOM|RESOURCE|GROUP)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        // Pictures of a cake, a present, a birthday cake, a balloon.
        private const string Cake = "(?:\\ud83c[\\udf70\\udf81\\udf82\\udf88])";

        private static readonly Regex Birthday = new Regex(
            "\\ASUMMARY[^:]{0,60}:(?:" + Cake + "\\s*)?(?:"
            + "(.{3,60}?)(?:['\\u2019]s?)?(?: [-\\u2013\\u2014]|:|,)? \\(?(?:birthday|bday|b-day|geburtstag|geb\\.)(?!\\w)"
            + "|(?:geburtstag|anniversaire|cumplea\\u00f1os|compleanno|verjaardag|urodziny|birthday|bday)"
            + "(?:,| de| von| van| di| of|:| -){0,2} ([^(*0-9:]{3,60}?)\\s*(?:\\(.*|\\*.*|[0-9].*)?\\z"
            + "|(?<=" + Cake + " )([^(*0-9:]{3,60}?)\\s*(?:\\(.*|\\*.*|[0-9].*)?\\z)",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        // Names of one calendar that are told once a month: each holiday stands in it with each year, always in one month.
        private const int Birthdays = 10000;

        // Return a record of each person whom an event invites, whose birthday it is, told once, or whom it is with.
        public static IEnumerable<Record> Attendees(IEnumerable<string> lines)
        {
            string start = "";
            string name = "";
            var told = new HashSet<string>(StringComparer.Ordinal);
            var about = new Record();
            var visits = new List<Visit>();
            foreach (string line in lines)
            {
                Visits.Note(line, about);
                string word = Text.Upper(line.Substring(0, Math.Min(10, line.Length)));
                if (Begins(word, "ATTENDEE") || Begins(word, "ORGANIZER"))
                {
                    Record record = Invited(line);
                    if (record != null)
                    {
                        yield return record;
                    }
                }
                else if (Begins(word, "BEGIN:"))
                {
                    start = name = "";
                    about = new Record();
                }
                else if (Begins(word, "DTSTART"))
                {
                    start = line.Substring(line.LastIndexOf(':') + 1);
                    start = start.Substring(0, Math.Min(DateSigns, start.Length));
                }
                else if (Begins(word, "SUMMARY"))
                {
                    Match birthday = Birthday.Match(line);
                    name = birthday.Groups[1].Value + birthday.Groups[2].Value + birthday.Groups[3].Value;
                }
                else if (Begins(word, "END:VEVENT") && name != "" && start != "" && !told.Contains(Text.Cut(start + "      ", 6).Substring(4) + name))
                {
                    if (told.Count < Birthdays)
                    {
                        told.Add(Text.Cut(start + "      ", 6).Substring(4) + name);
                    }
                    var record = new Record();
                    record.Set("name", name);
                    record.Set("date of birth", start);
                    yield return record;
                }
                else if (Begins(word, "END:VEVENT") && visits.Count < Birthdays)
                {
                    Visit visit = Visits.Of(about);
                    if (visit != null)
                    {
                        visits.Add(visit);
                    }
                }
            }
            foreach (Record visit in Visits.WithOwn(visits))
            {
                yield return visit;
            }
        }

        private static bool Begins(string word, string start)
        {
            return word.StartsWith(start, StringComparison.Ordinal);
        }

        // Return the record of a person who is invited, null of a room or of nobody by name.
        private static Record Invited(string line)
        {
            Match found = Attendee.Match(Text.Strip(line));
            if (!found.Success || NoPerson.IsMatch(found.Groups[1].Value))
            {
                return null;
            }
            Match named = CommonName.Match(found.Groups[1].Value);
            string name = !named.Success ? "" : named.Groups[1].Value != "" ? named.Groups[1].Value : named.Groups[2].Value;
            if (name == "")
            {
                return null;
            }
            var record = new Record();
            record.Set("name", Text.Strip(name));
            record.Set("email", found.Groups[2].Value);
            return record;
        }
    }
}
