// One file's content to judgements: the format decides the reader, the reader hands over tables or text.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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

        // Reader by kind, of a document by its format, as Recognise has them; what has none is searched for plain text.
        private static readonly Dictionary<string, Reader> Readers = new Dictionary<string, Reader>(StringComparer.Ordinal)
        {
            { "empty", ReadNothing },
            { "opaque", ReadNothing },
            { "encrypted", work => Lone(Encrypted(work.Detail)) },
            { "text", PlainText.ReadText },
            { "ole2", work => CompoundDocuments.JudgeCompound(work, ReadUnknown) },
            { "rtf", RichText.ReadRichText },
            { "xls_records", work => ExcelBinary.JudgeExcel(work.Source, work.Context) },
            { "zip", ReadZip },
            { "gzip", work => work.Within(new GzipSource(work.Source, work.Allowance)) },
            { "pst", Outlook.ReadOutlook },
            { "tnef", Tnef.ReadTnef },
            { "pkcs7", Signed.ReadSigned },
            { "ebcdic", Mainframe.Read },
            { "pdf", Pdf.ReadPdf },
            { "mail", Mail.ReadMail },
            { "emlx", Mail.ReadMail },
            { "mbox", Mail.ReadMail },
            { "bzip2", SqueezedPieces.ReadBzip2 },
            { "xz", SqueezedPieces.ReadXz },
            { "lzma", SqueezedPieces.ReadXz },
            { "tar", Tape.ReadTar },
            { "cpio", Cpio.ReadCpio },
            { "rar", Rar.ReadRar },
            { "7z", SevenZip.ReadSevenZip },
            { "avro", AvroRecords.ReadAvro },
            { "dbf", Dbase.ReadDbase },
            { "mdb", Access.ReadAccess },
            { "accdb", Access.ReadAccess },
            { "pg_dump", PostgresDump.ReadPostgresDump },
            { "arrow", ArrowFile.ReadArrow },
            { "backup", TapeBackup.ReadTapeBackup },
            { "stata", Stata.ReadStata },
            { "plist", PropertyList.ReadPropertyList },
            { "bson", BsonPieces.ReadBson },
            { "redis_log", RedisLog.Read },
            { "gnumeric", Gnumeric.ReadGnumeric },
            { "spss", Spss.ReadSpss },
            { "sas_transport", SasTransport.Read },
            { "parquet", Parquet.ReadParquet },
            { "sqlite", Sqlite.ReadSqlite },
            { "sqlite_wal", Sqlite.ReadSqliteLog },
            { "sqlite_journal", Sqlite.ReadSqliteLog },
        };

        // Member that tells a document from an archive, the format, and its reader.
        private static readonly Package[] Packages =
        {
            new Package("xl/workbook.xml", "xlsx", (archive, work) => Workbook.JudgeWorkbook(archive, work)),
            new Package("word/document.xml", "docx", (archive, work) => WordMarkup.JudgeStories(archive, work, WordMarkup.Stories)),
            new Package("ppt/presentation.xml", "pptx", (archive, work) => WordMarkup.JudgeStories(archive, work, WordMarkup.Slides)),
            new Package("xl/workbook.bin", "xlsb", WorkbookBinary.JudgeBinaryWorkbook),
            new Package("visio/document.xml", "vsdx", (archive, work) => WordMarkup.JudgeStories(archive, work, WordMarkup.Pages)),
            new Package("index/document.iwa", "iwork", null),
            new Package("fixeddocseq.fdseq", "xps", null),
            new Package("mimetype", "odf", (archive, work) => OpenDocument.JudgeOpenDocument(archive, work) ?? JudgeMembers(archive, work)),
        };

        // Return the Parts of a source; a file without parts has one with the name "". What takes more than its share of the
        // time is `not_read` from there on.
        public static IEnumerable<Part> JudgeContent(Source source, Context context)
        {
            var together = new Together(context);
            IEnumerator<Part> parts = Judged(source, context, new Allowance(context.Budget), 0).GetEnumerator();
            OutOfBudget over = null;
            bool hasEnded = false, isSlow = false;
            while (!hasEnded)
            {
                try
                {
                    hasEnded = !parts.MoveNext();
                }
                catch (OutOfShare)
                {
                    hasEnded = isSlow = true;
                }
                catch (OutOfBudget fault)
                {
                    hasEnded = true;
                    over = fault;
                }
                bool isCutHere = !hasEnded && context.Budget.IsCut && parts.Current.Judgement.Reason.StartsWith("broken:", StringComparison.Ordinal);
                if (!hasEnded && !isCutHere && !together.Holds(parts.Current)) // what ends since its time is over is not broken
                {
                    yield return parts.Current;
                }
            }
            foreach (Part part in together.Parts())
            {
                yield return part;
            }
            if (over != null)
            {
                throw new OutOfBudget(over.Message);
            }
            if (isSlow || context.Budget.IsCut)
            {
                yield return new Part("", Judgement.Unread("time"));
            }
        }

        // Return what the reader of a source returns, and at a fault one `not_read` with its reason instead of the rest.
        public static IEnumerable<Part> Judged(Source source, Context context, Allowance allowance, int depth)
        {
            IEnumerator<Part> parts = null;
            string reason = "";
            while (true)
            {
                bool hasMore = false;
                try
                {
                    parts = parts ?? Read(new Work(source, context, allowance, depth)).GetEnumerator();
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
            if (fault is ZlibError || fault is StructError)
            {
                return "error";
            }
            if (fault is KeyNotFoundException)
            {
                return "KeyError";
            }
            if (fault is LzmaError)
            {
                return "LZMAError";
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

        private static IEnumerable<Part> Read(Work work)
        {
            IEnumerable<Part> behind = ReadBehind(work);
            if (behind != null)
            {
                return behind;
            }
            string last = Behind.KindByEnd(work);
            if (last != "")
            {
                return ReadUnknown(work, last);
            }
            Reader reader;
            return Readers.TryGetValue(work.Kind == "document" ? work.Detail : work.Kind, out reader)
                ? reader(work)
                : ReadUnknown(work, work.Detail);
        }

        // Return the Parts of an archive behind other bytes and, after it, of these; null where there is none.
        private static IEnumerable<Part> ReadBehind(Work work)
        {
            if (work.Kind != "binary" && work.Kind != "opaque" && work.Kind != "text")
            {
                return null;
            }
            if (Behind.HasZip(work))
            {
                if (Behind.IsSplit(work.Source))
                {
                    return ZipLoose.Read(work);
                }
                var archive = new Archive(work.File(), work.Allowance);
                return JudgeArchive(archive, work).Concat(work.Within(new SliceSource(work.Source, 0, archive.Start())));
            }
            long start = Behind.IsProgram(work) && SliceSource.CanSeek(work.Source) ? Behind.Archive(work) : -1;
            if (start < 0)
            {
                return null;
            }
            var inner = new SliceSource(work.Source, start, work.Source.Size - start);
            return work.Within(inner).Concat(work.Within(new SliceSource(work.Source, 0, start)));
        }

        private static IEnumerable<Part> ReadNothing(Work work)
        {
            return Lone(Judgement.Clean);
        }

        public static IEnumerable<Part> Lone(Judgement judgement)
        {
            return new[] { new Part("", judgement) };
        }

        // Judge by the plain text within; a document format in which no list shows remains unread.
        // What looks like a few people in a program or a picture is chance.
        private static IEnumerable<Part> ReadUnknown(Work work, string document)
        {
            bool isDocument = document.Length > 0;
            Source packed = isDocument ? null : EncodedText.Deflated(work) ?? Mainframe.Padded(work);
            if (packed != null)
            {
                return work.Within(packed);
            }
            Judgement judgement = PlainText.JudgeProse(new Prose(work.Context), work.Source.Open(), isDocument ? 1 : work.Context.Threshold);
            Part[] few = Array.FindAll(new[] { new Part("", judgement.WithConfidence("low")) }, part => part.Judgement.People > 0);
            if (isDocument && judgement.People < work.Context.Threshold)
            {
                return few.Concat(Lone(Judgement.Unread("format:" + document))); // few that show say nothing of the others
            }
            if (few.Length > 0)
            {
                return few;
            }
            return Lone(Noise.IsNoise(work) ? Encrypted("possibly_encrypted").WithConfidence("low") : Judgement.Clean);
        }

        // Return the Judgement on what only its key opens.
        public static Judgement Encrypted(string how)
        {
            return new Judgement("encrypted", 0, new string[0], "high", how);
        }

        // Return the Parts of a zip: those of a document, or its members numbered from 1.
        private static IEnumerable<Part> ReadZip(Work work)
        {
            Archive archive;
            try
            {
                archive = new Archive(work.File(), work.Allowance);
            }
            catch (BadZipFile)
            {
                return ZipLoose.Read(work);
            }
            return JudgeArchive(archive, work);
        }

        // Return the Parts of an open zip.
        private static IEnumerable<Part> JudgeArchive(Archive archive, Work work)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string name in archive.Names())
            {
                names[Workbook.Plain(name)] = name;
            }
            foreach (Package package in Packages)
            {
                if (names.ContainsKey(package.Member))
                {
                    if (archive.Source(names[package.Member]).IsEncrypted())
                    {
                        return Lone(Encrypted("zip"));
                    }
                    return package.Reader != null
                        ? package.Reader(archive, work)
                        : Lone(Judgement.Unread("format:" + package.Format));
                }
            }
            return JudgeMembers(archive, work);
        }

        // Return the Parts of each member; one that cannot be read does not hide the others.
        private static IEnumerable<Part> JudgeMembers(Archive archive, Work work)
        {
            int number = 0;
            bool isTold = false;
            foreach (MemberSource member in archive.Files())
            {
                number++;
                string name = "member " + number;
                foreach (Part part in member.IsEncrypted() ? new[] { new Part(name, Encrypted("zip")) } : work.Within(member, name, member.Name))
                {
                    isTold = isTold || part.Judgement.People > 0;
                    yield return part;
                }
            }
            // Where all of them tell of nobody, as pictures of paper do, their names may.
            List<string> names = archive.Names();
            if (!isTold && TokenRows.AreFiles(names))
            {
                foreach (Part part in work.Within(new HeldSource(Text.Bytes(string.Join("\n", names))), "names"))
                {
                    yield return part;
                }
            }
        }

        private sealed class Package
        {
            public readonly string Member;
            public readonly string Format;
            public readonly PackageReader Reader;

            public Package(string member, string format, PackageReader reader)
            {
                Member = member;
                Format = format;
                Reader = reader;
            }
        }
    }
}
