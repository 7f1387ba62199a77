namespace Ras.Engine;

/// <summary>One figure of a configuration's document: a number that is written at its place, and not the name of a parameter.</summary>
/// <param name="Pointer">Its place in the document as a JSON pointer (RFC 6901).</param>
/// <param name="Path">The same place by names: those of properties, and for entries of lists their ids, or their places from 0 where they have none.</param>
/// <param name="Value">The figure, exactly.</param>
/// <param name="Written">The figure as the document writes it, such as <c>4.50</c>; a fraction without its quotes.</param>
public sealed record ConfigurationFigure(string Pointer, ValueList<string> Path, Rational Value, string Written);
