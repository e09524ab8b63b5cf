// What is asked of a file system. WindowsDisk is the one that travels; the tests have one for Linux and one in memory.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    internal enum Kind
    {
        File,
        Directory,
        Other,
    }

    // What a directory says of a name.
    internal sealed class Status
    {
        public string Name;
        public Kind Kind;
        public long Size;
        public int Mode;

        // Seconds since 1970.
        public long Modified;

        // The reason for which it is not opened, "" where it may be.
        public string Refusal = "";

        // The disk's own, handed back when it is opened.
        public object Token;
    }

    // A regular file that can be read.
    internal sealed class OpenedFile : IDisposable
    {
        public Stream Stream;
        public long Size;
        public bool IsSparse;
        public NextFilled NextFilled;

        // How many names it has, and what it is under all of them.
        public long Names = 1;
        public string Identity = "";

        public void Dispose()
        {
            Stream.Dispose();
        }
    }

    // The system refused; its message is the reason, a fixed word of ours.
    internal sealed class DiskFault : Exception
    {
        public DiskFault(string word) : base(word)
        {
        }
    }

    internal abstract class Disk
    {
        // How paths are compared.
        public abstract StringComparer Comparer { get; }

        public abstract char Separator { get; }

        // Return where a root's links lead, or raise Refused.
        public abstract string Resolve(string path);

        // Return what stands at a path that Resolve returned, or raise DiskFault.
        public abstract Status At(string path);

        // Return what stands in a directory, in the order of names, or raise DiskFault.
        public abstract List<Status> Names(string path);

        // Open what Names told of, or raise DiskFault.
        public abstract OpenedFile Open(string path, Status status);

        // Return the path of the volume that is mounted on a directory, "" for none.
        public abstract string VolumeAt(string path);

        // Tell whether a path lies in a trash directory.
        public abstract bool IsTrash(string path);

        // Let everybody else on this machine go first, as far as this thread and process may.
        public abstract void StepBack();

        // Return a name as people see it; only Linux has others.
        public virtual string Shown(string path)
        {
            return path;
        }

        public string Joined(string directory, string name)
        {
            return directory.TrimEnd(Separator) + Separator + name;
        }
    }
}
