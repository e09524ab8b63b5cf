// Zip archives: what is in them, and how far it may be unpacked.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Bytes that one file on disk may still unpack to, over all its members and nested archives.
    internal sealed class Allowance
    {
        private readonly Budget budget;
        private long left = Settings.UnpackedBytes;

        public Allowance(Budget budget)
        {
            this.budget = budget;
        }

        // Tell whether what is packed ends where it is by now, as files do.
        public bool EndsReading()
        {
            return budget.EndsReading();
        }

        // Count unpacked bytes, or raise NotRead.
        public void Use(long count)
        {
            budget.UseBytes(count);
            left -= count;
            if (left < 0)
            {
                throw new NotRead("unpacked_too_big");
            }
        }
    }

    // An open zip.
    internal sealed class Archive
    {
        // Encrypted, strongly encrypted, directory encrypted (APPNOTE 4.4.4).
        public const int EncryptedFlags = 0x0001 | 0x0040 | 0x2000;
        public const int AesMethod = 99;

        public readonly ZipFile Zip;
        public readonly Allowance Allowance;

        public Archive(Seekable file, Allowance allowance)
        {
            Zip = new ZipFile(file);
            Allowance = allowance;
            if (Zip.Members.Count > Settings.Members)
            {
                throw new NotRead("too_many_members");
            }
        }

        // Return where its first member begins: what stands before it is no part of the archive.
        public long Start()
        {
            long start = Zip.Members.Count > 0 ? long.MaxValue : 0;
            foreach (ZipMember member in Zip.Members)
            {
                start = Math.Min(start, member.Offset);
            }
            return start;
        }

        // Return the members' names in the order of the directory.
        public List<string> Names()
        {
            return Zip.Members.ConvertAll(member => member.Name);
        }

        // Return the members' names by how programs compare them, the last of equals; `order`: those in that of the directory.
        public Dictionary<string, string> NamesAsCompared(out List<string> order)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            order = new List<string>();
            foreach (string name in Names())
            {
                string known = Workbook.Plain(name);
                if (!names.ContainsKey(known))
                {
                    order.Add(known);
                }
                names[known] = name;
            }
            return names;
        }

        // Return the MemberSource of the member so named.
        public MemberSource Source(string name)
        {
            return new MemberSource(this, Zip.Member(name));
        }

        // Return the MemberSource of each member that is not a directory.
        public List<MemberSource> Files()
        {
            var files = Zip.Members.FindAll(member => !member.Name.EndsWith("/", StringComparison.Ordinal));
            return files.ConvertAll(member => new MemberSource(this, member));
        }

        // Return how many bytes a stream gives that is made of so many: known where they are few, else it is taken to go on
        // as it begins. `passed` tells how many bytes of those it is made of were read by now.
        public static long SizeMade(Pieces stream, long size, Func<long> passed)
        {
            long held = 0;
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                held += read;
                if (held > Settings.WholeBytes)
                {
                    return (long)((double)held * size / Math.Max(1, passed()));
                }
            }
            return held;
        }

        // Raise NotRead where so much came out of so little.
        public static void RefuseBomb(long unpacked, long packed)
        {
            if (unpacked > Settings.BombFloor && unpacked > Settings.BombRatio * Math.Max(1, packed))
            {
                throw new NotRead("bomb");
            }
        }
    }

    // One member of an archive, unpacked each time it is read; its size is what the directory says.
    internal sealed class MemberSource : Source
    {
        private readonly Archive archive;
        private readonly ZipMember member;

        public string Name
        {
            get { return member.Name; }
        }

        public MemberSource(Archive archive, ZipMember member)
        {
            this.archive = archive;
            this.member = member;
            Size = member.Size;
        }

        // Tell whether only a password opens it.
        public bool IsEncrypted()
        {
            return (member.Flags & Archive.EncryptedFlags) != 0 || member.Method == Archive.AesMethod;
        }

        public override Pieces Open()
        {
            return new MemberPieces(new ZipStream(archive.Zip, member), member, archive.Allowance);
        }
    }

    // Reads a member from its start, as far as the allowance and the ratio go.
    internal sealed class MemberPieces : Pieces
    {
        private readonly ZipStream file;
        private readonly long packed;
        private readonly long size;
        private readonly Allowance allowance;

        public MemberPieces(ZipStream file, ZipMember member, Allowance allowance)
        {
            this.file = file;
            packed = member.PackedSize;
            size = member.Size;
            this.allowance = allowance;
        }

        public override int Read(int count)
        {
            if (allowance.EndsReading())
            {
                return 0;
            }
            MakeRoom((int)Math.Min(count, Math.Max(1, size)));
            int read = file.Read(Buffer, Math.Min(count, Buffer.Length));
            Position += read;
            allowance.Use(read);
            Archive.RefuseBomb(Position, packed);
            return read;
        }
    }

    // A zip on disk: every read is bounded and counted, small ones go through a buffer.
    internal sealed class DescriptorFile : Seekable
    {
        private const int BufferBytes = 64 * 1024;
        private readonly FilePieces stream;
        private long start;
        private int held;

        public DescriptorFile(FileSource source)
        {
            stream = new FilePieces(source);
            Length = source.Size;
        }

        public override int ReadAt(long offset, byte[] buffer, int count)
        {
            if (offset < 0)
            {
                throw new IOException();
            }
            int filled = 0;
            while (filled < count && offset + filled < Length)
            {
                long at = offset + filled;
                if (at < start || at >= start + held)
                {
                    stream.Position = at;
                    start = at;
                    held = stream.Read(BufferBytes);
                    if (held == 0)
                    {
                        break;
                    }
                }
                int some = (int)Math.Min(count - filled, start + held - at);
                Buffer.BlockCopy(stream.Buffer, (int)(at - start), buffer, filled, some);
                filled += some;
            }
            return filled;
        }
    }
}
