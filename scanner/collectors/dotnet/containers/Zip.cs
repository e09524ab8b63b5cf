// What zipfile is to the Python program: the directory of a zip and its members, as far as they are read here.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // The file is no zip, or a member is not what the directory says.
    internal sealed class BadZipFile : Exception
    {
    }

    // A file of which any part can be read.
    internal abstract class Seekable
    {
        public long Length;

        // Read up to `count` bytes from `offset` into `buffer` and return how many, fewer only at the end.
        public abstract int ReadAt(long offset, byte[] buffer, int count);

        // Return up to `count` bytes from `offset`.
        public byte[] BytesAt(long offset, long count)
        {
            var data = new byte[(int)Math.Max(0, Math.Min(count, Length - offset))];
            int read = ReadAt(offset, data, data.Length);
            if (read < data.Length)
            {
                Array.Resize(ref data, read);
            }
            return data;
        }
    }

    // A place before the start of a file.
    internal sealed class ValueError : Exception
    {
    }

    // A zip held in memory.
    internal sealed class HeldFile : Seekable
    {
        private readonly byte[] data;

        public HeldFile(byte[] data)
        {
            this.data = data;
            Length = data.Length;
        }

        public override int ReadAt(long offset, byte[] buffer, int count)
        {
            if (offset < 0)
            {
                throw new ValueError();
            }
            int some = (int)Math.Max(0, Math.Min(count, Length - offset));
            Buffer.BlockCopy(data, some > 0 ? (int)offset : 0, buffer, 0, some);
            return some;
        }
    }

    // One line of a zip's directory (APPNOTE 4.3.12).
    internal sealed class ZipMember
    {
        public string Name;
        public string RawName;
        public int Flags;
        public int Method;
        public uint Checksum;
        public long PackedSize;
        public long Size;
        public long Offset;
    }

    // The directory of a zip. Every fault is what zipfile calls a BadZipFile, unless it is told otherwise.
    internal sealed class ZipFile
    {
        public const int Stored = 0;
        public const int Deflated = 8;
        public const int Squeezed = 12; // by bzip2
        public const int ByLzma = 14;
        private const int NewestVersion = 63;
        private const int EndBytes = 22;
        private const int LocatorBytes = 20;
        private const int EndBytes64 = 56;
        private const int EntryBytes = 46;
        private const int HeaderBytes = 30;
        private const int NamesAreUtf8 = 0x800;
        private const int Encrypted = 0x1;
        private const int Patched = 0x20;
        private const int StronglyEncrypted = 0x40;

        public readonly Seekable File;
        public readonly List<ZipMember> Members = new List<ZipMember>();
        private readonly Dictionary<string, ZipMember> named = new Dictionary<string, ZipMember>(StringComparer.Ordinal);
        private long directorySize;
        private long directoryOffset;
        private long endOffset;
        private bool is64;

        public ZipFile(Seekable file)
        {
            File = file;
            FindEnd();
            long before = endOffset - directorySize - directoryOffset - (is64 ? EndBytes64 + LocatorBytes : 0);
            long start = directoryOffset + before;
            if (start < 0)
            {
                throw new BadZipFile();
            }
            ReadDirectory(File.BytesAt(start, directorySize), before);
        }

        // Return the last member so named.
        public ZipMember Member(string name)
        {
            return named[name];
        }

        // Return where the packed bytes of a member begin.
        public long DataOf(ZipMember member)
        {
            byte[] header = File.BytesAt(member.Offset, HeaderBytes);
            if (header.Length < HeaderBytes || Number(header, 0, 4) != 0x04034b50)
            {
                throw new BadZipFile();
            }
            int nameBytes = (int)Number(header, 26, 2);
            byte[] name = File.BytesAt(member.Offset + HeaderBytes, nameBytes);
            if ((member.Flags & (Patched | StronglyEncrypted)) != 0)
            {
                throw new NotImplementedException();
            }
            long data = member.Offset + HeaderBytes + nameBytes + Number(header, 28, 2);
            if (NameOf(name, 0, name.Length, (int)Number(header, 6, 2)) != member.RawName)
            {
                throw new BadZipFile();
            }
            if ((member.Flags & Encrypted) != 0)
            {
                throw new RuntimeError();
            }
            if (member.Method != Stored && member.Method != Deflated && member.Method != Squeezed && member.Method != ByLzma)
            {
                throw new NotImplementedException();
            }
            return data;
        }

        public static long Number(byte[] data, int at, int bytes)
        {
            ulong number = 0;
            for (int n = bytes - 1; n >= 0; n--)
            {
                number = number << 8 | data[at + n];
            }
            return (long)number;
        }

        private void FindEnd()
        {
            byte[] end = File.BytesAt(Math.Max(0, File.Length - EndBytes), EndBytes);
            int at = 0;
            if (end.Length < EndBytes)
            {
                throw new BadZipFile();
            }
            endOffset = File.Length - EndBytes;
            if (Number(end, 0, 4) != 0x06054b50 || Number(end, 20, 2) != 0)
            {
                long first = Math.Max(0, File.Length - 65536 - EndBytes);
                end = File.BytesAt(first, 65536 + EndBytes);
                for (at = end.Length - 4; at >= 0 && Number(end, at, 4) != 0x06054b50; at--)
                {
                }
                if (at < 0 || at + EndBytes > end.Length)
                {
                    throw new BadZipFile();
                }
                endOffset = first + at;
            }
            directorySize = Number(end, at + 12, 4);
            directoryOffset = Number(end, at + 16, 4);
            FindEnd64();
        }

        private void FindEnd64()
        {
            if (endOffset < LocatorBytes + EndBytes64)
            {
                return;
            }
            byte[] locator = File.BytesAt(endOffset - LocatorBytes, LocatorBytes);
            if (Number(locator, 0, 4) != 0x07064b50)
            {
                return;
            }
            if (Number(locator, 4, 4) != 0 || Number(locator, 16, 4) > 1)
            {
                throw new BadZipFile();
            }
            byte[] end = File.BytesAt(endOffset - LocatorBytes - EndBytes64, EndBytes64);
            if (Number(end, 0, 4) == 0x06064b50)
            {
                is64 = true;
                directorySize = Size64(end, 40);
                directoryOffset = Size64(end, 48);
            }
        }

        // No file is that large: sums of such sizes must not wrap around.
        private static long Size64(byte[] data, int at)
        {
            long size = Number(data, at, 8);
            if (size < 0 || size > 1L << 60)
            {
                throw new BadZipFile();
            }
            return size;
        }

        private void ReadDirectory(byte[] data, long before)
        {
            long at = 0;
            while (at < directorySize)
            {
                if (data.Length - at < EntryBytes || Number(data, (int)at, 4) != 0x02014b50)
                {
                    throw new BadZipFile();
                }
                int entry = (int)at;
                int nameBytes = (int)Number(data, entry + 28, 2), extraBytes = (int)Number(data, entry + 30, 2);
                var member = MemberAt(data, entry, Math.Min(nameBytes, data.Length - entry - EntryBytes));
                int extra = Math.Min(data.Length, entry + EntryBytes + nameBytes);
                ReadSizes64(member, data, extra, Math.Min(data.Length, extra + extraBytes));
                member.Offset += before;
                Members.Add(member);
                named[member.Name] = member;
                at += EntryBytes + nameBytes + extraBytes + Number(data, entry + 32, 2);
            }
        }

        private static ZipMember MemberAt(byte[] data, int at, int nameBytes)
        {
            int flags = (int)Number(data, at + 8, 2);
            string name = NameOf(data, at + EntryBytes, nameBytes, flags);
            if (data[at + 6] > NewestVersion)
            {
                throw new NotImplementedException();
            }
            int end = name.IndexOf('\0');
            return new ZipMember
            {
                RawName = name,
                Name = end < 0 ? name : name.Substring(0, end),
                Flags = flags,
                Method = (int)Number(data, at + 10, 2),
                Checksum = (uint)Number(data, at + 16, 4),
                PackedSize = Number(data, at + 20, 4),
                Size = Number(data, at + 24, 4),
                Offset = Number(data, at + 42, 4),
            };
        }

        private static void ReadSizes64(ZipMember member, byte[] data, int at, int end)
        {
            while (at + 4 <= end)
            {
                int kind = (int)Number(data, at, 2), length = (int)Number(data, at + 2, 2);
                if (at + 4 + length > end)
                {
                    throw new BadZipFile();
                }
                if (kind == 1)
                {
                    int from = at + 4, last = at + 4 + length;
                    member.Size = Replaced(member.Size, data, ref from, last);
                    member.PackedSize = Replaced(member.PackedSize, data, ref from, last);
                    member.Offset = Replaced(member.Offset, data, ref from, last);
                }
                at += 4 + length;
            }
        }

        private static long Replaced(long size, byte[] data, ref int at, int end)
        {
            if (size != 0xFFFFFFFF)
            {
                return size;
            }
            if (at + 8 > end)
            {
                throw new BadZipFile();
            }
            at += 8;
            return Size64(data, at - 8);
        }

        // Names are compared, and only words of ASCII are asked for: another alphabet's letters may be any.
        private static string NameOf(byte[] data, int at, int count, int flags)
        {
            var encoding = (flags & NamesAreUtf8) != 0 ? new UTF8Encoding(false, true) : Encoding.GetEncoding(28591);
            return encoding.GetString(data, at, count);
        }
    }

    // Reads one member from its start; the end of it is checked.
    internal sealed class ZipStream
    {
        private readonly ZipFile zip;
        private readonly ZipMember member;
        private readonly Inflate unpacker;
        private readonly Unpacker squeezed;
        private byte[] packed;
        private long at;
        private long packedLeft;
        private long left;
        private uint checksum;
        private bool ended;

        public ZipStream(ZipFile zip, ZipMember member)
        {
            this.zip = zip;
            this.member = member;
            at = zip.DataOf(member);
            packedLeft = member.PackedSize;
            left = member.Size;
            if (member.Method == ZipFile.Deflated)
            {
                packed = new byte[(int)Math.Max(1, Math.Min(32 * 1024, packedLeft))];
                unpacker = new Inflate(Packed, member.Size);
            }
            squeezed = member.Method == ZipFile.Squeezed ? new Bzip2(new PackedRange(zip.File, at, packedLeft))
                : member.Method == ZipFile.ByLzma ? Lzma(new PackedRange(zip.File, at, packedLeft), left) : null;
        }

        // A version, how long the properties are, and these: one byte and the size of the dictionary (APPNOTE 5.8.8).
        private static Unpacker Lzma(Packed packed, long size)
        {
            var head = new byte[9];
            for (int n = 0; n < head.Length; n++)
            {
                head[n] = (byte)Math.Max(0, packed.NextOrNone());
            }
            long dictionary = Math.Max(4096, Math.Min(BitConverter.ToUInt32(head, 5), size));
            if (head[2] != 5 || head[3] != 0)
            {
                throw new BadZipFile();
            }
            if (dictionary > Xz.Dictionary)
            {
                throw new NotRead("memory");
            }
            return new LzmaStream(packed, head[4], dictionary, size, false);
        }

        // Read up to `count` bytes into the start of `buffer` and return how many, 0 only at the end.
        public int Read(byte[] buffer, int count)
        {
            if (ended)
            {
                return 0;
            }
            count = (int)Math.Min(count, Math.Max(1, left));
            int read = squeezed != null ? squeezed.Read(buffer, 0, count)
                : unpacker == null ? ReadPacked(buffer, count) : unpacker.Read(buffer, count);
            ended = squeezed == null && unpacker == null ? packedLeft <= 0 : read < count;
            read = (int)Math.Min(read, left);
            left -= read;
            ended = ended || left <= 0;
            checksum = Crc.Next(checksum, buffer, read);
            if (ended && checksum != member.Checksum)
            {
                throw squeezed != null ? new System.IO.IOException() : (Exception)new BadZipFile(); // bzip2 sees it first
            }
            return read;
        }

        private ArraySegment<byte> Packed()
        {
            return new ArraySegment<byte>(packed, 0, ReadPacked(packed, packed.Length));
        }

        private int ReadPacked(byte[] buffer, int count)
        {
            if (packedLeft <= 0)
            {
                return 0;
            }
            int read = zip.File.ReadAt(at, buffer, (int)Math.Min(count, packedLeft));
            if (read == 0)
            {
                throw new System.IO.EndOfStreamException();
            }
            at += read;
            packedLeft -= read;
            return read;
        }
    }
}
