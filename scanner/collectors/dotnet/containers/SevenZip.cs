// 7z archives: folders of members, unpacked one after another (7zFormat.txt and Methods.txt of the LZMA SDK).
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    internal static class SevenZip
    {
        // A header may be packed, and so on.
        private const int Headers = 4;

        // Return the Parts of each file that is not empty, numbered from 1.
        public static IEnumerable<Part> ReadSevenZip(Work work)
        {
            Seekable file = work.File();
            List<SevenZipFolder> folders = FoldersOf(file, work.Allowance);
            if (folders == null)
            {
                yield return new Part("", Content.Encrypted("7z"));
                yield break;
            }
            int number = 0;
            foreach (SevenZipFolder folder in folders)
            {
                foreach (Part part in FolderParts(work, file, folder, number))
                {
                    yield return part;
                }
                number += folder.Members.Count;
            }
        }

        // Return the folders of an archive, or null where the list of its members is encrypted.
        private static List<SevenZipFolder> FoldersOf(Seekable file, Allowance allowance)
        {
            byte[] data = SevenZipHeader.Of(file);
            for (int n = 0; n < Headers; n++)
            {
                var header = new SevenZipHeader(data);
                List<SevenZipFolder> folders = header.Folders();
                if (header.Kind != SevenZipHeader.Encoded)
                {
                    int members = 0;
                    folders.ForEach(folder => members += folder.Members.Count);
                    if (members > Settings.Members)
                    {
                        throw new NotRead("too_many_members");
                    }
                    return folders;
                }
                if (folders.Count != 1)
                {
                    throw new NotRead("broken:7z");
                }
                if (folders[0].IsEncrypted())
                {
                    return null;
                }
                data = SevenZipPieces.All(file, folders[0], allowance);
            }
            throw new NotRead("nested_too_deep");
        }

        // Return the Parts of each member of a folder, the first of them number + 1.
        private static IEnumerable<Part> FolderParts(Work work, Seekable file, SevenZipFolder folder, int number)
        {
            bool isLocked = folder.IsEncrypted();
            Forward forward = !isLocked && SevenZipPieces.IsReadable(folder.Chain())
                ? new Forward(new SevenZipSource(file, folder, work.Allowance))
                : null;
            foreach (SevenZipMember member in folder.Members)
            {
                number++;
                string part = "member " + number;
                if (forward == null)
                {
                    yield return new Part(part, isLocked ? Content.Encrypted("7z") : Judgement.Unread("format:7z"));
                    continue;
                }
                Source inner = forward.Member(member.Size);
                if (forward.WasCut)
                {
                    throw new EndOfStreamException();
                }
                if (member.Checksum != null && member.Checksum != forward.Checksum)
                {
                    yield return new Part(part, Judgement.Unread("broken:7z"));
                    continue;
                }
                foreach (Part found in work.Within(inner, part))
                {
                    yield return found;
                }
            }
        }
    }

    // The members of a folder one after another, unpacked each time it is read.
    internal sealed class SevenZipSource : Source
    {
        private readonly Seekable file;
        private readonly SevenZipFolder folder;
        private readonly Allowance allowance;

        public SevenZipSource(Seekable file, SevenZipFolder folder, Allowance allowance)
        {
            this.file = file;
            this.folder = folder;
            this.allowance = allowance;
            Size = folder.Size();
        }

        public override Pieces Open()
        {
            return new SevenZipPieces(file, folder, allowance);
        }
    }

    // Reads a folder from its start, as far as the allowance and the ratio go.
    internal sealed class SevenZipPieces : Pieces
    {
        private const string Copy = "\0", Lzma1 = "\u0003\u0001\u0001", Lzma2 = "\u0021", Delta = "\u0003";
        private const string Deflate = "\u0004\u0001\u0008", Bzip2 = "\u0004\u0002\u0002";
        private const string Machine = "\u0003\u0003\u0001\u0003", Machine2 = "\u0004";

        private readonly long packedSize;
        private readonly long size;
        private readonly Allowance allowance;
        private readonly Unpacker unpacker;

        public SevenZipPieces(Seekable file, SevenZipFolder folder, Allowance allowance)
        {
            packedSize = folder.Packed[0].Value;
            size = folder.Size();
            this.allowance = allowance;
            unpacker = Begun(new PackedRange(file, folder.Packed[0].Key, packedSize), folder.Chain(), size);
        }

        public override int Read(int count)
        {
            count = (int)Math.Min(count, size - Position);
            if (count <= 0)
            {
                return 0;
            }
            MakeRoom(count);
            int read = unpacker.Read(Buffer, 0, count);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }
            Position += read;
            allowance.Use(read);
            Archive.RefuseBomb(Position, packedSize);
            return read;
        }

        // Tell whether a folder's coders are among those that can be unpacked here.
        public static bool IsReadable(List<SevenZipCoder> chain)
        {
            if (chain.Count == 0)
            {
                return false;
            }
            string method = chain[chain.Count - 1].Method;
            if (chain.Count == 1 && (method == Copy || method == Deflate || method == Bzip2))
            {
                return true;
            }
            List<SevenZipCoder> filters = chain.GetRange(0, chain.Count - 1);
            return (method == Lzma1 || method == Lzma2)
                && filters.TrueForAll(one => one.Method == Delta || one.Method == Machine || one.Method == Machine2);
        }

        // Return all that a folder holds: the header of an archive, packed.
        public static byte[] All(Seekable file, SevenZipFolder folder, Allowance allowance)
        {
            if (!IsReadable(folder.Chain()))
            {
                throw new NotRead("format:7z");
            }
            if (folder.Size() > SevenZipHeader.MostBytes)
            {
                throw new NotRead("too_big");
            }
            byte[] data = Streams.HeadOf(new SevenZipSource(file, folder, allowance), (int)folder.Size());
            if (folder.Checksum != null && folder.Checksum != Crc.Next(0, data, data.Length))
            {
                throw new NotRead("broken:7z");
            }
            return data;
        }

        private static Unpacker Begun(Packed packed, List<SevenZipCoder> chain, long size)
        {
            SevenZipCoder coder = chain[chain.Count - 1];
            Unpacker unpacker = Innermost(packed, coder, size);
            for (int n = chain.Count - 2; n >= 0; n--)
            {
                byte[] told = chain[n].Properties;
                unpacker = chain[n].Method == Delta ? new DeltaFilter(unpacker, (told.Length > 0 ? told[0] : 0) + 1)
                    : (Unpacker)new MachineFilter(unpacker);
            }
            return unpacker;
        }

        private static Unpacker Innermost(Packed packed, SevenZipCoder coder, long size)
        {
            switch (coder.Method)
            {
                case Copy:
                    return new CopyUnpacker(packed);
                case Deflate:
                    return new InflateUnpacker(packed, size);
                case Bzip2:
                    return new Bzip2(packed);
            }
            byte[] told = coder.Properties;
            bool isFirst = coder.Method == Lzma1;
            if (told.Length != (isFirst ? 5 : 1) || (!isFirst && told[0] > 40))
            {
                throw new NotRead("broken:7z");
            }
            int context = isFirst ? told[0] % 9 + told[0] / 9 % 5 : 0;
            if (isFirst && (context > 4 || told[0] >= 9 * 5 * 5))
            {
                throw new NotRead("format:7z");
            }
            long dictionary = isFirst ? BitConverter.ToUInt32(told, 1)
                : told[0] == 40 ? uint.MaxValue : (2L + (told[0] & 1)) << told[0] / 2 + 11;
            dictionary = Math.Max(4096, Math.Min(dictionary, size));
            if (dictionary > Xz.Dictionary)
            {
                throw new NotRead("memory");
            }
            return isFirst ? (Unpacker)new LzmaStream(packed, told[0], dictionary, size, false) : new Lzma2Stream(packed, dictionary);
        }
    }

    // A run of bytes of a file.
    internal sealed class PackedRange : Packed
    {
        private readonly Seekable file;
        private long place;
        private long left;

        public PackedRange(Seekable file, long place, long size)
        {
            this.file = file;
            this.place = place;
            left = size;
            Input = new byte[64 * 1024];
        }

        protected override void Fill()
        {
            At = 0;
            End = place < file.Length ? file.ReadAt(place, Input, (int)Math.Min(left, Input.Length)) : 0;
            place += End;
            left -= End;
        }
    }

    internal sealed class CopyUnpacker : Unpacker
    {
        private readonly Packed packed;

        public CopyUnpacker(Packed packed)
        {
            this.packed = packed;
        }

        public override int Read(byte[] piece, int start, int count)
        {
            int filled = 0;
            for (; filled < count; filled++)
            {
                int next = packed.NextOrNone();
                if (next < 0)
                {
                    break;
                }
                piece[start + filled] = (byte)next;
            }
            return filled;
        }
    }

    internal sealed class InflateUnpacker : Unpacker
    {
        private readonly Inflate inflate;

        public InflateUnpacker(Packed packed, long size)
        {
            inflate = new Inflate(packed.Rest, size);
        }

        // Bare deflate; `start` is 0 where it is the last step.
        public override int Read(byte[] piece, int start, int count)
        {
            return inflate.Read(piece, count);
        }
    }

    // Each byte is told by its difference to the one some bytes before.
    internal sealed class DeltaFilter : Unpacker
    {
        private readonly Unpacker inner;
        private readonly byte[] before;
        private int at;

        public DeltaFilter(Unpacker inner, int distance)
        {
            this.inner = inner;
            before = new byte[distance];
        }

        public override int Read(byte[] piece, int start, int count)
        {
            int read = inner.Read(piece, start, count);
            for (int n = start; n < start + read; n++)
            {
                piece[n] += before[at];
                before[at] = piece[n];
                at = (at + 1) % before.Length;
            }
            return read;
        }
    }

    // Places that machine code of Intel's jumps to stand there as they are, and are told by how far they are from there
    // (Bra86.c of the LZMA SDK).
    internal sealed class MachineFilter : Unpacker
    {
        private const int Jump = 5; // bytes: the command, and where to

        private readonly Unpacker inner;
        private readonly byte[] held = new byte[64 * 1024];
        private int filled, ready, given;
        private bool ended;
        private uint place, mask;
        private uint last = unchecked((uint)-Jump);

        public MachineFilter(Unpacker inner)
        {
            this.inner = inner;
        }

        public override int Read(byte[] piece, int start, int count)
        {
            if (given == ready)
            {
                Advance();
            }
            int some = Math.Min(count, ready - given);
            Buffer.BlockCopy(held, given, piece, start, some);
            given += some;
            return some;
        }

        private void Advance()
        {
            filled -= ready;
            Buffer.BlockCopy(held, ready, held, 0, filled);
            given = 0;
            while (!ended && filled < held.Length)
            {
                int read = inner.Read(held, filled, held.Length - filled);
                ended = read == 0;
                filled += read;
            }
            ready = 0;
            last = place - last > Jump ? place - Jump : last;
            while (ready <= filled - Jump)
            {
                ready += (held[ready] & 0xFE) == 0xE8 ? Jumped(ready) : 1;
            }
            place += (uint)ready;
            ready = ended ? filled : ready;
        }

        // Put a jump at a place in order; return how many bytes are done.
        private int Jumped(int at)
        {
            uint here = place + (uint)at, passed = here - last;
            last = here;
            mask = passed > Jump ? 0 : mask;
            for (uint n = 0; passed <= Jump && n < passed; n++)
            {
                mask = (mask & 0x77) << 1;
            }
            uint seen = mask >> 1 & 7;
            bool isNear = IsEnd(held[at + 4]);
            if (!isNear || seen == 3 || seen > 4 || mask >> 1 >= 0x10)
            {
                mask |= isNear ? 0x11u : 1u;
                return 1;
            }
            uint from = BitConverter.ToUInt32(held, at + 1), to = from - (here + Jump);
            while (mask != 0)
            {
                int shift = 8 * Bits[mask >> 1];
                if (!IsEnd((byte)(to >> (24 - shift))))
                {
                    break;
                }
                to = (to ^ ((1u << (32 - shift)) - 1)) - (here + Jump);
            }
            held[at + 1] = (byte)to;
            held[at + 2] = (byte)(to >> 8);
            held[at + 3] = (byte)(to >> 16);
            held[at + 4] = (byte)((to >> 24 & 1) == 0 ? 0 : 0xFF);
            mask = 0;
            return Jump;
        }

        private static readonly int[] Bits = { 0, 1, 2, 2, 3, 3, 3, 3 };

        private static bool IsEnd(byte value)
        {
            return value == 0 || value == 0xFF;
        }
    }
}
