// What a reader is given: one source to be judged, and the way to what lies within it.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Returns the Parts of a source. It raises NotRead for what it cannot judge, and may run into any other fault:
    // Content.Judged turns that into `broken:<type>` without its message, so readers need no handlers.
    internal delegate IEnumerable<Part> Reader(Work work);

    // Returns the Parts of a document that is an open zip.
    internal delegate IEnumerable<Part> PackageReader(Archive archive, Work work);

    // One source, what its first bytes tell, and the bounds within which it is read.
    internal sealed class Work
    {
        public readonly Source Source;
        public readonly Context Context;

        // Counts what is unpacked out of one file on disk: every reader that unpacks calls `Use` on it.
        public readonly Allowance Allowance;

        // Containers around the source.
        public readonly int Depth;
        public readonly byte[] Head;
        public readonly string Kind;
        public readonly string Detail;

        // Kept by readers of text, which all ask for it.
        public string AsciiHead;
        public string SmallHead;
        public bool? SpeaksOfPeople;
        public long? LeastBelieved;
        public byte[] WholeText;
        private bool? isSource;

        // The last bytes, where they were looked at.
        public byte[] Last;

        // Whether a reader went through all of a text as the structure that it is: no layout of lines says more.
        public bool IsWalked;

        // What was searched as prose, where a reader of tables has passed over the lines that are like many before.
        public Prose Prose;

        public Work(Source source, Context context, Allowance allowance, int depth)
        {
            Source = source;
            Context = context;
            Allowance = allowance;
            Depth = depth;
            Head = Streams.HeadOf(source, Settings.SniffBytes);
            Kind = Recognise.Kind(Head, out Detail);
            var file = source as FileSource;
            if (file != null && file.IsSparse && (Kind == "binary" || Kind == "text"))
            {
                // The holes move what tells a disk.
                string detail;
                byte[] start = Streams.HeadOf(new SliceSource(source, 0, Settings.SniffBytes), Settings.SniffBytes);
                bool isDocument = Recognise.Kind(start, out detail) == "document";
                Kind = isDocument ? "document" : Kind;
                Detail = isDocument ? detail : Detail;
            }
        }

        // A program, or the description of one; worked out once.
        public bool IsSource
        {
            get
            {
                isSource = isSource ?? Recognise.IsSource(Head);
                return isSource.Value;
            }
        }

        // Return any part of the source at any time; what is no file on disk is held in memory, or NotRead is raised.
        public Seekable File()
        {
            var onDisk = Source as FileSource;
            var held = Source as HeldSource;
            if (held != null)
            {
                return new HeldFile(held.Data);
            }
            return onDisk != null
                ? (Seekable)new DescriptorFile(onDisk)
                : new HeldFile(Streams.Whole(Source, Settings.MemberBytes, "nested_too_big"));
        }

        // Return the Parts of a source that a container holds; a fault in it does not hide the others. `name`: what the
        // container calls the file.
        public IEnumerable<Part> Within(Source source, string part = "", string name = "")
        {
            if (Depth >= Settings.Nesting)
            {
                throw new NotRead("nested_too_deep");
            }
            foreach (Part inner in Content.Judged(source, Context.InFile(name), Allowance, Depth + 1))
            {
                yield return new Part(Joined(part, inner.Name), inner.Judgement);
            }
        }

        // Return the name of a part within a part.
        public static string Joined(string part, string inner)
        {
            return part.Length > 0 && inner.Length > 0 ? part + ", " + inner : part + inner;
        }
    }
}
