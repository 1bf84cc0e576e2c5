using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf;

/// <summary>A note to be written into a PDF: on a box that is highlighted, or at the top of the page where it has none.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Colour">Red, green, blue, a byte each from the top of 24 bits.</param>
/// <param name="Author">Who speaks, as viewers show it.</param>
public sealed record PageNote(int Page, Box? Box, int Colour, string Author, string Text);
