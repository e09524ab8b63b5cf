// The lines of a delimited text of nobody: those that are unlike the ones before are parsed, and searched as prose.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // Takes the lines of a text of nobody.
    internal sealed class StrangerLines
    {
        // Lines of one outline that are searched as prose before the others are taken to be like them.
        private const int SearchedLines = 32;

        // Share of unlike lines, among so many, from which on only each eighth is parsed until a form of row is new.
        private const double Motley = 0.25;
        private const int MotleyLines = 2048;
        private const int MotleyStep = 8;

        // What an outline leaves out of the labels of births.
        private static readonly AnyWord BirthSigns = new AnyWord(new[] { "irth", "orn", "dob" });

        private readonly Prose prose;
        private readonly char delimiter;
        private readonly Strangers strangers;
        private List<string> tail = new List<string>();

        // Lines taken.
        private long number;

        // Lines since the last block that were unlike those before; lines, and rows of people, until it.
        private long unlike;
        private long lastNumber;
        private long lastCounted;

        // Whether most lines are unlike all others and nobody was found in them.
        private bool isMotley;

        // Whether nothing was found as prose yet: what was is counted in every line.
        private bool isQuiet = true;

        private StrangerLines(Prose prose, char delimiter, Strangers strangers)
        {
            this.prose = prose;
            this.delimiter = delimiter;
            this.strangers = strangers;
            strangers.BeginLines(SearchedLines);
        }

        // Hand over what is unlike in a text; return the Prose that was fed with it, null where all must be searched.
        public static Prose SearchRest(Work work, char delimiter, Strangers strangers)
        {
            var search = new StrangerLines(new Prose(work.Context), delimiter, strangers);
            var lines = new Lines(work.Source.Open(), work.Detail);
            var texts = new List<string>();
            while (lines.Next())
            {
                texts.Add(new string(lines.Characters, lines.Start, lines.Length));
                if (lines.IsPieceOver)
                {
                    search.Take(texts);
                    texts.Clear();
                }
            }
            search.Take(texts);
            strangers.End(search.tail.ConvertAll(search.Cells));
            return work.Context.Known.Count > 0 ? null : search.prose;
        }

        // Take the next lines.
        private void Take(List<string> texts)
        {
            List<string> found = texts.ConvertAll(RowForms.Outline);
            bool[] searched = texts.ConvertAll(line => isQuiet && BirthSigns.In(line)).ToArray();
            int start = 0;
            while (start < texts.Count)
            {
                long blockEnd = strangers.Due + Strangers.Block;
                int end = (int)Math.Min(texts.Count, start + blockEnd - number);
                Search(texts, found, searched, start, end);
                start = end;
                if (number == blockEnd)
                {
                    LookBack();
                }
            }
            tail.AddRange(texts.GetRange(Math.Max(0, texts.Count - Strangers.Block), Math.Min(texts.Count, Strangers.Block)));
            tail.RemoveRange(0, Math.Max(0, tail.Count - Strangers.Block));
        }

        // Take lines up to the end of a block or before; `searched`: those that may speak of births.
        private void Search(List<string> texts, List<string> found, bool[] searched, int start, int end)
        {
            TakeUnlike(texts, found, searched, start, end);
            var lines = new StringBuilder();
            for (int n = start; n < end; n++)
            {
                if (searched[n] || !isQuiet)
                {
                    lines.Append(texts[n]).Append('\n');
                }
            }
            byte[] piece = Text.Bytes(lines.ToString());
            prose.Feed(piece, piece.Length);
            for (long n = start + Math.Max(0, strangers.Due - number); n < end; n++)
            {
                strangers.TakeAgain(Cells(texts[(int)n]));
            }
            number += end - start;
        }

        // Hand over the lines that are unlike those before.
        private void TakeUnlike(List<string> texts, List<string> found, bool[] searched, int start, int end)
        {
            bool[] isOld = found.GetRange(start, end - start).ConvertAll(strangers.IsNobody).ToArray();
            for (int n = start; n < end; n++)
            {
                if (isOld[n - start])
                {
                    continue;
                }
                searched[n] = true;
                if (!strangers.IsNobody(found[n]))
                {
                    unlike++;
                    if (!isMotley || unlike % MotleyStep == 0)
                    {
                        int known = strangers.Waiting;
                        strangers.Take(Cells(texts[n]), found[n]);
                        isMotley = isMotley && strangers.Waiting <= known;
                    }
                }
            }
        }

        // A block ends: see whether anything was found as prose, and whether most lines are unlike all others.
        private void LookBack()
        {
            long lines = number - lastNumber;
            isMotley = strangers.RowsCounted == lastCounted && lines >= MotleyLines && unlike > Motley * lines;
            lastNumber = number;
            lastCounted = strangers.RowsCounted;
            unlike = 0;
            isQuiet = isQuiet && !prose.HasPeople();
        }

        private List<string> Cells(string line)
        {
            var reader = new CsvReader(new ListedLines(new List<string> { Text.Cut(line, Settings.CellCharacters) }), delimiter);
            return reader.Read() ? new List<string>(reader.Row) : new List<string>();
        }
    }
}
