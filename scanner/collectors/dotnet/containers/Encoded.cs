// Files that stand in a text as letters: base64 (also in data URLs, JSON and XML), hexadecimal digits, uuencode.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    internal static class EncodedText
    {
        // Of every eighth sign of a text so many in a row must be letters of a code before it is looked at closely.
        private const int SampledEach = 8, SampledRun = 48;
        private const int ShortestLine = 40;
        private const int ShortestCode = 300;
        public const int CodeHead = 8 * 1024;

        // Behind the letters in a piece of a text, where no more than the end of a line stands there.
        private const int LongestEnd = 66;
        private const string EndSigns = " \t\r\n&#;013xdDaA";
        private const int BlanksAhead = 40;
        private const string UuStart = "begin ";

        // Letters of one file, beyond which it is too big to hold.
        private const int MostCode = Settings.MemberBytes * 3 / 2;
        private const int LeastDecoded = 100;

        // First byte of a stream of zlib with the window that is usual (RFC 1950).
        private const int ZlibFirst = 0x78;

        // Line ends or signs of quoted-printable in the first bytes of a text that is written so.
        private const int SoftEnds = 3, QuotedSigns = 20;
        private static readonly string[] QuotedOften = { "=3D", "=20", "=2F" };
        private static readonly string[] Entities = { "13;", "10;", "xd;", "xD;", "xa;", "xA;" };

        private static bool IsCode(byte sign)
        {
            return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
                || sign == '+' || sign == '/' || sign == '-' || sign == '_' || sign == '\\';
        }

        // Tell whether a piece of a text may hold a file in letters; far cheaper than to look for it.
        public static bool MayBe(byte[] piece, int length)
        {
            if (Text.StartsWith(piece, length, UuStart, 0) || Text.Find(piece, "\n" + UuStart, 0, length) >= 0)
            {
                return true;
            }
            int run = 0;
            for (int at = 0; at < length && run < SampledRun; at += SampledEach)
            {
                byte sign = piece[at];
                run = IsCode(sign) || "=\r\n&#;".IndexOf((char)sign) >= 0 ? run + 1 : 0;
            }
            return run >= SampledRun ? NextRun(piece, 0, length) >= 0 : HasIndentedLines(piece, length);
        }

        // Tell whether a line of letters stands there, and another that is indented.
        private static bool HasIndentedLines(byte[] piece, int length)
        {
            int run = 0;
            bool isEnded = false;
            for (int at = 0; at < length; at++)
            {
                byte sign = piece[at];
                if (sign == '\r')
                {
                    continue;
                }
                if (isEnded && (sign == ' ' || sign == '\t'))
                {
                    return true;
                }
                isEnded = sign == '\n' && run >= ShortestLine;
                run = IsCode(sign) ? run + 1 : 0;
            }
            return false;
        }

        // Return where so many letters of a code as make a line begin next, or -1.
        private static int NextRun(byte[] data, int at, int length)
        {
            int run = 0;
            for (; at < length; at++)
            {
                run = IsCode(data[at]) ? run + 1 : 0;
                if (run == ShortestLine)
                {
                    return at + 1 - ShortestLine;
                }
            }
            return -1;
        }

        // Return the Parts of each file in a text; of a program only those with people enough.
        public static IEnumerable<Part> Read(Work work)
        {
            long least = work.IsSource ? work.Context.Threshold : 0;
            int number = 0;
            foreach (byte[] data in Files(work))
            {
                number++;
                if (number > Settings.Members)
                {
                    throw new NotRead("too_many_members");
                }
                string name = "encoded " + number;
                if (data == null)
                {
                    yield return new Part(name, Judgement.Unread("nested_too_big"));
                    continue;
                }
                work.Allowance.Use(data.Length);
                foreach (Part part in work.Within(new HeldSource(data), name))
                {
                    if (part.Judgement.Verdict != "clean" && part.Judgement.People >= least)
                    {
                        yield return part;
                    }
                }
            }
        }

        // Return the Parts of a text in quoted-printable that no mail is around; none of any other.
        public static IEnumerable<Part> ReadQuoted(Work work)
        {
            if (!Recognise.IsNarrow(work.Detail) || !IsQuoted(work.Head))
            {
                yield break;
            }
            byte[] data = Streams.Whole(work.Source, Settings.MemberBytes, "nested_too_big");
            foreach (Part part in work.Within(new HeldSource(MailHeaders.Unquoted(data, data.Length))))
            {
                if (part.Judgement.People > 0)
                {
                    yield return part;
                }
            }
        }

        // Tell whether a text is in quoted-printable: there, every sign of equality begins a sign or ends a line.
        private static bool IsQuoted(byte[] head)
        {
            int quoted = 0, signs = 0, found = 0, all = 0;
            Array.ForEach(QuotedOften, sign => quoted += Count(head, sign));
            if (Count(head, "=\n") + Count(head, "=\r\n") < SoftEnds && quoted < QuotedSigns)
            {
                return false;
            }
            for (int at = 0; at < head.Length; at++)
            {
                if (head[at] != '=')
                {
                    continue;
                }
                all++;
                if (at + 2 < head.Length && Uri.IsHexDigit((char)head[at + 1]) && Uri.IsHexDigit((char)head[at + 2]))
                {
                    signs++;
                    found++;
                    continue;
                }
                int end = at + 1;
                while (end < head.Length && (head[end] == ' ' || head[end] == '\t'))
                {
                    end++;
                }
                end += end < head.Length && head[end] == '\r' ? 1 : 0;
                found += end < head.Length && head[end] == '\n' ? 1 : 0;
            }
            return signs > 0 && found >= CellValues.NearlyAll * all;
        }

        // bytes.count
        private static int Count(byte[] data, string wanted)
        {
            int count = 0;
            int at = Text.Find(data, wanted, 0, data.Length);
            while (at >= 0)
            {
                count++;
                at = Text.Find(data, wanted, at + wanted.Length, data.Length);
            }
            return count;
        }

        // Return the bytes of each file in a text, null for one that is too big to hold.
        private static IEnumerable<byte[]> Files(Work work)
        {
            var data = new byte[0];
            int length = 0, wanted = 0;
            Pieces text = Streams.AsciiPieces(work.Source, work.Detail);
            for (int read = text.Read(); read > 0; read = text.Read())
            {
                if (data.Length < length + read)
                {
                    Array.Resize(ref data, Math.Max(length + read, Math.Min(2 * data.Length, MostCode + Settings.ReadBytes)));
                }
                Buffer.BlockCopy(text.Buffer, 0, data, length, read);
                length += read;
                if (length < wanted)
                {
                    continue;
                }
                var found = new Search(data, length, false);
                foreach (byte[] file in found.Files())
                {
                    yield return file;
                }
                length -= found.Kept;
                Buffer.BlockCopy(data, found.Kept, data, 0, length);
                length = GoingOn(data, length);
                wanted = Math.Min(2 * length, MostCode + 1);
                if (length > MostCode)
                {
                    yield return null;
                    wanted = 0;
                    for (length = 0; length < CodeHead; length++)
                    {
                        data[length] = (byte)'A'; // letters of no file
                    }
                }
            }
            foreach (byte[] file in new Search(data, length, true).Files())
            {
                yield return file;
            }
        }

        // Return how many letters are kept that go on behind them; of those that begin as no file only the beginning.
        private static int GoingOn(byte[] letters, int length)
        {
            if (length <= 2 * CodeHead || Text.StartsWith(letters, length, UuStart, 0))
            {
                return length;
            }
            byte[] head = Bare(Packaged.Slice(letters, 0, CodeHead));
            int cut = Array.IndexOf(head, (byte)'&'); // an entity may be cut
            Array.Resize(ref head, cut < 0 ? head.Length : cut);
            if (IsAFile(Decoded((byte[])head.Clone())))
            {
                return length;
            }
            Buffer.BlockCopy(head, 0, letters, 0, head.Length);
            return head.Length;
        }

        // Looks for the files in a piece of text.
        private sealed class Search
        {
            private readonly byte[] data;
            private readonly int length;
            private readonly bool isLast;

            // Where the lines of the next file in uuencode begin, and where they end; its first line begins at `head`.
            private int head = -1;
            private int lines;
            private int end;

            // Where what did not end in the piece begins.
            public int Kept;

            public Search(byte[] data, int length, bool isLast)
            {
                this.data = data;
                this.length = length;
                this.isLast = isLast;
            }

            public IEnumerable<byte[]> Files()
            {
                int at = 0;
                FindLines(0);
                while (true)
                {
                    int start = NextRun(data, at, length);
                    if (head >= 0 && head < at)
                    {
                        FindLines(at);
                    }
                    if (start < 0 && head < 0)
                    {
                        Kept = Math.Max(at, length - ShortestLine);
                        yield break;
                    }
                    bool isLines = head >= 0 && (start < 0 || head <= start);
                    int from = isLines ? head : start, stop = isLines ? end : CodeEnd(start);
                    if (!isLast && MayGoOn(stop, isLines))
                    {
                        Kept = from;
                        yield break;
                    }
                    at = stop;
                    byte[] made = isLines ? UnUu(lines, end) : FileOf(Packaged.Slice(data, from, stop));
                    if (made.Length > 0)
                    {
                        yield return made;
                    }
                }
            }

            // Tell whether what stands behind letters up to the end is no more than a part of a line, or its end.
            private bool MayGoOn(int from, bool isLines)
            {
                if (length - from > LongestEnd)
                {
                    return false;
                }
                for (int at = from; at < length; at++)
                {
                    if (isLines ? data[at] == '\n' : EndSigns.IndexOf((char)data[at]) < 0)
                    {
                        return false;
                    }
                }
                return true;
            }

            private int CodeEnd(int at)
            {
                while (at < length && IsCode(data[at]))
                {
                    while (at < length && IsCode(data[at]))
                    {
                        at++;
                    }
                    for (int after = Separator(at); after > at; after = Separator(at))
                    {
                        at = after;
                    }
                }
                return at;
            }

            // Return the place behind what may stand between lines of code, the same place where nothing of that does.
            private int Separator(int at)
            {
                if (Text.StartsWith(data, length, "&#", at)
                    && Array.Exists(Entities, entity => Text.StartsWith(data, length, entity, at + 2)))
                {
                    return at + 5;
                }
                int place = at;
                while (place < length && (data[place] == ' ' || data[place] == '\t'))
                {
                    place++;
                }
                place += place < length && data[place] == '\r' ? 1 : 0;
                if (place >= length || data[place] != '\n')
                {
                    return at;
                }
                int blanks = ++place;
                while (place < length && place - blanks < BlanksAhead && (data[place] == ' ' || data[place] == '\t'))
                {
                    place++;
                }
                bool goesOn = place < length && IsCode(data[place]) && data[place] != '-' && data[place] != '_';
                return goesOn ? place : at;
            }

            private void FindLines(int from)
            {
                for (head = Text.Find(data, UuStart, from, length); head >= 0; head = Text.Find(data, UuStart, head + 1, length))
                {
                    if ((head == 0 || data[head - 1] == '\n') && HasLines())
                    {
                        return;
                    }
                }
            }

            private bool HasLines()
            {
                int at = head + UuStart.Length, digits = 0;
                while (at < length && digits < 4 && data[at] >= '0' && data[at] <= '7')
                {
                    at++;
                    digits++;
                }
                if (digits < 3 || at >= length || data[at] != ' ')
                {
                    return false;
                }
                int name = ++at;
                while (at < length && at - name < 256 && data[at] != '\r' && data[at] != '\n')
                {
                    at++;
                }
                int last = LineEnd(at);
                if (at == name || at - name > 255 || last < 0)
                {
                    return false;
                }
                lines = end = last;
                while (true)
                {
                    at = end;
                    while (at < length && at - end < 65 && data[at] >= ' ' && data[at] <= '`')
                    {
                        at++;
                    }
                    last = at > end && at - end <= 64 ? LineEnd(at) : -1;
                    if (last < 0)
                    {
                        return end > lines;
                    }
                    end = last;
                }
            }

            private int LineEnd(int at)
            {
                at += at < length && data[at] == '\r' ? 1 : 0;
                return at < length && data[at] == '\n' ? at + 1 : -1;
            }

            // Return the file that lines of uuencode stand for.
            private byte[] UnUu(int from, int to)
            {
                var made = new MemoryStream();
                while (from < to)
                {
                    int stop = Array.IndexOf(data, (byte)'\n', from, to - from);
                    stop = stop < 0 ? to : stop;
                    int last = stop > from && data[stop - 1] == '\r' ? stop - 1 : stop;
                    bool isBlank = true;
                    for (int at = from; at < last; at++)
                    {
                        isBlank = isBlank && data[at] == ' ';
                    }
                    if (!isBlank && data[from] != '`')
                    {
                        UnUuLine(from, last, made);
                    }
                    from = stop + 1;
                }
                return made.ToArray();
            }

            private void UnUuLine(int from, int last, MemoryStream made)
            {
                int count = (data[from] - 32) & 63;
                for (int at = from + 1; at < last && count > 0; at += 4)
                {
                    int bits = 0;
                    for (int n = 0; n < 4; n++)
                    {
                        bits = bits << 6 | (at + n < last ? (data[at + n] - 32) & 63 : 0);
                    }
                    for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--)
                    {
                        made.WriteByte((byte)(bits >> shift));
                    }
                }
            }
        }

        // Return the file that letters stand for, none where they are none.
        private static byte[] FileOf(byte[] letters)
        {
            if (letters.Length < ShortestCode || !IsAFile(Decoded(Bare(Packaged.Slice(letters, 0, CodeHead)))))
            {
                return new byte[0];
            }
            return Decoded(Bare(letters));
        }

        // Return letters without what may stand between lines of them.
        private static byte[] Bare(byte[] letters)
        {
            var bare = new byte[letters.Length];
            int filled = 0;
            for (int at = 0; at < letters.Length; at++)
            {
                byte sign = letters[at], next = at + 1 < letters.Length ? letters[at + 1] : (byte)0;
                if (sign == '\\' && (next == 'n' || next == 'r' || next == '/'))
                {
                    at += next == '/' ? 0 : 1;
                }
                else if (sign == '&' && next == '#' && EntityEnd(letters, at + 2) > 0)
                {
                    at = EntityEnd(letters, at + 2);
                }
                else if (!(sign == ' ' || (sign >= '\t' && sign <= '\r')))
                {
                    bare[filled++] = sign;
                }
            }
            Array.Resize(ref bare, filled);
            return bare;
        }

        // Return where two or three signs of a number end in a semicolon, 0 where they do not.
        private static int EntityEnd(byte[] letters, int at)
        {
            int end = at;
            while (end < letters.Length && end - at < 3 && (letters[end] == 'x' || IsEntityDigit(letters[end])))
            {
                end++;
            }
            return end - at >= 2 && end < letters.Length && letters[end] == ';' ? end : 0;
        }

        private static bool IsEntityDigit(byte sign)
        {
            return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'd') || (sign >= 'A' && sign <= 'D');
        }

        // Return the place behind what databases put before hexadecimal digits: backslashes and 0x.
        private static int DigitsStart(byte[] letters)
        {
            int at = 0;
            while (at < letters.Length && letters[at] == '\\')
            {
                at++;
            }
            at += at < letters.Length && letters[at] == '0' ? 1 : 0;
            return at < letters.Length && letters[at] == 'x' ? at + 1 : 0;
        }

        // Return what letters without blanks stand for, whatever they are.
        private static byte[] Decoded(byte[] letters)
        {
            int start = DigitsStart(letters);
            int even = start + ((letters.Length - start) & ~1);
            bool isHexadecimal = true, isForUrls = true;
            for (int at = 0; at < letters.Length; at++)
            {
                isHexadecimal = isHexadecimal && (at < start || at >= even || Uri.IsHexDigit((char)letters[at]));
                isForUrls = isForUrls && letters[at] != '+' && letters[at] != '/';
            }
            if (isHexadecimal)
            {
                var made = new byte[Math.Max(0, (even - start) / 2)];
                for (int at = 0; at < made.Length; at++)
                {
                    made[at] = (byte)(Uri.FromHex((char)letters[start + 2 * at]) << 4 | Uri.FromHex((char)letters[start + 2 * at + 1]));
                }
                return made;
            }
            for (int at = 0; isForUrls && at < letters.Length; at++)
            {
                letters[at] = letters[at] == '-' ? (byte)'+' : letters[at] == '_' ? (byte)'/' : letters[at];
            }
            return MailHeaders.Un64(letters, letters.Length);
        }

        // Return a source of what a file without a name of its own unpacks to, bare or with zlib's header, or null.
        public static Source Deflated(Work work)
        {
            byte[] head = work.Head;
            bool isHeaded = head.Length > 2 && head[0] == ZlibFirst && (head[0] << 8 | head[1]) % 31 == 0;
            for (int start = isHeaded ? 2 : 0; start >= 0; start -= 2)
            {
                if (IsAFile(Inflated(Packaged.Slice(head, start, start + CodeHead))))
                {
                    var packed = new SliceSource(work.Source, start, work.Source.Size - start);
                    return new InflatedSource(packed, LooseMember.Likely * packed.Size, work.Allowance);
                }
            }
            return null;
        }

        private static byte[] Inflated(byte[] packed)
        {
            var made = new byte[CodeHead];
            bool isFed = false;
            var unpacker = new Inflate(
                () =>
                {
                    var fed = new ArraySegment<byte>(packed, 0, isFed ? 0 : packed.Length);
                    isFed = true;
                    return fed;
                },
                CodeHead);
            try
            {
                return Packaged.Slice(made, 0, unpacker.Read(made, CodeHead));
            }
            catch (ZlibError)
            {
                return new byte[0];
            }
        }

        // Tell whether bytes begin as a file does that may hold people's data.
        public static bool IsAFile(byte[] head)
        {
            if (head.Length < LeastDecoded)
            {
                return false;
            }
            string detail;
            string kind = Recognise.Kind(head, out detail);
            if (kind == "text" && detail == "cp1252")
            {
                int marks = 0, narrow = 0;
                foreach (byte sign in head)
                {
                    marks += " \n,;:.".IndexOf((char)sign) >= 0 ? 1 : 0;
                    narrow += sign < 128 ? 1 : 0;
                }
                return marks > head.Length / 20 && narrow > 0.9 * head.Length;
            }
            return kind != "binary" && kind != "opaque" && kind != "empty";
        }
    }
}
