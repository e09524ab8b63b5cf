// Tables in text: comma, tab, semicolon and bar separated values, with or without a header.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Delimited
    {
        // The last ones stand in texts for other things too: a line must have three.
        private const string Delimiters = ",\t;|~#^";
        private const int SniffedLines = 200;
        private const int FirstLines = 16;

        // Before rows of a dump, which are read as those of tables with names over their columns.
        public const string Copied = "FROM stdin;";

        // Between the words over columns of a fixed width.
        private static readonly Regex FarApart = new Regex("[ \\t]{2,}");

        // Bytes up to a sample of a long table, over those up to the one before.
        private const double Stride = 1.25;

        // Lines that a pair of quotes may hold together.
        private const int QuotedLines = 40;

        // An address of mail and the password for it, as they are passed on.
        private static readonly Regex LoginLine = new Regex(
            "\\A[^ \\t:@,;|]{1,64}@[^ \\t:@,;|]{1,64}\\.[A-Za-z]{2,10}:[^ \\t\\r\\n]{3,200}[ \\t\\r\\n]*\\z",
            RegexOptions.CultureInvariant);

        private const int ArticleColumns = 3;

        // Share of lines that must have the same number of cells.
        private const double Regular = 0.7;

        // Known words, at least, over rows that end with a delimiter here and there, or lack their last cell.
        private const int KnownOverRagged = 2;

        // Return the delimiter under which the lines of `text` fall into columns, or '\0'; a known lone header counts.
        public static char SniffDelimiter(string text)
        {
            List<string> lines = FilledLines(text);
            if (lines.Count < 2)
            {
                return '\0';
            }
            if (AreNamedRows(lines))
            {
                return ' ';
            }
            char best = RegularDelimiter(lines);
            if (best == '\0' && text.IndexOf('"') >= 0)
            {
                best = RegularDelimiter(QuotedTogether(lines));
            }
            if (best == '\0' && lines[lines.Count - 2].IndexOf('\'') >= 0 && Array.Exists(",\t;|".ToCharArray(), sign => QuoteOf(text, sign) == '\''))
            {
                best = RegularDelimiter(lines, '\'');
            }
            best = best == '\0' ? RaggedDelimiter(lines) : best;
            best = best == '\0' ? CalledDelimiter(lines) : best;
            bool areLogins = best == '\0' && LoginLine.IsMatch(lines[lines.Count - 2])
                && lines.FindAll(LoginLine.IsMatch).Count >= Regular * lines.Count;
            best = areLogins ? ':' : best;
            bool isLone = best == '\0' && Headers.HeaderKind(lines[0]) != "" && Text.Length(lines[0]) <= 40;
            return isLone ? ',' : best;
        }

        private static readonly Regex NamesOfR =
            new Regex("\\A\"[^\" ]{1,40}\"(?: \"[^\"]{1,40}\")+[ \\t\\r\\n]*\\z", RegexOptions.CultureInvariant);
        private static readonly Regex NamedRow = new Regex(
            "\\A\"[^\"]{1,100}\"(?: (?:\"[^\"]{0,200}\"|[^\" ]{1,40}))+[ \\t\\r\\n]*\\z", RegexOptions.CultureInvariant);

        // Tell whether a header in quotes stands over rows that begin with their names in quotes, as R writes them.
        private static bool AreNamedRows(List<string> lines)
        {
            if (lines[0][0] != '"' || !NamedRow.IsMatch(lines[lines.Count - 2]) || !NamesOfR.IsMatch(lines[0]))
            {
                return false;
            }
            return lines.GetRange(1, lines.Count - 2).FindAll(NamedRow.IsMatch).Count >= Regular * (lines.Count - 2);
        }

        // Return the delimiter under which most lines fall into the same number of columns, the more the better, or '\0'.
        private static char RegularDelimiter(List<string> lines, char quote = '"')
        {
            char best = '\0';
            double score = 0.0;
            foreach (char delimiter in Delimiters)
            {
                if (lines.FindAll(line => line.IndexOf(delimiter) >= 0).Count < Regular * lines.Count)
                {
                    continue;
                }
                double found = RegularityOf(lines, delimiter, quote);
                bool isCommaWithin = best == ',' && found == score && "\t;|".IndexOf(delimiter) >= 0; // as in Smith, Ann;1971
                if (found > score || isCommaWithin)
                {
                    best = delimiter;
                    score = found;
                }
            }
            return best;
        }

        // Return the delimiter of a header of known words below which most lines have as many cells but for one, or '\0'.
        private static char RaggedDelimiter(List<string> lines)
        {
            foreach (char delimiter in ",\t;|")
            {
                if (lines[0].Split(delimiter).Length <= KnownOverRagged + 1)
                {
                    continue;
                }
                var first = new CsvReader(new ListedLines(lines.GetRange(0, 1)), delimiter);
                List<string> header = first.Read() ? first.Row : new List<string>();
                if (header.FindAll(cell => Headers.HeaderKind(cell) != "").Count < KnownOverRagged)
                {
                    continue;
                }
                int near = 0;
                int width = header.Count;
                for (var reader = new CsvReader(new ListedLines(lines), delimiter); reader.Read();)
                {
                    near += Math.Abs(reader.Row.Count - width) <= 1 ? 1 : 0;
                }
                if (near >= Regular * lines.Count)
                {
                    return delimiter;
                }
            }
            return '\0';
        }

        // Lines without a header that end with telephones, and how one is written.
        private const int FewestCalled = 8;
        private static readonly Regex Called = new Regex("\\A\\+?\\(?[0-9][0-9 ().-]{7,18}[0-9]\\z", RegexOptions.CultureInvariant);

        // Return the delimiter of lines that end with one telephone or several, the first in one column, or '\0'.
        private static char CalledDelimiter(List<string> lines)
        {
            if (lines.Count < FewestCalled || !EndsWithDigit(lines[0]) || !EndsWithDigit(lines[lines.Count - 2]))
            {
                return '\0';
            }
            foreach (char delimiter in ",\t;|")
            {
                List<int> first = lines.ConvertAll(
                    line => Math.Max(0, Array.FindIndex(line.Split(delimiter), cell => Called.IsMatch(Text.Strip(cell)))));
                int most = first.FindAll(at => at > 0 && at == first[first.Count / 2]).Count;
                if (lines[0].IndexOf(delimiter) >= 0 && most >= Regular * lines.Count)
                {
                    return delimiter;
                }
            }
            return '\0';
        }

        private static bool EndsWithDigit(string line)
        {
            string bare = Text.StripEnd(line);
            return bare != "" && bare[bare.Length - 1] >= '0' && bare[bare.Length - 1] <= '9';
        }

        // Return lines with those joined that one pair of quotes holds together: cells of several lines, as addresses.
        private static List<string> QuotedTogether(List<string> lines)
        {
            List<string> joined = new List<string>();
            int ends = 0;
            foreach (string line in lines)
            {
                if (ends > 0 && ends < QuotedLines)
                {
                    joined[joined.Count - 1] += "\n" + line;
                }
                else
                {
                    joined.Add(line);
                }
                bool isOdd = line.Split('"').Length % 2 == 0;
                ends = isOdd == ends > 0 ? 0 : ends + 1;
            }
            return joined;
        }

        private static List<string> FilledLines(string text)
        {
            List<string> lines = new List<string>();
            int start = 0;
            for (int number = 0; number < SniffedLines && start <= text.Length; number++)
            {
                int end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end;
                string line = text.Substring(start, end - start);
                if (Text.Strip(line) != "")
                {
                    lines.Add(line);
                }
                start = end + 1;
            }
            return lines;
        }

        // Return the share of records that have the commonest width, times that width; 0 where it is no table.
        private static double RegularityOf(List<string> lines, char delimiter, char quote)
        {
            Dictionary<int, int> counts = new Dictionary<int, int>();
            CsvReader reader = new CsvReader(new ListedLines(lines), delimiter) { Quote = quote };
            int fewest = "~#^".IndexOf(delimiter) >= 0 ? 3 : 1;
            int records = 0;
            int wide = 0;
            int width = 0;
            for (; reader.Read(); records++)
            {
                int cells = reader.Row.Count;
                if (cells > fewest)
                {
                    wide++;
                    counts[cells] = counts.ContainsKey(cells) ? counts[cells] + 1 : 1;
                    width = width == 0 || counts[cells] > counts[width] ? cells : width;
                }
            }
            if (wide < 2)
            {
                return 0.0;
            }
            double regular = counts[width] / (double)records;
            return regular >= Regular ? regular * Math.Min(width, 12) : 0.0;
        }

        // Tell whether a header says that articles are listed, with their texts.
        public static bool ListsArticles(List<string> cells)
        {
            return cells.FindAll(cell => Array.IndexOf(Lists.Article, cell) >= 0).Count >= ArticleColumns;
        }

        // Tell whether the first line of a text is a header of events or things, or of any date but one of birth.
        public static bool DatesEvents(string text)
        {
            List<string> cells = FirstCells(text);
            if (Headers.TellsEvents(cells) || Headers.ListsThings(cells) || ListsArticles(cells))
            {
                return true;
            }
            var rows = new List<List<string>>();
            if (cells.Count > 0)
            {
                rows.Add(cells);
                rows.AddRange(FirstRows(text));
            }
            return rows.Count > 0 && HeaderRows.StandsOverDates(rows) ? Headers.DatesThings(cells) : CellValues.ListsTitles(rows);
        }

        // What stands over a table in Markdown or AsciiDoc: headings, options and blank lines.
        private static readonly Regex OverTable = new Regex(
            "\\A(?:[\ufeff\r\n]|[#=] [^\n,;|\t]{0,99}\n|\\[(?:cols|%|opt)[^\n]{0,99}\n|\\|===\r?\n|[=-]{2,}(?: [=-]{2,})*\r?\n){0,20}");

        // Return the cells of the lines that follow the first one of a text.
        public static List<List<string>> FirstRows(string text)
        {
            string[] lines = OverTable.Replace(text, "").Split(new[] { '\n' }, FirstLines + 2);
            var listed = new List<string>();
            for (int n = 1; n < lines.Length && n <= FirstLines; n++)
            {
                listed.Add(Text.Cut(lines[n], Settings.CellCharacters));
            }
            char delimiter = SniffDelimiter(text);
            CsvReader reader = new CsvReader(new ListedLines(listed), delimiter == '\0' ? ',' : delimiter);
            var rows = new List<List<string>>();
            while (reader.Read())
            {
                rows.Add(new List<string>(reader.Row));
            }
            return rows;
        }

        private static readonly Regex DateFirst =
            new Regex("\\A[\\[\"']?(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9-])", RegexOptions.CultureInvariant);

        // Return the cells of the first line of a text, none where it has only one, or begins with a date as in a log.
        public static List<string> FirstCells(string text)
        {
            string line = OverTable.Replace(text, "");
            int end = line.IndexOf('\n');
            line = Text.Cut(end < 0 ? line : line.Substring(0, end), Settings.CellCharacters);
            if (DateFirst.IsMatch(line))
            {
                return new List<string>();
            }
            char delimiter = SniffDelimiter(text);
            List<string> lines = new List<string> { line };
            CsvReader reader = new CsvReader(new ListedLines(lines), delimiter == '\0' ? ',' : delimiter);
            if (reader.Read() && reader.Row.Count > 1)
            {
                return new List<string>(reader.Row);
            }
            List<string> apart = new List<string>(FarApart.Split(line));
            return apart.Count > 1 ? apart : new List<string>();
        }

        // Return the Judgement on a text as a table, clean where it is none.
        public static IEnumerable<Part> ReadDelimited(Work work)
        {
            return Content.Lone(JudgeDelimited(work));
        }

        // Return the sign between which cells stand: single quotes where they do in most of the first lines.
        private static char QuoteOf(string text, char delimiter)
        {
            string[] lines = text.Split('\n');
            int many = Math.Max(0, Math.Min(lines.Length, FirstLines) - 1);
            int singles = 0;
            for (int n = 1; n <= many; n++)
            {
                string line = Text.Strip(lines[n]).TrimEnd(',');
                bool begins = line.StartsWith("'", StringComparison.Ordinal) || Collected.Holds(line, delimiter + "'") || Collected.Holds(line, delimiter + " '");
                bool ends = line.EndsWith("'", StringComparison.Ordinal) || Collected.Holds(line, "'" + delimiter);
                singles += begins && ends && line.IndexOf('"') < 0 && "([{".IndexOf(line[0]) < 0 && ")]};".IndexOf(line[line.Length - 1]) < 0 ? 1 : 0;
            }
            return many > 0 && singles >= Regular * many ? '\'' : '"';
        }

        private static Judgement JudgeDelimited(Work work)
        {
            Source source = work.Source;
            string encoding = work.Detail;
            string start = Decoders.Decode(work.Head, encoding).Replace("\r\n", "\n").Replace("\r", "\n");
            char delimiter = SniffDelimiter(start);
            if (delimiter == '\0' || start.IndexOf(Copied, StringComparison.Ordinal) >= 0)
            {
                return Judgement.Clean;
            }
            Pieces stream = source.Open();
            Lines lines = new Lines(stream, encoding);
            Table table = new Table(work.Context, delimiter == ':' ? new List<string> { "email", "password" } : null);
            CsvReader reader = new CsvReader(lines, delimiter);
            reader.Quote = QuoteOf(start, delimiter);
            reader.Needs = table.Needs;
            int width = Streams.WidthOf(encoding);
            bool isLong = source.Size > (long)width * Settings.CountedCharacters;
            long counted = (long)width * (isLong ? Settings.SampledAfter : Settings.CountedCharacters);
            while (reader.Read())
            {
                table.Add(reader.Row);
                if (table.Strangers != null)
                {
                    work.Prose = StrangerLines.SearchRest(work, delimiter, table.Strangers);
                    return table.Finish();
                }
                if (stream.Position > counted && !table.IsWatched) // one record of an export may stand at the end
                {
                    lines.Stop();
                }
            }
            if (table.Settle() && !table.IsWatched)
            {
                SampleLater(stream, lines, delimiter, table, reader.Quote);
            }
            long unread = table.IsWatched ? Math.Max(0, source.Size - stream.Position) : 0; // where the time is over
            return table.Finish((long)(table.Rows * ((double)unread / Math.Max(1, stream.Position))));
        }

        // Hand over a piece now and then and the last one, each for the stretch since the one before; count line ends.
        private static void SampleLater(Pieces stream, Lines lines, char delimiter, Table table, char quote)
        {
            double due = stream.Position * Stride;
            long ends = 0;
            int length = stream.Read();
            while (length > 0)
            {
                long passed = stream.Position;
                byte[] piece = new byte[length];
                Buffer.BlockCopy(stream.Buffer, 0, piece, 0, length);
                length = stream.Read();
                int here = Math.Max(1, Array.FindAll(piece, sign => sign == '\n').Length);
                ends += here;
                if (passed >= due || length == 0)
                {
                    CsvReader rows = new CsvReader(new ListedLines(lines.WholeLines(piece), true), delimiter);
                    rows.Quote = quote;
                    rows.Needs = table.Needs;
                    table.AddLater(rows, ends / (double)here);
                    due = passed * Stride;
                    ends = 0;
                }
            }
        }
    }
}
