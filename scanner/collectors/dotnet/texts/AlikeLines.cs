// The lines of a log: those that are like many before, in which nobody was found, are not searched again.
// See alike_lines.py.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Takes the lines of a log and feeds a Prose with those that are unlike others.
    internal sealed class AlikeLines
    {
        // Lines that the first bytes of a log have, digits that tell a line from part of a record, the share of such, and of
        // different forms among these, at most.
        private const int LogLines = 100, LogDigits = 5;
        private const double OfALog = 0.95, LogForms = 0.1;

        // Lines of one form that are searched before the others are taken to be like them, and forms that are kept.
        private const int FormSearched = 128, MostForms = 16384;

        // Bytes that are taken at once, and every so many of these blocks one is searched whatever its lines are like.
        private const int Block = 32 * 1024, SearchedBlock = 16;

        // Lines with one of these are searched whatever they are like: a form leaves out what a date is of.
        private static readonly WordFinder Births = new WordFinder(new[] { "irth", "born", "dob" });
        private const long Prime = 1099511628211;

        private readonly Prose prose;
        private readonly Dictionary<long, int> times = new Dictionary<long, int>();
        private int blocks;

        // Whether nobody was found by now: from then on every line is searched.
        private bool isQuiet = true;

        // Lines that are searched when there are enough of them, and their forms.
        private readonly MemoryStream held = new MemoryStream();
        private readonly List<long> heldForms = new List<long>();

        // What was read and not taken, the beginning of a line.
        private byte[] text = new byte[0];
        private int length;

        // The last line of what was passed over behind all that is searched: what stands at the end may mark a text.
        private byte[] last = new byte[0];

        private AlikeLines(Prose prose)
        {
            this.prose = prose;
        }

        // Tell whether the first bytes of a text are lines of a log: nearly all have digits, in few forms.
        public static bool IsLog(byte[] head)
        {
            int lines = 0, dated = 0, start = 0, digits;
            var forms = new HashSet<long>();
            for (int end = Array.IndexOf(head, (byte)'\n'); end >= 0; end = Array.IndexOf(head, (byte)'\n', start))
            {
                lines++;
                long form = FormOf(head, start, end, out digits);
                if (digits >= LogDigits)
                {
                    dated++;
                    forms.Add(form);
                }
                start = end + 1;
            }
            return dated >= LogLines && dated >= OfALog * lines && forms.Count <= LogForms * dated;
        }

        // Feed the lines of a log that are not like many before.
        public static void Feed(Prose prose, Pieces pieces)
        {
            var search = new AlikeLines(prose);
            for (int read = pieces.Read(); read > 0; read = pieces.Read())
            {
                search.Take(pieces.Buffer, read);
            }
            search.TakeLines(search.length);
            if (search.last.Length > 0)
            {
                search.Hold(search.last, 0, search.last.Length);
            }
            search.Search();
        }

        // Return what tells a line from others: its outline (RowForms.cs), with short runs of digits as one, as a number.
        private static long FormOf(byte[] data, int start, int end, out int digits)
        {
            char[] kept = RowForms.Kept;
            long form = 0;
            int run = 0;
            digits = 0;
            for (int at = start; at <= end; at++)
            {
                byte sign = at < end ? data[at] : (byte)'\0';
                char one = sign < kept.Length ? kept[sign] : '\0';
                if (one == '9')
                {
                    run++;
                }
                else if (one != '\0' || at == end)
                {
                    digits += run;
                    for (run = run > 1 && run < 5 ? 1 : run; run > 0; run--)
                    {
                        form = (form ^ '9') * Prime;
                    }
                    form = (form ^ one) * Prime;
                }
            }
            return form;
        }

        // Take the next bytes.
        private void Take(byte[] piece, int count)
        {
            if (text.Length < length + count)
            {
                Array.Resize(ref text, length + count);
            }
            Buffer.BlockCopy(piece, 0, text, length, count);
            length += count;
            int whole = Array.LastIndexOf(text, (byte)'\n', length - 1, length) + 1;
            TakeLines(length - whole > Streams.LineCharacters ? length : whole);
        }

        // Take whole lines, up to a place.
        private void TakeLines(int end)
        {
            for (int start = 0; start < end;)
            {
                int from = Math.Min(end, start + Block), until = Array.IndexOf(text, (byte)'\n', from, end - from);
                until = until < 0 ? end - (text[end - 1] == '\n' ? 1 : 0) : until;
                TakeBlock(start, until);
                start = until + 1;
            }
            length = Math.Max(0, length - end);
            Buffer.BlockCopy(text, end, text, 0, length);
        }

        private void TakeBlock(int start, int end)
        {
            blocks++;
            if (!isQuiet || blocks % SearchedBlock == 0)
            {
                Hold(text, start, end);
            }
            else
            {
                TakeUnlike(start, end);
            }
            if (held.Length >= Block)
            {
                Search();
            }
        }

        // Hold the lines of a block that are not like many before.
        private void TakeUnlike(int start, int end)
        {
            int word, digits, searched;
            int born = Births.Next(text, end, start, out word);
            for (int stop; start <= end; start = stop + 1)
            {
                stop = Array.IndexOf(text, (byte)'\n', start, end - start);
                stop = stop < 0 ? end : stop;
                bool isBorn = born >= 0 && born < stop;
                while (born >= 0 && born < stop)
                {
                    born = Births.Next(text, end, stop, out word);
                }
                long form = FormOf(text, start, stop, out digits);
                times.TryGetValue(form, out searched);
                if (isBorn || searched < FormSearched)
                {
                    Hold(text, start, stop);
                    if (digits >= LogDigits)
                    {
                        heldForms.Add(form);
                    }
                }
                else if (stop == end)
                {
                    last = MailWalk.Slice(text, start, stop);
                }
            }
        }

        private void Hold(byte[] lines, int start, int end)
        {
            held.Write(lines, start, end - start);
            held.WriteByte((byte)'\n');
            last = new byte[0];
        }

        // Search the lines that are held, and learn of what forms they are if nobody is in them.
        private void Search()
        {
            byte[] lines = held.ToArray();
            prose.Feed(lines, lines.Length);
            held.SetLength(0);
            isQuiet = isQuiet && !prose.HasPeople();
            foreach (long form in heldForms)
            {
                if (isQuiet && times.Count < MostForms)
                {
                    int before;
                    times.TryGetValue(form, out before);
                    times[form] = before + 1;
                }
            }
            heldForms.Clear();
        }
    }
}
