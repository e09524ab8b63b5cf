// Protective markings by where they stand: a line of its own at an end of the text, not a word in a sentence.
//
// On a page a line is what stands between two tags, and counts only where it is the first or the last that is shown.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Takes a text in pieces of bytes; a marking is one line, so a line cut between two pieces is not seen as one.
    internal sealed class Markings
    {
        // What may stand around a marking on its line.
        private static readonly char[] FrameSigns = " \t\r\n,;|\"'*#_=<>[]()-".ToCharArray();
        private const int LongestLine = 80;
        private const int EndBytes = 1024;
        private const int FewestTimes = 2;
        private const string Subject = "Subject:";
        // As bytes of UTF-8, and of code page 1252.
        private static readonly Regex Dashes = new Regex("\u00e2\u0080[\u0090-\u0095]|\u00e2\u0088\u0092|[\u0096\u0097]");
        private static readonly Regex Tag = new Regex("<[A-Za-z/!][^<>]{0,500}>", RegexOptions.CultureInvariant);

        // The marking of Great Britain, whichever sign stands in it, and in small letters at an end.
        private static readonly Regex Sensitive = new Regex("OFFICIAL ?[-:/(] ?SENSITIVE(?![A-Z])\\)?");
        private static readonly Regex MixedSensitive =
            new Regex("\\A(?:UK )?Official ?[-:/(]? ?Sensitive\\)?(?: ?[-:(\\[,] ?[A-Z][a-z]{2,20})?\\z", RegexOptions.CultureInvariant);

        // What stands between a marking and the rest of the subject of a mail.
        private const string BesideInSubject = "[](){}:-/|,*#";

        private readonly byte[] head = new byte[2 * EndBytes];
        private int headLength;
        private readonly byte[] tail = new byte[EndBytes];
        private int tailLength;
        private readonly Dictionary<string, int> alone = new Dictionary<string, int>();

        // Text without one of these words holds no marking.
        private static readonly WordFinder Gates = new WordFinder(Lists.Gates);

        // Where the line begins that was added last.
        private int lastStart;

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
            bool isSmall = Text.Latin(head, 0, headLength).Contains("ensitive") || Text.Latin(tail, 0, tailLength).Contains("ensitive");
            if (isOnPages || (alone.Count == 0 && !isSmall))
            {
                return isOnPages;
            }
            string[] ends = { EndLine(head, headLength, true), EndLine(tail, tailLength, false) };
            if (isSmall && Array.Exists(ends, MixedSensitive.IsMatch))
            {
                return true;
            }
            foreach (KeyValuePair<string, int> found in alone)
            {
                bool isTwice = found.Value >= FewestTimes;
                bool isAtEnd = Array.IndexOf(ends, found.Key) >= 0;
                if (Dictionary.MarkingsTwice.Contains(found.Key) ? isTwice && isAtEnd : isTwice || isAtEnd)
                {
                    return true;
                }
            }
            return false;
        }

        // Whether a marking stands by itself above or below each page: there a single word is one.
        private bool isOnPages;

        public void AddBesidePage(string text)
        {
            byte[] signs = Encoding.UTF8.GetBytes(text);
            string found = Marking(Bare(Text.Latin(signs, 0, signs.Length)));
            isOnPages = isOnPages || Dictionary.MarkingsTwice.Contains(found) || Dictionary.MarkingsAlone.Contains(found)
                || MixedSensitive.IsMatch(found);
        }

        // Take one line that may be a marking, or say one as the subject of a letter.
        //
        // A single word in quotes is a value in a program or in a list of levels.
        private void Add(string line, int times)
        {
            string text = Marking(Bare(line));
            if (line.StartsWith(Subject, StringComparison.Ordinal))
            {
                text = OfSubject(line.Substring(Subject.Length));
                times = FewestTimes;
            }
            bool isQuoted = line.IndexOf('\'') >= 0 || line.IndexOf('"') >= 0;
            if (Dictionary.MarkingsAlone.Contains(text) || (Dictionary.MarkingsTwice.Contains(text) && !isQuoted))
            {
                int count;
                alone.TryGetValue(text, out count);
                alone[text] = count + times;
            }
        }

        // Add every line of `piece` with one of the gate words, once.
        private void AddMarkedLines(byte[] piece, int length)
        {
            int word;
            lastStart = -1;
            for (int at = Gates.Next(piece, length, 0, out word); at >= 0; at = Gates.Next(piece, length, at + Lists.Gates[word].Length, out word))
            {
                AddLineAt(piece, length, at);
            }
        }

        // Add the line around a place, or what stands between two tags there.
        private void AddLineAt(byte[] piece, int length, int at)
        {
            int low = Math.Max(0, at - LongestLine), high = Math.Min(length, at + LongestLine);
            int start = at, end = at;
            while (start > low && piece[start - 1] != '\n')
            {
                start--;
            }
            bool isCut = start > 0 && piece[start - 1] != '\n';
            int tag = Array.LastIndexOf(piece, (byte)'>', at, at - start + 1);
            bool isWithin = tag >= start && Array.IndexOf(piece, (byte)'<', start, tag - start) >= 0;
            while (end < high && piece[end] != '\n' && !(isWithin && piece[end] == '<'))
            {
                end++;
            }
            start = isWithin ? tag + 1 : start;
            bool isWhole = (isWithin || !isCut) && (end < high || high == length) && end - start <= LongestLine;
            if (isWhole && start != lastStart)
            {
                lastStart = start;
                Add(Text.Latin(piece, start, end - start), isWithin ? 0 : 1);
            }
        }

        // Return the first or the last filled line, bare.
        private static string EndLine(byte[] data, int length, bool isFirst)
        {
            string text = Text.Latin(data, 0, length);
            int body = isFirst ? text.IndexOf("<body", StringComparison.Ordinal) : 0;
            string[] lines = Tag.Replace(text.Substring(Math.Max(0, body)), "\n").Split('\r', '\n');
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
            text = Sensitive.Replace(text, "OFFICIAL-SENSITIVE");
            int slashes = text.IndexOf("//", StringComparison.Ordinal);
            string banner = slashes < 0 ? "" : text.Substring(0, slashes + 2);
            if (Dictionary.MarkingsAlone.Contains(banner) && text == Text.Upper(text))
            {
                return banner;
            }
            foreach (string sign in text == Text.Upper(text) ? Lists.BeforeHandling : new string[0])
            {
                int at = text.IndexOf(sign, StringComparison.Ordinal);
                string start = at < 0 ? text : Text.StripEnd(text.Substring(0, at));
                if (Dictionary.MarkingsAlone.Contains(start))
                {
                    return start;
                }
            }
            return text;
        }

        // Return the marking of the subject of a mail, "" where there is none: at an end of it or parted off by a sign.
        public static string OfSubject(string subject)
        {
            string text = Sensitive.Replace(Bare(subject), "OFFICIAL-SENSITIVE");
            foreach (string one in Dictionary.MarkingsAlone)
            {
                int at = text.IndexOf(one, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }
                string before = text.Substring(0, at).TrimEnd(' '), behind = text.Substring(at + one.Length).TrimStart(' ');
                bool isParted = before == "" || BesideInSubject.IndexOf(before[before.Length - 1]) >= 0;
                if (isParted && (behind == "" || BesideInSubject.IndexOf(behind[0]) >= 0))
                {
                    return one;
                }
            }
            return "";
        }

        // Return a line without the frame around it, with single blanks, and a hyphen for every dash.
        private static string Bare(string line)
        {
            string plain = Dashes.Replace(line, "-");
            char[] signs = Array.ConvertAll(plain.Trim(FrameSigns).ToCharArray(), Blanked);
            string[] words = new string(signs).Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            return string.Join(" ", words);
        }

        private static char Blanked(char sign)
        {
            return Text.IsBlank(sign) ? ' ' : sign;
        }
    }
}
