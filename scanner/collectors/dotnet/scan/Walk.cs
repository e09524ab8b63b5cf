// The regular files below a root, each once, never through a link and never into another volume.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A regular file; `Opens` is its path for the disk, `Path` what is reported.
    internal sealed class Found
    {
        public readonly string Opens;
        public readonly string Path;
        public readonly Status Status;

        public Found(string opens, string path, Status status)
        {
            Opens = opens;
            Path = path;
            Status = status;
        }
    }

    internal sealed class Walk
    {
        // The refusal of a directory that leads to another one, or to a volume that is mounted on it.
        public const string Junction = "junction";

        private readonly Disk disk;
        private readonly HashSet<string> closed;
        private readonly Action<string> skipped;

        // `closed` holds paths of other roots, and volumes that are roots; `skipped` is called with a reason for every name
        // that hides an unknown number of files, and for every link.
        public Walk(Disk disk, HashSet<string> closed, Action<string> skipped)
        {
            this.disk = disk;
            this.closed = closed;
            this.skipped = skipped;
        }

        // Return each regular file below a directory that holds `names`, in the order of names.
        public IEnumerable<Found> Below(string top, List<Status> names)
        {
            var above = new Stack<string>();
            var stack = new Stack<IEnumerator<Status>>();
            above.Push(top);
            stack.Push(names.GetEnumerator());
            while (stack.Count > 0)
            {
                if (!stack.Peek().MoveNext())
                {
                    stack.Pop();
                    above.Pop();
                    continue;
                }
                Status status = stack.Peek().Current;
                string path = disk.Joined(above.Peek(), status.Name);
                if (closed.Contains(path))
                {
                    continue;
                }
                if (status.Kind == Kind.File)
                {
                    yield return new Found(path, disk.Shown(path), status);
                }
                else if (status.Kind == Kind.Directory && MayEnter(path, status, stack.Count))
                {
                    above.Push(path);
                    stack.Push(NamesIn(path).GetEnumerator());
                }
                else if (status.Kind == Kind.Other && status.Refusal.Length > 0)
                {
                    skipped(status.Refusal);
                }
            }
        }

        private bool MayEnter(string path, Status status, int depth)
        {
            string refusal = status.Refusal;
            if (refusal == Junction)
            {
                string volume = disk.VolumeAt(path);
                refusal = volume.Length == 0 ? Junction : closed.Contains(volume) ? "" : "other_filesystem";
                if (refusal.Length > 0)
                {
                    skipped(refusal);
                }
                return false;
            }
            if (refusal.Length == 0 && depth >= Settings.DirectoryDepth)
            {
                refusal = "directory_too_deep";
            }
            if (refusal.Length > 0)
            {
                skipped(refusal);
            }
            return refusal.Length == 0;
        }

        private List<Status> NamesIn(string path)
        {
            try
            {
                return disk.Names(path);
            }
            catch (DiskFault fault)
            {
                skipped("directory_" + fault.Message);
            }
            catch (OutOfMemoryException)
            {
                skipped("directory_too_big");
            }
            return new List<Status>();
        }
    }
}
