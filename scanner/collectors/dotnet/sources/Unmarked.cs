// Formats without a mark of their own that hold people's tables: told by what must be true of their first fields.
// None of them is read.
using System;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Unmarked
    {
        // Type of the first page of a tablespace of InnoDB (fil0types.h).
        private const int PageOfSpace = 8;
        private const string ParadoxSizes = "\u0001\u0002\u0003\u0004\u0005\u0006\u0008\u0010\u0020";

        // An array of texts, objects or records: one of numbers is nobody's.
        private static readonly Regex NumpyOfText = new Regex("\\A\u0093NUMPY[\0-\u00ff]{4,6}\\{'descr': (?:'[<>|=][USOV]|\\[)", RegexOptions.CultureInvariant);
        private static readonly Regex MatlabName = new Regex("\\A[A-Za-z][A-Za-z0-9_]{0,62}\0\\z", RegexOptions.CultureInvariant);
        private const int Partitions = 446, PartitionBytes = 16;

        // A boot sector alone is a program.
        private const int PartitionedLeast = 4096;

        // Return which of them a file is that begins with `head` and is neither text nor known by a mark, or ''.
        public static string Kind(byte[] head)
        {
            return head.Length < 64 ? ""
                : IsInnodb(head) ? "innodb"
                : IsFirebird(head) ? "firebird"
                : IsPostgresPage(head) ? "postgres_pages"
                : IsParadox(head) ? "paradox"
                : IsArj(head) ? "arj"
                : NumpyOfText.IsMatch(Text.Latin(head, 0, 64)) ? "numpy"
                : IsMatlab(head) ? "matlab"
                : IsPartitioned(head) ? "disk_image" : "";
        }

        private static bool IsInnodb(byte[] head)
        {
            long pages = Big(head, 46, 4);
            return Big(head, 4, 4) == 0 && Big(head, 24, 2) == PageOfSpace && Big(head, 34, 4) == Big(head, 38, 4)
                && Big(head, 42, 4) == 0 && pages > 0 && pages < 1 << 28;
        }

        // Versions of the structure on disk with Firebird's own bit (ods.h).
        private static bool IsFirebird(byte[] head)
        {
            long size = Little(head, 16, 2), version = Little(head, 18, 2);
            return head[0] == 1 && version >= 0x800a && version <= 0x800d && size >= 1024 && (size & (size - 1)) == 0;
        }

        // Pages of 8192 bytes of version 4 (bufpage.h).
        private static bool IsPostgresPage(byte[] head)
        {
            long lower = Little(head, 12, 2), upper = Little(head, 14, 2), special = Little(head, 16, 2);
            return Little(head, 18, 2) == 0x2004 && Little(head, 10, 2) < 8 && lower > 24 && lower <= upper
                && upper <= special && special <= 8192 && lower % 4 == 0;
        }

        private static bool IsParadox(byte[] head)
        {
            long header = Little(head, 2, 2), fields = Little(head, 33, 2);
            return Little(head, 0, 2) > 0 && header > 0 && header % 0x800 == 0 && (head[4] == 0 || head[4] == 2)
                && ParadoxSizes.IndexOf((char)head[5]) >= 0 && head[57] >= 3 && head[57] <= 12 && fields > 0 && fields < 256;
        }

        private static bool IsArj(byte[] head)
        {
            return head[0] == 0x60 && head[1] == 0xea && head[4] >= 30 && head[4] < 64 && head[10] == 2;
        }

        // Tell whether a variable of MATLAB 4 stands there, of either order: its kind, and a name as long as it says.
        private static bool IsMatlab(byte[] head)
        {
            foreach (Func<byte[], int, int, long> number in new Func<byte[], int, int, long>[] { Little, Big })
            {
                long kind = number(head, 0, 4) - (number == Little ? 0 : 1000), length = number(head, 16, 4);
                if (kind >= 0 && kind < 60 && kind % 10 < 3 && number(head, 12, 4) < 2 && length < 64
                    && MatlabName.IsMatch(Text.Latin(head, 20, (int)Math.Min(length, head.Length - 20))))
                {
                    return true;
                }
            }
            return false;
        }

        // Tell whether a disk of partitions stands there: four entries, each empty or with a kind, a start and a size.
        private static bool IsPartitioned(byte[] head)
        {
            if (head.Length < PartitionedLeast || head[510] != 0x55 || head[511] != 0xaa)
            {
                return false;
            }
            int filled = 0;
            for (int at = Partitions; at < Partitions + 4 * PartitionBytes; at += PartitionBytes)
            {
                bool isFilled = head[at + 4] > 0;
                if (head[at] != 0 && head[at] != 0x80)
                {
                    return false;
                }
                if (isFilled != (Little(head, at + 8, 4) > 0) || isFilled != (Little(head, at + 12, 4) > 0))
                {
                    return false;
                }
                filled += isFilled ? 1 : 0;
            }
            return filled > 0;
        }

        private static long Little(byte[] head, int at, int width)
        {
            return StoreBytes.Little(head, at, width);
        }

        private static long Big(byte[] head, int at, int width)
        {
            long value = 0;
            for (int n = at; n < at + width; n++)
            {
                value = value << 8 | head[n];
            }
            return value;
        }
    }
}
