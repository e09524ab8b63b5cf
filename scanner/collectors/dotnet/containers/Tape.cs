// Tar archives: ustar, pax, GNU's, and those from before (POSIX.1-2017 pax; GNU tar manual, "Basic Tar Format").
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Tape
    {
        private const int Block = 512;
        private const int ChecksumAt = 148;
        private const int SizeAt = 124;
        private const int KindAt = 156;
        private const int FieldsBytes = 1024 * 1024;
        private const int MapBlocks = 4096;
        private const long LastNumber = 1L << 62;

        // Kinds of member that say more of the next one: pax, and Solaris' older one.
        private const string Fields = "xX";

        // Links, devices, directories, FIFOs.
        private const string WithoutData = "123456";

        // What is said of all members, access lists, lists of names, long names, labels: data, but of no file.
        private const string NoFile = "gADKLNV";

        // Where the header of GNU's sparse file says that more of its map follows; in a block of the map at 504.
        private const int SparseFollows = 482;

        // Return the Parts of each file in the archive, numbered from 1; of a sparse one what is stored of it.
        public static IEnumerable<Part> ReadTar(Work work)
        {
            var forward = new Forward(work.Source);
            int number = 0;
            foreach (KeyValuePair<string, long> file in Files(forward))
            {
                number++;
                if (number > Settings.Members)
                {
                    throw new NotRead("too_many_members");
                }
                foreach (Part part in work.Within(forward.Member(file.Value), "member " + number, file.Key))
                {
                    yield return part;
                }
                Pad(forward);
            }
            if (forward.WasCut)
            {
                throw new EndOfStreamException();
            }
        }

        private static void Pad(Forward forward)
        {
            forward.Take((Block - forward.At % Block) % Block);
        }

        // Return the name of each file and the size of its data, `forward` standing before it; blocks of zeros end nothing.
        private static IEnumerable<KeyValuePair<string, long>> Files(Forward forward)
        {
            var fields = new Dictionary<string, string>();
            while (!forward.WasCut)
            {
                byte[] header = forward.Take(Block);
                if (Array.TrueForAll(header, sign => sign == 0))
                {
                    if (header.Length > 0)
                    {
                        continue;
                    }
                    yield break;
                }
                if (!IsHeader(header))
                {
                    throw new NotRead("broken:tar");
                }
                char kind = (char)header[KindAt];
                long size = Number(header, SizeAt, 12);
                bool isMore = Fields.IndexOf(kind) >= 0;
                if (isMore)
                {
                    fields = PaxFields(forward.Take(Math.Min(size, FieldsBytes)));
                    forward.Skip(Math.Max(0, size - FieldsBytes));
                }
                else if (NoFile.IndexOf(kind) >= 0)
                {
                    forward.Skip(size);
                }
                else if (WithoutData.IndexOf(kind) < 0)
                {
                    string name = new UTF8Encoding().GetString(header, 0, 100);
                    yield return new KeyValuePair<string, long>(
                        name.Substring(0, (name + "\0").IndexOf('\0')), StoredSize(forward, kind, header, fields));
                }
                if (!isMore && NoFile.IndexOf(kind) < 0)
                {
                    fields = new Dictionary<string, string>();
                }
                Pad(forward);
            }
        }

        // Return how many bytes of a file's data follow, the map of a sparse one passed.
        private static long StoredSize(Forward forward, char kind, byte[] header, Dictionary<string, string> fields)
        {
            long size = Number(header, SizeAt, 12);
            string told;
            if (fields.TryGetValue("size", out told) && Text.IsDigits(told))
            {
                told = told.Substring(0, Math.Min(20, told.Length));
                decimal number = decimal.Parse(told);
                size = number > LastNumber ? LastNumber : (long)number;
            }
            for (int n = 0; kind == 'S' && header[SparseFollows] != 0 && n < MapBlocks; n++)
            {
                byte[] map = forward.Take(Block);
                if (map.Length <= 504 || map[504] == 0)
                {
                    break;
                }
            }
            if (fields.TryGetValue("GNU.sparse.major", out told) && told == "1")
            {
                size -= PassedMap(forward);
            }
            return Math.Max(0, size);
        }

        // Pass the map before the data of a sparse file: lines of numbers, their count first, in whole blocks.
        private static long PassedMap(Forward forward)
        {
            long start = forward.At;
            byte[] block = forward.Take(Block);
            string count = Text.Latin(block, 0, block.Length).Split('\n')[0];
            int lines = Text.IsDigits(count) && count.Length < 8 ? 2 * int.Parse(count) : 0;
            int ends = Ends(block);
            for (int n = 0; n < MapBlocks && ends <= lines; n++)
            {
                ends += Ends(forward.Take(Block));
            }
            return forward.At - start;
        }

        private static int Ends(byte[] block)
        {
            return Array.FindAll(block, sign => sign == '\n').Length;
        }

        // Return a number of a header: octal digits, or after a first byte of 128 all the bytes behind it; else 0.
        private static long Number(byte[] header, int start, int length)
        {
            decimal number = 0;
            if (header[start] == 0x80)
            {
                for (int n = start + 1; n < start + length; n++)
                {
                    number = number * 256 + header[n];
                }
                return number > LastNumber ? LastNumber : (long)number;
            }
            return Octal(header, start, length) ?? 0;
        }

        private static long? Octal(byte[] header, int start, int length)
        {
            string digits = Text.Latin(header, start, length).Trim(' ', '\0');
            long number = 0;
            foreach (char digit in digits)
            {
                if (digit < '0' || digit > '7')
                {
                    return null;
                }
                number = number * 8 + digit - '0';
            }
            return digits == "" ? (long?)null : number;
        }

        // Tell whether a block bears the sum of its bytes as the header of a member in a tar archive does.
        public static bool IsHeader(byte[] block)
        {
            if (block.Length < Block)
            {
                return false;
            }
            string digits = Text.Latin(block, ChecksumAt, 8).Trim(' ', '\0');
            long? told = Octal(block, ChecksumAt, 8);
            if (digits.Length < 3 || told == null)
            {
                return false;
            }
            long sum = 0;
            for (int n = 0; n < Block; n++)
            {
                sum += n >= ChecksumAt && n < ChecksumAt + 8 ? (byte)' ' : block[n];
            }
            return told.Value == sum;
        }

        // Return the fields of an extended header: 'length key=value' and a line end, the length of all of that.
        private static Dictionary<string, string> PaxFields(byte[] data)
        {
            var fields = new Dictionary<string, string>();
            string text = Text.Latin(data, 0, data.Length);
            int at = 0;
            while (at < text.Length)
            {
                string length = text.Substring(at, Math.Min(20, text.Length - at)).Split(' ')[0];
                decimal count = Text.IsDigits(length) ? decimal.Parse(length) : 0;
                if (count < length.Length + 3)
                {
                    break;
                }
                int end = (int)Math.Min(text.Length, at + count - 1);
                int start = Math.Min(text.Length, at + length.Length + 1);
                string field = text.Substring(start, Math.Max(0, end - start));
                int equals = field.IndexOf('=');
                fields[equals < 0 ? field : field.Substring(0, equals)] = equals < 0 ? "" : field.Substring(equals + 1);
                if (at + count > text.Length)
                {
                    break;
                }
                at += (int)count;
            }
            return fields;
        }
    }
}
