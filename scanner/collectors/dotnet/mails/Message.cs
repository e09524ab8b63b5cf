// Mails of Outlook (msg, [MS-OXMSG]): subject, text, recipients, attachments, and mails within them.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // A property's stream.
    internal sealed class MessageProperty
    {
        public readonly CompoundStream Source;

        // Of a text; of anything else "".
        public readonly string Encoding;

        public MessageProperty(CompoundStream source, string kind)
        {
            Source = source;
            Encoding = kind == "001f" ? "utf-16-le" : kind == "001e" ? "cp1252" : "";
        }

        // Return the beginning of a text.
        public string Text()
        {
            byte[] head = Streams.HeadOf(Source, 2 * Settings.CellCharacters);
            return Stray.Text.Cut(Decoders.Decode(head, Encoding).TrimEnd('\0'), Settings.CellCharacters);
        }
    }

    internal static class Message
    {
        // The stream by which a mail is told.
        public const string Mail = "__properties_version1.0";
        private const string Recipient = "__recip_version1.0_#", Attachment = "__attach_version1.0_#";

        // The storage of an attachment that is a mail itself.
        private const string Inner = "__substg1.0_3701000d";
        private const string Body = "1000", Html = "1013", Rich = "1009", File = "3701";

        // How the numbers begin of the subject, of a recipient's name and address, of what a contact says ([MS-OXPROPS]).
        private static readonly string[] Short = { "0037", "3001", "39fe", "3a" };

        // Stream of a property: its number, and whether it is text of two bytes, of one, or binary.
        private static readonly Regex Property = new Regex(@"^__substg1\.0_([0-9a-f]{4})(001f|001e|0102)\z");

        // Return the Parts of a mail that lies in a storage: the text, each attachment.
        public static IEnumerable<Part> JudgeMessage(Compound compound, CompoundEntry storage, Work work, int depth = 0)
        {
            if (depth > Settings.Nesting)
            {
                throw new NotRead("nested_too_deep");
            }
            SortedDictionary<string, MessageProperty> properties = PropertiesOf(compound, storage);
            var held = new List<SortedDictionary<string, MessageProperty>> { properties };
            foreach (CompoundEntry below in compound.StoragesBelow(storage))
            {
                if (below.Name.StartsWith(Recipient, StringComparison.Ordinal))
                {
                    held.Add(PropertiesOf(compound, below));
                }
            }
            yield return new Part("", JudgeWords(held, work.Context));
            foreach (Part part in JudgeText(properties, work))
            {
                yield return part;
            }
            int number = 0;
            foreach (CompoundEntry below in compound.StoragesBelow(storage))
            {
                if (below.Name.StartsWith(Attachment, StringComparison.Ordinal))
                {
                    number++;
                    foreach (Part part in JudgeAttachment(compound, below, work, "attachment " + number, depth))
                    {
                        yield return part;
                    }
                }
            }
        }

        private static IEnumerable<Part> JudgeAttachment(Compound compound, CompoundEntry storage, Work work, string name, int depth)
        {
            SortedDictionary<string, MessageProperty> properties = PropertiesOf(compound, storage);
            if (properties.ContainsKey(File))
            {
                foreach (Part part in work.Within(properties[File].Source, name))
                {
                    yield return part;
                }
            }
            foreach (CompoundEntry below in compound.StoragesBelow(storage).FindAll(entry => entry.Name == Inner))
            {
                if (!compound.Streams(below).ContainsKey(Mail))
                {
                    yield return new Part(name, Judgement.Unread("format:ole2"));
                    continue;
                }
                compound.Enter(below);
                foreach (Part part in JudgeMessage(compound, below, work, depth + 1))
                {
                    yield return new Part(Work.Joined(name, part.Name), part.Judgement);
                }
            }
        }

        // Return the properties in a storage by their numbers.
        private static SortedDictionary<string, MessageProperty> PropertiesOf(Compound compound, CompoundEntry storage)
        {
            var found = new SortedDictionary<string, MessageProperty>(StringComparer.Ordinal);
            foreach (CompoundEntry entry in compound.Children(storage))
            {
                Match known = Property.Match(entry.Name);
                if (known.Success && entry.Kind == CompoundEntry.Stream)
                {
                    var stream = new CompoundStream(compound, entry);
                    found[known.Groups[1].Value] = new MessageProperty(stream, known.Groups[2].Value);
                }
            }
            return found;
        }

        // Return the Judgement on the short texts of a mail and on its recipients, whose addresses prove nobody.
        private static Judgement JudgeWords(List<SortedDictionary<string, MessageProperty>> held, Context context)
        {
            var prose = new Prose(context);
            foreach (SortedDictionary<string, MessageProperty> properties in held)
            {
                foreach (KeyValuePair<string, MessageProperty> property in properties)
                {
                    bool isShort = Array.Exists(Short, start => property.Key.StartsWith(start, StringComparison.Ordinal));
                    if (property.Value.Encoding.Length > 0 && isShort)
                    {
                        byte[] text = Text.Bytes(property.Value.Text() + "\n");
                        prose.Feed(text, text.Length);
                    }
                }
            }
            return prose.Judgement();
        }

        // Return the Parts of the text; where it is there more than once, plain, in HTML, rich, of the best one.
        private static List<Part> JudgeText(SortedDictionary<string, MessageProperty> properties, Work work)
        {
            var best = new List<Part> { new Part("text", Judgement.Clean) };
            foreach (string number in new[] { Body, Html, Rich })
            {
                MessageProperty held;
                if (!properties.TryGetValue(number, out held))
                {
                    continue;
                }
                byte[] data = Streams.Whole(held.Source, Settings.MemberBytes, "nested_too_big");
                if (held.Encoding.Length > 0)
                {
                    data = Text.Bytes(Decoders.Decode(data, held.Encoding));
                }
                if (number == Rich)
                {
                    data = Outlook.UnpackedText(data);
                    work.Allowance.Use(data.Length);
                }
                var found = new List<Part>(work.Within(new HeldSource(data), "text"));
                if (Weight(found) > Weight(best))
                {
                    best = found;
                }
            }
            return best;
        }

        // People, and of the same number of them what is not clean before what is.
        public static long Weight(List<Part> parts)
        {
            long people = 0;
            foreach (Part part in parts)
            {
                people += part.Judgement.People;
            }
            return 2 * people + (parts.Exists(part => part.Judgement.Verdict != "clean") ? 1 : 0);
        }
    }
}
