namespace Mingzhang.Tests.Architecture;

/// <summary>Interfaces that hide one class and nothing else.</summary>
internal static class Implementations
{
    public static IEnumerable<Type> ImplementedOnce(IReadOnlyCollection<Type> types) =>
        from face in types
        where face.IsInterface && types.Count(type => type is { IsInterface: false, IsAbstract: false } && Implements(type, face)) == 1
        select face;

    private static bool Implements(Type type, Type face) =>
        type.GetInterfaces().Any(each => each == face || (each.IsGenericType && each.GetGenericTypeDefinition() == face));
}
