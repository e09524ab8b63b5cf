// People in messages between authorities, insurers and carriers: X12 of the United States, EDIFACT of the others.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Segments that follow one that names a person are of that person, up to the next name.
    internal static class Interchange
    {
        // The segment ISA has a fixed length: its fourth character parts elements, its last one ends segments.
        private const int X12Head = 106;
        private const string EdifactSigns = ":+.? '";
        private const int MostKept = 1024 * 1024;

        // The longest segment that may go on behind a sign for its end which means nothing.
        private const int MostHeld = 4096;

        // Return what is to be said of the people in an interchange, which begins with `start`.
        public static IEnumerable<Part> Judge(Work work, string start)
        {
            IEnumerable<Record> records;
            if (start.StartsWith("ISA", StringComparison.Ordinal))
            {
                string signs = start.Substring(0, Math.Min(X12Head, start.Length));
                records = X12Records(Segments(work, signs[signs.Length - 1]), signs[3]);
            }
            else
            {
                bool isSigned = start.StartsWith("UNA", StringComparison.Ordinal);
                string signs = isSigned ? start.Substring(3, EdifactSigns.Length) : EdifactSigns;
                records = EdifactRecords(Segments(work, signs[signs.Length - 1]), signs);
            }
            var tables = new FoundTables(work);
            foreach (Record record in records)
            {
                if (record.Keys.Count > 1 && (record.Cells.ContainsKey("surname") || record.Cells.ContainsKey("name")))
                {
                    tables.Record("", record);
                }
            }
            return tables.Parts();
        }

        // Return the segments of an interchange without their ends and the line ends around them.
        private static IEnumerable<string> Segments(Work work, char end)
        {
            var ahead = new TextAhead(work);
            while (ahead.More())
            {
                string[] found = ahead.Text.Split(end);
                for (int n = 0; n + 1 < found.Length; n++)
                {
                    yield return Text.Strip(found[n]);
                }
                int last = found[found.Length - 1].Length;
                ahead.At = last < MostKept ? ahead.Text.Length - last : ahead.Text.Length;
            }
            yield return Text.Strip(ahead.Text.Substring(ahead.At));
        }

        private static string At(string[] fields, int n)
        {
            return n < fields.Length ? fields[n] : "";
        }

        private static void SetFirst(Record record, string label, string value)
        {
            if (!record.Cells.ContainsKey(label))
            {
                record.Set(label, value);
            }
        }

        // Return a record of each person whom a segment NM1 names, with what N3, DMG and PER say behind it.
        private static IEnumerable<Record> X12Records(IEnumerable<string> segments, char sign)
        {
            var record = new Record();
            foreach (string segment in segments)
            {
                string[] fields = segment.Split(sign);
                bool isOf = record.Keys.Count > 0;
                if (fields[0] == "NM1" || fields[0] == "SE")
                {
                    yield return record;
                    record = fields[0] == "NM1" && At(fields, 2) == "1" ? X12Name(fields) : new Record();
                }
                else if (isOf && fields[0] == "N3")
                {
                    SetFirst(record, "address", At(fields, 1));
                }
                else if (isOf && fields[0] == "DMG" && At(fields, 1) == "D8")
                {
                    SetFirst(record, "date of birth", At(fields, 2));
                }
                else if (isOf && fields[0] == "PER" && ContactBy(At(fields, 3)) != "")
                {
                    SetFirst(record, ContactBy(At(fields, 3)), At(fields, 4));
                }
            }
            yield return record;
        }

        private static Record X12Name(string[] fields)
        {
            var record = new Record();
            if (Array.IndexOf(Lists.Providers, At(fields, 1)) >= 0 || At(fields, 3) == "")
            {
                return record;
            }
            record.Set("surname", At(fields, 3));
            record.Set("forename", At(fields, 4));
            if (At(fields, 8) == "34")
            {
                record.Set("ssn", At(fields, 9));
            }
            return record;
        }

        private static string ContactBy(string code)
        {
            return code == "EM" ? "email" : code == "TE" || code == "AL" ? "telephone" : "";
        }

        // Return a record of each person whom a segment PNA or NAD names, with what DTM, COM and DOC say behind it.
        private static IEnumerable<Record> EdifactRecords(IEnumerable<string> segments, string signs)
        {
            string release = signs.Substring(3, 1);
            var record = new Record();
            string held = "";
            foreach (string segment in segments)
            {
                held += segment;
                bool isReleased = segment.EndsWith(release, StringComparison.Ordinal)
                    && !segment.EndsWith(release + release, StringComparison.Ordinal);
                if (isReleased && held.Length < MostHeld)
                {
                    held = held.Substring(0, held.Length - 1);
                    continue;
                }
                string[][] fields = Array.ConvertAll(held.Split(signs[1]), field => field.Split(signs[0]));
                string tag = fields[0][0];
                held = "";
                if (tag == "PNA" || tag == "NAD" || tag == "UNT" || tag == "UNH")
                {
                    yield return record;
                    record = EdifactName(tag, fields);
                }
                else if (record.Keys.Count > 0)
                {
                    AddFact(record, tag, Part(fields, 1), Part(fields, 2));
                }
            }
            yield return record;
        }

        private static string[] Part(string[][] fields, int n)
        {
            return n < fields.Length ? fields[n] : new[] { "" };
        }

        // Return what a segment PNA (personal name) or NAD (name and address) says of a party.
        private static Record EdifactName(string tag, string[][] fields)
        {
            var record = new Record();
            if (tag == "PNA")
            {
                for (int n = 3; n < fields.Length; n++)
                {
                    string label = fields[n][0] == "SU" ? "surname" : fields[n][0] == "FO" ? "forename" : "";
                    if (label != "" && At(fields[n], 1) != "")
                    {
                        record.Set(label, fields[n][1]);
                    }
                }
                return record;
            }
            if (tag != "NAD" || Part(fields, 4)[0] == "")
            {
                return record;
            }
            string[] told = Array.FindAll(fields[4], text => text != "");
            bool isTraveller = Array.IndexOf(Lists.Travellers, fields[1][0]) >= 0 && told.Length > 1;
            record.Set(isTraveller ? "surname" : "name", isTraveller ? told[0] : string.Join(" ", told));
            if (isTraveller)
            {
                record.Set("forename", told[1]);
            }
            if (Part(fields, 5)[0] != "")
            {
                record.Set("address", fields[5][0]);
            }
            if (Part(fields, 8)[0] != "")
            {
                record.Set("postcode", fields[8][0]);
            }
            return record;
        }

        // Put into a record what another segment says of whoever was named.
        private static void AddFact(Record record, string tag, string[] first, string[] second)
        {
            if (tag == "DTM" && first[0] == "329")
            {
                string date = At(first, 1);
                bool isShort = Text.Length(date) == 6 && date.Length == 6;
                string written = isShort ? date.Substring(4) + "/" + date.Substring(2, 2) + "/" + date.Substring(0, 2) : Text.Cut(date, 8);
                SetFirst(record, "date of birth", written);
            }
            else if (tag == "COM" && ContactBy(At(first, 1)) != "")
            {
                SetFirst(record, ContactBy(At(first, 1)), first[0]);
            }
            else if (tag == "DOC" && first[0] == "P")
            {
                SetFirst(record, "passport number", second[0]);
            }
        }
    }
}
