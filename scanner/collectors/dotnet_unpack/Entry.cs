// What PowerShell calls to read the content scanner's source out of the letters in which it travels (bundle_unpack.py).
//
// It is compiled before the scanner, and alone: it knows nothing of it. Whatever is not just what was packed ends in a
// FormatException, after no more work than the length that was asked for takes.
using System;
using System.Text;

namespace Mediascan.Unpacking
{
    public static class Entry
    {
        private const int Signs = 85;
        private const int FirstSign = 42;
        private const int FirstWord = 128;

        // The text of so many bytes, one a character, with its words in the place of their characters.
        public static string Text(string letters, int length)
        {
            return WithWords(new Lzma(Bytes(letters), length).Unpacked());
        }

        // Five signs, from * (42) to ~, are a number of four bytes; of the last group one sign more than there are bytes.
        private static byte[] Bytes(string letters)
        {
            if (letters.Length % 5 == 1)
            {
                throw new FormatException("a letter that is part of no byte");
            }
            var bytes = new byte[letters.Length * 4L / 5];
            for (int group = 0; group * 5 < letters.Length; group++)
            {
                long number = 0;
                for (int at = group * 5; at < group * 5 + 5; at++)
                {
                    int digit = at < letters.Length ? letters[at] - FirstSign : Signs - 1;
                    if (digit < 0 || digit >= Signs)
                    {
                        throw new FormatException("a sign that none of these letters is");
                    }
                    number = number * Signs + digit;
                }
                if (number > uint.MaxValue)
                {
                    throw new FormatException("letters for more than four bytes");
                }
                for (int at = 0; at < 4 && group * 4 + at < bytes.Length; at++)
                {
                    bytes[group * 4 + at] = (byte)(number >> 24 - 8 * at);
                }
            }
            return bytes;
        }

        // The first line holds the words, with tabs between them, that the characters from 128 on stand for.
        private static string WithWords(byte[] bytes)
        {
            int end = Array.IndexOf(bytes, (byte)10);
            if (end < 0)
            {
                throw new FormatException("no line of words");
            }
            string[] words = Encoding.ASCII.GetString(bytes, 0, end).Split((char)9);
            var text = new StringBuilder();
            for (int at = end + 1; at < bytes.Length; at++)
            {
                int word = bytes[at] - FirstWord;
                if (word >= words.Length)
                {
                    throw new FormatException("a character for no word");
                }
                if (word >= 0)
                {
                    text.Append(words[word]);
                }
                else
                {
                    text.Append((char)bytes[at]);
                }
            }
            return text.ToString();
        }
    }
}
