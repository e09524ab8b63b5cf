// What the bytes of a PDF's streams are packed with (ISO 32000-1, 7.4); pictures stay packed.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class PdfFilters
    {
        private const int FiltersInRow = 8;
        private const int ZlibHeader = 2;
        private const int ChecksumBytes = 4;
        private const uint AdlerModulus = 65521;
        private const int Most = Settings.MemberBytes;
        private const int FirstBits = 9;
        private const int LastBits = 12;
        private const int Clear = 256;
        private const int LzwEnd = 257;
        private static readonly string[] Pictures = { "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode" };

        // Return what a stream's bytes unpack to; raise NotRead for a filter that is not known, and for bombs.
        public static byte[] Unfiltered(PdfFile pdf, Dictionary<string, object> dictionary, byte[] data)
        {
            List<object> filters = pdf.Array(Either(dictionary, "Filter", "F"));
            List<object> settings = pdf.Array(Either(dictionary, "DecodeParms", "DP"));
            if (filters.Count > FiltersInRow)
            {
                throw new NotRead("too_many_filters");
            }
            long packed = data.Length;
            for (int number = 0; number < filters.Count; number++)
            {
                string name = pdf.Value(filters[number]) as string ?? "";
                if (System.Array.IndexOf(Pictures, name) >= 0)
                {
                    return new byte[0];
                }
                var parameters = new Dictionary<string, object>(StringComparer.Ordinal);
                if (number < settings.Count)
                {
                    foreach (KeyValuePair<string, object> pair in pdf.Dictionary(settings[number]))
                    {
                        parameters[pair.Key] = pdf.Value(pair.Value);
                    }
                }
                data = Decoded(pdf, name, data, parameters);
                if (data.Length > Most)
                {
                    throw new NotRead("stream_too_big");
                }
                pdf.Allowance.Use(data.Length);
                Archive.RefuseBomb(data.Length, packed);
            }
            return data;
        }

        private static object Either(Dictionary<string, object> dictionary, string name, string other)
        {
            return PdfValue.Entry(dictionary, dictionary.ContainsKey(name) ? name : other);
        }

        private static byte[] Decoded(PdfFile pdf, string name, byte[] data, Dictionary<string, object> parameters)
        {
            switch (name)
            {
                case "FlateDecode":
                case "Fl":
                    return Unpredicted(Unflated(pdf, data), parameters);
                case "ASCIIHexDecode":
                case "AHx":
                    return Unhexed(data);
                case "ASCII85Decode":
                case "A85":
                    return Un85(data);
                case "RunLengthDecode":
                case "RL":
                    return Unrun(data);
                case "LZWDecode":
                case "LZW":
                    return Unpredicted(Unlzw(data, parameters), parameters);
                case "Crypt":
                    return data;
                default:
                    throw new NotRead("pdf_filter");
            }
        }

        // The checksum at the end may be left out, as many writers do.
        private static byte[] Unflated(PdfFile pdf, byte[] data)
        {
            bool isFed = false;
            var unpacker = new Inflate(
                () =>
                {
                    int start = isFed ? data.Length : Math.Min(ZlibHeader, data.Length);
                    isFed = true;
                    return new ArraySegment<byte>(data, start, data.Length - start);
                },
                Math.Max(1024, 4L * data.Length));
            var whole = new byte[Math.Min(Most + 1, Math.Max(1024, 4 * data.Length))];
            var piece = new byte[64 * 1024];
            int filled = 0;
            for (int read = unpacker.Read(piece, piece.Length); read > 0; read = unpacker.Read(piece, Math.Min(piece.Length, Most + 1 - filled)))
            {
                if (whole.Length < filled + read)
                {
                    System.Array.Resize(ref whole, Math.Min(Most + 1, Math.Max(filled + read, 2 * whole.Length)));
                }
                Buffer.BlockCopy(piece, 0, whole, filled, Math.Min(read, whole.Length - filled));
                filled = Math.Min(filled + read, whole.Length);
                if (filled > Most)
                {
                    break;
                }
            }
            System.Array.Resize(ref whole, filled);
            pdf.IsDamaged |= !unpacker.Done || !IsRight(unpacker.Unused(), whole);
            return whole;
        }

        // Tell whether the checksum behind a stream, if there is one, is that of what it held (RFC 1950, 8.2).
        private static bool IsRight(ArraySegment<byte> behind, byte[] held)
        {
            uint low = 1;
            uint high = 0;
            foreach (byte one in held)
            {
                low = (low + one) % AdlerModulus;
                high = (high + low) % AdlerModulus;
            }
            uint told = 0;
            for (int n = 0; n < Math.Min(ChecksumBytes, behind.Count); n++)
            {
                told = told << 8 | behind.Array[behind.Offset + n];
            }
            return behind.Count < ChecksumBytes || told == (high << 16 | low);
        }

        private static byte[] Unhexed(byte[] data)
        {
            var bytes = new List<byte>(data.Length / 2 + 1);
            int high = -1;
            foreach (byte sign in data)
            {
                if (sign == '>')
                {
                    break;
                }
                int digit = MailHeaders.Hexadecimal(sign);
                if (digit >= 0 && high >= 0)
                {
                    bytes.Add((byte)(high << 4 | digit));
                }
                high = digit < 0 ? high : high >= 0 ? -1 : digit;
            }
            if (high >= 0)
            {
                bytes.Add((byte)(high << 4));
            }
            return bytes.ToArray();
        }

        private static byte[] Un85(byte[] data)
        {
            int at = 0;
            while (at < data.Length && (data[at] == ' ' || (data[at] >= 9 && data[at] <= 13)))
            {
                at++;
            }
            at = at + 1 < data.Length && data[at] == '<' && data[at + 1] == '~' ? at + 2 : 0;
            var bytes = new List<byte>(data.Length);
            uint number = 0;
            int held = 0;
            for (; at < data.Length && data[at] != '~'; at++)
            {
                byte sign = data[at];
                if (sign == 'z')
                {
                    End85(bytes, number, held);
                    number = 0;
                    held = 0;
                    bytes.AddRange(new byte[4]);
                }
                else if (sign >= '!' && sign <= 'u')
                {
                    number = unchecked(number * 85 + (uint)(sign - 33));
                    held++;
                    if (held == 5)
                    {
                        End85(bytes, number, held);
                        number = 0;
                        held = 0;
                    }
                }
            }
            End85(bytes, number, held);
            return bytes.ToArray();
        }

        private static void End85(List<byte> bytes, uint number, int held)
        {
            for (int n = held; n > 0 && n < 5; n++)
            {
                number = unchecked(number * 85 + 84);
            }
            for (int n = 0; n < held - 1; n++)
            {
                bytes.Add((byte)(number >> (24 - 8 * n)));
            }
        }

        private static byte[] Unrun(byte[] data)
        {
            var bytes = new List<byte>();
            for (int at = 0; at < data.Length && data[at] != 128 && bytes.Count <= Most;)
            {
                int length = data[at];
                if (length < 128)
                {
                    for (int n = at + 1; n < Math.Min(data.Length, at + 2 + length); n++)
                    {
                        bytes.Add(data[n]);
                    }
                    at += 2 + length;
                    continue;
                }
                for (int n = 0; n < 257 - length && at + 1 < data.Length; n++)
                {
                    bytes.Add(data[at + 1]);
                }
                at += 2;
            }
            return bytes.ToArray();
        }

        // A code that is not known yet ends it.
        private static byte[] Unlzw(byte[] data, Dictionary<string, object> parameters)
        {
            object change = PdfValue.Entry(parameters, "EarlyChange");
            int early = change is double && (double)change == 0 ? 0 : 1;
            var table = NewTable();
            var bytes = new List<byte>();
            int bits = 0;
            int held = 0;
            int width = FirstBits;
            byte[] before = new byte[0];
            foreach (byte next in data)
            {
                bits = (bits << 8 | next) & 0xFFFFFF;
                held += 8;
                if (held < width)
                {
                    continue;
                }
                held -= width;
                int code = bits >> held & (1 << width) - 1;
                if (code == LzwEnd || bytes.Count > Most)
                {
                    break;
                }
                if (code == Clear)
                {
                    table = NewTable();
                    width = FirstBits;
                    before = new byte[0];
                    continue;
                }
                if (code > table.Count || (code == table.Count && before.Length == 0))
                {
                    break;
                }
                byte[] entry = code < table.Count ? table[code] : Longer(before, before[0]);
                if (before.Length > 0 && table.Count < 1 << LastBits)
                {
                    table.Add(entry.Length > 0 ? Longer(before, entry[0]) : before);
                }
                bytes.AddRange(entry);
                before = entry;
                width = FirstBits;
                while (width < LastBits && table.Count + early >= 1 << width)
                {
                    width++;
                }
            }
            return bytes.ToArray();
        }

        private static byte[] Longer(byte[] text, byte last)
        {
            byte[] longer = text;
            System.Array.Resize(ref longer, text.Length + 1);
            longer[text.Length] = last;
            return longer;
        }

        private static List<byte[]> NewTable()
        {
            var table = new List<byte[]>();
            for (int n = 0; n < 256; n++)
            {
                table.Add(new[] { (byte)n });
            }
            table.Add(new byte[0]);
            table.Add(new byte[0]);
            return table;
        }

        // Undo the predictor of FlateDecode and LZWDecode: PNG's, TIFF's for bytes (7.4.4.4).
        private static byte[] Unpredicted(byte[] data, Dictionary<string, object> parameters)
        {
            object kind = PdfValue.Entry(parameters, "Predictor");
            if (!(kind is double) || (double)kind == 1 || (double)kind == 0)
            {
                return data;
            }
            long columns = PdfValue.Whole(PdfValue.Entry(parameters, "Columns"), 1);
            long colors = PdfValue.Whole(PdfValue.Entry(parameters, "Colors"), 1);
            long depth = PdfValue.Whole(PdfValue.Entry(parameters, "BitsPerComponent"), 8);
            if (columns <= 0 || columns > 1 << 20 || colors <= 0 || colors > 32 || depth <= 0 || depth > 16)
            {
                throw new NotRead("pdf_filter");
            }
            int step = (int)Math.Max(1, colors * depth / 8);
            int row = (int)((columns * colors * depth + 7) / 8);
            return (double)kind == 2 ? UnpredictedTiff(data, row, step) : UnpredictedPng(data, row, step);
        }

        private static byte[] UnpredictedTiff(byte[] data, int row, int step)
        {
            var bytes = (byte[])data.Clone();
            for (int at = 0; at < bytes.Length; at++)
            {
                bytes[at] += at % row >= step ? bytes[at - step] : (byte)0;
            }
            return bytes;
        }

        // Undo the filter that the first byte of each row names (PNG 9.2).
        private static byte[] UnpredictedPng(byte[] data, int row, int step)
        {
            int rows = (data.Length + row) / (row + 1);
            if ((long)rows * row > Most)
            {
                throw new NotRead("stream_too_big");
            }
            var bytes = new byte[rows * row];
            for (int number = 0; number < rows; number++)
            {
                int start = number * (row + 1);
                int into = number * row;
                for (int at = 0; at < row; at++)
                {
                    int value = start + 1 + at < data.Length ? data[start + 1 + at] : 0;
                    int left = at >= step ? bytes[into + at - step] : 0;
                    int upper = number > 0 ? bytes[into - row + at] : 0;
                    int corner = number > 0 && at >= step ? bytes[into - row + at - step] : 0;
                    bytes[into + at] = (byte)(value + Guess(data[start], left, upper, corner));
                }
            }
            return bytes;
        }

        private static int Guess(int kind, int left, int upper, int corner)
        {
            switch (kind)
            {
                case 1:
                    return left;
                case 2:
                    return upper;
                case 3:
                    return (left + upper) / 2;
                case 4:
                    int guess = left + upper - corner;
                    int toLeft = Math.Abs(guess - left), toUpper = Math.Abs(guess - upper), toCorner = Math.Abs(guess - corner);
                    return toLeft <= toUpper && toLeft <= toCorner ? left : toUpper <= toCorner ? upper : corner;
                default:
                    return 0;
            }
        }
    }
}
