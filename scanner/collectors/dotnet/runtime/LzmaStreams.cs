// Streams of LZMA and of LZMA2 (the specification of the LZMA SDK), read piece by piece.
using System;

namespace Mediascan.Stray
{
    // Bare LZMA; `size` is -1 where a mark ends it. A file of its own must end as its range coder says.
    internal sealed class LzmaStream : Unpacker
    {
        private readonly LzmaWindow window;
        private readonly Lzma lzma;
        private readonly bool isChecked;
        private long left;

        public LzmaStream(Packed packed, int properties, long dictionary, long size, bool isChecked)
        {
            window = new LzmaWindow(dictionary);
            lzma = new Lzma(packed, window);
            if (!lzma.Learn(properties))
            {
                throw new LzmaError();
            }
            lzma.Reset();
            lzma.Start();
            left = size;
            this.isChecked = isChecked;
        }

        public override int Read(byte[] piece, int start, int count)
        {
            if (lzma.Ended || left == 0)
            {
                return 0;
            }
            count = left < 0 ? count : (int)Math.Min(count, left);
            window.Into(piece, start, count);
            lzma.Run();
            int read = window.Filled - start;
            left -= left < 0 ? 0 : read;
            if (lzma.Ended && left > 0)
            {
                throw new LzmaError();
            }
            if (isChecked && left == 0 && !lzma.Ended)
            {
                lzma.Normalise();
            }
            if (isChecked && (lzma.Ended || left == 0) && !lzma.IsFinished)
            {
                throw new LzmaError();
            }
            return read;
        }
    }

    // LZMA2: chunks of LZMA, or of bytes as they are.
    internal sealed class Lzma2Stream : Unpacker
    {
        private readonly Packed packed;
        private readonly LzmaWindow window;
        private readonly Lzma lzma;
        private bool needsWindow = true;
        private bool needsProperties = true;
        private bool isPlain;
        private bool ended;
        private int left;
        private int packedSize;

        public Lzma2Stream(Packed packed, long dictionary)
        {
            this.packed = packed;
            window = new LzmaWindow(dictionary);
            lzma = new Lzma(packed, window);
        }

        public override int Read(byte[] piece, int start, int count)
        {
            int filled = 0;
            while (filled < count && !ended)
            {
                if (left == 0)
                {
                    Begin();
                    continue;
                }
                int some = Math.Min(count - filled, left);
                window.Into(piece, start + filled, some);
                for (int n = 0; isPlain && n < some; n++)
                {
                    window.Put(packed.Next());
                }
                if (!isPlain)
                {
                    lzma.Run();
                }
                left -= some;
                filled += some;
                if (!isPlain && (lzma.Ended || (left == 0 && !HasEnded())))
                {
                    throw new LzmaError();
                }
            }
            return filled;
        }

        private bool HasEnded()
        {
            if (lzma.Taken < packedSize)
            {
                lzma.Normalise();
            }
            return lzma.Taken == packedSize && lzma.IsFinished;
        }

        private void Begin()
        {
            int control = packed.Next();
            if (control == 0)
            {
                ended = true;
                return;
            }
            if (control >= 0xe0 || control == 1)
            {
                needsWindow = false;
                needsProperties = true;
                window.Reset();
            }
            else if (needsWindow)
            {
                throw new LzmaError();
            }
            isPlain = control < 0x80;
            if (isPlain)
            {
                if (control > 2)
                {
                    throw new LzmaError();
                }
                left = (packed.Next() << 8 | packed.Next()) + 1;
                return;
            }
            left = ((control & 0x1f) << 16 | packed.Next() << 8 | packed.Next()) + 1;
            packedSize = (packed.Next() << 8 | packed.Next()) + 1;
            Prepare(control);
        }

        private void Prepare(int control)
        {
            if (control >= 0xc0)
            {
                needsProperties = false;
                if (!lzma.Learn(packed.Next()))
                {
                    throw new LzmaError();
                }
            }
            else if (needsProperties)
            {
                throw new LzmaError();
            }
            if (control >= 0xa0)
            {
                lzma.Reset();
            }
            lzma.Start();
        }
    }
}
