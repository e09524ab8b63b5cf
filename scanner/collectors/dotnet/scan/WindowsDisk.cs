// The file systems of Windows, by calls that take long paths and open nothing for writing.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Microsoft.Win32.SafeHandles;

namespace Mediascan.Stray
{
    internal sealed class WindowsDisk : Disk
    {
        private const string Long = @"\\?\";
        private const string Volume = @"\\?\Volume{";
        private const string LongShare = @"\\?\UNC\";
        private const int SparseFloor = 1024 * 1024;
        private const long TicksAt1970 = 116444736000000000;
        private const string RecycleBin = @"\$Recycle.Bin\";

        public override StringComparer Comparer
        {
            get { return StringComparer.OrdinalIgnoreCase; }
        }

        public override char Separator
        {
            get { return '\\'; }
        }

        // A path that Windows takes as it is: no limit of 260 characters, no dots, no trailing blanks cut.
        public static string LongPath(string path)
        {
            return path.StartsWith(Long, StringComparison.Ordinal) ? path : Long + path;
        }

        // The same as people write it; a volume without a letter keeps its prefix.
        public static string PlainPath(string path)
        {
            bool hasLetter = path.StartsWith(Long, StringComparison.Ordinal) && path.Length > 5 && path[5] == ':';
            return hasLetter ? path.Substring(Long.Length) : path;
        }

        // Network paths may hang, and log in elsewhere.
        public static bool IsShare(string path)
        {
            return path.StartsWith(LongShare, StringComparison.OrdinalIgnoreCase)
                || (path.StartsWith(@"\\", StringComparison.Ordinal) && !path.StartsWith(Long, StringComparison.Ordinal));
        }

        public override string Resolve(string path)
        {
            string plain = PlainPath(path.Replace('/', '\\'));
            RefuseElsewhere(plain);
            using (SafeFileHandle handle = Native.OpenFile(LongPath(plain), Native.ReadAttributes, Native.BackupSemantics))
            {
                if (handle.IsInvalid)
                {
                    string word = Word(Marshal.GetLastWin32Error());
                    throw new Refused(word == "vanished" ? "absent" : "denied", "");
                }
                string real = Native.FinalPath(handle);
                if (IsShare(real))
                {
                    throw new Refused("skipped", "filesystem:network");
                }
                return real.Length == 0 ? plain : PlainPath(real);
            }
        }

        private static void RefuseElsewhere(string plain)
        {
            int drive = IsShare(plain) || plain.Length < 2 ? Native.RemoteDrive : Native.DriveType(RootOf(plain));
            if (drive == Native.RemoteDrive)
            {
                throw new Refused("skipped", "filesystem:network");
            }
            Status status = StatusOf(plain);
            if (status != null && status.Refusal == "symlink" && IsShare(Native.LinkTarget(LongPath(plain))))
            {
                throw new Refused("skipped", "filesystem:network");
            }
        }

        // Return the root of a path's volume: C:\ or \\?\Volume{...}\.
        public static string RootOf(string plain)
        {
            int start = plain.StartsWith(Long, StringComparison.Ordinal) ? Long.Length : 0;
            int end = plain.IndexOf('\\', start);
            return end < 0 ? plain + "\\" : plain.Substring(0, end + 1);
        }

        public override Status At(string path)
        {
            uint attributes = Native.Attributes(LongPath(path));
            if (attributes == Native.NoAttributes)
            {
                throw new DiskFault(Word(Marshal.GetLastWin32Error()));
            }
            if ((attributes & Reparse.IsDirectory) != 0)
            {
                return new Status { Name = "", Kind = Kind.Directory };
            }
            Status status = StatusOf(path);
            if (status == null)
            {
                throw new DiskFault("vanished");
            }
            return status;
        }

        private static Status StatusOf(string path)
        {
            FindData data;
            using (FindHandle handle = Native.FindFirst(LongPath(path.TrimEnd('\\')), out data))
            {
                return handle.IsInvalid ? null : StatusOf(data);
            }
        }

