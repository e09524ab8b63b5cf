// The kinds of value that are looked for: how each looks, what proves it, which words announce it. The table is data.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // `Valid` judges a cell under its header, `Unlabelled` one without; `Checksum`: the value proves itself
    // if nearly all of its column do; `Shapes`: its forms in prose; `Labels`: words shortly before it, in small letters;
    // `Alone`: what makes a column of it people by itself: its values (proof), its label (label), or nothing (never).
    internal sealed class Detector
    {
        public readonly string Kind;
        public readonly Predicate<string> Valid;
        public readonly Predicate<string> Unlabelled;
        public readonly bool Checksum;
        public readonly string Family;
        public readonly string Alone;
        public readonly string[] Shapes;
        public readonly string[] Labels;

        public Detector(string[] row)
        {
            Kind = row[0];
            Valid = Validators.ByName[row[1]];
            Unlabelled = Validators.ByName[row[2]];
            Checksum = row[3] != "";
            Family = row[4];
            Alone = row[5];
            Shapes = row[6].Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries);
            Labels = row[7].Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries);
        }

        // One of an organisation's own.
        public Detector(List<object> row, Predicate<string> valid)
        {
            Kind = (string)row[0];
            Valid = valid;
            Checksum = (bool)row[3];
            Family = (string)row[4];
            Alone = (string)row[5];
            Unlabelled = Alone == "proof" ? valid : Validators.IsNothing;
            Shapes = OwnDetectors.Texts(row[6]);
            Labels = OwnDetectors.Texts(row[7]);
        }
    }

    internal static class Detectors
    {
        public static readonly Detector[] All = OwnFirst(Array.ConvertAll(Lists.Detectors, row => new Detector(row)));

        // The detectors that free text is searched with.
        public static readonly Detector[] InProse = Array.FindAll(All, detector => detector.Shapes.Length > 0);

        private static Detector[] OwnFirst(Detector[] detectors)
        {
            List<Detector> all = new List<Detector>(OwnDetectors.All);
            all.AddRange(detectors);
            return all.ToArray();
        }
    }
}
