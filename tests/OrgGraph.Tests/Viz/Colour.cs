using System.Globalization;

namespace OrgGraph.Tests.Viz;

/// <summary>Measures of colours that are written #RRGGBB.</summary>
internal static class Colour
{
    /// <summary>The contrast of two colours (WCAG 2.2).</summary>
    public static double Contrast(string one, string other)
    {
        double a = Luminance(Linear(one)), b = Luminance(Linear(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>How different two colours are to somebody: the distance in CIE L*a*b* (1976); about 2 can just be told apart side by side.</summary>
    public static double Difference(string one, string other, Sight sight)
    {
        double[] a = Lab(Seen(Linear(one), sight)), b = Lab(Seen(Linear(other), sight));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Linear(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    /// <summary>As those see it who lack a kind of cone (the matrices of Machado, Oliveira and Fernandes 2009).</summary>
    private static double[] Seen(double[] rgb, Sight sight) => sight switch
    {
        Sight.Protanopia => Times([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], rgb),
        Sight.Deuteranopia => Times([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]], rgb),
        _ => rgb,
    };

    private static double[] Lab(double[] rgb)
    {
        double[] xyz = Times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]], rgb);
        double[] white = [0.95047, 1, 1.08883];
        double[] f = [.. xyz.Zip(white, (value, full) => Math.Max(0, value) / full).Select(t => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16.0 / 116))];
        return [(116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
    }

    private static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => row.Zip(vector, (a, b) => a * b).Sum())];
}
