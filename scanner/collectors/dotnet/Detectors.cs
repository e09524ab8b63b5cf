// The kinds of value that are looked for: how each looks, what proves it, which words announce it.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // `Valid` judges a cell under its header, `Unlabelled` one without; `Checksum`: the value proves itself
    // if nearly all of its column do; `Shapes`: its forms in prose; `Labels`: words shortly before it, in small letters.
    internal sealed class Detector
    {
        public readonly string Kind;
        public readonly Predicate<string> Valid;
        public readonly Predicate<string> Unlabelled;
        public readonly bool Checksum;
        public string[] Shapes;
        public string[] Labels;

        public Detector(string kind, Predicate<string> valid, Predicate<string> unlabelled, bool checksum)
        {
            Kind = kind;
            Valid = valid;
            Unlabelled = unlabelled;
            Checksum = checksum;
        }
    }

    internal static class Detectors
    {
        public static readonly Detector[] All = WithShapes(
            new Detector("nino", Validators.IsNino, IsFullNino, false),
            new Detector("pnc_id", Validators.IsPncId, IsSlashedPnc, true),
            new Detector("cro_number", Validators.IsCroNumber, Validators.IsCroNumber, true),
            new Detector("prison_number", Validators.IsPrisonNumber, Validators.IsNomsNumber, false),
            new Detector("nhs_number", Validators.IsNhsNumber, Validators.IsIssuedNhsNumber, true),
            new Detector("card_number", Validators.IsCardNumber, Validators.IsCardNumber, true),
            new Detector("email", Validators.IsPersonalEmail, IsEmailAlone, false),
            new Detector("postcode", Validators.IsPostcode, Validators.IsPostcode, false),
            new Detector("phone", Validators.IsPhone, Validators.IsPhone, false));

        // The detectors that free text is searched with.
        public static readonly Detector[] InProse = Array.FindAll(All, HasShapes);

        private static Detector[] WithShapes(params Detector[] detectors)
        {
            for (int i = 0; i < detectors.Length; i++)
            {
                string[] row = Lists.Detectors[i];
                if (row[0] != detectors[i].Kind)
                {
                    throw new InvalidOperationException(row[0]);
                }
                detectors[i].Shapes = row[1].Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries);
                detectors[i].Labels = row[2].Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries);
            }
            return detectors;
        }

        private static bool HasShapes(Detector detector)
        {
            return detector.Shapes.Length > 0;
        }

        // PNC id written with its slash: without it one is too like any code to be taken for one unasked.
        private static bool IsSlashedPnc(string text)
        {
            return text.IndexOf('/') >= 0 && Validators.IsPncId(text);
        }

        // NINO with its suffix letter.
        private static bool IsFullNino(string text)
        {
            return text.Length > 0 && "ABCDabcd".IndexOf(text[text.Length - 1]) >= 0 && Validators.IsNino(text);
        }

        // E-mail address that names a person, tested cheaply first: most cells hold no @.
        private static bool IsEmailAlone(string text)
        {
            return text.IndexOf('@') >= 0 && Validators.IsPersonalEmail(text);
        }
    }
}
