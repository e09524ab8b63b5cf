// One file's content to judgements: the format decides the reader, the reader hands over tables or text.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

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
            { "text", ReadText },
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
            { "gnumeric", Gnumeric.ReadGnumeric },
            { "spss", Spss.ReadSpss },
            { "sas_transport", SasTransport.Read },
            { "parquet", Parquet.ReadParquet },
            { "sqlite", Sqlite.ReadSqlite },
            { "sqlite_wal", Sqlite.ReadSqliteLog },
            { "sqlite_journal", Sqlite.ReadSqliteLog },
        };

        // Tried in this order on a text (Work.Detail: its encoding); each gives Parts, none or clean ones where the text is
        // not its own.
        private static readonly Reader[] TextReaders =
        {
            OpenDocument.ReadFlat,
            LongColumns.ReadLongColumns,
            Objects.ReadObjects,
            SqlText.ReadSql,
            XmlRecords.ReadXml,
            HtmlTables.ReadHtml,
            Cards.ReadDirectory,
            Labelled.ReadHealth,
            DeclaredFiles.ReadDeclared,
            SheetText.ReadSheetText,
            FixedWidth.ReadDrawn,
            WrappedRows.ReadWrappedRows,
            Delimited.ReadDelimited,
            Sections.ReadSections,
            FixedWidth.ReadFixedWidth,
            PlacedRows.ReadPlacedRows,
            ProgramRows.ReadProgramRows,
            Labelled.ReadLabelled,
            RunOn.ReadRunOn,
            NumberedLines.ReadNumberedLines,
            ShownText.ReadPageText,
            Blocks.ReadBlocks,
            Escaped.ReadEscaped,
            Rolls.ReadRolls,
        };

        // Those that see at the first bytes of a text that it is not theirs: the others are not asked where nobody shows.
        private static readonly Reader[] AtAGlance =
        {
            OpenDocument.ReadFlat,
            LongColumns.ReadLongColumns,
            Objects.ReadObjects,
            Cards.ReadDirectory,
            Labelled.ReadHealth,
            DeclaredFiles.ReadDeclared,
            SheetText.ReadSheetText,
        };

        // Of these the ones that may pass over some of the people in a text.
        private static readonly Reader[] LooseReaders =
        {
            ProgramRows.ReadProgramRows,
            Labelled.ReadLabelled,
            RunOn.ReadRunOn,
            NumberedLines.ReadNumberedLines,
            ShownText.ReadPageText,
            Blocks.ReadBlocks,
            Escaped.ReadEscaped,
            Rolls.ReadRolls,
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
                if (!hasEnded && !together.Holds(parts.Current))
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

        // Return the Parts of the first reader of tables that finds people, or else of what finds most.
        // Records, blocks and pages may be only a part of a text: it is searched as prose too, which may tell of more.
        private static IEnumerable<Part> ReadText(Work work)
        {
            if (EasternBytes.Is(work.Detail) || LonePages.Is(work.Detail))
            {
                return Judged(new DecodedSource(work.Source, work.Detail), work.Context, work.Allowance, work.Depth);
            }
            var most = new List<Part>(EncodedText.ReadQuoted(work));
            if (PeopleIn(most) >= work.Context.Threshold)
            {
                return most;
            }
            byte[] whole = Evidence.Whole(work);
            bool lists = Evidence.MayListPeople(work, whole);
            foreach (Reader reader in lists ? TextReaders : AtAGlance)
            {
                var parts = new List<Part>(reader(work));
                parts.RemoveAll(part => part.Judgement.People == 0);
                if (parts.Exists(SaysLittle) && (Array.IndexOf(LooseReaders, reader) >= 0 ? TellsPublic(work) : IsTitled(work)))
                {
                    parts.RemoveAll(SaysLittle);
                }
                parts = WithoutExamples(parts, work);
                most = PeopleIn(parts) > PeopleIn(most) ? parts : most;
                if (PeopleIn(most) >= work.Context.Threshold && Array.IndexOf(LooseReaders, reader) < 0)
                {
                    // Or of the several lists in it where these name more people.
                    List<Part> several = reader == (Reader)Delimited.ReadDelimited && work.Context.Known.Count == 0 && work.Head.Length < Settings.SniffBytes
                        ? WithoutExamples(new List<Part>(Sections.ReadSections(work)), work) : most;
                    long more = 0;
                    several.ForEach(part => more += part.Judgement.People);
                    return KnownToo(several.Count > 1 && more > PeopleIn(most) ? several : most, work);
                }
            }
            if (work.Context.Budget.IsCut && most.Count == 0 && work.Source.Size > work.Head.Length)
            {
                // Of a text whose time is over its first lines are all that is left.
                byte[] head = MailWalk.Slice(work.Head, 0, Array.LastIndexOf(work.Head, (byte)'\n') + 1);
                return ReadText(new Work(new HeldSource(head), work.Context, work.Allowance, work.Depth));
            }
            var end = new TextEnd(Streams.AsciiPieces(work.Source, work.Detail));
            List<Part> found = lists ? WithoutExamples(ProseOf(work, end), work) : MarksOf(work, end, whole);
            found = most.Count > 0 && PeopleIn(found) <= PeopleIn(most) ? KnownToo(most, work) : found;
            return end.MayBeEncoded && PeopleIn(found) < work.Context.Threshold ? found.Concat(EncodedText.Read(work)) : found;
        }

        private static readonly Regex TellsTest = new Regex(
            "luhn|test[ _-]?(?:card|vector|number|pan\\b)|\\bexpect(?:ed)?\\b|\\bis_?valid\\b", RegexOptions.CultureInvariant);

        // What texts with cases of a check say of each, in small letters: of some this, of others that.
        private static readonly Regex Checked = new Regex(
            "\\b(?:verdict|expect(?:ed|s)?|should_?(?:accept|be|match|pass)|(?:is_?)?valid|accepts?|passes)[\"']?[ \\t]*"
            + "(?:=>|[:=])[ \\t]*[\"']?(accept|reject|valid|invalid|pass|fail|true|false|ok|[01])\\b", RegexOptions.CultureInvariant);

        // What programs hold that test others, in small letters.
        private static readonly Regex RunsTests = new Regex(
            "\\bdef test_|\\bpytest\\b|\\bunittest\\b|\\bdescribe\\(|\\bit\\([\"']|#\\[test\\]|@test\\b"
            + "|\\bassert(?:that|true|equals?)?[ (]", RegexOptions.CultureInvariant);

        // Return the parts of a text, those of numbers alone left out where it says that these test a check, or is a test.
        // Names alone are left out in a program: they are of those who made it, or examples.
        private static List<Part> WithoutExamples(List<Part> parts, Work work)
        {
            if (parts.Exists(part => AreNames(part.Judgement)) && work.IsSource)
            {
                parts = parts.ConvertAll(part => AreNames(part.Judgement) ? new Part(part.Name, Judgement.Clean) : part);
            }
            Func<Part, string> kindOf = part => string.Join(" ", part.Judgement.Kinds);
            List<string> numbers = parts.ConvertAll(part => kindOf(part)).FindAll(
                kind => kind == "card_number" || Array.IndexOf(Lists.Identifiers, kind) >= 0);
            string small = numbers.Count > 0 ? Collected.SmallHead(work) : "";
            var said = new HashSet<string>();
            foreach (Match found in Checked.Matches(small))
            {
                said.Add(found.Groups[1].Value);
            }
            bool isChecked = said.Count > 1 || (numbers.Count > 0 && work.IsSource && RunsTests.IsMatch(small));
            numbers.RemoveAll(kind => !isChecked && (kind != "card_number" || !TellsTest.IsMatch(small)));
            return parts.ConvertAll(part => numbers.Contains(kindOf(part)) ? new Part(part.Name, Judgement.Clean) : part);
        }

        private static bool AreNames(Judgement found)
        {
            return found.People > 0 && Array.TrueForAll(found.Kinds, Headers.IsNameKind);
        }

        // Tell whether a Part knows of no more than names and births.
        private static bool SaysLittle(Part part)
        {
            return Array.TrueForAll(part.Judgement.Kinds, TypedColumns.IsPublic);
        }

        private static readonly Regex PublicLabel = new Regex("[\"' \t\r\n<>]([a-z][a-z_ ]{3,24})[\"']?(?::|</th)", RegexOptions.CultureInvariant);
        private const int PublicBytes = 8192;

        // A comment that shows how something is called: that of Rails above the records has movies.
        private static readonly Regex Example = new Regex(
            "(?m)^[ \\t]{0,20}#[^(\\n]{0,100}\\([^\\n]*", RegexOptions.CultureInvariant);

        // A first line of a few words and nothing else, or of those before a bracket.
        private static readonly Regex TitleLine = new Regex(
            "\\A[ \\t\\r\\n#=*/]{0,20}([a-z_ ]{4,40})[^a-z,;|\\t\\n]{0,8}\\n", RegexOptions.CultureInvariant);

        // Tell whether the first line of a text says that the famed or invented are listed, or a program's list does so.
        private static bool IsTitled(Work work)
        {
            string small = Collected.SmallHead(work);
            Match title = TitleLine.Match(small.Substring(0, Math.Min(PublicBytes, small.Length)));
            return title.Success && Lives.IsOfFamed(title.Groups[1].Value);
        }

        // Tell whether labels of a text in small letters say that musicians, actors or statesmen are listed.
        private static bool TellsPublic(Work work)
        {
            string small = Collected.SmallHead(work);
            small = small.Substring(0, Math.Min(PublicBytes, small.Length));
            if (IsTitled(work))
            {
                return true;
            }
            string parent = "[\"' \t\r\n<]@[\"']?[ \t]?[:>=]"; // of an animal
            if (Regex.IsMatch(small, parent.Replace("@", "sire")) && Regex.IsMatch(small, parent.Replace("@", "dam")))
            {
                return true;
            }
            return Headers.ListsPublic(LabelsIn(small));
        }

        // Return the labels at the beginning of a text in small letters.
        private static List<string> LabelsIn(string small)
        {
            var labels = new List<string>();
            foreach (Match match in PublicLabel.Matches(Example.Replace(small.Substring(0, Math.Min(PublicBytes, small.Length)), "")))
            {
                labels.Add(match.Groups[1].Value);
            }
            return labels;
        }

        // Return what a text says that can be held, and lists nobody.
        private static List<Part> MarksOf(Work work, TextEnd end, byte[] whole)
        {
            while (end.Read() > 0)
            {
            }
            return new List<Part>(Lone(new Prose(work.Context).Marks(whole)));
        }

        // In a text whose rows were read as those of tables: the names of the columns say what the dates in it are of.
        private static readonly string[] SqlRows = { "insert into ", "from stdin;" };

        // Return what a text as such says, or the records at its end where it is long and says little.
        private static List<Part> ProseOf(Work work, TextEnd end)
        {
            Prose prose = work.Prose ?? new Prose(work.Context) { IsJson = Collected.IsJson(work) };
            for (int read = end.Read(); read > 0; read = end.Read())
            {
                if (prose != work.Prose) // else the reader of a table went on with what it left of the text
                {
                    prose.Feed(end.Buffer, read);
                }
            }
            long least = 1;
            if (prose.HasPeople()) // only then what kind of text it is makes a difference
            {
                string text = Decoders.Decode(work.Head, work.Detail);
                List<string> cells = Delimited.FirstCells(text);
                prose.TrustsBirths = !TellsPublic(work) && !Headers.ListsPublic(cells) && !TypedColumns.HoldsOffices(cells, Delimited.FirstRows(text));
                prose.TrustsDates = prose.TrustsBirths && !Delimited.DatesEvents(text) && !Array.Exists(SqlRows, sign => Collected.Holds(Collected.SmallHead(work), sign));
                if (prose.IsJson) // what it has for a header: its labels, and the single words it begins with
                {
                    cells = cells.FindAll(cell => cell.Trim(' ').IndexOf(' ') < 0);
                    cells.AddRange(LabelsIn(Collected.SmallHead(work)));
                }
                prose.TrustsContacts = !Headers.ListsFirms(cells.Concat(ShownText.PageHeads(work)).ToList());
                prose.TrustsNamed = prose.TrustsBirths && !Headers.NumbersThings(cells);
                prose.TrustsProof = !work.IsSource && !Headers.ListsThings(cells);
                least = work.IsSource ? work.Context.Threshold : 1;
            }
            var found = new List<Part>(Lone(prose.Judgement(least)));
            Work last = end.IsFar && PeopleIn(found) < work.Context.Threshold ? end.Work(work) : null;
            if (last != null && last.Kind == "text")
            {
                var lastOnes = new List<Part>(Labelled.ReadLabelled(last));
                found = PeopleIn(lastOnes) > PeopleIn(found) ? lastOnes : found;
            }
            return found;
        }

        // Return how many people are in the part that holds most.
        private static long PeopleIn(List<Part> parts)
        {
            long most = 0;
            parts.ForEach(part => most = Math.Max(most, part.Judgement.People));
            return most;
        }

        // Return the parts of a text; where none of them is of a known export, the first with what the text as such says.
        private static List<Part> KnownToo(List<Part> found, Work work)
        {
            if (work.Context.Known.Count > 0 && !found.Exists(part => part.Judgement.Known.Count > 0))
            {
                Pieces text = Streams.AsciiPieces(work.Source, work.Detail);
                List<KnownCount> known = JudgeProse(new Prose(work.Context) { IsJson = Collected.IsJson(work) }, text, 1).Known;
                found[0] = new Part(found[0].Name, found[0].Judgement.WithKnown(known));
            }
            return found;
        }

        // Return the Judgement of `prose` on a text in pieces; fewer than `least` people are taken for none.
        public static Judgement JudgeProse(Prose prose, Pieces text, long least)
        {
            for (int read = text.Read(); read > 0; read = text.Read())
            {
                prose.Feed(text.Buffer, read);
            }
            return prose.Judgement(least);
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
            Judgement judgement = JudgeProse(new Prose(work.Context), work.Source.Open(), isDocument ? 1 : work.Context.Threshold);
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
            foreach (MemberSource member in archive.Files())
            {
                number++;
                string name = "member " + number;
                foreach (Part part in member.IsEncrypted() ? new[] { new Part(name, Encrypted("zip")) } : work.Within(member, name))
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
