// People in free text, logs and anything without columns: identifiers with their proof, births with their label.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // What was seen of one kind; candidates and valid count values, the others distinct ones.
    internal sealed class Tally
    {
        // Different values of a checksummed kind that must pass before a text without any label is believed.
        public const int Unproved = 5;

        // Candidates after which a kind that mostly fails its checksum is only looked for beside its label.
        private const int GivenUp = 200;

        // Whether values without a label can no longer prove themselves: then only those beside one are counted.
        public bool IsGivenUp { get; private set; }

        private readonly Detector detector;
        private readonly Subjects labelled;
        private readonly Subjects all;
        private readonly KeyedHash hash;
        private long candidates;
        private long valid;
        private long besideLabel;
        private long validBesideLabel;

        public Tally(Detector detector, KeyedHash hash)
        {
            this.detector = detector;
            this.hash = hash;
            labelled = new Subjects(hash);
            all = new Subjects(hash);
            IsGivenUp = detector.Alone != "proof";
        }

        // Take a value of the kind's form, and return what it is if it is valid beside its label.
        public string Take(string value, bool isLabelled)
        {
            string told = null;
            candidates++;
            besideLabel += isLabelled ? 1 : 0;
            if ((isLabelled ? detector.Valid : detector.Unlabelled)(value))
            {
                valid++;
                byte[] subject = Text.LatinBytes(Validators.Compact(value));
                all.Add(subject);
                if (isLabelled)
                {
                    validBesideLabel++;
                    labelled.Add(subject);
                    told = Validators.Compact(value);
                }
            }
            if (candidates == GivenUp && valid < GivenUp / 2)
            {
                IsGivenUp = true;
            }
            return told;
        }

        // Return the different values that are believed.
        public Subjects Believed(bool trustsProof)
        {
            long everyone = all.Count();
            bool isProved = trustsProof && !IsGivenUp && valid >= CellValues.NearlyAll * candidates && everyone >= Unproved;
            return isProved ? all : AreOthers() ? new Subjects(hash) : labelled;
        }

        // Tell whether most of what stands beside a label fails the checksum, of numbers of cards some: then it is other numbers.
        public bool AreOthers()
        {
            double least = detector.Family == "payment" ? CellValues.NearlyAll : 0.5;
            return detector.Checksum && besideLabel > Unproved && validBesideLabel < least * besideLabel;
        }
    }

    // Takes a text as consecutive pieces of bytes, in an ASCII-compatible encoding.
    internal sealed class Prose
    {
        private const int DatesKept = 2000;
        private const int TakenBytes = 8 * 1024;

        // Of what was searched so much is kept: the name above an address is the farthest that is looked for.
        private const int BehindBytes = 512;

        // Believe of these lines only what the header of the table that they are lets them tell.
        public void Heed(Table table)
        {
            TrustsDates = !table.DatesEvents;
            TrustsProof = !table.ListsThings;
            TrustsContacts = !table.ListsFirms;
            TrustsNamed = !table.NumbersThings;
        }

        // Whether dates after names may be births.
        public bool TrustsDates = true;

        // Whether labelled dates of birth may be of people whose births are not known to all.
        public bool TrustsBirths = true;

        // Whether numbers that prove themselves need no label: those in a program are examples.
        public bool TrustsProof = true;

        // Whether names before telephones and above addresses may be people's.
        public bool TrustsContacts = true;

        // Whether numbers behind names may be people's: those of a list of parts are not.
        public bool TrustsNamed = true;

        // Whether line ends are written in two signs, as within the strings of JSON.
        public bool IsJson;

        private readonly Context context;
        private readonly Tally[] tallies;

        // The numbers that names stand before, null for kinds of which they are not counted so.
        private readonly BesideNames[] beside;
        private readonly MixedNumbers mixed;
        private readonly List<ToldNumber> labelledOnes = new List<ToldNumber>();
        private readonly Subjects accounts;
        private readonly Contacts contacts;
        private readonly Envelopes envelopes;
        private readonly Subjects births;
        private readonly Subjects named;
        private readonly Subjects known;
        private readonly List<int> dates = new List<int>();
        private readonly RunReader reader = new RunReader();
        private readonly Markings markings = new Markings();

        // Take a paragraph that stands above or below each page of a document.
        public void AddBesidePage(string text)
        {
            markings.AddBesidePage(text);
        }
        private readonly Credentials credentials = new Credentials();
        private readonly int latestBirth;
        private readonly List<KnownWatcher> watchers;

        // Short pieces that were not searched yet.
        private readonly MemoryStream waiting = new MemoryStream();

        // The end of what was fed, `kept` bytes, of which `searched` were searched.
        private byte[] data = new byte[0];
        private int kept;
        private int searched;

        public Prose(Context context)
        {
            this.context = context;
            tallies = Array.ConvertAll(Detectors.InProse, detector => new Tally(detector, context.Hash));
            beside = Array.ConvertAll(
                Detectors.InProse, one => BesideNames.IsNamedKind(one) ? new BesideNames(one, context.Hash) : null);
            mixed = new MixedNumbers(context.Hash);
            accounts = new Subjects(context.Hash);
            contacts = new Contacts(context.Hash);
            envelopes = new Envelopes(context.Hash);
            births = new Subjects(context.Hash);
            named = new Subjects(context.Hash);
            known = new Subjects(context.Hash);
            latestBirth = context.ThisYear - 10;
            watchers = context.Known.ConvertAll(export => new KnownWatcher(export));
        }

        // Take the next piece: the first `length` bytes. Short ones wait for others: what is cut between them is seen whole.
        public void Feed(byte[] piece, int length)
        {
            waiting.Write(piece, 0, length);
            if (waiting.Length >= TakenBytes)
            {
                TakeWaiting();
            }
        }

        private void TakeWaiting()
        {
            byte[] piece = waiting.ToArray();
            waiting.SetLength(0);
            if (piece.Length > 0)
            {
                Take(piece, piece.Length);
            }
        }

        private void Take(byte[] piece, int length)
        {
            markings.Feed(piece, length);
            credentials.Feed(piece, length);
            if (data.Length < kept + length)
            {
                Array.Resize(ref data, kept + length + 2 * ProseHits.Reach);
            }
            Buffer.BlockCopy(piece, 0, data, kept, length);
            if (IsJson)
            {
                WithLineEnds(data, Math.Max(0, kept - 1), kept + length);
            }
            kept += length;
            int end = kept - ProseHits.Reach;
            if (end > searched)
            {
                Search(searched, end);
                int passed = Math.Max(0, end - BehindBytes);
                Buffer.BlockCopy(data, passed, data, 0, kept - passed);
                kept -= passed;
                searched = end - passed;
            }
        }

        // Put line ends and tabs for those that JSON writes in two signs, a blank before each.
        private static void WithLineEnds(byte[] data, int start, int end)
        {
            for (int at = Array.IndexOf(data, (byte)'\\', start, end - start); at >= 0 && at + 1 < end;
                at = Array.IndexOf(data, (byte)'\\', at + 1, end - at - 1))
            {
                int place = "nrt".IndexOf((char)data[at + 1]);
                if (place >= 0)
                {
                    data[at] = (byte)' ';
                    data[at + 1] = (byte)"\n\r\t"[place];
                }
            }
        }

        // Tell whether anybody was found in what was fed.
        public bool HasPeople()
        {
            TakeWaiting();
            Search(searched, kept);
            searched = kept;
            return People().Exists(found => found.Value.Count() > 0);
        }

        // Return the Judgement on all that was fed; of a kind with fewer than `least` values there is none.
        public Judgement Judgement(long least = 1)
        {
            HasPeople();
            var offered = new List<string>();
            watchers.ForEach(watcher => offered.AddRange(watcher.People.Kinds));
            return Known.With(Judged(least), watchers, offered, context, 1.0);
        }

        private Judgement Judged(long least)
        {
            List<string> kinds = new List<string>();
            long most = 0;
            List<KeyValuePair<string, Subjects>> counted = People();
            counted.RemoveAll(found => found.Value.Count() < least);
            foreach (KeyValuePair<string, Subjects> found in counted)
            {
                kinds.AddRange(found.Key.Split('+'));
                most = Math.Max(most, found.Value.Count());
            }
            if (kinds.Count > 0)
            {
                Judgement judgement = Tables.ByCount(most, kinds, "medium", context);
                return judgement.Verdict != "few"
                    ? judgement
                    : judgement.WithSubjects(
                        counted.ConvertAll(found => new Counted(found.Key, found.Value.Hashes())).ToArray());
            }
            return Marks();
        }

        // Return what a text of nobody says, where all of it is fed at once.
        public Judgement Marks(byte[] whole)
        {
            markings.Feed(whole, whole.Length);
            credentials.Feed(whole, whole.Length);
            return Marks();
        }

        private Judgement Marks()
        {
            List<string> credentialKinds = credentials.Found();
            if (credentialKinds.Count > 0)
            {
                return new Judgement("credentials", 0, credentialKinds.ToArray(), "high", "");
            }
            if (markings.Found())
            {
                return new Judgement("marked", 0, new[] { "protective_marking" }, "medium", "");
            }
            return credentials.Protected != null ? Content.Encrypted(credentials.Protected) : Tables.Clean;
        }

        private void Search(int start, int end)
        {
            reader.Read(data, kept, start, end);
            List<KeyValuePair<int, int>> written = WordedDates.Find(data, kept, start, end, latestBirth);
            foreach (Hit hit in reader.Hits)
            {
                if (hit.Form.Detector == null)
                {
                    written.Add(new KeyValuePair<int, int>(hit.At, hit.Form.Shape.Length));
                }
                else
                {
                    AddIdentifier(hit.Form.Detector, hit.At, hit.Form.Shape.Length);
                }
            }
            mixed.Take(labelledOnes);
            labelledOnes.Clear();
            written.Sort((one, other) => one.Key != other.Key ? one.Key.CompareTo(other.Key) : one.Value.CompareTo(other.Value));
            written.ForEach(date => AddDate(date.Key, date.Value));
            BesideNames.BankAccounts(data, kept, start, end).ForEach(accounts.Add);
            contacts.Search(data, kept, start, end);
            envelopes.Search(data, kept, start, end);
            foreach (KeyValuePair<int, string> label in reader.Labels)
            {
                byte[] birth = ProseHits.LabelledBirth(data, kept, label.Value, label.Key);
                if (birth != null)
                {
                    births.Add(birth);
                }
            }
        }

        private void AddDate(int at, int length)
        {
            if (ProseHits.IsBirthOfAged(data, at, length) || ProseHits.IsBirthElsewhere(data, at) || ProseHits.IsBirthBefore(data, kept, at + length))
            {
                byte[] birth = new byte[length];
                Buffer.BlockCopy(data, at, birth, 0, length);
                births.Add(birth);
            }
            NamedBirth found = ProseHits.NamedBirthAt(data, at, length, latestBirth);
            if (found == null)
            {
                return;
            }
            named.Add(found.Subject);
            string[] words = Decoders.Decode(found.Subject, "utf-8").Split(' ');
            watchers.ForEach(watcher => watcher.Birth(words[0], words[1], found.Date));
            if (found.IsKnown)
            {
                known.Add(found.Subject);
                if (dates.Count < DatesKept)
                {
                    dates.Add(found.Date);
                }
            }
        }

        private void AddIdentifier(Detector detector, int at, int length)
        {
            if (watchers.Count > 0)
            {
                string value = Text.Latin(data, at, length);
                watchers.ForEach(watcher => watcher.Value(detector.Kind, value));
            }
            int number = Array.IndexOf(Detectors.InProse, detector);
            Tally tally = tallies[number];
            if (beside[number] != null)
            {
                beside[number].Look(data, kept, at, Text.Latin(data, at, length));
            }
            bool isLabelled = ProseHits.IsLabelled(data, at, detector.Labels);
            if (isLabelled || !tally.IsGivenUp)
            {
                string told = tally.Take(Text.Latin(data, at, length), isLabelled);
                if (told != null && MixedNumbers.MayBe(detector))
                {
                    labelledOnes.Add(new ToldNumber { At = at, Kind = detector.Kind, Number = told });
                }
            }
        }

        // Return the people of each kind that are believed.
        private List<KeyValuePair<string, Subjects>> People()
        {
            long namedOnes = TrustsDates ? named.Count() : 0;
            if (known.Count() < 2 * CellValues.KnownNames * namedOnes || !Dates.Births(dates, context.ThisYear))
            {
                namedOnes = 0;
            }
            var people = new List<KeyValuePair<string, Subjects>>();
            if (TrustsBirths)
            {
                people.Add(new KeyValuePair<string, Subjects>("date_of_birth", births));
            }
            if (namedOnes > 0)
            {
                people.Add(new KeyValuePair<string, Subjects>("full_name+date_of_birth", named));
            }
            if (accounts.Count() >= Tally.Unproved) // fewer may stand on the bills of a company
            {
                people.Add(new KeyValuePair<string, Subjects>("sort_code+bank_account", accounts));
            }
            if (TrustsContacts && contacts.AreOfPeople())
            {
                people.Add(new KeyValuePair<string, Subjects>("full_name+phone", contacts.Names));
            }
            if (TrustsContacts && envelopes.AreOfPeople())
            {
                people.Add(new KeyValuePair<string, Subjects>("full_name+address", envelopes.Names));
            }
            for (int n = 0; n < tallies.Length; n++)
            {
                string kind = Detectors.InProse[n].Kind;
                if (TrustsNamed && beside[n] != null && beside[n].AreOfPeople())
                {
                    people.Add(new KeyValuePair<string, Subjects>("full_name+" + kind, beside[n].Numbers));
                }
                if (Detectors.InProse[n].Alone != "never")
                {
                    people.Add(new KeyValuePair<string, Subjects>(kind, tallies[n].Believed(TrustsProof)));
                }
            }
            people.RemoveAll(found => found.Value.Count() == 0);
            AddMixed(people);
            return people;
        }

        // Add the people told by numbers of several kinds, where there are enough and of no kind alone.
        private void AddMixed(List<KeyValuePair<string, Subjects>> found)
        {
            if (mixed.Kinds.Count < 2 || mixed.Count() + 1 < context.Threshold)
            {
                return;
            }
            Subjects people = mixed.WithLast();
            bool isTold = found.Exists(one => one.Value.Count() >= context.Threshold);
            bool areOthers = Array.Exists(Detectors.InProse, detector => mixed.Kinds.Contains(detector.Kind)
                && tallies[Array.IndexOf(Detectors.InProse, detector)].AreOthers());
            if (!isTold && people.Count() >= context.Threshold && !areOthers)
            {
                found.Add(new KeyValuePair<string, Subjects>(string.Join("+", mixed.Kinds), people));
            }
        }
    }
}
