// The scan from its settings to its last line.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Threading;

namespace Mediascan.Stray
{
    // What PowerShell calls.
    public static class Entry
    {
        // Scan as settings of the form name=value say, and return the lines of the answer. Without a last line that begins
        // with {"end" the scan did not end by itself. `fingerprints`: of known exports, in base64.
        public static string[] Scan(string[] settings, string[] fingerprints)
        {
            return Program.Run(settings, fingerprints, new WindowsDisk());
        }
    }

    internal static class Program
    {
        // Seconds after the agreed time at which a scan that no longer looks at the clock is left alone.
        private const int Overtime = 10;

        // What hostile nesting may use.
        private const int StackBytes = 16 * Settings.MiB;

        public static string[] Run(string[] arguments, string[] fingerprints, Disk disk)
        {
            var lines = new List<string>();
            try
            {
                Settings settings = Arguments.Read(arguments);
                settings.Known.AddRange(Array.ConvertAll(fingerprints, KnownExport.Of));
                var thread = new Thread(() => Answer(settings, disk, lines), StackBytes);
                thread.IsBackground = true;
                thread.Start();
                thread.Join(TimeSpan.FromSeconds(settings.Seconds + Overtime));
            }
            catch (ArgumentException)
            {
                lines.Add("stray: argument");
            }
            catch (Exception fault)
            {
                lines.Add("stray: " + fault.GetType().Name);
            }
            lock (lines)
            {
                return lines.ToArray();
            }
        }

        private static void Answer(Settings settings, Disk disk, List<string> lines)
        {
            try
            {
                disk.StepBack();
                new Scan(settings, disk, line => Add(lines, line)).Run();
            }
            catch (Exception fault)
            {
                Add(lines, "stray: " + fault.GetType().Name); // never its message: that may quote a file
            }
        }

        private static void Add(List<string> lines, string line)
        {
            lock (lines)
            {
                lines.Add(line);
            }
        }
    }

    // Settings as text: name=value, one `root=place|path` for each root.
    internal static class Arguments
    {
        private const double LongestSeconds = 1000000;

        // Return the Settings, or raise ArgumentException for what is not known.
        public static Settings Read(string[] arguments)
        {
            var settings = new Settings();
            settings.Roots.Clear();
            foreach (string argument in arguments)
            {
                int equals = argument.IndexOf('=');
                if (equals < 0)
                {
                    throw new ArgumentException();
                }
                Take(settings, argument.Substring(0, equals), argument.Substring(equals + 1));
            }
            if (settings.Memory < Settings.LeastMemory)
            {
                throw new ArgumentException();
            }
            return settings;
        }

        private static void Take(Settings settings, string name, string value)
        {
            switch (name)
            {
                case "root":
                    settings.Roots.Add(value);
                    break;
                case "detectors":
                    OwnDetectors.Take(value);
                    break;
                case "seconds":
                    settings.Seconds = Seconds(value);
                    break;
                case "file_share":
                    settings.FileShare = Share(value);
                    break;
                case "files":
                    settings.Files = Count(value);
                    break;
                case "bytes":
                    settings.Bytes = Count(value);
                    break;
                case "listed":
                    settings.Listed = Count(value);
                    break;
                case "memory":
                    settings.Memory = Count(value);
                    break;
                case "people":
                    settings.People = Count(value);
                    break;
                default:
                    throw new ArgumentException();
            }
        }

        private static double Seconds(string value)
        {
            double seconds;
            bool isNumber = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds);
            if (!isNumber || seconds > LongestSeconds)
            {
                throw new ArgumentException();
            }
            return seconds;
        }

        private static double Share(string value)
        {
            double share = Seconds(value);
            if (share <= 0 || share > 1)
            {
                throw new ArgumentException();
            }
            return share;
        }

