// A text to judgements: the readers of lists in it one after the other, then all of it as prose.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class PlainText
    {
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
            Patients.ReadHealth,
            DeclaredFiles.ReadDeclared,
            SheetText.ReadSheetText,
            DrawnTables.ReadDrawn,
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
            TokenRows.ReadTokenRows,
        };

        // Those that see at the first bytes of a text that it is not theirs: the others are not asked where nobody shows.
        private static readonly Reader[] AtAGlance =
        {
            OpenDocument.ReadFlat,
            LongColumns.ReadLongColumns,
            Objects.ReadObjects,
            Cards.ReadDirectory,
            Patients.ReadHealth,
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
            TokenRows.ReadTokenRows,
        };

        // Those that do not look for lists by how lines lie, as the others do: in a text that was walked as one JSON value or
        // as XML these find chance.
        private static readonly Reader[] StructureReaders =
        {
            OpenDocument.ReadFlat,
            LongColumns.ReadLongColumns,
            Objects.ReadObjects,
            XmlRecords.ReadXml,
            HtmlTables.ReadHtml,
            ShownText.ReadPageText,
            Escaped.ReadEscaped,
        };

        // Those of the scripts of a page: its lines are read as they are shown, and not between tags.
        private static readonly Reader[] ScriptReaders =
        {
            SqlText.ReadSql,
            ProgramRows.ReadProgramRows,
            Labelled.ReadLabelled,
        };

        // In a text whose rows were read as those of tables: the names of the columns say what the dates in it are of.
        private static readonly string[] SqlRows = { "insert into ", "from stdin;" };

        // Return the Parts of the first reader of tables that finds people, or else of what finds most.
        // Records, blocks and pages may be only a part of a text: it is searched as prose too, which may tell of more.
        public static IEnumerable<Part> ReadText(Work work)
        {
            if (EasternBytes.Is(work.Detail) || LonePages.Is(work.Detail))
            {
                return Content.Judged(new DecodedSource(work.Source, work.Detail), work.Context, work.Allowance, work.Depth);
            }
            var most = new List<Part>(EncodedText.ReadQuoted(work));
            if (PeopleIn(most) >= work.Context.Threshold)
            {
                return most;
            }
            byte[] whole = work.WholeText = Evidence.Whole(work);
            bool lists = Evidence.MayListPeople(work, whole);
            bool isPage = HtmlTables.IsPage(Collected.SmallHead(work));
            foreach (Reader reader in lists ? TextReaders : AtAGlance)
            {
                if ((work.IsWalked || (isPage && Array.IndexOf(ScriptReaders, reader) < 0))
                    && Array.IndexOf(StructureReaders, reader) < 0)
                {
                    continue;
                }
                var parts = new List<Part>(reader(work));
                parts.RemoveAll(part => part.Judgement.People == 0);
                if (parts.Exists(Disbelieved.SaysLittle) && (Array.IndexOf(LooseReaders, reader) >= 0 ? Disbelieved.TellsPublic(work) : Disbelieved.IsTitled(work)))
                {
                    parts.RemoveAll(Disbelieved.SaysLittle);
                }
                parts = Disbelieved.WithoutExamples(parts, work);
                most = PeopleIn(parts) > PeopleIn(most) ? parts : most;
                if (PeopleIn(most) >= work.Context.Threshold && Array.IndexOf(LooseReaders, reader) < 0)
                {
                    // Or of the several lists in it where these name more people.
                    List<Part> several = reader == (Reader)Delimited.ReadDelimited && work.Context.Known.Count == 0 && work.Head.Length < Settings.SniffBytes
                        ? Disbelieved.WithoutExamples(new List<Part>(Sections.ReadSections(work)), work) : most;
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
            List<Part> found = lists ? Disbelieved.WithoutExamples(ProseOf(work, end), work) : MarksOf(work, end, whole);
            found = most.Count > 0 && PeopleIn(found) <= PeopleIn(most) ? KnownToo(most, work) : found;
            return end.MayBeEncoded && PeopleIn(found) < work.Context.Threshold ? found.Concat(EncodedText.Read(work)) : found;
        }

        // Return what a text says that can be held, and lists nobody.
        private static List<Part> MarksOf(Work work, TextEnd end, byte[] whole)
        {
            while (end.Read() > 0)
            {
            }
            return new List<Part>(Content.Lone(new Prose(work.Context).Marks(whole)));
        }

        // Return what a text as such says, or the records at its end where it is long and says little.
        private static List<Part> ProseOf(Work work, TextEnd end)
        {
            Prose prose = work.Prose ?? new Prose(work.Context) { IsJson = Collected.IsJson(work) };
            if (prose != work.Prose && !prose.IsJson && work.Head.Length >= Settings.SniffBytes && work.Context.Known.Count == 0
                && AlikeLines.IsLog(Text.LatinBytes(Collected.AsciiHead(work))))
            {
                AlikeLines.Feed(prose, end);
            }
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
                prose.TrustsBirths = !Disbelieved.TellsPublic(work) && !Headers.ListsPublic(cells) && !TypedColumns.HoldsOffices(cells, Delimited.FirstRows(text));
                prose.TrustsDates = prose.TrustsBirths && !Delimited.DatesEvents(text) && !Array.Exists(SqlRows, sign => Collected.Holds(Collected.SmallHead(work), sign));
                if (prose.IsJson) // what it has for a header: its labels, and the single words it begins with
                {
                    cells = cells.FindAll(cell => cell.Trim(' ').IndexOf(' ') < 0);
                    cells.AddRange(Disbelieved.LabelsIn(Collected.SmallHead(work)));
                }
                prose.TrustsContacts = !Headers.ListsFirms(cells.Concat(ShownText.PageHeads(work)).ToList());
                prose.TrustsNamed = prose.TrustsBirths && !Headers.NumbersThings(cells);
                prose.TrustsProof = !work.IsSource && !Headers.ListsThings(cells);
                least = work.IsSource ? work.Context.Threshold : ProgramWords.LeastBelieved(work);
            }
            var found = new List<Part>(Content.Lone(prose.Judgement(least)));
            Work last = end.IsFar && PeopleIn(found) < work.Context.Threshold ? end.Work(work) : null;
            if (last != null && last.Kind == "text")
            {
                var lastOnes = new List<Part>(Labelled.ReadLabelled(last));
                found = PeopleIn(lastOnes) > PeopleIn(found) ? lastOnes : found;
            }
            return found;
        }

        // Return how many people are in the part that holds most.
        public static long PeopleIn(List<Part> parts)
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
    }
}
