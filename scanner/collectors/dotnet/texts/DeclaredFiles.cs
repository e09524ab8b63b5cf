// Files of records that say by their first bytes what they are, as machines send them to one another.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class DeclaredFiles
    {
        private const int Bytes = 512;

        private static readonly Regex OfPayments = new Regex(
            "\\A(?:VOL1|HDR1|UHL1|[0-9]{14}[0-9 ](?:01|17|18|19|99|Z4|Z5|0[NCS])[0-9 ]{14}|101[ 0-9]{10}[ 0-9A-Z]{10}[0-9]{10}"
            + "|0 {17}[0-9]{2}[A-Z]{3} |\\{1:[A-Z][0-9]{2}|\\{4:|:20:|!(?:Type|Account|Option|Clear)|OFXHEADER|<OFX>)",
            RegexOptions.CultureInvariant);

        private static readonly Regex OfInterchange = new Regex(
            "\\A(?:ISA[^0-9A-Za-z]|UNA.{6}|UNB\\+|UNH\\+)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

        private static readonly Regex OfRosters = new Regex(
            "\\A(?:(?:0 NOTE [^\\n]{0,80}\\n){0,4}0 (?:HEAD|@[0-9A-Za-z]{1,20}@ INDI)|(?:QU [^\\n]{1,80}\\n\\.[^\\n]{1,40}\\n)?(?:PNL|ADL|PRL|PFS)\\r?\\n"
            + "[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?/[0-9]{2}[A-Z]{3})",
            RegexOptions.CultureInvariant);

        // Return what is to be said of the people in such a file.
        public static IEnumerable<Part> ReadDeclared(Work work)
        {
            string head = Collected.AsciiHead(work);
            string start = Text.StripStart(head.Substring(0, Math.Min(Bytes, head.Length)), " \t\r\n\u00ef\u00bb\u00bf");
            if (OfPayments.IsMatch(start))
            {
                return Payments.Judge(work, start);
            }
            if (OfInterchange.IsMatch(start))
            {
                return Interchange.Judge(work, start);
            }
            return OfRosters.IsMatch(start) ? Rosters.Judge(work, start) : new Part[0];
        }
    }
}
