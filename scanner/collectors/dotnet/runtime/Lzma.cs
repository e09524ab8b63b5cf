// LZMA and LZMA2 (the specification of the LZMA SDK): a range coder, and matches in a window of what was unpacked.
using System;

namespace Mediascan.Stray
{
    // The range coder and the probabilities of LZMA.
    internal sealed class Lzma
    {
        private const int States = 12;
        private const int Half = 1024;
        private const uint Top = 1 << 24;
        private const int ShortestMatch = 2;
        private const uint EndOfMatches = 0xffffffff;

        private readonly Packed packed;
        private readonly LzmaWindow window;
        private int literalContext;
        private int literalMask;
        private int placeMask;
        private ushort[] literals;
        private readonly ushort[] isMatch = new ushort[States << 4];
        private readonly ushort[] isRep = new ushort[States];
        private readonly ushort[] isRepG0 = new ushort[States];
        private readonly ushort[] isRepG1 = new ushort[States];
        private readonly ushort[] isRepG2 = new ushort[States];
        private readonly ushort[] isRep0Long = new ushort[States << 4];
        private readonly ushort[] slots = new ushort[4 << 6];
        private readonly ushort[] special = new ushort[115];
        private readonly ushort[] align = new ushort[16];
        private readonly Lengths lengths = new Lengths();
        private readonly Lengths repLengths = new Lengths();
        private uint range;
        private uint code;
        private uint rep0;
        private uint rep1;
        private uint rep2;
        private uint rep3;
        private int state;
        private int pending;

        // Packed bytes that the range coder took; of LZMA2 they may not be more than its chunk.
        public long Taken;

        public Lzma(Packed packed, LzmaWindow window)
        {
            this.packed = packed;
            this.window = window;
        }

        // Whether a mark said that nothing follows.
        public bool Ended { get; private set; }

        // Whether the range coder stands as it must at the end.
        public bool IsFinished
        {
            get { return code == 0 && pending == 0; }
        }

        // Learn the properties: (pb * 5 + lp) * 9 + lc.
        public bool Learn(int properties)
        {
            if (properties >= 9 * 5 * 5)
            {
                return false;
            }
            literalContext = properties % 9;
            int literalPlace = properties / 9 % 5;
            placeMask = (1 << properties / 45) - 1;
            literalMask = (1 << literalPlace) - 1;
            if (literalContext + literalPlace > 4)
            {
                return false;
            }
            literals = new ushort[0x300 << literalContext + literalPlace];
            return true;
        }

        // Begin anew with even probabilities.
        public void Reset()
        {
            foreach (ushort[] some in new[] { literals, isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long, slots, special, align })
            {
                Even(some);
            }
            lengths.Reset();
            repLengths.Reset();
            rep0 = rep1 = rep2 = rep3 = 0;
            state = 0;
            pending = 0;
        }

        private static void Even(ushort[] probabilities)
        {
            for (int n = 0; n < probabilities.Length; n++)
            {
                probabilities[n] = Half;
            }
        }

        // Start the range coder.
        public void Start()
        {
            Taken = 0;
            range = 0xffffffff;
            code = 0;
            if (Byte() != 0)
            {
                throw new LzmaError();
            }
            for (int n = 0; n < 4; n++)
            {
                code = code << 8 | Byte();
            }
        }

        // Unpack as long as the window wants bytes, or to the mark of the end.
        public void Run()
        {
            while (window.Room > 0 && !Ended)
            {
                if (pending > 0)
                {
                    window.Put(window.Back(rep0));
                    pending--;
                    continue;
                }
                int place = (int)window.Total & placeMask;
                if (Bit(isMatch, (state << 4) + place) == 0)
                {
                    Literal();
                    continue;
                }
                int length;
                if (Bit(isRep, state) != 0)
                {
                    length = Repeated(place);
                }
                else
                {
                    rep3 = rep2;
                    rep2 = rep1;
                    rep1 = rep0;
                    length = Length(lengths, place);
                    state = state < 7 ? 7 : 10;
                    rep0 = Distance(length);
                    if (rep0 == EndOfMatches)
                    {
                        Ended = true;
                        Normalise();
                        return;
                    }
                    length += ShortestMatch;
                }
                if (!window.Holds(rep0))
                {
                    throw new LzmaError();
                }
                pending = length;
            }
        }

