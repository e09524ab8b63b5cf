// Directories of people: LDIF (RFC 2849), vCards (2.1; RFC 2426; RFC 6350) and whom calendars name (RFC 5545).
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Cards
    {
        // Lines of one card or entry; a picture in it makes many.
        private const int Most = 1000;
        private const int Folded = 64 * 1024;

        // Return what is to be said of the entries of a directory or of the cards in a text.
        public static IEnumerable<Part> ReadDirectory(Work work)
        {
            string head = Collected.SmallHead(work);
            string start = Text.StripStart(head.Substring(0, Math.Min(4096, head.Length)), "\u00ef\u00bb\u00bf \t\r\n");
            bool isEntry = start.StartsWith("dn:", StringComparison.Ordinal);
            bool isCards = Collected.Holds(head, "begin:vcard");
            bool isCalendar = start.StartsWith("begin:vcalendar", StringComparison.Ordinal);
            bool isLdif = isEntry || ((start.StartsWith("version:", StringComparison.Ordinal) || start.StartsWith("#", StringComparison.Ordinal))
                && Collected.Holds(head, "\ndn:"));
            if (!isCards && !isCalendar && !isLdif)
            {
                return new Part[0];
            }
            var tables = new FoundTables(work);
            Pieces stream = work.Source.Open();
            IEnumerable<string> lines = Unfolded(Collected.BoundedLines(work, stream));
            foreach (Record record in isCards ? AllCards(lines) : isCalendar ? Calendar.Attendees(lines) : Entries(lines))
            {
                tables.Record("", record);
            }
            return tables.Parts(Collected.UnreadShare(work, stream));
        }

        // Return lines; one that begins with a blank goes on with the one before it.
        private static IEnumerable<string> Unfolded(IEnumerable<string> lines)
        {
            string kept = null;
            foreach (string line in lines)
            {
                if (kept != null && line != "" && (line[0] == ' ' || line[0] == '\t'))
                {
                    kept = kept.Length < Folded ? kept + line.Substring(1) : kept;
                    continue;
                }
                if (kept != null)
                {
                    yield return kept;
                }
                kept = line;
            }
            if (kept != null)
            {
                yield return kept;
            }
        }

        // Return a record of each entry that is a person's.
        private static IEnumerable<Record> Entries(IEnumerable<string> lines)
        {
            var entry = new Record();
            foreach (string line in lines)
            {
                if (Text.Strip(line) == "")
                {
                    if (IsPerson(entry))
                    {
                        yield return Called(entry);
                    }
                    entry = new Record();
                    continue;
                }
                int colon = line.IndexOf(':');
                string name = colon < 0 ? line : line.Substring(0, colon);
                name = Text.Lower(Text.Strip(name.Split(';')[0]));
                if (line[0] != '#' && !entry.Cells.ContainsKey(name) && entry.Keys.Count < Most)
                {
                    entry.Set(name, LdifValue(colon < 0 ? "" : line.Substring(colon + 1)));
                }
            }
            if (IsPerson(entry))
            {
                yield return Called(entry);
            }
        }

        // Without one of these, what bears a common name is a group, a host or a role.
        private static bool IsPerson(Record entry)
        {
            return entry.Cells.ContainsKey("sn") || entry.Cells.ContainsKey("givenname");
        }

        private static Record Called(Record entry)
        {
            var record = new Record();
            foreach (string name in entry.Keys)
            {
                record.Set(Label(Lists.LdifLabels, name) ?? name, entry.Get(name));
            }
            return record;
        }

        private static string Label(string[][] table, string name)
        {
            string[] row = Array.Find(table, one => one[0] == name);
            return row == null ? null : row[1];
        }

        // Return a value as text; after a second colon it stands in base64.
        private static string LdifValue(string value)
        {
            if (!value.StartsWith(":", StringComparison.Ordinal))
            {
                return Collected.Cell(Text.Strip(value));
            }
            try
            {
                value = Text.Strip(value.Substring(1));
                byte[] data = Convert.FromBase64String(value.Substring(0, Math.Min(Folded, value.Length)));
                return Collected.Cell(Decoders.Decode(data, "utf-8"));
            }
            catch (FormatException)
            {
                return "";
            }
        }

        // Return a record of each card.
        private static IEnumerable<Record> AllCards(IEnumerable<string> lines)
        {
            Record card = null;
            string soft = "";
            foreach (string part in lines)
            {
                string line = soft + part;
                soft = "";
                string start = Text.Upper(line.Substring(0, Math.Min(200, line.Length)));
                if (line.EndsWith("=", StringComparison.Ordinal) && Collected.Holds(start, "QUOTED-PRINTABLE") && line.Length < Folded)
                {
                    soft = line.Substring(0, line.Length - 1);
                    continue;
                }
                if (start.StartsWith("BEGIN:VCARD", StringComparison.Ordinal))
                {
                    card = new Record();
                }
                else if (card != null && start.StartsWith("END:VCARD", StringComparison.Ordinal))
                {
                    if (!IsOfFirm(card))
                    {
                        yield return card;
                    }
                    card = null;
                }
                else if (card != null && card.Keys.Count < Most)
                {
                    Take(line, card);
                }
            }
        }

        // Tell whether a card names nobody but an organisation, as its own name, or a desk or room in one.
        private static bool IsOfFirm(Record card)
        {
            string name = card.Get("full name");
            string[] said = Text.Lower(name).Split(' ');
            string last = said[said.Length - 1];
            return name != "" && card.Get("surname") == ""
                && (name == card.Get("organisation").Trim(';') || Array.IndexOf(Lists.Desks, last) >= 0 || Array.IndexOf(said, "room") >= 0
                    || Text.IsDigits(last));
        }

        // Put what one line of a card says into it.
        private static void Take(string line, Record card)
        {
            int colon = line.IndexOf(':');
            string name = colon < 0 ? line : line.Substring(0, colon);
            string value = colon < 0 ? "" : line.Substring(colon + 1);
            int semicolon = name.IndexOf(';');
            string parameters = semicolon < 0 ? "" : Text.Upper(name.Substring(semicolon + 1));
            name = semicolon < 0 ? name : name.Substring(0, semicolon);
            name = Text.Lower(Text.Strip(name.Substring(name.LastIndexOf('.') + 1)));
            value = Collected.Holds(parameters, "QUOTED-PRINTABLE") ? Unquoted(value) : value;
            value = Text.Strip(Collected.Cell(value));
            string[] parts = Array.ConvertAll(value.Split(';'), Text.Strip);
            if (name == "n")
            {
                Give(card, "surname", parts[0]);
                Give(card, "forename", parts.Length > 1 ? parts[1] : "");
            }
            else if (name == "adr")
            {
                string[] lines = new string[Math.Min(4, parts.Length)];
                Array.Copy(parts, lines, lines.Length);
                Give(card, "address", string.Join(" ", Array.FindAll(lines, one => one != "")));
                Give(card, "postcode", parts.Length > 5 ? parts[5] : "");
            }
            else if (name == "bday")
            {
                Give(card, "date of birth", value.Split('T')[0].Split(' ')[0]);
            }
            else if (Label(Lists.CardLabels, name) != null && value != "")
            {
                bool isAddress = Text.Lower(value).StartsWith("tel:", StringComparison.Ordinal);
                Give(card, Label(Lists.CardLabels, name), isAddress ? value.Substring(4) : value);
            }
        }

        private static void Give(Record card, string label, string value)
        {
            if (!card.Cells.ContainsKey(label))
            {
                card.Set(label, value);
            }
        }

        // Quoted-printable to text (RFC 2045, 6.7).
        private static string Unquoted(string value)
        {
            byte[] data = Text.Bytes(value);
            var bytes = new List<byte>();
            for (int n = 0; n < data.Length; n++)
            {
                int high = n + 2 <= data.Length - 1 ? Digit(data[n + 1]) : -1;
                int low = n + 2 <= data.Length - 1 ? Digit(data[n + 2]) : -1;
                if (data[n] == '=' && high >= 0 && low >= 0)
                {
                    bytes.Add((byte)(high * 16 + low));
                    n += 2;
                }
                else
                {
                    bytes.Add(data[n]);
                }
            }
            return Decoders.Decode(bytes.ToArray(), "utf-8");
        }

        private static int Digit(byte sign)
        {
            return "0123456789abcdef".IndexOf(char.ToLowerInvariant((char)sign));
        }
    }
}
