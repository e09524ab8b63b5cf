// Archives of cpio: in letters (newc, crc, odc) and in words of two bytes, of either order (cpio(5)).
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Mediascan.Stray
{
    internal sealed class Cpio
    {
        private const int WordedBytes = 26;
        private const int FileKind = 0x8000, KindMask = 0xf000;
        private const string LastName = "TRAILER!!!";
        private const int NameBytes = 4096;

        // Zeros that may stand behind the last member, before another archive.
        private const int RestBytes = 4096;

        private readonly Forward forward;
        private int mode;
        private int fill;
        private int headerBytes;
        private long named;
        private long size;

        private Cpio(Source source)
        {
            forward = new Forward(source);
        }

        // Return the Parts of each file in the archive, numbered from 1, and of what stands behind its end.
        public static IEnumerable<Part> ReadCpio(Work work)
        {
            var archive = new Cpio(work.Source);
            Forward forward = archive.forward;
            int number = 1;
            while (archive.FindFile())
            {
                if (number > Settings.Members)
                {
                    throw new NotRead("too_many_members");
                }
                foreach (Part part in work.Within(forward.Member(archive.size), "member " + number))
                {
                    yield return part;
                }
                archive.Fill(archive.size);
                number++;
            }
            if (forward.WasCut)
            {
                throw new EndOfStreamException();
            }
            Source rest = archive.Rest(work.Source);
            if (rest != null)
            {
                foreach (Part part in work.Within(rest, "member " + number))
                {
                    yield return part;
                }
            }
        }

        // Return a source of what stands behind the end and is no zero, or null.
        private Source Rest(Source source)
        {
            byte[] rest = forward.Take(RestBytes);
            int zeros = Array.FindIndex(rest, sign => sign != 0);
            if (zeros < 0)
            {
                return null;
            }
            if (SliceSource.CanSeek(source))
            {
                long start = forward.At - rest.Length + zeros;
                return new SliceSource(source, start, source.Size - start);
            }
            byte[] more = forward.Take(Settings.MemberBytes);
            var held = new byte[rest.Length - zeros + more.Length];
            Buffer.BlockCopy(rest, zeros, held, 0, rest.Length - zeros);
            Buffer.BlockCopy(more, 0, held, rest.Length - zeros, more.Length);
            return new HeldSource(held);
        }

        private void Fill(long count)
        {
            forward.Take((fill - count % fill) % fill);
        }

        // Go on to the data of the next file; return whether there is one.
        private bool FindFile()
        {
            while (!forward.WasCut)
            {
                ReadHeader();
                if (named <= 0 || named > NameBytes)
                {
                    throw new NotRead("broken:cpio");
                }
                byte[] name = forward.Take(named);
                Fill(headerBytes + named);
                if (name.Length < named)
                {
                    throw new EndOfStreamException();
                }
                if (Text.Latin(name, 0, name.Length).TrimEnd('\0') == LastName)
                {
                    return false;
                }
                if ((mode & KindMask) == FileKind)
                {
                    return true;
                }
                forward.Skip(size);
                Fill(size);
            }
            return false;
        }

        private void ReadHeader()
        {
            byte[] start = forward.Take(6);
            string sign = Text.Latin(start, 0, start.Length);
            bool isLittle = sign.StartsWith("\u00c7q", StringComparison.Ordinal);
            if (isLittle || sign.StartsWith("q\u00c7", StringComparison.Ordinal))
            {
                byte[] words = Whole(start, WordedBytes);
                mode = Word(words, 6, isLittle);
                named = Word(words, 20, isLittle);
                size = Word(words, 22, isLittle) * 65536L + Word(words, 24, isLittle);
                fill = 2;
                headerBytes = WordedBytes;
                return;
            }
            bool isWide = sign == "070701" || sign == "070702";
            if (!isWide && sign != "070707")
            {
                if (sign.Length == 6)
                {
                    throw new NotRead("broken:cpio");
                }
                throw new EndOfStreamException();
            }
            headerBytes = isWide ? 110 : 76;
            fill = isWide ? 4 : 1;
            byte[] header = Whole(start, headerBytes);
            string text = Text.Latin(header, 0, header.Length);
            mode = (int)(isWide ? Hexadecimal(text, 14) : Octal(text, 18, 6));
            named = isWide ? Hexadecimal(text, 94) : Octal(text, 59, 6);
            size = isWide ? Hexadecimal(text, 54) : Octal(text, 65, 11);
        }

        private byte[] Whole(byte[] start, int count)
        {
            byte[] rest = forward.Take(count - start.Length);
            if (start.Length + rest.Length < count)
            {
                throw new EndOfStreamException();
            }
            var whole = new byte[count];
            Buffer.BlockCopy(start, 0, whole, 0, start.Length);
            Buffer.BlockCopy(rest, 0, whole, start.Length, rest.Length);
            return whole;
        }

        private static int Word(byte[] header, int at, bool isLittle)
        {
            return isLittle ? header[at] | header[at + 1] << 8 : header[at] << 8 | header[at + 1];
        }

        private static long Hexadecimal(string text, int at)
        {
            uint number;
            if (!uint.TryParse(text.Substring(at, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number))
            {
                throw new NotRead("broken:cpio");
            }
            return number;
        }

        private static long Octal(string text, int at, int count)
        {
            long number = 0;
            foreach (char digit in text.Substring(at, count))
            {
                if (digit < '0' || digit > '7')
                {
                    throw new NotRead("broken:cpio");
                }
                number = number * 8 + digit - '0';
            }
            return number;
        }
    }
}
