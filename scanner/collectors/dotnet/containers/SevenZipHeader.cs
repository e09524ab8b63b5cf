// The header of a 7z archive: which bytes are packed how, how long each member is (7zFormat.txt of the LZMA SDK).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Reads the numbers and lists of a header from its start.
    internal sealed class SevenZipHeader
    {
        public const int Encoded = 0x17;
        public const int MostBytes = 8 * 1024 * 1024;
        private const int Plain = 0x01;
        private const int MostCoders = 4;
        private const int MostStreams = 32;

        public readonly int Kind;
        private readonly byte[] data;
        private int at;

        public SevenZipHeader(byte[] data)
        {
            this.data = data;
            Kind = Byte();
        }

        // Return the bytes of the header, which stands behind everything else.
        public static byte[] Of(Seekable file)
        {
            byte[] start = file.BytesAt(0, 32);
            if (start.Length < 32 || Sum(start, 12, 20) != BitConverter.ToUInt32(start, 8))
            {
                throw new NotRead("broken:7z");
            }
            ulong offset = BitConverter.ToUInt64(start, 12);
            ulong size = BitConverter.ToUInt64(start, 20);
            if (size > MostBytes)
            {
                throw new NotRead("too_big");
            }
            if (size == 0)
            {
                return new byte[] { Plain, 0 };
            }
            byte[] header = offset < 1UL << 61 ? file.BytesAt(32 + (long)offset, (long)size) : new byte[0];
            if ((ulong)header.Length < size)
            {
                throw new NotRead("split_archive");
            }
            if (Sum(header, 0, header.Length) != BitConverter.ToUInt32(start, 28))
            {
                throw new NotRead("broken:7z");
            }
            return header;
        }

        public static uint Sum(byte[] data, int start, int count)
        {
            var some = new byte[count];
            Buffer.BlockCopy(data, start, some, 0, count);
            return Crc.Next(0, some, count);
        }

        // Return the folders with their members; a header that is none raises NotRead.
        public List<SevenZipFolder> Folders()
        {
            if (Kind == Plain)
            {
                int kind = Byte();
                while (kind == 2 || kind == 3)
                {
                    if (kind == 3)
                    {
                        Streams();
                    }
                    while (kind == 2 && Number() != 0)
                    {
                        Bytes(Number());
                    }
                    kind = Byte();
                }
                if (kind != 4)
                {
                    return new List<SevenZipFolder>();
                }
            }
            else if (Kind != Encoded)
            {
                throw new NotRead("broken:7z");
            }
            return Streams();
        }

        private int Byte()
        {
            if (at >= data.Length)
            {
                throw new NotRead("broken:7z");
            }
            return data[at++];
        }

        private byte[] Bytes(ulong count)
        {
            if (count > (ulong)(data.Length - at))
            {
                throw new NotRead("broken:7z");
            }
            var bytes = new byte[(int)count];
            Buffer.BlockCopy(data, at, bytes, 0, bytes.Length);
            at += bytes.Length;
            return bytes;
        }

        // Return a number: the leading ones of the first byte say how many bytes follow, lowest first.
        private ulong Number()
        {
            int first = Byte();
            int mask = 0x80;
            for (int count = 0; count < 8; count++)
            {
                if ((first & mask) == 0)
                {
                    return Little(count) + ((ulong)(first & mask - 1) << (8 * count));
                }
                mask >>= 1;
            }
            return Little(8);
        }

        private ulong Little(int count)
        {
            ulong number = 0;
            byte[] bytes = Bytes((ulong)count);
            for (int n = 0; n < count; n++)
            {
                number |= (ulong)bytes[n] << (8 * n);
            }
            return number;
        }

        // A size; one that no file has is taken for the largest.
        private long Size()
        {
            return (long)Math.Min(Number(), 1UL << 60);
        }

        private int Count(int most = Settings.Members)
        {
            ulong number = Number();
            if (number > (ulong)most)
            {
                throw new NotRead("too_many_members");
            }
            return (int)number;
        }

        // Return `count` CRC-32, null where there is none.
        private List<uint?> Checksums(int count)
        {
            bool all = Byte() != 0;
            byte[] bits = all ? null : Bytes((ulong)((count + 7) / 8));
            var sums = new List<uint?>();
            for (int n = 0; n < count; n++)
            {
                bool has = all || (bits[n / 8] & 0x80 >> n % 8) != 0;
                sums.Add(has ? (uint)Little(4) : (uint?)null);
            }
            return sums;
        }

        private List<SevenZipFolder> Streams()
        {
            long start = 0;
            var sizes = new Queue<long>();
            var folders = new List<SevenZipFolder>();
            bool hasMembers = false;
            for (int kind = Byte(); kind != 0; kind = Byte())
            {
                if (kind == 6)
                {
                    start = Size();
                    sizes = Packed();
                }
                else if (kind == 7)
                {
                    folders = Unpacked();
                }
                else if (kind == 8)
                {
                    MembersOf(folders);
                    hasMembers = true;
                }
                else
                {
                    throw new NotRead("broken:7z");
                }
            }
            long place = 32 + start;
            foreach (SevenZipFolder folder in folders)
            {
                for (int n = 0; n < folder.PackedInputs; n++)
                {
                    if (sizes.Count == 0)
                    {
                        throw new NotRead("broken:7z");
                    }
                    long size = sizes.Dequeue();
                    folder.Packed.Add(new KeyValuePair<long, long>(place, size));
                    place += size;
                }
                if (!hasMembers)
                {
                    folder.Members.Add(new SevenZipMember { Size = folder.Size(), Checksum = folder.Checksum });
                }
            }
            return folders;
        }

        private Queue<long> Packed()
        {
            int count = Count();
            var sizes = new Queue<long>();
            for (int kind = Byte(); kind != 0; kind = Byte())
            {
                for (int n = 0; kind == 9 && n < count; n++)
                {
                    sizes.Enqueue(Size());
                }
                if (kind == 10)
                {
                    Checksums(count);
                }
            }
            return sizes;
        }

        private List<SevenZipFolder> Unpacked()
        {
            if (Byte() != 11)
            {
                throw new NotRead("broken:7z");
            }
            int count = Count();
            if (Byte() != 0)
            {
                throw new NotRead("format:7z"); // the folders stand in a stream of their own: no writer does that
            }
            var folders = new List<SevenZipFolder>();
            for (int n = 0; n < count; n++)
            {
                folders.Add(Folder());
            }
            for (int kind = Byte(); kind != 0; kind = Byte())
            {
                if (kind == 12)
                {
                    folders.ForEach(SizesOf);
                }
                else if (kind == 10)
                {
                    List<uint?> sums = Checksums(count);
                    for (int n = 0; n < count; n++)
                    {
                        folders[n].Checksum = sums[n];
                    }
                }
            }
            return folders;
        }

        private void SizesOf(SevenZipFolder folder)
        {
            folder.Sizes = new List<long>();
            foreach (SevenZipCoder coder in folder.Coders)
            {
                for (int n = 0; n < coder.Outputs; n++)
                {
                    folder.Sizes.Add(Size());
                }
            }
        }

        private SevenZipFolder Folder()
        {
            var folder = new SevenZipFolder();
            int coders = Count(MostCoders);
            int inputs = 0;
            int outputs = 0;
            for (int n = 0; n < coders; n++)
            {
                folder.Coders.Add(Coder());
                inputs += folder.Coders[n].Inputs;
                outputs += folder.Coders[n].Outputs;
            }
            if (outputs < 1 || outputs > MostStreams || inputs > MostStreams)
            {
                throw new NotRead("broken:7z");
            }
            for (int n = 0; n < outputs - 1; n++)
            {
                long fed = Size();
                folder.Bonds[fed] = Size();
            }
            int packed = inputs - (outputs - 1);
            for (int n = 0; packed != 1 && n < packed; n++)
            {
                Number();
            }
            folder.PackedInputs = Math.Max(0, packed);
            return folder;
        }

        private SevenZipCoder Coder()
        {
            int flags = Byte();
            byte[] method = Bytes((ulong)(flags & 0x0f));
            var coder = new SevenZipCoder { Method = Text.Latin(method, 0, method.Length) };
            if ((flags & 0x10) != 0)
            {
                coder.Inputs = Count(MostStreams);
                coder.Outputs = Count(MostStreams);
            }
            if ((flags & 0x20) != 0)
            {
                coder.Properties = Bytes(Number());
            }
            return coder;
        }

        private void MembersOf(List<SevenZipFolder> folders)
        {
            List<int> counts = folders.ConvertAll(_ => 1);
            int kind = Byte();
            if (kind == 13)
            {
                long all = 0;
                counts = folders.ConvertAll(_ => Count());
                counts.ForEach(count => all += count);
                if (all > Settings.Members)
                {
                    throw new NotRead("too_many_members");
                }
                kind = Byte();
            }
            int unknown = 0;
            for (int n = 0; n < folders.Count; n++)
            {
                folders[n].Members = MemberSizes(folders[n], counts[n], kind == 9);
                unknown += folders[n].Members.FindAll(member => member.Checksum == null).Count;
            }
            kind = kind == 9 ? Byte() : kind;
            for (; kind != 0; kind = Byte())
            {
                if (kind != 10)
                {
                    continue;
                }
                var told = new Queue<uint?>(Checksums(unknown));
                unknown = 0;
                foreach (SevenZipFolder folder in folders)
                {
                    foreach (SevenZipMember member in folder.Members)
                    {
                        member.Checksum = member.Checksum ?? told.Dequeue();
                        unknown += member.Checksum == null ? 1 : 0;
                    }
                }
            }
        }

        private List<SevenZipMember> MemberSizes(SevenZipFolder folder, int count, bool areTold)
        {
            var members = new List<SevenZipMember>();
            long left = folder.Size();
            for (int n = 0; areTold && n < count - 1; n++)
            {
                members.Add(new SevenZipMember { Size = Size() });
                left -= members[n].Size;
                if (left < 0)
                {
                    throw new NotRead("broken:7z");
                }
            }
            if (count > 0)
            {
                members.Add(new SevenZipMember { Size = left, Checksum = count == 1 ? folder.Checksum : null });
            }
            return members;
        }
    }
}
