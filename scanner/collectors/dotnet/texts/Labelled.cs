// Records of labels and values: forms, letters, YAML, properties, lists in programs, logs of key=value, HL7.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Puts pairs into records: a new one begins where the first known label comes again, or any after a break.
    internal sealed class Gatherer
    {
        // Different labels of one record.
        private const int Most = 64;

        // In person0.surname or rows.12.surname: which of them it is.
        private static readonly Regex Numbered = new Regex(
            "(?<![0-9])[0-9]+(?=[._])|(?<=[._])[0-9]+[._]", RegexOptions.CultureInvariant);
        private static readonly Regex Named = new Regex("\\A\\[{1,2}([^\\[\\]]{1,100})\\]{1,2}\\z", RegexOptions.CultureInvariant);

        // Takes each record.
        private readonly Action<Record> give;
        public bool Broken;
        private Record record = new Record();

        // Labels that came again in this record, with their later values.
        private Record again = new Record();
        private string first;

        // Whether labels bear the number of their record, Name1, DOB1, Name2; and that of the record.
        private readonly bool isNumbered;
        private string number = "";
        public static readonly Regex NumberIn = new Regex(
            "\\A([^0-9]{1,40}?)[ _.-]?([0-9]{1,4})([^0-9]{0,40})\\z", RegexOptions.CultureInvariant);

        public Gatherer(Action<Record> give, string first = "", bool isNumbered = false)
        {
            this.isNumbered = isNumbered;
            this.give = give;
            this.first = first;
        }

        // Return a label without the number of its record.
        public static string Bare(string label)
        {
            label = Text.Cut(Collected.Squeezed(label), 100);
            return label.IndexOf('.') >= 0 || label.IndexOf('_') >= 0 ? Numbered.Replace(label, "") : label;
        }

        // Take a label and its value.
        public void Pair(string label, string value)
        {
            label = Bare(label);
            value = Collected.Cell(value);
            Match told = isNumbered ? NumberIn.Match(label) : Match.Empty;
            if (told.Success)
            {
                label = told.Groups[1].Value + told.Groups[3].Value;
                if (told.Groups[2].Value != number)
                {
                    Finish();
                }
                number = told.Groups[2].Value;
            }
            if (record.Cells.ContainsKey(label))
            {
                if (!again.Cells.ContainsKey(label))
                {
                    again.Set(label, value);
                }
                if (label == first || Broken || again.Keys.Count > 1)
                {
                    Record following = again;
                    if (label == first)
                    {
                        following = new Record();
                        following.Set(label, value);
                    }
                    Finish();
                    record = following;
                }
            }
            else if (record.Keys.Count < Most)
            {
                record.Set(label, value);
            }
            if (first == "" && Labelled.MayBeKnown(label) && Headers.HeaderKind(label) != "")
            {
                first = label;
            }
            Broken = false;
        }

        // Take what parts records; the name of a section, [AB123456C], is the first thing that is said in it.
        public void Section(string line)
        {
            Broken = true;
            Match named = Named.Match(line);
            if (named.Success)
            {
                Finish();
                record.Set("section", named.Groups[1].Value);
            }
        }

        // End the record.
        public void Finish()
        {
            if (record.Keys.Count >= 2)
            {
                give(record);
            }
            record = new Record();
            again = new Record();
        }
    }

    // The labels without a value that stand above and to the left of a line, as YAML has them: name: then first: X.
    internal sealed class Parents
    {
        private const int Most = 8;
        private static readonly Regex Indented = new Regex("\\A[ ]*(?:- )*", RegexOptions.CultureInvariant);
        private readonly List<KeyValuePair<int, string>> open = new List<KeyValuePair<int, string>>();

        // Return what stands before the label of a line, 'name.'; "" where nothing does.
        public string Of(string line, List<KeyValuePair<string, string>> pairs)
        {
            if (pairs.Count == 0)
            {
                return "";
            }
            int indent = Indented.Match(line).Length;
            while (open.Count > 0 && open[open.Count - 1].Key >= indent)
            {
                open.RemoveAt(open.Count - 1);
            }
            string above = open.Count > 0 ? open[open.Count - 1].Value + "." : "";
            if (pairs.Count == 1 && pairs[0].Value == "" && open.Count < Most)
            {
                open.Add(new KeyValuePair<int, string>(indent, pairs[0].Key));
            }
            return above;
        }

        // Return a label with what stands above it where only both together say what it is, or that it is no person's.
        public static string Told(string above, string label)
        {
            return above == "" || Headers.HeaderKind(above + label) == Headers.HeaderKind(label) ? label : above + label;
        }
    }

    internal static class Labelled
    {
        private const int SampleBytes = 8 * 1024;
        private const int LongestLabel = 40;
        private const int FewestNumbered = 4;
        private const int MostLabelWords = 6;
        private const int Identifiers = 12;
        private const string Ruled = "-=*_#~";

        private static readonly Regex Line = new Regex(
            "(?:^[\\s>*\\-\\u2022\"']{0,12}|\\s{2,40}|\\t|[;,|]\\s{0,3})"
            + "([^\\W\\d_][\\w .'/()\\u2019-]{0,38}?)[\"'*_]{0,2}\\s{0,20}[:=](?=\\s|$|\\S)",
            RegexOptions.CultureInvariant);

        // The longest text that is a label, its quotes and its blanks.
        private const int PairReach = 46;

        private static readonly Regex PairLabel = new Regex(
            "[\"'`\\[]?\\b([A-Za-z_][\\w .-]{0,40}?)[\"'`\\]]?\\s{0,3}\\z", RegexOptions.CultureInvariant);

        private static readonly Regex PairValue = new Regex(
            "\\G(?:=>|:|=)\\s{0,3}(?:'([^'\\\\\\n]*(?:\\\\.[^'\\\\\\n]*)*)'"
            + "|\"([^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*)\"|([^\\s,;{}\\[\\]()'\"]+))",
            RegexOptions.CultureInvariant);

        // What stands behind the address of a page, or was sent from a form: pairs with & between them.
        private static readonly Regex Query = new Regex(
            "(?:(?<=[?&\\s])|^)[\\w.-]{1,40}=[^\\s&\"'<>]{0,200}(?:&(?:amp;)?[\\w.-]{1,40}=[^\\s&\"'<>]{0,200})+",
            RegexOptions.CultureInvariant);

        private static readonly Regex Alias = new Regex(
            "'([^'\\n]{0,100}(?:''[^'\\n]{0,100}){0,3})'\\s{1,9}(?:[Aa][Ss]\\s{1,9})?\"?([A-Za-z_]\\w{0,40})\"?"
            + "(?=\\s{0,99}(?:,|\\)|\\n|\\z|[Ff][Rr][Oo][Mm]\\b))",
            RegexOptions.CultureInvariant);

        private static readonly Regex SerializedStart = new Regex("\\A[ \\t\\r\\n]{0,9}[aO]:[0-9]{1,9}:", RegexOptions.CultureInvariant);

        // A key and its value as PHP keeps them.
        private static readonly Regex SerializedPair = new Regex(
            "s:[0-9]{1,3}:\"([A-Za-z_][A-Za-z0-9_ .-]{0,40})\";(?:s:[0-9]{1,5}:\"([^\"\\n]{0,1000})\"|[id]:([0-9.-]{1,24}));",
            RegexOptions.CultureInvariant);

        private static readonly Regex Comment = new Regex("\\A\\s*(?:#|//|--|\\*)", RegexOptions.CultureInvariant);

        // A value of two texts: names: ["Ann", "Low"].
        private static readonly Regex ListedNames = new Regex(
            "(?m)(:\\s?)\\[([\"'])([^\"'\\[\\]\\n]{1,40})\\2, ?\\2([^\"'\\[\\]\\n]{1,40})\\2\\](?=\\s*$)",
            RegexOptions.CultureInvariant);

        // A line of a row that psql lists column by column.
        private static readonly Regex ListedPair = new Regex(
            "\\A([a-z_][a-z0-9_]{0,40}) *\\| ([^|\\n]{1,200}?)\\s*\\z", RegexOptions.CultureInvariant);

        // What forms put between a label and its value.
        private static readonly Regex Leader = new Regex(
            "[ \\t]?(?:\\.{4,}|\\u2026{2,}|_{4,})[ \\t]?", RegexOptions.CultureInvariant);

        // Return what is to be said of all records of lines 'label: value', or of pairs such as surname: 'X', if more.
        public static IEnumerable<Part> ReadLabelled(Work work)
        {
            if (Collected.IsJson(work) || !Collected.SpeaksOfPeople(work))
            {
                return new Part[0];
            }
            string head = Collected.AsciiHead(work);
            string later = head.Substring(Math.Min(head.Length, Math.Max(SampleBytes, head.Length - SampleBytes / 2)));
            byte[] bytes = Text.LatinBytes(head.Substring(0, Math.Min(SampleBytes, head.Length)) + "\n" + later);
            string sample = Decoders.Decode(bytes, "utf-8").Replace("\r\n", "\n").Replace("\r", "\n");
            var pairs = new List<KeyValuePair<string, string>>();
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(Pairs(line));
            }
            var found = new List<Part>();
            string first = FirstOfPeople(pairs);
            if (first != null)
            {
                found.AddRange(LineRecords(work, first, AreNumbered(pairs.ConvertAll(pair => pair.Key))));
            }
            pairs = new List<KeyValuePair<string, string>>(LiteralPairs(WithLists(sample)));
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(QueryPairs(line));
            }
            foreach (string line in sample.Split('\n'))
            {
                pairs.AddRange(OtherPairs(line));
            }
            first = FirstOfPeople(pairs);
            if (first != null)
            {
                found.AddRange(LiteralRecords(work, first));
            }
            Part best = null;
            foreach (Part part in found)
            {
                best = best == null || part.Judgement.People > best.Judgement.People ? part : best;
            }
            return best == null ? new Part[0] : new[] { best };
        }

        private static bool AreNumbered(IEnumerable<string> labels)
        {
            var times = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string label in new HashSet<string>(labels, StringComparer.Ordinal))
            {
                Match told = Gatherer.NumberIn.Match(label);
                if (told.Success && MayBeKnown(label))
                {
                    string named = told.Groups[1].Value + told.Groups[3].Value;
                    int before;
                    times.TryGetValue(named, out before);
                    times[named] = before + 1;
                }
            }
            foreach (KeyValuePair<string, int> one in times)
            {
                if (one.Value >= FewestNumbered && Array.IndexOf(Lists.LabelCore, Headers.HeaderKind(one.Key)) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        // Return the label with which each record of people begins, "" where it will show; null where there are none.
        private static string FirstOfPeople(List<KeyValuePair<string, string>> pairs)
        {
            return AreOfPeople(pairs.ConvertAll(pair => pair.Key)) ? "" : NamedValues.Label(pairs);
        }

        private static List<Part> LineRecords(Work work, string first, bool isNumbered)
        {
            var tables = new FoundTables(work);
            var gatherer = new Gatherer(record => tables.Record("", record), first, isNumbered);
            var parents = new Parents();
            string waiting = "";
            foreach (string line in Collected.BoundedLines(work))
            {
                string bare = Text.Strip(line);
                bool isPage = line.IndexOf('\f') >= 0;
                bool isRule = bare != "" && Ruled.IndexOf(bare[0]) >= 0 && bare.Trim(Ruled.ToCharArray()) == "";
                if (bare == "" || isRule || bare[0] == '[' || isPage)
                {
                    gatherer.Section(bare);
                    parents = new Parents();
                    waiting = "";
                    if (!isPage)
                    {
                        continue;
                    }
                }
                List<KeyValuePair<string, string>> pairs = Pairs(line);
                if (waiting != "" && pairs.Count == 0)
                {
                    gatherer.Pair(waiting, bare);
                }
                waiting = "";
                string above = parents.Of(line, pairs);
                foreach (KeyValuePair<string, string> pair in pairs)
                {
                    string label = Parents.Told(above, pair.Key);
                    if (pair.Value == "")
                    {
                        waiting = label;
                        continue;
                    }
                    bool isAbout = Array.IndexOf(Lists.LabelAbout, Text.Lower(label)) >= 0 && CellValues.IsTwoWords(pair.Value);
                    gatherer.Pair(isAbout ? "name" : label, pair.Value);
                }
            }
            gatherer.Finish();
            return tables.Parts();
        }

        // Those in comments, where programs show how records may be written, stand by themselves.
        private static List<Part> LiteralRecords(Work work, string first)
        {
            var tables = new FoundTables(work);
            var noted = new Gatherer(record => tables.Record("#", record), first);
            var stated = new Gatherer(record => tables.Record("", record), first);
            foreach (string line in Collected.BoundedLines(work))
            {
                List<KeyValuePair<string, string>> pairs = QueryPairs(line);
                pairs = pairs.Count > 0 ? pairs : OtherPairs(line);
                pairs.AddRange(pairs.Count > 0 ? new KeyValuePair<string, string>[0] : LiteralPairs(CodeDates.With(WithLists(line))));
                Gatherer gatherer = Comment.IsMatch(line) ? noted : stated;
                pairs.ForEach(pair => gatherer.Pair(pair.Key, pair.Value));
                gatherer.Broken = pairs.Count > 1;
            }
            stated.Finish();
            noted.Finish();
            return tables.Parts();
        }

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

        // Tell whether labels announce two kinds of thing about a person, a name or a birth among them.
        public static bool AreOfPeople(List<string> labels)
        {
            var kinds = new HashSet<string>();
            foreach (string label in new HashSet<string>(labels.ConvertAll(Text.Strip)))
            {
                string kind = MayBeKnown(label) ? Headers.HeaderKind(label) : "";
                if (kind != "")
                {
                    kinds.Add(kind);
                }
            }
            return kinds.Count >= 2 && kinds.Overlaps(Lists.LabelCore);
        }

        // Tell whether a label is short and no sentence, and one of its words one that labels of people hold.
        public static bool MayBeKnown(string label)
        {
            string small = Text.Lower(label);
            return Text.Length(small) <= LongestLabel && small.Split(' ').Length <= MostLabelWords
                && (!Text.IsAscii(small) || Array.Exists(Lists.LabelStems, stem => Collected.Holds(small, stem))
                    || Array.IndexOf(Lists.ShortLabels, small) >= 0);
        }

        // Return a text in which values of two texts are one.
        private static string WithLists(string text)
        {
            bool has = Collected.Holds(text, "[\"") || Collected.Holds(text, "['");
            return has ? ListedNames.Replace(text, "$1$2$3 $4$2") : text;
        }

        // Return the labels and values of pairs such as surname: 'X' or dob=1971-03-12, from the sign between them.
        private static IEnumerable<KeyValuePair<string, string>> LiteralPairs(string text)
        {
            char[] signs = { ':', '=' };
            int at = 0;
            int sign = text.IndexOfAny(signs);
            while (sign >= 0)
            {
                Match value = PairValue.Match(text, sign);
                int from = Math.Max(at, sign - PairReach);
                int before = Math.Min(from, 1);
                Match label = value.Success ? PairLabel.Match(text.Substring(from - before, sign - from + before), before) : Match.Empty;
                if (label.Success)
                {
                    Group found = value.Groups[1].Success ? value.Groups[1] : value.Groups[2].Success ? value.Groups[2] : value.Groups[3];
                    string told = label.Groups[1].Value;
                    yield return new KeyValuePair<string, string>(text[sign] == '=' ? LabelAlone(told) : told, found.Value);
                }
                at = label.Success ? value.Index + value.Length : sign + 1;
                sign = text.IndexOfAny(signs, at);
            }
        }

        // Return a label without the words of a message before it, which tell nothing: login ok name="X".
        private static string LabelAlone(string text)
        {
            string[] words = text.Split(' ');
            string last = words[words.Length - 1], before = words[Math.Max(0, words.Length - 2)];
            bool isOther = Array.IndexOf(Lists.AboveNames, before) < 0 && Headers.IsOfThing(before);
            bool isWhole = words.Length < 2 || Headers.HeaderKind(text) != "" || isOther;
            return isWhole || Headers.HeaderKind(last) == "" ? text : last;
        }

        // Return the labels and values of a line with pairs as forms are sent, the signs in them written as %2F.
        private static List<KeyValuePair<string, string>> QueryPairs(string line)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            if (line.IndexOf('&') < 0 || line.IndexOf('=') < 0)
            {
                return pairs;
            }
            foreach (Match found in Query.Matches(line))
            {
                foreach (string pair in found.Value.Replace("&amp;", "&").Split('&'))
                {
                    int sign = pair.IndexOf('=');
                    if (sign >= 0 && sign + 1 < pair.Length)
                    {
                        string value = Unescaped(pair.Substring(sign + 1));
                        pairs.Add(new KeyValuePair<string, string>(pair.Substring(0, sign), value));
                    }
                }
            }
            return pairs;
        }

        // Return the labels and values of what SQL names, SELECT 'X' AS surname, DATE '1971-03-12' AS dob.
        private static List<KeyValuePair<string, string>> AliasPairs(string line)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            if (line.IndexOf('\'') < 0 || !Collected.Holds(Text.Lower(line), "select"))
            {
                return pairs;
            }
            foreach (Match found in Alias.Matches(CodeDates.With(line)))
            {
                pairs.Add(new KeyValuePair<string, string>(found.Groups[2].Value, found.Groups[1].Value.Replace("''", "'")));
            }
            return pairs;
        }

        // Return the labels and values of a line of a query, of PHP, or of a command.
        private static List<KeyValuePair<string, string>> OtherPairs(string line)
        {
            List<KeyValuePair<string, string>> pairs = AliasPairs(line);
            pairs = pairs.Count > 0 ? pairs : SerializedPairs(line);
            return pairs.Count > 0 ? pairs : CallLines.OptionPairs(line);
        }

        // Return the labels and values of an array or object that PHP has serialized.
        private static List<KeyValuePair<string, string>> SerializedPairs(string line)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            if (!Collected.Holds(line, "\";s:") || !SerializedStart.IsMatch(line))
            {
                return pairs;
            }
            foreach (Match found in SerializedPair.Matches(line))
            {
                pairs.Add(new KeyValuePair<string, string>(found.Groups[1].Value, found.Groups[2].Value + found.Groups[3].Value));
            }
            return pairs;
        }

        // Return a value as it was before it was sent.
        private static string Unescaped(string value)
        {
            byte[] data = Text.Bytes(value.Replace('+', ' '));
            var plain = new List<byte>(data.Length);
            for (int n = 0; n < data.Length; n++)
            {
                bool isCode = data[n] == '%' && n + 2 < data.Length && Uri.IsHexDigit((char)data[n + 1])
                    && Uri.IsHexDigit((char)data[n + 2]);
                plain.Add(isCode ? Convert.ToByte(Text.Latin(data, n + 1, 2), 16) : data[n]);
                n += isCode ? 2 : 0;
            }
            return Decoders.Decode(plain.ToArray(), "utf-8");
        }

        // Return the labels and values of a line; a value reaches to the next label.
        public static List<KeyValuePair<string, string>> Pairs(string line)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            if (Collected.Holds(line, "....") || Collected.Holds(line, "____") || line.IndexOf('\u2026') >= 0)
            {
                line = Leader.Replace(line, ": ");
            }
            line = line.IndexOf('\uff1a') >= 0 ? line.Replace("\uff1a", ": ") : line;
            if (line.IndexOf(':') < 0 && line.IndexOf('=') < 0)
            {
                Match listed = Collected.Holds(line, "| ") ? ListedPair.Match(line) : Match.Empty;
                if (listed.Success)
                {
                    pairs.Add(new KeyValuePair<string, string>(listed.Groups[1].Value, listed.Groups[2].Value));
                }
                return pairs;
            }
            line = Collected.Cell(line);
            MatchCollection found = Line.Matches(line);
            for (int n = 0; n < found.Count; n++)
            {
                int start = found[n].Index + found[n].Length;
                int end = n + 1 < found.Count ? found[n + 1].Index : line.Length;
                string value = line.Substring(start, Math.Max(0, end - start)).Trim(' ', '\t', '\n', ';', ',', '|', '"', '\'', '*', '_');
                pairs.Add(new KeyValuePair<string, string>(found[n].Groups[1].Value, value));
            }
            return pairs;
        }
    }
}
