// Judges each of the files it is given, in order, with a clock on which a look takes a second; prints what is said.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    internal static class Shares
    {
        // Arguments: seconds, share, paths.
        public static void Answer(string[] arguments, TextWriter output)
        {
            var settings = new Settings { Seconds = int.Parse(arguments[0]), FileShare = double.Parse(arguments[1]) };
            double now = 0;
            var budget = new Budget(settings, () => now, () => now++);
            var context = new Context(Text.LatinBytes("key"), 2026, 10, budget, new List<KnownExport>());
            for (int n = 2; n < arguments.Length; n++)
            {
                budget.UseFile();
                var source = new TickingSource(new HeldSource(@File.ReadAllBytes(arguments[n]), 4096), () => Tick(budget, ref now));
                foreach (Part part in Content.JudgeContent(source, context))
                {
                    output.Write(part.Name + "|" + part.Judgement.Verdict + "|" + part.Judgement.Reason + "\n");
                }
            }
        }

        private static void Tick(Budget budget, ref double now)
        {
            now++;
            budget.CheckTime();
        }
    }

    internal sealed class TickingSource : Source
    {
        private readonly Source source;
        private readonly Action tick;

        public TickingSource(Source source, Action tick)
        {
            this.source = source;
            this.tick = tick;
            Size = source.Size;
        }

        public override Pieces Open()
        {
            return new TickingPieces(source.Open(), tick);
        }
    }

    internal sealed class TickingPieces : Pieces
    {
        private readonly Pieces pieces;
        private readonly Action tick;

        public TickingPieces(Pieces pieces, Action tick)
        {
            this.pieces = pieces;
            this.tick = tick;
        }

        public override int Read(int count)
        {
            tick();
            int read = pieces.Read(count);
            Buffer = pieces.Buffer;
            Position = pieces.Position;
            return read;
        }
    }
}
