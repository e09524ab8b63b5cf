// Dumps that pg_dump writes in its custom format: the list of what is in it, then the rows as COPY writes them.
// The layout is that of PostgreSQL's src/bin/pg_dump/pg_backup_archiver.c and pg_backup_custom.c.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    // A dump, read from its start to its end.
    internal sealed class PostgresDump
    {
        private const int Custom = 1;
        private const int Oldest = 10;
        private const int Entries = 200000;
        private const int MostText = 4 * 1024 * 1024;
        private const int Data = 1;
        private const int Objects = 3;

        private readonly Allowance allowance;
        private readonly ForwardReader reader;
        private readonly int version;
        private readonly int intBytes;
        private readonly int offsetBytes;
        private readonly bool isPacked;

        private PostgresDump(Work work)
        {
            allowance = work.Allowance;
            reader = new ForwardReader(work.Source.Open());
            byte[] head = reader.Take(11);
            version = head[6];
            intBytes = head[8];
            offsetBytes = head[9];
            if (head[5] != 1 || version < Oldest || head[10] != Custom || intBytes < 2 || intBytes > 8)
            {
                throw new NotRead("format:pg_dump");
            }
            isPacked = Packing();
        }

        // Return the Parts of the rows of each table.
        public static IEnumerable<Part> ReadPostgresDump(Work work)
        {
            return Stores.JudgeStore(DumpedTables(work), work.Context);
        }

        private static IEnumerable<StoreTable> DumpedTables(Work work)
        {
            foreach (StoreTable table in new PostgresDump(work).Tables())
            {
                yield return table;
            }
        }

        // Tell whether rows are packed by zlib, or raise NotRead for what else packs them.
        private bool Packing()
        {
            if (version < 15)
            {
                return Int() != 0;
            }
            byte how = reader.Take(1)[0];
            if (how > 1)
            {
                throw new NotRead("format:pg_dump");
            }
            return how == 1;
        }

        // Return a number; one beyond 62 bits is of no use here and stays beyond all bounds.
        private long Int()
        {
            byte sign = reader.Take(1)[0];
            byte[] data = reader.Take(intBytes);
            ulong told = unchecked((ulong)StoreBytes.Little(data, 0, data.Length));
            long value = (long)Math.Min(told, long.MaxValue / 2);
            return sign != 0 ? -value : value;
        }

        private string Str()
        {
            long length = Int();
            if (length > MostText)
            {
                throw new EndOfBytes();
            }
            return length >= 0 ? Decoders.Decode(reader.Take(length), "utf-8") : null;
        }

        private IEnumerable<StoreTable> Tables()
        {
            Dictionary<long, List<string>> copies = Copies();
            while (!reader.IsAtEnd())
            {
                byte kind = reader.Take(1)[0];
                long number = Int();
                if (kind == Objects)
                {
                    while (Int() != 0)
                    {
                        foreach (byte[] piece in Chunks())
                        {
                        }
                    }
                }
                else if (kind != Data)
                {
                    throw new EndOfBytes();
                }
                else
                {
                    List<string> names;
                    copies.TryGetValue(number, out names);
                    var rows = new CopiedRows(names ?? new List<string>(), Unpacked());
                    yield return rows;
                    if (!rows.IsWhole)
                    {
                        throw new EndOfBytes();
                    }
                }
            }
        }

        // Return the names of columns by the number of the table.
        private Dictionary<long, List<string>> Copies()
        {
            for (int n = 0; n < 7; n++)
            {
                Int();
            }
            for (int n = 0; n < 3; n++)
            {
                Str();
            }
            var copies = new Dictionary<long, List<string>>();
            for (long left = Math.Min(Int(), Entries); left > 0; left--)
            {
                long number = Int();
                string copy = Entry();
                if (!string.IsNullOrEmpty(copy))
                {
                    copies[number] = Declared.CopiedColumns(copy);
                }
            }
            return copies;
        }

        private string Entry()
        {
            Int();
            for (int n = 0; n < 4; n++)
            {
                Str();
            }
            if (version >= 11)
            {
                Int();
            }
            Str();
            Str();
            string copy = Str();
            Str();
            Str();
            if (version >= 14)
            {
                Str();
            }
            if (version >= 16)
            {
                Int();
            }
            Str();
            Str();
            while (Str() != null)
            {
            }
            reader.Take(1 + offsetBytes);
            return copy;
        }

        // Return the pieces of a block of data.
        private IEnumerable<byte[]> Chunks()
        {
            for (long length = Int(); length > 0; length = Int())
            {
                while (length > 0)
                {
                    byte[] piece = reader.Take(Math.Min(length, Settings.ReadBytes));
                    length -= piece.Length;
                    yield return piece;
                }
            }
        }

        // Return the pieces of a block as they were before they were packed.
        private IEnumerable<byte[]> Unpacked()
        {
            IEnumerator<byte[]> chunks = Chunks().GetEnumerator();
            if (!isPacked)
            {
                while (chunks.MoveNext())
                {
                    yield return chunks.Current;
                }
                yield break;
            }
            var unpacker = new ZlibPieces(chunks);
            for (byte[] piece = unpacker.Next(); piece.Length > 0; piece = unpacker.Next())
            {
                allowance.Use(piece.Length);
                yield return piece;
            }
            while (chunks.MoveNext())
            {
            }
        }
    }

    // Unpacks a zlib stream that comes in pieces.
    internal sealed class ZlibPieces
    {
        private readonly IEnumerator<byte[]> packed;
        private readonly Inflate unpacker;
        private int head = 2;

        public ZlibPieces(IEnumerator<byte[]> packed)
        {
            this.packed = packed;
            unpacker = new Inflate(Fed, Settings.ReadBytes);
        }

        // Return the next bytes, none at the end.
        public byte[] Next()
        {
            var piece = new byte[Settings.ReadBytes];
            try
            {
                Array.Resize(ref piece, unpacker.Read(piece, piece.Length));
            }
            catch (ZlibError)
            {
                throw new EndOfBytes();
            }
            return piece;
        }

        // The stream's own head of two bytes is passed over.
        private ArraySegment<byte> Fed()
        {
            while (packed.MoveNext())
            {
                byte[] piece = packed.Current;
                int passed = Math.Min(head, piece.Length);
                head -= passed;
                if (piece.Length > passed)
                {
                    return new ArraySegment<byte>(piece, passed, piece.Length - passed);
                }
            }
            return new ArraySegment<byte>(new byte[0], 0, 0);
        }
    }

    // The rows of a table, in the text form of COPY or as INSERT; past Settings.TableBytes they are only counted.
    internal sealed class CopiedRows : StoreTable
    {
        // Of a longer row the rest is left out.
        private const int Line = 1024 * 1024;
        private readonly IEnumerable<byte[]> pieces;

        // Whether all was read: behind what is broken nothing can be found.
        public bool IsWhole { get; private set; }

        public CopiedRows(List<string> header, IEnumerable<byte[]> pieces)
        {
            Header = header;
            this.pieces = pieces;
        }

        public override IEnumerable<List<string>> Rows()
        {
            long passed = 0;
            var rest = new byte[0];
            foreach (byte[] piece in pieces)
            {
                passed += piece.Length;
                if (passed > Reach)
                {
                    Left += Array.FindAll(piece, sign => sign == '\n').Length;
                    continue;
                }
                var held = new byte[rest.Length + piece.Length];
                Buffer.BlockCopy(rest, 0, held, 0, rest.Length);
                Buffer.BlockCopy(piece, 0, held, rest.Length, piece.Length);
                int start = 0;
                for (int end = Array.IndexOf(held, (byte)'\n'); end >= 0; end = Array.IndexOf(held, (byte)'\n', start))
                {
                    bool isMark = end - start == 2 && held[start] == '\\' && held[start + 1] == '.';
                    if (end > start && !isMark)
                    {
                        yield return Cells(held, start, Math.Min(end - start, Line));
                    }
                    start = end + 1;
                }
                rest = new byte[Math.Min(Line, held.Length - start)];
                Buffer.BlockCopy(held, start, rest, 0, rest.Length);
            }
            IsWhole = true;
        }

        private static List<string> Cells(byte[] held, int start, int length)
        {
            var line = new byte[length];
            Buffer.BlockCopy(held, start, line, 0, length);
            return new List<string>(Array.ConvertAll(Decoders.Decode(line, "utf-8").Split('\t'), Cell));
        }

        // Return a cell without the signs that COPY puts before others.
        private static string Cell(string cell)
        {
            if (cell.IndexOf('\\') < 0)
            {
                return cell;
            }
            var found = new StringBuilder();
            for (int at = 0; at < cell.Length; at++)
            {
                if (cell[at] != '\\' || at + 1 == cell.Length)
                {
                    found.Append(cell[at]);
                    continue;
                }
                at++;
                int known = "bfnrtv".IndexOf(cell[at]);
                found.Append(known >= 0 ? "\b\f\n\r\t\v"[known].ToString() : cell[at] == 'N' ? "" : cell[at].ToString());
            }
            return found.ToString();
        }
    }
}
