using System;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Ras.Engine;

/// <summary>The few calls that netstandard2.0 spells otherwise, under one name for every target.</summary>
internal static class Framework
{
    public static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        if (argument is null)
            throw new ArgumentNullException(name);
    }

    public static string Utf8ToString(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8.ToArray());
#else
        return Encoding.UTF8.GetString(utf8);
#endif
    }

    public static byte[] Sha256(byte[] bytes)
    {
#if NETSTANDARD2_0
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#else
        return SHA256.HashData(bytes);
#endif
    }

    /// <summary>How many bits below the lowest that is set are not; the value is above 0.</summary>
    public static int TrailingZeroCount(ulong value)
    {
#if NETSTANDARD2_0
        var count = 0;
        for (; (value & 1) == 0; value >>= 1)
            count++;
        return count;
#else
        return System.Numerics.BitOperations.TrailingZeroCount(value);
#endif
    }

    /// <summary>How many bits are set.</summary>
    public static int PopCount(ulong value)
    {
#if NETSTANDARD2_0
        var count = 0;
        for (; value != 0; value &= value - 1)
            count++;
        return count;
#else
        return System.Numerics.BitOperations.PopCount(value);
#endif
    }

    /// <summary>Mixes the hash codes of two parts; the result differs between processes as little as the parts do.</summary>
    public static int CombineHash(int first, int second) => unchecked((first * 31) + second);

    public static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
#if NETSTANDARD2_0
        return Enum.IsDefined(typeof(TEnum), value);
#else
        return Enum.IsDefined(value);
#endif
    }
}
