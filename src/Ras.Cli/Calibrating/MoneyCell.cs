using System.Text;

namespace Ras.Cli;

/// <summary>Reads amounts and shares that a call or a cell gives.</summary>
internal static class MoneyCell
{
    /// <summary>An amount; null where there is none or it cannot be read.</summary>
    public static decimal? Read(string text) => NumberCell.TryRead(Encoding.UTF8.GetBytes(text), out var amount) ? amount : null;

    /// <summary>An amount that an option gives; null where it is left out.</summary>
    /// <exception cref="HaltException">It is no number.</exception>
    public static decimal? Of(string? text, string option) =>
        text is null ? null : Read(text) ?? throw HaltException.Call($"`{text}` at `{option}` is no number. Write it plainly, such as 0.05 or 120.");

    /// <summary>A percentage that an option gives, as a share; 0 where it is left out.</summary>
    /// <exception cref="HaltException">It is no percentage.</exception>
    public static decimal Share(string? text, string option) => Of(text?.TrimEnd('%').Trim(), option) / 100 ?? 0;

    /// <summary>A share between 0 and 1 as a fit takes it.</summary>
    public static double Quantile(string text) => (double)Of(text, "--quantile")!.Value;
}
