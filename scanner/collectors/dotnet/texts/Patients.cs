// The patients in messages of HL7, version 2.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class Patients
    {
        private const int Identifiers = 12;

        // Return what is to be said of the patients in HL7 messages of version 2: the segments PID.
        public static IEnumerable<Part> ReadHealth(Work work)
        {
            string head = Text.Latin(work.Head, 0, work.Head.Length);
            string[] starts = { "MSH|", "\u000bMSH|", "FHS|", "BHS|", "PID|" };
            if (!Array.Exists(starts, start => head.StartsWith(start, StringComparison.Ordinal)) || !Collected.Holds(head, "PID|"))
            {
                return new Part[0];
            }
            var tables = new FoundTables(work);
            foreach (string line in Collected.BoundedLines(work))
            {
                if (line.StartsWith("PID|", StringComparison.Ordinal))
                {
                    tables.Record("", Patient(line.Split('|')));
                }
            }
            return tables.Parts();
        }

        // Return the record of a segment PID, by the numbers of its fields (HL7 v2.5.1, 3.4.2).
        private static Record Patient(string[] fields)
        {
            string[] name = Component(fields, 5).Split('^');
            string[] address = Component(fields, 11).Split('^');
            string born = At(fields, 7);
            var record = new Record();
            record.Set("surname", At(name, 0));
            record.Set("forename", At(name, 1));
            record.Set("date of birth", born.Substring(0, Math.Min(8, born.Length)));
            record.Set("address", At(address, 0));
            record.Set("postcode", At(address, 4));
            record.Set("telephone", Component(fields, 13).Split('^')[0]);
            string[] numbers = At(fields, 3).Split('~');
            for (int n = 0; n < numbers.Length && n < Identifiers; n++)
            {
                bool isHealth = Collected.Holds(Text.Upper(numbers[n]), "NHS");
                record.Set(isHealth ? "nhs number" : "patient id", numbers[n].Split('^')[0]);
            }
            return record;
        }

        private static string At(string[] fields, int number)
        {
            return number < fields.Length ? fields[number] : "";
        }

        private static string Component(string[] fields, int number)
        {
            return At(fields, number).Split('~')[0];
        }
    }
}
