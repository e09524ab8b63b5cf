// Rar archives: whether a password is needed (technical note "RAR 5.0 archive format"; technote.txt of RAR 4).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class Rar
    {
        private const string Mark4 = "Rar!\u001a\u0007\u0000";
        private const string Mark5 = "Rar!\u001a\u0007\u0001\u0000";

        // Blocks of an archive that are looked at.
        private const int Blocks = 64;

        // Return whether the archive, or the first file in it, is encrypted; else that its format is not read.
        public static IEnumerable<Part> ReadRar(Work work)
        {
            byte[] head = work.Head;
            bool isFifth = Text.StartsWith(head, head.Length, Mark5, 0);
            bool isLocked = isFifth ? IsLocked5(head) : Text.StartsWith(head, head.Length, Mark4, 0) && IsLocked4(head);
            return Content.Lone(isLocked ? Content.Encrypted("rar") : Judgement.Unread("format:rar"));
        }

        // Tell whether the main header says that all headers are encrypted, or a file's that it is.
        private static bool IsLocked4(byte[] head)
        {
            long at = Mark4.Length;
            for (int n = 0; n < Blocks; n++)
            {
                long kind = Little(head, at + 2, 1);
                long flags = Little(head, at + 3, 2);
                if ((kind == 0x73 && (flags & 0x80) != 0) || (kind == 0x74 && (flags & 0x04) != 0))
                {
                    return true;
                }
                long size = Little(head, at + 5, 2);
                if (size < 7)
                {
                    break;
                }
                at += size + ((flags & 0x8000) != 0 || kind == 0x74 ? Little(head, at + 7, 4) : 0);
            }
            return false;
        }

        // Tell whether an encryption header stands first, or a file's header has an encryption record.
        private static bool IsLocked5(byte[] head)
        {
            long at = Mark5.Length;
            for (int n = 0; n < Blocks; n++)
            {
                long start = at + 4;
                long size = Number(head, ref start);
                long place = start;
                long kind = Number(head, ref place);
                long flags = Number(head, ref place);
                long extra = (flags & 1) != 0 ? Number(head, ref place) : 0;
                long data = (flags & 2) != 0 ? Number(head, ref place) : 0;
                bool isOfFile = (kind == 2 || kind == 3) && extra != 0;
                if (kind == 4 || (isOfFile && HasRecord(head, Math.Max(0, start + size - extra), Math.Min(head.Length, start + size))))
                {
                    return true;
                }
                if (size == 0 || size > head.Length || data > head.Length)
                {
                    break;
                }
                at = start + size + data;
            }
            return false;
        }

        // Tell whether an extra area holds an encryption record.
        private static bool HasRecord(byte[] head, long at, long end)
        {
            while (at < end)
            {
                long size = Number(head, ref at);
                long place = at;
                if (size == 0)
                {
                    break;
                }
                if (Number(head, ref place) == 1)
                {
                    return true;
                }
                at += Math.Min(size, head.Length);
            }
            return false;
        }

        private static long Little(byte[] head, long at, int count)
        {
            long number = 0;
            for (int n = 0; n < count && at + n < head.Length; n++)
            {
                number |= (long)head[at + n] << (8 * n);
            }
            return number;
        }

        // Return a number and pass it: seven bits a byte, the lowest first; beyond the data 0.
        private static long Number(byte[] head, ref long at)
        {
            ulong number = 0;
            for (int n = 0; n < 10; n++)
            {
                if (at >= head.Length)
                {
                    return 0;
                }
                byte next = head[at];
                at++;
                number |= (ulong)(next & 0x7f) << (7 * n);
                if (next < 0x80)
                {
                    return (long)(number & long.MaxValue);
                }
            }
            return 0;
        }
    }
}
