// The objects of a PDF (ISO 32000-1, 7.5), found by reading all of it: its own table of them is not trusted.
//
// An object that an incremental update replaced stays in the file: `Versions` has it.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal sealed class PdfFile
    {
        private const int ScanBytes = 256 * 1024;

        // More than any word that is looked for, with the numbers before it.
        private const int ScanOverlap = 64;
        private const int MostObjects = 100000;
        private const int CachedObjects = 256;
        private const int CachedBytes = 4 * 1024 * 1024;
        private const int DeepestReference = 8;
        private const string StreamEnd = "endstream";

        // How much is read of an object, until its end is within.
        private static readonly int[] Windows = { 2048, 64 * 1024, 1024 * 1024, 8 * 1024 * 1024 };
        private static readonly Regex PlainLength = new Regex(
            "/Length[\\0\\t\\n\\f\\r ]+([0-9]{1,12})(?![\\0\\t\\n\\f\\r ]*[0-9]+[\\0\\t\\n\\f\\r ]+R)(?![0-9])");
        private static readonly Dictionary<string, object> Nothing = new Dictionary<string, object>();

        public readonly Allowance Allowance;
        public readonly Dictionary<long, PdfPlace> Places = new Dictionary<long, PdfPlace>();
        public readonly List<KeyValuePair<long, PdfPlace>> Versions = new List<KeyValuePair<long, PdfPlace>>();
        public readonly List<KeyValuePair<long, long>> Embedded = new List<KeyValuePair<long, long>>();
        public readonly List<long> Trailers = new List<long>();

        // What kept a stream of objects from being read.
        public Exception Fault;

        // A stream is not whole, or what is referred to is not there.
        public bool IsDamaged;

        private readonly List<KeyValuePair<long, long>> containers = new List<KeyValuePair<long, long>>();
        private readonly Seekable file;
        private readonly long size;
        private readonly PdfCipher cipher;
        private Dictionary<long, object> objects = new Dictionary<long, object>();
        private Dictionary<long, byte[]> unpacked = new Dictionary<long, byte[]>();
        private long unpackedBytes;

        public PdfFile(Work work)
        {
            file = work.File();
            size = work.Source.Size;
            Allowance = work.Allowance;
            Scan();
            if (Places.Count == 0)
            {
                throw new NotRead("format:pdf");
            }
            cipher = PdfCrypt.CipherOf(this);
            OpenContainers();
        }

        // Return up to `count` bytes at an offset.
        public byte[] Window(long at, long count)
        {
            return file.BytesAt(at, count);
        }

        // Note where each object begins; the bytes of streams are passed over.
        private void Scan()
        {
            long at = 0;
            long number = -1;
            long start = 0;
            while (at < size)
            {
                byte[] piece = Window(at, ScanBytes);
                long following = piece.Length == ScanBytes ? at + Math.Max(1, piece.Length - ScanOverlap) : size;
                for (int n = 0; n < piece.Length; n++)
                {
                    byte sign = piece[n];
                    if (sign == 'o' && PdfSigns.IsObject(piece, n, ref number))
                    {
                        start = at + n + 3;
                        if (!PdfSigns.IsOutline(piece, n + 3))
                        {
                            AddPlace(number, new PdfPlace(start));
                        }
                    }
                    else if (sign == 't' && PdfSigns.Begins(piece, n, "trailer"))
                    {
                        Trailers.Add(at + n + 7);
                        n += 6;
                    }
                    else if (sign == 's' && PdfSigns.IsStream(piece, n))
                    {
                        int end = n + (piece[n + 6] == '\r' ? 8 : 7);
                        int from = (int)Math.Max(0, start - at);
                        string before = number >= 0 && from < n ? Text.Latin(piece, from, n - from) : "";
                        Note(before, number, start);
                        following = EndOfStream(at + end, before);
                        break;
                    }
                }
                at = following;
            }
        }

        // Keep the place of an object, and the one that it replaces.
        private void AddPlace(long number, PdfPlace place)
        {
            PdfPlace known;
            if (Places.TryGetValue(number, out known))
            {
                if (known.Equals(place))
                {
                    return;
                }
                if (place.Position < known.Position)
                {
                    PdfPlace later = known;
                    known = place;
                    place = later;
                }
                Versions.Add(new KeyValuePair<long, PdfPlace>(number, known));
            }
            Places[number] = place;
            if (Places.Count + Versions.Count > MostObjects)
            {
                throw new NotRead("too_many_objects");
            }
        }

        // Remember streams that hold objects, files or the table of objects, by the dictionary before them.
        private void Note(string before, long number, long start)
        {
            if (before.IndexOf("/ObjStm", StringComparison.Ordinal) >= 0)
            {
                containers.Add(new KeyValuePair<long, long>(number, start));
            }
            else if (before.IndexOf("/EmbeddedFile", StringComparison.Ordinal) >= 0)
            {
                Embedded.Add(new KeyValuePair<long, long>(number, start));
            }
            else if (before.IndexOf("/XRef", StringComparison.Ordinal) >= 0)
            {
                Trailers.Add(start);
            }
        }

        // Return where a stream ends: where its length says, if the word stands there, else where the word is found.
        private long EndOfStream(long start, string before)
        {
            Match match = PlainLength.Match(before);
            long end = match.Success ? start + long.Parse(match.Groups[1].Value) : size;
            return end < size && IsStreamEnd(end) ? end : FindEnd(start);
        }

        private bool IsStreamEnd(long end)
        {
            byte[] after = Window(end, ScanOverlap);
            int at = 0;
            while (at < after.Length && PdfLexer.IsBlank(after[at]))
            {
                at++;
            }
            return PdfSigns.Begins(after, at, StreamEnd);
        }

        private long FindEnd(long start)
        {
            for (long at = start; at < size;)
            {
                byte[] piece = Window(at, ScanBytes);
                int found = Text.Find(piece, StreamEnd, 0, piece.Length);
                if (found >= 0)
                {
                    return at + found;
                }
                at = piece.Length == ScanBytes ? at + Math.Max(1, piece.Length - StreamEnd.Length + 1) : size;
            }
            return size;
        }

        // Place the objects that stand in streams (7.5.7).
        private void OpenContainers()
        {
            foreach (KeyValuePair<long, long> pair in containers)
            {
                byte[] data;
                try
                {
                    data = Container(pair.Key, pair.Value);
                }
                catch (NotRead fault)
                {
                    Fault = fault;
                    continue;
                }
                catch (ZlibError fault)
                {
                    Fault = fault;
                    continue;
                }
                var dictionary = At(pair.Key, new PdfPlace(pair.Value)).Value as Dictionary<string, object>;
                if (dictionary != null)
                {
                    OpenContainer(pair, data, PdfValue.Whole(PdfValue.Entry(dictionary, "First")));
                }
            }
        }

        // Place the objects of one stream: it begins with pairs of a number and a place behind `first`.
        private void OpenContainer(KeyValuePair<long, long> pair, byte[] data, long first)
        {
            var lexer = new PdfLexer(data, 0, (int)Math.Max(0, Math.Min(first, data.Length)));
            while (true)
            {
                if (lexer.Next() != PdfKind.Number)
                {
                    return;
                }
                var number = (long)(double)lexer.Value;
                if (lexer.Next() != PdfKind.Number)
                {
                    return;
                }
                long within = Math.Max(0, first + (long)(double)lexer.Value);
                AddPlace(number, new PdfPlace(pair.Value, pair.Key, within));
            }
        }

        // Return the unpacked bytes of a stream of objects.
        private byte[] Container(long number, long start)
        {
            byte[] data;
            if (!unpacked.TryGetValue(start, out data))
            {
                data = StreamAt(number, new PdfPlace(start)).Data;
                if (unpackedBytes + data.Length > CachedBytes)
                {
                    unpacked = new Dictionary<long, byte[]>();
                    unpackedBytes = 0;
                }
                unpacked[start] = data;
                unpackedBytes += data.Length;
            }
            return data;
        }

        // Return the object at a place.
        public PdfObject At(long number, PdfPlace place)
        {
            if (place.Container >= 0)
            {
                byte[] held = Container(place.Container, place.Position);
                return new PdfObject { Value = new PdfValue(held, (int)Math.Min(place.Within, held.Length)).Value };
            }
            PdfValue found = null;
            byte[] data = null;
            foreach (int count in Windows)
            {
                data = Window(place.Position, count);
                found = new PdfValue(data);
                if ((found.Word.Length > 0 && found.End + 2 < count) || data.Length < count)
                {
                    break;
                }
            }
            var result = new PdfObject { Value = cipher != null ? cipher.Strings(found.Value, number, 0) : found.Value };
            if (found.Word == "stream")
            {
                int after = found.End < data.Length ? data[found.End] : 0;
                bool isPair = after == '\r' && found.End + 1 < data.Length && data[found.End + 1] == '\n';
                result.Stream = place.Position + found.End + (isPair ? 2 : after == '\r' || after == '\n' ? 1 : 0);
            }
            return result;
        }

        // Return what a reference leads to, and anything else as it is.
        public object Value(object reference)
        {
            for (int n = 0; n < DeepestReference; n++)
            {
                var known = reference as PdfReference;
                if (known == null)
                {
                    return reference;
                }
                reference = ValueOf(known.Number);
            }
            return null;
        }

        private object ValueOf(long number)
        {
            object found;
            if (!objects.TryGetValue(number, out found))
            {
                PdfPlace place;
                found = Places.TryGetValue(number, out place) ? At(number, place).Value : null;
                if (objects.Count >= CachedObjects)
                {
                    objects = new Dictionary<long, object>();
                }
                objects[number] = found;
            }
            return found;
        }

        // Return the dictionary that a reference leads to, an empty one where it leads to anything else.
        public Dictionary<string, object> Dictionary(object reference)
        {
            return Value(reference) as Dictionary<string, object> ?? Nothing;
        }

        // Return the dictionary that an entry of another leads to.
        public Dictionary<string, object> Below(Dictionary<string, object> dictionary, string name)
        {
            return Dictionary(PdfValue.Entry(dictionary, name));
        }

        // Return what an entry leads to.
        public object Entry(Dictionary<string, object> dictionary, string name)
        {
            return Value(PdfValue.Entry(dictionary, name));
        }

        // Return the list that a reference leads to; of anything else a list of it, of nothing an empty one.
        public List<object> Array(object reference)
        {
            object value = Value(reference);
            var list = value as List<object> ?? new List<object>();
            IsDamaged |= value == null && reference is PdfReference;
            if (value != null && !(value is List<object>))
            {
                list.Add(reference);
            }
            return list;
        }

        // Return the stream that a reference leads to.
        public PdfStream Stream(object reference)
        {
            for (int n = 0; n < DeepestReference; n++)
            {
                var known = reference as PdfReference;
                PdfPlace place;
                if (known == null || !Places.TryGetValue(known.Number, out place))
                {
                    IsDamaged |= known != null;
                    break;
                }
                object value = At(known.Number, place).Value;
                if (!(value is PdfReference))
                {
                    return StreamAt(known.Number, place);
                }
                reference = value;
            }
            return new PdfStream(Nothing, new byte[0]);
        }

        // Return the stream at a place.
        public PdfStream StreamAt(long number, PdfPlace place)
        {
            PdfObject found = At(number, place);
            var dictionary = found.Value as Dictionary<string, object>;
            if (found.Stream < 0 || dictionary == null)
            {
                IsDamaged = true;
                return new PdfStream(Nothing, new byte[0]);
            }
            long start = found.Stream;
            long length = PdfValue.Whole(Entry(dictionary, "Length"), -1);
            long end = start + length;
            if (length < 0 || length > size - start || !IsStreamEnd(end))
            {
                end = FindEnd(start);
            }
            if (end - start > Settings.MemberBytes)
            {
                throw new NotRead("stream_too_big");
            }
            byte[] data = Window(start, end - start);
            if (cipher != null)
            {
                data = cipher.Stream(data, number, dictionary);
            }
            return new PdfStream(dictionary, PdfFilters.Unfiltered(this, dictionary, data));
        }
    }
}
