// People in programs and logs: rows as Person("Ann", "Smith", LocalDate.of(1971, 3, 12)), columns as lists.
//
// Lines that are the same but for the texts within quotes are rows of a table, whatever stands between these texts.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A list of literals that stands under a name.
    internal sealed class NamedList
    {
        public string Label;
        public List<string> Values;
    }

    internal static class ProgramRows
    {
        private const int SampleBytes = 16 * 1024;
        private const int FewestAlike = 5;
        private const int FewestQuotes = 2;

        // Characters of a line without its texts, its texts, and different lines, that are looked at.
        private const int LongestAlike = 200;
        private const int MostQuoted = 12;
        private const int MostAlike = 20;
        private const string SoleColumn = "in";
        private const string LineKey = "line\u001f";
        private const int FewestInList = 5;
        private const int MostInList = 100000;
        private const int MostLists = 1000;

        // Days from 1970 that R writes a date as, at most.
        private const int MostDays = 100000;
        // How a list of some literals begins.
        private static readonly Regex ListAhead = new Regex(
            "[\\[({][ \\t-\\r]{0,99}(?:(?:\"[^\"\\n]{0,100}\"|'[^'\\n]{0,100}'|[0-9.L-]{1,20})[ \\t-\\r]{0,9},[ \\t-\\r]{0,99}){4}",
            RegexOptions.CultureInvariant);

        private static readonly Regex QuotedTwice = new Regex(
            "[\"'][^\"'\\n]{2,60}[\"'][^\"'\\n]{1,60}[\"'][^\"'\\n]{2,60}[\"']", RegexOptions.CultureInvariant);

        private static readonly Regex Quoted = new Regex(
            "\"([^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*){0,40})\"|'([^'\\\\\\n]*(?:(?:\\\\.|'')[^'\\\\\\n]*){0,40})'", RegexOptions.CultureInvariant);

        private static readonly Regex Digits = new Regex("[0-9]+", RegexOptions.CultureInvariant);

        private static readonly Regex BeforeQuoted = new Regex(
            "([A-Za-z_]\\w{0,40})[^A-Za-z_\"]{0,20}\"", RegexOptions.CultureInvariant);

        private static readonly Regex ListHere = new Regex(
            "(?:<-|=>|[:=]|\\b[Ii][Nn]\\b)\\s{0,3}(?:[\\w.]{0,24}(?:\\[\\])?\\s?[\\[({]\\s{0,99}){1,3}(?=[\"'0-9-])",
            RegexOptions.CultureInvariant);

        private static readonly Regex ListLabel = new Regex(
            "([A-Za-z_][\\w.]{0,40}|[\"'`][A-Za-z_][\\w. ]{0,40}[\"'`])\\s{0,3}\\z", RegexOptions.CultureInvariant);

        // What tells of the columns of rows in SQL, which are read under these names elsewhere.
        private static readonly Regex NamedInsert = new Regex(
            "\\binto\\s{1,9}[^\\s(]{1,128}\\s{0,9}\\([^()']{1,4096}\\)\\s{0,99}values\\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        // The longest label of a list, its quotes and its blanks.
        private const int LabelReach = 46;

        private static readonly Regex ListItem = new Regex(
            "\\G\\s{0,99}(?:\"([^\"\\\\\\n]*(?:\\\\.[^\"\\\\\\n]*)*)\"|'([^'\\\\\\n]*(?:\\\\.[^'\\\\\\n]*)*)'"
            + "|(-?[0-9][0-9.]{0,20})L?|(?:NA|None|null|nil))\\s{0,99}(,|[\\])}])",
            RegexOptions.CultureInvariant);

        private static readonly Regex DateClass = new Regex(
            "\\G\\s{0,9},\\s{0,9}class\\s{0,3}=\\s{0,3}\"Date\"", RegexOptions.CultureInvariant);

        // Return what is to be said of the calls in a program that are rows of people, and of lists that are columns.
        public static IEnumerable<Part> ReadProgramRows(Work work)
        {
            string head = Collected.AsciiHead(work);
            var tables = new FoundTables(work);
            string sample = Collected.Sample(work, SampleBytes);
            HashSet<string> alike = LinesAlike(head.Substring(0, Math.Min(SampleBytes, head.Length)), sample);
            if (alike.Count > 0)
            {
                AddLines(Collected.BoundedLines(work), alike, tables);
            }
            if (CallLines.Has(head))
            {
                string joined = string.Join("\n", CallLines.Whole(sample.Split('\n')));
                byte[] data = Text.Bytes(joined);
                HashSet<string> others = LinesAlike(Text.Latin(data, 0, data.Length), joined);
                others.ExceptWith(alike);
                if (others.Count > 0)
                {
                    AddLines(CallLines.Whole(Collected.BoundedLines(work)), others, tables);
                }
            }
            if (Collected.SpeaksOfPeople(work) && ListAhead.IsMatch(head))
            {
                AddLists(work, tables);
            }
            bool isSql = NamedInsert.IsMatch(head);
            return tables.Judged(0.0).FindAll(table => !(isSql && IsBareRow(table.Key))).FindAll(
                table => AreRowsOfPeople(table.Key, table.Part.Judgement) || AreBareRows(work, table.Key, table.Part.Judgement)).ConvertAll(table => table.Part);
        }

        // Tell whether what was found is believed: lines must speak of people or births, or hold numbers of people.
        private static bool AreRowsOfPeople(string key, Judgement judgement)
        {
            bool isLine = key.StartsWith(LineKey, StringComparison.Ordinal);
            if (key == SoleColumn || !isLine)
            {
                return key == SoleColumn || judgement.Confidence == "high" || (judgement.People >= 20
                    && Array.Exists(judgement.Kinds, Headers.IsNameKind) && Array.Exists(Contacts, kind => Has(judgement, kind)));
            }
            string[] told = Headers.Words(key.Substring(LineKey.Length, key.LastIndexOf('\u001f') - LineKey.Length)).Split(' ');
            bool isOfThing = told.Length > 2 && told[0] == "insert" && told[1] == "into"
                && Dictionary.NotPeople.Contains(told[2].TrimEnd('s')) && Array.IndexOf(Lists.AbovePeople, told[2].TrimEnd('s')) < 0;
            if (isOfThing)
            {
                return false;
            }
            bool speaks = Array.Exists(told, word => Array.IndexOf(Lists.Parties, word) >= 0
                || Array.Exists(Lists.PersonStems, stem => word.StartsWith(stem, StringComparison.Ordinal)));
            bool isNumbered = Array.Exists(judgement.Kinds, kind => Array.IndexOf(Lists.Identifiers, kind) >= 0);
            bool isNamed = Array.TrueForAll(Lists.NamedContacts, kind => Array.IndexOf(judgement.Kinds, kind) >= 0);
            bool isBorn = Array.IndexOf(judgement.Kinds, "date_of_birth") >= 0;
            bool isBare = isBorn
                ? Array.TrueForAll(told, word => word == "") && Array.Exists(Lists.BesideBirths, kind => Has(judgement, kind))
                : Array.Exists(judgement.Kinds, Headers.IsNameKind) && (Has(judgement, "phone") || Has(judgement, "address"));
            bool isAdded = Has(judgement, "email") && Array.Exists(judgement.Kinds, Headers.IsNameKind) && Array.Exists(told, word => Array.IndexOf(Adding, word) >= 0)
                && !Array.Exists(told, word => word == "into" || Array.IndexOf(Lists.Credits, word) >= 0);
            return isNamed || isBare || isAdded || (judgement.Confidence == "high" && (speaks || isNumbered));
        }

        private static readonly string[] Adding = { "add", "call", "create", "exec", "execute", "insert", "new", "save" };
        private static readonly string[] Contacts = { "email", "phone", "address", "postcode" };

        private static bool Has(Judgement judgement, string kind)
        {
            return Array.IndexOf(judgement.Kinds, kind) >= 0;
        }

        // Tell whether rows of literals alone, {1, "Ann", "Smith", new DateTime(1971, 3, 12)}, are believed.
        private static bool AreBareRows(Work work, string key, Judgement judgement)
        {
            return IsBareRow(key) && judgement.Confidence == "high"
                && Array.IndexOf(judgement.Kinds, "date_of_birth") >= 0 && Collected.SpeaksOfPeople(work);
        }

        private static bool IsBareRow(string key)
        {
            string row = key.StartsWith(LineKey, StringComparison.Ordinal) ? key.Substring(LineKey.Length) : "";
            return OpensRow(row) && Text.Lower(row).IndexOfAny(Letters) < 0;
        }

        private static bool OpensRow(string line)
        {
            return line != "" && "{[(".IndexOf(line[0]) >= 0;
        }

        // Return what the lines are without their texts of which a sample has some that are alike, none in most texts.
        private static HashSet<string> LinesAlike(string head, string sample)
        {
            var alike = new HashSet<string>(StringComparer.Ordinal);
            bool isMarkup = head.StartsWith("<", StringComparison.Ordinal) && !head.StartsWith("<?php", StringComparison.Ordinal);
            if (isMarkup || QuotedTwice.Matches(head).Count < FewestAlike)
            {
                return alike;
            }
            var times = new Dictionary<string, int>(StringComparer.Ordinal);
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (string line in sample.Replace("\r\n", "\n").Split('\n'))
            {
                if (Quotes(line) < FewestQuotes)
                {
                    continue;
                }
                string rest;
                int count = WithoutTexts(line, out rest).Count;
                if (count >= 2 && count <= MostQuoted)
                {
                    int before;
                    times.TryGetValue(rest, out before);
                    times[rest] = before + 1;
                    if (Text.Lower(rest).IndexOfAny(Letters) >= 0 || (Collected.Holds(line, "ate") && OpensRow(rest)))
                    {
                        told.Add(rest);
                    }
                }
            }
            var often = new List<KeyValuePair<string, int>>(times).FindAll(one => one.Value >= FewestAlike);
            if (!often.TrueForAll(one => told.Contains(one.Key)) && !NamedValues.Shows(head))
            {
                often = often.FindAll(one => told.Contains(one.Key)); // rows of literals that are no names
            }
            often.Sort((one, other) => one.Value != other.Value ? other.Value.CompareTo(one.Value) : string.CompareOrdinal(one.Key, other.Key));
            for (int n = 0; n < often.Count && n < MostAlike; n++)
            {
                Match before = BeforeQuoted.Match(often[n].Key);
                if (!before.Success || MayBeOfPeople(before.Groups[1].Value))
                {
                    alike.Add(often[n].Key);
                }
            }
            return alike;
        }

        private static readonly char[] Letters = "abcdefghijklmnopqrstuvwxyz".ToCharArray();

        // Return the texts within quotes in a line, and what it is without them.
        private static List<string> WithoutTexts(string line, out string rest)
        {
            string text = CodeDates.With(Collected.Cell(line));
            rest = Text.Cut(Digits.Replace(Text.Strip(Quoted.Replace(text, "\"")).TrimEnd(','), "9"), LongestAlike);
            var found = new List<string>();
            foreach (Match quoted in Quoted.Matches(text))
            {
                found.Add(quoted.Groups[1].Value + quoted.Groups[2].Value);
            }
            return found;
        }

        private static int Quotes(string text)
        {
            int count = 0;
            foreach (char sign in text)
            {
                count += sign == '"' || sign == '\'' ? 1 : 0;
            }
            return count;
        }

        // Put the texts of lines that are alike into a table.
        private static void AddLines(IEnumerable<string> lines, HashSet<string> alike, FoundTables tables)
        {
            foreach (string line in lines)
            {
                if (Quotes(line) < FewestQuotes)
                {
                    continue;
                }
                string rest;
                List<string> found = WithoutTexts(line, out rest);
                Table table = alike.Contains(rest) ? tables.Rows(LineKey + rest + "\u001f" + found.Count) : null;
                if (table != null && !table.Hopeless())
                {
                    table.Add(found);
                }
            }
        }

        // Tell whether what a name stands for may be a person nobody else knows of.
        private static bool MayBeOfPeople(string name)
        {
            return !Headers.IsOfThing(name)
                && !Array.Exists(Headers.Words(name).Split(' '), word => Array.IndexOf(Lists.KnownToAll, word) >= 0);
        }

        // Put lists that follow one another and are of one length into a table as its columns.
        private static void AddLists(Work work, FoundTables tables)
        {
            var ahead = new TextAhead(work);
            ahead.Ahead(Collected.KeptCharacters);
            string text = ahead.Text.Substring(0, Math.Min(Collected.KeptCharacters, ahead.Text.Length));
            int at = 0;
            var group = new List<NamedList>();
            for (int number = 0; number < MostLists; number++)
            {
                Match found = ListHere.Match(text, at);
                var next = new NamedList { Label = "", Values = new List<string>() };
                Match named = Match.Empty;
                if (found.Success)
                {
                    int start = Math.Max(at, found.Index - LabelReach);
                    named = ListLabel.Match(text.Substring(start, found.Index - start));
                    at = found.Index + found.Length;
                    next.Values = ListAt(text, ref at);
                    next.Label = named.Success ? Singular(named.Groups[1].Value.Trim('"', '\'', '`')) : "";
                }
                bool isNext = group.Count > 0 && next.Values.Count == group[0].Values.Count
                    && !group.Exists(known => known.Label == next.Label);
                if (group.Count > 0 && !isNext)
                {
                    AddColumns(group, number, tables);
                    group = new List<NamedList>();
                }
                if (!found.Success)
                {
                    return;
                }
                bool isAsked = named.Success && found.Value.StartsWith("in", StringComparison.OrdinalIgnoreCase)
                    && Array.IndexOf(Lists.Identifiers, Headers.HeaderKind(next.Label)) >= 0;
                if (isAsked)
                {
                    Table asked = tables.Rows(SoleColumn, new List<string> { next.Label });
                    next.Values.ForEach(value => { if (asked != null) { asked.Add(new List<string> { value }); } });
                }
                else if (named.Success && next.Values.Count >= FewestInList)
                {
                    group.Add(next);
                }
            }
        }

        // Put columns into a table of their own.
        private static void AddColumns(List<NamedList> group, int number, FoundTables tables)
        {
            if (group.Count < 2 || !group.TrueForAll(list => MayBeOfPeople(list.Label)))
            {
                return;
            }
            Table table = tables.Rows("lists\u001f" + number, group.ConvertAll(list => list.Label));
            for (int n = 0; table != null && n < group[0].Values.Count; n++)
            {
                table.Add(group.ConvertAll(list => list.Values[n]));
            }
        }

        // Return a label, that of a list without its plural where no dictionary has it.
        private static string Singular(string label)
        {
            bool isPlural = label.EndsWith("s", StringComparison.Ordinal) || label.EndsWith("S", StringComparison.Ordinal);
            return isPlural && Headers.HeaderKind(label) == "" ? label.Substring(0, label.Length - 1) : label;
        }

        // Return the literals of a list that begins at a place, and pass them.
        private static List<string> ListAt(string text, ref int at)
        {
            var values = new List<string>();
            bool isOpen = true;
            while (isOpen && values.Count < MostInList)
            {
                Match item = ListItem.Match(text, at);
                if (!item.Success)
                {
                    return new List<string>();
                }
                values.Add(Collected.Cell(item.Groups[1].Value + item.Groups[2].Value + item.Groups[3].Value));
                at = item.Index + item.Length;
                string ahead = Text.Strip(text.Substring(at, Math.Min(100, text.Length - at)));
                isOpen = item.Groups[4].Value == "," && (ahead == "" || "])}".IndexOf(ahead[0]) < 0);
            }
            return DateClass.IsMatch(text, at) ? values.ConvertAll(DayOf) : values;
        }

        // Return the date that R writes as so many days since 1970.
        private static string DayOf(string value)
        {
            string digits = value.TrimStart('-');
            int days;
            bool isNumber = Text.IsDigits(digits) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out days)
                && days <= MostDays;
            if (!isNumber)
            {
                return value;
            }
            days = int.Parse(digits, CultureInfo.InvariantCulture) * (value.Length > digits.Length ? -1 : 1);
            return new DateTime(1970, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
