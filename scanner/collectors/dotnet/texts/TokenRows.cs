// Rows that nothing but single blanks parts, and files that are called after people (token_rows.py says how and why).
using System;
using System.Collections.Generic;
using System.Linq;
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
            foreach (string text in ListedLines(work))
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
            bool areFiles = lines.FindAll(line => line.IndexOf('.') >= 0 && FileEnd.IsMatch(line)).Count >= Half * lines.Count;
            Func<string, List<string>> read = line => areFiles ? OfFile(line) : OfLine(line);
            List<List<string>> rows = lines.ConvertAll(line => read(line));
            rows.RemoveAll(row => row.Count == 0);
            if (!areFiles)
            {
                string usual = MostCommon(rows.ConvertAll(FormOf));
                rows.RemoveAll(row => FormOf(row) != usual);
            }
            int at = NamePlace(rows), sampled = areFiles ? rows.Count : lines.Count;
            if (at < 0 || rows.TrueForAll(row => row.Count == 2) || (areFiles && rows.FindAll(IsWork).Count > 0.1 * rows.Count))
            {
                return new Part[0];
            }
            List<List<string>> parted = rows.ConvertAll(row => WithName(row, at, areFiles));
            parted.RemoveAll(row => row == null);
            string form = MostCommon(parted.ConvertAll(row => row[0]));
            parted.RemoveAll(row => row[0] != form);
            if (parted.Count < Math.Max(Fewest, Half * sampled))
            {
                return new Part[0];
            }
            var undated = new List<int>();
            for (int n = 1; n < parted[0].Count; n++)
            {
                if (parted.FindAll(row => Dates.ParseDate(row[n]) > 0).Count < 0.9 * parted.Count)
                {
                    undated.Add(n);
                }
            }
            var over = new List<string>(areFiles ? new string[form.Length + 1] : WordsOver(lines, form.Length - 1)).ConvertAll(word => word ?? "");
            Table whole = new Table(work.Context, over), bare = new Table(work.Context, over);
            bool arePapers = areFiles && 2 * lines.FindAll(line => FileEnd.Match(line).Groups[1].Success).Count < lines.Count;
            foreach (string text in ListedLines(work))
            {
                List<string> row = WithName(read(text), at, areFiles);
                if (row == null || row[0] != form)
                {
                    continue;
                }
                if (arePapers)
                {
                    bare.Add(undated.ConvertAll(n => row[n]));
                }
                whole.Add(row.GetRange(1, row.Count - 1));
            }
            Judgement found = whole.Finish();
            return new[] { new Part("", !areFiles || (found.People > 0 && found.Confidence == "high") ? found : bare.Finish()) };
        }

        // Return the form that comes most often, the last by its letters where there are several.
        private static string MostCommon(List<string> forms)
        {
            string best = "";
            int most = 0;
            foreach (IGrouping<string, string> form in forms.GroupBy(one => one))
            {
                int times = form.Count();
                if (times > most || (times == most && string.CompareOrdinal(form.Key, best) > 0))
                {
                    best = form.Key;
                    most = times;
                }
            }
            return best;
        }

        // Return the beginnings of the lines of a text: of hundreds of whole ones that do not end the memory is soon full.
        private static IEnumerable<string> ListedLines(Work work)
        {
            foreach (string text in Collected.BoundedLines(work))
            {
                yield return Text.Cut(text, 1024);
            }
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

        private static bool HasName(List<string> row, int at)
        {
            string form = FormOf(row);
            string pair = at + 2 <= form.Length ? form.Substring(at, 2) : "";
            return pair == "ww" || pair == "wi" || pair == "iw";
        }

        private static bool IsNumber(string token)
        {
            return Whole.Match(token).Groups["n"].Success;
        }

        // Return behind how many parts the name stands in most rows, -1 where other words differ as much.
        private static int NamePlace(List<List<string>> rows)
        {
            int best = -1, most = 0;
            for (int at = 0; at < 6; at++)
            {
                List<List<string>> named = rows.FindAll(row => HasName(row, at));
                HashSet<string> names = new HashSet<string>(), others = new HashSet<string>();
                foreach (List<string> row in named)
                {
                    names.Add(row[at] + " " + row[at + 1]);
                    for (int n = 0; n < row.Count; n++)
                    {
                        if (n != at && n != at + 1 && !IsNumber(row[n]))
                        {
                            others.Add(Text.Lower(row[n]));
                        }
                    }
                }
                if (named.Count >= Half * rows.Count && others.Count <= Math.Min(20, Half * named.Count) && names.Count > most)
                {
                    best = at;
                    most = names.Count;
                }
            }
            return best;
        }

        // Return the form and the cells of a row with a name, of a file without other words, null of others.
        private static List<string> WithName(List<string> row, int at, bool areFiles)
        {
            if (!HasName(row, at))
            {
                return null;
            }
            var cells = new List<string>(row);
            string form = FormOf(row);
            if (areFiles)
            {
                for (int n = row.Count - 1; n >= 0; n--)
                {
                    if (n != at && n != at + 1 && !IsNumber(row[n]))
                    {
                        cells.RemoveAt(n);
                    }
                }
                form = FormOf(cells);
                cells.Add("");
            }
            else
            {
                cells[at] += " " + row[at + 1];
                cells.RemoveAt(at + 1);
            }
            var found = new List<string> { form };
            found.AddRange(cells);
            return found;
        }
    }
}
