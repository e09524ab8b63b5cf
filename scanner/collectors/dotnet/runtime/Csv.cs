// Python's csv.reader with skipinitialspace: the same records of the same lines, broken quoting included.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Lines one after another: each is Characters[Start..Start + Length - 1], and behind it a line end if HasEnd.
    internal interface ILines
    {
        char[] Characters { get; }

        int Start { get; }

        int Length { get; }

        bool HasEnd { get; }

        bool Next();
    }

    // Lines held in memory, in which their ends do not stand.
    internal sealed class ListedLines : ILines
    {
        private readonly List<string> lines;
        private int number;

        public ListedLines(List<string> lines, bool hasEnds = false)
        {
            this.lines = lines;
            HasEnd = hasEnds;
        }

        public char[] Characters { get; private set; }

        public int Start
        {
            get { return 0; }
        }

        public int Length
        {
            get { return Characters.Length; }
        }

        public bool HasEnd { get; private set; }

        public bool Next()
        {
            if (number >= lines.Count)
            {
                return false;
            }
            Characters = lines[number].ToCharArray();
            number++;
            return true;
        }
    }

    internal sealed class CsvReader
    {
        private enum State
        {
            StartRecord,
            StartField,
            InField,
            InQuotes,
            QuoteInQuotes,
            AfterEnd
        }

        // A longer cell is an error, and the records end.
        private const int LongestCell = 131072;
        private const int CutCell = 100;

        // Tells of a column whether its cells matter as a whole; those of others tell a row from a heading, and may be cut.
        public Predicate<int> Needs;

        // The cells of the record that was read; used again for the next one.
        public readonly List<string> Row = new List<string>();

        // Between which cells may stand.
        public char Quote = '"';

        private readonly ILines lines;
        private readonly char delimiter;
        private char[] cell = new char[256];
        private int length;
        private State state;
        private bool broken;

        public CsvReader(ILines lines, char delimiter)
        {
            this.lines = lines;
            this.delimiter = delimiter;
        }

        // Read one record, or tell that there is none; where quoting is broken the records end.
        public bool Read()
        {
            Row.Clear();
            length = 0;
            state = State.StartRecord;
            do
            {
                if (broken || !lines.Next())
                {
                    bool isHeld = !broken && (length > 0 || state == State.InQuotes);
                    if (isHeld)
                    {
                        Save();
                    }
                    return isHeld;
                }
                TakeLine(lines.Characters, lines.Start, lines.Start + lines.Length);
            }
            while (broken || state != State.StartRecord);
            return true;
        }

        private void TakeLine(char[] text, int at, int end)
        {
            while (at < end && !broken)
            {
                at = state == State.InField ? TakePlain(text, at, end)
                    : state == State.InQuotes ? TakeQuoted(text, at, end)
                    : TakeSign(text[at], at);
            }
            if (!broken && lines.HasEnd)
            {
                TakeNewLine();
            }
            if (!broken)
            {
                TakeEnd();
            }
        }

        private int TakePlain(char[] text, int at, int end)
        {
            int start = at;
            while (at < end && text[at] != delimiter && text[at] != '\n' && text[at] != '\r')
            {
                at++;
            }
            Append(text, start, at - start);
            return at == end || broken ? at : TakeSign(text[at], at);
        }

        private int TakeQuoted(char[] text, int at, int end)
        {
            int start = at;
            while (at < end && text[at] != Quote)
            {
                at++;
            }
            Append(text, start, at - start);
            if (at < end && !broken)
            {
                state = State.QuoteInQuotes;
                at++;
            }
            return at;
        }

        // Take one sign in any state but InQuotes and return the place behind it, or the same one to take it again.
        private int TakeSign(char sign, int at)
        {
            if (sign == '\n' || sign == '\r')
            {
                TakeNewLine();
                return at + 1;
            }
            switch (state)
            {
                case State.AfterEnd:
                    broken = true;
                    return at;
                case State.StartRecord:
                case State.StartField:
                    state = State.StartField;
                    if (sign == Quote)
                    {
                        state = State.InQuotes;
                    }
                    else if (sign == delimiter)
                    {
                        Save();
                    }
                    else if (sign != ' ')
                    {
                        state = State.InField;
                        return at;
                    }
                    return at + 1;
                case State.QuoteInQuotes:
                    if (sign == Quote)
                    {
                        Append(sign);
                        state = State.InQuotes;
                        return at + 1;
                    }
                    if (sign != delimiter)
                    {
                        state = State.InField;
                        return at;
                    }
                    break;
            }
            Save();
            state = State.StartField;
            return at + 1;
        }

        private void TakeNewLine()
        {
            if (state == State.InQuotes)
            {
                Append('\n');
                return;
            }
            if (state != State.StartRecord && state != State.AfterEnd)
            {
                Save();
            }
            state = State.AfterEnd;
        }

        private void TakeEnd()
        {
            if (state == State.InQuotes)
            {
                return;
            }
            if (state != State.StartRecord && state != State.AfterEnd)
            {
                Save();
            }
            state = State.StartRecord;
        }

        private void Save()
        {
            bool isNeeded = Needs == null || Needs(Row.Count);
            Row.Add(length > 0 ? new string(cell, 0, isNeeded ? length : Math.Min(length, CutCell)) : "");
            length = 0;
        }

        private void Append(char sign)
        {
            if (length == cell.Length)
            {
                Array.Resize(ref cell, cell.Length * 2);
            }
            cell[length] = sign;
            length++;
            CheckLength();
        }

        private void Append(char[] text, int start, int count)
        {
            while (length + count > cell.Length)
            {
                Array.Resize(ref cell, cell.Length * 2);
            }
            Array.Copy(text, start, cell, length, count);
            length += count;
            CheckLength();
        }

        private void CheckLength()
        {
            broken = length > LongestCell && Text.CutLength(cell, 0, length, LongestCell) < length;
        }
    }
}
