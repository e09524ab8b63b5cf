// BLAKE2b with a key and a digest of 64 bits (RFC 7693): the hash of the Python engine, so that both estimate the same.
using System;

namespace Mediascan.Stray
{
    internal sealed class KeyedHash
    {
        private const int BlockBytes = 128;
        private const int Rounds = 12;
        private const ulong DigestBytes = 8;

        private static readonly ulong[] Start =
        {
            0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
            0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179
        };

        private static readonly byte[] Order =
        {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
            14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
            11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
            7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
            9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
            2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
            12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
            13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
            6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
            10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0
        };

        private readonly byte[] key;
        private readonly ulong[] keyed = new ulong[8];
        private readonly ulong[] state = new ulong[8];
        private readonly ulong[] work = new ulong[16];
        private readonly ulong[] words = new ulong[16];

        // A key of 1 to 64 bytes.
        public KeyedHash(byte[] key)
        {
            this.key = key;
            Initialise(keyed);
            Read(key, 0, key.Length);
            Compress(keyed, BlockBytes, false);
        }

        // Return the digest of the first `length` bytes as a big-endian number.
        public ulong Number(byte[] data, int length)
        {
            if (length == 0)
            {
                Initialise(state);
                Read(key, 0, key.Length);
                Compress(state, BlockBytes, true);
                return Swapped(state[0]);
            }
            Array.Copy(keyed, state, 8);
            int at = 0;
            for (; length - at > BlockBytes; at += BlockBytes)
            {
                Read(data, at, BlockBytes);
                Compress(state, (ulong)(at + 2 * BlockBytes), false);
            }
            Read(data, at, length - at);
            Compress(state, (ulong)(length + BlockBytes), true);
            return Swapped(state[0]);
        }

        private void Initialise(ulong[] into)
        {
            Array.Copy(Start, into, 8);
            into[0] ^= 0x01010000UL ^ ((ulong)key.Length << 8) ^ DigestBytes;
        }

        private void Read(byte[] data, int start, int length)
        {
            for (int i = 0; i < 16; i++)
            {
                int at = i * 8;
                if (at + 8 <= length && BitConverter.IsLittleEndian)
                {
                    words[i] = BitConverter.ToUInt64(data, start + at);
                    continue;
                }
                ulong word = 0;
                for (int b = 0; b < 8 && at + b < length; b++)
                {
                    word |= (ulong)data[start + at + b] << (8 * b);
                }
                words[i] = word;
            }
        }

        private void Compress(ulong[] into, ulong counted, bool isLast)
        {
            for (int i = 0; i < 8; i++)
            {
                work[i] = into[i];
                work[i + 8] = Start[i];
            }
            work[12] ^= counted;
            work[14] = isLast ? ~work[14] : work[14];
            for (int round = 0; round < Rounds; round++)
            {
                int at = round % 10 * 16;
                Mix(0, 4, 8, 12, at);
                Mix(1, 5, 9, 13, at + 2);
                Mix(2, 6, 10, 14, at + 4);
                Mix(3, 7, 11, 15, at + 6);
                Mix(0, 5, 10, 15, at + 8);
                Mix(1, 6, 11, 12, at + 10);
                Mix(2, 7, 8, 13, at + 12);
                Mix(3, 4, 9, 14, at + 14);
            }
            for (int i = 0; i < 8; i++)
            {
                into[i] ^= work[i] ^ work[i + 8];
            }
        }

        private void Mix(int a, int b, int c, int d, int at)
        {
            ulong va = work[a];
            ulong vb = work[b];
            ulong vc = work[c];
            ulong vd = work[d];
            va += vb + words[Order[at]];
            vd ^= va;
            vd = (vd >> 32) | (vd << 32);
            vc += vd;
            vb ^= vc;
            vb = (vb >> 24) | (vb << 40);
            va += vb + words[Order[at + 1]];
            vd ^= va;
            vd = (vd >> 16) | (vd << 48);
            vc += vd;
            vb ^= vc;
            work[a] = va;
            work[b] = (vb >> 63) | (vb << 1);
            work[c] = vc;
            work[d] = vd;
        }

        private static ulong Swapped(ulong number)
        {
            ulong swapped = 0;
            for (int i = 0; i < 8; i++)
            {
                swapped = (swapped << 8) | ((number >> (8 * i)) & 0xff);
            }
            return swapped;
        }
    }
}
