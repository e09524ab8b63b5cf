// Whose data it is: the keys of a table or a text against the fingerprints of known exports (known.py says how and why).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // About how many people of a known export are there, and planted records of it.
    internal sealed class KnownCount
    {
        public string Export;
        public long People;
        public long Of;
        public long Canaries;
    }

    // The keys of one table or text, offered to one KnownExport.
    internal sealed class KnownPeople
    {
        // Nats against chance: one in 65 million tables of unrelated people is said to be of an export.
        private const double CertainNats = 18.0;

        // Of a table's people that must be of the export, where two things are joined and for identifiers.
        private const double LeastJoined = 0.1;
        private const double LeastSingle = 0.02;

        // Of the greatest count: kinds that show so many people show the same ones.
        private const double AlikeCounts = 0.85;

        private readonly KnownExport export;
        private readonly List<string> kinds = new List<string>();
        private readonly Dictionary<string, KeyCount> counts = new Dictionary<string, KeyCount>();
        private readonly Dictionary<string, TwinSample> twins = new Dictionary<string, TwinSample>();
        private readonly HashSet<int> canaries = new HashSet<int>();

        public KnownPeople(KnownExport export)
        {
            this.export = export;
        }

        // The kinds of value that were offered.
        public IEnumerable<string> Kinds
        {
            get
            {
                foreach (string kind in kinds)
                {
                    foreach (string part in kind.Split('+'))
                    {
                        yield return part == "name" ? "full_name" : part == "birth" ? "date_of_birth" : part;
                    }
                }
            }
        }

        // Take one key of a kind that the export has.
        public void Add(KnownKey key)
        {
            KnownHash hash = export.HashOf(key.Kind, key.Text);
            int canary = export.CanaryOf(hash);
            if (canary >= 0)
            {
                canaries.Add(canary);
            }
            KeyCount count;
            if (!counts.TryGetValue(key.Kind, out count))
            {
                kinds.Add(key.Kind);
                count = counts[key.Kind] = new KeyCount(export.Filters[key.Kind]);
                twins[key.Kind] = new TwinSample();
            }
            if (count.Add(hash) && key.Twin != "" && twins[key.Kind].Add(hash.High))
            {
                twins[key.Kind].Know(hash.High, export.Filters[key.Kind].Has(export.HashOf(key.Kind, key.Twin).Low));
            }
        }

        // Return what was found, or null; `grown`: all rows over those that were added.
        public KnownCount Found(double grown)
        {
            List<double> shown = kinds.ConvertAll(PeopleOf);
            double most = 0.0;
            shown.ForEach(count => most = Math.Max(most, count));
            shown = shown.FindAll(count => count > 0.0 && count >= AlikeCounts * most);
            double sum = 0.0;
            shown.ForEach(count => sum += count);
            long people = Math.Min(export.People, (long)(sum / Math.Max(1, shown.Count) * grown + 0.5));
            if (people == 0 && canaries.Count == 0)
            {
                return null;
            }
            return new KnownCount
            {
                Export = export.Name,
                People = Math.Max(people, canaries.Count),
                Of = export.People,
                Canaries = canaries.Count
            };
        }

        // Return how many people of the export the keys of a kind show, 0 where chance could do it.
        private double PeopleOf(string kind)
        {
            KeyResult keys = counts[kind].Result();
            int asked = twins[kind].Kept;
            double chance = Math.Max(twins[kind].Share(), export.Filters[kind].Background);
            double doubt = asked > 0 ? 2 * Math.Sqrt(chance * (1 - chance) / asked) : 0.0;
            double surplus = chance < 1 ? (keys.Share - chance) / (1 - chance) : 0.0;
            bool isEnough = surplus >= (asked > 0 ? LeastJoined : LeastSingle);
            return isEnough && keys.Asked * NatsAgainst(keys.Share, chance + doubt) >= CertainNats ? keys.Count * surplus : 0.0;
        }

        // Return how many nats a key of the sample tells against chance (Kullback and Leibler; Chernoff's bound).
        public static double NatsAgainst(double share, double chance)
        {
            if (share <= chance || chance >= 1)
            {
                return 0.0;
            }
            double rest = share < 1 ? (1 - share) * Math.Log((1 - share) / (1 - chance)) : 0.0;
            return share * Math.Log(share / chance) + rest;
        }
    }

    // Offers the rows of one typed table, or what was found in a text, to one KnownExport.
    internal sealed class KnownWatcher
    {
        private readonly KnownExport export;
        private readonly RowKeys keys;
        private readonly List<KnownKey> found = new List<KnownKey>();
        private readonly List<string> joined;

        public readonly KnownPeople People;

        public KnownWatcher(KnownExport export)
        {
            this.export = export;
            People = new KnownPeople(export);
            joined = new List<string>(Array.FindAll(Lists.JoinedKinds, export.Filters.ContainsKey));
        }

        private KnownWatcher(KnownExport export, RowKeys keys) : this(export)
        {
            this.keys = keys;
        }

        // Return one for each export that has keys of kinds that these columns have.
        public static List<KnownWatcher> For(List<KnownExport> exports, List<Column> columns, List<List<string>> body)
        {
            var watchers = new List<KnownWatcher>();
            foreach (KnownExport export in exports)
            {
                var keys = new RowKeys(columns, export.Filters.Keys, body);
                if (keys.HasAny)
                {
                    watchers.Add(new KnownWatcher(export, keys));
                }
            }
            return watchers;
        }

        // Take one row.
        public void Add(List<string> row)
        {
            found.Clear();
            keys.Of(row, found);
            found.ForEach(People.Add);
        }

        // Take what has the form of an identifier.
        public void Value(string kind, string text)
        {
            string key = export.Filters.ContainsKey(kind) ? KnownKeys.SingleKey(text, kind) : "";
            if (key != "")
            {
                People.Add(new KnownKey { Kind = kind, Text = key, Twin = "" });
            }
        }

        // Take two words of a name, whichever comes first, and the date of birth behind them.
        public void Birth(string first, string last, int date)
        {
            found.Clear();
            AddName(first, last, date);
            AddName(last, first, date);
            found.ForEach(People.Add);
        }

        private void AddName(string one, string other, int date)
        {
            string surname = KnownKeys.LettersOf(one);
            string initial = Text.Cut(KnownKeys.LettersOf(other), 1);
            var parts = new KnownParts { Surname = surname, Name = surname + " " + initial, Initials = "", Postcode = "" };
            parts.Birth = surname != "" && initial != "" ? date : 0;
            KnownKeys.Join(joined, parts, found);
        }
    }
}
