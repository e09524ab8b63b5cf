// Which directories are to be read, in which order, and what kind of place each is: PowerShell found them.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A root that is not read: its state, and the reason for its coverage line.
    internal sealed class Refused : Exception
    {
        public readonly string State;
        public readonly string Reason;

        public Refused(string state, string reason) : base(state)
        {
            State = state;
            Reason = reason;
        }
    }

    // A root, and where its links lead or why it may not be asked.
    internal sealed class Place
    {
        public string Kind;
        public string Path;
        public string Opens;
        public Refused Refusal;

        // The place whose reading shows all of this one, or null.
        public Place Double;
    }

    internal static class Places
    {
        private static readonly string[] Kinds = { "removable", "home", "temp", "shared", "trash", "system" };

        // Return the Places that the settings name as place|path, each path once, in the order to read.
        public static List<Place> Of(List<string> roots, Disk disk)
        {
            var places = new List<Place>();
            var known = new HashSet<string>(disk.Comparer);
            foreach (string root in roots)
            {
                int bar = root.IndexOf('|');
                if (bar < 0 || bar == root.Length - 1 || Array.IndexOf(Kinds, root.Substring(0, bar)) < 0)
                {
                    throw new ArgumentException();
                }
                var place = new Place { Kind = root.Substring(0, bar), Path = root.Substring(bar + 1) };
                if (known.Add(Trimmed(place.Path, disk)))
                {
                    Resolve(place, disk);
                    places.Add(place);
                }
            }
            FindDoubles(places, disk);
            return places;
        }

        // Return a path without the separators at its end.
        public static string Trimmed(string path, Disk disk)
        {
            return path.TrimEnd(disk.Separator);
        }

        private static void Resolve(Place place, Disk disk)
        {
            try
            {
                place.Opens = disk.Resolve(place.Path);
            }
            catch (Refused refusal)
            {
                place.Opens = place.Path;
                place.Refusal = refusal;
            }
        }

        // A root that a link leads to, and that another one is or holds, is read there; of two alike the first is read.
        private static void FindDoubles(List<Place> places, Disk disk)
        {
            for (int n = 0; n < places.Count; n++)
            {
                Place place = places[n];
                bool isLink = !disk.Comparer.Equals(Trimmed(place.Opens, disk), Trimmed(place.Path, disk));
                for (int other = 0; other < places.Count && place.Double == null && place.Refusal == null; other++)
                {
                    Place owner = places[other];
                    if (other == n || owner.Refusal != null || owner.Double != null)
                    {
                        continue;
                    }
                    bool isSame = disk.Comparer.Equals(Trimmed(owner.Opens, disk), Trimmed(place.Opens, disk));
                    if ((isSame && (other < n || isLink)) || (!isSame && isLink && IsUnder(place.Opens, owner.Opens, disk)))
                    {
                        place.Double = owner;
                    }
                }
            }
        }

        private static bool IsUnder(string path, string directory, Disk disk)
        {
            string start = Trimmed(directory, disk) + disk.Separator;
            return path.Length > start.Length && disk.Comparer.Equals(path.Substring(0, start.Length), start);
        }
    }
}
