// Bytes as only a cipher makes them: whole sectors, nothing to tell them by, every value as often as any other.
using System;

namespace Mediascan.Stray
{
    internal static class Noise
    {
        // Less is no container, nor an encrypted database of more than a few rows.
        private const int Least = 64 * 1024;
        private const int Sector = 512;

        // Between these the chi-square of 256 values lies for noise, but once in millions; for packed data far above.
        private const double Low = 130.0;
        private const double High = 400.0;

        // Looked at of each piece.
        private const int Sampled = 8 * 1024;

        // Tell whether a source may be an encrypted volume or database without a header.
        public static bool IsNoise(Work work)
        {
            var counts = new long[256];
            Count(counts, work.Head, work.Head.Length);
            if (work.Source.Size < Least || work.Source.Size % Sector != 0 || !IsEven(counts))
            {
                return false;
            }
            Array.Clear(counts, 0, counts.Length);
            Pieces stream = work.Source.Open();
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                Count(counts, stream.Buffer, Math.Min(Sampled, read));
            }
            return IsEven(counts);
        }

        private static void Count(long[] counts, byte[] data, int length)
        {
            for (int n = 0; n < length; n++)
            {
                counts[data[n]]++;
            }
        }

        // Tell whether counts differ as chance makes them, neither more nor less.
        private static bool IsEven(long[] counts)
        {
            double all = 0;
            foreach (long count in counts)
            {
                all += count;
            }
            double expected = all / 256.0;
            double sum = 0;
            foreach (long count in counts)
            {
                sum += (count - expected) * (count - expected);
            }
            return expected > 0 && sum / expected > Low && sum / expected < High;
        }
    }
}
