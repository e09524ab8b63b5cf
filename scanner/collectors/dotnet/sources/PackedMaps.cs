// Records that programs pack without any mark of their own: BSON, CBOR (RFC 8949), MessagePack. Of these BSON is read.
using System;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class PackedMaps
    {
        private static readonly Regex Key = new Regex("^[A-Za-z_][A-Za-z0-9_ .-]{0,30}", RegexOptions.CultureInvariant);
        private const int Depth = 3;
        private const int BsonShortest = 12;

        // What stands at a place: text, list, map or other; how many, and where it ends.
        private delegate string Item(byte[] head, long at, out long count, out long end);

        // Return which of them a file is that begins with `head` and is neither text nor known by a mark, or ''.
        public static string Kind(byte[] head)
        {
            if (IsBson(head))
            {
                return "bson";
            }
            bool isTagged = Text.StartsWith(head, head.Length, "\u00d9\u00d9\u00f7", 0);
            if (BeginsWithRecords(head, isTagged ? 3 : 0, CborItem))
            {
                return "cbor";
            }
            return BeginsWithRecords(head, 0, MsgItem) ? "msgpack" : "";
        }

        // Tell whether the first document has its length, a named element of a known type, and a 0 at its end.
        private static bool IsBson(byte[] head)
        {
            long length = head.Length > 4 ? StoreBytes.Little(head, 0, 4) : 0;
            if (length < BsonShortest || length > head.Length || head[4] == 0 || head[4] > 0x13 || head[length - 1] != 0)
            {
                return false;
            }
            Match key = Key.Match(Text.Latin(head, 5, Math.Min(32, head.Length - 5)));
            return key.Success && 5 + key.Length < head.Length && head[5 + key.Length] == 0;
        }

        // Tell whether a map stands first, or in the lists and maps that do, whose first two keys are words.
        private static bool BeginsWithRecords(byte[] head, long at, Item item)
        {
            for (int depth = 0; depth < Depth; depth++)
            {
                long count;
                string kind = item(head, at, out count, out at);
                if (kind == "map" && count >= 2 && HasTwoKeys(head, at, item))
                {
                    return true;
                }
                if ((kind != "list" && kind != "map") || count == 0)
                {
                    return false;
                }
                if (kind == "map")
                {
                    item(head, at, out count, out at); // its first key is passed over
                    at += count;
                }
            }
            return false;
        }

        // Tell whether a word, a value of no parts and another word stand at a place.
        private static bool HasTwoKeys(byte[] head, long at, Item item)
        {
            for (int number = 0; number < 2; number++)
            {
                long size, start;
                if (item(head, at, out size, out start) != "text" || size == 0 || start + size > head.Length)
                {
                    return false;
                }
                at = start + size;
                if (Key.Match(Text.Latin(head, (int)start, (int)size)).Length != size)
                {
                    return false;
                }
                string kind = number == 0 ? item(head, at, out size, out at) : "other";
                at += kind == "text" ? size : 0;
                if (kind != "text" && kind != "other")
                {
                    return false;
                }
            }
            return true;
        }

        private static long Big(byte[] head, long at, int width)
        {
            ulong value = 0;
            for (long n = at; n < Math.Min(at + width, head.Length); n++)
            {
                value = value << 8 | head[n];
            }
            return (long)Math.Min(value, int.MaxValue);
        }

        // An item of CBOR; of what has no bounds at the start, many.
        private static string CborItem(byte[] head, long at, out long count, out long end)
        {
            int first = at < head.Length ? head[at] : 0xff;
            int major = first >> 5, more = first & 31;
            count = 2;
            end = at + 1;
            if (first == 0x9f || first == 0xbf)
            {
                return first == 0x9f ? "list" : "map";
            }
            if (more > 27 || major == 2 || major == 6)
            {
                count = 0;
                end = at;
                return "";
            }
            int width = more < 24 ? 0 : 1 << (more - 24);
            count = width > 0 ? Big(head, at + 1, width) : more;
            end = at + 1 + width;
            return major == 3 ? "text" : major == 4 ? "list" : major == 5 ? "map" : "other";
        }

        // The same of MessagePack.
        private static string MsgItem(byte[] head, long at, out long count, out long end)
        {
            int first = at < head.Length ? head[at] : 0xc1;
            bool isText = first == 0xd9 || first == 0xda;
            count = 0;
            if (isText || first >= 0xdc && first < 0xe0)
            {
                int width = isText ? first - 0xd8 : first % 2 == 0 ? 2 : 4;
                count = Big(head, at + 1, width);
                end = at + 1 + width;
                return isText ? "text" : first < 0xde ? "list" : "map";
            }
            end = at + 1;
            if (first >= 0x80 && first < 0xc0)
            {
                count = first & (first >= 0xa0 ? 31 : 15);
                return first >= 0xa0 ? "text" : first >= 0x90 ? "list" : "map";
            }
            if (first < 0x80 || first >= 0xe0 || first == 0xc0 || first == 0xc2 || first == 0xc3)
            {
                return "other";
            }
            bool isNumber = first >= 0xca && first <= 0xd3;
            end = isNumber ? at + 1 + (first < 0xcc ? 4 << (first - 0xca) : 1 << (first & 3)) : at;
            return isNumber ? "other" : "";
        }
    }
}
