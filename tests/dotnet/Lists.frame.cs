// The vocabulary of the scanner. Written by tests/dotnet/lists.py from the tables of collectors/python: edit those.
using System;

namespace Mediascan.Stray
{
    // Bytes stand as characters of the same numbers.
    internal static class Lists
    {
    // here
    }
}
