// What the attributes and the tag of a name mean: whether its content lies on this machine, and is its own.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class Reparse
    {
        public const uint IsDirectory = 0x10;
        public const uint IsSparse = 0x200;
        public const uint HasTag = 0x400;

        // Reading, or even opening, such a file fetches it from elsewhere: OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS.
        public const uint Recall = 0x1000 | 0x40000 | 0x400000;
        public const string Placeholder = "placeholder";
        public const uint MountPoint = 0xA0000003;

        // Tags that stand for another name have this bit ([MS-FSCC] 2.1.2.1).
        private const uint NameSurrogate = 0x20000000;

        // Cloud files come in sixteen kinds.
        private const uint Cloud = 0x9000001A;
        private const uint CloudKinds = 0x0000F000;

        // Content that is here: deduplicated, compressed by the system, single instance, container layers, Azure File Sync.
        private static readonly HashSet<uint> Local = new HashSet<uint>
        {
            0x80000013, 0x80000017, 0x80000007, 0x80000018, 0x90001018, 0x8000001E, 0x80000021,
        };

        // Content that is elsewhere: tape and other stores, and projections such as those of version control.
        private static readonly HashSet<uint> Remote = new HashSet<uint> { 0xC0000004, 0x80000006, 0x9000001C };

        // Doors of programs, sockets, pipes and devices of Linux: no files.
        private static readonly HashSet<uint> NoFile = new HashSet<uint>
        {
            0x8000001B, 0x80000023, 0x80000024, 0x80000025, 0x80000026, 0x80000014,
        };

        // Return what it is, and in `refusal` the reason for which it is not opened, or "".
        public static Kind Judge(uint attributes, uint tag, out string refusal)
        {
            bool isDirectory = (attributes & IsDirectory) != 0;
            string before = isDirectory ? "directory_" : "";
            uint known = (attributes & HasTag) == 0 ? 0 : tag;
            refusal = "";
            if (known == MountPoint)
            {
                refusal = Walk.Junction;
                return isDirectory ? Kind.Directory : Kind.Other;
            }
            if ((known & NameSurrogate) != 0)
            {
                refusal = "symlink";
                return Kind.Other;
            }
            if (NoFile.Contains(known))
            {
                return Kind.Other;
            }
            if ((attributes & Recall) != 0 || Remote.Contains(known))
            {
                refusal = before + Placeholder;
            }
            else if (known != 0 && (known & ~CloudKinds) != Cloud && !Local.Contains(known))
            {
                refusal = before + "reparse";
            }
            return isDirectory ? Kind.Directory : Kind.File;
        }
    }
}
