// Calls the scanner as PowerShell does: another assembly, which sees what is public and nothing else.
using System;

public static class Caller
{
    public static int Main(string[] arguments)
    {
        foreach (string line in Mediascan.Stray.Entry.Scan(arguments, new string[0]))
        {
            Console.Out.Write(line + "\n");
        }
        return 0;
    }
}
