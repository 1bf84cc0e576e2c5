using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mingzhang.Tests.Architecture;

/// <summary>What a source file may not contain. Each method returns the offences in words, with their lines.</summary>
internal static partial class Refusals
{
    /// <summary>A name that says "things live here" instead of what the thing does.</summary>
    public static bool IsRefusedName(string name) => RefusedName().IsMatch(name);

    public static IEnumerable<string> TypeNames(string text) =>
        from type in SyntaxFactory.ParseCompilationUnit(text).DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where IsRefusedName(type.Identifier.Text)
        select $"line {LineOf(type.Identifier)}: type {type.Identifier.Text}";

    /// <summary>Binary floating point: its keywords and its literals.</summary>
    public static IEnumerable<string> BinaryFloats(string text) =>
        from token in SyntaxFactory.ParseCompilationUnit(text).DescendantTokens()
        where IsBinaryFloat(token)
        select $"line {LineOf(token)}: {token.Text}";

    /// <summary>A catch of everything, with neither a filter nor a comment that says why.</summary>
    public static IEnumerable<string> UnexplainedCatches(string text) =>
        from clause in SyntaxFactory.ParseCompilationUnit(text).DescendantNodes().OfType<CatchClauseSyntax>()
        where CatchesEverything(clause) && clause.Filter is null && !HasComment(clause)
        select $"line {LineOf(clause.CatchKeyword)}: {clause.CatchKeyword.Text} {clause.Declaration}";

    private static bool IsBinaryFloat(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword => true,
        SyntaxKind.NumericLiteralToken => token.Value is double or float,
        _ => false,
    };

    private static bool CatchesEverything(CatchClauseSyntax clause) =>
        clause.Declaration is null || clause.Declaration.Type.ToString() is "Exception" or "System.Exception";

    private static bool HasComment(CatchClauseSyntax clause) =>
        clause.DescendantTrivia().Concat(clause.CatchKeyword.GetPreviousToken().TrailingTrivia)
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities|Services?|Common|_?[vV]2)$")]
    private static partial Regex RefusedName();
}
