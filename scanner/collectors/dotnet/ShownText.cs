// What a page without tables shows, as lines: a value in each block, a blank line where what holds several ends.
using System;
using System.Collections.Generic;
using System.Net;
using System.Text;

namespace Mediascan.Stray
{
    internal static class ShownText
    {
        private const int Fewest = 3;
        private const int StartBytes = 4096;
        private static readonly string[] ContactShapes = { "99999 999999", "9999 999 9999", "9999 999999" };

        // Return what is to be said of what a page shows outside of tables.
        public static IEnumerable<Part> ReadPageText(Work work)
        {
            string head = Collected.SmallHead(work);
            string start = head.Substring(0, Math.Min(StartBytes, head.Length));
            bool isPage = HtmlTables.IsPage(head) || Count(start, "<div") + Count(start, "<li") >= Fewest;
            return isPage && work.Depth < Settings.Nesting && MayNamePeople(work)
                ? work.Within(new ShownSource(work.Source, work.Detail))
                : new Part[0];
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
            return Array.Exists(Lists.DateShapes, shape => Collected.Holds(classes, shape))
                || Array.Exists(ContactShapes, shape => Collected.Holds(classes, shape))
                || WordedDates.Find(data, data.Length, 0, data.Length, work.Context.ThisYear).Count > 0;
        }

        // The text of a page as a source, in UTF-8.
        private sealed class ShownSource : Source
        {
            private readonly Source source;
            private readonly string encoding;

            public ShownSource(Source source, string encoding)
            {
                this.source = source;
                this.encoding = encoding;
                Size = source.Size;
            }

            public override Pieces Open()
            {
                return new ShownPieces(Streams.AsciiPieces(source, encoding), encoding == "cp1252" ? "cp1252" : "utf-8", Size);
            }
        }

        // Reads the text of a page from its start; Position counts the bytes of the page.
        private sealed class ShownPieces : Pieces
        {
            // A longer tag is cut: what follows counts as text.
            private const int TagBytes = 4096;
            private const int NameSigns = 16;
            private const string Comment = "!--";
            private const string CommentEnd = "-->";
            private static readonly char[] Blanks = { ' ', '\t', '\n', '\r', '\f', '\v' };

            private readonly Pieces pieces;
            private readonly string codec;
            private readonly long size;
            private List<byte> ready = new List<byte>();
            private int given;
            private string rest = "";
            private bool ended;
            private bool closed;

            // The element whose content is not shown, or Comment.
            private string hidden = "";

            // Ends of line to be written before the next text: none, one, or two where a record ends.
            private int due;

            public ShownPieces(Pieces pieces, string codec, long size)
            {
                this.pieces = pieces;
                this.codec = codec;
                this.size = size;
            }

            public override int Read(int count)
            {
                while (given == ready.Count && !ended)
                {
                    int read = pieces.Read();
                    ended = read == 0;
                    string data = rest + Text.Latin(pieces.Buffer, 0, read);
                    Position = ended ? size : Position + read;
                    int cut = ended ? data.Length : WholeUntil(data);
                    rest = data.Substring(cut);
                    ready = new List<byte>(cut);
                    given = 0;
                    Show(data.Substring(0, cut));
                }
                int taken = Math.Min(count, ready.Count - given);
                MakeRoom(taken);
                ready.CopyTo(given, Buffer, 0, taken);
                given += taken;
                return taken;
            }

            // Return up to where a piece of a page can be read without what may come.
            private static int WholeUntil(string data)
            {
                int from = Math.Max(0, data.Length - TagBytes);
                int at = data.Length == 0 ? -1 : data.LastIndexOf('<');
                return at > 0 && at >= from ? at : data.Length;
            }

            private void Show(string data)
            {
                string[] parts = data.Split('<');
                AddText(parts[0]);
                for (int n = 1; n < parts.Length; n++)
                {
                    AddPiece(parts[n]);
                }
            }

            // Take what stands behind one sign '<' and before the next.
            private void AddPiece(string piece)
            {
                bool isEnd = piece.Length > 0 && piece[0] == '/';
                string name = TagName(piece, isEnd ? 1 : 0);
                if (hidden != "")
                {
                    bool endsComment = hidden == Comment && Collected.Holds(piece, CommentEnd);
                    hidden = endsComment || (isEnd && hidden != Comment && name == hidden) ? "" : hidden;
                    AddText(endsComment ? Behind(piece, CommentEnd) : "");
                }
                else if (piece.StartsWith(Comment, StringComparison.Ordinal))
                {
                    hidden = Collected.Holds(piece, CommentEnd) ? "" : Comment;
                    AddText(Behind(piece, CommentEnd));
                }
                else if (Array.IndexOf(Lists.ShownHidden, name) >= 0 && !isEnd)
                {
                    hidden = name;
                }
                else if (name != "" || isEnd || (piece != "" && (piece[0] == '!' || piece[0] == '?')))
                {
                    AddTag(name, isEnd);
                    AddText(Behind(piece, ">"));
                }
                else
                {
                    AddText(piece);
                }
            }

            private static string Behind(string text, string sign)
            {
                int at = text.IndexOf(sign, StringComparison.Ordinal);
                return at < 0 ? "" : text.Substring(at + sign.Length);
            }

            // Return the name at the start of a tag, in small letters.
            private static string TagName(string piece, int start)
            {
                int end = start;
                while (end < piece.Length && end < start + NameSigns && char.IsLetter(piece[end]))
                {
                    end++;
                }
                char[] name = piece.Substring(start, end - start).ToCharArray();
                return new string(Array.ConvertAll(name, sign => sign >= 'A' && sign <= 'Z' ? (char)(sign + 32) : sign));
            }

            private void AddTag(string name, bool isEnd)
            {
                if (Array.IndexOf(Lists.ShownInline, name) >= 0)
                {
                    if (due == 0)
                    {
                        ready.Add((byte)' ');
                    }
                }
                else if (name != "")
                {
                    bool isApart = (isEnd && closed) || Array.IndexOf(Lists.ShownApart, name) >= 0;
                    due = Math.Max(due, isApart ? 2 : 1);
                    closed = isEnd;
                }
            }

            private void AddText(string text)
            {
                text = string.Join(" ", text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
                if (text == "" || hidden != "")
                {
                    return;
                }
                for (; due > 0; due--)
                {
                    ready.Add((byte)'\n');
                }
                closed = false;
                byte[] data = Text.LatinBytes(text);
                bool isPlain = codec == "utf-8" && text.IndexOf('&') < 0;
                ready.AddRange(isPlain ? data : Text.Bytes(WebUtility.HtmlDecode(Decoders.Decode(data, codec))));
            }
        }
    }
}
