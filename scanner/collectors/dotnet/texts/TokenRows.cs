// Rows that nothing but single blanks parts, and files that are called after people (token_rows.py says how and why).
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class TokenRows
    {
        private const int MostTokens = 12, Fewest = 10;
        private const double Half = 0.5;
        private static readonly Regex Token = Of(Lists.Tokens[0]), Whole = Of("\\A(?:" + Lists.Tokens[0] + ")\\z");
        private static readonly Regex FileEnd = new Regex(Lists.Tokens[1], RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        private static readonly Regex FileLead = Of(Lists.Tokens[2]), TwoInOne = Of(Lists.Tokens[3]);

        private static Regex Of(string form)
        {
            return new Regex(form, RegexOptions.CultureInvariant);
        }

        // Return what is to be said of such lines, or of the files that are named in a listing.
        public static IEnumerable<Part> ReadTokenRows(Work work)
        {
            if (Collected.IsJson(work) || work.IsSource)
            {
                return new Part[0];
            }
            var lines = new List<string>();
            foreach (string text in Collected.BoundedLines(work))
            {
                if (Text.Strip(text) != "")
                {
                    lines.Add(text);
                }
                if (lines.Count >= 300)
                {
                    break;
                }
            }
            bool areFiles = lines.FindAll(FileEnd.IsMatch).Count >= Half * lines.Count;
            Func<string, List<string>> read = line => areFiles ? OfFile(line) : OfLine(line);
            List<List<string>> rows = lines.ConvertAll(line => read(line));
            rows.RemoveAll(row => row.Count == 0);
            int sampled = rows.Count, times = 0;
            string form = "";
            foreach (string one in new HashSet<string>(rows.ConvertAll(FormOf)))
            {
                int count = rows.FindAll(row => FormOf(row) == one).Count;
                if (count > times || (count == times && string.CompareOrdinal(one, form) > 0))
                {
                    form = one;
                    times = count;
                }
            }
            if (times < Math.Max(Fewest, Half * (areFiles ? sampled : lines.Count)))
            {
                return new Part[0];
            }
            rows.RemoveAll(row => FormOf(row) != form);
            int at = NamePlace(form, rows);
            if (at < 0 || (areFiles && rows.FindAll(IsWork).Count > 0.1 * rows.Count))
            {
                return new Part[0];
            }
            var undated = new List<int>();
            for (int n = 0; n < form.Length; n++)
            {
                if (rows.FindAll(row => Dates.ParseDate(row[n]) > 0).Count < 0.9 * rows.Count)
                {
                    undated.Add(n);
                }
            }
            var over = new List<string>(areFiles ? new string[form.Length] : WordsOver(lines, form.Length - 1)).ConvertAll(word => word ?? "");
            Table whole = new Table(work.Context, over), bare = new Table(work.Context, over);
            foreach (string text in Collected.BoundedLines(work))
            {
                List<string> row = read(text);
                if (FormOf(row) != form)
                {
                    continue;
                }
                if (areFiles && !FileEnd.Match(text).Groups[1].Success)
                {
                    bare.Add(undated.ConvertAll(n => row[n]));
                }
                if (!areFiles)
                {
                    row[at] += " " + row[at + 1];
                    row.RemoveAt(at + 1);
                }
                whole.Add(row);
            }
            Judgement found = whole.Finish();
            return new[] { new Part("", !areFiles || (found.People > 0 && found.Confidence == "high") ? found : bare.Finish()) };
        }

        // Tell whether enough of the names of an archive's members are such as papers of people have.
        public static bool AreFiles(List<string> names)
        {
            return names.FindAll(FileEnd.IsMatch).Count >= Fewest;
        }

        private static bool IsWork(List<string> row)
        {
            return row.Exists(word => Array.IndexOf(Lists.Works, Text.Lower(word)) >= 0);
        }

        // Return the words of the last of the first lines with so many and no number, else as many that say nothing.
        private static string[] WordsOver(List<string> lines, int many)
        {
            for (int n = Math.Min(Fewest, lines.Count) - 1; n >= 0; n--)
            {
                string[] words = lines[n].Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
                if (words.Length == many && !Text.HasDigit(lines[n]))
                {
                    return words;
                }
            }
            return new string[many];
        }

        // Return the parts of a line that single blanks divide, none where it is no row of numbers and words with capitals alone.
        private static List<string> OfLine(string line)
        {
            var parts = new List<string>(Text.Strip(Text.Cut(line, 200)).Replace(", ", " ").Split(' '));
            return parts.Count <= MostTokens && parts.TrueForAll(part => Whole.IsMatch(part) && Text.Upper(part.Substring(0, 1)) == part.Substring(0, 1)) ? parts : new List<string>();
        }

        // Return the parts of the name of a file in a line, none where none stands there; AnnSmith is of two.
        private static List<string> OfFile(string line)
        {
            Match end = FileEnd.Match(line);
            var found = new List<string>();
            if (end.Success)
            {
                string ahead = line.Substring(0, end.Index);
                string[] parts = FileLead.Split(ahead.Substring(Math.Max(0, ahead.Length - 120)));
                string name = parts[parts.Length - 1];
                found = Tokens(name);
                found = found.FindAll(IsWord).Count < 2 ? Tokens(TwoInOne.Replace(name, " ")) : found;
            }
            return found.GetRange(0, Math.Min(MostTokens, found.Count));
        }

        private static bool IsWord(string text)
        {
            return Array.TrueForAll(text.ToCharArray(), char.IsLetter);
        }

        private static List<string> Tokens(string text)
        {
            var found = new List<string>();
            foreach (Match token in Token.Matches(text))
            {
                found.Add(token.Value);
            }
            return found;
        }

        // Return of which sorts some parts are, a letter for each: a word, an initial or else a number.
        private static string FormOf(List<string> tokens)
        {
            return string.Concat(tokens.ConvertAll(token =>
            {
                Match sort = Whole.Match(token);
                return sort.Groups["n"].Success ? "n" : sort.Groups["i"].Success ? "i" : "w";
            }));
        }

        // Return where the two words stand in rows of a form that are a name, -1 where other words differ as much.
        private static int NamePlace(string form, List<List<string>> rows)
        {
            var different = new List<int>();
            for (int n = 0; n < form.Length; n++)
            {
                different.Add(form[n] == 'n' ? 0 : new HashSet<string>(rows.ConvertAll(row => Text.Lower(row[n]))).Count);
            }
            int at = -1, most = -1;
            for (int n = 0; n + 1 < form.Length; n++)
            {
                string pair = form.Substring(n, 2);
                if ((pair == "ww" || pair == "wi" || pair == "iw") && different[n] + different[n + 1] > most)
                {
                    at = n;
                    most = different[n] + different[n + 1];
                }
            }
            if (at >= 0)
            {
                different.RemoveRange(at, 2);
            }
            int others = 0;
            different.ForEach(many => others += many);
            return others <= Math.Min(20, 0.4 * rows.Count) ? at : -1;
        }
    }
}
