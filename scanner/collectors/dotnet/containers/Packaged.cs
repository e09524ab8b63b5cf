// Files that were put into a document whole: objects of OLE 1 and what the Packager made ([MS-OLEDS] 2.2, 2.3.6).
using System;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Packaged
    {
        // The longest text of a package's head.
        private const int Names = 4096;
        private const int Embedded = 2;

        // Return the data in an object of OLE 1, which begins with its version, or none where it is cut or a link.
        public static byte[] NativeData(byte[] data)
        {
            long at = 8;
            for (int n = 0; n < 3; n++)
            {
                long length = At(data, at);
                if (length < 0)
                {
                    return new byte[0];
                }
                at += 4 + length;
            }
            long size = At(data, at);
            return size < 0 || At(data, 4) != Embedded ? new byte[0] : Unpackaged(Slice(data, at + 4, at + 4 + size));
        }

        // Return the file in a package, and what is no package as it is.
        public static byte[] Unpackaged(byte[] data)
        {
            if (data.Length < 2 || data[0] != 2 || data[1] != 0)
            {
                return data;
            }
            int name = NulIn(data, 2, Names);
            int path = name >= 0 ? NulIn(data, name + 1, name + Names) : -1;
            long length = path >= 0 ? At(data, path + 5) : -1;
            long start = path + 9 + length;
            long size = length >= 0 ? At(data, start) : -1;
            return size > 0 ? Slice(data, start + 4, start + 4 + size) : data;
        }

        // Return the bytes that hexadecimal digits stand for, up to the first sign that is none, blanks left out.
        public static byte[] Unhex(StringBuilder digits)
        {
            var bytes = new byte[digits.Length / 2];
            int filled = 0, first = -1;
            string text = digits.ToString();
            foreach (char sign in text)
            {
                if (Text.IsBlank(sign))
                {
                    continue;
                }
                if (!Uri.IsHexDigit(sign))
                {
                    break;
                }
                int value = Uri.FromHex(sign);
                if (first >= 0)
                {
                    bytes[filled++] = (byte)(first << 4 | value);
                }
                first = first >= 0 ? -1 : value;
            }
            Array.Resize(ref bytes, filled);
            return bytes;
        }

        // Return the bytes between two places, fewer at the end.
        public static byte[] Slice(byte[] data, long start, long end)
        {
            end = Math.Min(end, data.Length);
            var slice = new byte[(int)Math.Max(0, end - start)];
            Buffer.BlockCopy(data, slice.Length > 0 ? (int)start : 0, slice, 0, slice.Length);
            return slice;
        }

        private static long At(byte[] data, long at)
        {
            return at + 4 <= data.Length ? ZipFile.Number(data, (int)at, 4) : -1;
        }

        private static int NulIn(byte[] data, int start, int end)
        {
            end = Math.Min(end, data.Length);
            return start < end ? Array.IndexOf(data, (byte)0, start, end - start) : -1;
        }
    }
}
