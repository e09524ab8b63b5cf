// Backups of SQL Server and of Windows (Microsoft Tape Format): their texts, narrow or wide; which are of one row is lost.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class TapeBackup
    {
        // Return the Part of the texts in a backup; one in which no people show remains unread.
        public static IEnumerable<Part> ReadTapeBackup(Work work)
        {
            var narrow = new Prose(work.Context);
            var wide = new Prose(work.Context);
            Pieces stream = work.Source.Open();
            var filled = new byte[0];
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                narrow.Feed(stream.Buffer, read);
                filled = filled.Length < read ? new byte[read] : filled;
                int kept = 0;
                for (int at = 0; at < read; at++)
                {
                    filled[kept] = stream.Buffer[at];
                    kept += stream.Buffer[at] != 0 ? 1 : 0;
                }
                wide.Feed(filled, kept);
            }
            Judgement found = narrow.Judgement();
            Judgement other = wide.Judgement();
            found = other.People > found.People ? other : found;
            return Content.Lone(found.People > 0 ? found.WithConfidence("low") : Judgement.Unread("format:backup"));
        }
    }
}
