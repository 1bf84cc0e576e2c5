using Mingzhang.Checking;

namespace Mingzhang.Publishing.Terminal;

/// <summary>How a piece of text looks. Colours come only on top of words: without them nothing is lost.</summary>
public enum Ink { Plain, Strong, Dim, Error, Warning, Review, Note }

/// <summary>A piece of text in one ink.</summary>
public readonly record struct Span(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Span(string text) => new(text);
    public static Span ToSpan(string text) => new(text);
}

internal static class Inks
{
    public const string Off = "\e[0m";

    public static string On(this Ink ink) => ink switch
    {
        Ink.Strong => "\e[1m",
        Ink.Dim => "\e[2m",
        Ink.Error => "\e[1;31m",
        Ink.Warning => "\e[1;33m",
        Ink.Review => "\e[1;35m",
        Ink.Note => "\e[36m",
        _ => "",
    };

    public static Ink Of(Level level) => level switch
    {
        Level.Error => Ink.Error,
        Level.Warning => Ink.Warning,
        Level.Review => Ink.Review,
        _ => Ink.Note,
    };
}
