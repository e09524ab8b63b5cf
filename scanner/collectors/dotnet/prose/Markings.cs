// Protective markings by where they stand: a line of its own at an end of the text, not a word in a sentence.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Takes a text in pieces of bytes; a marking is one line, so a line cut between two pieces is not seen as one.
    internal sealed class Markings
    {
        // What may stand around a marking on its line.
        private static readonly char[] FrameSigns = " \t\r\n,;|\"'*#_=<>[]()-".ToCharArray();
        private const int LongestLine = 80;
        private const int EndBytes = 1024;

        private readonly byte[] head = new byte[2 * EndBytes];
        private int headLength;
        private readonly byte[] tail = new byte[EndBytes];
        private int tailLength;
        private readonly Dictionary<string, int> alone = new Dictionary<string, int>();

        // Take the next piece.
        public void Feed(byte[] piece, int length)
        {
            int heading = headLength < EndBytes ? Math.Min(EndBytes, length) : 0;
            Buffer.BlockCopy(piece, 0, head, headLength, heading);
            headLength += heading;
            int ending = Math.Min(EndBytes, length);
            int kept = Math.Min(tailLength, EndBytes - ending);
            Buffer.BlockCopy(tail, tailLength - kept, tail, 0, kept);
            Buffer.BlockCopy(piece, length - ending, tail, kept, ending);
            tailLength = kept + ending;
            AddMarkedLines(piece, length);
        }

        // Tell whether the text carries a marking: on its first or last filled line, or on two lines of their own.
        //
        // Single words mean it only on two lines of which one is the first or the last: lists of words hold them too.
        public bool Found()
        {
            if (alone.Count == 0)
            {
                return false;
            }
            string[] ends = { EndLine(head, headLength, true), EndLine(tail, tailLength, false) };
            foreach (KeyValuePair<string, int> found in alone)
            {
                bool isTwice = found.Value >= 2;
                bool isAtEnd = Array.IndexOf(ends, found.Key) >= 0;
                if (Dictionary.MarkingsTwice.Contains(found.Key) ? isTwice && isAtEnd : isTwice || isAtEnd)
                {
                    return true;
                }
            }
            return false;
        }

        // Take one line that may be a marking. A single word in quotes is a value in a program or in a list of levels.
        private void Add(string line)
        {
            string text = Marking(Bare(line));
            bool isQuoted = line.IndexOf('\'') >= 0 || line.IndexOf('"') >= 0;
            if (Dictionary.MarkingsAlone.Contains(text) || (Dictionary.MarkingsTwice.Contains(text) && !isQuoted))
            {
                int count;
                alone.TryGetValue(text, out count);
                alone[text] = count + 1;
            }
        }

        // Add every line of `piece` with one of the gate words, once.
        private void AddMarkedLines(byte[] piece, int length)
        {
            byte[] steps = Gates.Steps;
            int at = Gates.Shortest - 1;
            while (at < length)
            {
                int step = steps[piece[at]];
                if (step > 0)
                {
                    at += step;
                    continue;
                }
                int end = Gates.EndOfLineAt(piece, length, at - Gates.Shortest + 1);
                if (end < 0)
                {
                    at++;
                    continue;
                }
                int start = at;
                while (start > 0 && end - start <= LongestLine && piece[start - 1] != '\n')
                {
                    start--;
                }
                if (end - start <= LongestLine)
                {
                    Add(Text.Latin(piece, start, end - start));
                }
                at = end + Gates.Shortest;
            }
        }

        // Return the first or the last filled line, bare.
        private static string EndLine(byte[] data, int length, bool isFirst)
        {
            string[] lines = Text.Latin(data, 0, length).Split('\r', '\n');
            string[] bare = Array.FindAll(Array.ConvertAll(lines, Bare), line => line != "");
            return bare.Length == 0 ? "" : Marking(bare[isFirst ? 0 : bare.Length - 1]);
        }

        // Return the marking that a bare line is, without the word before it and the handling instruction behind it.
        private static string Marking(string text)
        {
            int colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (Array.IndexOf(Lists.Announced, Text.Lower(colon < 0 ? text : text.Substring(0, colon))) >= 0)
            {
                text = colon < 0 ? "" : text.Substring(colon + 2);
            }
            int slashes = text.IndexOf("//", StringComparison.Ordinal);
            string banner = slashes < 0 ? "" : text.Substring(0, slashes + 2);
            if (Dictionary.MarkingsAlone.Contains(banner) && text == Text.Upper(text))
            {
                return banner;
            }
            string start = text;
            foreach (string sign in Lists.BeforeHandling)
            {
                int at = text.IndexOf(sign, StringComparison.Ordinal);
                if (at >= 0)
                {
                    start = Text.StripEnd(text.Substring(0, at));
                    break;
                }
            }
            return Dictionary.MarkingsAlone.Contains(start) && text == Text.Upper(text) ? start : text;
        }

        // Return a line without the frame around it, with single blanks.
        private static string Bare(string line)
        {
            char[] signs = Array.ConvertAll(line.Trim(FrameSigns).ToCharArray(), Blanked);
            string[] words = new string(signs).Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            return string.Join(" ", words);
        }

        private static char Blanked(char sign)
        {
            return Text.IsBlank(sign) ? ' ' : sign;
        }
    }

    // Text without one of these words holds no marking. They are looked for all at once, from the end of the shortest.
    internal static class Gates
    {
        public const int Shortest = 3;

        // How far a byte that stands at the end of a window lets the window move: 0 where one of the words may begin.
        public static readonly byte[] Steps = MakeSteps();

        private static byte[] MakeSteps()
        {
            byte[] steps = new byte[256];
            for (int sign = 0; sign < steps.Length; sign++)
            {
                steps[sign] = Shortest;
            }
            foreach (string word in Lists.Gates)
            {
                for (int place = 0; place < Shortest; place++)
                {
                    steps[word[place]] = Math.Min(steps[word[place]], (byte)(Shortest - 1 - place));
                }
            }
            return steps;
        }

        // Return where the line ends on which one of the words begins at a place, -1 if none does.
        public static int EndOfLineAt(byte[] piece, int length, int at)
        {
            foreach (string word in Lists.Gates)
            {
                if (Text.StartsWith(piece, length, word, at))
                {
                    int end = Array.IndexOf(piece, (byte)'\n', at, length - at);
                    return end < 0 ? length : end;
                }
            }
            return -1;
        }
    }
}
