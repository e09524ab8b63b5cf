// Keys and passwords in a text: that there are some and of what kind, never one of them. What counts: credentials.py.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Takes a text in pieces of bytes, and looks around the places where one of a few words stands.
    internal sealed class Credentials
    {
        private const int KeyBytes = 16 * 1024;
        private const int LineBytes = 1024;

        // The words around which credentials may stand.
        private static readonly string[] Words =
        {
            "PRIVATE KEY-----", "PuTTY-User-Key", "AKIA", "ASIA", "AccountKey=", "assword", "Pwd=", "PWD=", "PASS",
            "TOKEN", "SECRET", "API_KEY", "$ANSIBLE_VAULT;"
        };
        private static readonly WordFinder Anchors = new WordFinder(Words);

        // What stands there that only its passphrase opens: a private key, a value in a vault, or null.
        public string Protected { get; private set; }

        private readonly SortedSet<string> kinds = new SortedSet<string>(StringComparer.Ordinal);
        private byte[] data = new byte[0];
        private int length;
        private long fed;

        // Take the next piece: the first `count` bytes.
        public void Feed(byte[] piece, int count)
        {
            fed += count;
            if (data.Length < length + count)
            {
                Array.Resize(ref data, length + count);
            }
            Buffer.BlockCopy(piece, 0, data, length, count);
            length += count;
            Search();
            int from = KeptFrom();
            length -= from;
            Buffer.BlockCopy(data, from, data, 0, length);
        }

        // Return the kinds of credentials, sorted.
        public List<string> Found()
        {
            string text = Text.Latin(data, 0, length);
            if (fed <= LineBytes)
            {
                bool mayBeStore = text.StartsWith("http", StringComparison.Ordinal) || text.IndexOf("\"auths\"", StringComparison.Ordinal) >= 0;
                Add("password", Secrets.IsPgpass(text) || (mayBeStore && SettingsSecrets.IsStoreOfLogins(text)));
                Add("token", SettingsSecrets.HoldsToken(text, false));
            }
            if (length > 0 && data[length - 1] != '\n')
            {
                LookAtEnd(text.Substring(Math.Max(0, length - LineBytes)) + "\n");
            }
            return new List<string>(kinds);
        }

        private void Search()
        {
            int word;
            for (int at = Anchors.Next(data, length, 0, out word); at >= 0; at = Anchors.Next(data, length, at + 1, out word))
            {
                Look(at, Words[word]);
            }
            for (int at = Array.IndexOf(data, (byte)'@', 0, length); at >= 0; at = Array.IndexOf(data, (byte)'@', at + 1, length - at - 1))
            {
                Add("password", Secrets.IsUrl(Around(at, 220), Around(at, 0, 260)));
            }
        }

        // Judge what stands at a place, where one of the words does.
        private void Look(int at, string word)
        {
            switch (word)
            {
                case "PRIVATE KEY-----":
                    LookAtKey(at);
                    break;
                case "PuTTY-User-Key":
                    AddKey(Secrets.PuttyState(Around(at, 0, 200)));
                    break;
                case "$ANSIBLE_VAULT;":
                    Protected = Protected == null && Secrets.IsVault(Around(at, 0, 300)) ? "ansible_vault" : Protected;
                    break;
                case "AKIA":
                case "ASIA":
                    Add("cloud_key", Secrets.IsAccessKey(Around(at, 300), Around(at, 0, 300)));
                    break;
                case "AccountKey=":
                    Add("cloud_key", Secrets.IsStorageKey(Around(at, 0, 120)));
                    break;
                case "assword":
                    string before = Around(at, 420);
                    string after = Around(at, 0, 700);
                    Add("password", Secrets.IsConnection(before, Around(at, 0, 400)) || Secrets.IsNetrc(before, after)
                        || SettingsSecrets.IsWrittenPassword(before, after) || SettingsSecrets.IsSetPassword(before, after));
                    break;
                case "PASS":
                    Add("password", SettingsSecrets.IsSetPassword(Around(at, 420), Around(at, 0, 400)));
                    break;
                case "TOKEN":
                case "SECRET":
                case "API_KEY":
                    Add("token", SettingsSecrets.NamesToken(Around(at, 0, 300)));
                    break;
                case "Pwd=":
                case "PWD=":
                    Add("password", Secrets.IsConnection(Around(at, 420), Around(at, 0, 400)));
                    break;
            }
        }

        // Look for settings in the end of a text, whose last line is whole now.
        private void LookAtEnd(string text)
        {
            foreach (string word in new[] { "TOKEN", "SECRET", "API_KEY", "assword", "PASS" })
            {
                for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                {
                    string before = text.Substring(0, at), after = text.Substring(at);
                    bool isPassword = word == "assword" || word == "PASS";
                    Add(isPassword ? "password" : "token", isPassword
                        ? SettingsSecrets.IsWrittenPassword(before, after) || SettingsSecrets.IsSetPassword(before, after)
                        : SettingsSecrets.NamesToken(after));
                }
            }
        }

        private void LookAtKey(int at)
        {
            string before = Around(at, 24);
            int begin = before.LastIndexOf(Secrets.PemBegin, StringComparison.Ordinal);
            string label = begin < 0 ? "?" : before.Substring(begin + Secrets.PemBegin.Length);
            string after = Around(at, 0, KeyBytes);
            int end = after.IndexOf(Secrets.PemLast, StringComparison.Ordinal);
            if (end >= 0)
            {
                int start = Math.Min(Secrets.PemEnd.Length, end);
                AddKey(Secrets.PemState(label, after.Substring(start, end - start)));
            }
        }

        private void AddKey(bool? isOpen)
        {
            Add("private_key", isOpen == true);
            Protected = isOpen == false ? "private_key" : Protected;
        }

        private void Add(string kind, bool isOne)
        {
            if (isOne)
            {
                kinds.Add(kind);
            }
        }

        // Return up to so many bytes before a place.
        private string Around(int at, int before)
        {
            int start = Math.Max(0, at - before);
            return Text.Latin(data, start, at - start);
        }

        // Return up to so many bytes from a place on.
        private string Around(int at, int before, int after)
        {
            return Text.Latin(data, at, Math.Min(after, length - at));
        }

        // Return from where on the text is kept: the beginning of a key that has not ended, or of the last line.
        private int KeptFrom()
        {
            int whole = Math.Max(0, length - LineBytes);
            int first = Math.Max(0, length - KeyBytes);
            string end = Text.Latin(data, first, length - first);
            int begin = end.LastIndexOf(Secrets.PemBegin, StringComparison.Ordinal);
            bool isUnfinished = begin >= 0 && end.IndexOf(Secrets.PemLast, begin, StringComparison.Ordinal) < 0;
            return isUnfinished ? Math.Min(first + begin, whole) : whole;
        }
    }
}
