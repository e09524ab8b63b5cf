// A Windows disk in memory, for what no Linux file system has. The first argument names a file of lines, tab separated:
//   attributes (hexadecimal)  tag (hexadecimal)  path  text      a name; the path's directories exist by themselves
//   volume  path  volume's path                                  a volume that is mounted on a directory
//   fault  path  word                                            a name that cannot be opened, or a directory not be listed
//   link  path  path                                             where a root's links lead
//   locked  path                                                 a file of which a part is locked
//   names  path  number  identity                                a file with several names
// The other arguments are the settings. Opened paths are printed as `opened <path>` after the answer.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal sealed class LockedStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            throw new IOException("locked", unchecked((int)0x80070021));
        }
    }

    internal sealed class MemoryDisk : Disk
    {
        public readonly List<string> Opened = new List<string>();
        private readonly Dictionary<string, List<Status>> directories = Table<List<Status>>();
        private readonly Dictionary<string, string> texts = Table<string>();
        private readonly Dictionary<string, string> volumes = Table<string>();
        private readonly Dictionary<string, string> faults = Table<string>();
        private readonly Dictionary<string, string> links = Table<string>();
        private readonly HashSet<string> locked = new HashSet<string>();
        private readonly Dictionary<string, string[]> names = Table<string[]>();

        public static void Answer(string[] arguments, TextWriter output)
        {
            var disk = new MemoryDisk();
            foreach (string line in @File.ReadAllLines(arguments[0]))
            {
                disk.Take(line.Split('\t'));
            }
            var settings = new List<string>(arguments);
            settings.RemoveAt(0);
            foreach (string line in Program.Run(settings.ToArray(), new string[0], disk))
            {
                output.Write(line + "\n");
            }
            foreach (string path in disk.Opened)
            {
                output.Write("opened " + path + "\n");
            }
        }

        public override StringComparer Comparer
        {
            get { return StringComparer.OrdinalIgnoreCase; }
        }

        public override char Separator
        {
            get { return '\\'; }
        }

        public override string Resolve(string path)
        {
            string real;
            return links.TryGetValue(path, out real) ? real : path;
        }

        public override Status At(string path)
        {
            Names(path);
            return new Status { Name = "", Kind = Kind.Directory };
        }

        public override List<Status> Names(string path)
        {
            Fail(path);
            List<Status> found;
            if (!directories.TryGetValue(path.TrimEnd('\\'), out found))
            {
                throw new DiskFault("vanished");
            }
            return found;
        }

        public override OpenedFile Open(string path, Status status)
        {
            Opened.Add(path);
            Fail(path);
            byte[] data = Encoding.UTF8.GetBytes(texts[path]);
            string[] several;
            bool isOne = !names.TryGetValue(path, out several);
            return new OpenedFile
            {
                Stream = locked.Contains(path) ? new LockedStream() : new MemoryStream(data),
                Size = data.Length,
                Names = isOne ? 1 : long.Parse(several[0]),
                Identity = isOne ? "" : several[1],
            };
        }

        public override string VolumeAt(string path)
        {
            string volume;
            return volumes.TryGetValue(path.TrimEnd('\\'), out volume) ? volume : "";
        }

        public override bool IsTrash(string path)
        {
            return new WindowsDisk().IsTrash(path);
        }

        public override void StepBack()
        {
        }

        private static Dictionary<string, T> Table<T>()
        {
            return new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        }

        private void Fail(string path)
        {
            string word;
            if (faults.TryGetValue(path, out word))
            {
                throw new DiskFault(word);
            }
        }

        private void Take(string[] fields)
        {
            switch (fields[0])
            {
                case "volume":
                    volumes[fields[1]] = fields[2];
                    break;
                case "fault":
                    faults[fields[1]] = fields[2];
                    break;
                case "link":
                    links[fields[1]] = fields[2];
                    break;
                case "locked":
                    locked.Add(fields[1]);
                    break;
                case "names":
                    names[fields[1]] = new[] { fields[2], fields[3] };
                    break;
                default:
                    Add(fields[2], uint.Parse(fields[0], NumberStyles.HexNumber), uint.Parse(fields[1], NumberStyles.HexNumber), fields[3]);
                    break;
            }
        }

        private void Add(string path, uint attributes, uint tag, string text)
        {
            string above = path.Substring(0, path.LastIndexOf('\\')), name = path.Substring(above.Length + 1);
            if (!directories.ContainsKey(above))
            {
                directories[above] = new List<Status>();
                if (above.LastIndexOf('\\') > 0)
                {
                    Add(above, Reparse.IsDirectory, 0, "");
                }
            }
            text = text.Replace("|", "\n");
            string refusal;
            Kind kind = Reparse.Judge(attributes, tag, out refusal);
            if (kind == Kind.Directory && refusal.Length == 0 && !directories.ContainsKey(path))
            {
                directories[path] = new List<Status>();
            }
            directories[above].Add(new Status { Name = name, Kind = kind, Size = text.Length, Refusal = refusal });
            directories[above].Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            texts[path] = text;
        }
    }
}
