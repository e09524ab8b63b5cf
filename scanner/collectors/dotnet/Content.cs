// One file's content to judgements: the format decides the reader, the reader hands over tables or text.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    // A sheet, a member, or with the name "" all of a file, and what is to be said of it.
    internal sealed class Part
    {
        public readonly string Name;
        public readonly Judgement Judgement;

        public Part(string name, Judgement judgement)
        {
            Name = name;
            Judgement = judgement;
        }
    }

    // A password is needed, as zipfile says it.
    internal sealed class RuntimeError : Exception
    {
    }

    internal static class Content
    {
        private const int LockViolation = 33;

        // How far the name of an encrypted package is looked for.
        private const int Ole2Bytes = 4 * 1024 * 1024;

        // Members that tell documents of this version's unread formats from archives.
        private static readonly string[][] UnreadPackages =
        {
            new[] { "word/document.xml", "docx" },
            new[] { "ppt/presentation.xml", "pptx" },
            new[] { "xl/workbook.bin", "xlsb" },
            new[] { "visio/document.xml", "vsdx" },
            new[] { "index/document.iwa", "iwork" },
            new[] { "fixeddocseq.fdseq", "xps" },
            new[] { "mimetype", "odf" },
        };

        // Return the Parts of a source; a file without parts has one with the name "".
        public static IEnumerable<Part> JudgeContent(Source source, Context context)
        {
            return Judged(source, context, new Allowance(context.Budget), 0);
        }

        // Return what JudgeSource returns, and at a fault one `not_read` with its reason instead of the rest.
        public static IEnumerable<Part> Judged(Source source, Context context, Allowance allowance, int depth)
        {
            IEnumerator<Part> parts = null;
            string reason = "";
            while (true)
            {
                bool hasMore = false;
                try
                {
                    parts = parts ?? JudgeSource(source, context, allowance, depth).GetEnumerator();
                    hasMore = parts.MoveNext();
                }
                catch (OutOfBudget)
                {
                    throw;
                }
                catch (NotRead fault)
                {
                    reason = fault.Message;
                }
                catch (OutOfMemoryException)
                {
                    reason = "memory";
                }
                catch (Exception fault)
                {
                    reason = IsLocked(fault) ? "busy" : "broken:" + Word(fault); // never its message: that may quote the file
                }
                if (!hasMore)
                {
                    break;
                }
                yield return parts.Current;
            }
            if (reason.Length > 0)
            {
                yield return new Part("", Judgement.Unread(reason));
            }
        }

        // A part of the file is locked by another program: Windows' lock violation.
        private static bool IsLocked(Exception fault)
        {
            return fault is IOException && (fault.HResult & 0xFFFF) == LockViolation;
        }

        // Return the name of a fault, the Python program's where it has one.
        public static string Word(Exception fault)
        {
            if (fault is ZlibError)
            {
                return "error";
            }
            if (fault is EndOfStreamException)
            {
                return "EOFError";
            }
            if (fault is IOException || fault is UnauthorizedAccessException)
            {
                return "OSError";
            }
            if (fault is NotImplementedException)
            {
                return "NotImplementedError";
            }
            return fault is DecoderFallbackException ? "UnicodeDecodeError" : fault.GetType().Name;
        }

        // Return the Parts of a source; `depth` counts the archives around it.
        private static IEnumerable<Part> JudgeSource(Source source, Context context, Allowance allowance, int depth)
        {
            byte[] head = Streams.HeadOf(source, Settings.SniffBytes);
            string detail;
            string kind = Recognise.Kind(head, out detail);
            switch (kind)
            {
                case "zip":
                    return JudgeArchive(source, context, allowance, depth);
                case "gzip":
                    return JudgeGzip(source, context, allowance, depth);
                case "encrypted":
                    return Lone(Encrypted(detail));
                case "text":
                    return Lone(JudgeText(source, detail, head, context));
                case "ole2":
                    return Lone(JudgeOle2(source, context));
                case "document":
                case "binary":
                    return Lone(JudgeBinary(source, detail, context));
                default:
                    return Lone(Judgement.Clean);
            }
        }

        private static IEnumerable<Part> Lone(Judgement judgement)
        {
            return new[] { new Part("", judgement) };
        }

        // Return the Judgement of the first reader that finds people; what holds no table is searched as prose.
        private static Judgement JudgeText(Source source, string encoding, byte[] head, Context context)
        {
            Judgement judgement = Objects.JudgeObjects(source, encoding, head, context);
            if (judgement.People == 0)
            {
                judgement = Delimited.JudgeDelimited(source, encoding, head, context);
            }
            if (judgement.People > 0)
            {
                return judgement;
            }
            var prose = new Prose(context);
            prose.TrustsDates = !Delimited.DatesEvents(Decoders.Decode(head, encoding));
            return JudgeProse(prose, Streams.AsciiPieces(source, encoding), Recognise.IsSource(head) ? context.Threshold : 1);
        }

        // Return the Judgement of `prose` on a text in pieces; fewer than `least` people are taken for none.
        private static Judgement JudgeProse(Prose prose, Pieces text, long least)
        {
            for (int read = text.Read(); read > 0; read = text.Read())
            {
                prose.Feed(text.Buffer, read);
            }
            return prose.Judgement(least);
        }

        // Return the Judgement on the plain text within; a document format in which none shows remains unread.
        // What looks like a few people in a program or a picture is chance.
        private static Judgement JudgeBinary(Source source, string document, Context context)
        {
            bool isDocument = document.Length > 0;
            Judgement judgement = JudgeProse(new Prose(context), source.Open(), isDocument ? 1 : context.Threshold);
            if (judgement.People > 0)
            {
                return judgement.WithConfidence("low");
            }
            return isDocument ? Judgement.Unread("format:" + document) : Judgement.Clean;
        }

        // Return `encrypted` for an Office document behind a password, else what shows of it as plain text.
        private static Judgement JudgeOle2(Source source, Context context)
        {
            byte[] head = Streams.HeadOf(source, Ole2Bytes);
            return Holds(head, Recognise.EncryptedPackage) ? Encrypted("office") : JudgeBinary(source, "ole2", context);
        }

        private static bool Holds(byte[] data, byte[] word)
        {
            for (int at = Array.IndexOf(data, word[0]); at >= 0 && at <= data.Length - word.Length; at = Array.IndexOf(data, word[0], at + 1))
            {
                int same = 1;
                while (same < word.Length && data[at + same] == word[same])
                {
                    same++;
                }
                if (same == word.Length)
                {
                    return true;
                }
            }
            return false;
        }

        // Return the Judgement on what only its key opens.
        private static Judgement Encrypted(string how)
        {
            return new Judgement("encrypted", 0, new string[0], "high", how);
        }

        // Return the Parts of a zip: its sheets, or its members numbered from 1.
        private static IEnumerable<Part> JudgeArchive(Source source, Context context, Allowance allowance, int depth)
        {
            if (depth >= Settings.Nesting)
            {
                throw new NotRead("nested_too_deep");
            }
            var onDisk = source as FileSource;
            Seekable file = onDisk != null
                ? (Seekable)new DescriptorFile(onDisk)
                : new HeldFile(Streams.Whole(source, Settings.MemberBytes, "nested_too_big"));
            var archive = new Archive(file, allowance);
            List<string> names = archive.Names().ConvertAll(Workbook.Plain);
            if (names.Contains(Workbook.WorkbookName))
            {
                return Workbook.JudgeWorkbook(archive, context);
            }
            foreach (string[] package in UnreadPackages)
            {
                if (names.Contains(package[0]))
                {
                    return Lone(Judgement.Unread("format:" + package[1]));
                }
            }
            return JudgeMembers(archive, context, allowance, depth);
        }

        // Return the Parts of what a gzip file holds; it has none of its own.
        private static IEnumerable<Part> JudgeGzip(Source source, Context context, Allowance allowance, int depth)
        {
            if (depth >= Settings.Nesting)
            {
                throw new NotRead("nested_too_deep");
            }
            return Judged(new GzipSource(source, allowance), context, allowance, depth + 1);
        }

        // Return the Parts of each member; one that cannot be read does not hide the others.
        private static IEnumerable<Part> JudgeMembers(Archive archive, Context context, Allowance allowance, int depth)
        {
            int number = 0;
            foreach (MemberSource member in archive.Files())
            {
                number++;
                string name = "member " + number;
                if (member.IsEncrypted())
                {
                    yield return new Part(name, Encrypted("zip"));
                    continue;
                }
                foreach (Part inner in Judged(member, context, allowance, depth + 1))
                {
                    yield return new Part(inner.Name.Length > 0 ? name + ", " + inner.Name : name, inner.Judgement);
                }
            }
        }
    }
}
