// Members of a zip whose directory is lost or wrong, by the header before each of them (APPNOTE 4.3.7).
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Unpacks one bare stream of deflate, and takes what is behind it for nothing.
    internal sealed class LoneInflate : Unpacker
    {
        private readonly Inflate inflate;
        private readonly Packed packed;
        private byte[] held = new byte[0];

        public LoneInflate(Packed packed)
        {
            this.packed = packed;
            inflate = new Inflate(packed.Rest, Settings.ReadBytes);
        }

        public override int Read(byte[] piece, int start, int count)
        {
            held = held.Length < count ? new byte[count] : held;
            int read = inflate.Read(held, count);
            Buffer.BlockCopy(held, 0, piece, start, read);
            if (read == 0 && inflate.Starved)
            {
                throw new EndOfStreamException();
            }
            while (read == 0 && packed.Rest().Count > 0)
            {
            }
            return read;
        }
    }

    // What one bare stream of deflate holds, unpacked each time it is read; its size is as it is told.
    internal sealed class InflatedSource : Source
    {
        private readonly Source source;
        private readonly Allowance allowance;

        public InflatedSource(Source source, long size, Allowance allowance)
        {
            this.source = source;
            this.allowance = allowance;
            Size = size;
        }

        public override Pieces Open()
        {
            return new SqueezedPieces(source, allowance, packed => new LoneInflate(packed));
        }
    }

    // A member whose header begins at a place; the next one may begin at End.
    internal sealed class LooseMember
    {
        public const int HeaderBytes = 30;
        private const int SizeFollows = 0x0008;
        private const long WideSize = 0xFFFFFFFF;

        // How much of a text a packed byte stands for, where its size is not told.
        public const int Likely = 5;

        // One of these stands behind the bytes of a member.
        private static readonly string[] PlaceSigns = { "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0007\u0008", "PK\u0005\u0006" };

        public readonly bool IsFile;
        public readonly long End;
        private readonly Source source;
        private readonly int flags;
        private readonly int method;
        private readonly long start;
        private readonly long packed;
        private readonly long size;

        public LooseMember(Source source, long at)
        {
            this.source = source;
            End = at + 4;
            byte[] header = Streams.HeadOf(new SliceSource(source, at, HeaderBytes), HeaderBytes);
            if (header.Length < HeaderBytes)
            {
                return;
            }
            flags = (int)ZipFile.Number(header, 6, 2);
            method = (int)ZipFile.Number(header, 8, 2);
            packed = ZipFile.Number(header, 18, 4);
            size = ZipFile.Number(header, 22, 4);
            int name = (int)ZipFile.Number(header, 26, 2), extra = (int)ZipFile.Number(header, 28, 2);
            byte[] fields = Streams.HeadOf(new SliceSource(source, at + HeaderBytes, name + extra), name + extra);
            IsFile = size > 0 || packed > 0 || (flags & SizeFollows) != 0;
            start = at + HeaderBytes + name + extra;
            packed = packed == WideSize ? WidePacked(fields, name) : packed;
            if (packed == 0 && (flags & SizeFollows) != 0)
            {
                packed = ZipLoose.NextSign(source, start, PlaceSigns) - start;
                size = Likely * packed;
            }
            packed = packed < 0 ? long.MaxValue : packed;
            packed = Math.Max(0, Math.Min(packed, source.Size - start));
            End = Math.Max(End, start + packed);
        }

        // Return the Parts of it.
        public IEnumerable<Part> Parts(Work work, string name)
        {
            var inner = new SliceSource(source, start, packed);
            if ((flags & Archive.EncryptedFlags) != 0 || method == Archive.AesMethod)
            {
                return new[] { new Part(name, Content.Encrypted("zip")) };
            }
            if (method == ZipFile.Stored)
            {
                return work.Within(inner, name);
            }
            return method == ZipFile.Deflated
                ? work.Within(new InflatedSource(inner, size, work.Allowance), name)
                : new[] { new Part(name, Judgement.Unread("broken:NotImplementedError")) };
        }

        // Return the packed size out of a field for large members, 0 where there is none (APPNOTE 4.5.3).
        private static long WidePacked(byte[] fields, int at)
        {
            while (at + 4 <= fields.Length)
            {
                int kind = (int)ZipFile.Number(fields, at, 2), length = (int)ZipFile.Number(fields, at + 2, 2);
                if (kind == 1 && length >= 16 && at + 20 <= fields.Length)
                {
                    return ZipFile.Number(fields, at + 12, 8);
                }
                at += 4 + length;
            }
            return 0;
        }
    }

    internal static class ZipLoose
    {
        private const string SplitSign = "PK\u0007\u0008";
        private static readonly string[] Start = { "PK\u0003\u0004" };

        // Return the Parts of each member that is found, and that the archive was damaged or is not all there.
        public static IEnumerable<Part> Read(Work work)
        {
            Source source = SliceSource.CanSeek(work.Source)
                ? work.Source
                : new HeldSource(Streams.Whole(work.Source, Settings.MemberBytes, "nested_too_big"));
            long at = 0;
            int number = 0;
            while (number <= Settings.Members)
            {
                at = NextSign(source, at, Start);
                if (at >= source.Size)
                {
                    break;
                }
                var member = new LooseMember(source, at);
                at = member.End;
                if (member.IsFile)
                {
                    number++;
                    foreach (Part part in member.Parts(work, "member " + number))
                    {
                        yield return part;
                    }
                }
            }
            if (number > Settings.Members)
            {
                throw new NotRead("too_many_members");
            }
            bool isPart = Text.StartsWith(work.Head, work.Head.Length, SplitSign, 0) || Behind.IsSplit(source);
            yield return new Part("", Judgement.Unread(isPart ? "split_archive" : "broken:BadZipFile"));
        }

        // Return where one of some signs of four bytes stands next, the end of the source where none does.
        public static long NextSign(Source source, long at, string[] signs)
        {
            while (at < source.Size)
            {
                byte[] data = Streams.HeadOf(new SliceSource(source, at, Settings.ReadBytes), Settings.ReadBytes);
                int first = -1;
                foreach (string sign in signs)
                {
                    int place = Text.Find(data, sign, 0, data.Length);
                    first = place >= 0 && (first < 0 || place < first) ? place : first;
                }
                if (first >= 0)
                {
                    return at + first;
                }
                if (data.Length <= 3)
                {
                    break;
                }
                at += data.Length - 3;
            }
            return source.Size;
        }
    }
}
