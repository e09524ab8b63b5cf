// The file systems of Linux, for runs under Mono: it never travels. Names that are not UTF-8 are as Mono.Posix has them,
// a NUL before every such byte.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Mono.Unix;
using Mono.Unix.@Native;

namespace Mediascan.Stray
{
    internal sealed class PosixDisk : Disk
    {
        private const int SparseFloor = 1024 * 1024;
        private const int SeekData = 3;
        private const int NoMoreData = 6; // ENXIO
        private static readonly string[] TrashParts = { "/.local/share/Trash/", "/.Trash/", "/.Trash-" };

        public override StringComparer Comparer
        {
            get { return StringComparer.Ordinal; }
        }

        public override char Separator
        {
            get { return '/'; }
        }

        public override string Resolve(string path)
        {
            Stat stat;
            if (Syscall.stat(path, out stat) != 0)
            {
                throw new Refused(Word() == "vanished" ? "absent" : "denied", "");
            }
            return UnixPath.GetCompleteRealPath(path);
        }

        public override Status At(string path)
        {
            return StatusOf(path, "");
        }

        private static Status StatusOf(string path, string name)
        {
            Stat stat;
            if (Syscall.lstat(path, out stat) != 0)
            {
                throw new DiskFault(Word());
            }
            FilePermissions type = stat.st_mode & FilePermissions.S_IFMT;
            return new Status
            {
                Name = name,
                Kind = type == FilePermissions.S_IFREG ? Kind.File : type == FilePermissions.S_IFDIR ? Kind.Directory : Kind.Other,
                Size = stat.st_size,
                Mode = (int)(stat.st_mode & ~FilePermissions.S_IFMT),
                Modified = stat.st_mtime,
                Token = stat,
            };
        }

        public override List<Status> Names(string path)
        {
            IntPtr directory = Syscall.opendir(path);
            if (directory == IntPtr.Zero)
            {
                throw new DiskFault(Word());
            }
            var names = new List<Status>();
            for (Dirent entry = Syscall.readdir(directory); entry != null; entry = Syscall.readdir(directory))
            {
                if (entry.d_name != "." && entry.d_name != "..")
                {
                    names.Add(StatusOf(Joined(path, entry.d_name), entry.d_name));
                }
            }
            Syscall.closedir(directory);
            names.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            return names;
        }

        public override OpenedFile Open(string path, Status status)
        {
            const OpenFlags Flags = OpenFlags.O_RDONLY | OpenFlags.O_NOFOLLOW | OpenFlags.O_NONBLOCK | OpenFlags.O_CLOEXEC;
            int descriptor = Syscall.open(path, Flags | OpenFlags.O_NOATIME);
            descriptor = descriptor < 0 ? Syscall.open(path, Flags) : descriptor;
            if (descriptor < 0)
            {
                throw new DiskFault(Word());
            }
            var stream = new UnixStream(descriptor);
            var seen = (Stat)status.Token;
            Stat stat;
            if (Syscall.fstat(descriptor, out stat) != 0 || stat.st_ino != seen.st_ino || stat.st_dev != seen.st_dev)
            {
                stream.Dispose();
                throw new DiskFault("changed");
            }
            return new OpenedFile
            {
                Stream = stream,
                Size = stat.st_size,
                IsSparse = stat.st_size > SparseFloor && stat.st_blocks * 512 < stat.st_size / 2,
                NextFilled = position => NextFilled(descriptor, position, stat.st_size),
                Names = (long)stat.st_nlink,
                Identity = stat.st_dev + ":" + stat.st_ino,
            };
        }

        private static long NextFilled(int descriptor, long position, long size)
        {
            long next = lseek(descriptor, position, SeekData);
            return next >= 0 ? next : Marshal.GetLastWin32Error() == NoMoreData ? size : position;
        }

        public override string VolumeAt(string path)
        {
            return "";
        }

        public override bool IsTrash(string path)
        {
            return Array.Exists(TrashParts, part => path.Contains(part));
        }

        public override void StepBack()
        {
            Syscall.nice(19);
        }

        public override string Shown(string path)
        {
            var shown = new StringBuilder();
            for (int n = 0; n < path.Length; n++)
            {
                if (path[n] == UnixEncoding.EscapeByte && n + 1 < path.Length)
                {
                    n++;
                    shown.Append("\\x").Append(((int)path[n]).ToString("x2", CultureInfo.InvariantCulture));
                    continue;
                }
                shown.Append(path[n]);
            }
            return shown.ToString();
        }

        private static string Word()
        {
            switch (Stdlib.GetLastError())
            {
                case Errno.EACCES:
                case Errno.EPERM:
                    return "denied";
                case Errno.ENOENT:
                case Errno.ENOTDIR:
                    return "vanished";
                case Errno.EAGAIN:
                    return "busy";
                case Errno.ELOOP:
                case Errno.ENXIO:
                    return "changed";
                default:
                    return "input_output";
            }
        }

        [DllImport("libc", SetLastError = true)]
        private static extern long lseek(int descriptor, long offset, int whence);
    }
}
