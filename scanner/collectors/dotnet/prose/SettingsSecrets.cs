// Tokens, and passwords as files of settings hold them: beside the user and the place that they are for.
// Templates are silent: a value must be such as nobody writes to fill a place, and a token no row of letters.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class SettingsSecrets
    {
        // Signs of a token that differ; how far behind a name it stands; what it has at least.
        private const int LeastDifferent = 12, TokenLine = 300, ShortestToken = 24;
        private const int ShortestStrong = 8, AroundSetting = 400;
        private const string Gap = "[ \\t\\r\\n]{0,200}";

        private static readonly Regex Token = Make("(?<![A-Za-z0-9_])(?:" + string.Join("|", Lists.TokenPatterns) + ")(?![A-Za-z0-9])");
        private static readonly Regex NamedToken = Make("(?<![A-Za-z0-9_])" + Lists.NamedTokens[0] + "(?![A-Za-z0-9_-])");
        private static readonly Regex SetKey = Make(
            "\\A[ \\t]*(?:(?:export[ \\t]+|ENV[ \\t]+|-[ \\t]+)?[\"']?([A-Za-z0-9_.-]{1,80})[\"']?[ \\t]*(?:=>|[=:])"
            + "|define\\([ \\t]*[\"']([A-Za-z0-9_]{1,80})[\"'][ \\t]*,)[ \\t]*");

        // How Windows is told the passwords of an installation (unattend.xml).
        private static readonly Regex XmlValue = Make(
            "\\Aassword>" + Gap + "<Value>([^<\\r\\n]{4,200})</Value>" + Gap + "<PlainText>(?:true|false)</PlainText>");

        // Behind `cp`: how policies of groups had it, enciphered with a key that all the world knows (MS14-025).
        private static readonly Regex PolicyValue = Make("\\Aassword=\"[A-Za-z0-9+/]{20,200}={0,2}\"");
        private static readonly Regex GitLine = Make(
            "\\Ahttps?://([^ \\t:/@]{1,64}):([^ \\t/@]{1,200})@([A-Za-z0-9.-]{1,253})(?::[0-9]{1,5})?(?:/[^ \\t]*)?\\r?\\z");
        private static readonly Regex DockerValue = Make("\"auth\"[ \\t]*:[ \\t]*\"([A-Za-z0-9+/]{8,400}={0,2})\"");

        private static Regex Make(string pattern)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant);
        }

        // Tell whether a token stands in a text; `isNamed`: the text is what a setting has for one.
        public static bool HoldsToken(string text, bool isNamed)
        {
            foreach (Match found in Token.Matches(text))
            {
                for (int group = 1; group < found.Groups.Count; group++)
                {
                    if (found.Groups[group].Success && IsDrawn(found.Groups[group].Value))
                    {
                        return true;
                    }
                }
            }
            foreach (Match found in isNamed ? NamedToken.Matches(text) : NamedToken.Matches(""))
            {
                if (IsDrawn(found.Groups[1].Value))
                {
                    return true;
                }
            }
            return false;
        }

        // Tell whether the signs of a token were drawn, and do not fill its place.
        private static bool IsDrawn(string body)
        {
            string small = Secrets.SmallAscii(body);
            return new HashSet<char>(body).Count >= LeastDifferent && !HoldsOne(small, Lists.FilledStems);
        }

        private static bool HoldsOne(string text, string[] words)
        {
            return Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
        }

        // Tell whether a token stands behind a name for one, on its line.
        public static bool NamesToken(string text)
        {
            string rest = text.Substring(0, Math.Min(TokenLine, text.Length));
            int end = rest.IndexOf('\n');
            rest = end >= 0 ? rest.Substring(0, end) : rest;
            return rest.Length > ShortestToken && rest.IndexOfAny(new[] { '=', ':' }) >= 0 && HoldsToken(rest, true);
        }

        // Tell whether the name between two texts is that of a password in a file of settings, with what it is for beside it.
        public static bool IsSetPassword(string before, string text)
        {
            int start = before.LastIndexOf('\n');
            int end = text.IndexOf('\n', 0, Math.Min(TokenLine, text.Length));
            if (end < 0 || (start < 0 ? before.Length > 100 : before.Length - start > 100))
            {
                return false;
            }
            string value;
            string key = Setting(before.Substring(start + 1) + text.Substring(0, end), out value);
            string ending = Array.Find(Lists.PasswordEnds, one => key.EndsWith(one, StringComparison.Ordinal));
            if (ending == null || !IsStrong(value))
            {
                return false;
            }
            string prefix = key.Substring(0, key.Length - ending.Length);
            string special = Array.Find(Lists.SpecialUsers, one => prefix.EndsWith(one, StringComparison.Ordinal)) ?? "";
            prefix = prefix.Substring(0, prefix.Length - special.Length);
            int from = Math.Max(0, before.Length - AroundSetting);
            return IsForSomething(prefix, before.Substring(from) + text.Substring(0, Math.Min(AroundSetting, text.Length)));
        }

        // Return the name in a line of settings, in small letters, and its value, without what is around it.
        private static string Setting(string line, out string value)
        {
            value = "";
            Match key = SetKey.Match(line);
            if (!key.Success)
            {
                return "";
            }
            value = line.Substring(key.Length).Trim(' ', '\t', '\r').TrimEnd(';', ',').TrimEnd(' ', ')');
            if (value.Length > 0 && (value[0] == '"' || value[0] == '\''))
            {
                int end = value.IndexOf(value[0], 1);
                value = end < 0 ? value.Substring(1) : value.Substring(1, end - 1);
            }
            else
            {
                value = value.TrimEnd('"', '\'');
            }
            return Secrets.SmallAscii(key.Groups[key.Groups[1].Success ? 1 : 2].Value);
        }

        // Tell whether the lines around a password name the user or the place that it is for: with no prefix, both.
        private static bool IsForSomething(string prefix, string window)
        {
            bool hasUser = false, hasPlace = false;
            if (window.IndexOf("EXAMPLE", StringComparison.Ordinal) >= 0)
            {
                return false;
            }
            foreach (string line in window.Split('\n'))
            {
                string value;
                string key = Setting(line, out value);
                string rest = value != "" && key.StartsWith(prefix, StringComparison.Ordinal) ? key.Substring(prefix.Length) : "";
                hasUser = hasUser || Array.IndexOf(Lists.SetUsers, rest) >= 0;
                bool isNear = Array.IndexOf(Lists.SetPlaces, rest) >= 0
                    || (prefix != "" && Array.IndexOf(Lists.LesserPlaces, rest) >= 0);
                if (isNear && Secrets.SmallAscii(value).IndexOf("example", StringComparison.Ordinal) >= 0)
                {
                    return false;
                }
                hasPlace = hasPlace || isNear
                    || Array.Exists(Lists.SectionsOfPlaces, one => line.StartsWith(one, StringComparison.Ordinal));
            }
            return prefix == "" ? hasUser && hasPlace : hasUser || hasPlace;
        }

        // Tell whether a password is such as nobody writes to fill a place: long, of more than letters, of no such word.
        private static bool IsStrong(string value)
        {
            string small = Secrets.SmallAscii(value);
            if (value.Length < ShortestStrong || HoldsOne(small, Lists.WeakStems) || HoldsOne(small, Lists.NotLiteral))
            {
                return false;
            }
            int letters = Array.FindAll(small.ToCharArray(), sign => sign >= 'a' && sign <= 'z').Length;
            return Secrets.IsSecret(value) && letters > 0 && letters < value.Trim('-', '_', '.').Length
                && new HashSet<char>(small).Count >= 6;
        }

        // Tell whether what Windows is told of a password stands there, in answers to its setup or in a policy.
        public static bool IsWrittenPassword(string before, string text)
        {
            Match said = XmlValue.Match(text);
            if (said.Success)
            {
                return Secrets.IsSecret(said.Groups[1].Value);
            }
            return Secrets.SmallAscii(before).EndsWith("cp", StringComparison.Ordinal) && PolicyValue.IsMatch(text);
        }

        // Tell whether a short text is what Git or Docker keep logins in.
        public static bool IsStoreOfLogins(string text)
        {
            if (text.IndexOf("\"auths\"", StringComparison.Ordinal) >= 0)
            {
                foreach (Match match in DockerValue.Matches(text))
                {
                    if (IsDockerLogin(match.Groups[1].Value))
                    {
                        return true;
                    }
                }
                return false;
            }
            bool hasSecret = false;
            foreach (string line in text.Split('\n'))
            {
                if (line.Trim(' ', '\t', '\r', '\f', '\v').Length == 0)
                {
                    continue;
                }
                Match match = GitLine.Match(line);
                if (!match.Success)
                {
                    return false;
                }
                hasSecret = hasSecret || (Secrets.IsSecret(match.Groups[2].Value) && Secrets.IsPlace(match.Groups[3].Value)
                    && match.Groups[1].Value != match.Groups[2].Value);
            }
            return hasSecret;
        }

        // Tell whether base64 holds a user and a password.
        private static bool IsDockerLogin(string value)
        {
            if (value.Length % 4 != 0)
            {
                return false;
            }
            byte[] login = Convert.FromBase64String(value);
            string text = Text.Latin(login, 0, login.Length);
            int colon = text.IndexOf(':');
            return colon > 0 && text.Length - colon - 1 >= 4 && Secrets.IsSecret(text.Substring(colon + 1));
        }
    }
}
