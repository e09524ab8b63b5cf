// The documents in a compound file: which there are, and who reads each.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Returns the Parts of a document that lies in a storage of a compound file.
    internal delegate IEnumerable<Part> CompoundReader(Compound compound, CompoundEntry storage, Work work);

    internal static class CompoundDocuments
    {
        // How far the name of an encrypted package is looked for in a file whose directory is broken.
        private const int PackageNameWithin = 4 * 1024 * 1024;

        // Copies of the rows that a pivot table was made of ([MS-XLS] 2.1.2).
        private const string PivotStorage = "_sx_db_cur";

        // Stream that tells a document in a compound file, and its reader.
        private static readonly KeyValuePair<string, CompoundReader>[] Readers =
        {
            Told("encryptedpackage", (compound, storage, work) => Content.Lone(Content.Encrypted("office"))),
            Told("workbook", (compound, storage, work) => ReadExcel(compound, storage, work, "workbook")),
            Told("book", (compound, storage, work) => ReadExcel(compound, storage, work, "book")),
            Told("worddocument", (compound, storage, work) => WordBinary.JudgeWord(compound.Streams(storage), work)),
            Told("powerpoint document", (compound, storage, work) => PowerPoint.JudgeShow(compound.Streams(storage), work)),
            Told("package", (compound, storage, work) => work.Within(compound.Streams(storage)["package"])),
            Told("\u0001ole10native", ReadPackaged),
            Told("contents", (compound, storage, work) => work.Within(compound.Streams(storage)["contents"])),
            Told(Message.Mail, (compound, storage, work) => Message.JudgeMessage(compound, storage, work)),
        };

        // Return the Parts of each document; of a file without any what `readOther` says of the Work.
        public static IEnumerable<Part> JudgeCompound(Work work, Func<Work, string, IEnumerable<Part>> readOther)
        {
            Compound compound = Opened(work);
            if (compound == null && Holds(Streams.HeadOf(work.Source, PackageNameWithin), Recognise.EncryptedPackage))
            {
                yield return new Part("", Content.Encrypted("office"));
                yield break;
            }
            string name = compound != null ? NameIn(compound, null) : "";
            CompoundReader own = ReaderOf(name);
            foreach (Part part in own != null ? own(compound, null, work) : readOther(work, "ole2"))
            {
                yield return part;
            }
            if (compound == null || name == Message.Mail)
            {
                yield break; // in a mail every attachment looks like one
            }
            int number = 0;
            foreach (CompoundEntry storage in compound.Storages())
            {
                CompoundReader reader = ReaderOf(NameIn(compound, storage));
                if (reader == null)
                {
                    continue;
                }
                number++;
                foreach (Part part in reader(compound, storage, work))
                {
                    yield return new Part(Work.Joined("embedded " + number, part.Name), part.Judgement);
                }
            }
        }

        private static Compound Opened(Work work)
        {
            Seekable file = work.File();
            try
            {
                return new Compound(file, work.Allowance);
            }
            catch (EndOfStreamException)
            {
                return null;
            }
            catch (StructError)
            {
                return null;
            }
        }

        // Return the name of the stream that tells a document in a storage, the root without one, or "".
        private static string NameIn(Compound compound, CompoundEntry storage)
        {
            Dictionary<string, CompoundStream> streams = compound.Streams(storage);
            return Array.Find(Readers, reader => IsToldBy(reader.Key, streams)).Key ?? "";
        }

        // Tell whether a stream of this name is there; one that any program may name so must hold what is read of it.
        private static bool IsToldBy(string name, Dictionary<string, CompoundStream> streams)
        {
            return streams.ContainsKey(name)
                && (name != "contents" || Text.Latin(Streams.HeadOf(streams[name], 5), 0, 5) == "%PDF-");
        }

        // Return the Parts of a file that was put in by the Packager, or by a program without a storage.
        private static IEnumerable<Part> ReadPackaged(Compound compound, CompoundEntry storage, Work work)
        {
            byte[] data = Streams.Whole(
                compound.Streams(storage)["\u0001ole10native"], Settings.MemberBytes, "nested_too_big");
            return work.Within(new HeldSource(Packaged.Unpackaged(Packaged.Slice(data, 4, data.Length))));
        }

        private static CompoundReader ReaderOf(string name)
        {
            return Array.Find(Readers, reader => reader.Key == name).Value;
        }

        private static KeyValuePair<string, CompoundReader> Told(string name, CompoundReader reader)
        {
            return new KeyValuePair<string, CompoundReader>(name, reader);
        }

        // Return the Parts of the sheets of an xls; what it keeps of a pivot table is unread.
        private static IEnumerable<Part> ReadExcel(Compound compound, CompoundEntry storage, Work work, string name)
        {
            foreach (Part part in ExcelBinary.JudgeExcel(compound.Streams(storage)[name], work.Context))
            {
                yield return part;
            }
            if (compound.StoragesBelow(storage).Exists(held => held.Name.StartsWith(PivotStorage, StringComparison.Ordinal)))
            {
                yield return new Part("pivot", Judgement.Unread("format:pivot_cache"));
            }
        }

        private static bool Holds(byte[] data, byte[] word)
        {
            for (int at = Array.IndexOf(data, word[0]); at >= 0 && at <= data.Length - word.Length; at = Array.IndexOf(data, word[0], at + 1))
            {
                int same = 1;
                while (same < word.Length && data[at + same] == word[same])
                {
                    same++;
                }
                if (same == word.Length)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
