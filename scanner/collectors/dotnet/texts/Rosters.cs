// Who is in a family tree (GEDCOM 5.5.1) or on an aircraft (passenger name lists, IATA resolution 708a).
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Rosters
    {
        // Years after which somebody whose death nobody wrote down lives no more.
        private const int LongestLife = 105;

        private static readonly Regex OnList = new Regex(
            "\\A[0-9]{1,3}([A-Z][A-Z ]{1,30})/([A-Z /]{1,200}?)(?= {0,40}(?:\\.[A-Z]|\\z|-[A-Z][0-9]))", RegexOptions.CultureInvariant);

        private static readonly Regex TitleBehind = new Regex("(?:MRS|MR|MSTR|MISS|MS|CHD|INF|DR)\\z", RegexOptions.CultureInvariant);

        // Return what is to be said of the living in a family tree, or of the names on a passenger list.
        public static IEnumerable<Part> Judge(Work work, string start)
        {
            return start.StartsWith("0 ", StringComparison.Ordinal) ? ReadTree(work) : ReadPassengers(work);
        }

        // Return what is to be said of those who may be alive: born lately enough, and no death told.
        private static IEnumerable<Part> ReadTree(Work work)
        {
            var tables = new FoundTables(work);
            int earliest = work.Context.ThisYear - LongestLife;
            foreach (Record record in Individuals(Collected.BoundedLines(work)))
            {
                int born = Dates.ParseDate(record.Get("date of birth"));
                bool isAlive = !record.Cells.ContainsKey("end") && record.Cells.ContainsKey("surname");
                if (isAlive && born != 0 && born / 10000 > earliest)
                {
                    tables.Record("", record);
                }
            }
            return tables.Parts();
        }

        // Return what is said of each individual; `end` where a death is told.
        private static IEnumerable<Record> Individuals(IEnumerable<string> lines)
        {
            var record = new Record();
            string above = "";
            foreach (string line in lines)
            {
                string[] words = (Text.Strip(line) + "  ").Split(new[] { ' ' }, 3);
                string level = words[0], tag = words[1], value = Text.StripEnd(words[2]);
                if (level == "0")
                {
                    yield return record;
                    record = new Record();
                    above = "";
                    if (value == "INDI")
                    {
                        record.Set("is", value);
                    }
                }
                else if (record.Keys.Count > 0 && level == "1")
                {
                    above = tag;
                    AddFact(record, tag, value);
                }
                else if (record.Keys.Count > 0 && level == "2" && above == "BIRT" && tag == "DATE")
                {
                    SetFirst(record, "date of birth", value);
                }
            }
            yield return record;
        }

        // Put into a record what one line of the first level says.
        private static void AddFact(Record record, string tag, string value)
        {
            if (tag == "NAME")
            {
                string[] parts = value.Split('/');
                SetFirst(record, "forename", Text.Strip(parts[0]));
                SetFirst(record, "surname", parts.Length > 1 ? Text.Strip(parts[1]) : "");
            }
            else if (tag == "DEAT" || tag == "BURI" || tag == "CREM")
            {
                record.Set("end", "told");
            }
        }

        private static void SetFirst(Record record, string label, string value)
        {
            if (!record.Cells.ContainsKey(label))
            {
                record.Set(label, value);
            }
        }

        // Return what is to be said of the names of a passenger list: 2SMITH/JOHNMR/ANNMRS are two.
        private static IEnumerable<Part> ReadPassengers(Work work)
        {
            var people = new Subjects(work.Context.Hash);
            foreach (string line in Collected.BoundedLines(work))
            {
                Match found = OnList.Match(Text.Strip(line));
                foreach (string forename in found.Success ? found.Groups[2].Value.Split('/') : new string[0])
                {
                    string bare = TitleBehind.Replace(Text.Strip(forename), "");
                    people.Add(Text.Bytes(Text.Strip(found.Groups[1].Value) + "/" + bare));
                }
            }
            return Payees.CountedPart(people, new[] { "forename", "surname" }, work.Context);
        }
    }
}
