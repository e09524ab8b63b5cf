// Whether what stands around a word of Anchors is a key or a password, and no example or template.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Secrets
    {
        public const string PemBegin = "-----BEGIN ";
        public const string PemLast = "-----END ";
        public const string PemEnd = "PRIVATE KEY-----";
        private const string Blank = "[ \\t\\r\\n]";
        private const string Solid = "[^ \\t\\r\\n]";
        // Bytes of a key that is encrypted.
        private const int ShortestSealed = 40;

        private static readonly string[] PemLabels = { "", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED " };

        // Then the name of a cipher with its length before it; `none` protects nothing.
        private const string OpenSshOpen = "openssh-key-v1\0\0\0\0\x04none";
        private const string OpenSshMagic = "openssh-key-v1\0";
        private static readonly Regex PuttyHead = Make(
            "\\APuTTY-User-Key-File-[0-9]: [^\\r\\n]{1,60}\\r?\\nEncryption: ([a-z0-9-]{1,30})\\r?\\n");
        private static readonly Regex VaultHead = Make(
            "\\A\\$ANSIBLE_VAULT;1\\.[0-9];AES256[^\\r\\n]{0,80}\\r?\\n[ \\t]{0,80}[0-9a-f]{60,80}\\r?(?:\\n|\\z)");
        private static readonly Regex AccessKey = Make("\\A(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])");
        private static readonly Regex SecretBeside = Make(
            "\\G[\"',;:|\\t ]{1,4}((?=[a-z0-9/+]{0,39}[A-Z])[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])");
        private static readonly Regex SecretKey = Make(
            "[Ss][Ee][Cc][Rr][Ee][Tt][^\\r\\n]{0,40}[^A-Za-z0-9/+\\r\\n]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])");
        private static readonly Regex StorageKey = Make("\\AAccountKey=([A-Za-z0-9/+]{86})==");
        private static readonly Regex Connection = Make(
            "(?:^|[;\"'>= ])(?:[Pp]assword|[Pp]wd|PASSWORD|PWD)=(?:\\{([^}\\r\\n]{4,100})\\}|([^;\"'\\r\\n<>&{}$%# ]{4,100}))");
        private static readonly Regex Server = Make(
            "(?:server|data source|host|hostname|address|addr|dbq)=[^;=\\r\\n]{1,200};");
        private static readonly Regex Login = Make("(?:user id|userid|uid|user|username)=[^;=\\r\\n]{1,100}(?:;|\\z|[\"' ])");
        private static readonly Regex Netrc = Make(
            "machine" + Blank + "+(" + Solid + "{1,253})" + Blank + "+login" + Blank + "+" + Solid + "{1,100}" + Blank + "+p\\z");
        private static readonly Regex NetrcValue = Make("\\Aassword" + Blank + "+(" + Solid + "{4,100})");
        private static readonly Regex Url = Make(
            "(?:postgres|postgresql|mysql|mariadb|mongodb|mongodb\\+srv|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|ftp|ftps"
            + "|sftp|smb|ldap|ldaps)(?:\\+[a-z0-9]{1,20})?://([^ \\t\\r\\n:/@\"'<>]{1,64}):([^ \\t\\r\\n/@\"'<>]{4,100})\\z");
        private static readonly Regex Host = Make("\\A@([A-Za-z0-9.-]{1,253})");
        private static readonly Regex PgpassLine = Make(
            "\\A[^ \\t:#][^ \\t:]{0,200}:(?:[0-9]{4,5}|\\*):[^ \\t:]{1,63}:[^ \\t:]{1,63}:([^ \\t]{4,100})\\r?\\z");
        private static readonly HashSet<string> Placeholders = new HashSet<string>(Lists.Placeholders);

        private static Regex Make(string pattern)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant);
        }

        // Tell whether a written key is open (true) or protected (false); null for no key.
        public static bool? PemState(string label, string body)
        {
            if (Array.IndexOf(PemLabels, label) < 0)
            {
                return null;
            }
            body = body.Replace("\\r", "").Replace("\\n", "\n");
            if (HasExample(body))
            {
                return null; // as manuals break what they print
            }
            if (label == "ENCRYPTED " || body.IndexOf("ENCRYPTED", StringComparison.Ordinal) >= 0)
            {
                return Decoded(WithoutHeaders(body)).Length > ShortestSealed ? (bool?)false : null;
            }
            string content = Decoded(body);
            if (label == "OPENSSH ")
            {
                bool isKey = content.StartsWith(OpenSshMagic, StringComparison.Ordinal);
                return isKey ? (bool?)content.StartsWith(OpenSshOpen, StringComparison.Ordinal) : null;
            }
            return IsSequence(content) ? (bool?)true : null;
        }

        // Return the lines of a key that say nothing of how it is encrypted (RFC 1421: Proc-Type, DEK-Info).
        private static string WithoutHeaders(string body)
        {
            return string.Join("\n", Array.FindAll(body.Split('\n'), line => line.IndexOf(':') < 0));
        }

        // Return what lines of base64 hold, "" where they are none.
        private static string Decoded(string body)
        {
            string text = Regex.Replace(body, "[ \\t\\n\\r\\f\\v]+", "");
            if (!Regex.IsMatch(text, "\\A(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\z"))
            {
                return "";
            }
            byte[] content = Convert.FromBase64String(text);
            return Text.Latin(content, 0, content.Length);
        }

        // Tell whether bytes are one DER sequence, long enough for a key, and nothing else.
        private static bool IsSequence(string content)
        {
            if (content.Length < 40 || content[0] != 0x30)
            {
                return false;
            }
            if (content[1] < 0x80)
            {
                return content[1] + 2 == content.Length;
            }
            int width = content[1] & 0x7F;
            if (width < 1 || width > 3)
            {
                return false;
            }
            int said = 0;
            for (int n = 0; n < width; n++)
            {
                said = said * 256 + content[2 + n];
            }
            return said + 2 + width == content.Length;
        }

        // Tell whether a key of PuTTY is open; null for no key.
        public static bool? PuttyState(string text)
        {
            Match match = PuttyHead.Match(text);
            return match.Success ? (bool?)(match.Groups[1].Value == "none") : null;
        }

        // Tell whether a value in a vault of Ansible stands there.
        public static bool IsVault(string text)
        {
            return VaultHead.IsMatch(text);
        }

        // Tell whether an access key of Amazon stands at the beginning of `text`, and its secret near it.
        public static bool IsAccessKey(string before, string text)
        {
            Match key = AccessKey.Match(text);
            bool isJoined = before.Length > 0 && (Text.IsLetter(before[before.Length - 1]) || Text.IsDigit(before[before.Length - 1]));
            if (!key.Success || isJoined || !IsVaried(key.Value) || HasExample(key.Value))
            {
                return false;
            }
            var secrets = new List<string> { SecretBeside.Match(text, key.Length).Groups[1].Value };
            foreach (Match secret in SecretKey.Matches(before + text))
            {
                secrets.Add(secret.Groups[1].Value);
            }
            return secrets.Exists(secret => IsVaried(secret) && !HasExample(secret));
        }

        public static bool IsStorageKey(string text)
        {
            Match key = StorageKey.Match(text);
            return key.Success && IsVaried(key.Groups[1].Value);
        }

        private static bool HasExample(string text)
        {
            return text.IndexOf("EXAMPLE", StringComparison.Ordinal) >= 0;
        }

        // Tell whether a value is not one that was made of a few signs to fill a place.
        private static bool IsVaried(string value)
        {
            return new HashSet<char>(value).Count >= 8;
        }

        // Tell whether a password stands between two texts, on one line with the server and the login that it is for.
        public static bool IsConnection(string before, string text)
        {
            before = before.Substring(Math.Max(before.LastIndexOf('\n') + 1, before.Length - 400));
            int end = text.IndexOf('\n');
            string line = before + (end < 0 ? text : text.Substring(0, end));
            string small = SmallAscii(line).Replace(" =", "=").Replace("= ", "=");
            if (line.IndexOf(';') < 0 || !Server.IsMatch(small) || !Login.IsMatch(small))
            {
                return false;
            }
            Match said = Connection.Match(line, Math.Max(0, before.Length - 4));
            return said.Success && IsSecret(said.Groups[said.Groups[1].Success ? 1 : 2].Value);
        }

        // Tell whether the password of a machine stands between two texts, as .netrc has it.
        public static bool IsNetrc(string before, string text)
        {
            Match machine = Netrc.Match(before);
            Match value = NetrcValue.Match(text);
            return machine.Success && value.Success && IsSecret(value.Groups[1].Value) && IsPlace(machine.Groups[1].Value);
        }

        // Tell whether a sign ends the login and password of an address of a database or a store of files.
        public static bool IsUrl(string before, string text)
        {
            int slashes = before.LastIndexOf("://", StringComparison.Ordinal);
            if (slashes < 0 || slashes < before.Length - 180)
            {
                return false;
            }
            Match said = Url.Match(before);
            Match host = Host.Match(text);
            return said.Success && host.Success && IsPlace(host.Groups[1].Value) && IsSecret(said.Groups[2].Value)
                && SmallAscii(said.Groups[1].Value) != SmallAscii(said.Groups[2].Value);
        }

        // Tell whether a whole text is lines of host, port, database, login and password, as .pgpass has them.
        public static bool IsPgpass(string text)
        {
            bool hasSecret = false;
            foreach (string line in text.Split('\n'))
            {
                if (line.Trim(' ', '\t', '\r', '\f', '\v').Length == 0 || line[0] == '#')
                {
                    continue;
                }
                Match match = PgpassLine.Match(line);
                if (!match.Success)
                {
                    return false;
                }
                hasSecret = hasSecret || IsSecret(match.Groups[1].Value);
            }
            return hasSecret;
        }

        // Tell whether a value is not a placeholder: words for a password, one sign again and again, a variable.
        public static bool IsSecret(string value)
        {
            value = value.Trim('"', '\'');
            string small = SmallAscii(value);
            if (Array.Exists(Lists.SpelledStems, word => small.IndexOf(word, StringComparison.Ordinal) >= 0)
                && Array.TrueForAll(small.ToCharArray(), sign => sign >= 128 || Lists.SpelledSigns[0].IndexOf(sign) >= 0))
            {
                return false;
            }
            return !Placeholders.Contains(small) && new HashSet<char>(small).Count >= 4 && "$%{[(<*".IndexOf(value[0]) < 0
                && value.IndexOf("***", StringComparison.Ordinal) < 0;
        }

        // Tell whether a host is not one of the names that are kept for examples.
        public static bool IsPlace(string host)
        {
            string[] labels = SmallAscii(host).Split('.');
            string last = labels[labels.Length - 1];
            return !Array.Exists(labels, label => label.IndexOf("example", StringComparison.Ordinal) >= 0)
                && Array.IndexOf(Lists.NoHosts, last) < 0;
        }

        // Return text with the capitals of ASCII in small letters: bytes stand as characters.
        public static string SmallAscii(string text)
        {
            char[] signs = text.ToCharArray();
            for (int n = 0; n < signs.Length; n++)
            {
                signs[n] = signs[n] >= 'A' && signs[n] <= 'Z' ? (char)(signs[n] | 0x20) : signs[n];
            }
            return new string(signs);
        }
    }
}
