// Rich Text Format (rtf, version 1.9.1): paragraphs and rows of tables, what is hidden too.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // Takes the text of an rtf in pieces, a character for each byte.
    internal sealed class RichText
    {
        private const int LongestToken = 48;
        private const int LongestWord = 32;
        private const int LongestNumber = 10;
        private const int GroupsDeep = 4096;
        private const int ObjectDigits = 2 * Settings.MemberBytes;

        // Groups whose text nobody sees, or that say something a second time.
        private static readonly HashSet<string> LeftOut = new HashSet<string>(
            ("fonttbl colortbl stylesheet info pict themedata colorschememapping datastore latentstyles listtable "
            + "listoverridetable rsidtbl generator xmlnstbl filetbl revtbl fldinst nonesttables sp pntext").Split(' '));

        // Of the groups that older programs are told to leave out, those with text, or with the ends of rows.
        private static readonly HashSet<string> Starred = new HashSet<string>(
            "annotation shpinst footnote shptxt nesttableprops".Split(' '));

        private static readonly Dictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            { "tab", "\t" }, { "line", "\n" }, { "emdash", "\u2014" }, { "endash", "\u2013" }, { "lquote", "\u2018" },
            { "rquote", "\u2019" }, { "ldblquote", "\u201c" }, { "rdblquote", "\u201d" }, { "bullet", "\u2022" },
        };

        private readonly Flow flow;
        private const int MostFonts = 4096;
        private readonly Stack<State> groups = new Stack<State>();
        private readonly StringBuilder text = new StringBuilder();
        private string rest = "";
        private bool isLeftOut;

        // The code page of the document, that of the font in use where it has one of its own, and the font described.
        private long page = CodePages.Western;
        private int fontPage;
        private readonly Dictionary<long, int> fonts = new Dictionary<long, int>();
        private long font = -1;
        private bool inFonts;

        // Characters that stand for one in Unicode, for programs that know none.
        private long follow = 1;
        private long toSkip;
        private long binary;
        private bool isStarred;
        private bool inTable;
        private bool isOpen;
        private long length;
        private List<string> cells = new List<string>();

        // The hexadecimal digits of an object that is open, and how many groups are around it.
        private StringBuilder digits;
        private long digitCount;
        private int digitDepth;

        // Bytes of the objects that have ended, null for one that is too long, until somebody takes them.
        private List<byte[]> objects = new List<byte[]>();

        private RichText(Flow flow)
        {
            this.flow = flow;
        }

        // Return the Parts of the objects, of the tables and of the text of an rtf.
        public static IEnumerable<Part> ReadRichText(Work work)
        {
            var flow = new Flow(work);
            var text = new RichText(flow);
            int number = 0;
            Pieces stream = work.Source.Open();
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                text.Feed(Text.Latin(stream.Buffer, 0, read), LongestToken);
                foreach (byte[] data in text.Taken())
                {
                    number++;
                    foreach (Part part in JudgeObject(data, work, "embedded " + number))
                    {
                        yield return part;
                    }
                }
            }
            text.Feed("", 0);
            if (text.digits != null)
            {
                text.EndObject();
            }
            text.Paragraph();
            foreach (byte[] data in text.Taken())
            {
                number++;
                foreach (Part part in JudgeObject(data, work, "embedded " + number))
                {
                    yield return part;
                }
            }
            long most = 0;
            foreach (Part part in flow.Parts())
            {
                most = Math.Max(most, part.Judgement.People);
                yield return part;
            }
            if (text.groups.Count > 0 && most < work.Context.Threshold)
            {
                yield return new Part("", Judgement.Unread("broken:rtf")); // a brace was never closed: it may hide text
            }
        }

        private List<byte[]> Taken()
        {
            List<byte[]> taken = objects;
            objects = new List<byte[]>();
            return taken;
        }

        // Return the Parts of an object of OLE 1.
        private static IEnumerable<Part> JudgeObject(byte[] data, Work work, string name)
        {
            if (data == null)
            {
                return new[] { new Part(name, Judgement.Unread("nested_too_big")) };
            }
            byte[] inner = Packaged.NativeData(data);
            work.Allowance.Use(inner.Length);
            return work.Within(new HeldSource(inner), name);
        }

        private void EndObject()
        {
            objects.Add(digitCount <= ObjectDigits ? Packaged.Unhex(digits) : null);
            digits = null;
        }

        // Take the next piece; what may be the beginning of a token waits for the next one.
        private void Feed(string piece, int kept)
        {
            string data = rest + piece;
            int end = Math.Max(0, data.Length - kept);
            int at = 0;
            while (at < end)
            {
                if (binary > 0)
                {
                    int step = (int)Math.Min(binary, data.Length - at);
                    binary -= step;
                    at += step;
                    continue;
                }
                int after = Token(data, at);
                if (after == at)
                {
                    break;
                }
                at = after;
            }
            rest = data.Substring(at);
        }

        // Take the token at a place and return the place behind it; the same place if there is none.
        private int Token(string data, int at)
        {
            char sign = data[at];
            if (sign == '\\')
            {
                return Control(data, at + 1);
            }
            if (sign == '{' || sign == '}')
            {
                Brace(sign);
                return at + 1;
            }
            int end = at;
            bool isEnd = sign == '\r' || sign == '\n';
            while (end < data.Length && data[end] != '\\' && data[end] != '{' && data[end] != '}'
                && (data[end] == '\r' || data[end] == '\n') == isEnd)
            {
                end++;
            }
            if (!isEnd)
            {
                Show(Decoded(data.Substring(at, end - at)), end - at);
            }
            return end;
        }

        // Take what follows a backslash.
        private int Control(string data, int at)
        {
            if (at >= data.Length)
            {
                return at - 1;
            }
            int end = at;
            while (end < data.Length && end - at < LongestWord && Text.IsLetter(data[end]))
            {
                end++;
            }
            if (end > at)
            {
                return Word(data, data.Substring(at, end - at), end);
            }
            int first = data[at] == '\'' && at + 2 < data.Length ? Uri.IsHexDigit(data[at + 1]) ? 1 : 0 : 0;
            if (first == 1 && Uri.IsHexDigit(data[at + 2]))
            {
                Show(Decoded(((char)Convert.ToByte(data.Substring(at + 1, 2), 16)).ToString()), 1);
                return at + 3;
            }
            switch (data[at])
            {
                case '*':
                    isStarred = true;
                    break;
                case '\\':
                case '{':
                case '}':
                    Show(data.Substring(at, 1), 1);
                    break;
                case '~':
                    Show("\u00a0", 1);
                    break;
                case '_':
                    Show("-", 1);
                    break;
            }
            return at + 1;
        }

        // Take a control word, with the number and the blank behind it.
        private int Word(string data, string word, int at)
        {
            int start = at < data.Length && data[at] == '-' ? at + 1 : at;
            int end = start;
            while (end < data.Length && end - start < LongestNumber && Text.IsDigit(data[end]))
            {
                end++;
            }
            bool hasNumber = end > start;
            long number = hasNumber ? long.Parse(data.Substring(start, end - start)) * (start > at ? -1 : 1) : 0;
            end = hasNumber ? end : at;
            Word(word, hasNumber, number);
            return end < data.Length && data[end] == ' ' ? end + 1 : end;
        }

        private void Brace(char brace)
        {
            isStarred = false;
            toSkip = 0;
            if (brace == '{')
            {
                if (groups.Count >= GroupsDeep)
                {
                    throw new NotRead("nesting");
                }
                groups.Push(new State { IsLeftOut = isLeftOut, Follow = follow, FontPage = fontPage, InFonts = inFonts });
            }
            else if (groups.Count > 0)
            {
                State around = groups.Pop();
                isLeftOut = around.IsLeftOut;
                follow = around.Follow;
                fontPage = around.FontPage;
                inFonts = around.InFonts;
                if (digits != null && groups.Count < digitDepth)
                {
                    EndObject();
                }
            }
        }

        private void Word(string word, bool hasNumber, long number)
        {
            bool starred = isStarred;
            isStarred = false;
            string sign;
            if (word == "objdata")
            {
                isLeftOut = true;
                digits = new StringBuilder();
                digitCount = 0;
                digitDepth = groups.Count;
            }
            else if (LeftOut.Contains(word) || (starred && !Starred.Contains(word)))
            {
                isLeftOut = true;
                inFonts = inFonts || word == "fonttbl";
            }
            else if (hasNumber && (word == "ansicpg" || word == "f" || word == "fcharset"))
            {
                CodePage(word, number);
            }
            else if (CodePages.OfWord(word) > 0)
            {
                page = CodePages.OfWord(word);
            }
            else if (word == "bin")
            {
                binary = Math.Max(0, number);
            }
            else if (word == "uc")
            {
                follow = hasNumber ? Math.Max(0, number) : 1;
            }
            else if (word == "u" && hasNumber)
            {
                Show(((char)(number & 0xFFFF)).ToString(), 1);
                toSkip = follow;
            }
            else if (Words.TryGetValue(word, out sign))
            {
                Show(sign, 1);
            }
            else if (!isLeftOut)
            {
                Layout(word);
            }
        }

        // Take what tells how the bytes of the text, or of one font, are to be read.
        private void CodePage(string word, long number)
        {
            if (word == "ansicpg")
            {
                page = number;
            }
            else if (word == "f" && inFonts)
            {
                font = number;
            }
            else if (word == "f")
            {
                fonts.TryGetValue(number, out fontPage);
            }
            else if (inFonts && fonts.Count < MostFonts && CodePages.OfFont(number) > 0)
            {
                fonts[font] = CodePages.OfFont(number);
            }
        }

        private string Decoded(string shown)
        {
            return Text.IsAscii(shown) ? shown : CodePages.Decode(Text.LatinBytes(shown), fontPage > 0 ? fontPage : page);
        }

        // Take a word that ends a paragraph, a cell or a row.
        private void Layout(string word)
        {
            switch (word)
            {
                case "pard":
                case "intbl":
                    inTable = word == "intbl";
                    break;
                case "cell":
                case "nestcell":
                    if (cells.Count < Flow.Widest)
                    {
                        cells.Add(Text.Cut(Text.Strip(text.ToString()), Settings.CellCharacters));
                    }
                    text.Clear();
                    length = 0;
                    break;
                case "row":
                case "nestrow":
                    Row();
                    break;
                case "par":
                case "sect":
                case "page":
                    if (inTable)
                    {
                        text.Append('\n');
                    }
                    else
                    {
                        Paragraph();
                    }
                    break;
            }
        }

        private void Row()
        {
            List<string> row = cells;
            cells = new List<string>();
            if (row.Count == 0)
            {
                return;
            }
            if (!isOpen)
            {
                flow.Begin();
                isOpen = true;
            }
            flow.Row(row);
        }

        private void Paragraph()
        {
            Row();
            if (isOpen)
            {
                flow.End();
                isOpen = false;
            }
            flow.Paragraph(text.ToString());
            text.Clear();
            length = 0;
        }

        // Keep text, but for what follows a character in Unicode in its place.
        private void Show(string shown, int count)
        {
            int skipped = (int)Math.Min(toSkip, count);
            toSkip -= skipped;
            if (digits != null)
            {
                digitCount += count;
                digits.Append(digitCount <= ObjectDigits ? shown : "");
            }
            if (isLeftOut || skipped == count)
            {
                return;
            }
            text.Append(shown, skipped, shown.Length - skipped);
            length += count - skipped;
            if (length <= Flow.ParagraphCharacters)
            {
                return;
            }
            if (inTable)
            {
                text.Length = Math.Min(text.Length, Settings.CellCharacters);
                length = 0;
            }
            else
            {
                Paragraph();
            }
        }

        // What a group has of its own.
        private sealed class State
        {
            public bool IsLeftOut;
            public long Follow;
            public int FontPage;
            public bool InFonts;
        }
    }
}
