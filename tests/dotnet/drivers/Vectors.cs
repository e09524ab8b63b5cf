// Calls functions of the scanner: every line of the file that the argument names is a JSON list of a name and of what to
// call it with, and the line printed for it is the result as JSON in ASCII. Bytes are characters of the same numbers.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Vectors
    {
        private const int ThisYear = 2026;

        private static readonly Dictionary<string, Func<List<object>, object>> Functions =
            new Dictionary<string, Func<List<object>, object>>
            {
                { "compact", a => Validators.Compact(Str(a[0])) },
                { "parse_date", a => Date(Dates.ParseDate(Str(a[0]))) },
                { "parse_serial", a => Date(Dates.ParseSerial(Str(a[0]))) },
                { "parse_told_birth", a => Date(Dates.ParseToldBirth(Str(a[0]))) },
                { "words", a => Headers.Words(Str(a[0])) },
                { "header_kind", a => Headers.HeaderKind(Str(a[0])) },
                { "is_birth_elsewhere", a => ProseHits.IsBirthElsewhere(Text.LatinBytes(Str(a[0])), Str(a[0]).Length) },
                { "is_event", a => Headers.IsEvent(Str(a[0])) },
                { "is_name", a => CellValues.IsName(Str(a[0])) },
                { "is_two_words", a => CellValues.IsTwoWords(Str(a[0])) },
                { "has_known_name", a => CellValues.HasKnownName(Str(a[0])) },
                { "is_initials", a => CellValues.IsInitials(Str(a[0])) },
                { "type_column", a => Typed(Columns.TypeColumn(Str(a[0]), ((List<object>)a[1]).ConvertAll(Str), ThisYear)) },
                { "strip", a => Text.Strip(Str(a[0])) },
                { "lower", a => Text.Lower(Str(a[0])) },
                { "cut", a => Text.Cut(Str(a[0]), Number(a[1])) },
                { "has_alphanumeric", a => Text.HasAlphaNumeric(Str(a[0])) },
                { "sniff_delimiter", a => Delimiter(Delimited.SniffDelimiter(Str(a[0]))) },
                { "dates_events", a => Delimited.DatesEvents(Str(a[0])) },
                { "parsed", a => Records(((List<object>)a[0]).ConvertAll(Str), Str(a[1])[0]) },
                { "lines", a => AllLines(Str(a[0]), Str(a[1]), Number(a[2])) },
                { "recognise", a => Recognised(Text.LatinBytes(Str(a[0]))) },
                { "may_list_people", a => MayListPeople(Text.LatinBytes(Str(a[0]))) },
                { "is_source", a => Recognise.IsSource(Text.LatinBytes(Str(a[0]))) },
                { "decode", a => Decoders.Decode(Text.LatinBytes(Str(a[0])), Str(a[1])) },
                { "ascii_pieces", a => Ascii(Str(a[0]), Str(a[1]), Number(a[2])) },
                { "json", a => Json(Str(a[0])) },
                { "fingerprint", a => Fingerprint(Str(a[0])) },
                { "digest", a => Digest(Str(a[0]), Str(a[1])) },
                { "prose", a => Fed(((List<object>)a[0]).ConvertAll(Str)) },
                { "subjects", a => Counted(Number(a[0])) }
            };

        private static object Fingerprint(string text)
        {
            try
            {
                KnownExport export = KnownExport.Of(text);
                var kinds = new List<string>(export.Filters.Keys);
                kinds.Sort(string.CompareOrdinal);
                KnownHash hash = export.HashOf("nino", "AB123456");
                bool isThere = kinds.Count > 0 && export.Filters[kinds[0]].Has(hash.Low);
                return new List<object> { export.Name, export.People.ToString(), string.Join(" ", kinds.ToArray()), isThere };
            }
            catch (ArgumentException)
            {
                return "none";
            }
        }

        public static void Answer(string[] arguments, TextWriter output)
        {
            foreach (string line in @File.ReadAllLines(arguments[0]))
            {
                object call;
                new JsonReader(line).ReadWhole(out call);
                var list = (List<object>)call;
                string told;
                try
                {
                    Predicate<string> validator;
                    told = Validators.ByName.TryGetValue(Str(list[0]), out validator)
                        ? Printed(validator(Str(list[1])))
                        : Printed(Functions[Str(list[0])](list.GetRange(1, list.Count - 1)));
                }
                catch (NotRead fault)
                {
                    told = Printed("not read: " + fault.Message);
                }
                output.Write(told + "\n");
            }
        }

        private static bool MayListPeople(byte[] data)
        {
            Context context = Scan();
            var work = new Work(new HeldSource(data), context, new Allowance(context.Budget), 0);
            return Evidence.MayListPeople(work, Evidence.Whole(work));
        }

        private static string Str(object value)
        {
            return (string)value;
        }

        private static int Number(object value)
        {
            return int.Parse((string)value, CultureInfo.InvariantCulture);
        }

        private static object Date(int date)
        {
            return date == 0 ? null : new List<object> { date / 10000, date / 100 % 100, date % 100 };
        }

        private static object Typed(Column column)
        {
            return new List<object> { column.Kind, column.Sure };
        }

        private static object Delimiter(char delimiter)
        {
            return delimiter == '\0' ? "" : delimiter.ToString();
        }

        private static object Records(List<string> lines, char delimiter)
        {
            var reader = new CsvReader(new ListedLines(lines), delimiter);
            var records = new List<object>();
            while (reader.Read())
            {
                records.Add(reader.Row.ConvertAll(cell => (object)cell));
            }
            return records;
        }

        private static object AllLines(string data, string encoding, int longest)
        {
            var lines = new Lines(new HeldSource(Text.LatinBytes(data), longest).Open(), encoding);
            var all = new List<object>();
            while (lines.Next())
            {
                all.Add(new string(lines.Characters, lines.Start, lines.Length) + (lines.HasEnd ? "\n" : ""));
            }
            return all;
        }

        private static object Ascii(string data, string encoding, int longest)
        {
            Pieces stream = Streams.AsciiPieces(new HeldSource(Text.LatinBytes(data), longest), encoding);
            var all = new StringBuilder();
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                all.Append(Text.Latin(stream.Buffer, 0, read));
            }
            return all.ToString();
        }

        private static object Recognised(byte[] head)
        {
            string detail;
            string kind = Recognise.Kind(head, out detail);
            return new List<object> { kind, detail };
        }

        private static object Json(string text)
        {
            object value;
            return new JsonReader(text).ReadWhole(out value) ? new List<object> { value } : null;
        }

        private static object Digest(string key, string data)
        {
            ulong number = new KeyedHash(Text.LatinBytes(key)).Number(Text.LatinBytes(data), data.Length);
            return number.ToString(CultureInfo.InvariantCulture);
        }

        private static Context Scan()
        {
            return new Context(Text.LatinBytes("key"), ThisYear, 10, new Budget(new Settings(), () => 0.0, () => 0.0));
        }

        private static object Fed(List<string> pieces)
        {
            var prose = new Prose(Scan());
            pieces.ForEach(piece => prose.Feed(Text.LatinBytes(piece), piece.Length));
            Judgement found = prose.Judgement();
            return new List<object>
            {
                found.Verdict,
                (int)found.People,
                new List<string>(found.Kinds).ConvertAll(kind => (object)kind),
                found.Confidence,
                found.Reason
            };
        }

        // Count numbers, and half of them in another set too.
        private static object Counted(int count)
        {
            var all = new Subjects(Scan().Hash);
            var half = new Subjects(Scan().Hash);
            for (int number = 0; number < count; number++)
            {
                all.Add(Text.LatinBytes(number.ToString(CultureInfo.InvariantCulture)));
                half.Add(Text.LatinBytes((number / 2).ToString(CultureInfo.InvariantCulture)));
            }
            return new List<object> { (int)all.Count(), (int)all.CountWithout(half), all.Kept <= Subjects.Capacity };
        }

        private static string Printed(object value)
        {
            var list = value as List<object>;
            var map = value as JsonObject;
            if (list != null)
            {
                return "[" + string.Join(", ", list.ConvertAll(Printed)) + "]";
            }
            if (map != null)
            {
                List<string> keys = map.Keys.ConvertAll(key => Printed(key) + ": " + Printed(map.Get(key)));
                return "{" + string.Join(", ", keys) + "}";
            }
            if (value == null || value is bool)
            {
                return value == null ? "null" : (bool)value ? "true" : "false";
            }
            return value is int ? ((int)value).ToString(CultureInfo.InvariantCulture) : Quoted(value);
        }

        private static string Quoted(object value)
        {
            string text = value is string ? (string)value : JsonShapes.ToText(value);
            var quoted = new StringBuilder("\"");
            foreach (char sign in text)
            {
                bool isPlain = sign >= ' ' && sign < 127 && sign != '"' && sign != '\\';
                quoted.Append(isPlain ? sign.ToString() : "\\u" + ((int)sign).ToString("x4", CultureInfo.InvariantCulture));
            }
            return quoted.Append('"').ToString();
        }
    }
}
