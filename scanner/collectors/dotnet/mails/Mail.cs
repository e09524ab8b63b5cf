// Mails and mailboxes: their texts together, and each attachment by itself.
//
// Headers are context: who wrote to whom is nobody's record, and an archive of letters is no list of people.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal static class Mail
    {
        // Return what is to be said of a mail or a mailbox.
        public static IEnumerable<Part> ReadMail(Work work)
        {
            return new MailReader(work).Parts();
        }
    }

    // Reads one mail or a whole mailbox.
    internal class MailReader
    {
        private const int MarkupBytes = 1000;

        // Bytes of a text from which it may hold a table of people.
        private const int TableText = 256;

        // Colons in a shorter one, which may be a form.
        private const int FormSigns = 3;
        private const string LockedText = "-----BEGIN PGP MESSAGE-----";
        private const int CmsHead = 64;
        private static readonly string[] Smime = { "application/pkcs7-mime", "application/x-pkcs7-mime" };

        // enveloped-data and authenticated-enveloped-data (RFC 5652, 5083), near the start of what is encrypted.
        private static readonly string[] Enveloped = {
            "\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0003",
            "\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0009\u0010\u0001\u0017" };

        protected readonly Work work;
        protected bool isBox;
        private readonly bool isUw;
        protected readonly Prose prose;

        // The Judgement on the text of one mail that names most people, too few to be told by itself.
        private Judgement best = Judgement.Clean;

        // The people of all such texts.
        private readonly Together few;
        protected int number;
        private MailWalk walk;

        // The Judgement on the texts of the mail that is open that names most people.
        private Judgement found = Judgement.Clean;

        public MailReader(Work work)
        {
            this.work = work;
            isBox = work.Detail == "mbox";
            isUw = Text.StartsWith(work.Head, work.Head.Length, MailHeaders.UwMailbox, 0);
            few = new Together(work.Context);
            prose = new Prose(work.Context);
        }

        // Return the Parts of what is attached, of texts with people, and last of all texts together.
        public virtual IEnumerable<Part> Parts()
        {
            IEnumerable<byte[]> lines = MailWalk.LinesOf(work.Source.Open());
            foreach (Part part in isBox ? Box(lines) : Lone(lines))
            {
                yield return part;
            }
            yield return Together();
        }

        // Return the Part of the texts of all mails.
        protected Part Together()
        {
            Judgement judgement = prose.Judgement();
            Judgement most = judgement.People >= best.People ? judgement : best;
            return new Part("", few.Judged().People > most.People ? few.Judged() : most);
        }

        private IEnumerable<Part> Lone(IEnumerable<byte[]> lines)
        {
            walk = new MailWalk("");
            bool isFirst = true;
            foreach (byte[] line in lines)
            {
                if (!isFirst || !MailHeaders.IsLengthLine(line))
                {
                    MailPart done = walk.Take(line);
                    foreach (Part part in done != null ? Told(done) : None)
                    {
                        yield return part;
                    }
                }
                isFirst = false;
            }
            foreach (Part part in End())
            {
                yield return part;
            }
        }

        protected static readonly Part[] None = new Part[0];

        private IEnumerable<Part> Box(IEnumerable<byte[]> lines)
        {
            bool afterBlank = true;
            foreach (byte[] line in lines)
            {
                if (afterBlank && MayPart(line) && MailHeaders.IsSeparator(Text.Latin(line, 0, line.Length)))
                {
                    foreach (Part part in End())
                    {
                        yield return part;
                    }
                    number++;
                    work.Context.Budget.CheckTime();
                    walk = new MailWalk("message " + number);
                }
                else if (walk != null)
                {
                    MailPart done = walk.Take(line);
                    foreach (Part part in done != null ? Told(done) : None)
                    {
                        yield return part;
                    }
                }
                afterBlank = isUw || IsEmpty(line);
            }
            foreach (Part part in End())
            {
                yield return part;
            }
        }

        private static bool MayPart(byte[] line)
        {
            return line[0] == 'F' || line[0] == ' ' || (line[0] >= '0' && line[0] <= '9');
        }

        private static bool IsEmpty(byte[] line)
        {
            return Array.TrueForAll(line, sign => sign == '\r' || sign == '\n');
        }

        // Return the Parts of what is left to be said of the mail that ended.
        private IEnumerable<Part> End()
        {
            if (walk == null)
            {
                yield break;
            }
            MailPart last = walk.Finish();
            foreach (Part part in last != null ? Told(last) : None)
            {
                yield return part;
            }
            foreach (string subject in walk.Subjects)
            {
                Feed(Text.LatinBytes(subject + "\n" + Markings.OfSubject(subject) + "\n"));
            }
            if (walk.Recipients != null && walk.Recipients.Count > 0)
            {
                Judgement many = Recipients.Judged(walk.Recipients, work.Context);
                found = many.Verdict == "people" && many.People > found.People ? many : found;
            }
            walk = null;
            foreach (Part part in ToldTexts())
            {
                yield return part;
            }
        }

        // Return the Parts of the texts of the mail that ended, if they hold people enough.
        protected IEnumerable<Part> ToldTexts()
        {
            Judgement texts = found;
            found = Judgement.Clean;
            if (texts.Verdict == "people" && isBox)
            {
                return new[] { new Part("message " + number, texts) };
            }
            few.Add(texts);
            best = texts.People > best.People ? texts : best;
            return None;
        }

        protected void Feed(byte[] text)
        {
            prose.Feed(text, text.Length);
        }

        private IEnumerable<Part> Told(MailPart part)
        {
            if (part.Fault.Length > 0)
            {
                return new[] { new Part(part.Name, Judgement.Unread(part.Fault)) };
            }
            if (part.Name.Length == 0)
            {
                return ReadBody(part.Data);
            }
            int head = Math.Min(CmsHead, part.Data.Length);
            if (Array.IndexOf(Smime, part.Kind) >= 0
                && Array.Exists(Enveloped, kind => Text.Find(part.Data, kind, 0, head) >= 0))
            {
                return new[] { new Part(part.Name, Content.Encrypted("smime")) };
            }
            return ReadAttached(part.Data, part.Name, part.Called);
        }

        // Return the Parts of an attachment that are not clean.
        protected IEnumerable<Part> ReadAttached(byte[] data, string name, string called = "")
        {
            work.Context.Budget.CheckTime();
            foreach (Part inner in Within(data, name, called))
            {
                if (inner.Judgement.Verdict != "clean")
                {
                    yield return inner;
                }
            }
        }

        private IEnumerable<Part> Within(byte[] data, string name, string called = "")
        {
            return work.Depth >= Settings.Nesting
                ? new[] { new Part(name, Judgement.Unread("nested_too_deep")) }
                : work.Within(new HeldSource(data), name, called);
        }

        // Put a text to the others; return the Parts of what of it is not people.
        protected IEnumerable<Part> ReadBody(byte[] data)
        {
            work.Context.Budget.CheckTime();
            byte[] head = data.Length > Settings.SniffBytes ? MailWalk.Slice(data, 0, Settings.SniffBytes) : data;
            if (!Recognise.IsSource(head))
            {
                Feed(WithoutMarkup(data));
            }
            string where = isBox ? "message " + number : "";
            if (BeginsLine(head, LockedText))
            {
                yield return new Part(where, Content.Encrypted("pgp"));
            }
            else if (data.Length >= TableText || data.Count(sign => sign == ':') >= FormSigns)
            {
                foreach (Part part in Within(data, where))
                {
                    if (part.Judgement.People > 0)
                    {
                        found = part.Judgement.People > found.People ? part.Judgement : found;
                    }
                    else if (part.Judgement.Verdict != "clean")
                    {
                        yield return part;
                    }
                }
            }
        }

        private static bool BeginsLine(byte[] text, string start)
        {
            return Text.StartsWith(text, text.Length, start, 0) || Text.Find(text, "\n" + start, 0, text.Length) >= 0;
        }

        // Return a text with a blank for every tag, and a line end behind it.
        private static byte[] WithoutMarkup(byte[] text)
        {
            var bare = new byte[text.Length + 1];
            int filled = 0;
            for (int at = 0; at < text.Length; at++)
            {
                int end = at + 1;
                while (text[at] == '<' && end < text.Length && end <= at + MarkupBytes && text[end] != '<' && text[end] != '>')
                {
                    end++;
                }
                bool isTag = text[at] == '<' && end < text.Length && text[end] == '>';
                bare[filled++] = isTag ? (byte)' ' : text[at];
                at = isTag ? end : at;
            }
            bare[filled++] = (byte)'\n';
            Array.Resize(ref bare, filled);
            return bare;
        }
    }
}
