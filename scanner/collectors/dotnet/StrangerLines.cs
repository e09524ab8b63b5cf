// The lines of a delimited text of nobody: those that are unlike the ones before are parsed.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Takes the lines of a text of nobody.
    internal sealed class StrangerLines
    {
        // Lines of one outline that are taken before the others are taken to be like them.
        private const int SearchedLines = 32;

        // Share of unlike lines, among so many, from which on only each eighth is parsed until a form of row is new.
        private const double Motley = 0.25;
        private const int MotleyLines = 2048;
        private const int MotleyStep = 8;

        private readonly char delimiter;
        private readonly Strangers strangers;
        private readonly Queue<string> tail = new Queue<string>();

        // Lines taken.
        private long number;

        // Lines since the last block that were unlike those before; lines, and rows of people, until it.
        private long unlike;
        private long lastNumber;
        private long lastCounted;

        // Whether most lines are unlike all others and nobody was found in them.
        private bool isMotley;

        private StrangerLines(char delimiter, Strangers strangers)
        {
            this.delimiter = delimiter;
            this.strangers = strangers;
            strangers.BeginLines(SearchedLines);
        }

        // Hand over what is unlike in a text.
        public static void SearchRest(Lines lines, char delimiter, Strangers strangers)
        {
            var search = new StrangerLines(delimiter, strangers);
            while (lines.Next())
            {
                search.Take(new string(lines.Characters, lines.Start, lines.Length));
            }
            var rows = new List<List<string>>();
            foreach (string line in search.tail)
            {
                rows.Add(search.Cells(line));
            }
            strangers.End(rows);
        }

        private void Take(string line)
        {
            long blockEnd = strangers.Due + Strangers.Block;
            string outline = Strangers.Outline(line);
            if (!strangers.IsNobody(outline))
            {
                TakeUnlike(line, outline);
            }
            if (number >= strangers.Due)
            {
                strangers.TakeAgain(Cells(line));
            }
            number++;
            if (number == blockEnd)
            {
                LookBack();
            }
            tail.Enqueue(line);
            if (tail.Count > Strangers.Block)
            {
                tail.Dequeue();
            }
        }

        private void TakeUnlike(string line, string outline)
        {
            unlike++;
            if (!isMotley || unlike % MotleyStep == 0)
            {
                int known = strangers.Waiting;
                strangers.Take(Cells(line), outline);
                isMotley = isMotley && strangers.Waiting <= known;
            }
        }

        // A block ends: see whether most lines are unlike all others.
        private void LookBack()
        {
            long lines = number - lastNumber;
            isMotley = strangers.RowsCounted == lastCounted && lines >= MotleyLines && unlike > Motley * lines;
            lastNumber = number;
            lastCounted = strangers.RowsCounted;
            unlike = 0;
        }

        private List<string> Cells(string line)
        {
            var reader = new CsvReader(new ListedLines(new List<string> { Text.Cut(line, Settings.CellCharacters) }), delimiter);
            return reader.Read() ? new List<string>(reader.Row) : new List<string>();
        }
    }
}
