// What RLIMIT_AS is to the Python program, as far as .NET allows: the managed heap is looked at after every read.
using System;

namespace Mediascan.Stray
{
    // How much the heap may grow over what it held at the start.
    internal sealed class Memory
    {
        private readonly long limit;
        private int collections = -1;

        public Memory(long mebibytes)
        {
            limit = GC.GetTotalMemory(false) + mebibytes * Settings.MiB;
        }

        // Raise NotRead where more is in use, garbage left out. It is looked at only after a collection, without which no heap
        // grows much: under Mono a look takes as long as reading ten thousand bytes.
        public void Check()
        {
            int now = GC.CollectionCount(0);
            if (now == collections)
            {
                return;
            }
            collections = now;
            if (GC.GetTotalMemory(false) <= limit)
            {
                return;
            }
            GC.Collect();
            if (GC.GetTotalMemory(false) > limit)
            {
                throw new NotRead("memory");
            }
        }
    }
}
