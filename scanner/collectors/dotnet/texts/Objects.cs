// People in JSON: every list of objects, however deep, is a table whose columns are the paths below it.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class Objects
    {
        // An object that is longer is taken for the envelope of what is searched for.
        private const int ElementCharacters = 64 * 1024;
        private const string FirstOfObjects = "\"}";
        private const string FirstOfRows = "\"0123456789-";
        private static readonly char[] Openings = { '{', '[' };

        // Yield what is to be said of each table of a text as JSON or JSON lines, clean where it is neither.
        public static IEnumerable<Part> ReadObjects(Work work)
        {
            string start = Decoders.Decode(work.Head, Math.Min(64, work.Head.Length), work.Detail);
            start = Text.StripStart(start, "\ufeff \t\r\n");
            bool isText = start.StartsWith("\"{", StringComparison.Ordinal) || start.StartsWith("\"[", StringComparison.Ordinal);
            if (!isText && (start == "" || (start[0] != '{' && start[0] != '[')))
            {
                yield break;
            }
            bool isShort = work.Source.Size <= Settings.WholeBytes;
            Walker walker = isShort ? ParsedWhole(work.Source, work.Detail, work.Context) : null;
            if (walker == null && isText)
            {
                yield break;
            }
            work.IsWalked = walker != null && !isText;
            double unreadShare = 0.0;
            if (walker == null)
            {
                walker = new Walker(work.Context);
                unreadShare = ParsedElements(work.Source, work.Detail, work.Context, walker);
            }
            foreach (Part part in walker.Parts(unreadShare))
            {
                yield return part;
            }
            for (int n = 0; work.Depth < Settings.Nesting && !walker.IsManifest && n < walker.Texts.Count; n++)
            {
                foreach (Part part in work.Within(new HeldSource(Text.Bytes(walker.Texts[n])), "text " + (n + 1)))
                {
                    yield return part;
                }
            }
        }

        // Return a Walker over the one value that the text is, or null.
        private static Walker ParsedWhole(Source source, string encoding, Context context)
        {
            byte[] data = Streams.Whole(source, Settings.WholeBytes, "too_big");
            object value;
            if (!new JsonReader(Text.StripStart(Decoders.Decode(data, encoding), "\ufeff")).ReadWhole(out value))
            {
                return null;
            }
            Walker walker = new Walker(context);
            JsonObject map = value as JsonObject;
            walker.IsManifest = map != null && Array.Exists(Lists.Manifests, keys => Array.TrueForAll(keys, map.Has));
            walker.Add(value);
            return walker;
        }

        // Hand over the values found one after another, JSON lines or elements of the first long list.
        //
        // Return the bytes that were not parsed over those that were.
        private static double ParsedElements(Source source, string encoding, Context context, Walker walker)
        {
            Pieces stream = source.Open();
            PieceDecoder decoder = Decoders.Of(encoding);
            Effort effort = new Effort();
            string text = "";
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                char[] piece = new char[decoder.Room(read)];
                int length = decoder.Decode(stream.Buffer, 0, read, false, piece, 0);
                text = HandOver(text + new string(piece, 0, length), walker, context.Budget, effort);
                if (stream.Position > context.Reach(Settings.ParsedBytes))
                {
                    break;
                }
            }
            long parsed = Math.Max(1, stream.Position);
            return Math.Max(0, source.Size - parsed) / (double)parsed;
        }

        // Return where an object begins, or a list of texts and numbers, as far as the text goes; -1 where none does.
        private static int NextElement(string text, int at)
        {
            for (int begin = text.IndexOfAny(Openings, at); begin >= 0; begin = text.IndexOfAny(Openings, begin + 1))
            {
                int next = begin + 1;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }
                string first = text[begin] == '{' ? FirstOfObjects : FirstOfRows;
                if (next == text.Length || first.IndexOf(text[next]) >= 0)
                {
                    return begin;
                }
            }
            return -1;
        }

        // Hand every whole object, or row, in `text` to `walker`; return the bounded end that may become one.
        private static string HandOver(string text, Walker walker, Budget budget, Effort effort)
        {
            JsonReader reader = new JsonReader(text);
            int tail = Text.TailOf(text, ElementCharacters);
            int at = 0;
            while (true)
            {
                int begin = NextElement(text, at);
                if (begin < 0)
                {
                    return "";
                }
                object value;
                if (reader.ReadAt(begin, out value, out at))
                {
                    if (JsonShapes.IsFlat(value))
                    {
                        walker.AddRow((List<object>)value);
                    }
                    else
                    {
                        walker.Add(value, "[]");
                    }
                    continue;
                }
                if (begin >= tail)
                {
                    return text.Substring(begin);
                }
                budget.CheckTime();
                at = effort.Resume(begin + 1, at);
            }
        }
    }
}