        private static Status StatusOf(FindData data)
        {
            string refusal;
            Kind kind = Reparse.Judge(data.Attributes, data.Tag, out refusal);
            return new Status
            {
                Name = data.Name,
                Kind = kind,
                Size = (long)data.SizeHigh << 32 | data.SizeLow,
                Mode = 0, // access lists are not asked for
                Modified = ((long)data.WrittenHigh << 32 | data.WrittenLow) / 10000000 - TicksAt1970 / 10000000,
                Refusal = refusal,
                Token = (data.Attributes & Reparse.HasTag) != 0,
            };
        }

        public override List<Status> Names(string path)
        {
            var names = new List<Status>();
            FindData data;
            using (FindHandle handle = Native.FindFirst(LongPath(Joined(path, "*")), out data))
            {
                int error = handle.IsInvalid ? Marshal.GetLastWin32Error() : 0;
                while (error == 0)
                {
                    if (data.Name != "." && data.Name != "..")
                    {
                        names.Add(StatusOf(data));
                    }
                    error = Native.FindNext(handle, out data) ? 0 : Marshal.GetLastWin32Error();
                }
                if (error != Native.NoMoreFiles && error != Native.FileNotFound)
                {
                    throw new DiskFault(Word(error));
                }
            }
            names.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            return names;
        }

        public override OpenedFile Open(string path, Status status)
        {
            bool hasTag = (bool)status.Token;
            uint flags = Native.SequentialScan | Native.NoRecall | (hasTag ? 0 : Native.OpenReparsePoint);
            SafeFileHandle handle = Native.OpenFile(LongPath(path), Native.ReadData, flags);
            if (handle.IsInvalid)
            {
                throw new DiskFault(Word(Marshal.GetLastWin32Error()));
            }
            try
            {
                return Opened(handle, hasTag);
            }
            catch (DiskFault)
            {
                handle.Dispose();
                throw;
            }
            catch (IOException)
            {
                handle.Dispose();
                throw new DiskFault("input_output");
            }
        }

        private static OpenedFile Opened(SafeFileHandle handle, bool hasTag)
        {
            FileData data;
            if (!Native.Information(handle, out data))
            {
                throw new DiskFault(Word(Marshal.GetLastWin32Error()));
            }
            bool isChanged = (data.Attributes & Reparse.IsDirectory) != 0 || (!hasTag && (data.Attributes & Reparse.HasTag) != 0);
            if (isChanged || !Native.IsOnDisk(handle))
            {
                throw new DiskFault("changed");
            }
            if ((data.Attributes & Reparse.Recall) != 0)
            {
                throw new DiskFault(Reparse.Placeholder);
            }
            long size = (long)data.SizeHigh << 32 | data.SizeLow;
            bool isSparse = (data.Attributes & Reparse.IsSparse) != 0 && size > SparseFloor;
            return new OpenedFile
            {
                Stream = new FileStream(handle, FileAccess.Read, 1, false),
                Size = size,
                IsSparse = isSparse,
                NextFilled = position => Native.NextFilled(handle, position, size),
                Names = data.Links,
                Identity = data.Volume + ":" + data.IndexHigh + ":" + data.IndexLow,
            };
        }

        public override string VolumeAt(string path)
        {
            string target = Native.LinkTarget(LongPath(path));
            return target.StartsWith(Volume, StringComparison.Ordinal) ? target : Native.VolumeName(path.TrimEnd('\\') + "\\");
        }

        public override bool IsTrash(string path)
        {
            return path.IndexOf(RecycleBin, StringComparison.OrdinalIgnoreCase) >= 0;
        }

        public override void StepBack()
        {
            Thread.CurrentThread.Priority = ThreadPriority.Lowest;
            Native.StepBack();
        }

        // Return the reason that stands in the coverage for a fault of the system.
        public static string Word(int error)
        {
            switch (error)
            {
                case 2: // file not found
                case 3: // path not found
                case 15: // no such drive
                case 21: // no medium
                    return "vanished";
                case 5: // access denied, also to a file that EFS encrypted for somebody else
                case 6002: // EFS: cannot be decrypted
                    return "denied";
                case 32: // sharing violation
                case 33: // lock violation
                    return "busy";
                case 362: // the cloud provider does not run, and its kin
                case 363:
                case 389:
                case 395:
                case 404:
                case 4350: // the file is offline
                    return Reparse.Placeholder;
                default:
                    return "input_output";
            }
        }
    }
}