        private static long Count(string value)
        {
            long count;
            if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out count))
            {
                throw new ArgumentException();
            }
            return count;
        }
    }

    // One run over all roots.
    internal sealed class Scan
    {
        private readonly Settings settings;
        private readonly Disk disk;
        private readonly Stopwatch watch = Stopwatch.StartNew();
        private readonly Budget budget;
        private readonly Report report;
        private readonly Context context;
        private readonly HashSet<string> linked = new HashSet<string>(StringComparer.Ordinal);

        public Scan(Settings settings, Disk disk, Action<string> line)
        {
            this.settings = settings;
            this.disk = disk;
            var process = Process.GetCurrentProcess();
            budget = new Budget(settings, () => watch.Elapsed.TotalSeconds, () => Used(process));
            report = new Report(line, settings.Listed);
            context = new Context(RandomKey(), DateTime.UtcNow.Year, settings.People, budget, settings.Known);
        }

        // Read every root that was asked for, and report each.
        public void Run()
        {
            List<Place> places = Places.Of(settings.Roots, disk);
            var closed = new HashSet<string>(disk.Comparer);
            foreach (Place place in places)
            {
                closed.Add(Places.Trimmed(place.Path, disk));
                closed.Add(place.Refusal == null ? disk.VolumeAt(place.Opens) : "");
            }
            var states = new Dictionary<Place, string>();
            foreach (Place place in places.FindAll(one => one.Double == null))
            {
                var coverage = new Coverage();
                states[place] = ReadRoot(place, closed, coverage);
                report.Root(place, states[place], coverage);
            }
            foreach (Place place in places.FindAll(one => one.Double != null))
            {
                Place at = place;
                while (at.Double != null)
                {
                    at = at.Double;
                }
                report.Root(place, states[at], new Coverage());
            }
            report.End(watch.Elapsed.TotalSeconds, settings.Known);
        }

        // Return the seconds of the processor that this process has used.
        private static double Used(Process process)
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }

        private static byte[] RandomKey()
        {
            var key = new byte[32];
            using (var random = RandomNumberGenerator.Create())
            {
                random.GetBytes(key);
            }
            return key;
        }

        private string ReadRoot(Place place, HashSet<string> closed, Coverage coverage)
        {
            try
            {
                budget.CheckEnd();
                if (place.Refusal != null)
                {
                    if (place.Refusal.Reason.Length > 0)
                    {
                        coverage.Skipped[place.Refusal.Reason] = 0;
                    }
                    return place.Refusal.State;
                }
                foreach (Found found in FilesOf(place, closed, coverage))
                {
                    ReadFile(found, place, coverage);
                }
            }
            catch (OutOfBudget cap)
            {
                return cap.Message;
            }
            catch (DiskFault fault)
            {
                return fault.Message == "vanished" ? "absent" : "denied";
            }
            return "ok";
        }

        private IEnumerable<Found> FilesOf(Place place, HashSet<string> closed, Coverage coverage)
        {
            Status top = disk.At(place.Opens);
            if (top.Kind == Kind.File)
            {
                return new[] { new Found(place.Opens, disk.Shown(place.Opens), top) };
            }
            return new Walk(disk, closed, coverage.Skip).Below(place.Opens, disk.Names(place.Opens));
        }

        private void ReadFile(Found found, Place place, Coverage coverage)
        {
            string refusal = found.Status.Refusal;
            OpenedFile opened = null;
            try
            {
                try
                {
                    opened = refusal.Length == 0 ? disk.Open(found.Opens, found.Status) : null;
                }
                catch (DiskFault fault)
                {
                    refusal = fault.Message;
                }
                if (opened == null || opened.Names <= 1 || linked.Add(opened.Identity))
                {
                    Judge(found, place, coverage, opened, refusal);
                }
            }
            finally
            {
                if (opened != null)
                {
                    opened.Dispose();
                }
            }
        }

        private void Judge(Found found, Place place, Coverage coverage, OpenedFile opened, string refusal)
        {
            budget.UseFile();
            coverage.Files++;
            coverage.BytesSeen += found.Status.Size;
            string kind = place.Kind != "removable" && disk.IsTrash(found.Path) ? "trash" : place.Kind;
            var reasons = new HashSet<string>(StringComparer.Ordinal);
            foreach (Part part in opened == null ? Unread(refusal) : Parts(opened, found.Path))
            {
                if (part.Judgement.Verdict == "not_read")
                {
                    reasons.Add(part.Judgement.Reason);
                }
                if (part.Judgement.Verdict != "clean")
                {
                    report.File(found, kind, part);
                }
            }
            if (settings.Known.Count > 0 && budget.LeftOut && reasons.Count == 0)
            {
                reasons.Add("partial");
            }
            foreach (string reason in reasons)
            {
                coverage.Skip(reason);
            }
            coverage.BytesRead += reasons.Count == 0 ? found.Status.Size : 0;
        }

        private static IEnumerable<Part> Unread(string reason)
        {
            return new[] { new Part("", Judgement.Unread(reason)) };
        }

        private IEnumerable<Part> Parts(OpenedFile opened, string name)
        {
            var source = new FileSource(opened.Stream, opened.Size, opened.IsSparse, opened.NextFilled, budget);
            return Content.JudgeContent(source, context.InFile(name));
        }
    }
}
