// Signatures of what follows in files of their own.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal sealed class Prose
    {
        public bool TrustsDates = true;

        public Prose(Context context)
        {
            throw new NotImplementedException();
        }

        // Take the next piece: the first `length` bytes.
        public void Feed(byte[] piece, int length)
        {
            throw new NotImplementedException();
        }

        public Judgement Judgement(long least = 1)
        {
            throw new NotImplementedException();
        }
    }

    internal static class Recognise
    {
        public static readonly byte[] EncryptedPackage = new byte[0];

        // Return the kind of a file that begins with `head`, and its detail.
        public static string Kind(byte[] head, out string detail)
        {
            throw new NotImplementedException();
        }

        public static bool IsSource(byte[] head)
        {
            throw new NotImplementedException();
        }
    }

    internal static class Delimited
    {
        public static bool DatesEvents(string text)
        {
            throw new NotImplementedException();
        }

        public static Judgement JudgeDelimited(Source source, string encoding, byte[] head, Context context)
        {
            throw new NotImplementedException();
        }
    }

    internal static class Objects
    {
        public static Judgement JudgeObjects(Source source, string encoding, byte[] head, Context context)
        {
            throw new NotImplementedException();
        }
    }

    // What Python's codecs do with the errors replaced, for the encodings of Recognise.
    internal static class Decoders
    {
        public static string Decode(byte[] data, string encoding)
        {
            throw new NotImplementedException();
        }
    }

    // Python's str methods where .NET's differ: blanks, letters, cases, lengths in code points.
    internal static class Text
    {
        public static string Strip(string text)
        {
            throw new NotImplementedException();
        }

        public static string Lower(string text)
        {
            throw new NotImplementedException();
        }

        public static string Upper(string text)
        {
            throw new NotImplementedException();
        }

        // Return the first `count` code points.
        public static string Cut(string text, int count)
        {
            throw new NotImplementedException();
        }

        // ASCII digits only, one at least.
        public static bool IsDigits(string text)
        {
            throw new NotImplementedException();
        }

        // UTF-8 with '?' for halves of surrogate pairs.
        public static byte[] Bytes(string text)
        {
            throw new NotImplementedException();
        }
    }

    internal static class Dates
    {
        public static readonly DateTime Epoch = new DateTime(1899, 12, 30);
    }
}
