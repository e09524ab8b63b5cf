// The parts of a mail, line by line: of any size, and however deep its parts lie in one another (RFC 2046).
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // A part that ended; the name is ours, '' for a text of the mail itself, `Fault` tells why there are no data; `Called`: as
    // the mail calls the file.
    internal sealed class MailPart
    {
        public readonly string Name;
        public readonly string Kind;
        public readonly byte[] Data;
        public readonly string Fault;
        public readonly string Called;

        public MailPart(string name, string kind, byte[] data, string fault, string called = "")
        {
            Called = called;
            Name = name;
            Kind = kind;
            Data = data;
            Fault = fault;
        }
    }

    // Counts the attachments of one mail.
    internal sealed class MailNames
    {
        public readonly int Depth;
        private readonly string before;
        private int count;

        public MailNames(string before, int depth)
        {
            this.before = before;
            Depth = depth;
        }

        // Return the name of the next attachment.
        public string Next()
        {
            count++;
            return (before.Length > 0 ? before + ", " : "") + "attachment " + count;
        }
    }

    // Takes the lines of one mail; `Take` and `Finish` return the part that ended, null for none.
    internal sealed class MailWalk
    {
        private const int LineBytes = 256 * 1024;
        private const int HeaderBytes = 64 * 1024;

        // Of a part as it is transferred.
        private const int PartBytes = Settings.MemberBytes / 8 * 11;
        private const int MostDepth = 32;
        private const int MailsDepth = 8;
        private static readonly string[] TextTypes = { "", "text", "text/plain", "text/html", "text/enriched" };
        private static readonly string[] MailTypes = { "message/rfc822", "message/global", "message/news" };
        private static readonly string[] AsItIs = { "", "7bit", "8bit", "binary" };

        public readonly List<string> Subjects = new List<string>();

        // Those of the outermost mail, when its headers were read.
        public List<List<string>> Recipients { get; private set; }

        // Boundary and MailNames of each multipart that is open.
        private readonly List<KeyValuePair<string, MailNames>> frames = new List<KeyValuePair<string, MailNames>>();
        private MailNames names;
        private List<string> headers;
        private int headerBytes;
        private bool inHeaders;

        // Of the part that is open: its name, null where none is, its type, encoding and what it is called.
        private string name;
        private string kind;
        private string encoding;
        private string called;
        private byte[] data = new byte[0];
        private int filled;
        private bool isLong;

        public MailWalk(string before)
        {
            names = new MailNames(before, 0);
            Start();
        }

        // Return the lines of a stream with their ends; longer ones in pieces.
        public static IEnumerable<byte[]> LinesOf(Pieces stream)
        {
            var rest = new byte[0];
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                var piece = new byte[rest.Length + read];
                Buffer.BlockCopy(rest, 0, piece, 0, rest.Length);
                Buffer.BlockCopy(stream.Buffer, 0, piece, rest.Length, read);
                int start = 0;
                for (int end = Array.IndexOf(piece, (byte)'\n'); end >= 0; end = Array.IndexOf(piece, (byte)'\n', start))
                {
                    yield return Slice(piece, start, end + 1);
                    start = end + 1;
                    if (start == piece.Length)
                    {
                        break;
                    }
                }
                rest = Slice(piece, start, piece.Length);
                if (rest.Length > LineBytes)
                {
                    yield return rest;
                    rest = new byte[0];
                }
            }
            if (rest.Length > 0)
            {
                yield return rest;
            }
        }

        public static byte[] Slice(byte[] data, int start, int end)
        {
            var slice = new byte[end - start];
            Buffer.BlockCopy(data, start, slice, 0, slice.Length);
            return slice;
        }

        private void Start()
        {
            headers = new List<string>();
            headerBytes = 0;
            inHeaders = true;
            name = null;
            data = new byte[0];
            filled = 0;
            isLong = false;
        }

        // Take a line; return the part that it ended.
        public MailPart Take(byte[] line)
        {
            if (frames.Count > 0 && line.Length > 1 && line[0] == '-' && line[1] == '-')
            {
                string bare = Text.Latin(line, 0, line.Length).TrimEnd(' ', '\t', '\n', '\r', '\v', '\f');
                for (int number = frames.Count - 1; number >= 0; number--)
                {
                    string boundary = frames[number].Key;
                    if (bare == boundary || bare == boundary + "--")
                    {
                        return Bound(number, bare != boundary);
                    }
                }
            }
            if (inHeaders)
            {
                return ReadHeader(line);
            }
            if (name != null && !isLong)
            {
                Keep(line);
            }
            return null;
        }

        private void Keep(byte[] line)
        {
            if (filled + line.Length > PartBytes)
            {
                data = new byte[0];
                isLong = true;
                return;
            }
            if (data.Length < filled + line.Length)
            {
                Array.Resize(ref data, Math.Max(filled + line.Length, Math.Min(PartBytes, 2 * data.Length)));
            }
            Buffer.BlockCopy(line, 0, data, filled, line.Length);
            filled += line.Length;
        }

        // Return the part that the end of the mail ends.
        public MailPart Finish()
        {
            if (name == null || (filled == 0 && !isLong))
            {
                return null;
            }
            string done = name;
            name = null;
            byte[] held = data;
            data = new byte[0];
            return isLong
                ? new MailPart(done, kind, null, "nested_too_big")
                : new MailPart(done, kind, MailHeaders.Transferred(held, filled, encoding), "", called);
        }

        private MailPart Bound(int number, bool isLast)
        {
            MailPart done = Finish();
            names = frames[number].Value;
            int kept = number + (isLast ? 0 : 1);
            frames.RemoveRange(kept, frames.Count - kept);
            Start();
            inHeaders = !isLast;
            if (isLast)
            {
                OpenBeside();
            }
            return done;
        }

        // What stands before the first boundary and behind the last: where the boundary is wrong, the whole mail.
        private void OpenBeside()
        {
            name = kind = encoding = called = "";
        }

        private MailPart ReadHeader(byte[] line)
        {
            string bare = Text.Latin(line, 0, line.Length).TrimEnd('\r', '\n');
            if (bare.Length == 0)
            {
                inHeaders = false;
                return Open();
            }
            headerBytes += bare.Length;
            if (headerBytes <= HeaderBytes)
            {
                if ((bare[0] == ' ' || bare[0] == '\t') && headers.Count > 0)
                {
                    headers[headers.Count - 1] += " " + bare.Trim(' ', '\t');
                }
                else
                {
                    headers.Add(bare);
                }
            }
            return null;
        }

        // Decide by the headers what follows them.
        private MailPart Open()
        {
            Recipients = Recipients ?? Stray.Recipients.Of(headers);
            string value = MailHeaders.Value(headers, "content-type");
            string type = MailHeaders.BareValue(value);
            string transfer = MailHeaders.BareValue(MailHeaders.Value(headers, "content-transfer-encoding"));
            string subject = MailHeaders.Value(headers, "subject");
            if (subject.Length > 0)
            {
                Subjects.Add(MailHeaders.DecodedWords(subject));
            }
            string boundary = MailHeaders.Parameter(value, "boundary");
            if (type.StartsWith("multipart/", StringComparison.Ordinal) && boundary.Length > 0)
            {
                if (frames.Count >= MostDepth)
                {
                    return new MailPart(names.Next(), type, null, "nested_too_deep");
                }
                string bare = boundary.TrimEnd(' ', '\t', '\n', '\r', '\v', '\f');
                frames.Add(new KeyValuePair<string, MailNames>("--" + bare, names));
                OpenBeside();
            }
            else if (Array.IndexOf(MailTypes, type) >= 0 && Array.IndexOf(AsItIs, transfer) >= 0)
            {
                string part = names.Next();
                if (names.Depth >= MailsDepth)
                {
                    return new MailPart(part, type, null, "nested_too_deep");
                }
                names = new MailNames(part, names.Depth + 1);
                Start();
            }
            else
            {
                string disposition = MailHeaders.Value(headers, "content-disposition");
                bool isText = Array.IndexOf(TextTypes, type) >= 0 && MailHeaders.BareValue(disposition) != "attachment";
                string file = MailHeaders.Parameter(disposition, "filename");
                file = MailHeaders.DecodedWords(file == "" ? MailHeaders.Parameter(value, "name") : file);
                called = new UTF8Encoding().GetString(Text.LatinBytes(file));
                name = isText ? "" : names.Next();
                kind = type;
                encoding = transfer;
            }
            return null;
        }
    }
}
