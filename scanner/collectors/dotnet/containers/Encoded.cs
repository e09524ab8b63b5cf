// Files that stand in a text as letters: base64 (also in data URLs, JSON and XML), hexadecimal digits, uuencode.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class EncodedText
    {
        // Of every eighth sign of a text so many in a row must be letters of a code before it is looked at closely.
        private const int SampledEach = 8, SampledRun = 48;
        public const int ShortestLine = 40;
        public const int CodeHead = 8 * 1024;
        public const string UuStart = "begin ";

        // Letters of one file, beyond which it is too big to hold.
        private const int MostCode = Settings.MemberBytes * 3 / 2;
        private const int LeastDecoded = 100;

        // First byte of a stream of zlib with the window that is usual (RFC 1950).
        private const int ZlibFirst = 0x78;

        // Line ends or signs of quoted-printable in the first bytes of a text that is written so.
        private const int SoftEnds = 3, QuotedSigns = 20;
        private static readonly string[] QuotedOften = { "=3D", "=20", "=2F" };

        public static bool IsCode(byte sign)
        {
            return Codes[sign];
        }

        private static readonly bool[] Codes = Array.ConvertAll(RunReader.Classes, kind => "9Aa+/-_\\".IndexOf((char)kind) >= 0);

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
            for (int end = Array.IndexOf(piece, (byte)'\n', 0, length); end >= 0; end = Array.IndexOf(piece, (byte)'\n', end + 1, length - end - 1))
            {
                int next = end + 1, at = end - 1, run = 0;
                while (next < length && piece[next] == '\r')
                {
                    next++;
                }
                if (next == length || (piece[next] != ' ' && piece[next] != '\t'))
                {
                    continue;
                }
                for (; at >= 0 && run < ShortestLine && (IsCode(piece[at]) || piece[at] == '\r'); at--)
                {
                    run += piece[at] == '\r' ? 0 : 1;
                }
                if (run == ShortestLine)
                {
                    return true;
                }
            }
            return false;
        }

        // Return where so many letters of a code as make a line begin next, or -1.
        public static int NextRun(byte[] data, int at, int length)
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
                var found = new LettersIn(data, length, false);
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
            foreach (byte[] file in new LettersIn(data, length, true).Files())
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
            byte[] head = Letters.Bare(Packaged.Slice(letters, 0, CodeHead));
            int cut = Array.IndexOf(head, (byte)'&'); // an entity may be cut
            Array.Resize(ref head, cut < 0 ? head.Length : cut);
            if (IsAFile(Letters.Decoded((byte[])head.Clone())))
            {
                return length;
            }
            Buffer.BlockCopy(head, 0, letters, 0, head.Length);
            return head.Length;
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
