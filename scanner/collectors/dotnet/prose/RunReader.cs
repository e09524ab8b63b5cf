// One pass over a piece of text that finds its runs of digits, and the labels of births.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Finds the forms and the labels of births in a piece of text.
    internal sealed class RunReader
    {
        private const byte Digit = 1;
        private const byte Anchor = 2;

        // Every label of a birth holds this letter, and ordinary text seldom does.
        private const char AnchorSign = 'b';
        private const int ShortestRun = 5;

        // The class of each byte, and whether it makes what stands beside it part of something longer.
        public static readonly byte[] Classes = MakeClasses();
        private static readonly bool[] Joined = Array.ConvertAll(Classes, kind => "9Aa/_-".IndexOf((char)kind) >= 0);
        private static readonly byte[] Wanted = MakeWanted();

        // The numbers of the runs of each length.
        private static readonly List<int>[] OfLength = MakeOfLength();

        // Where the last hit of each form ends: one that begins before is none.
        private readonly int[] ends = new int[Forms.Count];
        private readonly List<int>[] places = Forms.Runs.ConvertAll(run => new List<int>()).ToArray();

        // In the order in which they begin.
        public readonly List<Hit> Hits = new List<Hit>();

        // Labels of births and the places behind them.
        public readonly List<KeyValuePair<int, string>> Labels = new List<KeyValuePair<int, string>>();

        private byte[] data;
        private int length;
        private int start;
        private int end;

        // Return the classes of a text, each sign of which is a byte.
        public static string ClassesOf(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => (char)Classes[sign]));
        }

        private static byte[] MakeClasses()
        {
            byte[] classes = new byte[256];
            for (int sign = 0; sign < classes.Length; sign++)
            {
                char letter = (char)sign;
                bool isLetter = Text.IsLetter(letter);
                classes[sign] = (byte)(Text.IsDigit(letter) ? '9' : Text.IsCapital(letter) ? 'A' : isLetter ? 'a' : letter);
            }
            return classes;
        }

        private static byte[] MakeWanted()
        {
            byte[] wanted = new byte[256];
            for (char digit = '0'; digit <= '9'; digit++)
            {
                wanted[digit] = Digit;
            }
            wanted[AnchorSign] = Anchor;
            wanted[char.ToUpperInvariant(AnchorSign)] = Anchor;
            return wanted;
        }

        private static List<int>[] MakeOfLength()
        {
            var numbers = new List<int>[64];
            for (int n = 0; n < Forms.Runs.Count; n++)
            {
                int length = Forms.Runs[n].Length;
                numbers[length] = numbers[length] ?? new List<int>();
                numbers[length].Add(n);
            }
            return numbers;
        }

        // Find the forms that stand alone, and the labels, that begin in start..end-1 of the first `length` bytes.
        public void Read(byte[] data, int length, int start, int end)
        {
            this.data = data;
            this.length = length;
            this.start = start;
            this.end = end;
            Hits.Clear();
            Labels.Clear();
            Array.Clear(ends, 0, ends.Length);
            byte[] wanted = Wanted;
            int at = 0;
            while (at < length)
            {
                byte kind = wanted[data[at]];
                if (kind == 0)
                {
                    at++;
                }
                else if (kind == Digit)
                {
                    at = ReadRun(at);
                }
                else
                {
                    ReadLabel(at);
                    at++;
                }
            }
            Hits.Sort((one, other) => one.At.CompareTo(other.At));
        }

        // Read the digits and the single separators between them from a digit on and return the place behind them.
        private int ReadRun(int first)
        {
            byte[] signs = Forms.Tree.SignOf;
            byte[] bytes = data;
            int after = first + 1;
            bool isSpaced = false;
            while (after < length)
            {
                byte sign = signs[bytes[after]];
                if (sign == 0 || (sign != 1 && signs[bytes[after - 1]] != 1))
                {
                    break;
                }
                isSpaced = isSpaced || sign == 2 || sign == 4;
                after++;
            }
            TryShort(first);
            if (after < length && bytes[after] == ' ' && bytes[after - 1] == '.')
            {
                TryDotted(after - 1);
            }
            if (after - first >= ShortestRun)
            {
                int last = after;
                while (signs[bytes[last - 1]] != 1)
                {
                    last--;
                }
                ReadCores(first, last, isSpaced);
            }
            return after;
        }

        // Try the dates with blanks behind their dots whose first dot stands at a place.
        private void TryDotted(int dot)
        {
            int at = dot;
            while (at > 0 && Classes[data[at - 1]] == '9')
            {
                at--;
            }
            foreach (Form form in Forms.Dotted)
            {
                AddHit(form, at);
            }
        }

        // Try the short forms where a run begins: in each a letter stands before its longest run of digits.
        private void TryShort(int first)
        {
            foreach (Form form in Forms.Short)
            {
                AddHit(form, first - form.Before);
            }
        }

        // Look up a run; one with blanks or dots that is none may hold some.
        private void ReadCores(int first, int last, bool isSpaced)
        {
            List<int> runs = last - first < OfLength.Length ? OfLength[last - first] : null;
            for (int n = 0; runs != null && n < runs.Count; n++)
            {
                if (IsShape(Forms.Runs[runs[n]], first))
                {
                    AddHits(runs[n], first);
                    return;
                }
            }
            bool isFound = isSpaced && Forms.Tree.Find(data, first, last, places);
            for (int n = 0; isFound && n < places.Length; n++)
            {
                for (int place = 0; place < places[n].Count; place++)
                {
                    AddHits(n, places[n][place]);
                }
                places[n].Clear();
            }
        }

        private void AddHits(int run, int at)
        {
            foreach (Form form in Forms.OfRun[run])
            {
                AddHit(form, at - form.Before);
            }
        }

        private void AddHit(Form form, int at)
        {
            if (at < ends[form.Number] || !StandsAlone(form, at))
            {
                return;
            }
            ends[form.Number] = at + form.Shape.Length;
            if (at >= start && at < end)
            {
                Hits.Add(new Hit { Form = form, At = at });
            }
        }

        // Tell whether a form stands at a place, and nothing beside it that makes it a part of something longer.
        private bool StandsAlone(Form form, int at)
        {
            int after = at + form.Shape.Length;
            return at >= 0 && after <= length && IsShape(form.Shape, at) && (at == 0 || !Joined[data[at - 1]])
                && (after == length || !Joined[data[after]]);
        }

        private bool IsShape(string shape, int at)
        {
            for (int i = 0; i < shape.Length; i++)
            {
                if (Classes[data[at + i]] != shape[i])
                {
                    return false;
                }
            }
            return true;
        }

        private void ReadLabel(int anchor)
        {
            foreach (string label in Lists.BirthLabels)
            {
                int at = anchor - label.IndexOf(AnchorSign);
                if (at >= start && at < end && ProseHits.IsLabelAt(data, length, label, at))
                {
                    Labels.Add(new KeyValuePair<int, string>(at + label.Length, label));
                }
            }
        }
    }
}
