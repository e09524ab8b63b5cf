// The checksum of zip and gzip (RFC 1952, 8).
using System;

namespace Mediascan.Stray
{
    // CRC-32 as zip and gzip have it, eight bytes a step.
    internal static class Crc
    {
        private static readonly uint[][] Tables = MakeTables();

        // Return the checksum after `count` more bytes; the first one is 0.
        public static uint Next(uint crc, byte[] data, int count)
        {
            return Next(crc, data, 0, count);
        }

        // Likewise, of those from a place on.
        public static uint Next(uint crc, byte[] data, int at, int count)
        {
            crc = ~crc;
            count += at;
            uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3];
            for (; at + 4 <= count; at += 4)
            {
                crc ^= (uint)(data[at] | data[at + 1] << 8 | data[at + 2] << 16 | data[at + 3] << 24);
                crc = t3[crc & 255] ^ t2[(crc >> 8) & 255] ^ t1[(crc >> 16) & 255] ^ t0[crc >> 24];
            }
            for (; at < count; at++)
            {
                crc = t0[(crc ^ data[at]) & 255] ^ crc >> 8;
            }
            return ~crc;
        }

        private static uint[][] MakeTables()
        {
            var tables = new uint[4][];
            for (int table = 0; table < 4; table++)
            {
                tables[table] = new uint[256];
                for (uint n = 0; n < 256; n++)
                {
                    uint value = table == 0 ? n : tables[table - 1][n];
                    for (int bit = 0; bit < 8; bit++)
                    {
                        value = (value & 1) == 1 ? 0xEDB88320 ^ value >> 1 : value >> 1;
                    }
                    tables[table][n] = value;
                }
            }
            return tables;
        }
    }
}
