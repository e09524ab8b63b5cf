// What a page without tables shows, as lines: a value in each block, a blank line where what holds several ends.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class ShownText
    {
        private const int Fewest = 3;
        private const int StartBytes = 4096;
        private static readonly AnyWord Shapes = new AnyWord(Lists.DateShapes.Concat(new[] { "99999 999999", "9999 999 9999", "9999 999999" }));

        // Return what is to be said of what a page shows outside of tables.
        public static IEnumerable<Part> ReadPageText(Work work)
        {
            string head = Collected.SmallHead(work);
            string start = head.Substring(0, Math.Min(StartBytes, head.Length));
            bool isPage = HtmlTables.IsPage(head) || Count(start, "<div") + Count(start, "<li") >= Fewest;
            if (!isPage || work.Depth >= Settings.Nesting || !MayNamePeople(work))
            {
                return new Part[0];
            }
            IEnumerable<Part> found = work.Within(new ShownSource(work.Source, work.Detail));
            return Headers.ListsFirms(PageHeads(work)) ? new List<Part>(found).FindAll(part => !Lives.AreReachedAlone(part.Judgement.Kinds)) : found;
        }

        private static readonly Regex PageHead = new Regex(
            "<[tT][hH](?: [^<>]{0,200})?>\\s{0,40}(?:<[a-zA-Z]{1,6}>)?([^<>]{1,40})<", RegexOptions.CultureInvariant);

        // Return what stands over the columns of tables in a page.
        public static List<string> PageHeads(Work work)
        {
            var heads = new List<string>();
            foreach (Match head in PageHead.Matches(Collected.AsciiHead(work)))
            {
                if (heads.Count < 64)
                {
                    heads.Add(Decoders.Decode(Text.LatinBytes(head.Groups[1].Value), "utf-8"));
                }
            }
            return heads;
        }

        private static int Count(string text, string word)
        {
            int count = 0;
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                count++;
            }
            return count;
        }

        // Tell whether labels of people, dates, telephones or addresses of mail stand in the first bytes of a text.
        public static bool MayNamePeople(Work work)
        {
            string head = Collected.AsciiHead(work);
            if (Collected.SpeaksOfPeople(work) || head.Split('@').Length > Fewest)
            {
                return true;
            }
            string classes = RunReader.ClassesOf(head);
            byte[] data = Text.LatinBytes(head);
            return Shapes.In(classes)
                || WordedDates.Find(data, data.Length, 0, data.Length, work.Context.ThisYear).Count > 0;
        }

        // The text of a page as a source, in UTF-8; of a page that is held whole it is kept: it is read more than once.
        private sealed class ShownSource : Source
        {
            private readonly Source source;
            private readonly string encoding;
            private readonly List<KeyValuePair<byte[], long>> kept = new List<KeyValuePair<byte[], long>>();
            private Shown later;

            public ShownSource(Source source, string encoding)
            {
                this.source = source;
                this.encoding = encoding;
                Size = source.Size;
            }

            public override Pieces Open()
            {
                return new ShownPieces(Size <= Settings.WholeBytes ? Kept() : New().All());
            }

            private Shown New()
            {
                return new Shown(Streams.AsciiPieces(source, encoding), encoding == "cp1252" ? "cp1252" : "utf-8", Size);
            }

            private IEnumerable<KeyValuePair<byte[], long>> Kept()
            {
                later = later ?? New();
                for (int n = 0; n < kept.Count || later.Next(); n++)
                {
                    if (n == kept.Count)
                    {
                        kept.Add(later.Made);
                    }
                    yield return kept[n];
                }
            }
        }

        // Reads the text of a page from its start; Position counts the bytes of the page.
        private sealed class ShownPieces : Pieces
        {
            private readonly IEnumerator<KeyValuePair<byte[], long>> shown;
            private byte[] ready = new byte[0];
            private int given;

            public ShownPieces(IEnumerable<KeyValuePair<byte[], long>> shown)
            {
                this.shown = shown.GetEnumerator();
            }

            public override int Read(int count)
            {
                while (given == ready.Length && shown.MoveNext())
                {
                    ready = shown.Current.Key;
                    Position = shown.Current.Value;
                    given = 0;
                }
                int taken = Math.Min(count, ready.Length - given);
                MakeRoom(taken);
                Array.Copy(ready, given, Buffer, 0, taken);
                given += taken;
                return taken;
            }
        }

        // Takes a page apart, a piece at a time.
        private sealed class Shown
        {
            // A longer tag is cut: what follows counts as text.
            private const int TagBytes = 4096;
            private const int NameSigns = 16;
            private const int PackedSigns = 8;

            // What no name is packed to: of a comment, and of a longer name.
            private const long Comment = 1, Other = 2;
            private static readonly HashSet<long> Hidden = Packed(Lists.ShownHidden);
            private static readonly HashSet<long> Inline = Packed(Lists.ShownInline);
            private static readonly HashSet<long> Apart = Packed(Lists.ShownApart);

            private readonly Pieces pieces;
            private readonly string codec;
            private readonly long size;
            private byte[] data = new byte[0];
            private byte[] ready = new byte[0];
            private int length;
            private int filled;
            private int nameEnd;
            private bool ended;
            private bool closed;

            // The name of the element whose content is not shown, or Comment.
            private long hidden;

            // Ends of line to be written before the next text: none, one, or two where a record ends.
            private int due;

            public Shown(Pieces pieces, string codec, long size)
            {
                this.pieces = pieces;
                this.codec = codec;
                this.size = size;
            }

            // What the last piece shows, and the bytes of the page passed.
            public KeyValuePair<byte[], long> Made { get; private set; }

            public IEnumerable<KeyValuePair<byte[], long>> All()
            {
                while (Next())
                {
                    yield return Made;
                }
            }

            // Take the next piece, and tell whether there was one.
            public bool Next()
            {
                if (ended)
                {
                    return false;
                }
                int read = pieces.Read();
                ended = read == 0;
                byte[] whole = new byte[length + read];
                Array.Copy(data, whole, length);
                Array.Copy(pieces.Buffer, 0, whole, length, read);
                data = whole;
                length = ended ? whole.Length : WholeUntil(whole);
                filled = 0;
                Show();
                byte[] shown = new byte[filled];
                Array.Copy(ready, shown, filled);
                Made = new KeyValuePair<byte[], long>(shown, ended ? size : pieces.Position);
                data = Part(whole, length, whole.Length);
                length = data.Length;
                return true;
            }

            private static byte[] Part(byte[] bytes, int from, int end)
            {
                byte[] part = new byte[end - from];
                Array.Copy(bytes, from, part, 0, part.Length);
                return part;
            }

            // Return up to where a piece of a page can be read without what may come.
            private static int WholeUntil(byte[] data)
            {
                int at = data.Length == 0 ? -1 : Array.LastIndexOf(data, (byte)'<');
                return at > 0 && at >= data.Length - TagBytes ? at : data.Length;
            }

            private static HashSet<long> Packed(string[] names)
            {
                return new HashSet<long>(Array.ConvertAll(names, name => PackedName(Text.LatinBytes(name), 0, name.Length)));
            }

            private static long PackedName(byte[] text, int from, int end)
            {
                long packed = 0;
                for (int at = from; at < end; at++)
                {
                    packed = packed * 256 + (text[at] >= 'A' && text[at] <= 'Z' ? text[at] + 32 : text[at]);
                }
                return end - from > PackedSigns ? Other : packed;
            }

            private void Show()
            {
                int at = hidden != 0 ? EndOfHidden(0) : 0;
                while (at < length)
                {
                    int end = Sign('<', at);
                    AddText(at, end);
                    at = end < length ? AddTag(end + 1) : length;
                }
            }

            // Return where a sign stands, or the end.
            private int Sign(char sign, int from)
            {
                int at = Array.IndexOf(data, (byte)sign, from, length - from);
                return at < 0 ? length : at;
            }

            // Take a tag, and return where what is shown goes on.
            private int AddTag(int at)
            {
                if (Text.StartsWith(data, length, "!--", at))
                {
                    hidden = Comment;
                    return EndOfHidden(at + 1);
                }
                char sign = at < length ? (char)data[at] : ' ';
                bool isEnd = sign == '/';
                long name = NameAt(isEnd ? at + 1 : at);
                if (!isEnd && Hidden.Contains(name))
                {
                    hidden = name;
                    return EndOfHidden(at);
                }
                if (Inline.Contains(name))
                {
                    if (due == 0)
                    {
                        Add((byte)' ');
                    }
                }
                else if (name != 0)
                {
                    due = Math.Max(due, (isEnd && closed) || Apart.Contains(name) ? 2 : 1);
                    closed = isEnd;
                }
                else if (!isEnd && sign != '!' && sign != '?')
                {
                    return at;
                }
                for (at = nameEnd; at < length && data[at] != '<'; at++)
                {
                    if (data[at] == '>')
                    {
                        return at + 1;
                    }
                }
                return at;
            }

            // Return the name at the start of a tag, 0 for none.
            private long NameAt(int from)
            {
                nameEnd = from;
                while (nameEnd < length && nameEnd < from + NameSigns && char.IsLetter((char)data[nameEnd]))
                {
                    nameEnd++;
                }
                return PackedName(data, from, nameEnd);
            }

            // Return where what is hidden ends, be it behind this piece.
            private int EndOfHidden(int at)
            {
                if (hidden == Comment)
                {
                    at = Text.Find(data, "-->", at, length) + 3;
                    hidden = at < 3 ? Comment : 0;
                    return at < 3 ? length : at;
                }
                for (at = Sign('<', at); at < length; at = Sign('<', at + 1))
                {
                    if (at + 1 < length && data[at + 1] == '/' && NameAt(at + 2) == hidden)
                    {
                        hidden = 0;
                        return Sign('<', nameEnd); // what stands behind the end, before the next tag, is not shown either
                    }
                }
                return length;
            }

            private void Add(byte sign)
            {
                if (filled == ready.Length)
                {
                    Array.Resize(ref ready, Math.Max(2 * length, filled + 16));
                }
                ready[filled] = sign;
                filled++;
            }

            private static bool IsBlank(byte sign)
            {
                return sign == ' ' || (sign >= '\t' && sign <= '\r');
            }

            private void AddText(int from, int end)
            {
                while (from < end && IsBlank(data[from]))
                {
                    from++;
                }
                while (end > from && IsBlank(data[end - 1]))
                {
                    end--;
                }
                if (from == end)
                {
                    return;
                }
                for (; due > 0; due--)
                {
                    Add((byte)'\n');
                }
                closed = false;
                int start = filled;
                bool isPlain = codec == "utf-8";
                for (; from < end; from++)
                {
                    byte sign = data[from];
                    isPlain = isPlain && sign != '&';
                    if (!IsBlank(sign))
                    {
                        Add(sign);
                    }
                    else if (!IsBlank(data[from - 1]))
                    {
                        Add((byte)' ');
                    }
                }
                if (!isPlain)
                {
                    byte[] text = Text.Bytes(WebUtility.HtmlDecode(Decoders.Decode(Part(ready, start, filled), codec)));
                    filled = start;
                    Array.ForEach(text, Add);
                }
            }
        }
    }
}
