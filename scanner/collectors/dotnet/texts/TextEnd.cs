// The last lines of a long text: who is named only there stands far behind what readers look at first.
using System;

namespace Mediascan.Stray
{
    // Reads a text and keeps the end of what was read.
    internal sealed class TextEnd : Pieces
    {
        private readonly Pieces text;
        private byte[] last = new byte[0];

        public TextEnd(Pieces text)
        {
            this.text = text;
        }

        // Tell whether there is more of the text than a reader of its head has seen.
        public bool IsFar
        {
            get { return Position > 2 * Settings.SniffBytes; }
        }

        // Whether the text may hold a file in letters.
        public bool MayBeEncoded { get; private set; }

        public override int Read(int count)
        {
            int read = text.Read(count);
            Buffer = text.Buffer;
            MayBeEncoded = MayBeEncoded || EncodedText.MayBe(Buffer, read);
            Position += read;
            int kept = Math.Min(last.Length, Math.Max(0, Settings.SniffBytes - read));
            int taken = Math.Min(read, Settings.SniffBytes);
            var end = new byte[kept + taken];
            System.Buffer.BlockCopy(last, last.Length - kept, end, 0, kept);
            System.Buffer.BlockCopy(Buffer, read - taken, end, kept, taken);
            last = end;
            return read;
        }

        // Return the end as a Work of its own.
        public Work Work(Work work)
        {
            int start = Array.IndexOf(last, (byte)'\n') + 1;
            var lines = new byte[last.Length - start];
            System.Buffer.BlockCopy(last, start, lines, 0, lines.Length);
            return new Work(new HeldSource(lines), work.Context, work.Allowance, work.Depth);
        }
    }
}
