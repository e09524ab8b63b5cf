// Records written as one value a line, in blocks: blank lines, rules, pages or the outermost bullets part them.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Blocks
    {
        private const int SampleBytes = 16 * 1024;

        // What of an address tells nobody where a firm is named.
        private static readonly string[] Addressed = { "name", "postcode", "field 2", "field 3" };

        // A longer block is text and no record; a longer line is a sentence and no value.
        private const int Height = 12;
        private const int Width = 80;
        private const int Fewest = 5;

        // Share of the lines of a sample that must stand in blocks that may be records.
        private const double InBlocks = 0.5;

        // Share of these that must hold a line that tells of somebody.
        private const double Telling = 0.3;
        private const int NumberSigns = 7;
        private const int NumberDigits = 4;

        // Share of blocks that must have the same number of lines to be the rows of a table.
        private const double Regular = 0.6;
        private const string Ruled = "-=*_#~|=";

        private static readonly Regex Bullet = new Regex(
            "\\A(\\s*)(?:(?:[*\\u2022]|[-+](?![0-9])|[0-9]{1,4}[.)](?![0-9]))\\s*)+(?=\\S)", RegexOptions.CultureInvariant);

        private static readonly Regex DateInLine = new Regex(
            "\\A(?:[A-Za-z.: ]{0,24}[:\\s])?"
            + "((?:[0-9]{1,4}|[A-Z][a-z]{2,8})[ /.-][0-9A-Za-z]{1,9},?[ /.-][0-9]{2,4})\\z",
            RegexOptions.CultureInvariant);

        private static readonly Regex PostcodeLast = new Regex(
            "(?:\\A|[ ,])([A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2})\\z", RegexOptions.CultureInvariant);

        // Return what is to be said of all blocks of a text together: as rows of a table, or line by line as what it is.
        public static IEnumerable<Part> ReadBlocks(Work work)
        {
            if (!MayHaveRecords(work) || work.IsSource || DrawnTables.HasAsciidoc(Collected.AsciiHead(work)))
            {
                return new Part[0];
            }
            string[] lines = Collected.Sample(work, SampleBytes).Replace("\r\n", "\n").Replace("\r", "\n").Split('\n');
            var blocks = new List<List<string>>(BlocksOf(lines));
            if (!MayBeRecords(blocks, Array.FindAll(lines, line => Text.Strip(line) != "").Length))
            {
                return new Part[0];
            }
            int usual = UsualHeight(blocks);
            var tables = new FoundTables(work);
            List<string> head = blocks.Find(block => block.Count == usual);
            bool isHeaded = head != null && !head.Exists(Text.HasDigit)
                && (Headers.TellsEvents(head) || Headers.ListsThings(head) || head.Exists(Headers.DatesEvent));
            bool speaks = ShownText.MayNamePeople(work);
            foreach (List<string> block in BlocksOf(Collected.BoundedLines(work)))
            {
                AddBlock(block, usual, tables, !speaks || (isHeaded && block.Count == usual));
            }
            Part best = null;
            foreach (Part part in tables.Parts())
            {
                bool isOfMakers = Array.TrueForAll(part.Judgement.Kinds, kind => Array.IndexOf(Lists.Makers, kind) >= 0);
                best = !isOfMakers && (best == null || part.Judgement.People > best.Judgement.People) ? part : best;
            }
            return best == null ? new Part[0] : new[] { best };
        }

        // As telephones have.
        private static readonly Regex NineDigits = new Regex("[0-9](?:[ ./()-]{0,2}[0-9]){8}", RegexOptions.CultureInvariant);

        // Tell whether the first bytes of a text speak of people, or telephones or homes stand there.
        private static bool MayHaveRecords(Work work)
        {
            return ShownText.MayNamePeople(work) || Evidence.ListsHouses(Collected.SmallHead(work))
                || NineDigits.IsMatch(Text.Cut(Collected.AsciiHead(work), SampleBytes));
        }

        // Tell whether a good part of a sample's lines stand in blocks, and enough of these tell of somebody.
        private static bool MayBeRecords(List<List<string>> blocks, int filled)
        {
            int within = 0;
            blocks.ForEach(block => within += block.Count);
            return blocks.Count >= Fewest && within >= InBlocks * filled
                && blocks.FindAll(block => block.Exists(IsTelling)).Count >= Telling * blocks.Count;
        }

        // Tell whether a line is a date, an address of mail, a telephone, a postcode, a home or a number as people have.
        private static bool IsTelling(string line)
        {
            KeyValuePair<string, string> sort = LineSort(line);
            if (sort.Key == "field 2")
            {
                return Text.Length(sort.Value) >= NumberSigns && Digits(sort.Value) >= NumberDigits;
            }
            return sort.Key != "name" && (sort.Key != "field 3" || (Text.HasDigit(line) && Unnamed.IsInStreet(line)));
        }

        private static int Digits(string text)
        {
            int count = 0;
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                count += Text.HasDigit(text.Substring(at, Text.WidthAt(text, at))) ? 1 : 0;
            }
            return count;
        }

        // Return the blocks of two lines or more that may be records: lists of lines without bullets and blanks.
        private static IEnumerable<List<string>> BlocksOf(IEnumerable<string> lines)
        {
            var block = new List<string>();
            int margin = -1;
            foreach (string line in lines)
            {
                Match bullet = Bullet.Match(line);
                string bare = Text.Strip(bullet.Success ? line.Substring(bullet.Length) : line).TrimStart('|', ' ');
                bool isRule = bare.Trim(Ruled.ToCharArray()) == "";
                bool isNext = bullet.Success && margin >= 0 && bullet.Groups[1].Length <= margin;
                if (isRule || line.IndexOf('\f') >= 0 || isNext)
                {
                    if (IsRecord(block))
                    {
                        yield return block;
                    }
                    block = new List<string>();
                    margin = -1;
                }
                if (isRule)
                {
                    continue;
                }
                margin = bullet.Success && margin < 0 && block.Count == 0 ? bullet.Groups[1].Length : margin;
                if (block.Count <= Height)
                {
                    block.Add(bare);
                }
            }
            if (IsRecord(block))
            {
                yield return block;
            }
        }

        // Tell whether lines may be the values of a record: a few short ones.
        private static bool IsRecord(List<string> block)
        {
            return block.Count >= 2 && block.Count <= Height && block.TrueForAll(line => line.Length <= Width || Text.Length(line) <= Width);
        }

        // Return of how many lines most blocks are, 0 where they differ.
        private static int UsualHeight(List<List<string>> blocks)
        {
            int usual = 0;
            int most = 0;
            for (int height = 2; height <= Height; height++)
            {
                int count = blocks.FindAll(block => block.Count == height).Count;
                usual = count > most ? height : usual;
                most = Math.Max(most, count);
            }
            return most >= Regular * blocks.Count ? usual : 0;
        }

        // Put a block into the tables, as a row if it is as high as the others, and as a record of what its lines are.
        // `onlyRows`: no record, since nothing speaks of people, or the first says that dates in the others are no births.
        private static void AddBlock(List<string> block, int usual, FoundTables tables, bool onlyRows)
        {
            if (block.Count == usual)
            {
                Table table = tables.Rows("rows");
                if (!table.Hopeless())
                {
                    table.Add(block);
                }
            }
            if (onlyRows)
            {
                return;
            }
            int known = 0;
            var record = new Record();
            for (int n = 0; n < block.Count; n += 2)
            {
                string label = block[n].TrimEnd(' ', ':');
                known += LabelWords.MayBeKnown(block[n]) && Headers.HeaderKind(label) != "" ? 1 : 0;
                if (n + 1 < block.Count)
                {
                    record.Set(label, block[n + 1]);
                }
            }
            if (block.Count >= 4 && known >= 2)
            {
                tables.Record("pairs", record);
            }
            else
            {
                tables.Record("records", Recorded(block));
            }
        }

        // Return the record of a block: what its lines are by their own look, the first of each sort.
        private static Record Recorded(List<string> block)
        {
            var record = new Record();
            foreach (string line in block)
            {
                KeyValuePair<string, string> sort = LineSort(line);
                if (!record.Cells.ContainsKey(sort.Key))
                {
                    record.Set(sort.Key, sort.Value);
                }
            }
            bool isAddress = record.Keys.TrueForAll(key => Array.IndexOf(Addressed, key) >= 0);
            bool isNobody = isAddress && block.Exists(line => !Text.HasDigit(line) && CellValues.NamesFirm(line));
            return record.Cells.ContainsKey("name") && record.Keys.Count >= 2 && !isNobody ? record : new Record();
        }

        // Return a name, a date, a postcode, an address of mail, a telephone, or anything else, and the value.
        private static KeyValuePair<string, string> LineSort(string line)
        {
            string[] words = Collected.Words(line);
            bool isTitled = Array.IndexOf(Lists.LabelTitles, Text.Lower(words[0].Trim('.'))) >= 0;
            string name = string.Join(" ", words, isTitled ? 1 : 0, words.Length - (isTitled ? 1 : 0));
            if (CellValues.IsTwoWords(name))
            {
                return Sort("name", name);
            }
            char last = line[line.Length - 1];
            Match date = Text.IsDigit(last) ? DateInLine.Match(line) : Match.Empty;
            string written = date.Success ? ProseHits.Tight(date.Groups[1].Value) : "";
            if (Dates.ParseDate(written) > 0)
            {
                return Sort("field 1", written);
            }
            Match postcode = Text.IsCapital(last) ? PostcodeLast.Match(line) : Match.Empty;
            if (postcode.Success)
            {
                return Sort("postcode", postcode.Groups[1].Value);
            }
            if (line.IndexOf('@') >= 0)
            {
                return Sort("email", line.Substring(line.LastIndexOf(' ') + 1).Trim('<', '>', '(', ')'));
            }
            string number = Text.Strip(line.Substring(line.LastIndexOf(':') + 1));
            if (Validators.IsPhoneAlone(number))
            {
                return Sort("telephone", number);
            }
            return Sort(Text.HasDigit(line) && number.IndexOf(' ') < 0 ? "field 2" : "field 3", number);
        }

        private static KeyValuePair<string, string> Sort(string label, string value)
        {
            return new KeyValuePair<string, string>(label, value);
        }
    }
}
