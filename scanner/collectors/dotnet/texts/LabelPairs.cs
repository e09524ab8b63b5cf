// Pairs of a label and a value in a line: of forms, of programs, of queries, of SQL, as PHP keeps them.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class LabelPairs
    {
        private static readonly Regex Line = new Regex(
            "(?:^[\\s>*\\-\\u2022\"':]{0,12}|\\s{2,40}|\\t|[;,|]\\s{0,3})"
            + "([^\\W\\d_][\\w .'/()\\u2019\\u0900-\\u0e7f-]{0,38}?)[\"'*_]{0,2}\\s{0,20}[:=](?=\\s|$|\\S)",
            RegexOptions.CultureInvariant);

        // The longest text that is a label, its quotes and its blanks.
        private const int PairReach = 46, LongestLabel = 40;

        private static readonly Regex PairLabel = new Regex(
            "[\"'`\\[]?\\b([^\\W\\d][\\w .\\u0900-\\u0e7f-]{0,40}?)[\"'`\\]]?\\s{0,3}\\z", RegexOptions.CultureInvariant);

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

        // What is said of something in RDF, as Turtle and N-Triples write it: foaf:name "Ann Low" ; foaf:mbox <mailto:a@b.org> .
        private static readonly Regex Triple = new Regex(
            "(?:(?<![^\\s;])[a-zA-Z][\\w-]{0,20}:|<[^<>\\s]{1,200}[/#])([A-Za-z][\\w-]{0,40})>?[ \\t]{1,9}"
            + "(?:\"([^\"\\\\\\n]{1,1000})\"(?:\\^\\^[^\\s;,]{1,100}|@[A-Za-z-]{1,12})?|<(?:mailto|tel):([^<>\\s]{1,200})>)"
            + "[ \\t]{0,9}(?=[;.,]|\\z)", RegexOptions.CultureInvariant);

        private static readonly string[] TripleSigns = { " \"", " <mailto:", " <tel:", "\t\"" };

        // A key and its value as PHP keeps them.
        private static readonly Regex SerializedPair = new Regex(
            "s:[0-9]{1,3}:\"([A-Za-z_][A-Za-z0-9_ .-]{0,40})\";(?:s:[0-9]{1,5}:\"([^\"\\n]{0,1000})\"|[id]:([0-9.-]{1,24}));",
            RegexOptions.CultureInvariant);

        // A value of two texts: names: ["Ann", "Low"].
        private static readonly Regex ListedNames = new Regex(
            "(?m)(:\\s?)\\[([\"'])([^\"'\\[\\]\\n]{1,40})\\2, ?\\2([^\"'\\[\\]\\n]{1,40})\\2\\](?=\\s*$)",
            RegexOptions.CultureInvariant);

        // A line of a row that psql lists column by column.
        private static readonly Regex ListedPair = new Regex(
            "\\A([a-z_][a-z0-9_]{0,40}) *\\| ([^|\\n]{1,200}?)\\s*\\z", RegexOptions.CultureInvariant);

        // What forms put between a label and its value.
        private static readonly Regex Leader = new Regex(
            "[ \\t]?(?:\\.{4,}|\\u2026{2,}|_{4,}):?[ \\t]?", RegexOptions.CultureInvariant);

        // Return a text in which values of two texts are one.
        public static string WithLists(string text)
        {
            bool has = Collected.Holds(text, "[\"") || Collected.Holds(text, "['");
            return has ? ListedNames.Replace(text, "$1$2$3 $4$2") : text;
        }

        // Return the labels and values of pairs such as surname: 'X' or dob=1971-03-12, from the sign between them.
        public static IEnumerable<KeyValuePair<string, string>> LiteralPairs(string text)
        {
            char[] signs = { ':', '=' };
            int at = 0;
            int sign = text.IndexOfAny(signs);
            while (sign >= 0)
            {
                int from = LabelStart(text, Math.Max(at, sign - PairReach), sign);
                int before = Math.Min(from, 1);
                Match value = from >= 0 ? PairValue.Match(text, sign) : Match.Empty;
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

        // Return where what may be a label that ends before a sign begins at the earliest: with a letter, as a word does; -1: nowhere.
        private static int LabelStart(string text, int from, int sign)
        {
            int at = sign - 1, start = -1;
            while (at >= from && (Text.IsBlank(text[at]) || "\"'`]".IndexOf(text[at]) >= 0))
            {
                at--;
            }
            for (int least = Math.Max(from, at - LongestLabel); at >= least && (IsWord(text[at]) || text[at] == ' ' || text[at] == '.' || text[at] == '-'); at--)
            {
                if (text[at] >= 128 || (at > 0 && text[at - 1] >= 128))
                {
                    return from;
                }
                start = !Text.IsDigit(text[at]) && IsWord(text[at]) && (at == 0 || !IsWord(text[at - 1])) ? at : start;
            }
            return start;
        }

        private static bool IsWord(char sign)
        {
            return Text.IsLetter(sign) || Text.IsDigit(sign) || sign == '_' || sign >= 128;
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
        public static List<KeyValuePair<string, string>> QueryPairs(string line)
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

        // Return the labels and values of a line of RDF, each label without what stands for the vocabulary that it is of.
        private static List<KeyValuePair<string, string>> TriplePairs(string line)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            string bare = line.TrimEnd();
            bool isEnded = bare.Length > 0 && ";.,".IndexOf(bare[bare.Length - 1]) >= 0;
            if (!isEnded || !Array.Exists(TripleSigns, sign => Collected.Holds(line, sign)))
            {
                return pairs;
            }
            foreach (Match found in Triple.Matches(line))
            {
                pairs.Add(new KeyValuePair<string, string>(found.Groups[1].Value, found.Groups[2].Value + found.Groups[3].Value));
            }
            return pairs;
        }

        // Return the labels and values of a line of a query, of PHP, of RDF, or of a command.
        public static List<KeyValuePair<string, string>> OtherPairs(string line)
        {
            List<KeyValuePair<string, string>> pairs = AliasPairs(line);
            pairs = pairs.Count > 0 ? pairs : SerializedPairs(line);
            pairs = pairs.Count > 0 ? pairs : TriplePairs(line);
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
            int key = line.IndexOf("] => ", StringComparison.Ordinal), begin = line.IndexOf('[');
            if (key >= 0)
            {
                begin = begin < key ? begin : -1; // what a bracket stands before is no part of it
                line = line.Substring(0, Math.Max(0, begin)) + line.Substring(begin + 1, key - begin - 1) + ": " + line.Substring(key + 5);
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
