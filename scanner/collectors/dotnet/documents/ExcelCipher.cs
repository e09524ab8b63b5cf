// The password that Excel itself sets: a book so locked opens for everybody ([MS-OFFCRYPTO] 2.3.5, 2.3.6).
using System;
using System.Security.Cryptography;
using System.Text;

namespace Mediascan.Stray
{
    // RC4 with another key for every block of a stream; `keyOf` tells it by the block's number.
    internal sealed class Rc4Blocks
    {
        private const int BlockBytes = 1024;
        private readonly Func<uint, byte[]> keyOf;
        private long number = -1;
        private byte[] stream;

        public Rc4Blocks(Func<uint, byte[]> keyOf)
        {
            this.keyOf = keyOf;
        }

        // Return what stands at a position of the stream, decrypted.
        public byte[] Opened(byte[] data, long position)
        {
            var opened = new byte[data.Length];
            for (int n = 0; n < data.Length; n++)
            {
                long block = (position + n) / BlockBytes;
                if (block != number)
                {
                    number = block;
                    stream = KeyStream(keyOf((uint)block), BlockBytes);
                }
                opened[n] = (byte)(data[n] ^ stream[(position + n) % BlockBytes]);
            }
            return opened;
        }

        public static byte[] KeyStream(byte[] key, int count)
        {
            var box = new byte[256];
            for (int n = 0; n < 256; n++)
            {
                box[n] = (byte)n;
            }
            int other = 0;
            for (int place = 0; place < 256; place++)
            {
                other = (other + box[place] + key[place % key.Length]) & 255;
                Swap(box, place, other);
            }
            var stream = new byte[count];
            other = 0;
            for (int place = 1; place <= count; place++)
            {
                other = (other + box[place & 255]) & 255;
                Swap(box, place & 255, other);
                stream[place - 1] = box[(box[place & 255] + box[other]) & 255];
            }
            return stream;
        }

        private static void Swap(byte[] box, int one, int other)
        {
            byte held = box[one];
            box[one] = box[other];
            box[other] = held;
        }
    }

    internal static class ExcelCipher
    {
        // Known to all, in [MS-XLS] 2.4.117.
        private const string DefaultPassword = "VelvetSweatshop";

        // Bytes of a FILEPASS record with RC4; shorter ones only hide the text from the eye (exclusive or).
        private const int LeastLock = 54;

        // Return the Rc4Blocks for the body of a FILEPASS record, null where the default password does not open it.
        public static Rc4Blocks Default(byte[] body)
        {
            if (body.Length < LeastLock || Little.Word(body, 0) != 1)
            {
                return null;
            }
            byte[] password = Encoding.Unicode.GetBytes(DefaultPassword);
            int major = Little.Word(body, 2), minor = Little.Word(body, 4);
            if (major == 1 && minor == 1)
            {
                HashAlgorithm digest = MD5.Create();
                byte[] half = Join(Little.Cut(digest.ComputeHash(password), 0, 5), Little.Cut(body, 6, 22));
                byte[] often = new byte[0];
                for (int n = 0; n < 16; n++)
                {
                    often = Join(often, half);
                }
                byte[] start = Little.Cut(digest.ComputeHash(often), 0, 5);
                return Proved(digest, start, 16, Little.Cut(body, 22, 54));
            }
            if (minor == 2)
            {
                HashAlgorithm digest = SHA1.Create();
                long bits = Little.Number(body, 30);
                byte[] held = Little.Cut(body, 18L + Little.Number(body, 10), body.Length);
                byte[] start = digest.ComputeHash(Join(Little.Cut(held, 0, 16), password));
                byte[] proof = Join(Little.Cut(held, 16, 32), Little.Cut(held, 36, 56));
                return Proved(digest, start, (bits == 0 ? 40 : bits) / 8, proof);
            }
            return null;
        }

        private static Rc4Blocks Proved(HashAlgorithm digest, byte[] start, long length, byte[] proof)
        {
            var cipher = new Rc4Blocks(number => KeyOf(digest.ComputeHash(Join(start, BitConverter.GetBytes(number))), length));
            byte[] opened = cipher.Opened(proof, 0);
            byte[] told = Little.Cut(opened, 16, opened.Length);
            byte[] expected = digest.ComputeHash(Little.Cut(opened, 0, 16));
            return Text.Latin(told, 0, told.Length) == Text.Latin(expected, 0, expected.Length) ? cipher : null;
        }

        private static byte[] KeyOf(byte[] hash, long length)
        {
            byte[] key = Little.Cut(hash, 0, length);
            return key.Length < 16 ? Join(key, new byte[16 - key.Length]) : key;
        }

        private static byte[] Join(byte[] one, byte[] other)
        {
            var both = new byte[one.Length + other.Length];
            Buffer.BlockCopy(one, 0, both, 0, one.Length);
            Buffer.BlockCopy(other, 0, both, one.Length, other.Length);
            return both;
        }
    }
}
