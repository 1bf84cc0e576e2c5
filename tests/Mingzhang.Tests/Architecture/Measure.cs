using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Mingzhang.Tests.Architecture;

internal sealed record MethodSize(string Name, int Lines);

/// <summary>Sizes of files and methods, as a reader scrolls through them.</summary>
internal static class Measure
{
    public static int Lines(string text) => text.Length == 0 ? 0 : text.TrimEnd('\n').Count(c => c == '\n') + 1;

    public static IEnumerable<MethodSize> Methods(string text)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(text);
        TextLineCollection lines = unit.GetText().Lines;
        foreach (SyntaxNode node in unit.DescendantNodes())
        {
            if (Named(node) is var (name, first))
            {
                yield return new(name, LinesBetween(lines, first, node.GetLastToken()));
            }
        }

        GlobalStatementSyntax[] topLevel = [.. unit.Members.OfType<GlobalStatementSyntax>()];
        if (topLevel.Length > 0)
        {
            yield return new("top-level statements", LinesBetween(lines, topLevel[0].GetFirstToken(), topLevel[^1].GetLastToken()));
        }
    }

    /// <summary>The smallest value that at least <paramref name="percent"/> of the values do not exceed; 0 of none.</summary>
    public static int Percentile(IEnumerable<int> values, int percent)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (sorted.Length * percent + 99) / 100 - 1)];
    }

    private static (string Name, SyntaxToken First)? Named(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        MethodDeclarationSyntax method => (method.Identifier.Text, FirstAfterAttributes(method, method.AttributeLists)),
        BaseMethodDeclarationSyntax special => (special.Kind().ToString(), FirstAfterAttributes(special, special.AttributeLists)),
        LocalFunctionStatementSyntax local => (local.Identifier.Text, FirstAfterAttributes(local, local.AttributeLists)),
        PropertyDeclarationSyntax { ExpressionBody: not null } property =>
            (property.Identifier.Text, FirstAfterAttributes(property, property.AttributeLists)),
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        AccessorDeclarationSyntax accessor => (accessor.Keyword.Text, FirstAfterAttributes(accessor, accessor.AttributeLists)),
        _ => null,
    };

    private static SyntaxToken FirstAfterAttributes(SyntaxNode node, SyntaxList<AttributeListSyntax> attributes) =>
        attributes.Count == 0 ? node.GetFirstToken() : attributes[^1].GetLastToken().GetNextToken();

    private static int LinesBetween(TextLineCollection lines, SyntaxToken first, SyntaxToken last) =>
        lines.GetLineFromPosition(last.Span.End).LineNumber - lines.GetLineFromPosition(first.SpanStart).LineNumber + 1;
}
