// Text in EBCDIC, as mainframes write it: lines, or records of one length without any line end.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A text in EBCDIC as one in ASCII; after each record of `length`, if that is not 0, there is a line end.
    internal sealed class MainframeSource : Source
    {
        private readonly Source source;
        private readonly int length;

        public MainframeSource(Source source, int length)
        {
            this.source = source;
            this.length = length;
            Size = source.Size + (length > 0 ? source.Size / length : 0);
        }

        public override Pieces Open()
        {
            return new MainframePieces(source.Open(), length);
        }
    }

    // Reads it from its start.
    internal sealed class MainframePieces : Pieces
    {
        private readonly Pieces stream;
        private readonly int length;
        private byte[] waiting = new byte[0];
        private int start;
        private int end;
        private int column;

        public MainframePieces(Pieces stream, int length)
        {
            this.stream = stream;
            this.length = length;
        }

        public override int Read(int count)
        {
            if (start == end)
            {
                Fill(count);
            }
            int read = Math.Min(count, end - start);
            MakeRoom(read);
            System.Buffer.BlockCopy(waiting, start, Buffer, 0, read);
            start += read;
            Position += read;
            return read;
        }

        private void Fill(int count)
        {
            int read = stream.Read(count);
            waiting = new byte[length > 0 ? read + read / length + 1 : read];
            start = end = 0;
            for (int at = 0; at < read; at++)
            {
                waiting[end++] = Mainframe.Ascii[stream.Buffer[at]];
                column++;
                if (column == length)
                {
                    waiting[end++] = (byte)'\n';
                    column = 0;
                }
            }
        }
    }

    internal static class Mainframe
    {
        // What each byte stands for: code pages 37, 500 and 1047 differ in brackets and the like alone.
        public static readonly byte[] Ascii = Text.LatinBytes(Lists.Mainframe[0]);
        private static readonly byte[] Words = Text.LatinBytes(Lists.Mainframe[1]);
        private static readonly byte[] Marks = Text.LatinBytes(Lists.Mainframe[2]);
        private const int Least = 64;
        private const int Sample = 8 * 1024;
        private const int ShortestRecord = 16, LongestRecord = 2000;

        // Signs that are of the class of those a record before, at least; multiples of the length have nearly as many.
        private const double SameShare = 0.7, SameMargin = 0.02;

        // Tell whether bytes are text as mainframes write it: their blanks, letters and digits, and none of ASCII's.
        public static bool Is(byte[] head)
        {
            int length = Math.Min(head.Length, Sample), marks = 0, blanks = 0, words = 0, signs = 0;
            for (int at = 0; at < length; at++)
            {
                marks += head[at] == 0x40 || head[at] == 0x6B ? 1 : 0;
                blanks += head[at] == ' ' ? 1 : 0;
            }
            if (length < Least || marks * 25 < length || blanks * 100 > length)
            {
                return false;
            }
            for (int at = 0; at < length; at++)
            {
                bool isWord = Array.IndexOf(Words, head[at]) >= 0;
                words += isWord ? 1 : 0;
                signs += isWord || Array.IndexOf(Marks, head[at]) >= 0 ? 1 : 0;
            }
            return words * 10 >= length * 3 && signs * 10 >= length * 9;
        }

        // Return the Parts of the text in ASCII, its records as lines.
        public static IEnumerable<Part> Read(Work work)
        {
            byte[] text = Array.ConvertAll(Streams.HeadOf(work.Source, Sample), sign => Ascii[sign]);
            return work.Within(new MainframeSource(work.Source, RecordLength(text)));
        }

        // Return the texts of records of one length, filled up with NULs, as a source of lines with tabs, or null.
        public static HeldSource Padded(Work work)
        {
            byte[] head = Streams.HeadOf(work.Source, Sample);
            int zeros = Array.FindAll(head, sign => sign == 0).Length;
            int others = Array.FindAll(head, sign => sign != 0 && (sign < 32 || sign > 126)).Length;
            bool may = work.Source.Size <= Settings.WholeBytes && zeros >= 0.1 * head.Length && others <= 0.06 * head.Length;
            int length = may ? LengthOf(head, Math.Min(LongestRecord, (int)Math.Min(work.Source.Size / 5, head.Length / 2)), work.Source.Size) : 0;
            if (length == 0)
            {
                return null;
            }
            byte[] data = Streams.Whole(work.Source, Settings.WholeBytes, "too_big");
            var lines = new StringBuilder();
            for (int at = 0; at < data.Length; at += length)
            {
                string line = "";
                foreach (Match text in Regex.Matches(Text.Latin(data, at, length), "[ -~\\x80-\\xff]{2,}"))
                {
                    line += (line == "" ? "" : "\t") + text.Value;
                }
                lines.Append(line == "" ? "" : Regex.Replace(
                    line, "((?:[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}))(?=[A-Za-z])", "$1\t") + "\n");
            }
            return new HeldSource(Text.LatinBytes(lines.ToString()));
        }

        // Return the length of records without line ends that are most alike, 0 where there are lines, or none.
        private static int RecordLength(byte[] text)
        {
            int longest = Math.Min(LongestRecord, text.Length / 4);
            return Array.IndexOf(text, (byte)'\n') >= 0 ? 0 : LengthOf(text, longest, 0);
        }

        private static int LengthOf(byte[] text, int longest, long size)
        {
            if (longest < ShortestRecord)
            {
                return 0;
            }
            char[] classes = Array.ConvertAll(text, ClassOf);
            var shares = new double[longest + 1];
            double best = 0;
            for (int length = ShortestRecord; length <= longest; length++)
            {
                int same = 0;
                for (int at = length; at < classes.Length && size % length == 0; at++)
                {
                    same += classes[at] == classes[at - length] ? 1 : 0;
                }
                shares[length] = same / (double)(classes.Length - length);
                best = Math.Max(best, shares[length]);
            }
            return best < SameShare ? 0 : Array.FindIndex(shares, ShortestRecord, share => share >= best - SameMargin);
        }

        private static char ClassOf(byte sign)
        {
            return Text.IsDigit((char)sign) ? '9' : Text.IsLetter((char)sign) ? 'A' : sign == ' ' ? ' ' : '.';
        }
    }
}