        // Take what the range coder still has to, at the end.
        public void Normalise()
        {
            if (range < Top)
            {
                range <<= 8;
                code = code << 8 | Byte();
            }
        }

        private int Repeated(int place)
        {
            if (window.Total == 0)
            {
                throw new LzmaError();
            }
            if (Bit(isRepG0, state) == 0)
            {
                if (Bit(isRep0Long, (state << 4) + place) == 0)
                {
                    state = state < 7 ? 9 : 11;
                    return 1;
                }
            }
            else
            {
                uint distance = rep1;
                if (Bit(isRepG1, state) != 0)
                {
                    distance = rep2;
                    if (Bit(isRepG2, state) != 0)
                    {
                        distance = rep3;
                        rep3 = rep2;
                    }
                    rep2 = rep1;
                }
                rep1 = rep0;
                rep0 = distance;
            }
            int length = Length(repLengths, place) + ShortestMatch;
            state = state < 7 ? 8 : 11;
            return length;
        }

        private void Literal()
        {
            int before = window.Total > 0 ? window.Back(0) : 0;
            int context = ((int)window.Total & literalMask) << literalContext | before >> 8 - literalContext;
            int start = 0x300 * context;
            int symbol = 1;
            if (state >= 7)
            {
                if (!window.Holds(rep0))
                {
                    throw new LzmaError();
                }
                int matched = window.Back(rep0);
                while (symbol < 0x100)
                {
                    int expected = matched >> 7 & 1;
                    matched <<= 1;
                    int bit = Bit(literals, start + (1 + expected << 8) + symbol);
                    symbol = symbol << 1 | bit;
                    if (bit != expected)
                    {
                        break;
                    }
                }
            }
            while (symbol < 0x100)
            {
                symbol = symbol << 1 | Bit(literals, start + symbol);
            }
            window.Put((byte)symbol);
            state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        }

        private int Length(Lengths from, int place)
        {
            if (Bit(from.Choices, 0) == 0)
            {
                return Tree(from.Low, place << 3, 3);
            }
            if (Bit(from.Choices, 1) == 0)
            {
                return 8 + Tree(from.Middle, place << 3, 3);
            }
            return 16 + Tree(from.High, 0, 8);
        }

        private uint Distance(int length)
        {
            int slot = Tree(slots, Math.Min(3, length) << 6, 6);
            if (slot < 4)
            {
                return (uint)slot;
            }
            int direct = (slot >> 1) - 1;
            uint distance = (uint)(2 | slot & 1) << direct;
            if (slot < 14)
            {
                return distance + Reversed(special, (int)distance - slot, direct);
            }
            uint high = 0;
            for (int n = 0; n < direct - 4; n++)
            {
                Normalise();
                range >>= 1;
                uint bit = code >= range ? 1u : 0;
                code -= bit * range;
                high = high << 1 | bit;
            }
            return distance + (high << 4) + Reversed(align, 0, 4);
        }

        private int Tree(ushort[] probabilities, int start, int count)
        {
            int symbol = 1;
            for (int n = 0; n < count; n++)
            {
                symbol = symbol << 1 | Bit(probabilities, start + symbol);
            }
            return symbol - (1 << count);
        }

        private uint Reversed(ushort[] probabilities, int start, int count)
        {
            int symbol = 1;
            uint value = 0;
            for (int n = 0; n < count; n++)
            {
                int bit = Bit(probabilities, start + symbol);
                symbol = symbol << 1 | bit;
                value |= (uint)bit << n;
            }
            return value;
        }

        private int Bit(ushort[] probabilities, int place)
        {
            Normalise();
            uint probability = probabilities[place];
            uint bound = (range >> 11) * probability;
            if (code < bound)
            {
                range = bound;
                probabilities[place] = (ushort)(probability + (2048 - probability >> 5));
                return 0;
            }
            range -= bound;
            code -= bound;
            probabilities[place] = (ushort)(probability - (probability >> 5));
            return 1;
        }

        private byte Byte()
        {
            Taken++;
            return packed.Next();
        }

        // The probabilities of lengths.
        private sealed class Lengths
        {
            public readonly ushort[] Choices = new ushort[2];
            public readonly ushort[] Low = new ushort[16 << 3];
            public readonly ushort[] Middle = new ushort[16 << 3];
            public readonly ushort[] High = new ushort[256];

            public void Reset()
            {
                Even(Choices);
                Even(Low);
                Even(Middle);
                Even(High);
            }
        }
    }
}
