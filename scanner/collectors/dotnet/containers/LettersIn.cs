// Where the files in a piece of text begin and end that stand there as letters: lines of a code, or of uuencode.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Looks for the files in a piece of text.
    internal sealed class LettersIn
    {
        private const int ShortestCode = 300;

        // Behind the letters in a piece of a text, where no more than the end of a line stands there.
        private const int LongestEnd = 66;
        private const string EndSigns = " \t\r\n&#;013xdDaA";
        private const int BlanksAhead = 40;
        private static readonly string[] Entities = { "13;", "10;", "xd;", "xD;", "xa;", "xA;" };

        private readonly byte[] data;
        private readonly int length;
        private readonly bool isLast;

        // Where the lines of the next file in uuencode begin, and where they end; its first line begins at `head`.
        private int head = -1;
        private int lines;
        private int end;

        // Where what did not end in the piece begins.
        public int Kept;

        public LettersIn(byte[] data, int length, bool isLast)
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
                int start = EncodedText.NextRun(data, at, length);
                if (head >= 0 && head < at)
                {
                    FindLines(at);
                }
                if (start < 0 && head < 0)
                {
                    Kept = Math.Max(at, length - EncodedText.ShortestLine);
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
                byte[] made = isLines ? Letters.UnUu(data, lines, end) : FileOf(Packaged.Slice(data, from, stop));
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
            while (at < length && EncodedText.IsCode(data[at]))
            {
                while (at < length && EncodedText.IsCode(data[at]))
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
            bool goesOn = place < length && EncodedText.IsCode(data[place]) && data[place] != '-' && data[place] != '_';
            return goesOn ? place : at;
        }

        private void FindLines(int from)
        {
            for (head = Text.Find(data, EncodedText.UuStart, from, length); head >= 0; head = Text.Find(data, EncodedText.UuStart, head + 1, length))
            {
                if ((head == 0 || data[head - 1] == '\n') && HasLines())
                {
                    return;
                }
            }
        }

        private bool HasLines()
        {
            int at = head + EncodedText.UuStart.Length, digits = 0;
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

        // Return the file that letters stand for, none where they are none.
        private static byte[] FileOf(byte[] letters)
        {
            if (letters.Length < ShortestCode || !EncodedText.IsAFile(Letters.Decoded(Letters.Bare(Packaged.Slice(letters, 0, EncodedText.CodeHead)))))
            {
                return new byte[0];
            }
            return Letters.Decoded(Letters.Bare(letters));
        }
    }
}
