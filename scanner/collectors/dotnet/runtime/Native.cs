// The calls of Windows that .NET 4.5 has no other way to.
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Mediascan.Stray
{
    // WIN32_FIND_DATAW.
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
    internal struct FindData
    {
        public uint Attributes;
        public uint CreatedLow;
        public uint CreatedHigh;
        public uint AccessedLow;
        public uint AccessedHigh;
        public uint WrittenLow;
        public uint WrittenHigh;
        public uint SizeHigh;
        public uint SizeLow;

        // The tag, where the attributes say that there is one.
        public uint Tag;
        public uint Reserved;

        [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 260)]
        public string Name;

        [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 14)]
        public string ShortName;
    }

    // BY_HANDLE_FILE_INFORMATION.
    [StructLayout(LayoutKind.Sequential)]
    internal struct FileData
    {
        public uint Attributes;
        public uint CreatedLow;
        public uint CreatedHigh;
        public uint AccessedLow;
        public uint AccessedHigh;
        public uint WrittenLow;
        public uint WrittenHigh;
        public uint Volume;
        public uint SizeHigh;
        public uint SizeLow;
        public uint Links;
        public uint IndexHigh;
        public uint IndexLow;
    }

    // FILE_ALLOCATED_RANGE_BUFFER.
    [StructLayout(LayoutKind.Sequential)]
    internal struct FileRange
    {
        public long Offset;
        public long Length;
    }

    internal sealed class FindHandle : SafeHandleZeroOrMinusOneIsInvalid
    {
        public FindHandle() : base(true)
        {
        }

        protected override bool ReleaseHandle()
        {
            return Native.FindClose(handle);
        }
    }

    internal static class Native
    {
        public const uint ReadData = 0x80000000;
        public const uint ReadAttributes = 0x80;
        public const uint SequentialScan = 0x08000000;
        public const uint BackupSemantics = 0x02000000;
        public const uint OpenReparsePoint = 0x00200000;
        public const uint NoRecall = 0x00100000;
        public const uint NoAttributes = 0xFFFFFFFF;
        public const int FileNotFound = 2;
        public const int NoMoreFiles = 18;
        public const int RemoteDrive = 4;
        private const int MoreData = 234;
        private const uint OpenExisting = 3;
        private const uint ShareAll = 1 | 2 | 4;
        private const uint DiskFile = 1;
        private const int BasicInformation = 1;
        private const int LargeFetch = 2;
        private const uint QueryAllocatedRanges = 0x000940CF;
        private const uint GetReparsePoint = 0x000900A8;
        private const int BackgroundBegin = 0x00010000;
        private const sbyte ExposePlaceholders = 2;
        private const int LongestPath = 32768;
        private const int LongestReparse = 16 * 1024;

        public static SafeFileHandle OpenFile(string path, uint access, uint flags)
        {
            return CreateFileW(path, access, ShareAll, IntPtr.Zero, OpenExisting, flags, IntPtr.Zero);
        }

        public static FindHandle FindFirst(string path, out FindData data)
        {
            return FindFirstFileExW(path, BasicInformation, out data, 0, IntPtr.Zero, LargeFetch);
        }

        public static bool FindNext(FindHandle handle, out FindData data)
        {
            return FindNextFileW(handle, out data);
        }

        public static uint Attributes(string path)
        {
            return GetFileAttributesW(path);
        }

        public static bool Information(SafeFileHandle handle, out FileData data)
        {
            return GetFileInformationByHandle(handle, out data);
        }

        public static bool IsOnDisk(SafeFileHandle handle)
        {
            return GetFileType(handle) == DiskFile;
        }

        public static int DriveType(string root)
        {
            return (int)GetDriveTypeW(root);
        }

        // Return where a handle's path leads, by letter or else by volume, "" where neither is known.
        public static string FinalPath(SafeFileHandle handle)
        {
            var path = new StringBuilder(LongestPath);
            for (uint form = 0; form <= 1; form++)
            {
                uint length = GetFinalPathNameByHandleW(handle, path, LongestPath, form);
                if (length > 0 && length < LongestPath)
                {
                    return path.ToString();
                }
            }
            return "";
        }

        // Return \\?\Volume{...}\ where a path that ends with a backslash is where a volume is mounted, else "".
        public static string VolumeName(string path)
        {
            var name = new StringBuilder(64);
            return GetVolumeNameForVolumeMountPointW(path, name, (uint)name.Capacity) ? name.ToString() : "";
        }

        // Return where a symbolic link or a mount point leads as a path, "" where that cannot be read.
        public static string LinkTarget(string path)
        {
            var data = new byte[LongestReparse];
            uint length;
            using (SafeFileHandle handle = OpenFile(path, ReadAttributes, BackupSemantics | OpenReparsePoint))
            {
                bool isRead = !handle.IsInvalid
                    && DeviceIoControl(handle, GetReparsePoint, IntPtr.Zero, 0, data, (uint)data.Length, out length, IntPtr.Zero);
                return isRead ? TargetIn(data) : "";
            }
        }

        // The substitute name of a symbolic link's or a mount point's REPARSE_DATA_BUFFER ([MS-FSCC] 2.1.2.4 and 2.1.2.5).
        public static string TargetIn(byte[] data)
        {
            int names = BitConverter.ToUInt32(data, 0) == Reparse.MountPoint ? 16 : 20;
            int offset = names + BitConverter.ToUInt16(data, 8), length = BitConverter.ToUInt16(data, 10);
            string name = offset + length > data.Length ? "" : Encoding.Unicode.GetString(data, offset, length);
            return name.StartsWith(@"\??\", StringComparison.Ordinal) ? @"\\?\" + name.Substring(4) : name;
        }

        // Return the next position at or after this one at which a sparse file is filled, its size if none is left.
        public static long NextFilled(SafeFileHandle handle, long position, long size)
        {
            var asked = new FileRange { Offset = position, Length = size - position };
            FileRange found;
            uint length;
            bool isRead = DeviceIoControlRange(handle, QueryAllocatedRanges, ref asked, 16, out found, 16, out length, IntPtr.Zero);
            if (!isRead && Marshal.GetLastWin32Error() != MoreData)
            {
                return position;
            }
            return length == 0 ? size : Math.Max(position, found.Offset);
        }

        // Processor and disk serve others first until this thread ends; it also sees placeholders as what they are.
        public static void StepBack()
        {
            try
            {
                SetThreadPriority(GetCurrentThread(), BackgroundBegin);
                RtlSetThreadPlaceholderCompatibilityMode(ExposePlaceholders);
            }
            catch (EntryPointNotFoundException)
            {
                // before Windows 10 1709 there are no placeholders of this kind
            }
        }

        [DllImport("kernel32.dll", SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        internal static extern bool FindClose(IntPtr handle);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern SafeFileHandle CreateFileW(
            string path, uint access, uint share, IntPtr security, uint creation, uint flags, IntPtr template);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern FindHandle FindFirstFileExW(
            string path, int level, out FindData data, int search, IntPtr filter, int flags);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool FindNextFileW(FindHandle handle, out FindData data);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern uint GetFileAttributesW(string path);

        [DllImport("kernel32.dll", SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool GetFileInformationByHandle(SafeFileHandle handle, out FileData data);

        [DllImport("kernel32.dll", SetLastError = true)]
        private static extern uint GetFileType(SafeFileHandle handle);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode)]
        private static extern uint GetDriveTypeW(string root);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        private static extern uint GetFinalPathNameByHandleW(SafeFileHandle handle, StringBuilder path, uint size, uint form);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool GetVolumeNameForVolumeMountPointW(string path, StringBuilder name, uint size);

        [DllImport("kernel32.dll", SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool DeviceIoControl(
            SafeFileHandle handle, uint code, IntPtr asked, uint askedSize, byte[] found, uint foundSize, out uint length, IntPtr overlapped);

        [DllImport("kernel32.dll", EntryPoint = "DeviceIoControl", SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool DeviceIoControlRange(
            SafeFileHandle handle, uint code, ref FileRange asked, uint askedSize, out FileRange found, uint foundSize, out uint length, IntPtr overlapped);

        [DllImport("kernel32.dll")]
        private static extern IntPtr GetCurrentThread();

        [DllImport("kernel32.dll", SetLastError = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool SetThreadPriority(IntPtr thread, int priority);

        [DllImport("ntdll.dll")]
        private static extern sbyte RtlSetThreadPlaceholderCompatibilityMode(sbyte mode);
    }
}
