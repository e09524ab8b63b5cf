// What readers of structured text share: whether a text may be theirs, and the tables that they find in it.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Collected
    {
        private static readonly Regex TomlTable = new Regex("\\A\\[\\[[a-z]{1,40}\\]\\]", RegexOptions.CultureInvariant);

        // The longest piece of structured text that is kept until its end shows.
        public const int KeptCharacters = 1024 * 1024;

        private const int SampledBytes = 6 * 1024;
        private const int ShortStem = 5;

        // As the bytes of UTF-8 are, a character each.
        private static readonly string[] Stems = Array.ConvertAll(Lists.Stems, InBytes);
        private static readonly AnyWord ShortStems = new AnyWord(Array.FindAll(Stems, stem => stem.Length <= ShortStem));
        private static readonly AnyWord LongStems = new AnyWord(Array.FindAll(Stems, stem => stem.Length > ShortStem));

        // Return the first bytes of a text in an ASCII-compatible encoding, as characters of the same numbers.
        public static string AsciiHead(Work work)
        {
            if (work.AsciiHead == null)
            {
                bool isWide = work.Detail.StartsWith("utf-16", StringComparison.Ordinal)
                    || work.Detail.StartsWith("utf-32", StringComparison.Ordinal);
                byte[] head = isWide ? Text.Bytes(Decoders.Decode(work.Head, work.Detail)) : work.Head;
                work.AsciiHead = Text.Latin(head, 0, head.Length);
            }
            return work.AsciiHead;
        }

        // The same in small letters.
        public static string SmallHead(Work work)
        {
            if (work.SmallHead == null)
            {
                char[] small = AsciiHead(work).ToCharArray();
                for (int n = 0; n < small.Length; n++)
                {
                    small[n] = small[n] >= 'A' && small[n] <= 'Z' ? (char)(small[n] + 32) : small[n];
                }
                work.SmallHead = new string(small);
            }
            return work.SmallHead;
        }

        // Return the start of the head, decoded from UTF-8.
        public static string Sample(Work work, int bytes)
        {
            string head = AsciiHead(work);
            byte[] data = Text.LatinBytes(head.Substring(0, Math.Min(bytes, head.Length)));
            return Decoders.Decode(data, "utf-8");
        }

        // Tell whether labels of a record of people, or many names of people behind any, stand in a text; far cheaper than to
        // look for the records, and done once.
        public static bool SpeaksOfPeople(Work work)
        {
            if (!work.SpeaksOfPeople.HasValue)
            {
                work.SpeaksOfPeople = HoldsLabels(Sampled(SmallHead(work))) || NamedValues.Shows(Sampled(AsciiHead(work)));
            }
            return work.SpeaksOfPeople.Value;
        }

        private static string Sampled(string head)
        {
            int first = Math.Min(SampledBytes, head.Length);
            return head.Substring(0, first) + head.Substring(Math.Max(first, head.Length - SampledBytes));
        }

        // A bare name may be of anything; beside a telephone it is looked at.
        private static readonly string[] NameLabels = { "<name>", "\"name\"", "'name'", "name:", "name=", "[name]" };

        // The same where both stand before a colon, as in a form.
        private static readonly Regex[] FormLabels = Array.ConvertAll(Lists.FormLabels, form => new Regex(form, RegexOptions.CultureInvariant));

        // Tell whether a label of people stands in a text in small letters; the short ones are no ends of two words. The last of some
        // elements, in the styles of a page, holds a stem and says nothing of people.
        public static bool HoldsLabels(string sample)
        {
            sample = sample.Replace(":last-", "");
            string joined = Without(sample, "_-."), bare = Without(sample, " _-.");
            return ShortStems.In(joined) || LongStems.In(bare)
                || HoldsOtherLabels(sample)
                || Says(joined, "dob", true)
                || Says(joined, "initials", false)
                || (Holds(bare, "phone") && Array.Exists(NameLabels, label => Holds(joined, label)))
                || Array.TrueForAll(FormLabels, form => form.IsMatch("\n" + sample));
        }

        // What stands where a label may, in the letters from Greece to India, as the bytes of UTF-8.
        private static readonly Regex OtherLabel = new Regex(
            "(?:[\n\t<{,;|\"'(-]|  ) {0,9}([\u00cd-\u00e0][\u0080-\u00bf\u00cd-\u00e0 _.']{3,60})[\"']?[ \\t]{0,3}[:=>]",
            RegexOptions.CultureInvariant);

        // Tell whether labels in letters of their own announce two kinds of thing about a person.
        private static bool HoldsOtherLabels(string sample)
        {
            var kinds = new HashSet<string>();
            foreach (Match label in OtherLabel.Matches(Text.IsAscii(sample) ? "" : sample))
            {
                kinds.Add(Headers.HeaderKind(Text.Strip(Decoders.Decode(Text.LatinBytes(label.Groups[1].Value), "utf-8"))));
            }
            kinds.Remove("");
            return kinds.Count > 1 && kinds.Overlaps(Lists.WhoseKinds);
        }

        // Tell whether a label ends a word in small letters, or where this is enough begins one: not dob in behindObject, nor
        // initials in initial-scale, as in most pages.
        private static bool Says(string joined, string label, bool mayBegin)
        {
            int at = joined.IndexOf(label, StringComparison.Ordinal);
            while (at >= 0)
            {
                int end = at + label.Length;
                if (!IsSmall(joined, end) || (mayBegin && !IsSmall(joined, at - 1)))
                {
                    return true;
                }
                at = joined.IndexOf(label, end, StringComparison.Ordinal);
            }
            return false;
        }

        private static bool IsSmall(string text, int at)
        {
            return at >= 0 && at < text.Length && text[at] >= 'a' && text[at] <= 'z';
        }

        private static string InBytes(string word)
        {
            byte[] bytes = Text.Bytes(word);
            return Text.Latin(bytes, 0, bytes.Length);
        }

        public static bool Holds(string text, string word)
        {
            return text.IndexOf(word, StringComparison.Ordinal) >= 0;
        }

        private static string Without(string text, string signs)
        {
            var kept = new char[text.Length];
            int length = 0;
            foreach (char sign in text)
            {
                if (Text.IsLetter(sign) || signs.IndexOf(sign) < 0)
                {
                    kept[length++] = sign;
                }
            }
            return new string(kept, 0, length);
        }

        // Tell whether names with addresses of mail alone were found in a text that says who made something.
        public static bool IsOfMakers(Work work, Judgement judgement)
        {
            string head = SmallHead(work);
            return Array.TrueForAll(judgement.Kinds, kind => Array.IndexOf(Lists.Makers, kind) >= 0)
                && !Holds(head, "author_login>") // an account of a weblog
                && (Array.Exists(Lists.CreditStems, word => Holds(head, word)) || BeginsWithThanks(head));
        }

        private static bool BeginsWithThanks(string head)
        {
            return head.TrimStart(' ', '\t', '\n', '\v', '\f', '\r').StartsWith("thanks", StringComparison.Ordinal);
        }

        // Tell whether a text begins as JSON does: what is in it was judged by its objects.
        public static bool IsJson(Work work)
        {
            string head = SmallHead(work);
            string start = Without(head.Substring(0, Math.Min(256, head.Length)), " \t\r\n\u00ef\u00bb\u00bf");
            bool begins = Array.Exists(new[] { "{\"", "[{\"", "[\"", "[[" }, sign => start.StartsWith(sign, StringComparison.Ordinal));
            return begins && !TomlTable.IsMatch(start);
        }

        // Return a text as it is shown: runs of blanks as one.
        public static string Squeezed(string text)
        {
            var words = new List<string>();
            int start = -1;
            for (int n = 0; n <= text.Length; n++)
            {
                bool isBlank = n == text.Length || Text.IsBlank(text[n]);
                if (!isBlank && start < 0)
                {
                    start = n;
                }
                else if (isBlank && start >= 0)
                {
                    words.Add(text.Substring(start, n - start));
                    start = -1;
                }
            }
            return string.Join(" ", words);
        }

        // Return the words of a text.
        public static string[] Words(string text)
        {
            string squeezed = Squeezed(text);
            return squeezed == "" ? new string[0] : squeezed.Split(' ');
        }

        public static string Cell(string text)
        {
            return Text.Cut(text, Settings.CellCharacters);
        }

        // Return the bytes that were not read over those that were.
        public static double UnreadShare(Work work, Pieces stream)
        {
            return Math.Max(0.0, (double)(work.Source.Size - stream.Position) / Math.Max(1, stream.Position));
        }

        // Return the lines of a text without their ends; after Settings.TableBytes they end.
        public static IEnumerable<string> BoundedLines(Work work, Pieces stream)
        {
            var lines = new Lines(stream, work.Detail);
            while (lines.Next())
            {
                yield return new string(lines.Characters, lines.Start, lines.Length);
                if (stream.Position > work.Context.Reach(Settings.TableBytes))
                {
                    lines.Stop();
                }
            }
        }

        public static IEnumerable<string> BoundedLines(Work work)
        {
            return BoundedLines(work, work.Source.Open());
        }
    }

    // A table that was found: what tells it from others, the name of its part, and what is to be said of it.
    internal sealed class FoundTable
    {
        public string Key;
        public Part Part;
    }

    // The tables found in one text, by whatever tells them apart, in the order in which they are found.
    internal sealed class FoundTables
    {
        // Whether names with addresses of mail may be of those who made something: rows of a database are not.
        public bool MayCredit = true;

        private const int Most = 200;
        public readonly Work Work;
        private readonly List<string> keys = new List<string>();
        private readonly Dictionary<string, Table> rows = new Dictionary<string, Table>(StringComparer.Ordinal);
        private readonly Dictionary<string, Records> records = new Dictionary<string, Records>(StringComparer.Ordinal);

        public FoundTables(Work work)
        {
            Work = work;
        }

        // Return the Table of this key, or null if there are too many; a new one begins with the header, if any.
        public Table Rows(string key, List<string> header = null)
        {
            Table found;
            if (!rows.TryGetValue(key, out found) && keys.Count < Most)
            {
                found = new Table(Work.Context);
                keys.Add(key);
                rows[key] = found;
                if (header != null && header.Count > 0)
                {
                    found.Add(header);
                }
            }
            return found;
        }

        // Put one flat object into the table of this key.
        public void Record(string key, Record record)
        {
            Records found;
            if (!records.TryGetValue(key, out found) && keys.Count < Most)
            {
                found = new Records(Work.Context);
                found.Table.ListsFolk = Work.Context.ListsFolk || Lives.ListsFolk(key);
                keys.Add(key);
                records[key] = found;
            }
            if (found != null && record.Keys.Count > 0)
            {
                found.Add(record);
            }
        }

        // Return the Part of each table in which people are; of a program, where they are not few.
        public List<Part> Parts(double unreadShare = 0.0)
        {
            return Judged(unreadShare).ConvertAll(found => found.Part);
        }

        // Return the same with their keys; `unreadShare`: bytes not parsed over bytes parsed.
        public List<FoundTable> Judged(double unreadShare)
        {
            long least = Work.IsSource ? Work.Context.Threshold : 1;
            var found = new List<FoundTable>();
            for (int n = 0; n < keys.Count; n++)
            {
                Records some;
                records.TryGetValue(keys[n], out some);
                Table table = some == null ? rows[keys[n]] : some.Table;
                long remaining = (long)(table.Rows * unreadShare);
                Judgement judgement = some == null ? table.Finish(remaining) : some.Finish(remaining);
                if (judgement.People >= least && !(MayCredit && Collected.IsOfMakers(Work, judgement)))
                {
                    found.Add(new FoundTable { Key = keys[n], Part = new Part("table " + (n + 1), judgement) });
                }
            }
            return found;
        }
    }

    // The text of a source as one growing string of which what was passed is let go.
    internal sealed class TextAhead
    {
        public readonly Pieces Stream;
        public string Text = "";

        // Where in Text the reader stands.
        public int At;
        public bool Ended;
        private readonly long reach;
        private readonly PieceDecoder decoder;

        public TextAhead(Work work) : this(work, work.Context.Reach(Settings.TableBytes))
        {
        }

        // Of the whole text no more than `reach` bytes are read.
        public TextAhead(Work work, long reach)
        {
            this.reach = reach;
            Stream = work.Source.Open();
            decoder = Decoders.Of(work.Detail);
        }

        // Read on, or tell that there is nothing more; a text beyond Settings.TableBytes ends there.
        public bool More()
        {
            int read = Ended || Stream.Position > reach ? 0 : Stream.Read();
            if (read == 0)
            {
                Ended = true;
                return false;
            }
            var piece = new char[decoder.Room(read)];
            int length = decoder.Decode(Stream.Buffer, 0, read, false, piece, 0);
            Text = Text.Substring(At) + new string(piece, 0, length).Replace("\0", "");
            At = 0;
            return true;
        }

        // Read on until twice as much stands before the reader, or tell that there is nothing more.
        public bool Doubled()
        {
            int before = Text.Length - At;
            Ahead(2 * before + 1);
            return Text.Length - At > before;
        }

        // See to it that `count` characters stand before the reader, if there are as many.
        public void Ahead(int count)
        {
            while (Text.Length - At < count && More())
            {
            }
        }
    }
}
