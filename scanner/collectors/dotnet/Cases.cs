using System;
namespace Mediascan.Stray
{
    internal static class Cases
    {
        public static string Lower(string text, string small) { return small; }
        public static string Upper(string text, string large) { return large; }
    }
}
