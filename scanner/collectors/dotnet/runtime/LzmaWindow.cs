// Bytes that LZMA has unpacked, kept for the matches that follow.
using System;

namespace Mediascan.Stray
{
    // What was unpacked last, as far back as matches reach.
    internal sealed class LzmaWindow
    {
        private const int First = 64 * 1024;
        private readonly int size;
        private byte[] data;
        private int at;
        private byte[] into;
        private int filled;
        private int end;

        public LzmaWindow(long size)
        {
            this.size = (int)Math.Max(4096, size);
            data = new byte[Math.Min(First, this.size)];
        }

        // Bytes that were put into it since its last reset.
        public long Total;

        // Bytes that the reader still wants.
        public int Room
        {
            get { return end - filled; }
        }

        public int Filled
        {
            get { return filled; }
        }

        // Let what is unpacked go to `count` bytes of `piece` from `start`.
        public void Into(byte[] piece, int start, int count)
        {
            into = piece;
            filled = start;
            end = start + count;
        }

        public void Reset()
        {
            Total = 0;
            at = 0;
        }

        public bool Holds(uint distance)
        {
            return distance < Total && distance < size;
        }

        // Return the byte `distance` + 1 back.
        public byte Back(uint distance)
        {
            int place = at - 1 - (int)distance;
            return data[place < 0 ? place + data.Length : place];
        }

        public void Put(byte value)
        {
            if (at == data.Length)
            {
                if (data.Length < size)
                {
                    Array.Resize(ref data, (int)Math.Min(size, 2L * data.Length));
                }
                else
                {
                    at = 0;
                }
            }
            data[at++] = value;
            into[filled++] = value;
            Total++;
        }
    }
}
