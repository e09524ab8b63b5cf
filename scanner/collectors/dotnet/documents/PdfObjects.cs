// Objects of a PDF: where they stand, what they are, and their streams.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Where an object stands: at an offset of the file, or within a stream of objects that begins at `Position`.
    internal sealed class PdfPlace
    {
        public readonly long Position;
        public readonly long Container = -1;
        public readonly long Within;

        public PdfPlace(long position)
        {
            Position = position;
        }

        public PdfPlace(long position, long container, long within)
        {
            Position = position;
            Container = container;
            Within = within;
        }

        public bool Equals(PdfPlace other)
        {
            return Position == other.Position && Container == other.Container && Within == other.Within;
        }
    }

    // The value of an object, and where its stream begins, -1 for none.
    internal sealed class PdfObject
    {
        public object Value;
        public long Stream = -1;
    }

    // The dictionary and the unpacked bytes of a stream, both empty where there is none.
    internal sealed class PdfStream
    {
        public readonly Dictionary<string, object> Dictionary;
        public readonly byte[] Data;

        public PdfStream(Dictionary<string, object> dictionary, byte[] data)
        {
            Dictionary = dictionary;
            Data = data;
        }
    }
}
