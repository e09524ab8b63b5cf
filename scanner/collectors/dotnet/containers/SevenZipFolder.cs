// What the header of a 7z archive says of packed bytes: by which coders, bound how, and which members they become.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // One step of packing.
    internal sealed class SevenZipCoder
    {
        public string Method;
        public int Inputs = 1;
        public int Outputs = 1;
        public byte[] Properties = new byte[0];
    }

    // Bytes, and their CRC-32 or null.
    internal sealed class SevenZipMember
    {
        public long Size;
        public uint? Checksum;
    }

    // How some packed bytes become the members in them: coders bound to one another.
    internal sealed class SevenZipFolder
    {
        public const string Cipher = "\u0006\u00f1\u0007\u0001";

        public readonly List<SevenZipCoder> Coders = new List<SevenZipCoder>();

        // Input -> output that feeds it, both numbered over all coders.
        public readonly Dictionary<long, long> Bonds = new Dictionary<long, long>();

        // How many inputs packed streams feed.
        public int PackedInputs;

        // Bytes of each output.
        public List<long> Sizes = new List<long>();
        public uint? Checksum;

        // Where each packed stream stands, and its size.
        public readonly List<KeyValuePair<long, long>> Packed = new List<KeyValuePair<long, long>>();
        public List<SevenZipMember> Members = new List<SevenZipMember>();

        // Tell whether one of the coders is a cipher.
        public bool IsEncrypted()
        {
            return Coders.Exists(coder => coder.Method == Cipher);
        }

        // Return the coders from the one that gives the members to the one that takes the packed bytes, or none.
        public List<SevenZipCoder> Chain()
        {
            var found = new List<SevenZipCoder>();
            if (Coders.Exists(coder => coder.Inputs != 1 || coder.Outputs != 1) || Packed.Count != 1)
            {
                return found;
            }
            long at = Last();
            found.Add(Coders[(int)at]);
            while (Bonds.ContainsKey(at) && found.Count <= Coders.Count)
            {
                at = Bonds[at];
                if (at >= Coders.Count)
                {
                    throw new NotRead("broken:7z");
                }
                found.Add(Coders[(int)at]);
            }
            return found.Count == Coders.Count ? found : new List<SevenZipCoder>();
        }

        // Return how many bytes come out in the end.
        public long Size()
        {
            return Sizes[Last()];
        }

        // Return the number of the output that nothing takes.
        private int Last()
        {
            for (int n = 0; n < Sizes.Count; n++)
            {
                if (!Bonds.ContainsValue(n))
                {
                    return n;
                }
            }
            throw new NotRead("broken:7z");
        }
    }
}
