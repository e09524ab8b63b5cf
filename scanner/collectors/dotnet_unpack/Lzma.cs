// One stream of LZMA (the LZMA Specification of 2015, in the public domain) with lc=3, lp=0 and pb=0, which ends with its
// end marker: bundle_unpack.py packs no other. What is unpacked is the dictionary too, since its length is known.
using System;

namespace Mediascan.Unpacking
{
    internal sealed class Lzma
    {
        private const uint Narrow = 1 << 24;
        private const int Even = 1024;
        private const int Shortest = 2;
        private const int FirstOfMatches = 7;

        // Where the chances of each question begin: twelve states, trees of bits, two kinds of lengths, eight of literals.
        private const int IsMatch = 0;
        private const int IsRepeated = 12;
        private const int IsEarlier = 24;
        private const int IsThirdOrFourth = 36;
        private const int IsFourth = 48;
        private const int IsLong = 60;
        private const int Slots = 72;
        private const int Near = Slots + 4 * 64;
        private const int Low = Near + 115;
        private const int MatchLengths = Low + 16;
        private const int RepeatLengths = MatchLengths + 274;
        private const int Literals = RepeatLengths + 274;
        private const int OfLiteral = 0x300;

        private readonly byte[] packed;
        private readonly byte[] output;

        // Of each answer 0, in 2048ths.
        private readonly ushort[] chances = new ushort[Literals + 8 * OfLiteral];
        private int taken;
        private int filled;
        private uint range = uint.MaxValue;
        private uint code;
        private int state;

        // How far back the last four matches began, less one.
        private readonly int[] back = new int[4];

        public Lzma(byte[] packed, int length)
        {
            this.packed = packed;
            output = new byte[length];
        }

        public byte[] Unpacked()
        {
            for (int n = 0; n < chances.Length; n++)
            {
                chances[n] = Even;
            }
            Demand(Next() == 0);
            for (int n = 0; n < 4; n++)
            {
                code = code << 8 | Next();
            }
            while (true)
            {
                if (Bit(IsMatch + state) == 0)
                {
                    Literal();
                    continue;
                }
                int count = Bit(IsRepeated + state) == 0 ? NewMatch() : Repeated();
                if (back[0] == -1)
                {
                    Demand(filled == output.Length && taken == packed.Length && code == 0);
                    return output;
                }
                Demand(back[0] >= 0 && back[0] < filled && count <= output.Length - filled);
                for (; count > 0; count--)
                {
                    output[filled] = output[filled - back[0] - 1];
                    filled++;
                }
            }
        }

        // A byte: what stands before it says which tree it is found in; after a match, what stood behind the matched too.
        private void Literal()
        {
            Demand(filled < output.Length);
            int place = Literals + (filled > 0 ? output[filled - 1] >> 5 : 0) * OfLiteral;
            int node = 1;
            if (state >= FirstOfMatches)
            {
                int expected = output[filled - back[0] - 1] << 1;
                for (int agreed = 0x100; agreed != 0 && node < 0x100; expected <<= 1)
                {
                    int bit = Bit(place + 0x100 + (expected & 0x100) + node);
                    node = node << 1 | bit;
                    agreed = bit << 8 == (expected & 0x100) ? agreed : 0;
                }
            }
            while (node < 0x100)
            {
                node = node << 1 | Bit(place + node);
            }
            output[filled++] = (byte)node;
            state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        }

        // The length of a match at a distance that is told with it: -1 at the end of all.
        private int NewMatch()
        {
            int count = Count(MatchLengths);
            Array.Copy(back, 0, back, 1, 3);
            back[0] = Distance(Math.Min(count - Shortest, 3));
            state = state < FirstOfMatches ? 7 : 10;
            return count;
        }

        // The length of a match as far back as one of the last four.
        private int Repeated()
        {
            int which = 0;
            if (Bit(IsEarlier + state) == 1)
            {
                which = Bit(IsThirdOrFourth + state) == 0 ? 1 : 2 + Bit(IsFourth + state);
            }
            else if (Bit(IsLong + state) == 0)
            {
                state = state < FirstOfMatches ? 9 : 11;
                return 1;
            }
            int distance = back[which];
            Array.Copy(back, 0, back, 1, which);
            back[0] = distance;
            state = state < FirstOfMatches ? 8 : 11;
            return Count(RepeatLengths);
        }

        private int Count(int place)
        {
            if (Bit(place) == 0)
            {
                return Shortest + Tree(place + 2, 3);
            }
            return Bit(place + 1) == 0 ? Shortest + 8 + Tree(place + 10, 3) : Shortest + 16 + Tree(place + 18, 8);
        }

        private int Distance(int kind)
        {
            int slot = Tree(Slots + kind * 64, 6);
            if (slot < 4)
            {
                return slot;
            }
            int bits = slot / 2 - 1;
            int distance = (2 | slot & 1) << bits;
            if (slot < 14)
            {
                return distance + LowestFirst(Near + distance - slot, bits);
            }
            int high = 0;
            for (int n = 4; n < bits; n++)
            {
                high = high << 1 | EvenBit();
            }
            return distance + (high << 4) + LowestFirst(Low, 4);
        }

        private int Tree(int place, int bits)
        {
            int node = 1;
            for (int n = 0; n < bits; n++)
            {
                node = node << 1 | Bit(place + node);
            }
            return node - (1 << bits);
        }

        private int LowestFirst(int place, int bits)
        {
            int node = 1;
            int value = 0;
            for (int n = 0; n < bits; n++)
            {
                int bit = Bit(place + node);
                node = node << 1 | bit;
                value |= bit << n;
            }
            return value;
        }

        private int Bit(int place)
        {
            uint bound = (range >> 11) * chances[place];
            int bit = code < bound ? 0 : 1;
            if (bit == 0)
            {
                range = bound;
                chances[place] += (ushort)(2048 - chances[place] >> 5);
            }
            else
            {
                range -= bound;
                code -= bound;
                chances[place] -= (ushort)(chances[place] >> 5);
            }
            Widen();
            return bit;
        }

        // A bit that is 0 as often as 1.
        private int EvenBit()
        {
            range >>= 1;
            int bit = code < range ? 0 : 1;
            code -= bit == 0 ? 0 : range;
            Widen();
            return bit;
        }

        private void Widen()
        {
            if (range < Narrow)
            {
                range <<= 8;
                code = code << 8 | Next();
            }
        }

        private byte Next()
        {
            Demand(taken < packed.Length);
            return packed[taken++];
        }

        private static void Demand(bool holds)
        {
            if (!holds)
            {
                throw new FormatException("not what was packed");
            }
        }
    }
}
