// Whom an event of a calendar is with: a name in what it is called, a home where it is, a telephone in what is said.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Whom an event may be with, and what is said before the name.
    internal sealed class Visit
    {
        public readonly Record Record = new Record();
        public string Name = "";
        public string Lead = "";
        public bool IsKnown;
    }

    internal static class Visits
    {
        private const int SameLeads = 3;

        // Of a name.
        private const int MostWords = 3;
        private const int LongestSaid = 2000;

        // Names that share a home.
        private const int OfOneHome = 2;
        private static readonly Regex Parts = new Regex(
            "\\s[-\\u2013\\u2014|/]\\s|[:;,()\\n]|\\b(?:with|for|mit|avec|con|f\\u00fcr|bei|chez|met|med|til)\\s", RegexOptions.CultureInvariant);
        private static readonly Regex Phone = new Regex(
            "(?<![\\w.+-])(?:\\+|\\(?0)[0-9][0-9 ()./-]{6,17}[0-9](?![\\w-])", RegexOptions.CultureInvariant);
        private static readonly Regex Mail = new Regex(
            "[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,32}){1,4}", RegexOptions.CultureInvariant);

        // Keep what a line says of an event.
        public static void Note(string line, Record about)
        {
            int colon = line.IndexOf(':');
            string field = colon < 0 ? "" : Text.Upper(line.Substring(0, colon).Split(';')[0]);
            field = field == "CONTACT" ? "DESCRIPTION" : field;
            if (field == "SUMMARY" || field == "LOCATION" || field == "DESCRIPTION")
            {
                string text = Text.Cut(line.Substring(colon + 1), LongestSaid);
                about.Set(field, text.Replace("\\n", "\n").Replace("\\N", "\n").Replace("\\", ""));
            }
        }

        // Return whom an event is with, null where nobody is named, or no more.
        public static Visit Of(Record about)
        {
            var visit = new Visit();
            Call(visit, about.Get("SUMMARY"));
            string said = about.Get("SUMMARY") + "\n" + about.Get("LOCATION") + "\n" + about.Get("DESCRIPTION");
            string first = Text.Strip(about.Get("LOCATION").Split('\n')[0].Split(',')[0]);
            Record record = visit.Record;
            record.Set("name", visit.Name);
            Put(record, "address", Unnamed.IsInStreet(first) ? first : "");
            Put(record, "telephone", Phone.Match(said).Value);
            string mail = Mail.Match(said).Value;
            Put(record, "email", CellValues.IsDesk(mail.Split('@')[0]) ? "" : mail);
            return visit.Name != "" && record.Keys.Count > 1 ? visit : null;
        }

        private static void Put(Record record, string label, string text)
        {
            if (text != "")
            {
                record.Set(label, text);
            }
        }

        // Find the name of whom an event is with, and what stands before it: a part of what it is called, or the last words of one.
        // One that nobody knows is such a part.
        private static void Call(Visit visit, string summary)
        {
            foreach (string part in Parts.Split(summary))
            {
                string[] words = part.Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
                foreach (int count in new[] { words.Length, MostWords, 2 })
                {
                    if (count < 2 || count > Math.Min(MostWords, words.Length))
                    {
                        continue;
                    }
                    string name = string.Join(" ", words, words.Length - count, count);
                    bool isKnown = CellValues.HasKnownName(words[words.Length - count]);
                    int at = summary.IndexOf(name, StringComparison.Ordinal);
                    string lead = Text.Strip(at < 0 ? summary : summary.Substring(0, at));
                    bool isOpen = isKnown || (lead != "" && count == words.Length && visit.Name == "");
                    if (isOpen && CellValues.IsTwoWords(name) && !CellValues.IsOrganisation(name))
                    {
                        visit.Name = name;
                        visit.Lead = lead;
                        visit.IsKnown = isKnown;
                    }
                    if (visit.IsKnown)
                    {
                        return;
                    }
                }
            }
        }

        // Return the records of those who have each a home, telephone or mail of his own: a hall has many guests.
        // Names that nobody knows stand behind the same words as three that are known.
        public static List<Record> WithOwn(List<Visit> all)
        {
            var leads = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Visit one in all.FindAll(visit => visit.IsKnown))
            {
                leads[one.Lead] = (leads.ContainsKey(one.Lead) ? leads[one.Lead] : 0) + 1;
            }
            List<Record> visits = all.FindAll(one => one.IsKnown || (leads.ContainsKey(one.Lead) && leads[one.Lead] >= SameLeads))
                .ConvertAll(one => one.Record);
            var guests = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
            foreach (Record visit in visits)
            {
                foreach (string label in visit.Keys.Where(label => label != "name"))
                {
                    string text = visit.Get(label);
                    guests[text] = guests.ContainsKey(text) ? guests[text] : new HashSet<string>(StringComparer.Ordinal);
                    guests[text].Add(visit.Get("name"));
                }
            }
            var owned = new List<Record>();
            foreach (Record visit in visits)
            {
                var own = new Record();
                foreach (string label in visit.Keys.Where(label => label == "name" || guests[visit.Get(label)].Count <= OfOneHome))
                {
                    own.Set(label, visit.Get(label));
                }
                owned.Add(own);
            }
            return owned.FindAll(one => one.Keys.Count > 1);
        }
    }
}
