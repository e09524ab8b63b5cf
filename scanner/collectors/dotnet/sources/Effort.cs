// How much a reader may look at in vain: what keeps the time that a text takes in proportion to its length.
using System;

namespace Mediascan.Stray
{
    // An account of the characters of one text that were looked at for an end that did not come.
    //
    // Beyond VainCharacters the reader goes on where it stopped, and no longer where it began: a text of many beginnings
    // without ends would be read as often as it has beginnings.
    internal sealed class Effort
    {
        private const int VainCharacters = 1024 * 1024;
        private long left = VainCharacters;

        // Return where to go on after what began at one place was given up at another.
        public int Resume(int begun, int stopped)
        {
            left -= Math.Max(0, stopped - begun);
            return left >= 0 ? begun : Math.Max(begun, stopped);
        }
    }
}
