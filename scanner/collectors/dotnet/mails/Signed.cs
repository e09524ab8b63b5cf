// What is signed and packed into its signature: mails of type pkcs7-mime, and files p7m (RFC 5652, in BER or DER).
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Elements of BER in some bytes; raises NotRead where they are no such.
    internal sealed class Encoded
    {
        private const int Octets = 0x04, OctetsInParts = 0x24;
        private const int Deep = 16;

        // Elements that are looked at.
        private int left = 400000;
        private readonly byte[] data;

        public Encoded(byte[] data)
        {
            this.data = data;
        }

        // Return the bytes of SignedData.encapContentInfo.eContent, or null where it has none.
        public byte[] SignedContent()
        {
            long at = 0, after;
            foreach (int step in new[] { 1, 0, 2, 1, 0 }) // [0] of ContentInfo, SignedData, encapContentInfo, its [0], the octets
            {
                List<long> places = Within(at, 0, out after);
                if (places.Count <= step)
                {
                    return null;
                }
                at = places[step];
            }
            if (Tag(at) != Octets && Tag(at) != OctetsInParts)
            {
                return null;
            }
            var content = new MemoryStream();
            Put(at, 0, content);
            return content.ToArray();
        }

        private int Tag(long at)
        {
            return at < data.Length ? data[at] : 0;
        }

        // Return where the content of an element begins, and where it ends: -1 where its end is marked by zeros.
        private long Bounds(long at, out long end)
        {
            left--;
            int length = at + 1 < data.Length ? data[at + 1] : 0;
            if (at + 1 >= data.Length || left < 0 || (data[at] & 0x1F) == 0x1F || length > 0x84)
            {
                throw new NotRead("broken:pkcs7");
            }
            if (length <= 0x80)
            {
                end = length == 0x80 ? -1 : at + 2 + length;
                return at + 2;
            }
            long size = 0, start = at + 2 + length - 0x80;
            for (long place = at + 2; place < start && place < data.Length; place++)
            {
                size = size << 8 | data[place];
            }
            end = start + size;
            return start;
        }

        // Return where each element within the one at a place begins, and where the one behind it does.
        private List<long> Within(long at, int depth, out long after)
        {
            long end;
            at = Bounds(at, out end);
            var found = new List<long>();
            while (at < (end < 0 ? data.Length : Math.Min(end, data.Length)))
            {
                if (end < 0 && at + 1 < data.Length && data[at] == 0 && data[at + 1] == 0)
                {
                    after = at + 2;
                    return found;
                }
                found.Add(at);
                at = After(at, depth + 1);
            }
            after = end < 0 ? at : end;
            return found;
        }

        private long After(long at, int depth)
        {
            if (depth > Deep)
            {
                throw new NotRead("nesting");
            }
            long end, after;
            Bounds(at, out end);
            if (end >= 0)
            {
                return end;
            }
            Within(at, depth, out after);
            return after;
        }

        // Put the bytes of an octet string, which may stand in parts, behind the others.
        private void Put(long at, int depth, MemoryStream content)
        {
            long end;
            if (Tag(at) == Octets)
            {
                long start = Bounds(at, out end);
                if (end < 0 || end > data.Length)
                {
                    throw new EndOfStreamException();
                }
                content.Write(data, (int)start, (int)(end - start));
                return;
            }
            if (Tag(at) != OctetsInParts || depth > Deep)
            {
                throw new NotRead("broken:pkcs7");
            }
            foreach (long place in Within(at, 0, out end))
            {
                Put(place, depth + 1, content);
            }
        }
    }

    internal static class Signed
    {
        private const string MimeStart = "content-";

        // Put before the headers of a signed part, which alone would not tell a mail.
        private const string MailStart = "MIME-Version: 1.0\r\n";

        // Return the Parts of what is signed; a signature apart from it, or certificates alone, hold nothing.
        public static IEnumerable<Part> ReadSigned(Work work)
        {
            byte[] content = new Encoded(Streams.Whole(work.Source, Settings.MemberBytes, "too_big")).SignedContent();
            if (content == null)
            {
                return Content.Lone(Judgement.Clean);
            }
            if (Text.Latin(content, 0, Math.Min(MimeStart.Length, content.Length)).ToLowerInvariant() == MimeStart)
            {
                var mail = new byte[MailStart.Length + content.Length];
                Buffer.BlockCopy(Text.LatinBytes(MailStart), 0, mail, 0, MailStart.Length);
                Buffer.BlockCopy(content, 0, mail, MailStart.Length, content.Length);
                content = mail;
            }
            work.Allowance.Use(content.Length);
            return work.Within(new HeldSource(content));
        }
    }
}
