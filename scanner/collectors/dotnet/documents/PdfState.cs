// Pieces of text on a page of a PDF, and where and how the next one is put (ISO 32000-1, 8.3.4 and 9.3).
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A piece of text: quarter turns of the writing, the place of its line (upwards), where along it the text is, the
    // size of letters.
    internal sealed class Fragment
    {
        public int Turn;
        public double Across;
        public double Start;
        public double End;
        public double Size;
        public string Text;

        // The place, and the characters before it, of each text object that begins in it.
        public List<KeyValuePair<double, int>> Seams = new List<KeyValuePair<double, int>>();

        public Fragment Copy()
        {
            return new Fragment
            {
                Turn = Turn, Across = Across, Start = Start, End = End, Size = Size, Text = Text, Seams = Seams
            };
        }
    }

    internal struct Matrix
    {
        public static readonly Matrix Identity = new Matrix(1, 0, 0, 1, 0, 0);
        public readonly double A, B, C, D, E, F;

        public Matrix(double a, double b, double c, double d, double e, double f)
        {
            A = a;
            B = b;
            C = c;
            D = d;
            E = e;
            F = f;
        }

        // Return the product with another (8.3.4).
        public Matrix By(Matrix other)
        {
            return new Matrix(
                A * other.A + B * other.C,
                A * other.B + B * other.D,
                C * other.A + D * other.C,
                C * other.B + D * other.D,
                E * other.A + F * other.C + other.E,
                E * other.B + F * other.D + other.F);
        }
    }

    // What `q` saves.
    internal struct PdfState
    {
        public Matrix Ctm;
        public PdfFont Font;
        public double Size;
        public double Between;
        public double BetweenWords;
        public double Scale;
        public double Leading;
    }
}
