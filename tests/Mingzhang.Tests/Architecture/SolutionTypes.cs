namespace Mingzhang.Tests.Architecture;

internal static class SolutionTypes
{
    public static Type[] All { get; } =
    [
        .. SourceTree.Repository.Under("src", ".csproj")
            .Select(file => OurAssemblies.Load(ProjectArrows.ShortName(Path.GetFileNameWithoutExtension(file))))
            .SelectMany(assembly => assembly.GetTypes()),
    ];
}
